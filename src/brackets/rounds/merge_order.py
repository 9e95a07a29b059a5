"""Where the sides of a merge have changed the order of paragraphs, and what is said of it.

A merge has one order, and where both sides have put the same paragraphs in another one it may be that of neither. Nor does a
paragraph stand anywhere that one side has taken out and the other has only moved. Nothing of that is a conflict; it is told.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate, chain
from typing import NamedTuple

from brackets.draft import Draft
from brackets.rounds.align import FEWEST_WORDS_TO_MOVE, Alignment
from brackets.rounds.merge_sides import aligned, segments_to_merge
from brackets.rounds.segments import Segment

QUOTED = 40
"""Characters of a paragraph by which it is named."""


class MergeRemark(NamedTuple):
    """What a merge has decided where a person may decide otherwise."""

    reordered: tuple[str, str] | None = None
    """The first words of the first and of the last paragraph, in the base, that both sides have put in another order."""
    gone: str = ""
    """The first words of a paragraph that one side has taken out and the other has moved."""
    is_gone_from_ours: bool = False
    """Whether it was our side that took it out."""


class Orders:
    """The paragraphs of a base, in the order of two sides. Aligned when first asked for: most merges have no need of it."""

    def __init__(self, base: Draft, sides: tuple[Draft, Draft]):
        self._draft = base
        self._sides = sides

    @cached_property
    def _base(self) -> list[Segment]:
        return segments_to_merge(self._draft)

    @cached_property
    def _copies(self) -> list[list[Segment]]:
        return [segments_to_merge(side) for side in self._sides]

    @cached_property
    def _alignments(self) -> list[Alignment]:
        return [aligned(self._base, copy) for copy in self._copies]

    @cached_property
    def _pairs(self) -> list[list[tuple[int, int]]]:
        """For each side, the paragraphs of the base that it has and where they are there, in the order of the base."""
        return [sorted(alignment.all_partners().items()) for alignment in self._alignments]

    @cached_property
    def _spans(self) -> list[list[tuple[int, int]]]:
        return [self._reordered(pairs) for pairs in self._pairs]

    def _reordered(self, pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        """Where a side has changed the order: from which paragraph of the base to before which.

        It is from a paragraph that stands below all that it stood below before, and above all that it stood above, to the next one;
        what is as short as the number of an article is none of these, since it is like others.
        """
        highest = accumulate((j for _, j in pairs), max)
        lowest = [*reversed(list(accumulate((j for _, j in reversed(pairs)), min)))]
        spans: list[tuple[int, int]] = []
        start, are_passing = 0, False
        for (i, j), high, low in zip(pairs, highest, lowest, strict=True):
            if not high == j == low:
                are_passing = True
            if not high == j == low or len(self._base[i].cores) < FEWEST_WORDS_TO_MOVE:
                continue
            if are_passing:
                spans.append((start, i))
            start, are_passing = i + 1, False
        if are_passing:
            spans.append((start, len(self._base)))
        return spans

    def line_spans(self) -> list[tuple[int, int]]:
        """Where a side has changed the order, as lines of the base, counted from 0: from which to before which."""
        line = self._draft.positions.at
        at_end = line(len(self._draft.text)).line
        return [
            (
                line(self._base[start - 1].end).line if start else 0,
                line(self._base[end].start).line - 1 if end < len(self._base) else at_end,
            )
            for spans in self._spans
            for start, end in spans
        ]

    def remarks(self) -> tuple[MergeRemark, ...]:
        """What is to be told: first of the order, then of what is gone, each in the order of the base."""
        return (*self._of_order(), *self._of_gone())

    def _of_order(self) -> list[MergeRemark]:
        """One for each stretch that both sides have put in another order, if not in the same."""
        mine, yours = self._spans
        ours, theirs = (dict(pairs) for pairs in self._pairs)
        return [
            MergeRemark((self._quoted(start), self._quoted(end - 1)))
            for start, end in ((min(a, c), max(b, d)) for a, b in mine for c, d in yours if max(a, c) < min(b, d))
            if (common := [i for i in range(start, end) if i in ours and i in theirs])
            and sorted(common, key=ours.__getitem__) != sorted(common, key=theirs.__getitem__)
        ]

    def _of_gone(self) -> list[MergeRemark]:
        remarks = []
        for side in (0, 1):
            kept = self._alignments[side].all_partners()
            there = dict(self._pairs[1 - side])
            pairs = (
                range(*span) for span in self._spans[1 - side] if span[1] - span[0] == 2
            )  # either of two has moved
            for i in sorted({*self._alignments[1 - side].moved, *chain.from_iterable(pairs)}):
                if i not in kept and i in there and self._copies[1 - side][there[i]].cores == self._base[i].cores:
                    remarks.append(MergeRemark(gone=self._quoted(i), is_gone_from_ours=side == 0))
        return remarks

    def _quoted(self, at: int) -> str:
        """The first words of a paragraph of the base, with its label."""
        segment = self._base[at]
        return quoted(self._draft.text[segment.start : segment.end])


def quoted(text: str) -> str:
    """The first words of a text, by which a place is named."""
    text = " ".join(text.split())
    return text if len(text) <= QUOTED else text[:QUOTED].rpartition(" ")[0] + " ..."
