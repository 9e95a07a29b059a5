"""Renumbering: labels in sequence, cross-references after them, and the concordance of old and new."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple

from brackets.draft import Draft
from brackets.parse.labels import Style
from brackets.rewrite.numbering import Renamed, renamed
from brackets.rewrite.references import Reference, Status, references
from brackets.text.edits import Edit, spliced
from brackets.text.positions import Position

_MOST = 999


class Renumbered(NamedTuple):
    """A draft that has been renumbered."""

    text: str
    labels: list[Renamed]
    """All labels, those that keep their names too."""
    references: list[Reference]


class Unsure(ValueError):
    """The result would not read as it should. Nothing is wrong with the draft that was given."""

    def __init__(self, message: str, position: Position):
        super().__init__(message)
        self.position = position


def renumber(draft: Draft) -> Renumbered:
    """Put the labels of a draft in sequence. Raises Unsure if its result does not read so when it is parsed again."""
    labels = renamed(draft)
    changed = any(label.old != label.new for label in labels)
    found = references(draft, labels) if changed else []
    for label in labels:
        if label.label.style is Style.NUMBER and label.new.isdigit() and int(label.new) > _MOST:
            where = draft.positions.at(label.start)
            raise Unsure(f"a section has more than {_MOST} paragraphs, and a longer number is read as none", where)
    edits = [Edit(label.start, label.end, label.written) for label in labels if label.old != label.new]
    edits += [Edit(r.start, r.end, r.new) for r in found if r.status is Status.UPDATED]
    text = spliced(draft.text, edits)
    if changed:
        _prove(draft, labels, Draft(text, draft.registry))
    return Renumbered(text, labels, found)


def _prove(before: Draft, labels: Sequence[Renamed], after: Draft) -> None:
    """The result has the labels that it should have, and the brackets that there were."""
    again = renamed(after)
    for want, got in zip(labels, again, strict=False):
        if want.new != got.old:
            raise Unsure(
                f"{want.old} would become {want.new}, which then reads as {got.old}", before.positions.at(want.start)
            )
    attributed = [[b.reading for b in draft.brackets if b.reading.attributed] for draft in (before, after)]
    if len(labels) != len(again) or attributed[0] != attributed[1]:
        place = before.positions.at(labels[min(len(again), len(labels) - 1)].start if labels else 0)
        raise Unsure("the draft would read otherwise with its new labels", place)


def concordance(source: str, draft: Draft, result: Renumbered, form: str) -> str:
    """Old and new names of all labels, and what became of each reference: as `table`, `csv` or `json`."""
    rows = [_row(source, draft, label) for label in result.labels]
    if form == "json":
        refs = [
            {
                "file": source, "line": place.line, "column": place.column, "old": r.old, "new": r.new, "status": r.status.value,
                "why": r.why,
            }
            for r in result.references
            for place in (draft.positions.at(r.start),)
        ]  # fmt: skip
        labels = [dict(zip(_FIELDS, row, strict=True)) for row in rows]
        return json.dumps({"labels": labels, "references": refs}, ensure_ascii=False, indent=2) + "\n"
    if form == "csv":
        import csv
        import io

        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow(_FIELDS)
        writer.writerows(rows)
        return out.getvalue()
    shown = [
        ("section", "old", "", "new"),
        *((row[1], row[3], "→" if row[3] != row[4] else "=", row[4]) for row in rows),
    ]
    widths = [max(len(str(row[column])) for row in shown) for column in range(4)]
    return "".join(
        "  ".join(str(cell).ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() + "\n"
        for row in shown
    )


_FIELDS = ("file", "section", "line", "old", "new", "old_address", "new_path")


def _row(source: str, draft: Draft, label: Renamed) -> tuple[str | int, ...]:
    line = draft.positions.at(label.start).line
    return source, label.block.section.heading, line, label.old, label.new, label.block.address, ".".join(label.path)
