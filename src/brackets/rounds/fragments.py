"""The text of a paragraph in fragments, each with the condition under which it stands.

A draft has as many conditions as brackets, and more fragments than that. Both are kept as numbers, for whoever compares two
drafts keeps all of them at once; what is read is an object all the same.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import NamedTuple

BASE = -1
"""In the place of a condition: base text, which always stands."""


class Condition(NamedTuple):
    """When a fragment of text stands: its presence condition, as it is called where variants of one text are kept together."""

    outer: int
    """The condition that this one is in; or BASE."""
    owners: tuple[int, ...]
    """The indexes of the proposals that decide: one, or several that strike the same words."""
    proposed: bool
    """Whether it stands if its owner passes; else it stands if none of them does."""
    holder: int
    """The index of the proposal in whose bracket it stands."""


class Conditions:
    """The conditions of a draft, by their indexes."""

    def __init__(self) -> None:
        self._outer, self._holder, self._proposed = array("i"), array("i"), bytearray()
        self._owners: dict[int, tuple[int, ...]] = {}
        """Of those that others decide than their holder alone."""

    def __len__(self) -> int:
        return len(self._outer)

    def __getitem__(self, index: int) -> Condition:
        holder = self._holder[index]
        return Condition(self._outer[index], self._owners.get(index) or (holder,), self._proposed[index] == 1, holder)

    def holder(self, index: int) -> int:
        """The proposal in whose bracket what has this condition stands."""
        return self._holder[index]

    def add(self, condition: Condition) -> int:
        """Add a condition, and return its index."""
        outer, owners, proposed, holder = condition
        index = len(self._outer)
        self._outer.append(outer)
        self._holder.append(holder)
        self._proposed.append(proposed)
        if owners != (holder,):
            self._owners[index] = owners
        return index


class Fragment(NamedTuple):
    """A fragment of text."""

    text: str
    condition: int
    """The index of its condition, or BASE."""
    apart: bool = False
    """Whether it begins where another bracket ends: it is other words, also without a space."""


_GOES_ON, _BEGINS, _BEGINS_APART = range(3)
_NUMBERS = 4
"""What is kept of each piece of a fragment: its start and end in the draft, the condition, and how it begins."""
_LINE_END = -1
"""In the place of a start: the piece is a line end that stands nowhere in the draft."""


class Fragments:
    """The fragments of a paragraph, in the order of the text."""

    __slots__ = ("_pieces", "whole")

    def __init__(self, whole: str):
        self.whole = whole
        """The text of the draft."""
        self._pieces = array("i")

    def __bool__(self) -> bool:
        return bool(self._pieces)

    def __iter__(self) -> Iterator[Fragment]:
        whole, numbers = self.whole, iter(self._pieces)
        text, before, apart = "", BASE, False
        for start, end, condition, how in zip(numbers, numbers, numbers, numbers, strict=True):
            if how != _GOES_ON:
                if text:
                    yield Fragment(text, before, apart)
                text, before, apart = "", condition, how == _BEGINS_APART
            text += "\n" if start == _LINE_END else whole[start:end]
        if text:
            yield Fragment(text, before, apart)

    def add(self, start: int, end: int, condition: int, *, apart: bool) -> None:
        """Add a piece of the draft: to the last fragment, if that has the same condition, unless it is `apart`."""
        pieces = self._pieces
        if apart or not pieces or pieces[-2] != condition:
            pieces.extend((start, end, condition, _BEGINS_APART if apart else _BEGINS))
        elif pieces[-3] == start:
            pieces[-3] = end
        else:
            pieces.extend((start, end, condition, _GOES_ON))

    def add_line(self, others: Fragments) -> None:
        """Add the fragments of the paragraph behind this one, after a line end."""
        if self._pieces:
            self._pieces.extend((_LINE_END, _LINE_END, BASE, _BEGINS))
        self._pieces.extend(others._pieces)
