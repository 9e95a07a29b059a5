"""The nodes of a draft's tree: types, and no behaviour beyond reading them.

A tree is made of leaves, which carry text, and of three inner nodes (`Bracket`, `Arm`, `Struck`),
which carry children. Joining the leaves in order gives the source again, to the byte. Spans are
offsets in characters, from 0, the end not included. All nodes are immutable tuples: they can be
shared between threads and kept for as long as you like.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What a bracket is."""

    INSERTION = "insertion"
    """Somebody's new words: `[US: criminal]`."""
    DELETION = "deletion"
    """Base text that somebody wants out: `[US: ~~and others~~]`, `[CL oppose: any waiver]`."""
    REPLACEMENT = "replacement"
    """Both: `[US: ~~may~~ shall]`."""
    PARAGRAPH = "paragraph"
    """An insertion that is all of its paragraph: `4 bis. [US: To authorize ...]`."""
    OPTION = "option"
    """One of several texts to choose from, named as such: `[Option 1: ...]`."""
    ANONYMOUS = "anonymous"
    """Contested, nobody says by whom: `[by 2030]`."""
    PLACEHOLDER = "placeholder"
    """To be filled in: `[x]`, `[...]`, `[date]`. Never a proposal."""
    REMARK = "remark"
    """About the text, not part of it: `[Note: ...]`, `[US: reserves its position]`."""


class Reading(NamedTuple):
    """What a bracket's header says, and so what the bracket is."""

    kind: Kind
    supporters: tuple[str, ...] = ()
    """The parties for the words in the bracket, as the draft writes them."""
    opponents: tuple[str, ...] = ()
    """The parties against them. If nobody is for them, the words are base text."""
    tolerated: tuple[str, ...] = ()
    """What was read through to get here, each a name that ends in `_tolerated` in header.lark."""

    @property
    def attributed(self) -> bool:
        """Whether this is somebody's proposal, which a party selector can settle."""
        return self.kind not in _OWNERLESS and bool(self.supporters or self.opponents)

    @property
    def is_base(self) -> bool:
        """Whether the words in the bracket stand in the base text: `oppose` alone (section 4)."""
        return bool(self.opponents) and not self.supporters and self.kind is not Kind.REMARK


_OWNERLESS = frozenset((Kind.ANONYMOUS, Kind.PLACEHOLDER, Kind.REMARK))

ANONYMOUS = Reading(Kind.ANONYMOUS)
PLACEHOLDER = Reading(Kind.PLACEHOLDER)
REMARK = Reading(Kind.REMARK)


class Text(NamedTuple):
    """Running text."""

    start: int
    end: int
    source: str


class Label(NamedTuple):
    """The label of a paragraph, with its indentation: `4 bis.`, `(a)`, `OP3`."""

    start: int
    end: int
    source: str


class Heading(NamedTuple):
    """The mark of a numbered heading: `Article 2.2:`, `Section III`, `## `."""

    start: int
    end: int
    source: str


class Break(NamedTuple):
    """One or more blank lines, with the line end before them."""

    start: int
    end: int
    source: str


class Stray(NamedTuple):
    """A bracket or `~~` without a partner. It is text, and reported."""

    start: int
    end: int
    source: str


class Open(NamedTuple):
    """The `[` of a bracket."""

    start: int
    end: int
    source: str


class Header(NamedTuple):
    """What says whose a bracket is, with the space that sets it off: `US/CAN: `, ` - US`."""

    start: int
    end: int
    source: str


class Close(NamedTuple):
    """The `]` of a bracket."""

    start: int
    end: int
    source: str


class Strike(NamedTuple):
    """The `~~` before and after struck text."""

    start: int
    end: int
    source: str


class Slash(NamedTuple):
    """The ` / ` between the arms of `[all - EU / some - US]`."""

    start: int
    end: int
    source: str


class Struck(NamedTuple):
    """Struck text: base text that the bracket's sponsors delete. Children: Strike, ..., Strike."""

    start: int
    end: int
    children: tuple[Node, ...]


class Bracket(NamedTuple):
    """A bracket. Children: Open, then a Header before or after the words, ..., Close."""

    start: int
    end: int
    children: tuple[Node, ...]
    reading: Reading

    @property
    def body(self) -> tuple[Node, ...]:
        """The children that stand when the brackets and the header are taken away."""
        return tuple(c for c in self.children if not isinstance(c, Open | Header | Close))


class Arm(NamedTuple):
    """One arm of several in a bracket, `all - EU` in `[all - EU / some - US]`: a proposal of its own."""

    start: int
    end: int
    children: tuple[Node, ...]
    reading: Reading

    @property
    def body(self) -> tuple[Node, ...]:
        """The children without the header."""
        return tuple(c for c in self.children if not isinstance(c, Header))


class Root(NamedTuple):
    """The whole draft."""

    start: int
    end: int
    children: tuple[Node, ...]


Leaf = Text | Label | Heading | Break | Stray | Open | Header | Close | Strike | Slash
Inner = Root | Bracket | Arm | Struck
Proposable = Bracket | Arm
Node = Text | Label | Heading | Break | Stray | Open | Header | Close | Strike | Slash | Bracket | Arm | Struck


def node_type(node: Node | Root) -> str:
    """The node's name in JSON: `text`, `label`, ..., `bracket`, `struck`."""
    return type(node).__name__.lower()


def walk(root: Inner) -> Iterator[tuple[Node, int]]:
    """All nodes below `root` with their depth, in the order of the text. Needs no recursion."""
    stack: list[Iterator[Node]] = [iter(root.children)]
    while stack:
        for node in stack[-1]:
            yield node, len(stack)
            if isinstance(node, Bracket | Struck | Arm):
                stack.append(iter(node.children))
                break
        else:
            stack.pop()


def leaves(root: Inner) -> Iterator[Leaf]:
    """The leaves below `root`, in the order of the text; their sources joined are the source."""
    for node, _ in walk(root):
        if not isinstance(node, Bracket | Struck | Arm):
            yield node


def print_source(root: Inner) -> str:
    """The text of a tree: the inverse of parsing (law L1)."""
    return "".join(leaf.source for leaf in leaves(root))
