"""Settlings of a draft, whole or in excerpts, and what is left in them of any span, as runs for a page."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from brackets.draft import Draft
from brackets.parse.nodes import Arm, Bracket, Close, Entered, Header, Left, Open, Slash, Strike, Struck, events
from brackets.settle.composing import LETTERS, Run
from brackets.settle.decisions import Decision
from brackets.settle.engine import settle
from brackets.settle.excerpts import Excerpt, Span
from brackets.text.edits import Edit

_SMALL = 20_000
"""A draft of no more characters is always settled whole."""

Gap = list[tuple[int, int, str]]
"""What is left of a span: spans of the draft, and characters that were put in at a place."""


class Settling:
    """A draft after settling, asked for what is left of its spans."""

    def __init__(self, text: str, edits: Sequence[Edit], reworded: Iterable[int]):
        self.text = text
        """Of the draft that went in."""
        self.reworded = frozenset(reworded)
        """The numbers of those that were worded anew."""
        self._edits = edits
        self._starts = [edit.start for edit in edits]
        self._ends = [edit.end for edit in edits]

    def left(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """What is left of a span."""
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


class Settler:
    """A draft to be settled often, mostly in a few places."""

    def __init__(self, draft: Draft):
        self.draft = draft
        self.slot = next(chr(code) for code in range(0xE000, 0xF8FF) if chr(code) not in draft.text)
        """What stands for new words."""
        self.count = 0
        """How often it was settled."""
        self._excerpt: tuple[Excerpt, int] | None = None

    def settling(self, state: Mapping[int, str], excerpt: Excerpt | None = None) -> Settling:
        """The draft under some decisions, as letters, or of an excerpt that has these proposals. Raises Unsettled."""
        text = self.draft.text
        if not state:
            return Settling(text, (), ())
        self.count += 1
        numbers = {number: excerpt.number(number) if excerpt else number for number in sorted(state)}
        decisions = {at: Decision(LETTERS[state[number]]) for number, at in numbers.items()}
        words = {at: self.slot for number, at in numbers.items() if state[number] == "w"}
        settled = settle(excerpt.draft if excerpt else self.draft, decisions, words)
        reworded = [n for n, at in numbers.items() if state[n] == "w" and at in settled.decisions]
        return Settling(text, list(excerpt.edits(settled.edits)) if excerpt else settled.edits, reworded)

    def excerpt(self, spans: Sequence[Span]) -> Excerpt | None:
        """An excerpt that has these stretches, and perhaps more; None if the whole draft is hardly longer."""
        length = sum(end - start for start, end in spans)
        if len(self.draft.text) <= _SMALL or length > len(self.draft.text) / 2:
            return None
        if self._excerpt is None or length * 2 < self._excerpt[1] or not self._excerpt[0].holds(spans):
            self._excerpt = Excerpt(self.draft, spans), length
        return self._excerpt[0]


class _Look(NamedTuple):
    """How a leaf looks while all is pending."""

    role: str
    number: int
    strike: int
    """Of struck words: where the `~~` before them stands, without which they are none; -1 of others."""


class Looks:
    """How each stretch of a draft looks."""

    def __init__(self, draft: Draft, slot: str):
        self._text = draft.text
        self._slot = slot
        self._starts: list[int] = []
        self._looks: list[_Look] = []
        self._read(draft)

    def runs(self, settling: Settling, gap: Gap, slots: Iterator[int]) -> list[Run]:
        """What is left of a span, as runs. `slots` has the numbers of what is worded anew in it, in order."""
        found: list[Run] = []
        for begin, finish, put in gap:
            if not put:
                self._left(settling, begin, finish, found)
                continue
            words, *more = put.split(self._slot)
            _add(found, words, "l" if more and words.strip() else "", -1)
            for after in more:
                found.append(Run("", "w", next(slots, -1)))
                _add(found, after, "", -1)
        return found

    def _left(self, settling: Settling, start: int, end: int, found: list[Run]) -> None:
        index = bisect_right(self._starts, start) - 1
        while start < end:
            finish = self._starts[index + 1] if index + 1 < len(self._starts) else end
            role, number, strike = self._looks[index]
            if strike >= 0 and not settling.is_left(strike):
                role = ""
            _add(found, self._text[start : min(finish, end)], role, number)
            start, index = finish, index + 1

    def _read(self, draft: Draft) -> None:
        numbers = {id(node): number for number, node in enumerate(draft.brackets)}
        inside: list[int] = [-1]
        struck: list[int] = []
        for event in events(draft.root):
            if isinstance(event, Entered):
                if type(event.node) is Struck:
                    struck.append(event.node.start)
                else:
                    inside.append(numbers[id(event.node)])
            elif isinstance(event, Left):
                (struck if type(event.node) is Struck else inside).pop()
            else:
                number = inside[-1]
                role, strike = _role(draft.brackets[number]) if number >= 0 else "", -1
                if isinstance(event, Open | Close | Strike | Slash):
                    role = "b"
                elif type(event) is Header:
                    role = "h"
                elif struck:
                    role, strike = "s", struck[-1]
                self._starts.append(event.start)
                self._looks.append(_Look(role, number, strike))


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
