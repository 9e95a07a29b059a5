"""The nodes of a draft's tree: types, and no behaviour beyond reading them.

A tree is made of leaves, which carry text, and of three inner nodes (`Bracket`, `Arm`, `Struck`),
which carry children. Joining the leaves in order gives the source again, to the byte. Spans are
offsets in characters, from 0, the end not included. All nodes are immutable tuples: they can be
shared between threads and kept for as long as you like.
"""

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
    is_void: bool = False
    """Whether its words say that nothing is to stand here, `[Option 2: No text.]`: they go when it is taken."""

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
NOTHING = Reading(Kind.ANONYMOUS, is_void=True)


class _Leaf(NamedTuple):
    """What every leaf has. It holds where its text stands, and no copy of it: a draft has as many leaves as words in brackets."""

    start: int
    end: int
    cut_from: str
    """The whole text that it is a part of."""

    @property
    def source(self) -> str:
        """Its text."""
        start, end, whole = self
        return whole[start:end]

    def __repr__(self) -> str:
        return f"{type(self).__name__}(start={self.start}, end={self.end}, source={self.source!r})"


class Text(_Leaf):
    """Running text."""

    __slots__ = ()


class Label(_Leaf):
    """The label of a paragraph, with its indentation: `4 bis.`, `(a)`, `OP3`."""

    __slots__ = ()


class Heading(_Leaf):
    """The mark of a numbered heading: `Article 2.2:`, `Section III`, `## `."""

    __slots__ = ()


class Break(_Leaf):
    """One or more blank lines, with the line end before them."""

    __slots__ = ()


class Stray(_Leaf):
    """A bracket or `~~` without a partner. It is text, and reported."""

    __slots__ = ()


class Open(_Leaf):
    """The `[` of a bracket."""

    __slots__ = ()


class Header(_Leaf):
    """What says whose a bracket is, with the space that sets it off: `US/CAN: `, ` - US`."""

    __slots__ = ()


class Close(_Leaf):
    """The `]` of a bracket."""

    __slots__ = ()


class Strike(_Leaf):
    """The `~~` before and after struck text."""

    __slots__ = ()


class Slash(_Leaf):
    """The ` / ` between the arms of `[all - EU / some - US]`."""

    __slots__ = ()


class _Inner(NamedTuple):
    """What every node with children has."""

    start: int
    end: int
    children: tuple["Node", ...]


class Root(_Inner):
    """The whole draft."""

    __slots__ = ()


class Struck(_Inner):
    """Struck text: base text that the bracket's sponsors delete. Children: Strike, ..., Strike."""

    __slots__ = ()


class Bracket(NamedTuple):
    """A bracket. Children: Open, then a Header before or after the words, ..., Close."""

    start: int
    end: int
    children: tuple["Node", ...]
    reading: Reading

    @property
    def body(self) -> tuple["Node", ...]:
        """The children that stand when the brackets and the header are taken away."""
        return tuple([c for c in self.children if type(c) not in _AROUND_WORDS])

    @property
    def is_choice(self) -> bool:
        """Whether there is nothing in it but the arms of one choice, so that it goes when one is taken."""
        choices = set()
        for child in self.children:
            if type(child) is Arm:
                choices.add(child.choice)
            elif type(child) not in _BETWEEN_ARMS and (type(child) is not Text or child.source.strip()):
                return False
        return len(choices) == 1


class Arm(NamedTuple):
    """One text of several to choose from: `all - EU` in `[all - EU / some - US]`, an `Option 1: ...` block."""

    start: int
    end: int
    children: tuple["Node", ...]
    reading: Reading
    choice: int
    """The start of the first arm of its choice: the same for all of them."""

    @property
    def body(self) -> tuple["Node", ...]:
        """The children that stand when the header is taken away."""
        return tuple([c for c in self.children if type(c) is not Header])


#: Leaves that are no words of a bracket, and those that may stand between the arms of one.
_AROUND_WORDS = frozenset((Open, Header, Close))
_BETWEEN_ARMS = frozenset((Open, Close, Slash))

Leaf = Text | Label | Heading | Break | Stray | Open | Header | Close | Strike | Slash
Inner = Root | Bracket | Arm | Struck
Node = Text | Label | Heading | Break | Stray | Open | Header | Close | Strike | Slash | Bracket | Arm | Struck


def node_type(node: Node | Root) -> str:
    """The node's name in JSON: `text`, `label`, ..., `bracket`, `struck`."""
    return type(node).__name__.lower()


class Entered(NamedTuple):
    """A step of a walk: an inner node is met, and its children come next."""

    node: Bracket | Arm | Struck


class Left(NamedTuple):
    """A step of a walk: the children of an inner node are done."""

    node: Bracket | Arm | Struck


Event = Entered | Left | Leaf
"""A step of a walk over a tree. A leaf stands for itself."""


#: What is entered and left. (A union that is written where it is asked for is made each time: a third of a walk.)
_INNER = (Bracket, Struck, Arm)


def events(root: Inner) -> Iterator[Event]:
    """Walk over all nodes below `root` in the order of the text: each inner node is entered and left, each leaf met once.

    For `a [b]` that is: the leaf `a `, the bracket entered, the leaves `[`, `b` and `]`, the bracket left. The walk needs no
    recursion, so that 100,000 nested brackets are no matter; it is linear in the number of nodes.
    """
    entered: list[Bracket | Arm | Struck] = []
    waiting: list[Iterator[Node]] = [iter(root.children)]
    while waiting:
        for node in waiting[-1]:
            if isinstance(node, _INNER):
                entered.append(node)
                waiting.append(iter(node.children))
                yield Entered(node)
                break
            yield node
        else:
            waiting.pop()
            if waiting:
                yield Left(entered.pop())


def walk(root: Inner) -> Iterator[tuple[Node, int]]:
    """All nodes below `root` with their depth, which is 1 for its children, in the order of the text."""
    depth = 1
    for event in events(root):
        if isinstance(event, Entered):
            yield event.node, depth
            depth += 1
        elif isinstance(event, Left):
            depth -= 1
        else:
            yield event, depth


def leaves(root: Inner) -> Iterator[Leaf]:
    """The leaves below `root`, in the order of the text; their sources joined are the source."""
    for event in events(root):
        if not isinstance(event, Entered | Left):
            yield event


def print_source(root: Inner) -> str:
    """The text of a tree: the inverse of parsing (law L1)."""
    return "".join(leaf.source for leaf in leaves(root))
