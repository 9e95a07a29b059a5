"""Minutes as Markdown (CommonMark), with ~~ around what is gone."""

from __future__ import annotations

from collections.abc import Iterator

from brackets.text.patterns import Pattern
from brackets.views.minutes.lines import Record, Run

_SIGNS = Pattern(r"[\\`*_\[\]<>|&]|~(?=~)|(?<=~)~")
_MARKS = {"strong": "**", "deleted": "~~", "inserted": "**"}


def markdown(record: Record) -> str:
    """The whole text. What the draft says is escaped: no word of it is taken for a mark."""
    return "".join(_lines(record)).lstrip("\n")


def _lines(record: Record) -> Iterator[str]:
    listed = False
    for level, runs in record.lines:
        text = "".join(map(_run, runs))
        if level > 0:
            yield f"\n{'#' * level} {text}\n"
        elif level == 0:
            yield f"\n{text}\n"
        else:
            yield f"{'' if listed else chr(10)}{'  ' * (-level - 1)}- {text}\n"
        listed = level < 0


def _run(run: Run) -> str:
    mark = _MARKS.get(run.role, "")
    return f"{mark}{_SIGNS.sub(lambda sign: chr(92) + sign[0], run.text)}{mark}"
