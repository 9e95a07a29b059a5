"""What can become of a proposal from one round to the next, and what is said of it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from brackets.proposals import Proposal


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


class Wording(NamedTuple):
    """Words that differ: those of the old draft (or of the proposal), and those of the new one."""

    old: str
    new: str


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
    note: str = ""
    """What else is to be said."""

    @property
    def changed(self) -> bool:
        """Whether it is a difference at all."""
        return self.fate is not Fate.PENDING or bool(self.joined or self.left or self.note)


def sponsors_changed(old: Proposal, new: Proposal) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The parties that joined a proposal, and those that left it, by their identities; as the drafts write them."""
    before = dict(zip(old.supporter_ids, old.supporters, strict=True))
    after = dict(zip(new.supporter_ids, new.supporters, strict=True))
    joined = tuple(name for id, name in after.items() if id not in before)
    left = tuple(name for id, name in before.items() if id not in after)
    return joined, left
