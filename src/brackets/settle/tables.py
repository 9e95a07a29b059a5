"""What the engine makes of each spot of a draft, for each key that can come: the whole is settled, and all spots are read off.

In one settling every spot of a level has a state of its own, so that there are as many settlings as the largest table has keys.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from brackets.errors import Unsettled
from brackets.settle.choosable import keys, removing
from brackets.settle.composing import KEPT, Choice, Fixed, Item, Items, Place
from brackets.settle.settlings import Gap, Looks, Settler, Settling
from brackets.settle.sites import Spot, all_spots

MOST_KEYS = 300
"""A spot with more keys is cut into smaller ones."""

Span = tuple[int, int]
State = Mapping[int, str]
"""The letters of some proposals, those that are kept left out."""
Bound = list[tuple[Spot, Spot]]
"""Spots that depend on one within, each with that one."""


class Reading(NamedTuple):
    """What was read off a settling."""

    gaps: list[Gap]
    """Before, between and after the spots within that stand, with what is left of the others: a page head in it."""
    standing: list[Spot]
    settling: Settling


class Job(NamedTuple):
    """A spot to read off, and its state."""

    spot: Spot
    key: str


class Bench:
    """Where tables are made."""

    def __init__(self, settler: Settler, choices: Sequence[Choice], parts: Sequence[int]):
        self.settler = settler
        self.choices = choices
        self.looks = Looks(settler.draft, settler.slot)
        self._parts = parts
        """Where the parts of the draft begin that no spot crosses."""
        self._raw: dict[tuple[int, str], Reading] = {}
        """What was read of spots of families, by their indexes and keys."""
        self._seen: dict[Items, Items] = {}

    def fill(self, spots: Sequence[Spot]) -> Bound:
        """Fill the tables of spots and those within them."""
        bound: Bound = []
        levels: dict[tuple[int, int], list[Spot]] = {}
        for spot in all_spots(spots):
            levels.setdefault((spot.level, spot.turn), []).append(spot)
        for _, here in sorted(levels.items()):
            asked = [[Job(spot, key) for key in keys(self.choices, spot.members, MOST_KEYS) or ()] for spot in here]
            for job, settling in self._done(asked):
                self._read(job, settling, bound)
        for _, here in sorted(levels.items()):
            asked = [
                [Job(spot, key) for key in spot.results if _has_places(spot, key)] for spot in here if spot.is_loose
            ]
            for job, settling in self._done(asked, emptied=True):
                self._reread(job, settling)
        return bound

    def _done(self, asked: Sequence[Sequence[Job]], *, emptied: bool = False) -> Iterator[tuple[Job, Settling]]:
        """Do what is asked of each spot in turn, all spots at once. `emptied`: with the families within them gone."""
        for turn in range(max(map(len, asked), default=0)):
            waiting = [[jobs[turn] for jobs in asked if turn < len(jobs)]]
            while waiting:
                jobs = waiting.pop()
                settling = self._settled(jobs, emptied=emptied)
                if settling is None:  # some of them cannot be settled, or not together
                    waiting += [jobs[len(jobs) // 2 :], jobs[: len(jobs) // 2]]
                    continue
                for job in jobs:
                    yield job, settling

    def _settled(self, jobs: Sequence[Job], *, emptied: bool) -> Settling | None:
        """The settling of some jobs; None if they must be parted."""
        state: dict[int, str] = {}
        for spot, key in jobs:
            state |= state_of(spot.members, key)
            for inner in spot.inner if emptied else ():
                state |= self._gone(inner)
        try:
            return self.settler.settling(state, self._within([job.spot for job in jobs]))
        except Unsettled:
            return None if len(jobs) > 1 else self.settler.settling({})

    def _within(self, spots: Sequence[Spot]) -> list[Span]:
        """The spans of the parts that some spots stand in, in order."""
        parts, length = self._parts, len(self.settler.draft.text)
        found: list[Span] = []
        for spot in sorted(spots, key=lambda spot: spot.start):
            if not found or spot.end > found[-1][1]:
                index = bisect_right(parts, spot.start)
                found.append((parts[index - 1], parts[index] if index < len(parts) else length))
        return found

    def _gone(self, spot: Spot) -> dict[int, str]:
        """The state in which a spot of a family is empty."""
        state: dict[int, str] = {}
        waiting = [spot]
        while waiting:
            spot = waiting.pop()
            if spot.turn >= 0:
                state |= state_of(spot.members, self._removing(spot))
                waiting += spot.inner if not spot.members else ()
        return state

    def _removing(self, spot: Spot) -> str:
        key = removing(self.settler.draft, self.choices, spot.members)
        return key if key in spot.results else KEPT * len(spot.members)

    def _read(self, job: Job, settling: Settling, bound: Bound) -> None:
        """Read off what is left of a spot."""
        spot, key = job
        gaps: list[Gap] = []
        standing: list[Spot] = []
        at = spot.start
        for inner in spot.inner:
            left = settling.words(inner.start, inner.end).split()
            if left and left == settling.text[inner.start : inner.end].split():
                gaps.append(list(settling.left(at, inner.start)))
                standing.append(inner)
                at = inner.end
            elif left and not self._goes_with(spot, key, inner):
                bound.append((spot, inner))
        gaps.append(list(settling.left(at, spot.end)))
        reading = Reading(gaps, standing, settling)
        if spot.is_loose or spot.turn >= 0:
            self._raw[spot.index, key] = reading
        spot.results[key] = self._items(spot, reading)

    def _goes_with(self, spot: Spot, key: str, inner: Spot) -> bool:
        """Whether nothing can be decided on a spot in this state of the one around it."""
        state = state_of(spot.members, key)
        above = self.choices[inner.members[0]] if inner.members else Choice({})
        while above.parent >= 0:
            if state.get(above.parent, KEPT) in above.gone:
                return True
            above = self.choices[above.parent]
        return False

    def _reread(self, job: Job, emptied: Settling) -> None:
        """Find what goes with the spots within that were one with it, when all of them go."""
        spot, key = job
        family = [inner.index for inner in spot.inner if inner.turn >= 0]
        spot.results[key] = self._items(spot, self._raw[spot.index, key], emptied, tuple(family))
        for inner in spot.inner if not key.strip(KEPT) else ():
            gone = self._removing(inner)
            others = tuple(index for index in family if index != inner.index)
            if inner.turn >= 0 and others and gone.strip(KEPT):
                inner.results[gone] = self._items(inner, self._raw[inner.index, gone], emptied, others)

    def _items(
        self, spot: Spot, reading: Reading, emptied: Settling | None = None, family: tuple[int, ...] = ()
    ) -> Items:
        """What was read off as items; what is not left in `emptied` is shown while the family shows a word."""
        out: list[Item] = []
        slots = iter([number for number in spot.members if number in reading.settling.reworded])
        for gap, inner in zip(reading.gaps, (*reading.standing, None), strict=True):
            for pieces, goes in _parted(gap, emptied, reading.settling.text):
                runs = tuple(self.looks.runs(reading.settling, pieces, slots))
                if runs:
                    out.append(Fixed(runs, family if goes else ()))
            if inner is not None:
                out.append(Place(inner.index))
        items = tuple(out)
        return self._seen.setdefault(items, items)


def _parted(gap: Gap, emptied: Settling | None, text: str) -> Iterator[tuple[Gap, bool]]:
    """A gap cut into what is left of it in any case, and what goes when the spots beside it go; blanks are of no matter."""
    if emptied is None:
        yield gap, False
        return
    here: Gap = []
    state = False
    for start, end, put in gap:
        for begin, finish, stays in [(start, end, True)] if put else _shared(start, end, emptied):
            goes = not stays and not text[begin:finish].isspace()
            if goes is not state and here:
                yield here, state
                here = []
            state = goes
            here.append((begin, finish, put))
    if here:
        yield here, state


def _shared(start: int, end: int, other: Settling) -> Iterator[tuple[int, int, bool]]:
    """A span cut into what is left of it in another settling, and what is not."""
    at = start
    for begin, finish, put in other.left(start, end):
        if put:
            continue
        if begin > at:
            yield at, begin, False
        yield begin, finish, True
        at = finish
    if at < end:
        yield at, end, False


def _has_places(spot: Spot, key: str) -> bool:
    return any(isinstance(item, Place) for item in spot.results[key])


def state_of(members: Sequence[int], key: str) -> dict[int, str]:
    """The state that a key of a spot means."""
    return {number: letter for number, letter in zip(members, key, strict=True) if letter != KEPT}
