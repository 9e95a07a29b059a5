"""One proposal after another: what has been decided, what is asked next, and undo. Keys and screens are elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from brackets.document.proposals import CONTESTED, Proposal
from brackets.draft import Draft
from brackets.errors import Unsettled
from brackets.parse.nodes import Arm
from brackets.settle.decisions import Decision, going
from brackets.settle.engine import settle
from brackets.settle.policy import choosing
from brackets.settle.sheets import KEEP, Entry, Row, wording_refusal
from brackets.text.line_ends import line_end, with_line_end


class Decided(NamedTuple):
    """What is decided on one proposal."""

    decision: Decision | None
    """None if it is kept as it is."""
    wording: str = ""


class Outcome(NamedTuple):
    """What a paragraph would be."""

    before: str
    accepted: str
    rejected: str


def _settled(part: Draft, number: int, fate: Decision) -> str:
    """A paragraph with one bracket settled; empty if that cannot be said of it alone."""
    try:
        return settle(part, {number: fate}).draft.text
    except Unsettled:
        return ""


class Review:
    """A review of one draft: it asks about its items in order, each until it is decided."""

    def __init__(self, draft: Draft, items: Sequence[Proposal]):
        self.draft = draft
        self.items = items
        """What is asked about, in the order of the text."""
        self.decided: dict[int, Decided] = {}
        """By the number of the bracket."""
        self.at = 0
        """The index of the item that is asked about; beyond the last when all are decided."""
        self._before: list[tuple[dict[int, Decided | None], int]] = []
        """For each decision, what it has replaced, and what was asked about."""

    @property
    def current(self) -> Proposal | None:
        """What is asked about; None at the end."""
        return self.items[self.at] if self.at < len(self.items) else None

    @property
    def left(self) -> int:
        """How many items are still to be decided."""
        return sum(not self._is_settled(item) for item in self.items)

    def rivals(self, proposal: Proposal) -> list[Proposal]:
        """The alternatives that a proposal is one of, itself among them; none if it stands alone."""
        if proposal.group is None:
            return []
        return [other for other in self.draft.all_proposals if other.group == proposal.group]

    def decide(self, decision: Decision | None, wording: str = "") -> None:
        """Decide on the current item, and go on to the next that is open.

        Of alternatives that nobody sponsors, and of the arms of a choice, only one can stand: to accept one is to choose it.
        """
        if (item := self.current) is None:
            return
        rivals = self.rivals(item)
        if decision is Decision.ACCEPT and rivals and (not item.attributed or isinstance(item.node, Arm)):
            self.choose(rivals.index(item) + 1)
        else:
            self._do({item.number: Decided(decision, wording)})

    def choose(self, number: int) -> bool:
        """Take an alternative, from 1, and drop the others. False if the current item has none of that number."""
        item = self.current
        rivals = self.rivals(item) if item is not None else []
        if not 0 < number <= len(rivals):
            return False
        taken = rivals[number - 1]
        fates = choosing([(taken.id, taken)], self.draft.all_proposals)
        self._do({number: Decided(fate) for number, fate in fates.items()})
        return True

    def reword(self, words: str) -> str:
        """Other words for the current item, if its sheet could have them. Why not, if not; else empty."""
        item = self.current
        why = "nothing is asked about" if item is None else wording_refusal(item, words)
        if not why:
            self.decide(Decision.REWORD, words)
        return why

    def undo(self) -> bool:
        """Take the last decision back, and ask again. False if there is none."""
        if not self._before:
            return False
        replaced, self.at = self._before.pop()
        for number, made in replaced.items():
            if made is None:
                del self.decided[number]
            else:
                self.decided[number] = made
        return True

    def go(self, place: str) -> bool:
        """Ask about the item with this id, or of this number from 1. False if there is none."""
        for index, item in enumerate(self.items):
            if place in (item.id, str(index + 1)):
                self.at = index
                return True
        return False

    def search(self, words: str) -> bool:
        """Ask about the next item with these words, from the current one on and then from the first. False if there is none."""
        folded = " ".join(words.split()).casefold()
        order = [*range(self.at + 1, len(self.items)), *range(min(self.at + 1, len(self.items)))]
        for index in order if folded else ():
            if folded in " ".join(self.items[index].text.split()).casefold():
                self.at = index
                return True
        return False

    def resume(self, rows: Iterable[Row]) -> int:
        """Take over what a sheet has decided on this draft, and ask about the first open item. Returns how many rows fit."""
        known = {proposal.id: proposal for proposal in self.draft.all_proposals}
        fitting = 0
        for row in rows:
            proposal = known.get(row.id)
            if row.decision and proposal is not None and proposal.text.split() == row.text.split():
                fate = None if row.decision == KEEP else Decision(row.decision)
                self.decided[proposal.number] = Decided(fate, row.wording)
                fitting += 1
        self._go_on(0)
        return fitting

    def decisions(self) -> dict[int, Decision]:
        """The decisions, for the engine."""
        return {
            number: made.decision
            for number, made in sorted(self.decided.items())
            if made.decision is not None and not self._is_gone(self.draft.all_proposals[number])
        }

    def wordings(self) -> dict[int, str]:
        """The words for what is reworded."""
        end = line_end(self.draft.text)
        reworded = [number for number, fate in self.decisions().items() if fate is Decision.REWORD]
        return {number: with_line_end(self.decided[number].wording, end) for number in reworded}

    def entries(self, file: str) -> Iterator[Entry]:
        """The rows of the sheet so far: all that is contested, with nothing where nothing is decided."""
        done = self.decisions()
        for proposal in self.draft.all_proposals:
            made = self.decided.get(proposal.number)
            if made is None and proposal.kind not in CONTESTED:
                continue
            fate = done.get(proposal.number)
            kept = KEEP if made is not None and made.decision is None else ""
            yield Entry(file, proposal, fate.value if fate else kept, made.wording if made and fate else "")

    def outcome(self, proposal: Proposal) -> Outcome:
        """The paragraph of a proposal as it is, and as it would be if this alone were accepted or rejected."""
        block = proposal.paragraph
        start = min(block.start, proposal.node.start) if block else proposal.node.start
        end = max(block.end, proposal.node.end) if block else proposal.node.end
        part = Draft(self.draft.text[start:end], self.draft.registry)
        place = proposal.node.start - start, proposal.node.end - start
        number = next((i for i, node in enumerate(part.brackets) if (node.start, node.end) == place), None)
        if number is None:
            return Outcome(part.text, "", "")
        return Outcome(part.text, _settled(part, number, Decision.ACCEPT), _settled(part, number, Decision.REJECT))

    def _do(self, made: dict[int, Decided]) -> None:
        self._before.append(({number: self.decided.get(number) for number in made}, self.at))
        self.decided |= made
        self._go_on(self.at + 1)

    def _go_on(self, start: int) -> None:
        """To the first open item from an index on, or before it, if none is left there."""
        order = [*range(start, len(self.items)), *range(min(start, len(self.items)))]
        self.at = next((i for i in order if not self._is_settled(self.items[i])), len(self.items))

    def _is_settled(self, proposal: Proposal) -> bool:
        return proposal.number in self.decided or self._is_gone(proposal)

    def _is_gone(self, proposal: Proposal) -> bool:
        """Whether a proposal goes with one around it that goes."""
        parent = proposal.parent
        while parent >= 0:
            outer = self.draft.all_proposals[parent]
            made = self.decided.get(parent)
            if (
                made is not None
                and made.decision is not None
                and any(start <= proposal.node.start < end for start, end in going(outer.node, made.decision))
            ):
                return True
            parent = outer.parent
        return False
