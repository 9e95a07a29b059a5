"""The texts that proposals have themselves, kept as places in the draft: whoever compares two drafts keeps all of them at once."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right

_LINE_END = -1
"""In the place of a start: a line end that stands nowhere in the draft."""


class OwnTexts:
    """Texts by the number of their proposal, collected in the order of the draft, then asked for."""

    def __init__(self, whole: str):
        self._whole = whole
        """The text of the draft."""
        self._owners, self._starts, self._ends = array("i"), array("i"), array("i")

    def add(self, owner: int, start: int, end: int) -> None:
        """Add a piece of the draft to the text of a proposal."""
        self._owners.append(owner)
        self._starts.append(start)
        self._ends.append(end)

    def add_line_end(self, owner: int) -> None:
        """Add a line end to it."""
        self.add(owner, _LINE_END, _LINE_END)

    def in_order(self) -> OwnTexts:
        """The same texts, ordered by proposal as `__getitem__` needs them; the pieces of each stay in the order of the draft."""
        order = sorted(range(len(self._owners)), key=self._owners.__getitem__)
        found = OwnTexts(self._whole)
        for kept, given in (
            (found._owners, self._owners),
            (found._starts, self._starts),
            (found._ends, self._ends),
        ):
            kept.extend(map(given.__getitem__, order))
        return found

    def __getitem__(self, owner: int) -> str:
        """The text of a proposal; empty if it has none."""
        first = bisect_left(self._owners, owner)
        last = bisect_right(self._owners, owner, first)
        whole, starts, ends = self._whole, self._starts, self._ends
        return "".join("\n" if starts[at] == _LINE_END else whole[starts[at] : ends[at]] for at in range(first, last))
