"""Spots with more states than a table can have, cut into smaller ones: a *family*.

Twelve brackets side by side, `[new,] [additional,] ...`, have millions of states, and mostly each has its own result whatever
becomes of the others. What is around them, a label, a comma before and after them, goes only if all of them go: it is shown while
one of them shows a word. Where this is not all of the truth (a comma in one bracket meets one in the next), that is found when
the pieces are tested.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from brackets.settle.choosable import keys
from brackets.settle.composing import Choice
from brackets.settle.sites import Ground, Spot, all_spots, nested


def divided(ground: Ground, choices: Sequence[Choice], spots: Iterable[Spot], most: int) -> list[Spot]:
    """The spots, those with more than `most` keys divided. Those at the top come out."""
    found: list[Spot] = []
    families: list[tuple[Spot, list[Spot]]] = []
    for spot in list(all_spots(spots)):
        spot.inner = []
        if keys(choices, spot.members, most) is None:
            family = list(_family(ground, choices, spot, most))
            family += _paragraphs(ground, spot, family)
            families.append((Spot(spot.start, spot.end, ()), family))
            found += [families[-1][0], *family]
        else:
            found.append(spot)
    top = nested(found)
    for frame, family in families:
        members = {id(spot) for spot in family}
        for spot in (frame, *family):
            within = [inner for inner in spot.inner if id(inner) in members]
            spot.is_loose = bool(within)
            for turn, inner in enumerate(within):
                inner.turn = turn % 2
    return top


def _family(ground: Ground, choices: Sequence[Choice], spot: Spot, most: int) -> Iterator[Spot]:
    groups: dict[int, list[int]] = {}
    for number in spot.members:
        groups.setdefault(ground.strong.find(number), []).append(number)
    for numbers in groups.values():
        found = _spot(ground, numbers)
        found.approximate = keys(choices, numbers, most) is None
        yield found


def _paragraphs(ground: Ground, whole: Spot, family: Sequence[Spot]) -> list[Spot]:
    """A spot for each paragraph in a family, whose label goes if what stands in it goes."""
    outline = ground.draft.outline
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    for spot in family:
        start = ground.draft.brackets[spot.members[0]].start
        index = outline.index_at(start)
        starts[index] = min(starts.get(index, start), start)
        ends[index] = max(ends.get(index, 0), spot.end)
    spans = {
        (max(outline.starts[index], whole.start), ends[index])
        for index, start in starts.items()
        if index >= 0 and ground.left_of(start) <= outline.blocks[index].start  # else words are left of it in any case
    }
    return [Spot(start, end, ()) for start, end in sorted(spans - {(whole.start, whole.end)})]


def _spot(ground: Ground, numbers: Sequence[int]) -> Spot:
    """Some brackets, with what stands after them up to the next word or mark."""
    brackets = ground.draft.brackets
    start, end = brackets[numbers[0]].start, max(brackets[number].end for number in numbers)
    mark = bisect_left(ground.marks, end)
    limit = ground.marks[mark] if mark < len(ground.marks) else len(ground.draft.text)
    return Spot(start, max(end, min(ground.right_of(end), limit)), tuple(numbers))
