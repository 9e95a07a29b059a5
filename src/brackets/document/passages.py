"""Blocks joined to passages: what reads as one paragraph though a page head or a blank line parts its lines."""

from collections.abc import Sequence
from typing import NamedTuple

from brackets.document.blocks import FURNITURE, Block, Role


class Passage(NamedTuple):
    """A paragraph, heading or other thing of a draft, before it has a section and an address. Offsets are in characters."""

    first: int
    """The index of its first block."""
    start: int
    end: int
    body: int
    role: Role
    label: str = ""
    """Its label as the lexer cut it; empty if it has none."""
    introduction: tuple[int, int] | None = None
    """The span of the line that introduces it, if there is one."""
    introduces_nothing: bool = False
    """Whether it is an introducing line with nothing below it to introduce, and so a paragraph like others."""

    @property
    def has_heading_mark(self) -> bool:
        """Whether it is a heading with a mark, `Article 3:`, and not only a title."""
        return self.role is Role.HEADING and self.body > self.start


def join_blocks(blocks: Sequence[Block], roles: Sequence[Role], continues: Sequence[bool]) -> list[Passage]:
    """The passages of a draft, in order.

    A block that continues a paragraph ends it later, introducing lines below each other are one, and page heads and footnotes
    within a paragraph or below an introducing line are none.
    """
    passages: list[Passage] = []
    above: Role | None = None
    for index, (block, role, goes_on) in enumerate(zip(blocks, roles, continues, strict=True)):
        if goes_on or (role is Role.INTRODUCTION and above is Role.INTRODUCTION):
            passages[-1] = passages[-1]._replace(end=block.end)
        elif role not in FURNITURE or above not in (Role.PARAGRAPH, Role.INTRODUCTION):
            body = block.start if role is Role.INTRODUCTION else block.body
            passages.append(Passage(index, block.start, block.end, body, role, block.label))
            above = role
    return passages
