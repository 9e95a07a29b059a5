"""A draft as blocks of lines, and what each block is: paragraph, heading, page head, introducing line.

Cut at blank lines, before labels and headings; then judged by what real drafts look like: a title is
a short line that stands alone, what comes again on every page is a page head.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from brackets.document.pages import Span, is_footnote, is_note_of_its_own, page_lines
from brackets.parse.parser import label_pattern
from brackets.parse.tokens import Tokens
from brackets.parse.wording import OPTION_HEAD
from brackets.text.patterns import Pattern
from brackets.text.positions import line_lead
from brackets.vocabulary.words import (
    BRINGER,
    DELEGATION,
    HEADING_ARTICLE,
    HEADING_SECTION,
    NEW,
    PAGE,
    PAGE_OF,
    PARAGRAPH,
    PROPOSING,
    TEXT,
)

BLANK = " \t\xa0\f\v\r"


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
    INTRODUCTION = "introduction"
    """`Proposed new paragraph submitted by the delegation of X:`"""


_PARTIES = rf"(?:{DELEGATION}|{BRINGER})"
_THING = rf"(?:{PARAGRAPH}|{HEADING_ARTICLE}s?|{HEADING_SECTION}s?|{TEXT})"
#: "Proposed new paragraph(s) submitted by the delegation(s) of X (and Y):" in four languages.
INTRODUCTION = Pattern(
    rf"(?i)[ \t\xa0]*\(?(?=[^\n]*\b{_THING}\b)(?=[^\n]*\b{NEW}\b)(?=[^\n]*\b{_PARTIES}\b)"
    rf"(?:[^\n\[\]]{{10,400}}:|(?:{NEW}|{_THING})\b[^\n\[\]]{{10,400}}[^\n\[\].,;])\)?[ \t\xa0\r*_]*\Z"
)
#: "Proposal by the delegation of X:", "Peru propone añadir un nuevo párrafo:", "Proposition de la délégation de X :"
ANOTHER_INTRODUCTION = Pattern(
    rf"(?i)[ \t\xa0]*(?=[^\n]*\b{PROPOSING}\b)(?=[^\n]*\b(?:{DELEGATION}|{_THING})\b)"
    r"[^\n\[\].;]{10,300}[ \xa0]?:[ \t\xa0\r*_]*\Z"
)
_NUMBER_ALONE = Pattern(
    rf"(?i)[-–—\s]*(?:{PAGE}[ \xa0])?\d{{1,4}}(?:[ \xa0]?(?:/|{PAGE_OF})[ \xa0]?\d{{1,4}})?[-–—\s]*\Z"
)
_PAGE_NUMBER_LINE = Pattern(r"[ \t\f]*\d{1,3}[ \t]*\r?\n(?=[^\n]*[^\W\d_])")
_PARENTHESIS = Pattern(r"\s*\([^()]*(?:\([^()]*\)[^()]*)*\)\s*\Z")
_DIGITS = Pattern(r"\d+")
_DEFINITION = Pattern(r"\[\^[^\[\]\s]+\]:")
_FIRST_NUMBER = Pattern(r"\d+")
_ENDS_OPEN = Pattern(r"[.;:!?][”’\"')\]\s]*\Z")


class Block(NamedTuple):
    """A run of lines, without the white space at its end. Spans are in characters."""

    start: int
    end: int
    label: str  # as the lexer cut it; empty if none
    body: int
    strong: bool  # begins with the mark of a numbered heading
    after_blank: bool
    page: bool = False  # the lines of a page head
    glued: bool = False  # goes on with the block above a page head that came in mid-paragraph


def _cuts(text: str, tokens: Tokens) -> Iterator[tuple[int, str, int, str]]:
    """Where blocks may begin: the offset, what is there, where text goes on, and the label if any."""
    kinds, starts = tokens
    inner_label = label_pattern()
    for index, kind in enumerate(kinds):
        if kind == "BREAK" or kind == "HEADING":
            yield starts[index], kind, starts[index + 1], ""
        elif kind == "LABEL":
            yield starts[index], kind, starts[index + 1], text[starts[index] : starts[index + 1]]
        elif kind == "OPEN":
            at = starts[index]
            line = line_lead(text, at)
            head = _BRACKET_HEAD.match(text, at) if line is not None else None
            match = inner_label.match(text[head.end() : head.end() + 40]) if head else None
            if match and head:
                yield line, "LABEL", head.end() + match.end(), text[line:at] + match[0]  # type: ignore[misc]


def cut_blocks(text: str, tokens: Tokens) -> list[Block]:
    """Cut at blank lines, before labels and headings, and after a heading's line."""
    blocks: list[Block] = []
    start = body = 1 if text.startswith("\ufeff") else 0
    label, strong, after_blank = "", False, True

    def close(end: int) -> None:
        """End the open block at `end`; a heading ends with its line, and what follows is a block."""
        nonlocal start, body, label, strong, after_blank
        if strong and (line_end := text.find("\n", body, end)) >= 0:
            _add(text, blocks, Block(start, line_end, "", body, True, after_blank))
            start = body = line_end + 1
            strong, after_blank = False, False
        _add(text, blocks, Block(start, end, label, body, strong, after_blank))

    for at, kind, after, found in _cuts(text, tokens):
        if at < start:
            continue
        close(at)
        if kind == "BREAK":
            start = body = after
            label, strong, after_blank = "", False, True
        else:
            if at > start:
                after_blank = False
            start, body, label, strong = at, after, found, kind == "HEADING"
    close(len(text))
    pages = page_lines(text)
    return list(_without_pages(text, blocks, pages)) if pages else blocks


