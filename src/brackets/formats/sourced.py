"""Text that remembers where in its file it stands, piece by piece, so that what is decided on the text can be done in the file.

A `Sourced` is a str, and is cut, stripped and joined as one. What other methods make of it is a plain str, from nowhere.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple, SupportsIndex


class Piece(NamedTuple):
    """A stretch of a text that stands in one place of a file."""

    length: int
    """Characters."""
    source: object = None
    """What it stands for in the file, as its format knows it; None for what only the notation has: a blank line, a label."""
    at: int = 0
    """Where in the source it begins, in characters."""


class Sourced(str):
    """A text and its pieces, which together are as long as it."""

    pieces: tuple[Piece, ...]

    @classmethod
    def of(cls, text: str, source: object) -> Sourced:
        """A text of one piece."""
        return cls._made(text, (Piece(len(text), source),) if text else ())

    @classmethod
    def _made(cls, text: str, pieces: tuple[Piece, ...]) -> Sourced:
        made = cls(text)
        made.pieces = pieces
        return made

    def __getitem__(self, key: SupportsIndex | slice) -> str:
        text = super().__getitem__(key)
        if not isinstance(key, slice) or key.step not in (None, 1):
            return text
        if len(text) == len(self):
            return self
        start, _, _ = key.indices(len(self))
        return self._made(text, tuple(_cut(self.pieces, start, start + len(text))))

    def __add__(self, other: str) -> str:
        return joined((self, other))

    def __radd__(self, other: str) -> str:
        return joined((other, self))

    def strip(self, chars: str | None = None, /) -> str:
        """As of a str."""
        return self.lstrip(chars).rstrip(chars)

    def lstrip(self, chars: str | None = None, /) -> str:
        """As of a str."""
        return self[len(self) - len(super().lstrip(chars)) :]

    def rstrip(self, chars: str | None = None, /) -> str:
        """As of a str."""
        return self[: len(super().rstrip(chars))]

    def respelt(self, text: str) -> Sourced:
        """Another text of the same length, character for character of this one."""
        return self._made(text, self.pieces)


def joined(texts: Iterable[str]) -> str:
    """Texts one after the other; a `Sourced`, if one of them is. Linear."""
    texts = list(texts)
    text = "".join(texts)
    if not any(isinstance(part, Sourced) for part in texts):
        return text
    return Sourced._made(text, tuple(piece for part in texts for piece in pieces_of(part)))


def pieces_of(text: str) -> tuple[Piece, ...]:
    """The pieces of any text."""
    if isinstance(text, Sourced):
        return text.pieces
    return (Piece(len(text)),) if text else ()


def _cut(pieces: Sequence[Piece], start: int, end: int) -> Iterator[Piece]:
    """The pieces between two offsets."""
    ends = list(accumulate(piece.length for piece in pieces))
    for index in range(bisect_right(ends, start), len(pieces)):
        piece = pieces[index]
        begin = ends[index] - piece.length
        if begin >= end:
            break
        left, right = max(start, begin), min(end, ends[index])
        yield Piece(right - left, piece.source, piece.at + left - begin)
