"""What decisions on the text of a Word file mean in the file: which tracked changes are settled, and which typed words change.

A bracket of the notation stands for tracked changes (its opening knows which), or it is typed. The changes of the first are settled
as Word does it. What else the text loses, a typed bracket, or a blank or a comma beside either, goes where it stands.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any, NamedTuple

from brackets.formats.direct_formatting import LineThrough
from brackets.formats.interface import Fate, FileChanges
from brackets.formats.notation import ParagraphEnd, TrackedBracket
from brackets.formats.revisions import NoteLabel, Revision
from brackets.formats.sourced import Sourced
from brackets.formats.word.edit.elements import attribute, name_of
from brackets.formats.word.edit.gaps import Stretch, going
from brackets.formats.word.edit.revisions import CHANGES, DELETED, FORMATTED, INSERTED, changes_in
from brackets.text.edits import Edit, without_overlaps

Sponsor = Callable[[str], str]
"""Whose an author's changes are, as the notation says it."""
_HOLD_MARKS = {"tr": "trPr", "tc": "tcPr"}


class Plan(NamedTuple):
    """What is to be done in a file. The elements are those that the file was read with."""

    verdicts: Mapping[Any, bool]
    edits: Mapping[Any, Sequence[Edit]]
    ends: Sequence[tuple[Any, Any]]
    lines_through: Sequence[Any]
    missed: Sequence[int]
    """Offsets in the text of changes that have no place in the file: in a number that Word counts, in a bracket that is tracked."""


def plan(text: Sourced, changes: FileChanges, roots: Sequence[Any], sponsor: Sponsor) -> Plan:
    """What these changes of a text mean in the parts that it was read from, whose roots are given."""
    return _Planner(text, changes, roots, sponsor).plan()


