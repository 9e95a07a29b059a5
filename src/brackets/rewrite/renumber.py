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

#: The lexer reads at most three digits as a label.
_MOST = 999
#: A second round puts in sequence what the first has moved; more than a few are needed by no draft.
_MOST_ROUNDS = 8


class Renumbered(NamedTuple):
    """A draft that has been renumbered."""

    draft: Draft
    """The draft with its new labels; the one that was given if they are the same."""
    labels: list[Renamed]
    """All labels, those that keep their names too."""
    references: list[Reference]

    @property
    def text(self) -> str:
        """The text with its new labels."""
        return self.draft.text


class Unsure(ValueError):
    """The result would not read as it should. Nothing is wrong with the draft that was given."""

    def __init__(self, message: str, position: Position):
        super().__init__(message)
        self.position = position


def renumber(draft: Draft) -> Renumbered:
    """Put the labels of a draft in sequence; doing it again changes nothing.

    Raises Unsure if the result does not read so when it is parsed again.
    """
    labels = renamed(draft)
    for label in labels:
        if not label.word and label.becomes.style is Style.NUMBER and label.becomes.value > _MOST:
            where = draft.positions.at(label.start)
            raise Unsure(f"a section has more than {_MOST} paragraphs, and a longer number is read as none", where)
    for _ in range(_MOST_ROUNDS):
        result = _written(draft, labels)
        if result.draft is draft:
            return result
        again = _proved(draft, labels, result.draft)
        if not any(label.changed for label in again):
            return result
        # labels out of order: with their new numbers they follow on each other otherwise
        labels = [
            label._replace(becomes=later.becomes, written=later.written, path=later.path)
            for label, later in zip(labels, again, strict=True)
        ]
    raise Unsure("its numbers go back and forth", draft.positions.at(0))


def _written(draft: Draft, labels: list[Renamed]) -> Renumbered:
    """The draft with its new labels, and with the references that follow them."""
    changed = [label for label in labels if label.changed]
    found = references(draft, labels) if changed else []
    edits = [Edit(label.start, label.end, label.written) for label in changed]
    edits += [Edit(r.start, r.end, r.new) for r in found if r.status is Status.UPDATED]
    return Renumbered(Draft(spliced(draft.text, edits), draft.registry) if changed else draft, labels, found)


def _proved(before: Draft, labels: Sequence[Renamed], after: Draft) -> list[Renamed]:
    """The labels of the result, which are what they should be, and its brackets those that there were."""
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
    return again


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
