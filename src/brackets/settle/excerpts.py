"""Some stretches of a draft as a draft of their own, so that not all of it is settled for the sake of a few places."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from brackets.draft import Draft
from brackets.text.edits import Edit

Span = tuple[int, int]


class Excerpt:
    """Stretches of a draft, in order, that no bracket reaches out of."""

    def __init__(self, draft: Draft, spans: Sequence[Span]):
        self.draft = Draft("".join(draft.text[start:end] for start, end in spans), draft.registry)
        self._spans = spans
        self._begins: list[int] = []
        at = 0
        for start, end in spans:
            self._begins.append(at)
            at += end - start
        opens = [node.start for node in draft.brackets]
        self._first: list[int] = [bisect_left(opens, start) for start, _ in spans]
        self._offsets: list[int] = []
        count = 0
        for first, (_, end) in zip(self._first, spans, strict=True):
            self._offsets.append(count - first)
            count += bisect_left(opens, end) - first
        there = [
            (node.start + begin - start, node.end + begin - start, node.reading.kind)
            for (start, end), begin, first in zip(spans, self._begins, self._first, strict=True)
            for node in draft.brackets[first : bisect_left(opens, end)]
        ]
        here = [(node.start, node.end, node.reading.kind) for node in self.draft.brackets]
        blocks = [
            (block.role, block.label)
            for start, end in spans
            for block in draft.outline.blocks[
                bisect_left(draft.outline.starts, start) : bisect_left(draft.outline.starts, end)
            ]
        ]
        self.is_faithful = there == here and blocks == [
            (block.role, block.label) for block in self.draft.outline.blocks
        ]
        """Whether it has the same brackets, and the same paragraphs, as the draft has there."""

    def holds(self, spans: Sequence[Span]) -> bool:
        """Whether it has all of these stretches."""
        known = set(self._spans)
        return all(span in known for span in spans)

    def number(self, number: int) -> int:
        """The number that a bracket of the draft has in the excerpt."""
        return number + self._offsets[bisect_right(self._first, number) - 1]

    def edits(self, edits: Sequence[Edit]) -> Iterator[Edit]:
        """Edits of the excerpt as edits of the draft. One that reaches over the end of a stretch is two."""
        for start, end, text in edits:
            index = bisect_right(self._begins, start) - 1
            while True:
                begin, finish = self._spans[index]
                shift = begin - self._begins[index]
                if end + shift <= finish or index + 1 == len(self._spans):
                    yield Edit(start + shift, min(end + shift, finish), text)
                    break
                if start + shift < finish or text:
                    yield Edit(start + shift, finish, text)
                index, start, text = index + 1, self._begins[index + 1], ""
