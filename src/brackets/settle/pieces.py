"""A draft cut into pieces, with what the engine makes of each for every decision that concerns it (see `composing`)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from brackets.document.blocks import Role
from brackets.draft import Draft
from brackets.settle.choosable import choices
from brackets.settle.composing import (
    Choice,
    Fixed,
    Item,
    Part,
    Pieces,
    Place,
    Run,
    Site,
    composed,
    effective,
    to_decide,
)
from brackets.settle.families import divided
from brackets.settle.settlings import Looks, Settler, Settling
from brackets.settle.sites import Ground, Spot, all_spots
from brackets.settle.tables import MOST_KEYS, Bench

__all__ = [
    "Choice", "Fixed", "Item", "Part", "Pieces", "Place", "Run", "Site", "composed", "effective", "pieces", "to_decide",
]  # fmt: skip


def pieces(draft: Draft) -> Pieces:
    """All pieces of a draft."""
    ground = Ground(draft)
    chosen = choices(draft)
    top = divided(ground, chosen, ground.spots(ground.links), MOST_KEYS)
    spots = list(all_spots(top))
    for index, spot in enumerate(spots):
        spot.index = index
    begins = _begins(draft, top)
    bench = Bench(Settler(draft), chosen, [0, *(draft.outline.starts[index] for index in begins[1:])])
    bench.fill(top)
    sites = tuple(Site(spot.members, spot.results, spot.approximate) for spot in spots)
    return Pieces(tuple(_Parts(bench).made(top, begins)), sites, chosen)


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
    outline = draft.outline
    numbers: dict[int, list[int]] = {}
    for proposal in draft.all_proposals if outline.introductions else ():
        if proposal.depth == 1 and proposal.paragraph and proposal.attributed:
            numbers.setdefault(proposal.paragraph.start, []).append(proposal.number)
    for line in outline.introductions:
        pending = [number for index in line.introduced for number in numbers.get(outline.blocks[index].start, ())]
        if pending:
            yield line.start, line.end, tuple(pending)
