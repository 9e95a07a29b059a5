"""Lines with `|` between their words as the tables that they are, where the reader makes the same lines of them again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from brackets.formats.word.layout import Line, StyledRun
from brackets.formats.word.marks import restyled
from brackets.formats.word.styles import UNSEEN
from brackets.text.patterns import Pattern

_BAR = " | "
_RULE = Pattern(r"\|? *:?-+:? *(?:\| *:?-+:? *)+\|?")
"""The line of Markdown that parts the head of a table from its rows."""
_FEWEST_ROWS = 2
_MOST_COLUMNS = 20
"""More do not go on a page."""


class Row(NamedTuple):
    """A row of a table: its cells, each a list of runs."""

    cells: list[list[StyledRun]]
    is_head: bool = False


def table_at(lines: Sequence[Line], first: int) -> tuple[list[Row], int]:
    """The rows of the table that begins with a line, and the index after its last line; no rows if none begins there."""
    line = lines[first]
    if not line.begins or (first and not line.blank_lines):
        return [], first
    rows: list[Row] = []
    at = first
    while at < len(lines) and (at == first or not lines[at].blank_lines):
        if rows and len(rows) == 1 and not rows[0].is_head and _is_rule(lines[at]):
            rows[0] = _with_rule(rows[0], lines[at])
        else:
            cells = _cells(lines[at])
            if not 1 < len(cells) <= _MOST_COLUMNS or (rows and len(cells) != len(rows[0].cells)):
                break
            rows.append(Row(cells))
        at += 1
    if len(rows) < _FEWEST_ROWS or (at < len(lines) and not lines[at].begins):
        return [], first
    return rows, at


def _is_rule(line: Line) -> bool:
    return _RULE.fullmatch(_text(line.runs).strip()) is not None and _is_settled(line.runs) and not line.revisions


def _with_rule(row: Row, line: Line) -> Row:
    """The head of a table, with the line below it, which is not shown, at the end of its last cell."""
    rule = StyledRun("\n" + _text(line.runs).rstrip(), style=UNSEEN)
    head = [[run._replace(bold=True) for run in cell] for cell in row.cells]
    head[-1] = [*head[-1], rule]
    return Row(head, is_head=True)


def _cells(line: Line) -> list[list[StyledRun]]:
    """The cells of a line; none if it is no row whose words come back as they are."""
    text = _text(line.runs).rstrip()
    if line.revisions or _BAR not in text or any("\f" in run.text or "\t" in run.text for run in line.runs):
        return []
    first = 2 if text.startswith("| ") else 0
    last = len(text) - 2 if first and text.endswith(" |") else len(text)
    bars = []
    at = text.find(_BAR, first)
    while 0 <= at < last:
        bars.append(at)
        at = text.find(_BAR, at + len(_BAR))
    if len(bars) >= _MOST_COLUMNS:
        return []
    edges = [(0, first), *((at, at + len(_BAR)) for at in bars if at + len(_BAR) <= last), (last, len(text))]
    runs = restyled(line.runs, [(start, end, {"style": UNSEEN}) for start, end in edges if start < end])
    cells: list[list[StyledRun]] = [[]]
    at = 0
    for run in runs:
        start, at = at, at + len(run.text)
        inside = [edge for edge in edges if edge[0] <= start and at <= edge[1] and run.text]
        if inside and (run.struck or (run.revisions and run.text.strip())):
            return []  # a bar that is proposed; the blank beside it may have gone to what is
        if inside and inside[0] in edges[1:-1]:
            if at == inside[0][1]:
                cells.append([])
            continue
        cells[-1].append(run)
    bare = _bare(cells, first, len(text) - last)
    if any(_text(cell) != _text(cell).strip() for cell in bare) or (first and not _text(bare[0])):
        return []  # the blanks at the ends of a cell are not read
    return cells


def _bare(cells: Sequence[Sequence[StyledRun]], first: int, last: int) -> list[list[StyledRun]]:
    """The cells without the bars at the ends of their line."""
    bare = [list(cell) for cell in cells]
    if first:
        bare[0] = [run for run in bare[0] if run.style != UNSEEN]
    if last:
        bare[-1] = [run for run in bare[-1] if run.style != UNSEEN]
    return bare


def _is_settled(runs: Sequence[StyledRun]) -> bool:
    return not any(run.revisions or run.comment or run.struck for run in runs)


def _text(runs: Sequence[StyledRun]) -> str:
    return "".join(run.text for run in runs)
