"""Rows: what stands side by side in a bracket, or in the whole draft, while the post-lexer looks at it.

A row is made of the leaves that the lexer has cut, of whole brackets, which are not looked into, and of marks: leaves of kinds
that the lexer does not make.
"""

from collections.abc import Sequence
from typing import NamedTuple

from brackets.parse.nodes import Break, Header, Label, Leaf, Slash, Text


class Whole(NamedTuple):
    """A bracket or struck text in a row, as one item."""

    start: int
    end: int
    cut_from: str

    @property
    def source(self) -> str:
        """No text of its own: what stands in it has been looked at."""
        return ""


class Piece(Text):
    """A piece of a text."""

    __slots__ = ()


class Opening(Header):
    """A header before the words: HEADER in the grammar."""

    __slots__ = ()


class Ending(Header):
    """A header after the words: ENDING."""

    __slots__ = ()


class OptionHead(Header):
    """The head of an option: OPTION."""

    __slots__ = ()


class ArmSlash(Slash):
    """What parts two arms: SLASH."""

    __slots__ = ()


class InnerLabel(Label):
    """The label of a paragraph within its bracket: INLABEL."""

    __slots__ = ()


class ArmEnds(Break):
    """Where an arm without a header ends: ARM_END, without a character."""

    __slots__ = ()


class ChoiceBegins(Break):
    """Where a row of options begins: CHOICE, without a character."""

    __slots__ = ()


class OptionEnds(Break):
    """Where an option ends: OPTION_END, without a character."""

    __slots__ = ()


#: The marks: the token of each in the grammar, and the leaf that it is in the tree.
MARKS: dict[type, tuple[str, type]] = {
    Piece: ("TEXT", Text),
    Opening: ("HEADER", Header),
    Ending: ("ENDING", Header),
    OptionHead: ("OPTION", Header),
    ArmSlash: ("SLASH", Slash),
    InnerLabel: ("INLABEL", Label),
    ArmEnds: ("ARM_END", Break),
    ChoiceBegins: ("CHOICE", Break),
    OptionEnds: ("OPTION_END", Break),
}

Item = Leaf | Whole
Row = list[Item]


def cut(kind: type, item: Item, start: int, end: int) -> Item:
    """A part of an item as a leaf of another kind; offsets from the start of the item."""
    begin = item.start
    made: Item = tuple.__new__(kind, (begin + start, begin + end, item.cut_from))  # faster than the class itself
    return made


def part(row: Row, start: tuple[int, int], end: tuple[int, int]) -> Row:
    """The items from one place of a row to another, each an item and an offset in it; the texts at both ends are cut."""
    (first, low), (last, high) = start, end
    found = row[first:last]
    if last < len(row) and high:
        item = row[last]
        found.append(item if high == item.end - item.start else cut(Piece, item, 0, high))
    if found and low:
        item = found[0]
        if low < item.end - item.start:
            found[0] = cut(Piece, item, low, item.end - item.start)
        else:
            del found[0]
    return found


def headed(kind: type, row: Sequence[Item], length: int) -> Row:
    """The row with the first characters of its first text as an item of their own: a header, or a label."""
    first = row[0]
    size = first.end - first.start
    if length < size:
        return [cut(kind, first, 0, length), cut(Piece, first, length, size), *row[1:]]
    return [cut(kind, first, 0, length), *row[1:]]


def headed_over(kind: type, row: Sequence[Item], length: int) -> Row:
    """The same where the first characters may be those of several texts."""
    first, at = row[0], 0
    while length > row[at].end - first.start:
        at += 1
    if not at:
        return headed(kind, row, length)
    whole: Item = tuple.__new__(type(first), (first.start, row[at].end, first.cut_from))
    return headed(kind, [whole, *row[at + 1 :]], length)


def with_footnote_marks(row: Row) -> str:
    """The first text of a row, and what stands behind it if that is parted by marks of footnotes only: `MX[^12] oppose: x`."""
    if len(row) == 1 or not row[1].source.startswith("[^"):
        return row[0].source
    count = next((at for at, item in enumerate(row) if not isinstance(item, Text)), len(row))
    return "".join(item.source for item in row[:count])
