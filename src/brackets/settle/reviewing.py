"""One proposal after another: what has been decided, what is asked next, and undo. Keys and screens are elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from brackets.document.proposals import CONTESTED, Proposal
from brackets.document.selectors import NothingThere, find_paragraphs
from brackets.draft import Draft
from brackets.errors import Unsettled
from brackets.parse.nodes import Arm
from brackets.settle.decisions import Decision, going
from brackets.settle.engine import settle
from brackets.settle.excerpts import Borders, Excerpt
from brackets.settle.policy import NotAChoice, choosing
from brackets.settle.sheets import KEEP, Entry, Row, wording_refusal
from brackets.text.edits import Edit, spliced
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


def _edited(text: str, start: int, end: int, edits: Iterable[Edit]) -> str:
    """What edits of a text make of a stretch of it; of one that reaches over its start or end, its part."""
    here = (
        Edit(max(edit.start, start) - start, min(edit.end, end) - start, edit.text if edit.start >= start else "")
        for edit in edits
        if edit.start <= end and edit.end >= start
    )
    return spliced(text[start:end], here)


class Review:
    """A review of one draft: it asks about its items in order, each until it is decided."""

    def __init__(self, draft: Draft, items: Sequence[Proposal]):
        self.draft = draft
        self.standing = draft.outline.furniture_spans
        """The page heads and footnotes, which stay wherever they stand."""
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
        Raises NotAChoice for one within another of them.
        """
        if self.current is not None:
            self._do(self._step(self.current, decision, wording))

    def choose(self, number: int) -> bool:
        """Take an alternative, from 1, and drop the others. False if the current item has none of that number.

        Raises NotAChoice for one within another of them.
        """
        item = self.current
        rivals = self.rivals(item) if item is not None else []
        if not 0 < number <= len(rivals):
            return False
        self._do(self._choice(rivals[number - 1]))
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

    def go(self, place: str) -> str:
        """Ask about the item with this id, of this number from 1, or in this paragraph: there the first that is open.

        Says why not if there is none, as the end of a sentence; else it is empty.
        """
        for index, item in enumerate(self.items):
            if place in (item.id, str(index + 1)):
                self.at = index
                return ""
        try:
            spans = find_paragraphs(self.draft.outline, place)
        except NothingThere:
            ids = [f"an id ({item.id}), a paragraph ({item.address}), or a number from 1" for item in self.items[:1]]
            return f"is no place here: {ids[0]} to {len(self.items)} is one" if ids else "is no place here"
        there = [i for i, item in enumerate(self.items) if any(a <= item.node.start < b for a, b in spans)]
        if not there:
            return "has nothing that is asked about"
        self.at = next((index for index in there if not self._is_settled(self.items[index])), there[0])
        return ""

    def search(self, words: str) -> bool:
        """Ask about the next item with these words, or of this party, from the current one on and then from the first.

        A party may have any of its names; its code, in capitals, is not looked for in words. False if there is none.
        """
        folded = " ".join(words.split()).casefold()
        party = self.draft.registry.read(words.strip())
        is_code = party is not None and self.draft.registry.code(words.strip()) is party and words.strip().isupper()
        order = [*range(self.at + 1, len(self.items)), *range(min(self.at + 1, len(self.items)))]
        for index in order if folded else ():
            item = self.items[index]
            is_theirs = party is not None and party.id in (*item.supporter_ids, *item.opponent_ids)
            if is_theirs or (not is_code and folded in " ".join(item.text.split()).casefold()):
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
        return self._fates(self.decided)

    def wordings(self) -> dict[int, str]:
        """The words for what is reworded."""
        return self._words(self.decided)

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
        """The paragraph of a proposal with all else that is decided so far, and as the keys for it would make it then."""
        block, node = proposal.paragraph, proposal.node
        start, end = (min(block.start, node.start), max(block.end, node.end)) if block else (node.start, node.end)
        around = self._borders.around(start, end)
        excerpt = Excerpt(self.draft, [around])
        if excerpt.unlike:
            around = 0, len(self.draft.text)
            excerpt = Excerpt(self.draft, [around])
        others = {number: made for number, made in self.decided.items() if number != proposal.number}

        def settled(step: dict[int, Decided]) -> str:
            decided = others | step
            within = {
                number: fate
                for number, fate in self._fates(decided).items()
                if around[0] <= self.draft.brackets[number].start < around[1]
            }
            numbers = {number: excerpt.number(number) for number in within}
            fates = {numbers[number]: fate for number, fate in within.items()}
            words = {numbers[number]: words for number, words in self._words(decided).items() if number in numbers}
            edits = excerpt.edits(settle(excerpt.draft, fates, words).edits)
            return _edited(self.draft.text, start, end, edits)

        def outcome(decision: Decision) -> str:
            try:
                return settled(self._step(proposal, decision))
            except (Unsettled, NotAChoice):
                return ""

        try:
            now = settled({})
        except Unsettled:
            now = self.draft.text[start:end]
        return Outcome(now, outcome(Decision.ACCEPT), outcome(Decision.REJECT))

    @cached_property
    def _borders(self) -> Borders:
        return Borders(self.draft)

    def _step(self, item: Proposal, decision: Decision | None, wording: str = "") -> dict[int, Decided]:
        """What a decision on an item decides."""
        exclusive = item.group is not None and (not item.attributed or isinstance(item.node, Arm))
        if decision is Decision.ACCEPT and exclusive:
            return self._choice(item)
        return {item.number: Decided(decision, wording)}

    def _choice(self, taken: Proposal) -> dict[int, Decided]:
        fates = choosing([(taken.id, taken)], self.draft.all_proposals)
        return {number: Decided(fate) for number, fate in fates.items()}

    def _fates(self, decided: Mapping[int, Decided]) -> dict[int, Decision]:
        """What is decided, for the engine: without what goes with something around it."""
        return {
            number: made.decision
            for number, made in sorted(decided.items())
            if made.decision is not None and not self._is_gone(self.draft.all_proposals[number], decided)
        }

    def _words(self, decided: Mapping[int, Decided]) -> dict[int, str]:
        """The words for what is reworded, with the line ends of the draft."""
        end = line_end(self.draft.text)
        reworded = [number for number, fate in self._fates(decided).items() if fate is Decision.REWORD]
        return {number: with_line_end(decided[number].wording, end) for number in reworded}

    def _do(self, made: dict[int, Decided]) -> None:
        self._before.append(({number: self.decided.get(number) for number in made}, self.at))
        self.decided |= made
        self._go_on(self.at + 1)

    def _go_on(self, start: int) -> None:
        """To the first open item from an index on, or before it, if none is left there."""
        order = [*range(start, len(self.items)), *range(min(start, len(self.items)))]
        self.at = next((i for i in order if not self._is_settled(self.items[i])), len(self.items))

    def _is_settled(self, proposal: Proposal) -> bool:
        return proposal.number in self.decided or self._is_gone(proposal, self.decided)

    def _is_gone(self, proposal: Proposal, decided: Mapping[int, Decided]) -> bool:
        """Whether a proposal goes with one around it that goes."""
        parent = proposal.parent
        while parent >= 0:
            outer = self.draft.all_proposals[parent]
            made = decided.get(parent)
            if (
                made is not None
                and made.decision is not None
                and any(
                    start <= proposal.node.start < end for start, end in going(outer.node, made.decision, self.standing)
                )
            ):
                return True
            parent = outer.parent
        return False
