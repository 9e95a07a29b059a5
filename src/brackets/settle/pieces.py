"""A draft cut into pieces, with what the engine makes of each for every decision that concerns it (see `composing`)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from brackets.document.blocks import Role
from brackets.draft import Draft
from brackets.settle.choosable import choices, has_long_choice, keys
from brackets.settle.composing import (
    Choice,
    Fixed,
    Item,
    Part,
    Pieces,
    Place,
    Run,
    Site,
    compacted,
    composed,
    effective,
    to_decide,
)
from brackets.settle.families import divided
from brackets.settle.introduced import introduced_proposals
from brackets.settle.proving import Probe, trials
from brackets.settle.settlings import Looks, Settler, Settling
from brackets.settle.sites import Ground, Spot, all_spots
from brackets.settle.tables import Bench

__all__ = [
    "Choice", "Fixed", "Item", "Part", "Pieces", "Place", "Run", "Site", "composed", "effective", "pieces", "to_decide",
]  # fmt: skip


_MOST_ROUNDS = 6
"""How often sites that turn out to depend on each other are joined. What is left then is marked as approximate."""


DEEPEST = 40
"""In a draft whose brackets stand deeper in each other nothing can be decided: to settle a nest takes as long as it is long, and
that for each bracket in it. In real drafts they are up to seven deep."""


def pieces(draft: Draft) -> Pieces:
    """All pieces of a draft. Takes as long as settling it some ten times, and longer where many brackets stand side by side.

    Where brackets are deeper in each other than DEEPEST, or more alternatives stand side by side than MOST_RIVALS, there are no
    sites, and nothing can be decided; nor where the pieces, with nothing decided, are not the draft: a page never shows
    another text.
    """
    if any(proposal.depth > DEEPEST for proposal in draft.all_proposals) or has_long_choice(draft):
        return _undecidable(draft)
    made = _Maker(draft).made()
    return made if composed(made, {}) == draft.text else _undecidable(draft)


def _undecidable(draft: Draft) -> Pieces:
    """The parts of a draft as they are."""
    made = choices(draft)
    bench = Bench(Settler(draft), made)
    parts = tuple(_Parts(bench).made((), _begins(draft, ())))
    return Pieces(parts, (), tuple(choice._replace(letters={}) for choice in made))


class _Maker:
    """Cuts a draft into sites, makes their tables, tries them, and joins those that turn out to depend on each other."""

    def __init__(self, draft: Draft):
        self._draft = draft
        self._ground = Ground(draft)
        self._choices = choices(draft)
        self._settler = Settler(draft)
        self._approximate: set[tuple[int, ...]] = set()
        """The members of spots that are known to be so."""
        self._links = self._ground.links
        self._bench = Bench(self._settler, self._choices)
        self._indexes: dict[tuple[int, int, tuple[int, ...]], int] = {}

    def made(self) -> Pieces:
        """The pieces."""
        for turn in range(_MOST_ROUNDS):
            top = divided(self._ground, self._choices, self._ground.spots(self._links), self._bench.most_keys)
            for spot in all_spots(top):
                spot.index = self._indexes.setdefault((spot.start, spot.end, spot.members), len(self._indexes))
                spot.approximate = spot.approximate or spot.members in self._approximate
            bound = self._bench.fill(top)
            for spot in all_spots(top):
                spot.approximate = spot.approximate or spot.index in self._bench.cut_short
            wrong = {*bound, *self._wrong(top, turn)}
            for around, spot in wrong:
                if turn + 1 == _MOST_ROUNDS or not (self._bench.distrust(spot) or self._join(around, spot, top)):
                    self._give_up(spot)
            if not wrong:
                break
        begins = _begins(self._draft, top)
        return compacted(Pieces(tuple(_Parts(self._bench).made(top, begins)), self._sites(top), self._choices))

    def _sites(self, top: Sequence[Spot]) -> tuple[Site, ...]:
        """The sites by the indexes of the spots; those that are none any more have no results."""
        sites = [Site((), {})] * len(self._indexes)
        for spot in all_spots(top):
            sites[spot.index] = Site(spot.members, spot.results, spot.approximate)
        return tuple(sites)

    def _wrong(self, top: Sequence[Spot], seed: int) -> Iterator[tuple[Spot | None, Spot]]:
        """The spots that show what they should not, each after the one around it."""
        sites = self._sites(top)
        for settling, letters in trials(self._settler, self._choices, seed):
            probe = Probe(settling, self._settler.slot, sites, letters)
            yield from probe.wrong(top)

    def _join(self, around: Spot | None, spot: Spot, top: Sequence[Spot]) -> bool:
        """Join a spot with the one around it, or with its nearest neighbour. False if they would have too many states."""
        others = [around] if around else self._beside(spot, top)
        for other in others:
            if not (spot.members and other.members):
                continue
            if keys(self._choices, sorted({*spot.members, *other.members}), self._bench.most_keys) is not None:
                self._links.join(spot.members[0], other.members[0])
                return True
        return False

    def _beside(self, spot: Spot, spots: Sequence[Spot]) -> list[Spot]:
        """The neighbours of a spot, the nearest first."""
        at = next((index for index, other in enumerate(spots) if other is spot), -1)
        near = [spots[index] for index in (at - 1, at + 1) if at >= 0 and 0 <= index < len(spots)]
        return sorted(near, key=lambda other: max(other.start - spot.end, spot.start - other.end))

    def _give_up(self, spot: Spot) -> None:
        """Mark a spot, and those that are shown in it if it is nobody's."""
        for one in (spot, *(spot.inner if not spot.members else ())):
            one.approximate = True
            self._approximate.add(one.members)


