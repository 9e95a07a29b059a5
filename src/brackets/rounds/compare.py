"""What happened between two drafts, proposal by proposal, as it is told."""

from __future__ import annotations

from typing import NamedTuple

from brackets.draft import Draft
from brackets.rounds.compare_facts import BaseTextChange, Findings, wordings_of
from brackets.rounds.fates import Fate, Outcome, Wording, sponsor_changes
from brackets.rounds.versions import DraftVersions
from brackets.rounds.words import readable

_Placed = tuple[tuple[int, ...], Outcome]
"""An outcome, and where in the output it stands."""


class Compared(NamedTuple):
    """What happened between two drafts."""

    outcomes: list[Outcome]
    """Of each proposal of the old draft, the new ones, and what nobody proposed; in the order of the text."""
    addresses: dict[str, str]
    """Which paragraph of the new draft each of the old one is."""


def compare(old: Draft, new: Draft) -> Compared:
    """Compare two drafts of one text."""
    teller = _Teller(Findings(DraftVersions(old), DraftVersions(new)))
    return Compared(teller.outcomes(), teller.addresses())


class _Teller:
    """Makes outcomes of findings."""

    def __init__(self, facts: Findings):
        self.facts = facts
        self.old = facts.old
        self.new = facts.new

    def addresses(self) -> dict[str, str]:
        """The pairs of paragraphs by their addresses."""
        return {
            self.old.paragraphs[u].segment.address: self.new.paragraphs[v].segment.address
            for u, v in self.facts.partner.items()
        }

    def outcomes(self) -> list[Outcome]:
        """All of it, in the order of the text."""
        found = [*map(self._of_old, self.old.contested), *map(self._of_new, self._new_ones())]
        found += map(self._unexplained, self.facts.changes)
        found += (self._moved(u, v) for u, v in self.facts.moved.items() if self.old.paragraphs[u].version())
        return [outcome for _, outcome in sorted(found, key=lambda pair: pair[0])]

    def _new_ones(self) -> list[int]:
        return [q for q in self.new.contested if q not in self.facts.links.taken]

    def _place(self, u: int | None, v: int | None, *within: int) -> tuple[int, ...]:
        """Where in the output something stands: at its paragraph of the old draft, or after the one before it."""
        if u is not None:
            return (u, 0, 0, *within)
        while v is not None and v >= 0 and v not in self.facts.home:
            v -= 1
        return (self.facts.home.get(v, -1) if v is not None else -1, 1, 0, *within)

    def _of_old(self, p: int) -> _Placed:
        proposal, u = self.old.proposals[p], self.old.places[p][0]
        address = self.old.paragraphs[u].segment.address
        q = self.facts.links.partner.get(p)
        if q is not None:
            return self._place(u, None, p), self._linked(p, q, address)
        fate = self.facts.fates[p]
        v = self.facts.elsewhere.get(p, self.facts.partner.get(u))
        if fate is Fate.DROPPED:
            sure = 1 - max(0.0, self.facts.links.nearest.get(p, 0.0), self.facts.shares[p])
        else:
            sure = min(1.0, self.facts.shares[p])
        note = ""
        if p in self.facts.elsewhere:
            note = f"adopted in another {'place of the ' if self.facts.elsewhere[p] == self.facts.partner.get(u) else ''}paragraph"
        return self._place(u, None, p), Outcome(
            fate,
            proposal,
            None,
            address,
            self._new_address(v),
            round(sure, 2),
            tuple(self.facts.wordings.get(p, ())),
            adopted=self.facts.adopted_words.get(p, ""),
            note=note,
        )

    def _linked(self, p: int, q: int, address: str) -> Outcome:
        proposal, other = self.old.proposals[p], self.new.proposals[q]
        fate = self.facts.links.fates[p]
        note = ""
        ours, theirs = self.old.own[p], self.new.own[q]
        if fate is Fate.MODIFIED and self._only_settled_within(p, q):
            fate, note = Fate.PENDING, "what was proposed within it has been settled"
        if fate is Fate.PENDING and not note and self._stands_elsewhere(p, q):
            note = "stands in another place of the paragraph"
        if p in self.facts.parts:
            note = "part of it was adopted"
        return Outcome(
            fate, proposal, other, address, self._new_address(self.new.places[q][0]), round(self.facts.links.scores[p], 2),
            wordings_of(ours.old, theirs.old) + wordings_of(ours.new, theirs.new), *sponsor_changes(proposal, other), note=note,
        )  # fmt: skip

    def _stands_elsewhere(self, p: int, q: int) -> bool:
        """Whether the same base text has it in another place."""
        ours, theirs = self.old.paragraphs[self.old.places[p][0]], self.new.paragraphs[self.new.places[q][0]]
        same = self.old.proposals[p].depth == self.new.proposals[q].depth == 1 and ours.version() == theirs.version()
        return same and ours.base_spots().get(p) != theirs.base_spots().get(q)

    def _only_settled_within(self, p: int, q: int) -> bool:
        """Whether a pending proposal differs only by what has been settled in it."""
        node = self.old.proposals[p].node
        within = {i for i in self.facts.fates if node.start < self.old.proposals[i].node.start < node.end}
        if not within:
            return False
        adopted = {i for i in within if self.facts.fates[i] is Fate.ADOPTED}
        return self.old.with_words_within(p, adopted) == self.new.with_words_within(q, set())

    def _of_new(self, q: int) -> _Placed:
        v = self.new.places[q][0]
        u = self.facts.home.get(v)
        note = "base text of the old draft, in brackets now" if q in self.facts.bracketed.get(v, ()) else ""
        place = self._place(u, v, len(self.old.proposals) + q)
        address = "" if u is None else self.old.paragraphs[u].segment.address
        return place, Outcome(Fate.NEW, None, self.new.proposals[q], address, self._new_address(v), 1.0, note=note)

    def _unexplained(self, change: BaseTextChange) -> _Placed:
        u, v = change.u, change.v
        if u is None:
            note, sure = "new paragraph", 1.0
        elif v is None:
            note, sure = "the paragraph is gone", 1.0
        else:
            note, sure = "", self.facts.likeness[u]
        address = "" if u is None else self.old.paragraphs[u].segment.address
        wording = Wording(readable(change.old), readable(change.new))
        outcome = Outcome(
            Fate.UNEXPLAINED, None, None, address, self._new_address(v), round(min(1.0, sure), 2), (wording,), note=note
        )
        return self._place(u, v, len(self.old.proposals) + len(self.new.proposals)), outcome

    def _moved(self, u: int, v: int) -> _Placed:
        """A paragraph of the base text that stands elsewhere now."""
        words = readable(self.new.paragraphs[v].version())
        outcome = Outcome(
            Fate.UNEXPLAINED, None, None, self.old.paragraphs[u].segment.address, self._new_address(v),
            round(self.facts.likeness[u], 2), (Wording(words, words),), note="the paragraph has moved",
        )  # fmt: skip
        return self._place(u, v, -1), outcome

    def _new_address(self, v: int | None) -> str:
        return "" if v is None else self.new.paragraphs[v].segment.address
