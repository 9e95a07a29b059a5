"""Two sequences compared: their diff, their similarity, their edit distance.

What stands once in both sequences anchors the rest (as in patience diff), so that long sequences take hardly more than linear
time. Short hunks between the anchors are compared by their longest common pieces, which people find readable, and long ones by
the longest common subsequence. rapidfuzz does the counting.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import Indel, Postfix, Prefix
from rapidfuzz.fuzz import partial_ratio_alignment

LONGEST_COMPARED_WHOLE, WIDTH_COMPARED, FEWEST_TO_STAND = 2000, 200, 4
"""Items. Longer sequences are compared in stretches of so many items, and more, on either side of what has changed, up to the next
place in which so many items are the same: each of a thousand proposals of one paragraph would be compared with all of it."""
LONGEST_BY_PIECES = 200
"""Items. Up to this length a hunk is compared by its longest common pieces. That takes quadratic time: 200 words are a long
paragraph, and take a few milliseconds."""
LONGEST_WITHOUT_ANCHOR = 30_000
"""Items. Longer hunks in which nothing stands once in both are compared between items that stand equally often in both, the first
with the first and so on; where there is none, they count as replaced whole: the table of the longest common subsequence grows with
the square, and is 100 MB here."""


class Hunk(NamedTuple):
    """Where two sequences differ: `start` to `end` of the old one became `new_start` to `new_end` of the new one."""

    start: int
    end: int
    new_start: int
    new_end: int


def diff(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Hunk]:
    """The hunks in which two sequences differ, in order; what is between them is the same.

    >>> diff("abcd", "axcd")
    [Hunk(start=1, end=2, new_start=1, new_end=2)]
    """
    hunks: list[Hunk] = []
    waiting = [Hunk(0, len(old), 0, len(new))]
    while waiting:
        hunk = _without_common_ends(old, new, waiting.pop())
        start, end, low, high = hunk
        if start == end and low == high:
            continue
        if start == end or low == high:
            hunks.append(hunk)
        elif max(end - start, high - low) <= LONGEST_BY_PIECES:
            hunks += _by_longest_pieces(old, new, hunk)
        elif anchors := _anchors(old[start:end], new[low:high]):
            waiting += reversed(_between_anchors(anchors, hunk))
        elif min(end - start, high - low) <= LONGEST_WITHOUT_ANCHOR:
            hunks += _by_longest_subsequence(old, new, hunk)
        elif anchors := _repeated_anchors(old[start:end], new[low:high]):
            waiting += reversed(_between_anchors(anchors, hunk))
        else:
            hunks.append(hunk)
    return _joined(hunks)


def similarity(old: Sequence[Hashable], new: Sequence[Hashable]) -> float:
    """How much two sequences have in common, in order: 1 for the same, 0 for nothing."""
    return float(Indel.normalized_similarity(old, new))


def edit_distance(old: Sequence[Hashable], new: Sequence[Hashable]) -> int:
    """How many items must be taken out and put in to make the one of the other (a replaced item counts twice)."""
    return int(Indel.distance(old, new))


def gained(without: Sequence[Hashable], with_it: Sequence[Hashable], target: Sequence[Hashable]) -> int:
    """How much nearer to a target a text is with some words in it than without them, in items put in or taken out.

    Both are compared whole, or, where that would take long, between the next places that stand in the target too.
    """
    if len(without) * len(target) > LONGEST_COMPARED_WHOLE**2:
        start, end = common_start(without, with_it), common_end(without, with_it)
        low, below, high, above = _around(tuple(without), tuple(target), start, len(without) - end)
        with_it = with_it[low : len(with_it) - (len(without) - high)]
        without, target = without[low:high], target[below:above]
    return edit_distance(without, target) - edit_distance(with_it, target)


def _around(old: tuple[Hashable, ...], new: tuple[Hashable, ...], start: int, end: int) -> tuple[int, int, int, int]:
    """A stretch of two texts around some words of the first that begins and ends beside what stands in both."""
    same = _standing_in_both(old, new)
    before = (one for one in reversed(same) if one[0] + one[2] <= start - WIDTH_COMPARED)
    after = (one for one in same if one[0] >= end + WIDTH_COMPARED)
    first, last = next(before, (0, 0, 0)), next(after, (len(old), len(new), 0))
    return first[0] + first[2], first[1] + first[2], last[0], last[1]


@lru_cache(maxsize=2)
def _standing_in_both(old: tuple[Hashable, ...], new: tuple[Hashable, ...]) -> list[tuple[int, int, int]]:
    """The stretches of some items that two sequences have in common: where they begin in each, and how many items they have."""
    found, start, low = [], 0, 0
    for hunk in (*diff(old, new), Hunk(len(old), len(old), len(new), len(new))):
        if hunk.start - start >= FEWEST_TO_STAND:
            found.append((start, low, hunk.start - start))
        start, low = hunk.end, hunk.new_end
    return found


def common_length(old: Sequence[Hashable], new: Sequence[Hashable]) -> float:
    """How many items two sequences have in common, in order: the length of their longest common subsequence."""
    return (len(old) + len(new) - edit_distance(old, new)) / 2


def common_end(old: Sequence[Hashable], new: Sequence[Hashable]) -> int:
    """With how many of the same items two sequences end, not counting those that they begin with."""
    shared = common_start(old, new)
    return int(Postfix.similarity(old[shared:], new[shared:]))


def common_start(old: Sequence[Hashable], new: Sequence[Hashable]) -> int:
    """With how many of the same items two sequences begin."""
    return int(Prefix.similarity(old, new))


def common_in_one_stretch(one: str, other: str, width: float) -> float:
    """How much of the shorter of two strings stands in the other one, in order and in one stretch, 0 to 1.

    The stretch is around the place that is most like it, and so many times as long.
    """
    shorter, longer = sorted((one, other), key=len)
    place = partial_ratio_alignment(shorter, longer)
    more = int(len(shorter) * (width - 1) / 2)
    stretch = longer[max(0, place.dest_start - more) : place.dest_end + more] if place else ""
    return common_length(shorter, stretch) / len(shorter)


def longest_increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Of pairs in the order of their first number, the longest subsequence whose second numbers increase (patience sorting)."""
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
    result = []
    at = top_pairs[-1] if top_pairs else -1
    while at >= 0:
        result.append(pairs[at])
        at = before[at]
    return result[::-1]


