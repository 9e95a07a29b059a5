"""A draft cut into pieces, with what the engine makes of each for every decision that concerns it (see `composing`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from brackets.document.proposals import Proposal
from brackets.draft import Draft
from brackets.errors import Unsettled
from brackets.parse.nodes import Arm, Bracket, Close, Entered, Header, Kind, Left, Open, Slash, Strike, Struck, events
from brackets.settle.composing import (
    KEPT,
    LETTERS,
    Choice,
    Fixed,
    Item,
    Items,
    Part,
    Pieces,
    Place,
    Run,
    Site,
    composed,
    effective,
)
from brackets.settle.decisions import Decision, going
from brackets.settle.engine import settle
from brackets.settle.shared import striking_the_same
from brackets.text.edits import Edit

__all__ = ["Choice", "Fixed", "Item", "Part", "Pieces", "Place", "Run", "Site", "composed", "effective", "pieces"]

_MOST_STATES = 300
"""A site with more is cut into smaller ones, each as if the others were kept."""


def choices(draft: Draft) -> tuple[Choice, ...]:
    """What can be decided on each proposal of a draft."""
    groups: dict[str, list[int]] = {}
    for proposal in draft.all_proposals:
        if proposal.group is not None:
            groups.setdefault(proposal.group, []).append(proposal.number)
    rows = {id(node) for row in striking_the_same(draft.text, draft.brackets) for node, _ in row}
    return tuple(
        _choice(draft, proposal, groups.get(proposal.group or "", ()), id(proposal.node) in rows)
        for proposal in draft.all_proposals
    )


def _choice(draft: Draft, proposal: Proposal, group: Sequence[int], is_in_row: bool) -> Choice:
    node = proposal.node
    letters = {letter: letter for letter in LETTERS}
    if node.reading.kind is Kind.REMARK:
        del letters["a"]
    if type(node) is Arm:
        del letters["w"]
    elif not is_in_row and going(node, Decision.DROP) == going(node, Decision.REJECT):
        letters["d"] = "r"
    gone = ""
    if proposal.parent >= 0:
        outer = draft.brackets[proposal.parent]
        for letter, name in LETTERS.items():
            if any(start <= node.start < end for start, end in going(outer, Decision(name))):
                gone += letter
    rivals = tuple(number for number in group if number != proposal.number)
    exclusive = bool(rivals) and (not proposal.attributed or type(node) is Arm)
    return Choice(letters, proposal.parent, gone, rivals, exclusive)


class _Leaf(NamedTuple):
    """A stretch of the draft that looks the same."""

    start: int
    end: int
    role: str
    number: int


def looks(draft: Draft) -> list[_Leaf]:
    """The leaves of a draft, with how they look while all is pending. In order, without gaps."""
    numbers = {id(node): number for number, node in enumerate(draft.brackets)}
    found: list[_Leaf] = []
    inside: list[int] = [-1]
    struck = 0
    for event in events(draft.root):
        if isinstance(event, Entered):
            struck += type(event.node) is Struck
            if type(event.node) is not Struck:
                inside.append(numbers[id(event.node)])
        elif isinstance(event, Left):
            struck -= type(event.node) is Struck
            if type(event.node) is not Struck:
                inside.pop()
        else:
            number = inside[-1]
            role = "s" if struck else _role(draft.brackets[number]) if number >= 0 else ""
            if isinstance(event, Open | Close | Strike | Slash):
                role = "b"
            elif type(event) is Header:
                role = "h"
            found.append(_Leaf(event.start, event.end, role, number))
    return found


def _role(node: Bracket | Arm) -> str:
    reading = node.reading
    return "w" if reading.attributed and not reading.is_base else ""


def pieces(draft: Draft) -> Pieces:
    """All pieces of a draft."""
    return _Builder(draft).build()


class _Builder:
    def __init__(self, draft: Draft):
        self.draft = draft
        self.choices = choices(draft)
        self.leaves = looks(draft)
        self.sites: list[Site] = []
        self.slot = next(chr(code) for code in range(0xE000, 0xF8FF) if chr(code) not in draft.text)
        self.known: dict[tuple[tuple[int, str], ...], Sequence[Edit]] = {}

    def build(self) -> Pieces:
        parts = tuple(self._parts())
        return Pieces(parts, tuple(self.sites), self.choices)

    def _parts(self) -> Iterator[Part]:
        draft, outline = self.draft, self.draft.outline
        ends: dict[int, int] = {}  # the start of a choice of arms -> its end
        spans = []
        for proposal in draft.all_proposals:
            node = proposal.node
            if type(node) is Arm:
                ends[node.choice] = max(ends.get(node.choice, 0), node.end)
            else:
                spans.append((node.start, node.end))
        spans = sorted([*spans, *ends.items()])
        starts: list[int] = []
        reach, at = 0, 0
        for index, start in enumerate(outline.starts):
            while at < len(spans) and spans[at][0] < start:
                reach = max(reach, spans[at][1])
                at += 1
            if start >= reach:
                starts.append(index)
        bounds = [0, *(outline.starts[index] for index in starts[1:]), len(draft.text)]
        number = 0
        for index, start, end in zip(starts, bounds, bounds[1:], strict=False):
            block = outline.blocks[index]
            first = number
            while number < len(draft.brackets) and draft.brackets[number].start < end:
                number += 1
            numbers = range(first, number)
            section = block.section
            items = tuple(self._items(start, end, numbers))
            yield Part(block.role.value, block.label, block.address, section.number, section.heading, numbers, items)
        if not starts and draft.text:
            yield Part("paragraph", "", "", 0, "", range(0), (Fixed(tuple(self._runs(0, len(draft.text), (), {}))),))

    def _items(self, start: int, end: int, numbers: range) -> Iterator[Item]:
        if not numbers:
            yield Fixed(tuple(self._runs(start, end, (), {})))
            return
        yield self._site(start, end, tuple(numbers))

    def _site(self, start: int, end: int, members: tuple[int, ...]) -> Place:
        results: dict[str, Items] = {}
        for key in self._keys(members):
            state = {number: letter for number, letter in zip(members, key, strict=True) if letter != KEPT}
            runs = tuple(self._runs(start, end, self._edits(state), state))
            results[key] = (Fixed(runs),) if runs else ()
        self.sites.append(Site(members, results))
        return Place(len(self.sites) - 1)

    def _keys(self, members: tuple[int, ...]) -> Iterator[str]:
        """The keys that can come."""
        letters = [[KEPT, *dict.fromkeys(self.choices[number].letters.values())] for number in members]
        at = {number: index for index, number in enumerate(members)}
        for key in product(*letters):
            if all(self._can_come(number, key, at) for number in members):
                yield "".join(key)

    def _can_come(self, number: int, key: Sequence[str], at: dict[int, int]) -> bool:
        letter = key[at[number]]
        choice = self.choices[number]
        if letter == KEPT:
            return True
        if choice.exclusive and letter == "a" and any(key[at[other]] == "a" for other in choice.rivals if other in at):
            return False
        parent, gone = choice.parent, choice.gone
        while parent in at:
            if key[at[parent]] in gone:
                return False
            parent, gone = self.choices[parent].parent, self.choices[parent].gone
        return True

    def _edits(self, state: dict[int, str]) -> Sequence[Edit]:
        wordings = {number: self.slot for number, letter in state.items() if letter == "w"}
        decisions = {number: Decision(LETTERS[letter]) for number, letter in state.items()}
        try:
            return settle(self.draft, decisions, wordings).edits
        except Unsettled:
            return ()

    def _runs(self, start: int, end: int, edits: Sequence[Edit], state: dict[int, str]) -> Iterator[Run]:
        """What stands in a span after edits."""
        text = self.draft.text
        reworded = iter(number for number, letter in state.items() if letter == "w")
        at = start
        for edit in edits:
            if edit.end < start or edit.start >= end:
                continue
            yield from self._left(at, min(max(edit.start, start), end))
            if edit.start >= start:
                for index, words in enumerate(edit.text.split(self.slot)):
                    if index:
                        yield Run("", "w", next(reworded, -1))
                    if words:
                        yield Run(words)
            at = max(at, min(edit.end, end))
        yield from self._left(at, end)

    def _left(self, start: int, end: int) -> Iterator[Run]:
        for leaf in self.leaves:
            if leaf.start < end and leaf.end > start:
                yield Run(self.draft.text[max(leaf.start, start) : min(leaf.end, end)], leaf.role, leaf.number)
