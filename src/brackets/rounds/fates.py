"""The fate of a proposal: what can become of it from one round of a negotiation to the next, and what is told of that.

A fate is of two drafts: that in which the proposal stands, and a later one.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from brackets.document.proposals import Proposal
from brackets.parse.nodes import Kind
from brackets.rounds.keys import Wording


class Fate(StrEnum):
    """What became of a proposal."""

    ADOPTED = "adopted"
    """What it asks for is in the base text now, word for word."""
    ADOPTED_MODIFIED = "adopted-modified"
    """Most of what it asks for is."""
    PENDING = "pending"
    """It is still in brackets, with the same words."""
    MODIFIED = "modified"
    """It is still in brackets, with other words."""
    MERGED = "merged"
    """It and others are one proposal now."""
    MOVED = "moved"
    """It is still in brackets, in another paragraph."""
    DROPPED = "dropped"
    """It is gone, and the base text is not as it asks."""
    NEW = "new"
    """It was not in the old draft."""
    UNEXPLAINED = "unexplained"
    """No proposal: the base text has changed, and no proposal of the old draft asks for it."""


#: The fates of what the base text has now, in its own words or in others.
ACCEPTED = frozenset((Fate.ADOPTED, Fate.ADOPTED_MODIFIED))


class Place(NamedTuple):
    """The place in the new draft that is likest to what a dropped proposal asked for."""

    address: str
    text: str
    """The words that stand there."""
    likeness: float
    """How much of the proposal they are, 0 to 1; small words count less."""


HAS_MOVED = "has moved"
"""How the note ends of a paragraph, or a row of a table, that stands elsewhere now."""


class Outcome(NamedTuple):
    """What became of one proposal, or one change of the base text."""

    fate: Fate
    old: Proposal | None
    new: Proposal | None
    address: str
    """Of its paragraph in the old draft; empty if it is only in the new one."""
    new_address: str
    """Of its paragraph in the new draft; empty if that is gone."""
    confidence: float
    """How sure the match is, 0 to 1: see docs/rounds.md."""
    wordings: tuple[Wording, ...] = ()
    """The words that differ."""
    joined: tuple[str, ...] = ()
    """The parties that sponsor it now and did not."""
    left: tuple[str, ...] = ()
    """The parties that did and do not."""
    opposed: tuple[str, ...] = ()
    """The parties that oppose it now and did not."""
    unopposed: tuple[str, ...] = ()
    """The parties that did and do not."""
    stands: str = ""
    """Its words in the new draft, where they are neither its own nor all of a bracket: those that were adopted with others, or
    those of a long bracket that it was merged into."""
    note: str = ""
    """What else is to be said."""
    section: str = ""
    """Of a change of the base text: the heading of its section, in the old draft or else in the new one."""
    line: int | None = None
    """Of such a change: where its paragraph of the old draft begins, a line from 1; None if it is new."""
    new_line: int | None = None
    """The same of the new draft; None if it is gone."""
    where_now: Place | None = None
    """Of a dropped proposal: where most of its words stand now, if anything is like it."""

    @property
    def is_of_placeholder(self) -> bool:
        """Whether it is about a placeholder, `[___]` or `[date]`, which is nobody's proposal."""
        return self.old is not None and self.old.node.reading.kind is Kind.PLACEHOLDER

    @property
    def is_move(self) -> bool:
        """Whether it says that a paragraph stands elsewhere now; what differs in it is told apart."""
        return self.fate is Fate.UNEXPLAINED and self.note.endswith(HAS_MOVED)

    @property
    def changed(self) -> bool:
        """Whether it is a difference at all."""
        sides = self.joined or self.left or self.opposed or self.unopposed
        return self.fate is not Fate.PENDING or bool(sides or self.note)


class SponsorChanges(NamedTuple):
    """Who has come to the sides of a proposal and gone from them, as the drafts write them."""

    joined: tuple[str, ...]
    left: tuple[str, ...]
    opposed: tuple[str, ...]
    unopposed: tuple[str, ...]


def sponsor_changes(old: Proposal, new: Proposal) -> SponsorChanges:
    """What has changed on the two sides of a proposal, by the identities of the parties."""
    ours, theirs = (dict(zip(p.supporter_ids, p.supporters, strict=True)) for p in (old, new))
    against, now = (dict(zip(p.opponent_ids, p.opponents, strict=True)) for p in (old, new))
    return SponsorChanges(_beyond(theirs, ours), _beyond(ours, theirs), _beyond(now, against), _beyond(against, now))


def _beyond(names: Mapping[str, str], others: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(name for id, name in names.items() if id not in others)


def asked_by(proposal: Proposal) -> dict[str, str]:
    """Whose proposal it is, identity to name: those for it, or those against base text that they want out."""
    if proposal.node.reading.is_base:
        return dict(zip(proposal.opponent_ids, proposal.opponents, strict=True))
    return dict(zip(proposal.supporter_ids, proposal.supporters, strict=True))
