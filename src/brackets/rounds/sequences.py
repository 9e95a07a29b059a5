"""Two rows of things side by side: which of the one are which of the other, in order.

What stands once in both rows anchors the rest (as in patience diff), so that long rows take hardly more than linear time;
short hunks between are compared by their longest common fragments, which people find readable, and long ones by the longest common
subsequence. rapidfuzz does the counting.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from rapidfuzz.distance import Indel

_SHORT = 200
_LONG = 30_000


class Hunk(NamedTuple):
    """Where two rows differ: `start` to `end` of the one stands in the place of `low` to `high` of the other."""

    start: int
    end: int
    low: int
    high: int


def diff(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Hunk]:
    """The hunks in which two rows differ, in order; what is between them is the same."""
    found: list[Hunk] = []
    waiting = [Hunk(0, len(old), 0, len(new))]
    while waiting:
        start, end, low, high = waiting.pop()
        while start < end and low < high and old[start] == new[low]:
            start, low = start + 1, low + 1
        while start < end and low < high and old[end - 1] == new[high - 1]:
            end, high = end - 1, high - 1
        if start == end and low == high:
            continue
        if start == end or low == high:
            found.append(Hunk(start, end, low, high))
        elif max(end - start, high - low) <= _SHORT:
            found += _compared(old, new, Hunk(start, end, low, high))
        elif anchors := _anchors(old[start:end], new[low:high]):
            before = Hunk(start, start, low, low)
            gaps = []
            for i, j in [*anchors, (end - start, high - low)]:
                gaps.append(Hunk(before.end, start + i, before.high, low + j))
                before = Hunk(0, start + i + 1, 0, low + j + 1)
            waiting += reversed(gaps)
        else:
            found += _counted(old, new, Hunk(start, end, low, high))
    return _joined(found)


def similarity(old: Sequence[Hashable], new: Sequence[Hashable]) -> float:
    """How much two rows have in common, in order: 1 for the same, 0 for nothing."""
    return float(Indel.normalized_similarity(old, new))


def edit_distance(old: Sequence[Hashable], new: Sequence[Hashable]) -> int:
    """How many must be taken out and put in to make the one of the other."""
    return int(Indel.distance(old, new))


def _compared(old: Sequence[Hashable], new: Sequence[Hashable], at: Hunk) -> list[Hunk]:
    """By their longest common fragments."""
    start, end, low, high = at
    matcher = SequenceMatcher(None, old[start:end], new[low:high], autojunk=False)
    return [
        Hunk(start + i1, start + i2, low + j1, low + j2)
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
        if tag != "equal"
    ]


def _counted(old: Sequence[Hashable], new: Sequence[Hashable], at: Hunk) -> list[Hunk]:
    """By their longest common subsequence; rows without end that have nothing of their own in common are not compared."""
    start, end, low, high = at
    if min(end - start, high - low) > _LONG:
        return [at]
    return [
        Hunk(start + code.src_start, start + code.src_end, low + code.dest_start, low + code.dest_end)
        for code in Indel.opcodes(old[start:end], new[low:high])
        if code.tag != "equal"
    ]


def _anchors(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """What stands once in each of two rows, as far as its order is the same in both."""
    ours, theirs = Counter(old), Counter(new)
    place = {one: j for j, one in enumerate(new) if theirs[one] == 1}
    pairs = [(i, place[one]) for i, one in enumerate(old) if ours[one] == 1 and one in place]
    return longest_increasing(pairs)


def longest_increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest row of pairs that rises in both (patience sorting)."""
    tops: list[int] = []
    top_pairs: list[int] = []
    before: list[int] = []
    for index, (_, j) in enumerate(pairs):
        pile = bisect_left(tops, j)
        before.append(top_pairs[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(j)
            top_pairs.append(index)
        else:
            tops[pile] = j
            top_pairs[pile] = index
    found = []
    at = top_pairs[-1] if top_pairs else -1
    while at >= 0:
        found.append(pairs[at])
        at = before[at]
    return found[::-1]


def _joined(found: Sequence[Hunk]) -> list[Hunk]:
    """Stretches that touch as one."""
    result: list[Hunk] = []
    for one in found:
        if result and result[-1].end == one.start and result[-1].high == one.low:
            result[-1] = Hunk(result[-1].start, one.end, result[-1].low, one.high)
        else:
            result.append(one)
    return result
