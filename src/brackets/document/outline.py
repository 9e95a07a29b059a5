"""Paragraphs, sections and addresses: a view of the tree, never the other way round.

Brackets may span paragraphs, so this looks at the text as lines: `blocks` cuts it and says what each
block is; here is where it stands. The conventions are those of
OAS resolutions (numbering restarts under each title), treaty articles, and UNFCCC texts made
from PDF, with page heads in between.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from brackets.document.blocks import BLANK, Block, Judged, Role, cut_blocks, judge
from brackets.document.hierarchy import Hierarchy
from brackets.parse.labels import Label, Style, article_of_heading, read_label
from brackets.parse.tokens import Tokens
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import SEVERAL


class Section(NamedTuple):
    """A stretch of paragraphs under one heading. Section 0 is what stands before the first heading."""

    number: int
    heading: str
    """Its words, without the mark of a Markdown heading; empty for section 0."""
    article: Label | None
    """The number of an article: `2.2` for `Article 2.2: Damages`; None of what is no article."""


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
    """Typed by hand to name it: `2/4bis`; `2/h` for a heading."""
    introduction: tuple[int, int] | None = None
    """The span of the line that introduces it, if there is one."""


class Introduction(NamedTuple):
    """A line that introduces proposed paragraphs: "Proposed new paragraph submitted by ..."."""

    start: int
    end: int
    introduced: tuple[int, ...]
    """The indexes of the blocks that it introduces: one, or all that follow if it speaks of several."""


class Outline(NamedTuple):
    """All blocks of a draft in order."""

    blocks: tuple[Paragraph, ...]
    sections: tuple[Section, ...]
    starts: list[int]
    introductions: tuple[Introduction, ...]
    furniture: tuple[tuple[int, int, Role], ...]
    """The page heads and footnotes that stand between the lines of the draft, wherever that is."""

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


_DIGITS = Pattern(r"\d+")
_FURNITURE = (Role.PAGE, Role.FOOTNOTE)
_SEVERAL = Pattern(rf"(?i)\b(?:sub-?)?{SEVERAL}\b")


def outline(text: str, tokens: Tokens) -> Outline:
    """The outline of a parsed text. Linear in the number of blocks."""
    blocks = cut_blocks(text, tokens)
    return _place(text, blocks, judge(text, blocks))


class _Numbering:
    """The labels of one section as they come."""

    def __init__(self) -> None:
        self.hierarchy = Hierarchy()
        self.unnumbered = 0
        self.last = 0

    def name(self, label: Label | None) -> tuple[str, tuple[str, ...]]:
        """The next paragraph's name in its section, and its path."""
        if label is None:
            self.unnumbered += 1
            return f"p{self.unnumbered}", ()
        path = self.hierarchy.place(label)
        if len(path) == 1 and label.normal[:1].isdigit():
            self.last = int(_DIGITS.match(label.normal)[0])  # type: ignore[index]
        return ".".join(path), path


