"""Rows: what stands side by side in a bracket, or in the whole draft, while the post-lexer looks at it."""

from __future__ import annotations

from typing import NamedTuple

#: The kinds that are words: what a header can stand in.
WORDS = ("TEXT", "VERBATIM")


class Item(NamedTuple):
    """A token of a row, or a whole bracket or struck text in it, which is one item and is not looked into."""

    kind: str
    """The token's kind; `WHOLE` for a bracket or struck text."""
    start: int
    end: int
    """In characters of the text."""


class Mark(Item):
    """An item that no token is: a piece of one, or one of another kind, or one without a character."""

    __slots__ = ()


Row = list[Item]


def part(row: Row, start: tuple[int, int], end: tuple[int, int]) -> Row:
    """The items from one place of a row to another, each an item and an offset in it; the items at both ends are cut."""
    first, low = start
    last, high = end
    found = row[first:last]
    if last < len(row) and high:
        item = row[last]
        found.append(item if high == item.end - item.start else Mark(item.kind, item.start, item.start + high))
    if found and low:
        item = found[0]
        found[0] = Mark(item.kind, item.start + low, item.end)
        if found[0].start >= item.end:
            del found[0]
    return found


def headed(kind: str, row: Row, length: int) -> Row:
    """The row with the first characters of its first item as an item of their own: a header."""
    first = row[0]
    cut = first.start + length
    rest = row[1:] if cut == first.end else [Mark(first.kind, cut, first.end), *row[1:]]
    return [Mark(kind, first.start, cut), *rest]
