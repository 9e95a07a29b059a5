"""What stands at a place of a draft: proposals, labels and what refers to them, parties."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from brackets.document.proposals import Proposal
from brackets.draft import Draft
from brackets.formats.colors import names_in
from brackets.lsp.documents import Snapshot
from brackets.parse.nodes import Arm, Bracket, Header


class Named(NamedTuple):
    """A party's name in a header. The span is in characters."""

    start: int
    end: int
    written: str
    identity: str


def proposals_at(draft: Draft, offset: int) -> list[Proposal]:
    """The proposals around a character, the innermost first; a place just after a `]` is still in its bracket."""
    proposals = draft.all_proposals
    at = bisect_right(proposals, offset, key=_start) - 1
    found = []
    while at >= 0:
        if proposals[at].node.end >= offset:
            found.append(proposals[at])
        at = proposals[at].parent
    return [p for p in found if p.node.end > offset] or found


def _start(proposal: Proposal) -> int:
    return proposal.node.start


def proposals_in(draft: Draft, start: int, end: int) -> list[Proposal]:
    """Those around the start of a span; where there are none, those that begin in it, without those within others of them."""
    found = proposals_at(draft, start)
    if found or start == end:
        return found
    first, last = (bisect_right(draft.all_proposals, at, key=_start) for at in (start, end))
    inside = draft.all_proposals[first:last]
    return [proposal for proposal in inside if proposal.depth == min(p.depth for p in inside)]


def rivals(draft: Draft, proposal: Proposal) -> list[Proposal]:
    """The other alternatives of the choice that a proposal is one of."""
    if proposal.group is None:
        return []
    return [other for other in draft.all_proposals if other.group == proposal.group and other is not proposal]


def label_at(snapshot: Snapshot, offset: int) -> int | None:
    """Where the label stands that is at a place, or that the number at this place refers to; None if there is none."""
    for label in snapshot.labels:
        if label.start <= offset < label.end:
            return label.start
    for reference in snapshot.references:
        if reference.start <= offset <= reference.end and reference.meant:
            return reference.meant[-1]  # of `article 4 (2)` the paragraph
    return None


def names_of(draft: Draft, node: Bracket | Arm) -> Iterator[Named]:
    """The names of parties in the header of a bracket, where they stand."""
    names = (*node.reading.supporters, *node.reading.opponents)
    for child in node.children if names else ():
        if type(child) is Header:
            for start, end, name in names_in(child.source, names):
                yield Named(child.start + start, child.start + end, name, draft.registry.identify(name))


def all_names(draft: Draft) -> Iterator[Named]:
    """The names of parties in all headers, in order."""
    for bracket in draft.brackets:
        yield from names_of(draft, bracket)


def name_at(snapshot: Snapshot, offset: int) -> Named | None:
    """The party's name at a place; None if there is none."""
    around = proposals_at(snapshot.draft, offset)
    names = (name for proposal in around for name in names_of(snapshot.draft, proposal.node))
    return next((name for name in names if name.start <= offset <= name.end), None)
