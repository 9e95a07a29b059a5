"""Where what is left of a draft stands in what settling made of it: offsets there and back, in characters."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from brackets.text.edits import Edit


class Placed(NamedTuple):
    """A stretch of the draft that was left, or of new wording."""

    source: int
    """Where it begins in the draft; of new wording, where the cut begins in whose place it stands."""
    result: int
    """Where it begins in the result."""
    wording: str = ""
    """The new words; empty for a stretch of the draft."""


class Joined(NamedTuple):
    """A settled text, and where in it everything stands."""

    text: str
    stretches: Sequence[Placed]
    """In order, in both texts. Blanks and marks at their ends may be gone, where a junction was mended."""

    def edits(self, text: str) -> Iterator[Edit]:
        """What was done to the draft, whose text is given: in order, without overlaps."""
        results = [stretch.result for stretch in self.stretches[1:]] + [len(self.text)]
        ends = list(accumulate(reversed(results), min))[::-1]  # a junction may have trimmed more than one stretch
        at, put = 0, ""
        begin = 0
        for stretch, end in zip(self.stretches, ends, strict=True):
            words = self.text[begin:end]
            begin = max(begin, end)
            if stretch.wording:
                put += words
                continue
            same = _common(text, stretch.source, words)
            if same:
                if stretch.source > at or put:
                    yield Edit(at, stretch.source, put)
                at, put = stretch.source + same, ""
            put += words[same:]
        if at < len(text) or put:
            yield Edit(at, len(text), put)

    def wordings(self) -> list[Placed]:
        """The stretches of new wording."""
        return [stretch for stretch in self.stretches if stretch.wording]


def _common(text: str, at: int, words: str) -> int:
    """How many characters some words have in common with a text from a place in it."""
    if text.startswith(words, at):
        return len(words)
    return next((i for i, (a, b) in enumerate(zip(words, text[at : at + len(words)], strict=False)) if a != b), 0)


class Placement:
    """Asked for places of one settled text."""

    def __init__(self, joined: Joined):
        self._left = [stretch for stretch in joined.stretches if not stretch.wording]
        self._all = joined.stretches
        self._sources = [stretch.source for stretch in self._left]
        self._results = [stretch.result for stretch in joined.stretches]

    def in_result(self, offset: int) -> int:
        """Where a character of the draft stands in the result; of one that was cut, where the text goes on after it."""
        index = bisect_right(self._sources, offset) - 1
        stretch = self._left[index]
        at = stretch.result + offset - stretch.source
        if index + 1 < len(self._left):
            return min(at, self._left[index + 1].result)
        return at

    def in_draft(self, offset: int) -> int:
        """Where a character of the result stood in the draft; of one in new wording, where that was put in."""
        stretch = self._all[bisect_right(self._results, offset) - 1]
        return stretch.source if stretch.wording else stretch.source + offset - stretch.result
