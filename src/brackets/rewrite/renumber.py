"""Renumbering: labels in sequence, cross-references after them, and the concordance of old and new.

The result is read again before it is given: its labels must be those that were meant, in sequence, and each reference must lead
to what it led to before. What does not pass stays as it is, and is told.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from brackets.draft import Draft
from brackets.parse.labels import UNREAD, Label, read_label
from brackets.parse.nodes import Reading
from brackets.rewrite.doubts import Doubt, closed, doubts
from brackets.rewrite.label_places import left_in_brackets
from brackets.rewrite.numbering import Renamed, renamed
from brackets.rewrite.references import Reference, Status, references
from brackets.text.cells import harmless_cell
from brackets.text.edits import Edit, Moved, spliced

#: The lexer reads at most three digits as a label.
_MOST = 999
#: What is in doubt after so many rounds is not numbered at all; no draft needs more than a few.
_MOST_ROUNDS = 8


class Renumbered(NamedTuple):
    """A draft that has been renumbered."""

    draft: Draft
    """The draft with its new labels; the one that was given if they are the same."""
    labels: list[Renamed]
    """All labels, those that keep their names too."""
    references: list[Reference]
    doubts: list[Doubt]
    """Where labels were left as they are though they would have been numbered anew."""
    headings: tuple[tuple[int, str], ...] = ()
    """Where the numbers of headings in brackets stay though others change, and a sentence for each."""

    @property
    def text(self) -> str:
        """The text with its new labels."""
        return self.draft.text

    def warnings(self) -> list[tuple[int, str]]:
        """Where something was left as it is, a character of the draft that was given, and a sentence for each place."""
        whys = {(doubt.start, doubt.why) for doubt in self.doubts}
        warnings = [(start, f"{why}: the numbers of its list are left as they are") for start, why in whys]
        warnings += self.headings
        warnings += [
            (reference.start, f'the reference "{reference.old}" is left as it is: {reference.why}')
            for reference in self.references
            if reference.status is Status.UNCERTAIN
        ]
        return sorted(warnings)


Counted = Callable[[Iterable[tuple[int, int]]], Collection[int]]
"""Tells where those of some spans begin that somebody else counts."""


def renumber(draft: Draft, counted: Counted | None = None) -> Renumbered:
    """Put the labels of a draft in sequence; doing it again changes nothing. What is in doubt stays as it is, and is told.

    So do the lists in which a label is `counted` by the program whose file it stands in, and what refers to them. Where doing
    it again would change something, the numbering is not understood, and nothing is done.
    """
    labels = renamed(draft)
    given = counted([(label.start, label.end) for label in labels]) if counted else ()
    fixed = {at for at, label in enumerate(labels) if label.start in given} if given else set[int]()
    result = _renumbered(draft, fixed)
    result = result._replace(headings=tuple(left_in_brackets(draft, result.labels)))
    if result.text == draft.text or _renumbered(result.draft, fixed).text == result.text:
        return result
    changed = [label for label in result.labels if label.changed] or result.labels
    kept = _Result(draft, {label.origin for label in result.labels}).proved()
    return kept._replace(doubts=[Doubt(changed[0].start, _NOT_UNDERSTOOD, changed[0].origin)])


_NOT_UNDERSTOOD = "its new number would be another if the draft were renumbered again"


def _renumbered(draft: Draft, fixed: Collection[int]) -> Renumbered:
    """One numbering, with what of it is in doubt left as it is; `fixed` are the labels, by their place in order, that must stay."""
    labels = renamed(draft)
    if not any(label.changed or label.doubt for label in labels):
        return Renumbered(draft, labels, [], [])
    doubted = _doubts(draft, labels) + _counted_ones(labels, fixed)
    is_told = _to_be_told(labels)
    left = closed({doubt.origin for doubt in doubted}, labels)
    for _ in range(_MOST_ROUNDS):
        result = _Result(draft, left)
        more = list(result.doubts())
        if not more:
            break
        doubted += more
        left = closed(left | {doubt.origin for doubt in more}, labels)
    else:
        result = _Result(draft, {label.origin for label in labels})
    return result.proved()._replace(doubts=[doubt for doubt in sorted(set(doubted)) if is_told(doubt)])


def _doubts(draft: Draft, labels: Sequence[Renamed]) -> list[Doubt]:
    """What is in doubt before anything is written."""
    too_many = (label for label in labels if label.changed and label.becomes.value > _MOST)
    return doubts(draft, labels) + [
        Doubt(label.start, f"{label.new} is above {_MOST}, and would be read as no label", label.origin)
        for label in too_many
    ]


def _counted_ones(labels: Sequence[Renamed], fixed: Collection[int]) -> list[Doubt]:
    """The lists that would be numbered anew, and have a label in them that must stay: told at the first that is counted."""
    changing = {label.origin for label in labels if label.changed}
    firsts: dict[int, Doubt] = {}
    for at, label in enumerate(labels):
        if at in fixed and label.origin in changing and label.origin not in firsts:
            firsts[label.origin] = Doubt(label.start, f"{label.old} {_IS_COUNTED}", label.origin)
    return list(firsts.values())


_IS_COUNTED = "is a number that Word counts, and is left to Word"


def _to_be_told(labels: Sequence[Renamed]) -> Callable[[Doubt], bool]:
    """Whether a doubt is worth a word: it keeps labels from being numbered anew, or the numbers go back there."""
    changing = {label.origin for label in labels if label.changed}
    back = {label.origin for label in labels if label.doubt and label.follows < 0}
    return lambda doubt: doubt.origin in changing or doubt.origin in back


class NotRenamed(ValueError):
    """A label that cannot have the name that was asked for."""


def relabelled(draft: Draft, start: int, name: str) -> Renumbered:
    """The draft in which the label that stands at `start` has another name, with what hangs under it and refers to it.

    The others keep theirs, in sequence or not. It is proved as `renumber` proves its result. Raises NotRenamed.
    """
    origins = {label.origin for label in renamed(draft)}
    labels = renamed(draft, origins)
    target = next((label for label in labels if label.start == start), None)
    if target is None:
        raise NotRenamed("no label stands here")
    asked = read_label(name.strip())
    is_other_series = asked.prefix not in ("", target.label.prefix)
    if asked.value == UNREAD or not asked.core or is_other_series or "\n" in name:
        raise NotRenamed(f"{name.strip()!r} is no label like {target.label.normal}")
    alt = f" {asked.version}" if asked.alt else ""
    becomes = target.label._replace(core=asked.core, value=asked.value, latin=asked.latin, letter=asked.letter, alt=alt)
    changed = [_renamed_with(label, target, becomes) for label in labels]
    taken = {(label.block.section.number, label.word.casefold(), _folded(label.block.path)) for label in labels}
    path = (*target.block.path[:-1], becomes.normal)
    is_same = becomes.key == target.label.key
    others = [label for label in labels if label.word and label.word.casefold() == target.word.casefold()]
    if not is_same and (
        any(label.label.key == becomes.key for label in others)
        if target.word
        else (target.block.section.number, "", _folded(path)) in taken
    ):
        raise NotRenamed(f"there is a {becomes.normal} here already")
    result = _Result(draft, origins, changed)
    if doubt := next(result.doubts(), None):
        raise NotRenamed(doubt.why)
    return result.proved()


def _folded(path: Sequence[str]) -> tuple[str, ...]:
    return tuple(part.casefold() for part in path)


def _renamed_with(label: Renamed, target: Renamed, becomes: Label) -> Renamed:
    """A label when another has a new name: that one itself, what hangs under it, or one as it was."""
    if label.start == target.start:
        written = becomes.core + (f" {becomes.latin}{becomes.letter}" if becomes.latin else becomes.addition())
        path = (*label.path[:-1], f"{label.word} {becomes.normal}" if label.word else becomes.normal)
        return label._replace(becomes=becomes, written=written if label.word else becomes.written(), path=path)
    above, same_section = target.block.path, label.block.section.number == target.block.section.number
    if target.word or not same_section:
        return label
    if len(label.block.path) > len(above) and label.block.path[: len(above)] == above:
        depth = len(above) - 1
        return label._replace(path=(*label.path[:depth], becomes.normal, *label.path[depth + 1 :]))
    if label.label.head and label.label.head == target.label.normal:
        under = label.label.numbered(label.label.value, becomes.normal)
        return label._replace(becomes=under, written=under.written(), path=(*label.path[:-1], under.normal))
    return label


class _Result:
    """What a draft becomes with its new labels, read again."""

    def __init__(self, draft: Draft, left: Collection[int], labels: Sequence[Renamed] | None = None):
        """`left` are the origins of the numberings that stay as they are; `labels` what they become, in sequence or not."""
        self.in_sequence = labels is None
        self.draft = draft
        self.left = left
        self.labels = labels = list(labels) if labels is not None else renamed(draft, left)
        self.changed = [label for label in labels if label.changed]
        self.references = references(draft, labels) if self.changed else []
        self.after, self.places = self._written(self.references)
        self.again = self._read_again() if self.changed else labels

    def _read_again(self) -> list[Renamed]:
        """The labels of the result; those of which no sequence is asked as they are."""
        if self.in_sequence:
            return renamed(self.after, {self.places.at(origin) for origin in self.left})
        return [label._replace(becomes=label.label, path=label.block.path) for label in renamed(self.after)]

    def _written(self, all_references: Sequence[Reference]) -> tuple[Draft, Moved]:
        edits = [Edit(label.start, label.end, label.written) for label in self.changed]
        edits += [Edit(r.start, r.end, r.new) for r in all_references if r.status is Status.UPDATED]
        if not edits:
            return self.draft, Moved(())
        return Draft(spliced(self.draft.text, edits), self.draft.registry), Moved(edits)

    def doubts(self) -> Iterator[Doubt]:
        """Where the result does not read as it should, each with a numbering to blame that has new numbers."""
        if not self.changed:
            return
        there = {label.start: label for label in self.again}
        for label in self.labels:
            now = there.pop(self.places.at(label.start), None)
            if now is None or now.old != label.new:
                why = f"{label.old} would become {label.new}, and not be read so"
            elif now.changed and self.in_sequence:
                why = f"{label.old} would become {label.new}, and not be in sequence"
            else:
                continue
            yield from self._blamed(label, why)
        starts = [self.places.at(label.start) for label in self.labels]
        for start in there:
            label = self.labels[max(0, bisect_right(starts, start) - 1)]
            yield from self._blamed(label, "after it another line would be read as a label")
        if _attributed(self.draft) != _attributed(self.after):
            yield from self._blamed(None, "brackets would be read otherwise")

    def _blamed(self, label: Renamed | None, why: str) -> Iterator[Doubt]:
        """The numbering of a label; where it has no new numbers, those that have, of its section or else all."""
        if label is not None and label.changed and label.origin not in self.left:
            yield Doubt(label.start, why, label.origin)
            return
        section = label.block.section.number if label else -1
        blamed = [other for other in self.changed if other.block.section.number == section] or self.changed
        for other in blamed:
            yield Doubt(other.start, why, other.origin)

    def proved(self) -> Renumbered:
        """The result, in which each reference leads to what it led to before, or is as it was."""
        there = {reference.start: reference for reference in references(self.after, self.again)} if self.changed else {}
        astray: dict[int, str] = {}
        for reference in self.references:
            if reference.status not in (Status.UPDATED, Status.SAME):
                continue
            now = there.get(self.places.at(reference.start))
            if now is None or [self.places.at(start) for start in reference.meant] != list(now.meant):
                astray[reference.chain] = (
                    f"as {reference.new} it would lead elsewhere" if now else f"{reference.new} would not be read"
                )
        kept = [
            reference._replace(new=reference.old, status=Status.UNCERTAIN, why=astray[reference.chain])
            if reference.chain in astray and reference.status in (Status.UPDATED, Status.SAME)
            else reference
            for reference in self.references
        ]
        after = self._written(kept)[0] if astray else self.after
        return Renumbered(after, self.labels, kept, [])


def _attributed(draft: Draft) -> list[Reading]:
    return [bracket.reading for bracket in draft.brackets if bracket.reading.attributed]


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
        writer.writerows([harmless_cell(str(cell)) for cell in row] for row in rows)
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
