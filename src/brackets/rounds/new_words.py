"""The words that are new in a paragraph: in which of them a proposal may be found that was adopted in another place."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress

from brackets.rounds.keys import Reading, content_of
from brackets.rounds.sequences import diff


class NewWords:
    """The new words of a paragraph of the new draft that no proposal of its own explains. A byte for each of its words tells."""

    __slots__ = ("_explained", "_had", "_new", "there")

    def __init__(self, there: Reading, had: Sequence[str]):
        """Take the text of the paragraph, and the words that it had."""
        self.there = there
        self._had = _common_places(had, there.keys)
        """The words that stood in the paragraph that it was, in brackets of which it is known what became of them."""
        self._new = bytearray(len(there.keys))
        """These words."""
        self._explained = bytearray(len(there.keys))
        """Those of them that are a proposal. Several may ask for the same."""

    def add(self, places: range) -> None:
        """Add new words by their places."""
        self._new[places.start : places.stop] = b"\1" * len(places)

    def explain(self, start: int, end: int) -> None:
        """Note that words are a proposal."""
        self._explained[start:end] = b"\1" * (end - start)

    def is_new(self, place: int, *, at_home: bool = True) -> bool:
        """Whether a word is new; for a proposal of another paragraph it is not if it stood there in brackets."""
        return 0 <= place < len(self._new) and self._new[place] == 1 and (at_home or not self._had[place])

    def is_left(self, place: int) -> bool:
        """Whether a word is new, and no proposal."""
        return self._new[place] == 1 and not self._explained[place]

    def content(self) -> list[str]:
        """Those that are no function words."""
        return content_of(compress(self.there.keys, self._new))


def _common_places(old: Sequence[str], new: Sequence[str]) -> bytes:
    """For each of the new words a byte: 1 if it stood in the old ones, in their order."""
    places = bytearray(b"\1" * len(new))
    for _, _, low, high in diff(old, new):
        places[low:high] = bytes(high - low)
    return bytes(places)
