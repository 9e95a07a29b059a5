"""A draft cut into blocks of lines: at blank lines, before labels and headings, around page heads.

What comes out covers every character of the draft but white space, in order; no two blocks overlap.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from brackets.document.blocks import Block
from brackets.document.footnotes import note_lines, rule_lines
from brackets.document.pages import number_line_end, page_lines
from brackets.parse.nodes import Arm, Bracket, Header
from brackets.parse.parser import leading_heading, leading_label
from brackets.parse.tokens import Tokens
from brackets.parse.wording import OPTION_HEAD
from brackets.text.patterns import Pattern
from brackets.text.positions import line_lead

#: How long a party's header may be before a label in a bracket, `[US, on behalf of the Group: 4 bis. ...`.
_LONGEST_HEADER = 120
#: How many of them may stand before it: a party and its option, `[US: Option 2: 4 bis. ...`.
_MOST_HEADERS = 2
#: How far a label in a bracket may reach: longer than any that a draft has, so that no long line is looked at twice.
_LONGEST_LABEL = 40
#: ... and a heading, with what the grammar looks at behind its mark.
_LONGEST_HEADING = 300

#: Behind the last of them, before the label: blanks, marks of headers that are misprinted, and `~~` where all is struck.
_BEFORE_LABEL = r"[ \t\xa0\r\n:：;,/]*(?:~~[ \t\xa0]*)?"
_OPENERS, _BEHIND_HEADER = Pattern(r"\[[\[\s]*"), Pattern(_BEFORE_LABEL)
#: What stands before a label: nothing, or headers. The words of the paragraph may have colons too, so fewer headers come first.
#: The mark of a footnote in a header is read over, `[US[^1] propose: OP2. ...`, as it is where the header is read. All of a
#: paragraph may be struck, its label too: `[US: ~~4. To meet.~~]`.
_BRACKET_HEADS = tuple(
    Pattern(
        rf"\[+(?:(?:[^\[\]:：\n]|\n(?![ \t\r]*\n)|\[\^[^\[\]\s]{{1,20}}\]){{1,{_LONGEST_HEADER}}}[:：]"
        rf"(?:(?:\[\^[^\[\]\s]{{1,20}}\]|\d{{1,3}})(?=[ \t\r\n]))?){{{count}}}{_BEFORE_LABEL}"
    )
    for count in range(_MOST_HEADERS + 1)
)

#: How labels and headings begin, roughly: with a number or a mark, as letters with a stop, or as a capital letter.
_MAY_BEGIN = Pattern(r"[ \t\xa0]*(?:[\d(*_#A-Z]|\w{1,6}(?:[ ]?\w{3,12})?[.)])")

Place = tuple[int, str, int, str]
"""Where a block may begin: the offset, the kind of token there, where the text goes on after it, and the label if any."""


def cut_blocks(text: str, tokens: Tokens, brackets: Iterable[Bracket | Arm]) -> list[Block]:
    """The blocks of a text, in order; a heading ends with its line, and what follows is a block of its own. Linear."""
    blocks: list[Block] = []
    begin = 1 if text.startswith("\ufeff") else 0
    opened = Block(begin, begin, "", begin, has_heading_mark=False, after_blank=True)
    for at, kind, body, label in _places(text, tokens, _headers(brackets)):
        if at < opened.body:
            continue  # within a label in a bracket, whose header stands in the line above
        rest = _close(text, blocks, opened, at)
        if kind == "BREAK":
            opened = Block(body, body, "", body, has_heading_mark=False, after_blank=True)
        else:
            after_blank = kind == "OPTION" or (rest.after_blank and at == rest.start)
            opened = Block(at, at, label, body, kind == "HEADING", after_blank)
    _close(text, blocks, opened, len(text))
    pages, notes = page_lines(text), note_lines(text)
    numbered = {
        start for start, _ in notes
    }  # the number of a footnote is none of a page, though it stands in a line of its own
    furniture = sorted(
        [
            *((start, end, True) for start, end in pages if start not in numbered),
            *((start, end, False) for start, end in (*notes, *rule_lines(text))),
        ]
    )
    return list(_without_furniture(text, blocks, furniture)) if furniture else blocks


def _headers(brackets: Iterable[Bracket | Arm]) -> list[Header]:
    """The headers that stand before the words, in order."""
    return sorted(header for node in brackets for header in node.children[:2] if type(header) is Header)


def _places(text: str, tokens: Tokens, headers: Sequence[Header]) -> Iterator[Place]:
    """Where blocks may begin: at blank lines, labels and headings, and where a bracket begins a line with a label in it.

    Also at the head of an option that has a line for itself above a label, as it does below a blank line; not within a bracket,
    whose paragraph names what is in it.
    """
    kinds, starts = tokens
    depth = 0
    for index, kind in enumerate(kinds):
        if kind == "BREAK" or kind == "HEADING":
            yield starts[index], kind, starts[index + 1], ""
        elif kind == "LABEL":
            if not depth and index and kinds[index - 1] == "TEXT":
                line = text.rfind("\n", starts[index - 1], starts[index] - 1) + 1
                if line and _is_option_line(text, line, starts[index]):
                    yield line, "OPTION", line, ""
            yield starts[index], kind, starts[index + 1], text[starts[index] : starts[index + 1]]
        elif kind == "OPEN":
            depth += 1
            place = _begun_in_bracket(text, starts[index], headers)
            if place is not None:
                yield place
        elif kind == "CLOSE":
            depth -= 1


def _is_option_line(text: str, start: int, end: int) -> bool:
    """Whether the head of an option is all of a line: `Option 2 (EU):`."""
    head = OPTION_HEAD.match(text, start, end)
    return head is not None and not text[head.end() : end].strip()


def _begun_in_bracket(text: str, at: int, headers: Sequence[Header]) -> Place | None:
    """The label or heading that the bracket at `at` begins with after its headers, if the bracket begins a line.

    `[US: 4 bis. ...`, `[Article 5 bis`. Over several lines only what was read as a header is one: other words that end with a
    colon, and have a label in the line below, are a sentence with its list.
    """
    line = line_lead(text, at)
    if line is None:
        return None
    for head, is_read in _heads(text, at, headers):
        if not _MAY_BEGIN.match(text, head):
            continue  # as it is with most brackets: quickly
        mark = leading_heading(text[head : head + _LONGEST_HEADING])
        if mark:
            return (line, "HEADING", head + mark.end(), "")
        match = leading_label(text[head : head + _LONGEST_LABEL])
        if match and (is_read or "\n" not in text[at:head]):
            return (line, "LABEL", head + match.end(), text[line:at] + match[0])
    return None


def _heads(text: str, at: int, headers: Sequence[Header]) -> Iterator[tuple[int, bool]]:
    """Where a label may begin in the bracket at `at`: behind no header, or some. And whether one of them was read as a header."""
    index = bisect_right(headers, (at,))
    first = headers[index] if index < len(headers) else None
    read = first.end if first and _OPENERS.fullmatch(text, at, first.start) else None
    for count, heads in enumerate(_BRACKET_HEADS):
        if count == 1 and read is not None and (behind := _BEHIND_HEADER.match(text, read)):
            yield behind.end(), True
        if head := heads.match(text, at):
            yield head.end(), read is not None and head.end() >= read


def _close(text: str, blocks: list[Block], opened: Block, end: int) -> Block:
    """Put a block that ends at `end` into `blocks`; a heading ends with its line, and what stands below is a block of its own.

    Gives the last of them.
    """
    if opened.has_heading_mark and (line_end := text.find("\n", opened.body, end)) >= 0:
        _keep(text, blocks, opened, line_end)
        below = line_end + 1
        opened = Block(below, end, "", below, has_heading_mark=False, after_blank=False)
    _keep(text, blocks, opened, end)
    return opened


def _keep(text: str, blocks: list[Block], block: Block, end: int) -> None:
    """Put a block into `blocks` without the white space at its end, and apart from it the page number that it begins with."""
    start, _, label, body, has_heading_mark, after_blank, _, _ = block
    while end > start and text[end - 1].isspace():
        end -= 1
    if end <= start:
        return
    if not label and not has_heading_mark and (number_end := number_line_end(text, start, end)) is not None:
        blocks.append(block._replace(end=number_end - 1))
        start = body = number_end
    blocks.append(Block(start, end, label, min(body, end), has_heading_mark, after_blank))


Furniture = tuple[int, int, bool]
"""Where lines stand that belong to the page, and whether they are a head or number: else a footnote, or the rule above one."""


def _without_furniture(text: str, blocks: list[Block], furniture: list[Furniture]) -> Iterator[Block]:
    """The blocks, with the page heads and footnotes in them as blocks of their own."""
    at = 0
    for block in blocks:
        while at < len(furniture) and furniture[at][1] <= block.start:
            at += 1
        inside = []
        while at < len(furniture) and furniture[at][0] < block.end:
            inside.append(furniture[at])
            at += 1
        if not inside or block.has_heading_mark:
            yield block
        else:
            yield from _around(text, block, inside)


def _around(text: str, block: Block, inside: list[Furniture]) -> Iterator[Block]:
    """One block cut at the lines of the page that stand in it."""
    begin = block.start
    for start, end, is_page in inside:
        if end <= begin:
            continue
        if text[begin:start].strip():
            yield _piece(text, block, begin, start)
        start, end = max(start, begin), min(end, block.end)
        yield Block(start, end, "", start, has_heading_mark=False, after_blank=True, is_page_line=is_page)
        begin = end
    if text[begin : block.end].strip():
        yield _piece(text, block, begin, block.end)


def _piece(text: str, block: Block, start: int, end: int) -> Block:
    """What stands of a block between lines of the page."""
    while text[start] in "\r\n":
        start += 1
    while text[end - 1].isspace():
        end -= 1
    if start == block.start:
        return block._replace(end=end, body=min(block.body, end))
    return Block(start, end, "", start, has_heading_mark=False, after_blank=True, resumes=True)
