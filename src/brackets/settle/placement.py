"""Where what is left of a draft stands in what settling made of it: offsets there and back, in characters."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple


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

    def wordings(self) -> list[Placed]:
        """The stretches of new wording."""
        return [stretch for stretch in self.stretches if stretch.wording]


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