def _without_pages(text: str, blocks: list[Block], pages: list[Span]) -> Iterator[Block]:
    """The blocks, with the lines of page heads in them as blocks of their own."""
    at = 0
    for block in blocks:
        while at < len(pages) and pages[at][1] <= block.start:
            at += 1
        inside = []
        while at < len(pages) and pages[at][0] < block.end:
            inside.append(pages[at])
            at += 1
        if not inside or block.strong:
            yield block
            continue
        begin = block.start
        for start, end in inside:
            if text[begin:start].strip():
                yield from _piece(text, block, begin, start)
            yield Block(max(start, begin), min(end, block.end), "", max(start, begin), False, True, page=True)
            begin = min(end, block.end)
        if text[begin : block.end].strip():
            yield from _piece(text, block, begin, block.end)


def _piece(text: str, block: Block, start: int, end: int) -> Iterator[Block]:
    """What stands of a block between page heads."""
    while text[start] in "\r\n":
        start += 1
    while text[end - 1].isspace():
        end -= 1
    if start == block.start:
        yield block._replace(end=end, body=min(block.body, end))
    else:
        yield Block(start, end, "", start, False, True, glued=True)


def _add(text: str, blocks: list[Block], block: Block) -> None:
    """Keep a block, without the white space at its end; an empty one is dropped."""
    end = block.end
    while end > block.start and text[end - 1].isspace():
        end -= 1
    if end <= block.start:
        return
    if not block.label and not block.strong and (page := _PAGE_NUMBER_LINE.match(text, block.start, end)):
        blocks.append(block._replace(end=page.end() - 1))
        block = block._replace(start=page.end(), body=page.end())
    blocks.append(Block(block.start, end, block.label, min(block.body, end), block.strong, block.after_blank))


_BRACKET_HEAD = Pattern(r"\[+(?:[^\[\]:]{1,120}:){0,2}[ \t\xa0\r\n]*")


class Judged(NamedTuple):
    """What a block is."""

    role: Role
    goes_on: bool  # with the paragraph above


def judge(text: str, blocks: list[Block]) -> list[Judged]:
    """What each block is."""
    short: Counter[str] = Counter()
    keys: dict[int, str] = {}
    for index, block in enumerate(blocks):
        if not block.label and not block.strong and block.end - block.start <= 160:
            source = text[block.start : block.end]
            if source.count("\n") <= 2:
                keys[index] = key = _DIGITS.sub("#", source.strip())
                short[key] += 1
    pages = [_is_page(text, blocks, at, keys, short) for at in range(len(blocks))]
    feet = _footnotes(text, blocks, pages)
    judged: list[Judged] = []
    above: Block | None = None  # the paragraph that a block may go on with
    above_alone: bool | None = None  # whether it is brackets alone; None if nobody asked yet
    page_between = after_heading = False
    for index, block in enumerate(blocks):
        role, goes_on = Role.PARAGRAPH, False
        if block.strong:
            role = Role.HEADING
        elif after_heading and not block.after_blank and not block.label and is_title(text[block.start : block.end]):
            role = Role.HEADING  # "Article 5", and its title on the next line
        elif not block.label and block.end - block.start <= 420 and _introduces(text[block.start : block.end]):
            role = Role.INTRODUCTION
        elif index in feet:
            role = Role.FOOTNOTE
        elif pages[index]:
            role = Role.PAGE
        elif not block.label and index in keys:
            source = text[block.start : block.end]
            if _PARENTHESIS.match(source) and "[" not in source:
                role = Role.NOTE
            elif block.after_blank and is_title(source):
                role = Role.HEADING
        if role is Role.PARAGRAPH:
            alone: bool | None = None
            if above is not None and not block.label and block.after_blank:
                deeper = _indent(text, block.start) > _indent(text, above.start)
                broken = page_between and not _ENDS_OPEN.search(text[max(above.start, above.end - 12) : above.end])
                bare = above.label and above.body >= above.end
                option = OPTION_HEAD.match(text, block.start, block.end)
                headed = option is not None and option.end() < block.end
                alone = _brackets_alone(text, block)
                if alone and above_alone is None:
                    above_alone = _brackets_alone(text, above)
                goes_on = bool(deeper or bare or headed or (alone and above_alone) or broken or block.glued)
            if not goes_on:
                above = block
                above_alone = alone
            else:
                above = above._replace(end=block.end) if above else block
                above_alone = above_alone and alone
            page_between = False
        elif role in (Role.PAGE, Role.FOOTNOTE):
            page_between = True
        else:
            above = None
            page_between = False
        after_heading = block.strong
        judged.append(Judged(role, goes_on))
    return judged


