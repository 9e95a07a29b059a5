"""A draft with its proposals as insertions and deletions in the line, for formats in which a paragraph is a paragraph of its own.

Promises: what is inserted and deleted are the words of the draft's proposals, without brackets and headers; marks are closed at
the end of a paragraph and opened again in the next; brackets that are nobody's, options, arms, remarks and placeholders stay.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol

from brackets.document.blocks import Role
from brackets.draft import Draft
from brackets.parse.nodes import (
    Arm,
    Bracket,
    Break,
    Close,
    Entered,
    Header,
    Heading,
    Leaf,
    Left,
    Open,
    Strike,
    Struck,
    Text,
    events,
    leaves,
)

_DEEPEST = 50
"""Changes within changes; what is deeper stays in brackets. Each piece of text knows all that are around it."""


class Mark(NamedTuple):
    """An insertion or a deletion, and who is for it and against it as the draft writes them."""

    inserted: bool
    supporters: tuple[str, ...]
    opponents: tuple[str, ...]


class Dress(Protocol):
    """How a format writes what stands in a draft."""

    def opening(self, mark: Mark) -> str:
        """The beginning of an insertion or deletion."""

    def closing(self, mark: Mark) -> str:
        """Its end."""

    def words(self, text: str, *, begins_line: bool) -> str:
        """Words of the draft; whether they stand at the beginning of a line."""

    def block(self, role: Role, words: str) -> str:
        """A paragraph or a heading, of words that are written."""


def write_in_line(draft: Draft, dress: Dress) -> str:
    """The paragraphs of a draft in the dress of a format, a blank line between. Linear."""
    blocks = [words for _, words in blocks_in_line(draft, dress)]
    return "\n\n".join(blocks) + "\n" if blocks else ""


def blocks_in_line(draft: Draft, dress: Dress) -> list[tuple[int, str]]:
    """The same paragraph by paragraph, each with the offset of the block that it is of."""
    writer = _Writer(draft, dress)
    for event in events(draft.root):
        if isinstance(event, Entered):
            writer.enter(event.node)
        elif isinstance(event, Left):
            writer.leave()
        else:
            writer.leaf(event)
    writer.end_block()
    return writer.blocks


class _Inner(NamedTuple):
    """A node that is entered."""

    node: Bracket | Arm | Struck
    changes: bool
    """Whether it is written as marks, so that its own brackets and header, or tildes, are not."""


class _Writer:
    """Writes leaf by leaf, and knows which marks are around the place that has been reached."""

    def __init__(self, draft: Draft, dress: Dress):
        self.dress = dress
        self.blocks: list[tuple[int, str]] = []
        self._roles = {block.start: block.role for block in draft.outline.blocks}
        self._starts = sorted(self._roles)
        self._next = 0
        """The index of the next block."""
        self._role = Role.PARAGRAPH
        self._out: list[str] = []
        """Of the block that is written."""
        self._begins_line = True
        self._around: list[_Inner] = []
        self._marks: list[Mark] = []
        self._open: list[Mark] = []
        self._is_after_struck = False
        """Whether the words that come stand after those that they replace, with the notation's space between."""

    def enter(self, node: Bracket | Arm | Struck) -> None:
        """A bracket or struck text begins."""
        above = self._around[-1] if self._around else None
        if isinstance(node, Struck):
            changes = above is not None and above.changes and self._marks[-1].inserted
            if changes:
                self._marks.append(self._marks.pop()._replace(inserted=False))
        else:
            changes = len(self._marks) < _DEEPEST and is_change(node)
            if changes:
                reading = node.reading
                self._marks.append(Mark(not reading.is_base, reading.supporters, reading.opponents))
        self._around.append(_Inner(node, changes))
        self._is_after_struck = False

    def leave(self) -> None:
        """It ends."""
        node, changes = self._around.pop()
        if not changes:
            return
        mark = self._marks.pop()
        if isinstance(node, Struck):
            self._marks.append(mark._replace(inserted=True))
            around = self._around[-1].node
            assert isinstance(around, Bracket)
            self._is_after_struck = around.body[0] is node

    def leaf(self, leaf: Leaf) -> None:
        """A leaf of the node that was entered last."""
        if isinstance(leaf, Open | Close | Header | Strike) and self._around and self._around[-1].changes:
            self._begin_blocks(leaf.start)
            return
        if isinstance(leaf, Break):
            self.end_block()
            return
        start, text = leaf.start, leaf.source
        if isinstance(leaf, Heading) and not leaf.source.strip("# \t"):
            self._begin_blocks(start)
            self._role = Role.HEADING
            return
        if self._is_after_struck and isinstance(leaf, Text):
            start, text = leaf.end - len(text.lstrip(" ")), text.lstrip(" ")
        self._is_after_struck = False
        while text:
            self._begin_blocks(start)
            end = self._starts[self._next] if self._next < len(self._starts) else leaf.end
            here, text = text[: end - start], text[end - start :]
            self._write(here)
            start += len(here)

    def _begin_blocks(self, offset: int) -> None:
        """Begin the block that begins at an offset, if one does."""
        while self._next < len(self._starts) and self._starts[self._next] <= offset:
            self.end_block()
            self._role = self._roles[self._starts[self._next]]
            self._next += 1

    def _write(self, text: str) -> None:
        if not text.strip():
            if self._out and not self._begins_line:
                self._out.append(text if "\n" not in text else "\n")
                self._begins_line = "\n" in text
                return
            if not text.strip("\r\n"):
                return
        self._turn()
        self._out.append(self.dress.words(text, begins_line=self._begins_line))
        self._begins_line = text.endswith("\n")

    def _turn(self) -> None:
        """Close and open what is between the marks that are open and those around the words that come."""
        same = 0
        while same < len(self._open) and same < len(self._marks) and self._open[same] is self._marks[same]:
            same += 1
        self._out += map(self.dress.closing, reversed(self._open[same:]))
        new = self._marks[same:]
        self._out += map(self.dress.opening, new)
        self._open[same:] = new

    def end_block(self) -> None:
        """A block ends; there is none if nothing was written."""
        if self._out:
            while self._out and not self._out[-1].strip():
                self._out.pop()
            self._out += map(self.dress.closing, reversed(self._open))
            words = "".join(self._out).rstrip()
            if words:
                start = self._starts[self._next - 1] if self._next else 0
                self.blocks.append((start, self.dress.block(self._role, words)))
        self._out = []
        self._open = []
        self._begins_line = True
        self._role = Role.PARAGRAPH


def is_change(node: Bracket | Arm) -> bool:
    """Whether a bracket can be written as marks: it is somebody's, one text, and has words."""
    return (
        isinstance(node, Bracket)
        and node.reading.attributed
        and sum(isinstance(child, Header) for child in node.children) == 1
        and not any(isinstance(child, Arm) for child in node.children)
        and any(leaf.source.strip() for leaf in leaves(node) if not isinstance(leaf, Open | Close | Header | Strike))
    )
