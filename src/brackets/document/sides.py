"""On which side each party stands in each paragraph, and who is with whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from brackets.document.outline import Paragraph
from brackets.document.proposals import Proposal
from brackets.text.counts import most_first

MOST_COMPARED = 200
"""So many parties, the busiest, are compared with each other: as many as there are states. Headers that name thousands would
take time that grows with the square of their number."""


class Side(Enum):
    """Where a party stands in a paragraph, of all that it says in it."""

    FOR = "for"
    AGAINST = "against"
    BOTH = "both"
    """For something in it, and against something."""


class Row(NamedTuple):
    """A paragraph in which somebody is for or against something, or of which a remark says somebody's position."""

    paragraph: Paragraph
    sides: dict[str, Side]
    """Of each party that is for or against something, by its identity."""
    positions: dict[str, list[str]]
    """What remarks say of each party, by its identity, in the order of the text: `considering`, `reserves`."""


def rows_of(proposals: Iterable[Proposal]) -> list[Row]:
    """The paragraphs with proposals that somebody owns and those that remarks are about, in the order of the text. Linear."""
    rows: dict[str, Row] = {}
    for proposal in proposals:
        about = proposal.about
        if about is None:
            continue
        for id, position in said_of(proposal):
            positions = rows.setdefault(about.address, Row(about, {}, {})).positions.setdefault(id, [])
            if position not in positions:
                positions.append(position)
        if not proposal.attributed:
            continue
        sides = rows.setdefault(proposal.address, Row(about, {}, {})).sides
        for side, ids in ((Side.FOR, proposal.supporter_ids), (Side.AGAINST, proposal.opponent_ids)):
            for id in ids:
                sides[id] = side if sides.get(id, side) is side else Side.BOTH
    return sorted(rows.values(), key=lambda row: row.paragraph.start)


def said_of(proposal: Proposal) -> Iterator[tuple[str, str]]:
    """What a remark says of parties: the identity of each, and its position."""
    for party, position in proposal.said:
        yield proposal.source.registry.identify(party), position


class Pair(NamedTuple):
    """Two parties, and what they have said on the same words. Lists are of ids of proposals."""

    party: str
    other: str
    together: list[str]
    """What both are for, or both against."""
    wants: list[str]
    """What `party` is for and `other` against."""
    other_wants: list[str]
    choices: list[str]
    """Where they are for different alternatives: the id of the first of them."""

    @property
    def apart(self) -> int:
        """How often they stand against each other."""
        return len(self.wants) + len(self.other_wants) + len(self.choices)

    @property
    def can_trade(self) -> bool:
        """Whether each can give way in one place, and win in another."""
        gains, gives = len(self.wants) + len(self.choices), len(self.other_wants) + len(self.choices)
        return bool(gains and gives) and self.apart > 1


def pairs_of(proposals: Sequence[Proposal]) -> list[Pair]:
    """Who is with whom, those first that stand together most often. The 200 busiest parties are compared."""
    owned = [proposal for proposal in proposals if proposal.attributed]
    known = set(most_first(_said(owned))[:MOST_COMPARED])
    pairs: dict[tuple[str, str], Pair] = {}
    for proposal in owned:
        supporters = _among(dict.fromkeys(proposal.supporter_ids), known)
        opponents = _among(dict.fromkeys(proposal.opponent_ids), known)
        for side in (supporters, opponents):
            for party, other in _twos(side):
                _pair(pairs, party, other).together.append(proposal.id)
        for party in supporters:
            for other in opponents:
                if party != other:
                    pair = _pair(pairs, party, other)
                    (pair.wants if pair.party == party else pair.other_wants).append(proposal.id)
    for first, choosers in _choosers(owned):
        for party, other in _twos(_among(choosers, known)):
            if choosers[party].isdisjoint(choosers[other]):
                _pair(pairs, party, other).choices.append(first)
    return sorted(pairs.values(), key=lambda pair: (-len(pair.together), pair.apart, pair.party, pair.other))


def in_blocs(drafts: Iterable[Sequence[Proposal]]) -> list[str]:
    """The parties of drafts, so that those which stand together are beside each other.

    The busiest comes first; then always the one that is most with the party before it: what both are for or both against counts 1,
    where they stand against each other takes 1 away (see `pairs_of`). Of several the busiest, then the first in the alphabet. After
    the 200 busiest the others follow, by how much they say; those last of which only remarks say something.
    """
    counts: Counter[str] = Counter()
    noted: Counter[str] = Counter()
    near: dict[str, Counter[str]] = {}
    for proposals in drafts:
        counts += _said(proposals)
        noted.update(id for proposal in proposals for id, _ in said_of(proposal))
        for pair in pairs_of(proposals):
            for party, other in ((pair.party, pair.other), (pair.other, pair.party)):
                near.setdefault(party, Counter())[other] += len(pair.together) - pair.apart
    busiest = most_first(counts)
    waiting = {id: rank for rank, id in enumerate(busiest[:MOST_COMPARED])}
    order: list[str] = []
    while waiting:
        beside = near.get(order[-1], Counter()) if order else Counter[str]()
        best = min(waiting, key=lambda id: (-beside[id], waiting[id]))
        del waiting[best]
        order.append(best)
    return [*order, *busiest[MOST_COMPARED:], *(id for id in most_first(noted) if id not in counts)]


def _said(proposals: Iterable[Proposal]) -> Counter[str]:
    """How many proposals each party is for or against."""
    return Counter(id for p in proposals if p.attributed for id in {*p.supporter_ids, *p.opponent_ids})


def _choosers(proposals: Iterable[Proposal]) -> Iterator[tuple[str, dict[str, set[int]]]]:
    """Each choice by the id of its first alternative, with the numbers of those that each party is for."""
    choices: dict[str, dict[str, set[int]]] = {}
    for proposal in proposals:
        if proposal.group is not None:
            for id in proposal.supporter_ids:
                choices.setdefault(proposal.group, {}).setdefault(id, set()).add(proposal.number)
    yield from choices.items()


def _among(parties: Mapping[str, object], known: Collection[str]) -> list[str]:
    return [id for id in parties if id in known]


def _twos(parties: Sequence[str]) -> Iterator[tuple[str, str]]:
    return ((party, other) for at, party in enumerate(parties) for other in parties[at + 1 :])


def _pair(pairs: dict[tuple[str, str], Pair], party: str, other: str) -> Pair:
    key = (party, other) if party < other else (other, party)
    if key not in pairs:
        pairs[key] = Pair(*key, [], [], [], [])
    return pairs[key]
