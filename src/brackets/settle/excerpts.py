"""Some stretches of a draft as a draft of their own, so that not all of it is settled for the sake of a few places."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from brackets.draft import Draft
from brackets.parse.nodes import Arm
from brackets.text.edits import Edit

Span = tuple[int, int]

_BETWEEN = "\n\n"
"""What parts the stretches from each other."""


class Borders:
    """Where a draft can be cut, so that each bracket is within a stretch, or around it."""

    def __init__(self, draft: Draft):
        self._blocks = draft.outline.starts
        self._length = len(draft.text)
        choices: dict[int, int] = {}
        spans: list[Span] = []
        for node in draft.brackets:
            spans.append((node.start, node.end))
            if type(node) is Arm:
                choices[node.choice] = node.end
        spans = sorted([*spans, *choices.items()])
        self._opens = [start for start, _ in spans]
        self._ends = [end for _, end in spans]
        by_end = sorted((end, start) for start, end in spans)
        self._closes = [end for end, _ in by_end]
        self._opened = [start for _, start in by_end]

    def around(self, start: int, end: int) -> Span:
        """The paragraphs around a span; more of them where a bracket stands in some of these and in others."""
        while True:
            begin = self._blocks[max(bisect_right(self._blocks, start) - 1, 0)] if self._blocks else 0
            index = bisect_left(self._blocks, end)
            finish = self._blocks[index] if index < len(self._blocks) else self._length
            begin = min(begin, start)
            opened = self._ends[bisect_left(self._opens, begin) : bisect_left(self._opens, finish)]
            closed = self._opened[bisect_right(self._closes, begin) : bisect_right(self._closes, finish)]
            start, end = min([begin, *closed]), max([finish, *opened])
            if (start, end) == (begin, finish):
                return begin, finish


class Excerpt:
    """Stretches of a draft, in order."""

    def __init__(self, draft: Draft, spans: Sequence[Span]):
        self.draft = Draft(_BETWEEN.join(draft.text[start:end] for start, end in spans), draft.registry)
        self._spans = spans
        self._known = set(spans)
        self._begins: list[int] = []
        at = 0
        for start, end in spans:
            self._begins.append(at)
            at += end - start + len(_BETWEEN)
        opens = [node.start for node in draft.brackets]
        here = [node.start for node in self.draft.brackets]
        self._numbers: dict[int, int] = {}
        self.unlike: set[Span] = set()
        """The stretches that read differently here, with other brackets or other paragraphs."""
        for (start, end), begin in zip(spans, self._begins, strict=True):
            theirs = range(bisect_left(opens, start), bisect_left(opens, end))
            ours = range(bisect_left(here, begin), bisect_left(here, begin + end - start))
            if _read(draft, theirs, start, end) == _read(self.draft, ours, begin, begin + end - start):
                self._numbers.update(zip(theirs, ours, strict=True))
            else:
                self.unlike.add((start, end))

    def holds(self, spans: Sequence[Span]) -> bool:
        """Whether it has all of these stretches."""
        return self._known.issuperset(spans)

    def number(self, number: int) -> int:
        """The number that a bracket of the draft has here."""
        return self._numbers[number]

    def edits(self, edits: Sequence[Edit]) -> Iterator[Edit]:
        """Edits of the excerpt as edits of the draft. Of one that reaches over the end of a stretch each has its part."""
        for start, end, text in edits:
            index = max(bisect_right(self._begins, start) - 1, 0)
            while index < len(self._spans) and (self._begins[index] <= end):
                begin, finish = self._spans[index]
                shift = begin - self._begins[index]
                here, there = max(start + shift, begin), min(end + shift, finish)
                if here < there or (text and here <= there):
                    yield Edit(here, there, text)
                    text = ""
                index += 1


def _read(draft: Draft, numbers: range, start: int, end: int) -> list[tuple[object, ...]]:
    """How a stretch of a draft reads."""
    starts = draft.outline.starts
    blocks = draft.outline.blocks[bisect_left(starts, start) : bisect_left(starts, end)]
    brackets = (draft.brackets[number] for number in numbers)
    return [
        *((node.start - start, node.end - start, node.reading) for node in brackets),
        *((block.start - start, block.end - start, block.role, block.label) for block in blocks),
    ]
