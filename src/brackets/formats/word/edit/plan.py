"""What decisions on the text of a Word file mean in the file: which tracked changes are settled, and which typed words change.

A bracket of the notation stands for tracked changes (its opening knows which), or it is typed. The changes of the first are settled
as Word does it, and no blank is mended around them. For the second, words change where the text does.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any, NamedTuple

from brackets.formats.direct_formatting import LineThrough
from brackets.formats.interface import Fate, FileChanges
from brackets.formats.notation import ParagraphEnd, TrackedBracket
from brackets.formats.revisions import Revision
from brackets.formats.sourced import Sourced
from brackets.formats.word.edit.elements import attribute, name_of
from brackets.formats.word.edit.revisions import CHANGES, DELETED, FORMATTED, INSERTED, changes_in
from brackets.text.edits import Edit

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
        self.untyped = {
            text.find("[", start)
            for start, piece in zip(self.starts, self.pieces, strict=True)
            if isinstance(piece.source, TrackedBracket) or _is_comment(piece.source)
        }
        """Where brackets begin that nobody typed: of tracked changes, and of comments, which stay in the file."""
        self.verdicts: dict[Any, bool] = {}
        self.edits: dict[Any, list[Edit]] = {}
        self.ends: dict[Any, Any] = {}
        self.lines: list[Any] = []
        self.missed: list[int] = []

    def plan(self) -> Plan:
        shown = self._settle_brackets()
        self._settle_others(shown)
        for edit in self._typed_edits():
            self._change(edit)
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
        at: Any = source.paragraph if isinstance(source, ParagraphEnd) else source
        found = list(_on_end(at)) if isinstance(source, ParagraphEnd) else []
        for above in (at, *at.iterancestors()):
            name = name_of(above)
            if name in CHANGES:
                found.append(above)
            elif name in _HOLD_MARKS:
                properties = next((child for child in above if name_of(child) == _HOLD_MARKS[name]), ())
                found += [child for child in properties if name_of(child) in CHANGES]
        if name_of(at) == "r":  # a piece of a formula says itself that it was changed
            found += [child for child in at if name_of(child) in CHANGES]
        for element in found:
            if self._is_of(element, revision):
                yield element

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

    def _piece(self, offset: int) -> int:
        """The index of the piece that a character of the text is in."""
        return bisect_right(self.starts, offset) - 1

    def _typed_edits(self) -> Iterator[Edit]:
        """The edits that are about typed words, and not about the room that a tracked change or a comment leaves."""
        untyped = _Near(span for span in self.changes.brackets if span[0] in self.untyped)
        typed = _Near(span for span in self.changes.brackets if span[0] not in self.untyped)
        for edit in self.changes.edits:
            if typed.distance(edit) <= untyped.distance(edit):
                yield edit

    def _change(self, edit: Edit) -> None:
        """Change the words of one edit where they stand in the file."""
        put = edit.text
        has_place = edit.start == edit.end
        spared = self._spared(edit)
        for index in range(self._piece(edit.start), len(self.pieces)):
            start, piece = self.starts[index], self.pieces[index]
            low, high = max(edit.start, start), min(edit.end, start + piece.length)
            if low >= high:
                break
            source: Any = piece.source
            if isinstance(source, ParagraphEnd):
                self.ends[source.paragraph] = self._next_paragraph(index)
            elif isinstance(source, LineThrough):
                self.lines += source.words
            elif _is_element(source):
                edits = self.edits.setdefault(source, [])
                for begin, end in ((low, spared), (spared + 1, high)) if low <= spared < high else ((low, high),):
                    if begin < end:
                        edits.append(Edit(piece.at + begin - start, piece.at + end - start, put))
                        put, has_place = "", True
        if put and not (has_place and self._put(edit.start, put)):
            self.missed.append(edit.start)

    def _spared(self, edit: Edit) -> int:
        """The offset of the typed blank that an edit would take and the file needs; -1 if there is none.

        Of two blanks the text keeps one beside its edit. If that one goes in the file with its tracked change, the
        words around it would touch without the other.
        """
        if not any(self._goes_blank(at) for at in (edit.start - 1, edit.end)):
            return -1
        for at in range(edit.start, edit.end):
            if self.text[at].isspace() and self.text[at] != "\n" and not self._goes_blank(at):
                source = self.pieces[self._piece(at)].source
                if _is_element(source) and not self._goes(source):
                    return at
        return -1

    def _goes_blank(self, at: int) -> bool:
        """Whether a character of the text is a blank that goes with the tracked change that it is part of."""
        return (
            0 <= at < len(self.text) and self.text[at] in " \t\xa0" and self._goes(self.pieces[self._piece(at)].source)
        )

    def _goes(self, source: Any) -> bool:
        """Whether what stands at a place goes with a tracked change around it."""
        if not _is_element(source):
            return False
        return any(
            self.verdicts.get(above) is (name_of(above) in DELETED)
            for above in source.iterancestors()
            if name_of(above) in CHANGES
        )

    def _put(self, offset: int, words: str) -> bool:
        """Put words in where nothing goes: after the word before, or else before the next one of the paragraph."""
        at = self._piece(offset)
        for index in (*range(at, max(at - _NEAR, -1), -1), *range(at, min(at + _NEAR, len(self.pieces)))):
            piece, start = self.pieces[index], self.starts[index]
            if isinstance(piece.source, ParagraphEnd):
                if index < at:
                    continue
                break
            if not _is_element(piece.source) or name_of(piece.source) not in ("t", "delText"):
                continue
            inner = min(max(offset - start, 0), piece.length)
            self.edits.setdefault(piece.source, []).append(Edit(piece.at + inner, piece.at + inner, words))
            return True
        return False

    def _next_paragraph(self, index: int) -> Any:
        """The paragraph that the text goes on with after a piece; None at its end."""
        for piece in self.pieces[index + 1 :]:
            if isinstance(piece.source, ParagraphEnd):
                return piece.source.paragraph
            if _is_element(piece.source):
                source: Any = piece.source
                return next((above for above in source.iterancestors() if name_of(above) == "p"), None)
        return None


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


def _is_comment(source: Any) -> bool:
    return _is_element(source) and name_of(source) == "commentReference"


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
