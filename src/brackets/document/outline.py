"""Paragraphs, sections and addresses: a view of the tree, never the other way round.

Brackets may span paragraphs, so this looks at the text as lines, in phases that each give a value to the next: the text is cut
into blocks, each block has a role, blocks are joined to passages, introducing lines find what they introduce, passages get their
section and name, and here at last their address.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from brackets.document.blocks import FURNITURE, Block, Role
from brackets.document.continuations import continuations
from brackets.document.cutting import cut_blocks
from brackets.document.footnotes import footnote_names
from brackets.document.introductions import Introduction, introduce
from brackets.document.passages import Passage, join_blocks
from brackets.document.roles import roles_of
from brackets.document.sections import Named, Section, name_passages
from brackets.parse.nodes import Arm, Bracket
from brackets.parse.tokens import Tokens

__all__ = ["Introduction", "Outline", "Paragraph", "Section", "outline"]


class Paragraph(NamedTuple):
    """A paragraph, heading or other block. Spans are in characters; `end` is after its last word."""

    start: int
    end: int
    body: int
    """Where its text begins, after label and blanks."""
    role: Role
    section: Section
    label: str
    """In its normal form (`4bis`); empty if it has none."""
    path: tuple[str, ...]
    """The labels it hangs under, and its own: `("7", "a")`."""
    address: str
    """Typed by hand to name it: `2/4bis`; `2/optA` for the head of an option, `fn12` for a footnote, `2/h` for a heading."""
    introduction: tuple[int, int] | None = None
    """The span of the line that introduces it, if there is one."""


class Outline(NamedTuple):
    """All blocks of a draft in order."""

    blocks: tuple[Paragraph, ...]
    sections: tuple[Section, ...]
    starts: list[int]
    introductions: tuple[Introduction, ...]
    furniture: tuple[tuple[int, int, Role], ...]
    """The page heads and footnotes that stand between the lines of the draft, wherever that is."""
    footnotes: tuple[Paragraph, ...] = ()
    """The footnotes in order, each with its address: `fn12`. Most stand within a block, between the lines of a paragraph."""

    @property
    def furniture_spans(self) -> list[tuple[int, int]]:
        """Where they stand, without what they are."""
        return [(start, end) for start, end, _ in self.furniture]

    def at(self, offset: int) -> Paragraph | None:
        """The block that the character at `offset` is in; None before the first."""
        index = bisect_right(self.starts, offset) - 1
        return self.blocks[max(index, 0)] if self.blocks else None

    def index_at(self, offset: int) -> int:
        """The index in `blocks` of the block at `offset`, -1 before the first."""
        return bisect_right(self.starts, offset) - 1

    def is_in_page_head(self, offset: int) -> bool:
        """Whether the character at `offset` is one of a page head or foot, wherever that stands."""
        index = bisect_left(self.furniture, (offset + 1,)) - 1
        if index < 0:
            return False
        _, end, role = self.furniture[index]
        return role is Role.PAGE and offset < end


def outline(text: str, tokens: Tokens, brackets: Iterable[Bracket | Arm]) -> Outline:
    """The outline of a parsed text. Linear in the number of blocks."""
    blocks = cut_blocks(text, tokens, brackets)
    roles = roles_of(text, blocks)
    passages = join_blocks(blocks, roles, continuations(text, blocks, roles))
    passages, introductions = introduce(text, passages)
    named, sections = name_passages(text, passages)
    notes = [index for index, role in enumerate(roles) if role is Role.FOOTNOTE]
    names = footnote_names(text, blocks, notes) if notes else {}
    placed = _addressed(passages, named, names, with_section=len(sections) > 1)
    starts = [p.introduction[0] if p.introduction else p.start for p in placed]
    furniture = tuple((b.start, b.end, role) for b, role in zip(blocks, roles, strict=True) if role in FURNITURE)
    footnotes = tuple(_footnote(blocks[at], names[at], placed, starts) for at in notes)
    return Outline(placed, sections, starts, introductions, furniture, footnotes)


def _footnote(block: Block, called: tuple[str, int], placed: Sequence[Paragraph], starts: Sequence[int]) -> Paragraph:
    """A footnote as a paragraph of its own, in the section of what it stands in or below."""
    section = placed[max(bisect_right(starts, block.start) - 1, 0)].section
    name, body = called
    return Paragraph(block.start, block.end, body, Role.FOOTNOTE, section, "", (), name)


def _addressed(
    passages: Sequence[Passage], named: Sequence[Named], footnotes: Mapping[int, tuple[str, int]], *, with_section: bool
) -> tuple[Paragraph, ...]:
    """The paragraphs with their whole addresses, `~2` on one that comes again. `footnotes` have names, by their first blocks."""
    seen: dict[str, int] = {}
    placed = []
    for passage, (section, name, label, path) in zip(passages, named, strict=True):
        if passage.first in footnotes:
            name = footnotes[passage.first][0]
        address = f"{section.number}/{name}" if with_section and passage.first not in footnotes else name
        count = seen[address] = seen.get(address, 0) + 1
        if count > 1:
            address = f"{address}~{count}"
        start, end, body, role = passage.start, passage.end, passage.body, passage.role
        placed.append(Paragraph(start, end, body, role, section, label, path, address, passage.introduction))
    return tuple(placed)
