"""A draft cut into pieces, with what the engine makes of each for every decision that concerns it (see `composing`)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

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
from brackets.settle.sites import Ground, Spot, all_spots
from brackets.settle.tables import Bench, Settling

__all__ = [
    "Choice", "Fixed", "Item", "Part", "Pieces", "Place", "Run", "Site", "composed", "effective", "pieces", "to_decide",
]  # fmt: skip


def pieces(draft: Draft) -> Pieces:
    """All pieces of a draft."""
    ground = Ground(draft)
    bench = Bench(draft, choices(draft))
    top = ground.spots(ground.links)
    spots = list(all_spots(top))
    for index, spot in enumerate(spots):
        spot.index = index
    bench.tables(top)
    sites = tuple(Site(spot.members, spot.results, spot.approximate) for spot in spots)
    return Pieces(tuple(_parts(bench, top)), sites, tuple(bench.choices))


def _parts(bench: Bench, top: list[Spot]) -> Iterator[Part]:
    """The parts of a draft with their spots."""
    draft = bench.draft
    blocks, starts = draft.outline.blocks, draft.outline.starts
    begins: list[int] = []
    at = 0
    for index, start in enumerate(starts):
        while at < len(top) and top[at].end <= start:
            at += 1
        if at == len(top) or top[at].start >= start:
            begins.append(index)
    bounds = [0, *(starts[index] for index in begins[1:]), len(draft.text)]
    opens = [node.start for node in draft.brackets]
    kept = bench.settling({})
    at = 0
    for index, start, end in zip(begins, bounds, bounds[1:], strict=False):
        last = at
        while last < len(top) and top[last].start < end:
            last += 1
        items = tuple(_items(bench, kept, start, end, top[at:last]))
        at = last
        numbers = range(bisect_left(opens, start), bisect_left(opens, end))
        block = blocks[index]
        section = block.section
        yield Part(block.role.value, block.label, block.address, section.number, section.heading, numbers, items)
    if not begins and draft.text:
        yield Part(Role.PARAGRAPH.value, "", "", 0, "", range(0), tuple(_items(bench, kept, 0, len(draft.text), [])))


def _items(bench: Bench, kept: Settling, start: int, end: int, spots: list[Spot]) -> Iterator[Item]:
    """What stands in a part: its spots, and what no decision on them changes."""
    for spot in spots:
        yield from _fixed(bench, kept, start, spot.start)
        yield Place(spot.index)
        start = spot.end
    yield from _fixed(bench, kept, start, end)


def _fixed(bench: Bench, kept: Settling, start: int, end: int) -> Iterator[Fixed]:
    """A span without spots. The lines that introduce proposals stand for themselves."""
    lines = bench.introductions
    at = bisect_left(lines, (start,))
    while start < end:
        line = lines[at] if at < len(lines) and lines[at][0] < end else (end, end, ())
        for begin, finish, pending in ((start, line[0], ()), line):
            runs = bench.runs(kept, begin, min(finish, end), iter(()))
            if runs:
                yield Fixed(tuple(runs), (), pending)
        start, at = line[1], at + 1