class _Planner:
    """Plans the changes of one file."""

    def __init__(self, text: Sourced, changes: FileChanges, roots: Sequence[Any], sponsor: Sponsor):
        self.changes = changes
        self.roots = roots
        self.sponsor = sponsor
        self.text = text
        self.pieces = text.pieces
        self.starts = list(accumulate((piece.length for piece in self.pieces), initial=0))[:-1]
        self.comments = comments_in(text)
        """Where the brackets begin that stand for comments."""
        self.verdicts: dict[Any, bool] = {}
        self.edits: dict[Any, list[Edit]] = {}
        self.ends: dict[Any, Any] = {}
        self.lines: list[Any] = []
        self.missed: list[int] = []

    def plan(self) -> Plan:
        shown = self._settle_brackets()
        self._settle_others(shown)
        self._change_words()
        return Plan(self.verdicts, self.edits, list(self.ends.items()), self.lines, self.missed)

    # Tracked changes

    def _settle_brackets(self) -> set[Any]:
        """Decide on the changes that brackets show. Returns all changes that some bracket shows."""
        shown: set[Any] = set()
        for start, piece in zip(self.starts, self.pieces, strict=True):
            if not isinstance(piece.source, TrackedBracket):
                continue
            decided = self.changes.decided.get(start)
            for source, revision in piece.source.changed:
                # of a change without an author the notation makes a bracket without an owner, which no selector of parties settles
                fate = decided or (None if revision.sponsor else self.changes.others(""))
                for element in self._elements(source, revision):
                    shown.add(element)
                    if fate is not None:
                        self.verdicts[element] = not revision.inserted if fate is Fate.GONE else fate is Fate.ACCEPTED
        return shown

    def _elements(self, source: object, revision: Revision) -> Iterator[Any]:
        """The changes in the file that make a revision of what stands at a place."""
        return (element for element in _changes_on(source) if self._is_of(element, revision))

    def _is_of(self, element: Any, revision: Revision) -> bool:
        kinds = INSERTED if revision.inserted else DELETED
        return name_of(element) in kinds and self.sponsor(attribute(element, "author") or "") == revision.sponsor

    def _settle_others(self, shown: set[Any]) -> None:
        """Decide on the changes that no bracket shows, white space and formatting, as on all others of their authors."""
        for root in self.roots:
            for element in changes_in(root):
                if element not in shown:
                    fate = self.changes.others(self.sponsor(attribute(element, "author") or ""))
                    if fate is not None:
                        self.verdicts[element] = fate is Fate.ACCEPTED

    # Words

    def _change_words(self) -> None:
        """Change the words of the edits where they stand in the file."""
        edits = self._edits()
        for start, end in going(self.text, edits, self._stretches):
            self._take_out(start, end)
        for edit in edits:
            self._draw_no_line(edit)
            if edit.text and (self._is_counted(edit) or not self._put(edit)):
                self.missed.append(edit.start)

    def _edits(self) -> list[Edit]:
        """The edits, without those that are about the room that a comment leaves: that one stays in the file."""
        comments = _Near(span for span in self.changes.brackets if span[0] in self.comments)
        others = _Near(span for span in self.changes.brackets if span[0] not in self.comments)
        return [
            edit for edit in without_overlaps(self.changes.edits) if others.distance(edit) <= comments.distance(edit)
        ]

    def _piece(self, offset: int) -> int:
        """The index of the piece that a character of the text is in."""
        return bisect_right(self.starts, offset) - 1

    def _pieces(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """The indexes of the pieces in a span of the text, and where each begins and ends in it."""
        for index in range(self._piece(start), len(self.pieces)):
            low, high = max(start, self.starts[index]), min(end, self.starts[index] + self.pieces[index].length)
            if low >= end:
                break
            if low < high:
                yield index, low, high

    def _stretches(self, start: int, end: int) -> Iterator[Stretch]:
        """What a span of the text is made of."""
        for index, low, high in self._pieces(start, end):
            source = self.pieces[index].source
            is_end = isinstance(source, ParagraphEnd)
            stands = (is_end or _is_element(source)) and not self._goes(source)
            is_settled = isinstance(source, ParagraphEnd) and any(True for _ in _on_end(source.paragraph))
            yield Stretch(low, high, stands, is_end, is_settled)

    def _goes(self, source: Any) -> bool:
        """Whether what stands at a place goes with a tracked change on it."""
        return any(self.verdicts.get(change) is (name_of(change) in DELETED) for change in _changes_on(source))

    def _take_out(self, start: int, end: int) -> None:
        """Take a span of the text out of the one place that it comes from."""
        index = self._piece(start)
        piece, offset = self.pieces[index], start - self.starts[index]
        source: Any = piece.source
        if isinstance(source, ParagraphEnd):
            self.ends[source.paragraph] = self._next_paragraph(index)
        else:
            edit = Edit(piece.at + offset, piece.at + offset + end - start, "")
            self.edits.setdefault(source, []).append(edit)

    def _draw_no_line(self, edit: Edit) -> None:
        """Take the line away from words whose marks of a line through them an edit takes."""
        for index, _, _ in self._pieces(edit.start, edit.end):
            source = self.pieces[index].source
            if isinstance(source, LineThrough):
                self.lines += source.words

    def _put(self, edit: Edit) -> bool:
        """Put the words of an edit in: where its first ones go, or after the word before, or before the next of the paragraph."""
        at = self._piece(edit.start)
        inside = [index for index, _, _ in self._pieces(edit.start, edit.end)]
        before, after = range(at, max(at - _NEAR, -1), -1), range(at, min(at + _NEAR, len(self.pieces)))
        for index in (*inside, *before, *after):
            piece, start = self.pieces[index], self.starts[index]
            if isinstance(piece.source, ParagraphEnd):
                if index < at or index in inside:
                    continue
                break
            if not _is_element(piece.source) or name_of(piece.source) not in _TYPED:
                continue
            if self._goes(piece.source):
                continue
            inner = piece.at + min(max(edit.start - start, 0), piece.length)
            self.edits.setdefault(piece.source, []).append(Edit(inner, inner, edit.text))
            return True
        return False

    def _is_counted(self, edit: Edit) -> bool:
        """Whether an edit changes a number that Word counts: typed beside it, its words would be part of the sentence."""
        return any(
            self.pieces[index].source is None and any(map(str.isalnum, str(self.text)[low:high]))
            for index, low, high in self._pieces(edit.start, edit.end)
        )

    def _next_paragraph(self, index: int) -> Any:
        """The paragraph that the text goes on with after a piece; None at its end."""
        for piece in self.pieces[index + 1 :]:
            if isinstance(piece.source, ParagraphEnd):
                return piece.source.paragraph
            if _is_element(piece.source):
                source: Any = piece.source
                return next((above for above in source.iterancestors() if name_of(above) == "p"), None)
        return None


_TYPED = ("t", "delText")
_NEAR = 12
"""Pieces of the text in which a place is looked for to put words in."""


def _is_element(source: object) -> bool:
    return source is not None and hasattr(source, "iterancestors")


def comments_in(text: Sourced) -> frozenset[int]:
    """Where the brackets begin that stand for comments: these stay in the file, as long as the words that they are about."""
    found, at = [], 0
    for piece in text.pieces:
        if _is_comment(piece.source):
            found.append(text.find("[", at))
        at += piece.length
    return frozenset(found)


def counted_in(text: Sourced, spans: Iterable[tuple[int, int]]) -> frozenset[int]:
    """Where those of some spans of the text begin, as of its labels, of which a letter or digit is not typed in the file."""
    starts = list(accumulate((piece.length for piece in text.pieces), initial=0))[:-1]
    plain = str(text)

    def is_typed(at: int) -> bool:
        source: Any = text.pieces[bisect_right(starts, at) - 1].source
        return _is_element(source) and name_of(source) in _TYPED

    return frozenset(
        start for start, end in spans if not all(is_typed(at) for at in range(start, end) if plain[at].isalnum())
    )


def _is_comment(source: Any) -> bool:
    return _is_element(source) and name_of(source) == "commentReference"


def _changes_on(source: Any) -> Iterator[Any]:
    """The tracked changes in the file that what stands at a place is part of."""
    at = source
    if isinstance(source, ParagraphEnd):
        at = source.paragraph
        yield from _on_end(at)
    elif isinstance(source, NoteLabel):
        at = source.mark
    if not _is_element(at):
        return
    for above in (at, *at.iterancestors()):
        name = name_of(above)
        if name in CHANGES:
            yield above
        elif name in _HOLD_MARKS:
            properties = next((child for child in above if name_of(child) == _HOLD_MARKS[name]), ())
            yield from (child for child in properties if name_of(child) in CHANGES)
    if name_of(at) == "r":  # a piece of a formula says itself that it was changed
        yield from (child for child in at if name_of(child) in CHANGES)


def _on_end(paragraph: Any) -> Iterator[Any]:
    """The changes on the end of a paragraph."""
    for properties in (child for child in paragraph if name_of(child) == "pPr"):
        for run in (child for child in properties if name_of(child) == "rPr"):
            yield from (child for child in run if name_of(child) in CHANGES and name_of(child) not in FORMATTED)


class _Near:
    """Tells how far edits are from the nearest of some spans, in characters."""

    def __init__(self, spans: Iterable[tuple[int, int]]):
        ordered = sorted(spans)
        self.starts = [start for start, _ in ordered]
        self.ends = list(accumulate((end for _, end in ordered), max))

    def distance(self, edit: Edit) -> float:
        """0 if the edit reaches into one of them, infinite if there is none."""
        after = bisect_right(self.starts, edit.end)
        before = edit.start - self.ends[after - 1] if after else float("inf")
        return max(min(before, self.starts[after] - edit.end if after < len(self.starts) else float("inf")), 0)
