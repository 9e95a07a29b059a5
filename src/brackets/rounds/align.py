"""Alignment of two drafts by segment: which paragraph of a copy is which of the base text.

By their words first, by their similarity next, by order always. Numbers do not count: a paragraph that is only renumbered is
the same.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import NamedTuple

from brackets.rounds.rare_words import RareWordIndex
from brackets.rounds.segments import Segment
from brackets.rounds.sequences import diff, longest_increasing, similarity
from brackets.rounds.words import cores_of, text_of

SAME_SEGMENT = 0.4
"""From this similarity on, two segments may be the same one, changed. It is low, since half of a paragraph may be rewritten
from one round to the next; that neighbours share their formulas does no harm, for of all pairs in order the most similar
win."""
LABEL_BONUS = 0.15
"""The same label counts as so much similarity more: in a copy of one delegation, numbers seldom change."""
MOVED_SEGMENT = 0.6
"""From this similarity on, a segment that is gone here and new there has moved. More than in place: its place tells nothing."""
SHORT_MOVED_SEGMENT = 0.7
"""The same for short segments, of which a few common words are a large share."""
SHORT = 8
"""Words. A segment with fewer is short."""
FEWEST_WORDS_TO_MOVE = 4
"""Words. A segment with fewer (`Article 5`) is never said to have moved: it is the same as many."""
MOST_PAIRS = 250_000
"""Pairs of segments. Up to so many each is compared with each, 500 beside 500 in a stretch where nothing is the same, which takes
about a second; beyond, only those that share rare words."""
_NO_BRACKETS = str.maketrans("[]", "  ")

Similarity = Callable[[int, int], float]
"""How much a segment of the base and one of the copy have in common, 0 to 1, by their indexes."""
SegmentWords = Sequence[Sequence[str]]
"""The words of each segment of a draft."""
Pair = tuple[int, int]
"""Indexes of a segment of the base, and of that of the copy which it is."""
Pairing = Callable[[Sequence[int], Sequence[int]], Iterable[Pair]]
"""What pairs some segments of the base with some of the copy."""


class Alignment(NamedTuple):
    """A copy beside the base text."""

    partner: list[int | None]
    """For each segment of the base, which of the copy it is; None if it is gone."""
    added: dict[int, list[int]]
    """The new segments of the copy by the segment of the base that they come after; -1 before the first."""
    moved: dict[int, int]
    """Of those that are gone and new: the segment of the base -> that of the copy, where it stands now."""

    def all_partners(self) -> dict[int, int]:
        """The segment of the base -> that of the copy, in their order or moved; those that are gone are not in it."""
        return {i: j for i, j in enumerate(self.partner) if j is not None} | self.moved


def similarity_of_all_words(base: Sequence[Segment], copy: Sequence[Segment]) -> Similarity:
    """Similarity by the words in brackets too: a paragraph whose one bracket has changed is not another one."""
    ours, theirs = (
        [cores_of(text_of(segment.words).translate(_NO_BRACKETS)) for segment in segments] for segments in (base, copy)
    )
    return lambda i, j: similarity(ours[i], theirs[j])


def align(
    base: Sequence[Segment],
    copy: Sequence[Segment],
    similarity: Similarity | None = None,
    label_bonus: float = LABEL_BONUS,
    words: tuple[SegmentWords, SegmentWords] | None = None,
) -> Alignment:
    """The segments of a copy beside those of the base text.

    `similarity` is that of all words, if none is given; the same label counts as `label_bonus` more. `words` are those of each
    segment of the two, if not their own.
    """
    ours, theirs = words or ([one.cores for one in base], [one.cores for one in copy])
    return _Aligner(base, copy, ours, theirs, similarity or similarity_of_all_words(base, copy), label_bonus).run()


def with_partners(partner: list[int | None], count: int, moved: dict[int, int]) -> Alignment:
    """The alignment of a copy of so many segments that are these of the base, in order."""
    base_of = {j: i for i, j in enumerate(partner) if j is not None}
    added: dict[int, list[int]] = {}
    after = -1
    for j in range(count):
        if j in base_of:
            after = base_of[j]
        else:
            added.setdefault(after, []).append(j)
    return Alignment(partner, added, moved)


class _Aligner(NamedTuple):
    """What is aligned, and how likely two segments are the same."""

    base: Sequence[Segment]
    copy: Sequence[Segment]
    ours: SegmentWords
    theirs: SegmentWords
    similarity: Similarity
    label_bonus: float

    def run(self) -> Alignment:
        """All of it: what stands word for word, what is between it in order, what has moved, what is left between the others."""
        same = self._word_for_word()
        pairs = [*same, *self._between(longest_increasing(same), *self._unpaired(same), self._in_order)]
        pairs += self._moved(*self._unpaired(pairs))
        in_order = longest_increasing(sorted(pairs))
        gone, new = self._unpaired(pairs)
        if len(in_order) < len(pairs) and gone and new:
            pairs += list(self._between(in_order, gone, new, self._similar))
            in_order = longest_increasing(sorted(pairs))
        return self._alignment(in_order, moved=dict(sorted(set(pairs) - set(in_order))))

    def _word_for_word(self) -> list[Pair]:
        """The segments that stand once in each draft, word for word, wherever: these are the same before any that are only like
        each other. Short ones (`Article 5`) are not: where numbers have changed, they are the same as others."""
        ours, theirs = _standing_once(self.ours), _standing_once(self.theirs)
        return [(at, theirs[words]) for words, at in ours.items() if words in theirs]

    def _alignment(self, in_order: Sequence[Pair], moved: dict[int, int]) -> Alignment:
        partner: list[int | None] = [None] * len(self.base)
        for i, j in in_order:
            partner[i] = j
        return with_partners(partner, len(self.copy), moved)

    def _in_order(self, ours: Sequence[int], theirs: Sequence[int]) -> Iterator[Pair]:
        """The segments of the same words, and between them those that are similar enough."""
        at, new_at = 0, 0
        hunks = diff([self.ours[i] for i in ours], [self.theirs[j] for j in theirs])
        for start, end, low, high in [*hunks, (len(ours), len(ours), len(theirs), len(theirs))]:
            yield from zip(ours[at:start], theirs[new_at:low], strict=True)
            at, new_at = end, high
            yield from self._similar(ours[start:end], theirs[low:high])

    def _unpaired(self, pairs: Sequence[Pair]) -> tuple[list[int], list[int]]:
        """What is in no pair, of the base and of the copy."""
        first, second = {i for i, _ in pairs}, {j for _, j in pairs}
        return (
            [i for i in range(len(self.base)) if i not in first],
            [j for j in range(len(self.copy)) if j not in second],
        )

    def _between(
        self, in_order: Sequence[Pair], gone: Sequence[int], new: Sequence[int], pairing: Pairing
    ) -> Iterator[Pair]:
        """Pairs of what is left between those that are in order."""
        i = j = 0
        for end, high in [*in_order, (len(self.base), len(self.copy))]:
            ours = gone[bisect_left(gone, i) : bisect_left(gone, end)]
            theirs = new[bisect_left(new, j) : bisect_left(new, high)]
            if ours and theirs:
                yield from pairing(ours, theirs)
            i, j = end, high

    def _weight(self, i: int, j: int) -> float:
        """What the pair of two segments counts; 0 if they are not similar enough to be the same."""
        weight = self.similarity(i, j)
        if (self.base[i].label and self.base[i].label == self.copy[j].label) or self._is_same_row(i, j):
            weight += self.label_bonus
        return weight if weight >= SAME_SEGMENT else 0.0

    def _is_same_row(self, i: int, j: int) -> bool:
        """Whether two are rows of a table that are known by the same first cell."""
        return bool(self.base[i].row) and self.base[i].row == self.copy[j].row

    def _similar(self, ours: Sequence[int], theirs: Sequence[int]) -> Iterable[Pair]:
        """Pairs in order with the most weight in all (Needleman and Wunsch, without a price for gaps)."""
        rows, columns = len(ours), len(theirs)
        if rows * columns > MOST_PAIRS:
            return longest_increasing([(i, j) for i, j in self._most_similar(ours, theirs) if self._weight(i, j)])
        weight = [[self._weight(i, j) for j in theirs] for i in ours]
        best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
        for row in range(rows - 1, -1, -1):
            for column in range(columns - 1, -1, -1):
                pair = weight[row][column] + best[row + 1][column + 1] if weight[row][column] else 0.0
                best[row][column] = max(pair, best[row + 1][column], best[row][column + 1])
        return ((ours[row], theirs[column]) for row, column in _best_path(best, weight))

    def _moved(self, gone: Sequence[int], new: Sequence[int]) -> Iterator[Pair]:
        """What is gone here and new there, what is most alike first."""
        taken = set()
        pairs = [(self.similarity(i, j), i, j) for i, j in self._most_similar(gone, new)]
        for similar, i, j in sorted(pairs, key=lambda pair: -pair[0]):
            length = len(self.ours[i])
            least = SHORT_MOVED_SEGMENT if length < SHORT else MOVED_SEGMENT
            enough = length >= FEWEST_WORDS_TO_MOVE or self._is_same_row(i, j)
            if j not in taken and enough and similar >= least:
                taken.add(j)
                yield i, j

    def _most_similar(self, ours: Sequence[int], theirs: Sequence[int]) -> Iterator[Pair]:
        """For each of ours the one of theirs that is most like it, among those that share its rarest words. Nearly linear."""
        index = RareWordIndex((key, self.theirs[key]) for key in theirs)
        for i in ours:
            if candidates := index.candidates(self.ours[i]):
                yield i, max(candidates, key=lambda j: self.similarity(i, j))


def _best_path(best: Sequence[Sequence[float]], weight: Sequence[Sequence[float]]) -> Iterator[Pair]:
    """The pairs on the path of most weight through the table."""
    row = column = 0
    while row < len(weight) and column < len(weight[row]):
        pair = weight[row][column]
        if pair and best[row][column] == pair + best[row + 1][column + 1]:
            yield row, column
            row, column = row + 1, column + 1
        elif best[row][column] == best[row + 1][column]:
            row += 1
        else:
            column += 1


def _standing_once(side: SegmentWords) -> dict[Hashable, int]:
    """Where the segments of a draft stand of which no other has the same words, by these; short ones are not among them."""
    places: dict[Hashable, int] = {}
    several: set[Hashable] = set()
    for at, words in enumerate(side):
        if len(words) >= FEWEST_WORDS_TO_MOVE:
            key = words if isinstance(words, str) else tuple(words)
            if places.setdefault(key, at) != at:
                several.add(key)
    return {key: at for key, at in places.items() if key not in several}
