"""What the engine makes of each spot of a draft, for each key that can come: the whole is settled, and all spots are read off.

In one settling every spot of a level has a state of its own, so that there are as many settlings as the largest table has keys.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from brackets.errors import Unsettled
from brackets.parse.nodes import Arm
from brackets.settle.choosable import few_keys, keys, removing
from brackets.settle.composing import KEPT, Choice, Fixed, Item, Items, Place
from brackets.settle.decisions import Decision, stands
from brackets.settle.excerpts import Borders, Excerpt
from brackets.settle.settlings import Gap, Looks, Settler, Settling
from brackets.settle.sites import Spot, all_spots

MOST_KEYS = 300
"""A spot with more keys is cut into smaller ones."""
_MOST_IN_LONG = 100
"""... and so is one with so many in a draft in which settlings take long."""

_LONG = 100_000
"""In a draft of no more characters options are always settled in the whole of it."""

_MOST_SPENT = 20_000_000
"""So many characters of a longer draft are settled for spots that an excerpt is not enough for."""
_FEW_KEYS = 30
"""In a longer draft no table with more keys is made from the whole of it when one from an excerpt was wrong."""

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


class Gone(NamedTuple):
    """A settling in which spots of a family are gone, and the condition of what goes with them."""

    settling: Settling
    family: tuple[int, ...]
    """The indexes of the spots: it is shown while one of them shows a word ..."""
    pending: tuple[int, ...] = ()
    """... or while one of these proposals is undecided."""


class Job(NamedTuple):
    """A spot to read off, and its state."""

    spot: Spot
    key: str


class Bench:
    """Where tables are made."""

    def __init__(self, settler: Settler, choices: Sequence[Choice]):
        self.settler = settler
        self.choices = choices
        self.most_keys = MOST_KEYS if len(settler.draft.text) < _LONG else _MOST_IN_LONG
        """A spot with more keys is cut into smaller ones."""
        self.looks = Looks(settler.draft, settler.slot)
        self._borders = Borders(settler.draft)
        self._spans: dict[Span, Span] = {}
        self._unlike: set[Span] = set()
        """The stretches that read differently in an excerpt."""
        self._raw: dict[tuple[int, str], Reading] = {}
        """What was read of spots of families, by their indexes and keys."""
        self._emptied: dict[int, Settling] = {}
        """For paragraphs of families, by index: the settling in which all that is in them goes."""
        self._seen: dict[Items, Items] = {}
        self.cut_short: set[int] = set()
        """The indexes of spots that lack keys, so that they are approximate."""
        self._spent = 0
        """So many characters of draft were settled for spots that an excerpt is not enough for."""
        self._excerpted_once: set[int] = set()
        self._distrusted: set[int] = set()
        self._known: dict[int, tuple[object, dict[str, Items]]] = {}
        """The tables by the indexes of spots, and what each was made for."""

    def fill(self, spots: Sequence[Spot]) -> Bound:
        """Fill the tables of spots and those within them."""
        bound: Bound = []
        every = list(all_spots(spots))
        fresh = {spot.index for spot in every if not self._is_known(spot)}
        asked = [[Job(spot, key) for key in self._keys(spot)] for spot in every if spot.index in fresh]
        for job, settling in self._done(asked):
            self._read(job, settling, bound)
        asked = [
            [Job(spot, key) for key in spot.results if _has_places(spot, key)]
            for spot in every
            if spot.is_loose and not fresh.isdisjoint((spot.index, *(inner.index for inner in spot.inner)))
        ]
        for job, settling in self._done(asked, emptied=True):
            self._reread(job, settling)
        for jobs in asked:
            if jobs and not jobs[0].spot.members:
                self._free(jobs[0].spot)
        return bound

    def _keys(self, spot: Spot) -> list[str]:
        """The keys of a spot; of one with too many the most likely."""
        found = keys(self.choices, spot.members, self.most_keys)
        return few_keys(self.choices, spot.members, self.most_keys) if found is None else found

    def _is_known(self, spot: Spot) -> bool:
        """Whether the table of a spot was made before, and what stands in it is the same; then it has that table now."""
        within = tuple((inner.index, inner.turn) for inner in spot.inner)
        if spot.index in self._known and self._known[spot.index][0] == (within, spot.turn):
            spot.results = self._known[spot.index][1]
            return True
        self._known[spot.index] = (within, spot.turn), spot.results
        return False

    def _done(self, asked: Iterable[list[Job]], *, emptied: bool = False) -> Iterator[tuple[Job, Settling]]:
        """Do what is asked of each spot, many spots at once. `emptied`: with the families within them gone."""
        left = [list(reversed(jobs)) for jobs in asked if jobs]
        while left:
            left.sort(key=len, reverse=True)
            here = _together(left)
            for jobs, excerpt in self._excerpted(here):
                waiting = [jobs]
                while waiting:
                    some = waiting.pop()
                    settling = self._settled(some, excerpt, emptied=emptied)
                    if settling is None:  # some of them cannot be settled, or not together
                        waiting += [some[len(some) // 2 :], some[: len(some) // 2]]
                        continue
                    for job in some:
                        yield job, settling
            left = [jobs for jobs in left if jobs]

    def _excerpted(self, jobs: list[Job]) -> Iterator[tuple[list[Job], Excerpt | None]]:
        """The jobs that an excerpt is enough for, with the excerpt, and the others."""
        spans = {id(job.spot): self._span(job.spot) for job in jobs}
        ready = [job for job in jobs if spans[id(job.spot)] not in self._unlike and not self._needs_all(job.spot)]
        excerpt = self.settler.excerpt(_outermost(spans[id(job.spot)] for job in ready)) if ready else None
        if excerpt is None:
            yield jobs, None
            return
        self._unlike |= excerpt.unlike
        fit = [job for job in ready if not _is_in(spans[id(job.spot)], excerpt.unlike)]
        if fit:
            self._excerpted_once.update(job.spot.index for job in fit)
            yield fit, excerpt
        fitting = set(map(id, fit))
        if others := [job for job in jobs if id(job) not in fitting and not self._is_cut_short(job.spot)]:
            self._spent += len(self.settler.draft.text)
            yield others, None

    def _is_cut_short(self, spot: Spot) -> bool:
        """Whether the rest of a table is left out, because the whole draft would have to be settled for it too often."""
        if (
            self._spent > _MOST_SPENT
            and len(self.settler.draft.text) > _LONG
            and KEPT * len(spot.members) in spot.results
        ):
            self.cut_short.add(spot.index)
            return True
        return False

    def distrust(self, spot: Spot) -> bool:
        """Make the table of a spot anew, from the whole draft. False if it was made so, or that would take long."""
        length = len(self.settler.draft.text)
        if spot.index not in self._excerpted_once or (length > _LONG and len(spot.results) > _FEW_KEYS):
            return False
        self._excerpted_once.discard(spot.index)
        self._distrusted.add(spot.index)
        self._known.pop(spot.index, None)
        return True

    def _needs_all(self, spot: Spot) -> bool:
        """Whether a spot is settled in the whole draft: what becomes of an option may turn on one that stands far above."""
        draft = self.settler.draft
        is_short = len(draft.text) < _LONG
        has_options = is_short and any(type(draft.brackets[number]) is Arm for number in spot.members)
        return has_options or spot.index in self._distrusted

    def _span(self, spot: Spot) -> Span:
        """The paragraphs around a spot; those around the one that it is in, if they read differently alone."""
        wider: Spot | None = spot
        span = 0, len(self.settler.draft.text)
        while wider is not None:
            key = wider.start, wider.end
            if key not in self._spans:
                self._spans[key] = self._borders.around(*key)
            span = self._spans[key]
            if span not in self._unlike:
                break
            wider = wider.around
        return span

    def _settled(self, jobs: Sequence[Job], excerpt: Excerpt | None, *, emptied: bool) -> Settling | None:
        """The settling of some jobs; None if they must be parted."""
        state: dict[int, str] = {}
        for spot, key in jobs:
            state |= state_of(spot.members, key)
            for inner in spot.inner if emptied else ():
                state |= self._gone(inner)
        try:
            return self.settler.settling(state, excerpt)
        except Unsettled:
            return None if len(jobs) > 1 else self.settler.settling({})

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
        spot.results[key] = self._items(spot, self._raw[spot.index, key], Gone(emptied, tuple(family)))
        if not spot.members:
            self._emptied[spot.index] = emptied
        for inner in spot.inner if not key.strip(KEPT) else ():
            gone = self._removing(inner)
            others = tuple(index for index in family if index != inner.index)
            if inner.turn >= 0 and others and gone.strip(KEPT):
                inner.results[gone] = self._items(inner, self._raw[inner.index, gone], Gone(emptied, others))

    def _free(self, spot: Spot) -> None:
        """Find what goes from a paragraph when its family goes and the brackets around it are accepted: a label, `4. [[US: a]]`.

        It is shown while the family shows a word, or one of these brackets is undecided, so that its `]` stands there.
        """
        first, reading = self._emptied.get(spot.index), self._raw.get((spot.index, ""))
        state: dict[int, str] = {}
        top = outer = spot
        while outer.around is not None:
            top = outer = outer.around
            state |= {number: "a" for number in outer.members if self._is_around(number, spot)}
        if not state or first is None or reading is None:
            return
        pending = tuple(sorted(state))
        for inner in spot.inner:
            state |= self._gone(inner)
        family = tuple(inner.index for inner in spot.inner if inner.turn >= 0)
        for _, excerpt in self._excerpted([Job(top, "")]):
            with contextlib.suppress(Unsettled):
                second = self.settler.settling(state, excerpt)
                spot.results[""] = self._items(spot, reading, Gone(first, family), Gone(second, family, pending))

    def _is_around(self, number: int, spot: Spot) -> bool:
        """Whether a bracket is around a spot, and leaves its words when it is accepted."""
        node = self.settler.draft.brackets[number]
        is_around = node.start <= spot.start and spot.end <= node.end
        return is_around and "a" in self.choices[number].letters and stands(node.reading, Decision.ACCEPT)

    def _items(self, spot: Spot, reading: Reading, *gone: Gone) -> Items:
        """What was read off as items; what is not left in another settling is shown on its condition."""
        out: list[Item] = []
        slots = iter([number for number in spot.members if number in reading.settling.reworded])
        for gap, inner in zip(reading.gaps, (*reading.standing, None), strict=True):
            for pieces, goes in _parted(gap, gone, reading.settling.text):
                runs = tuple(self.looks.runs(reading.settling, pieces, slots))
                if runs:
                    out.append(Fixed(runs, goes.family, goes.pending) if goes else Fixed(runs))
            if inner is not None:
                out.append(Place(inner.index))
        items = tuple(out)
        return self._seen.setdefault(items, items)


def _together(left: list[list[Job]]) -> list[Job]:
    """Take the next job of as many spots as can be settled at once.

    Of spots that are within each other only one can, and of the neighbours in a family every other one.
    """
    taken: list[Job] = []
    chosen: set[int] = set()
    around: set[int] = set()
    turns: dict[int, int] = {}
    for jobs in left:
        spot = jobs[-1].spot
        above: list[int] = []
        outer = spot.around
        while outer is not None and id(outer) not in chosen:
            above.append(id(outer))
            outer = outer.around
        if outer is not None or id(spot) in around or turns.get(id(spot.around), spot.turn) != spot.turn:
            continue
        if spot.turn >= 0:
            turns[id(spot.around)] = spot.turn
        chosen.add(id(spot))
        around.update(above)
        taken.append(jobs.pop())
    return taken


def _outermost(spans: Iterable[Span]) -> list[Span]:
    """Spans without those that are within others, in order."""
    found: list[Span] = []
    for start, end in sorted(set(spans), key=lambda span: (span[0], -span[1])):
        if not found or end > found[-1][1]:
            found.append((start, end))
    return found


def _is_in(span: Span, others: Collection[Span]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in others)


def _parted(gap: Gap, gone: Sequence[Gone], text: str) -> Iterator[tuple[Gap, Gone | None]]:
    """A gap cut into what is left of it in any case, and what goes in one of other settlings; blanks are of no matter."""
    parted: list[tuple[tuple[int, int, str], Gone | None]] = [(piece, None) for piece in gap]
    for other in gone:
        finer: list[tuple[tuple[int, int, str], Gone | None]] = []
        for (start, end, put), goes in parted:
            if put or goes:
                finer.append(((start, end, put), goes))
                continue
            for begin, finish, stays in _shared(start, end, other.settling):
                finer.append(((begin, finish, put), None if stays or text[begin:finish].isspace() else other))
        parted = finer
    for goes, pieces in groupby(parted, key=lambda piece: piece[1]):
        yield [piece for piece, _ in pieces], goes


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
