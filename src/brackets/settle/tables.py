"""What the engine makes of each spot of a draft, for each key that can come: the whole is settled, and all spots are read off.

In one settling every spot of a level has a state of its own, so that there are as many settlings as the largest table has keys.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from brackets.draft import Draft
from brackets.errors import Unsettled
from brackets.parse.nodes import Arm, Bracket, Close, Entered, Header, Left, Open, Slash, Strike, Struck, events
from brackets.settle.choosable import keys
from brackets.settle.composing import KEPT, LETTERS, Choice, Fixed, Item, Items, Place, Run
from brackets.settle.decisions import Decision
from brackets.settle.engine import settle
from brackets.settle.sites import Spot, all_spots
from brackets.text.edits import Edit

MOST_KEYS = 300
"""A spot with more keys is cut into smaller ones."""

State = Mapping[int, str]
"""The letters of some proposals, those that are kept left out."""


class _Look(NamedTuple):
    """How a leaf looks while all is pending."""

    role: str
    number: int
    strike: int
    """Of struck words: where the `~~` before them stands, without which they are none; -1 of others."""


class Settling:
    """A draft after settling, asked for what is left of its spans."""

    def __init__(self, text: str, edits: Sequence[Edit], reworded: Iterable[int]):
        self.text = text
        self.reworded = frozenset(reworded)
        """The numbers of those that were worded anew."""
        self._edits = edits
        self._starts = [edit.start for edit in edits]
        self._ends = [edit.end for edit in edits]

    def left(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """What is left of a span: spans, and characters that were put in, at a place."""
        at = start
        first, last = bisect_left(self._ends, start), bisect_left(self._starts, end)
        for edit in self._edits[first:last]:
            if edit.start > at:
                yield at, edit.start, ""
            if edit.text and edit.start >= start:
                yield edit.start, edit.start, edit.text
            at = max(at, min(edit.end, end))
        if at < end:
            yield at, end, ""

    def words(self, start: int, end: int) -> str:
        """The same as text."""
        return "".join(put or self.text[begin:finish] for begin, finish, put in self.left(start, end))

    def is_left(self, at: int) -> bool:
        """Whether the character at a place is left."""
        index = bisect_right(self._starts, at) - 1
        return index < 0 or self._ends[index] <= at


class Bench:
    """Where the spots of a draft are read off settlings."""

    def __init__(self, draft: Draft, choices: Sequence[Choice]):
        self.draft = draft
        self.choices = choices
        self.slot = next(chr(code) for code in range(0xE000, 0xF8FF) if chr(code) not in draft.text)
        """What stands for new words."""
        self.settlings = 0
        """How many were made."""
        self._starts: list[int] = []
        self._looks: list[_Look] = []
        self._look()
        self._seen: dict[Items, Items] = {}
        self.introductions = list(_introductions(draft))
        """The spans of the lines that introduce proposals, and the numbers of these: the line goes when all are decided."""

    def settling(self, state: State) -> Settling:
        """The draft under some decisions."""
        if not state:
            return Settling(self.draft.text, (), ())
        self.settlings += 1
        decisions = {number: Decision(LETTERS[letter]) for number, letter in sorted(state.items())}
        try:
            settled = settle(self.draft, decisions, {n: self.slot for n, letter in state.items() if letter == "w"})
        except Unsettled:
            return Settling(self.draft.text, (), ())
        reworded = (number for number, fate in settled.decisions.items() if fate is Decision.REWORD)
        return Settling(self.draft.text, settled.edits, reworded)

    def tables(self, spots: Sequence[Spot]) -> list[tuple[Spot, Spot]]:
        """Fill the tables of spots and those within them. What comes out are spots that depend on one within, and that one."""
        bound: list[tuple[Spot, Spot]] = []
        levels: dict[int, list[Spot]] = {}
        for spot in all_spots(spots):
            levels.setdefault(spot.level, []).append(spot)
        for _, here in sorted(levels.items()):
            waiting = [(spot, found) for spot in here if (found := keys(self.choices, spot.members, MOST_KEYS))]
            turn = 0
            while waiting:
                states = {spot: state_of(spot.members, found[turn]) for spot, found in waiting}
                settling = self.settling({n: letter for state in states.values() for n, letter in state.items()})
                for spot, found in waiting:
                    spot.results[found[turn]] = self._seen_before(self._items(settling, spot, bound))
                turn += 1
                waiting = [(spot, found) for spot, found in waiting if turn < len(found)]
        return bound

    def _seen_before(self, items: Items) -> Items:
        return self._seen.setdefault(items, items)

    def _items(self, settling: Settling, spot: Spot, bound: list[tuple[Spot, Spot]]) -> Items:
        """What is left of a spot."""
        out: list[Item] = []
        slots = iter([number for number in spot.members if number in settling.reworded])
        at = spot.start
        for inner in (*spot.inner, None):
            runs = tuple(self.runs(settling, at, inner.start if inner else spot.end, slots))
            if runs:
                out.append(Fixed(runs))
            if inner is None:
                break
            at = inner.end
            left = settling.words(inner.start, inner.end).split()
            if left and left == self.draft.text[inner.start : inner.end].split():
                out.append(Place(inner.index))
            elif left:
                bound.append((spot, inner))
        return tuple(out)

    def runs(self, settling: Settling, start: int, end: int, slots: Iterator[int]) -> list[Run]:
        """What is left of a span, as runs. `slots` has the numbers of what is worded anew in it."""
        found: list[Run] = []
        for begin, finish, put in settling.left(start, end):
            if not put:
                self._looked(settling, begin, finish, found)
                continue
            for index, words in enumerate(put.split(self.slot)):
                if index:
                    found.append(Run("", "w", next(slots, -1)))
                _add(found, words, "", -1)
        return found

    def _looked(self, settling: Settling, start: int, end: int, found: list[Run]) -> None:
        index = bisect_right(self._starts, start) - 1
        while start < end:
            finish = self._starts[index + 1] if index + 1 < len(self._starts) else end
            role, number, strike = self._looks[index]
            if strike >= 0 and not settling.is_left(strike):
                role = ""
            _add(found, self.draft.text[start : min(finish, end)], role, number)
            start, index = finish, index + 1

    def _look(self) -> None:
        """How everything looks while all is pending."""
        numbers = {id(node): number for number, node in enumerate(self.draft.brackets)}
        inside: list[int] = [-1]
        struck: list[int] = []
        for event in events(self.draft.root):
            if isinstance(event, Entered):
                if type(event.node) is Struck:
                    struck.append(event.node.start)
                else:
                    inside.append(numbers[id(event.node)])
            elif isinstance(event, Left):
                (struck if type(event.node) is Struck else inside).pop()
            else:
                number = inside[-1]
                role, strike = _role(self.draft.brackets[number]) if number >= 0 else "", -1
                if isinstance(event, Open | Close | Strike | Slash):
                    role = "b"
                elif type(event) is Header:
                    role = "h"
                elif struck:
                    role, strike = "s", struck[-1]
                self._starts.append(event.start)
                self._looks.append(_Look(role, number, strike))


def _introductions(draft: Draft) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    outline = draft.outline
    numbers: dict[int, list[int]] = {}
    for proposal in draft.all_proposals if outline.introductions else ():
        if proposal.depth == 1 and proposal.paragraph and proposal.attributed:
            numbers.setdefault(proposal.paragraph.start, []).append(proposal.number)
    for line in outline.introductions:
        pending = [number for index in line.introduced for number in numbers.get(outline.blocks[index].start, ())]
        if pending:
            yield line.start, line.end, tuple(pending)


def state_of(members: Sequence[int], key: str) -> dict[int, str]:
    """The state that a key of a spot means."""
    return {number: letter for number, letter in zip(members, key, strict=True) if letter != KEPT}


def _role(node: Bracket | Arm) -> str:
    """How words look that stand in a bracket, and in no other within it."""
    return "w" if node.reading.attributed and not node.reading.is_base else ""


def _add(runs: list[Run], text: str, role: str, number: int) -> None:
    """Put characters at the end of some runs."""
    if not text:
        return
    if runs and runs[-1][1:] == (role, number) and runs[-1].text:
        runs[-1] = Run(runs[-1].text + text, role, number)
    else:
        runs.append(Run(text, role, number))