def _is_page(text: str, blocks: list[Block], index: int, keys: dict[int, str], short: Counter[str]) -> bool:
    """Whether a block is a page head or a page number."""
    block = blocks[index]
    if block.page:
        return True
    if index not in keys or "[" in keys[index] or "]" in keys[index]:
        return False
    count = short[keys[index]]
    return _NUMBER_ALONE.match(text[block.start : block.end]) is not None or (
        count >= 3 and _is_page_head(text, block, count)
    )


def _footnotes(text: str, blocks: list[Block], pages: list[bool]) -> set[int]:
    """The blocks that are footnotes: above the end of a page, each with a number that the text before it refers to."""
    found: set[int] = set()
    if not any(pages) and "ote" not in text and "[^" not in text:
        return found
    at_foot = False
    for index in range(len(blocks) - 1, -1, -1):
        block = blocks[index]
        if pages[index]:
            at_foot = True
            continue
        at_foot = at_foot or "\f" in text[block.end : block.end + 4]
        source = text[block.start : block.start + 60]
        if source.startswith("[^") and _DEFINITION.match(source):
            found.add(index)  # [^1]: ..., wherever it stands
            continue
        note = not block.label and not block.strong and source[:1] != "[" and is_footnote(source)
        if note and (is_note_of_its_own(source) or (at_foot and _is_referred_to(text, block.start, source))):
            found.add(index)
        else:
            at_foot = False
    return found


def _is_referred_to(text: str, start: int, source: str) -> bool:
    """Whether the number of a footnote stands glued to something in the text before it."""
    number = _FIRST_NUMBER.search(source)[0]  # type: ignore[index]
    before = text[max(0, start - 8000) : start]
    at = before.find(number)
    while at >= 0:
        after = before[at + len(number) : at + len(number) + 1]
        if before[at - 1 : at].strip(" \t\xa0\r\n([/-–—") and not before[at - 1 : at].isdigit() and not after.isalnum():
            return True
        at = before.find(number, at + 1)
    return False


def _introduces(source: str) -> bool:
    """Whether a block is an introducing line; a quick look first, because most are not."""
    likely = source[-1] == ":" or source.lstrip(" \t\xa0(")[:3].lower() in _FIRST_LETTERS
    if not likely or "\n" in source:
        return False
    return INTRODUCTION.match(source) is not None or ANOTHER_INTRODUCTION.match(source) is not None


_STARTS = """
    pro new alt add ame rev par pár apa art tex sec inc ali alí nue nou nov sup wor lan ope pre red
"""
_FIRST_LETTERS = frozenset(_STARTS.split())


def _is_page_head(text: str, block: Block, count: int) -> bool:
    """Whether a short block that comes again is a page head: next to a form feed, or very often."""
    return count >= 6 or "\f" in text[max(0, block.start - 3) : block.end + 3]


def is_title(source: str) -> bool:
    """Whether a block of one to three short lines that stands alone can be a heading.

    Not if it ends as a sentence does, begins in small letters, is brackets alone, or opens an option.
    """
    words = source.strip().strip("*_").strip()
    if not words or len(words) > 200 or any(len(line) > 110 for line in words.split("\n")):
        return False
    if " | " in words:
        return False  # a row of a table
    if words[-1] in ".,;:!?]" or words[0] in "[(-•–—<|{!>~":
        return False
    letters = [c for c in words if c.isalpha()]
    if len(letters) < 3 or letters[0].islower():
        return False
    return OPTION_HEAD.match(source + "\n") is None and not words.startswith("---")


def _brackets_alone(text: str, block: Block) -> bool:
    """Whether a block is nothing but brackets, label and stray punctuation apart."""
    body = text[block.body : block.end].strip(" \t\xa0\f\r\n.,;*_")
    if block.body > block.start and "[" in text[block.start : block.body]:
        return body.endswith("]")
    if not body.startswith("[") or not body.endswith("]"):
        return False
    depth = 0
    for match in _BRACKET_OR_WORD.finditer(body):
        char = match[0]
        if char == "[":
            depth += 1
        elif char == "]":
            depth -= 1
        elif depth <= 0:
            return False
    return True


_BRACKET_OR_WORD = Pattern(r"[\[\]]|[^\W_][^\[\]]*")


def _indent(text: str, start: int) -> int:
    width = 0
    for char in text[start : start + 200]:
        if char == "\t":
            width += 8
        elif char in " \xa0":
            width += 1
        elif char != "\f":
            break
    return width