def _place(text: str, blocks: list[Block], roles: list[Judged]) -> Outline:
    """Sections and addresses."""
    front = section = Section(0, "", None)
    sections: list[Section] = []
    numbering = _Numbering()
    markdown = any(block.strong and text[block.start : block.body].lstrip(BLANK).startswith("#") for block in blocks)
    numbered = any(block.strong for block in blocks)
    pending: list[int] = []  # headings since the last paragraph, as indexes into `found`
    found: list[Paragraph] = []
    introduction: tuple[int, int] | None = None
    introductions: list[Introduction] = []
    goes_on_introducing = used_front = False
    furniture: list[tuple[int, int, Role]] = []
    for at, (block, (role, goes_on)) in enumerate(zip(blocks, roles, strict=True)):
        if role in _FURNITURE:
            furniture.append((block.start, block.end, role))
        if role is Role.INTRODUCTION:
            introduction = (introduction[0] if introduction else block.start, block.end)
            goes_on_introducing = False
        elif role is not Role.PARAGRAPH:
            if introduction and role not in _FURNITURE:  # it introduces nothing: a paragraph like others
                name, path = numbering.name(None)
                found.append(Paragraph(*introduction, introduction[0], Role.PARAGRAPH, section, "", path, name))
                introduction = None
            if role is Role.HEADING:
                pending.append(len(found))
                goes_on_introducing = False
            if introduction:
                continue
            if role not in _FURNITURE or not found or found[-1].role is not Role.PARAGRAPH:
                found.append(Paragraph(block.start, block.end, block.body, role, section, "", (), "h"))
        elif goes_on and found and found[-1].role is Role.PARAGRAPH:
            found[-1] = found[-1]._replace(end=block.end)
        else:
            label = read_label(block.label) if block.label else None
            if pending:
                headings = [found[i] for i in pending]
                titles_open = not markdown and (not numbered if label is None else _starts_again(label, numbering.last))
                heading = _section_heading(text, headings, titles_open=titles_open or (not sections and not numbered))
                if heading is not None:
                    sections.append(heading._replace(number=len(sections) + 1))
                    section = sections[-1]
                    numbering = _Numbering()
                for i in pending:
                    found[i] = found[i]._replace(section=section)
                pending = []
            used_front = used_front or not sections
            several = goes_on_introducing or (
                introduction is not None and _SEVERAL.search(text, *introduction) is not None
            )
            introduced = introduction or goes_on_introducing
            bracketed = introduced and (_is_bracketed(text, block) or (several and _was_settled(text, blocks, at)))
            if goes_on_introducing and bracketed and not introduction:
                last = introductions.pop()
                introductions.append(last._replace(introduced=(*last.introduced, len(found))))
            elif introduction and bracketed:
                introductions.append(Introduction(*introduction, (len(found),)))
                goes_on_introducing = several
            else:
                goes_on_introducing = False
            if introduction and not bracketed:  # it introduces base text: a paragraph like others
                name, path = numbering.name(None)
                found.append(Paragraph(*introduction, introduction[0], role, section, "", path, name))
                introduction = None
            name, path = numbering.name(label)
            normal = label.normal if label else ""
            found.append(Paragraph(block.start, block.end, block.body, role, section, normal, path, name, introduction))
            introduction = None
    if introduction:
        name, path = numbering.name(None)
        found.append(Paragraph(*introduction, introduction[0], Role.PARAGRAPH, section, "", path, name))
    all_sections = ((front, *sections) if used_front else tuple(sections)) or (front,)
    placed = _addressed(found, with_section=len(all_sections) > 1)
    starts = [p.introduction[0] if p.introduction else p.start for p in placed]
    return Outline(placed, all_sections, starts, tuple(introductions), tuple(furniture))


_MOST_INTRODUCED = 30


def _is_bracketed(text: str, block: Block) -> bool:
    """Whether a block begins with a bracket, label apart, as a proposed paragraph does."""
    return "[" in text[block.start : block.body] or text[block.body : block.end].lstrip(BLANK + "\n*_").startswith("[")


def _was_settled(text: str, blocks: list[Block], at: int) -> bool:
    """Whether a paragraph without brackets, `1 bis. text`, is one of several introduced ones, and another is still pending."""
    for block in blocks[at : at + _MOST_INTRODUCED]:
        if _is_bracketed(text, block):
            return True
        if not block.label or not read_label(block.label).added:
            return False
    return False


def _addressed(found: list[Paragraph], *, with_section: bool) -> tuple[Paragraph, ...]:
    """The paragraphs with their whole addresses, `~2` on one that comes again."""
    seen: dict[str, int] = {}
    placed = []
    for paragraph in found:
        name = f"{paragraph.section.number}/{paragraph.address}" if with_section else paragraph.address
        count = seen[name] = seen.get(name, 0) + 1
        address = name if count == 1 else f"{name}~{count}"
        placed.append(Paragraph(*paragraph[:7], address, paragraph.introduction))
    return tuple(placed)


def _starts_again(label: Label, last: int) -> bool:
    """Whether a label begins a new numbering, rather than going on with the one before the title."""
    if label.style is Style.NUMBER:
        return last == 0 or label.value <= last
    return label.value <= 1


def _section_heading(text: str, headings: list[Paragraph], *, titles_open: bool) -> Section | None:
    """The section that these headings open before a paragraph; None if they are subheadings.

    A numbered heading opens one, with the title that stands under it if it has none itself. A title
    opens one if it may: where the numbering starts again (OAS resolutions), or in a draft without
    numbers; where the numbers go on it is a subheading (UNFCCC and ATCM texts).
    """
    strong = [at for at, heading in enumerate(headings) if heading.body > heading.start]
    if not strong and not titles_open:
        return None
    at = strong[-1] if strong else len(headings) - 1
    words = _words(text[headings[at].start : headings[at].end])
    if strong and not text[headings[at].body : headings[at].end].strip(" \t\xa0*_:.") and at + 1 < len(headings):
        words += " " + _words(text[headings[at + 1].start : headings[at + 1].end])
    return Section(0, words, article_of_heading(text, headings[at].start, headings[at].end))


def _words(heading: str) -> str:
    return " ".join(heading.split()).lstrip("\ufeff# ").strip("*_ ")
