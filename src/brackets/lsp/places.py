"""A client's places and ours. A client counts lines and columns from 0, columns in units of an encoding, mostly UTF-16.

A line ends where the protocol says, at LF, CRLF or CR. Every place a client can name is some character: one beyond the end of its
line is that end, one beyond the last line is the end of the text, one within a character is before it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate

from lsprotocol.types import Position, PositionEncodingKind, Range

UTF16 = PositionEncodingKind.Utf16.value

_LINE_END = re.compile(r"\r\n?|\n")
#: The characters of more than one unit, by the encoding in which columns are counted.
_WIDE = {UTF16: re.compile("[\U00010000-\U0010ffff]"), PositionEncodingKind.Utf8.value: re.compile(r"[^\x00-\x7f]")}
#: The first characters that have two, three and four units in UTF-8.
_TWO, _THREE, _FOUR = "\x80", "\u0800", "\U00010000"


class Places:
    """The places of one text."""

    def __init__(self, text: str, encoding: str = UTF16):
        self._length = len(text)
        self._starts = [0]
        self._ends: list[int] = []
        for end in _LINE_END.finditer(text):
            self._ends.append(end.start())
            self._starts.append(end.end())
        self._ends.append(len(text))
        wide = [] if encoding not in _WIDE or text.isascii() else list(_WIDE[encoding].finditer(text))
        in_utf8 = encoding != UTF16
        self._wide = [match.start() for match in wide]
        self._extra = list(accumulate((_more(match[0], in_utf8=in_utf8) for match in wide), initial=0))
        self._units = [at + extra for at, extra in zip(self._wide, self._extra, strict=False)]

    def _in_units(self, offset: int) -> int:
        return offset + self._extra[bisect_left(self._wide, offset)]

    def offset(self, place: Position) -> int:
        """The character, from 0, that a client's place is before. Any numbers are a place."""
        line = max(place.line, 0)
        if line >= len(self._starts):
            return self._length
        start, end = self._starts[line], self._ends[line]
        wanted = self._in_units(start) + max(place.character, 0)
        before = bisect_left(self._units, wanted)
        offset = wanted - self._extra[before]
        if before and offset <= self._wide[before - 1]:
            offset = self._wide[before - 1]  # within a character
        return min(max(offset, start), end)

    def position(self, offset: int) -> Position:
        """The client's place before the character at `offset`."""
        offset = min(max(offset, 0), self._length)
        line = bisect_right(self._starts, offset) - 1
        offset = min(offset, self._ends[line])  # between CR and LF
        return Position(line, self._in_units(offset) - self._in_units(self._starts[line]))

    def range(self, start: int, end: int) -> Range:
        """The client's range of a span of characters."""
        return Range(self.position(start), self.position(max(start, end)))

    def span(self, range: Range) -> tuple[int, int]:
        """The characters of a client's range, whichever of its ends comes first."""
        first, last = self.offset(range.start), self.offset(range.end)
        return min(first, last), max(first, last)

    def line_of(self, offset: int) -> int:
        """The line, from 0, of a character."""
        return bisect_right(self._starts, min(max(offset, 0), self._length)) - 1

    def line_span(self, line: int) -> tuple[int, int]:
        """The characters of a line, without its end."""
        return self._starts[line], self._ends[line]


def _more(character: str, *, in_utf8: bool) -> int:
    """How many units a wide character has beside the first."""
    if not in_utf8 or character < _THREE:
        return 1
    return 2 if character < _FOUR else 3