def in_each_order(lists: Mapping[str, Sequence[Hashable]]) -> list[list[tuple[str, int]]]:
    """Several lists as one, in an order that is that of each, what is the same once: whose it is, and which of theirs.

    >>> in_each_order({"one": "ab", "other": "axb"})
    [[('one', 0), ('other', 0)], [('other', 1)], [('one', 1), ('other', 2)]]
    """
    together: list[Hashable] = []
    whose: list[list[tuple[str, int]]] = []
    for name, items in lists.items():
        at = 0
        for index, item in enumerate(items):
            if item in together[at:]:
                at = together.index(item, at)
            else:  # before what comes later in this list too
                later = set(items[index + 1 :])
                at = next((k for k in range(at, len(together)) if together[k] in later), len(together))
                together.insert(at, item)
                whose.insert(at, [])
            whose[at].append((name, index))
            at += 1
    return whose


def joined_spans(spans: Iterable[tuple[int, int]], *, touching: bool = False) -> list[tuple[int, int]]:
    """Spans in order, those that overlap, or are the same, as one; with `touching` also those that touch.

    >>> joined_spans([(4, 4), (0, 2), (1, 3), (3, 4)])
    [(0, 3), (3, 4), (4, 4)]
    """
    joined: list[tuple[int, int]] = []
    for start, end in sorted(set(spans)):
        if joined and (start < joined[-1][1] or (touching and start == joined[-1][1])):
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def _without_common_ends(old: Sequence[Hashable], new: Sequence[Hashable], hunk: Hunk) -> Hunk:
    start, end, low, high = hunk
    while start < end and low < high and old[start] == new[low]:
        start, low = start + 1, low + 1
    while start < end and low < high and old[end - 1] == new[high - 1]:
        end, high = end - 1, high - 1
    return Hunk(start, end, low, high)


def _by_longest_pieces(old: Sequence[Hashable], new: Sequence[Hashable], hunk: Hunk) -> list[Hunk]:
    start, end, low, high = hunk
    matcher = SequenceMatcher(None, old[start:end], new[low:high], autojunk=False)
    return [
        Hunk(start + i1, start + i2, low + j1, low + j2)
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
        if tag != "equal"
    ]


def _by_longest_subsequence(old: Sequence[Hashable], new: Sequence[Hashable], hunk: Hunk) -> list[Hunk]:
    start, end, low, high = hunk
    return [
        Hunk(start + code.src_start, start + code.src_end, low + code.dest_start, low + code.dest_end)
        for code in Indel.opcodes(old[start:end], new[low:high])
        if code.tag != "equal"
    ]


def _anchors(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """What stands once in each of two sequences, as far as its order is the same in both."""
    ours, theirs = Counter(old), Counter(new)
    place = {item: j for j, item in enumerate(new) if theirs[item] == 1}
    pairs = [(i, place[item]) for i, item in enumerate(old) if ours[item] == 1 and item in place]
    return longest_increasing(pairs)


def _repeated_anchors(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """What stands equally often in two sequences, the first beside the first and so on, as far as its order is the same in both."""
    ours, theirs = Counter(old), Counter(new)
    places: dict[Hashable, list[int]] = {}
    for j in range(len(new) - 1, -1, -1):
        if ours[new[j]] == theirs[new[j]]:
            places.setdefault(new[j], []).append(j)
    return longest_increasing([(i, places[item].pop()) for i, item in enumerate(old) if item in places])


def _between_anchors(anchors: Sequence[tuple[int, int]], hunk: Hunk) -> list[Hunk]:
    """A hunk as the smaller ones between its anchors, which are counted from its beginning."""
    start, end, low, high = hunk
    gaps = []
    at, new_at = start, low
    for i, j in [*anchors, (end - start, high - low)]:
        gaps.append(Hunk(at, start + i, new_at, low + j))
        at, new_at = start + i + 1, low + j + 1
    return gaps


def _joined(hunks: Sequence[Hunk]) -> list[Hunk]:
    """Hunks that touch as one."""
    result: list[Hunk] = []
    for hunk in hunks:
        if result and result[-1].end == hunk.start and result[-1].new_end == hunk.new_start:
            result[-1] = Hunk(result[-1].start, hunk.end, result[-1].new_start, hunk.new_end)
        else:
            result.append(hunk)
    return result
