"""What a page leaves in the text of a file that was made from pages: heads, feet and numbers.

A copy of a PDF or of a printed draft has them in mid-sentence, and so inside brackets. They belong to no
proposal. Found by what makes them what they are: the same short line comes again on every page, beside a
form feed or a line that is only a number (UNFCCC and ATCM texts), or simply very often (trade chapters), or with the number of
its page in it (UN documents; see counted_heads), or there is nothing but that number on each page (see counted_numbers).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from brackets.document.blocks import Block, is_short
from brackets.document.counted_heads import counted_heads
from brackets.document.counted_numbers import counted_numbers
from brackets.document.page_heads import LONGEST_HEAD, MOST_WHITE_SPACE, may_be_head
from brackets.parse.wording import OPTION_HEAD
from brackets.text.patterns import Pattern
from brackets.text.sentences import goes_on
from brackets.vocabulary.words import FOOTNOTE_AUTHOR, HEADING_WORD, PAGE, PAGE_OF

Span = tuple[int, int]

#: The words with which a footnote says itself what it is: `Negotiators' Note`.
NOTE_HEAD = rf"{FOOTNOTE_AUTHOR}[’']?s?[’']? notes?\b"

_DIGITS = Pattern(r"\d+")
#: `Article 5` begins a heading of the text.
_HEADING = Pattern(rf"(?i)\W*{HEADING_WORD}\b")


def _page_number(blank: str) -> str:
    """The pattern of a page number without what stands around it: `3`, `page 3`, `3/12`, `Page 3 of 12`."""
    return rf"(?:{PAGE}[ \xa0])?\d{{1,4}}(?:[{blank}]?(?:/|{PAGE_OF})[{blank}]?\d{{1,4}})?"


_ANY_BLANK = r" \xa0"
#: A line in the midst of others: it is asked of every line, so it allows no more than is met: `- 3 -`.
_NUMBER_LINE = Pattern(rf"(?i)[ \t\f\xa0]*[-–—]?[ ]?{_page_number(' ')}[ ]?[-–—]?[ \t\xa0\r]*\Z")
#: A block that stands alone is a number more easily, with rules above and below it: `-- 3 --`.
_NUMBER_BLOCK = Pattern(rf"(?i)[-–—\s]*{_page_number(_ANY_BLANK)}[-–—\s]*\Z")
#: The first line of a block, if words stand in the line below: the number left at the top of a page, not that of a footnote.
_NUMBER_ABOVE = Pattern(rf"(?i)[ \t\f]*\d{{1,3}}[ \t]*\r?\n(?![ \t\xa0]*{NOTE_HEAD})(?=[^\n]*[^\W\d_])")

#: What shows that the first line of a text, or its last, is of its page: `page 1`, `- 1 -`, a symbol of a document, `A/INB/9/3`.
#: Others may be the title, which heads the pages below too.
_OF_PAGE = Pattern(rf"(?i)\b{PAGE}[ \xa0]?\d|[-–—] ?\d{{1,4}} ?[-–—]|\w/\w+(?:/[\w.]+)+")

#: A line longer than this is looked at as a number only if it is indented: few lines are, so most cost nothing.
_LONGEST_NUMBER_LINE = 23
#: A number in the middle or at the right of a page has at least so many blanks before it.
_CENTRED = 20

#: A head stands on the line of the form feed or number, or up to two empty lines from it.
_NEAR = 3
#: A line that comes often is a head with no mark beside it only if it is long enough to be no word of a table.
_SHORTEST_UNMARKED = 8
#: Twice beside a form feed or number is no chance: two pages.
_BESIDE_A_MARK = 2
#: Six times anywhere is no chance: a title or a refrain does not come so often.
_ANYWHERE = 6

#: The same for blocks that stand alone: from the third time on if a form feed is near ...
_BLOCKS_AT_A_FEED = 3
#: ... which is at most so many characters away, as a line end and white space.
_FEED_NEAR = 3


def page_lines(text: str) -> list[Span]:
    """The lines of `text` that are page heads, feet or the numbers beside them: without their line ends, in order. Linear."""
    lines = text.split("\n")
    counted = [*counted_heads(lines), *counted_numbers(lines)]
    marked = sorted({*_marked_lines(lines, feeds="\f" in text), *counted})
    often = {
        line for line, count in Counter(lines).items() if count > 1 and len(line) <= LONGEST_HEAD + MOST_WHITE_SPACE
    }
    heads = _often_enough(lines, often)
    beside: Counter[str] = Counter()
    for marks in _page_breaks(marked):
        beside.update({_key(lines[near]) for at in marks for near in _neighbours(lines, at)})
    edges = [at for at in _edges(lines) if may_be_head(lines[at].strip())] if "\f" in text else []
    beside.update({_key(lines[at]) for at in edges if _OF_PAGE.search(lines[at])})
    keys = {key for key, count in beside.items() if count >= _BESIDE_A_MARK and key}
    if not heads and not keys and not counted:
        return []
    if keys:
        heads |= {line for line in often if (bare := line.strip()) and may_be_head(bare) and _key(bare) in keys}
    if contested := {
        line.strip() for line in heads if "[" in line
    }:  # on the first page too, where no form feed stands before it
        heads |= {line for line in lines if "[" in line and line.strip() in contested}
    found = {at for at, line in enumerate(lines) if line in heads} if heads else set()
    found.update(counted)
    found |= {at for at in edges if _key(lines[at]) in keys}
    for at in marked:
        near = [n for n in _neighbours(lines, at) if n in found or _key(lines[n]) in keys]
        found.update(near)
        if near and _NUMBER_LINE.match(lines[at]):
            found.add(at)
    if not found:
        return []
    found |= _further_lines(lines, found)
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    return [(starts[at], starts[at] + len(lines[at].rstrip("\r"))) for at in sorted(found)]


def _often_enough(lines: list[str], often: set[str]) -> set[str]:
    """The lines that come so often that no mark need stand beside them, as they are written."""
    bare: dict[str, list[str]] = {}
    for line in often:
        if (
            _SHORTEST_UNMARKED <= len(stripped := line.strip()) <= LONGEST_HEAD
            and stripped[0].isupper()
            and "[" not in stripped
            and may_be_head(stripped)
        ):
            bare.setdefault(stripped, []).append(line)
    if not bare:
        return set()
    counts = Counter(line for line in lines if line in often)
    return {line for same in bare.values() if sum(counts[line] for line in same) >= _ANYWHERE for line in same}


def _marked_lines(lines: list[str], *, feeds: bool) -> list[int]:
    """The indexes of the lines that have a form feed, or nothing but a number."""
    return [
        at
        for at, line in enumerate(lines)
        if ((len(line) <= _LONGEST_NUMBER_LINE or line[:_CENTRED].isspace()) and _NUMBER_LINE.match(line))
        or (feeds and "\f" in line)
    ]


def _page_breaks(marked: list[int]) -> Iterator[list[int]]:
    """The marks of each page break: a number above a form feed is the same break, and the line beside both stands there once."""
    marks: list[int] = []
    for at in marked:
        if marks and at - marks[-1] > _NEAR:
            yield marks
            marks = []
        marks.append(at)
    if marks:
        yield marks


def _neighbours(lines: list[str], at: int) -> Iterator[int]:
    """The line itself, and the nearest ones with words above and below it that may be heads."""
    if may_be_head(lines[at].strip()):
        yield at
    for step in (-1, 1):
        for near in range(at + step, at + step * (_NEAR + 1), step):
            if not 0 <= near < len(lines):
                break
            line = lines[near].strip()
            if line and not _NUMBER_LINE.match(line):
                if may_be_head(line):
                    yield near
                break


def _further_lines(lines: list[str], found: set[int]) -> set[int]:
    """The lines of heads that have several: the same stands, twice at least, in the line below one that was found, or above it."""
    beside: dict[tuple[str, int], set[int]] = {}
    for at in found:
        for step in (-1, 1):
            for near in range(at + step, at + step * (_NEAR + 1), step):
                if near in found or not 0 <= near < len(lines) or not _may_be_second(words := lines[near].strip()):
                    break
                beside.setdefault((words, step), set()).add(near)
    return {at for places in beside.values() if len(places) >= _BESIDE_A_MARK for at in places}


def _may_be_second(line: str) -> bool:
    return len(line) >= _SHORTEST_UNMARKED and may_be_head(line) and not goes_on(line) and not _HEADING.match(line)


def _edges(lines: list[str]) -> Iterator[int]:
    """The first line with words and the last one: the first page has no form feed above it, and the last one none below."""
    for order in (range(len(lines)), range(len(lines) - 1, -1, -1)):
        at = next((at for at in order if lines[at].strip()), None)
        if at is not None:
            yield at


def _key(line: str) -> str:
    """What page heads have in common from page to page: all but their numbers."""
    return _DIGITS.sub("#", line.strip())


def number_line_end(text: str, start: int, end: int) -> int | None:
    """Where the line ends (after its line end) that is all a page number, if words of the block stand below it; else None."""
    match = _NUMBER_ABOVE.match(text, start, end)
    return match.end() if match else None


def page_blocks(text: str, blocks: Sequence[Block]) -> set[int]:
    """The indexes of the blocks that are page heads or page numbers.

    Beside the lines that `page_lines` found these are short blocks: a number, and what comes again and again, whatever its digits.
    Where no two have the same digits, `Session 1`, `Session 2`, they may be headings, and only `page_lines` can tell.
    """
    keys = {
        index: key
        for index, block in enumerate(blocks)
        if is_short(text, block)
        and "[" not in (key := _key(source := text[block.start : block.end]))
        and "]" not in key
        and not OPTION_HEAD.match(source)
    }
    counts = Counter(keys.values())
    for key in _counted_keys(text, blocks, keys):
        counts[key] = min(counts[key], _ANYWHERE - 1)
    return {
        index
        for index, block in enumerate(blocks)
        if block.is_page_line
        or (index in keys and (_is_number(text, block) or _comes_again(text, block, counts[keys[index]])))
    }


def _counted_keys(text: str, blocks: Sequence[Block], keys: Mapping[int, str]) -> set[str]:
    """The keys of which no two blocks are the same: their digits count them."""
    seen: set[str] = set()
    twice: set[str] = set()
    for index, key in keys.items():
        source = text[blocks[index].start : blocks[index].end]
        if source in seen:
            twice.add(key)
        seen.add(source)
    return set(keys.values()) - twice


def _is_number(text: str, block: Block) -> bool:
    return _NUMBER_BLOCK.match(text[block.start : block.end]) is not None


def _comes_again(text: str, block: Block, count: int) -> bool:
    """Whether a block that comes `count` times is a page head: very often, or next to a form feed."""
    near = slice(max(0, block.start - _FEED_NEAR), block.end + _FEED_NEAR)
    return count >= _ANYWHERE or (count >= _BLOCKS_AT_A_FEED and "\f" in text[near])