def _begins(draft: Draft, top: Sequence[Spot]) -> list[int]:
    """The indexes of the blocks with which parts begin."""
    begins: list[int] = []
    at = 0
    for index, start in enumerate(draft.outline.starts):
        while at < len(top) and top[at].end <= start:
            at += 1
        if at == len(top) or top[at].start >= start or not begins:
            begins.append(index)
    return begins


Introduction = tuple[int, int, tuple[int, ...]]
"""The span of a line that introduces proposals, and the numbers of these: it goes when all are decided."""


class _Parts:
    """What stands between the spots."""

    def __init__(self, bench: Bench):
        self._draft = bench.settler.draft
        self._looks: Looks = bench.looks
        self._kept: Settling = bench.settler.settling({})
        self._introductions = list(_introductions(self._draft))

    def made(self, top: Sequence[Spot], begins: Sequence[int]) -> Iterator[Part]:
        """The parts, which begin with blocks of these indexes."""
        outline, length = self._draft.outline, len(self._draft.text)
        bounds = [0, *(outline.starts[index] for index in begins[1:]), length]
        opens = [node.start for node in self._draft.brackets]
        at = 0
        for index, start, end in zip(begins, bounds, bounds[1:], strict=False):
            last = at
            while last < len(top) and top[last].start < end:
                last += 1
            items = tuple(self._items(start, end, top[at:last]))
            at = last
            numbers = range(bisect_left(opens, start), bisect_left(opens, end))
            block, section = outline.blocks[index], outline.blocks[index].section
            yield Part(block.role.value, block.label, block.address, section.number, section.heading, numbers, items)
        if not begins and length:
            yield Part(Role.PARAGRAPH.value, "", "", 0, "", range(0), tuple(self._items(0, length, ())))

    def _items(self, start: int, end: int, spots: Sequence[Spot]) -> Iterator[Item]:
        """What stands in a part: its spots, and what no decision on them changes."""
        for spot in spots:
            yield from self._fixed(start, spot.start)
            yield Place(spot.index)
            start = spot.end
        yield from self._fixed(start, end)

    def _fixed(self, start: int, end: int) -> Iterator[Fixed]:
        """A span without spots. The lines that introduce proposals stand for themselves."""
        lines = self._introductions
        at = bisect_left(lines, (start,))
        while start < end:
            line = lines[at] if at < len(lines) and lines[at][0] < end else (end, end, ())
            for begin, finish, pending in ((start, line[0], ()), line):
                gap = list(self._kept.left(begin, min(finish, end)))
                if gap:
                    yield Fixed(tuple(self._looks.runs(self._kept, gap, iter(()))), (), pending)
            start, at = line[1], at + 1


def _introductions(draft: Draft) -> Iterator[Introduction]:
    for line, pending in introduced_proposals(draft):
        if pending:
            yield line.start, line.end, tuple(pending)
