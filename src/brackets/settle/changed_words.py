"""Which words of the base text a settling has deleted, which it has put in, and which decision did that.

The base text is here what stands when all that was decided is rejected. It and the result are both made of the same draft, so each
of their words is known by where it stood in that draft: nothing is guessed by comparing words. A change within a word,
`Part[y][ies]`, is a change of the whole word, because people read words. Law: the words of the base text without those deleted, and
with those put in, are the words of the result.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, zip_longest
from typing import NamedTuple

from brackets.draft import Draft
from brackets.settle.decisions import Decision, Settled, Wordings
from brackets.settle.engine import unproved
from brackets.text.edits import Edit, without_overlaps
from brackets.text.words import WORD, counted

#: A word is no longer than this: so far the ends of a place are looked for in a text without white space.
_LONGEST_WORD = 200


class Change(NamedTuple):
    """What one decision has done in one place. Words are as they stood, white space and marks between them too."""

    number: int
    """The bracket that was decided."""
    at: int
    """Where in the draft, in characters."""
    deleted: str = ""
    """Words of the base text that are no longer there."""
    inserted: str = ""
    """Words that were not in it."""
    along: str = ""
    """Words that stood in no bracket and in no base text: the label of a rejected paragraph, the line that introduced it."""
    after: int = 0
    """Where its place is in the settled text, in characters."""


def base_edits(draft: Draft, settled: Settled) -> tuple[Edit, ...]:
    """What makes the base text of a draft: all that was decided is rejected."""
    return unproved(draft, dict.fromkeys(settled.decisions, Decision.REJECT))


def changed_words(draft: Draft, settled: Settled, wordings: Wordings | None = None) -> list[Change]:
    """What each decision has done to the base text, in the order of the text. Linear but for the sorting."""
    if not settled.decisions:
        return []
    words = _Words(draft, settled, wordings or {})
    base, result = base_edits(draft, settled), settled.edits
    found: list[Change] = []
    for start, end, before, after in _places(draft.text, base, result):
        place = _Place(_Side.of(draft.text, start, end, before), _Side.of(draft.text, start, end, after))
        if before != after:
            for deleted, inserted in _runs(place):
                found += words.told(place, deleted, inserted)
        found += words.along(draft.text, before, after)
    return sorted(found, key=lambda change: change.at)


class _Side(NamedTuple):
    """A place of the draft as one of the two texts has it."""

    text: str
    origins: Sequence[int]
    """Where each character stood in the draft; of what was put in, `~` of where."""

    @classmethod
    def of(cls, text: str, start: int, end: int, edits: Iterable[Edit]) -> _Side:
        pieces: list[str] = []
        origins: list[int] = []
        at = start
        for edit in edits:
            pieces += [text[at : edit.start], edit.text]
            origins += [*range(at, edit.start), *([~edit.start] * len(edit.text))]
            at = edit.end
        pieces.append(text[at:end])
        origins += range(at, end)
        return cls("".join(pieces), origins)

    def words(self) -> list[_Word]:
        return [
            _Word(match.start(), match.end(), tuple(self.origins[match.start() : match.end()]))
            for match in WORD.finditer(self.text)
        ]


class _Word(NamedTuple):
    start: int
    end: int
    origins: tuple[int, ...]


class _Place(NamedTuple):
    base: _Side
    result: _Side


_Run = tuple[list[_Word], list[_Word]]


def _places(
    text: str, base: Sequence[Edit], result: Sequence[Edit]
) -> Iterator[tuple[int, int, list[Edit], list[Edit]]]:
    """The stretches of the draft that either text has otherwise, in whole words, with the edits in each."""
    left, right = list(without_overlaps(base)), list(without_overlaps(result))
    spans: list[list[int]] = []
    for start, end, _ in sorted({*left, *right}):
        begin, finish = _word_start(text, start), _word_end(text, end)
        if spans and begin <= spans[-1][1]:
            spans[-1][1] = max(spans[-1][1], finish)
        else:
            spans.append([begin, finish])
    lefts, rights = iter([*left, None]), iter([*right, None])
    before, after = next(lefts), next(rights)
    for start, end in spans:
        own: list[Edit] = []
        while before is not None and before.end <= end:
            own.append(before)
            before = next(lefts)
        others: list[Edit] = []
        while after is not None and after.end <= end:
            others.append(after)
            after = next(rights)
        yield start, end, own, others


def _word_start(text: str, at: int) -> int:
    least = max(0, at - _LONGEST_WORD)
    while at > least and not text[at - 1].isspace():
        at -= 1
    return at


def _word_end(text: str, at: int) -> int:
    most = min(len(text), at + _LONGEST_WORD)
    while at < most and not text[at].isspace():
        at += 1
    return at


def _runs(place: _Place) -> Iterator[_Run]:
    """The words that one text has and the other has not, between words that both have."""
    base, result = place.base.words(), place.result.words()
    both = {word.origins for word in base} & {word.origins for word in result if word.origins[0] >= 0}
    here, there = iter(base), iter(result)
    while True:
        deleted, last = _until(here, both)
        inserted, _ = _until(there, both)
        same = [place.base.text[w.start : w.end] for w in deleted] == [
            place.result.text[w.start : w.end] for w in inserted
        ]
        if not same:  # what two strike stands in the place of the one or of the other
            yield deleted, inserted
        if last is None:
            return


def _until(words: Iterator[_Word], both: set[tuple[int, ...]]) -> tuple[list[_Word], _Word | None]:
    found: list[_Word] = []
    for word in words:
        if word.origins in both:
            return found, word
        found.append(word)
    return found, None


class _Words:
    """Which decision a word is of."""

    def __init__(self, draft: Draft, settled: Settled, wordings: Wordings):
        self.draft = draft
        self.decisions = settled.decisions
        self.reworded = [n for n in sorted(wordings) if settled.decisions.get(n) is Decision.REWORD]
        self.wordings = wordings
        self.ends = {edit.start: edit.end for edit in settled.edits}
        self.starts: list[int] = []
        self.owners: list[int] = []
        self._sweep()

    def _sweep(self) -> None:
        """From where on which decided bracket is the innermost, -1 for none."""
        around: list[int] = []
        nodes = self.draft.brackets
        for number in sorted(self.decisions, key=lambda n: (nodes[n].start, n)):
            while around and nodes[around[-1]].end <= nodes[number].start:
                ended = around.pop()
                self._from(nodes[ended].end, around[-1] if around else -1)
            around.append(number)
            self._from(nodes[number].start, number)
        while around:
            ended = around.pop()
            self._from(nodes[ended].end, around[-1] if around else -1)

    def _from(self, at: int, owner: int) -> None:
        self.starts.append(at)
        self.owners.append(owner)

    def at(self, offset: int) -> int:
        """The innermost decided bracket around a character; -1 if there is none."""
        index = bisect_right(self.starts, offset) - 1
        return self.owners[index] if index >= 0 else -1

    def nearest(self, offset: int) -> int:
        """The decided bracket whose end or beginning is nearest."""
        index = bisect_right(self.starts, offset) - 1
        near = range(max(0, index - 1), min(len(self.starts), index + 2))
        best = min(near, key=lambda i: abs(self.starts[i] - offset))
        if self.owners[best] >= 0:
            return self.owners[best]
        return self.owners[best - 1] if self.owners[best - 1] >= 0 else self.owners[min(best + 1, len(self.owners) - 1)]

    def _beside(self, offset: int) -> int:
        """The decision that words around its bracket went with: the next in their paragraph, or the last in it, or the nearest."""
        outline = self.draft.outline
        own = outline.index_at(offset)
        index = bisect_right(self.starts, offset)
        for owner in (*self.owners[index : index + 1], *self.owners[max(0, index - 2) : index][::-1]):
            if owner >= 0 and outline.index_at(self.draft.brackets[owner].start) == own:
                return owner
        return self.nearest(offset)

    def told(self, place: _Place, deleted: Sequence[_Word], inserted: Sequence[_Word]) -> Iterator[Change]:
        """The changes of one run, each with whose it is."""
        new = list(self._of_inserted(inserted))
        old = [self._of(word.origins) for word in deleted]
        acting = next((n for n in (*new, *old) if n >= 0 and self._changes(n)), None)
        if acting is None:
            first = (*deleted, *inserted)[0].origins[0]
            acting = self.nearest(first if first >= 0 else ~first)
        old = _filled([n if n < 0 or self._changes(n) else acting for n in old], acting)
        new = _filled(new, acting)
        gone, put = _pieces(place.base, deleted, old), _pieces(place.result, inserted, new)
        for number in dict.fromkeys((*gone, *put)):
            start = self.draft.brackets[number].start
            for left, came in zip_longest(gone.get(number, ()), put.get(number, ()), fillvalue=""):
                yield Change(number, start, left, came)

    def _changes(self, number: int) -> bool:
        """Whether a decision can take words out of the base text, or put some in."""
        return self.decisions[number] is not Decision.REJECT

    def _of(self, origins: Iterable[int]) -> int:
        return max(self.at(origin if origin >= 0 else ~origin) for origin in origins)

    def _of_inserted(self, words: Sequence[_Word]) -> Iterator[int]:
        """Whose the words of the result are; of new wordings that stand side by side each has as many as it is long."""
        put: Counter[int] = Counter()
        for word in words:
            at = word.origins[0]
            yield self._of(word.origins) if at >= 0 else self._reworded(~at, put[at])
            put[at] += 1

    def _reworded(self, at: int, index: int) -> int:
        """The bracket in whose place a word stands, the one of this index among those that an edit has put in; -1 if in none."""
        owner = -1
        for number in self.reworded[bisect_left(self.reworded, at, key=lambda n: self.draft.brackets[n].start) :]:
            if self.draft.brackets[number].start > self.ends[at]:
                break
            owner = number
            index -= sum(1 for _ in WORD.finditer(self.wordings[number]))
            if index < 0:
                break
        return owner

    def along(self, text: str, before: Sequence[Edit], after: Sequence[Edit]) -> Iterator[Change]:
        """What goes in both texts, and stood in no bracket that was decided."""
        kept = _Gone(before)
        for edit in after:
            at = edit.start
            while at < edit.end:
                owner, end = self.at(at), min(edit.end, self._next(at))
                if owner < 0:
                    for start, stop in kept.within(at, end):
                        words = text[start:stop].strip()
                        if counted(words):
                            yield Change(self._beside(start), start, along=words)
                at = end

    def _next(self, offset: int) -> int:
        index = bisect_right(self.starts, offset)
        return self.starts[index] if index < len(self.starts) else len(self.draft.text)


class _Gone:
    """Which stretches edits take out."""

    def __init__(self, edits: Sequence[Edit]):
        self.edits = edits
        self.ends = [edit.end for edit in edits]

    def within(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        for edit in self.edits[bisect_right(self.ends, start) :]:
            if edit.start >= end:
                return
            yield max(start, edit.start), min(end, edit.end)


def _filled(owners: Sequence[int], otherwise: int) -> list[int]:
    """Whose words are: of a label or a mark that stood in no bracket, those of the word after it, or of the last before it."""
    filled = list(owners)
    for order in (range(len(filled) - 2, -1, -1), range(1, len(filled))):
        step = 1 if order.step < 0 else -1
        for index in order:
            if filled[index] < 0:
                filled[index] = filled[index + step]
    return [owner if owner >= 0 else otherwise for owner in filled]


def _pieces(side: _Side, words: Sequence[_Word], owners: Sequence[int]) -> dict[int, list[str]]:
    """The words of each decision, those side by side together, as they stand."""
    found: dict[int, list[str]] = {}
    for owner, group in groupby(zip(owners, words, strict=True), key=lambda pair: pair[0]):
        members = [word for _, word in group]
        found.setdefault(owner, []).append(side.text[members[0].start : members[-1].end])
    return found
