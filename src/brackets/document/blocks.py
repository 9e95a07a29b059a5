"""A block, a run of lines of a draft, and what it can be."""

from enum import Enum
from typing import NamedTuple

#: The white space within a line.
BLANK = " \t\xa0\f\v\r"

#: Titles, notes in parentheses and page heads are no longer than two lines of a page (80 characters each).
LONGEST_SHORT_BLOCK = 160
#: ... and a title that is set in the middle of a page takes three lines at most, so it has two line ends.
MOST_LINE_ENDS = 2


class Role(Enum):
    """What a block of lines is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    NOTE = "note"
    """A short line in parentheses under a title: `(Comments received as of 16 April)`."""
    PAGE = "page"
    """A page head, a page number."""
    FOOTNOTE = "footnote"
    """A footnote at the foot of a page."""
    OPTION = "option"
    """`Option II`, `Alternative A: Fees`: the head of an option in a line of its own."""
    INTRODUCTION = "introduction"
    """`Proposed new paragraph submitted by the delegation of X:`"""


#: What a page adds to a text that was set on pages. It stands anywhere, in mid-sentence too, and belongs to no proposal.
FURNITURE = (Role.PAGE, Role.FOOTNOTE)


class Block(NamedTuple):
    """A run of lines, without the white space at its end. Offsets are in characters."""

    start: int
    end: int
    label: str
    """Its label as the lexer cut it; empty if it has none."""
    body: int
    """Where its text begins, after the label or the mark of a heading."""
    has_heading_mark: bool
    """Whether it begins with the mark of a numbered heading: `Article 2:`, `## `."""
    after_blank: bool
    """Whether a blank line stands above it, or nothing."""
    is_page_line: bool = False
    """Whether it is a line that `page_lines` found: a page head, or the number beside it."""
    resumes: bool = False
    """Whether it is the rest of a block that a page head cut in two."""

    @property
    def is_plain(self) -> bool:
        """Whether it has neither a label nor the mark of a heading."""
        return not self.label and not self.has_heading_mark


def is_short(text: str, block: Block) -> bool:
    """Whether a block without label and mark is short enough for a title, a note or a page head."""
    return (
        not block.label
        and not block.has_heading_mark
        and block.end - block.start <= LONGEST_SHORT_BLOCK
        and text.count("\n", block.start, block.end) <= MOST_LINE_ENDS
    )
