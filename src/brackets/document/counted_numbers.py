"""Pages with nothing but their number: `3`, `- 3 -`, `Page 3`, `3 of 12`, `18-3` alone on a line, one after the other.

So does a text number its paragraphs, rows of a table and footnotes, and what parts the two is that a page ends where it is full, in
the midst of a sentence, and that its number says what it is, or has the page heads beside it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from brackets.document.page_heads import filled_before, may_be_head
from brackets.text.patterns import Pattern
from brackets.text.sentences import ends_a_sentence, goes_on
from brackets.vocabulary.words import PAGE, PAGE_OF

#: The words for a page, the number of a chapter, that of the page, and how many pages there are, with dashes around.
_NUMBER = Pattern(
    rf"(?i)(?P<before>[-–—]{{0,2}})[ ]?(?P<page>{PAGE}[ \xa0]?)?(?:(?P<chapter>\d{{1,3}})[-–])?(?P<number>\d{{1,4}})"
    rf"(?:[ \xa0]?(?P<of>/|{PAGE_OF})[ \xa0]?(?P<pages>\d{{1,4}}))?[ ]?(?P<after>[-–—]{{0,2}})\Z"
)
#: A line longer than this is looked at only if it is indented by so many blanks, in the middle or at the right of a page.
_LONGEST, _INDENTED = 23, 20
_DASHES = "-–—"

#: A page or two may have no number.
_MOST_MISSING = 2
#: Three are a row.
_FEWEST = 3
#: Lines with words from one number to the next, the number too: at least, and as a rule where it says what it is ...
_SHORTEST_PAGE, _SHORT_PAGE = 2, 3
#: ... and as a rule where it does not: no row of a table has so many cells one below the other.
_USUAL_PAGE = 6
#: Sentences are parted twice where the number does not say what it is, and in a quarter of its places.
_CUTS, _SHARE_OF_CUTS = 2, 4
#: A line that ends because it is full is no shorter; the cell of a table is.
_SHORTEST_FULL_LINE = 30
#: A page head is longer than most words of a table.
_SHORTEST_HEAD = 8
#: How far from a number the lines beside it and those beyond the heads are, and how many lines footnotes above it have at most.
_NEAR, _HIGHEST_FOOT = 8, 16
#: `12 Norway reserves`, and the rule above it.
_NOTE_OR_RULE = Pattern(r"\d{1,3}[ \t\xa0]+[\"“‘'\[(]*[^\W\d_]|[_–—―─━‾¯ \t\xa0-]{3,}\Z")
_NOTE = Pattern(r"(\d{1,3})(?:[ \t\xa0]+[\"“‘'\[(]*[^\W\d_]|\Z)")
#: A row of years is none of pages.
_FIRST_YEAR, _LAST_YEAR = 1800, 2200


class _Number(NamedTuple):
    """A line that is nothing but a number."""

    at: int
    """The index of the line."""
    chapter: int
    """0 if it has none."""
    number: int


class _Form(NamedTuple):
    """How a number is set; the numbers of one row are set alike."""

    marks: str
    pages: str
    has_chapter: bool
    says_page: bool


def counted_numbers(lines: Sequence[str]) -> list[int]:
    """The indexes of the lines that are surely the number of their page, and nothing else, in order. Linear."""
    rows: dict[_Form, list[list[_Number]]] = {}
    for at, line in enumerate(lines):
        found = _number(at, line)
        if found is not None:
            form, number = found
            of_form = rows.setdefault(form, [[]])
            if of_form[-1] and not _follows(of_form[-1][-1], number):
                of_form.append([])
            of_form[-1].append(number)
    long_enough = [(form, row) for form, of_form in rows.items() for row in of_form if len(row) >= _FEWEST]
    if not long_enough:
        return []
    filled = filled_before(lines)
    return sorted(number.at for form, row in long_enough if _are_pages(lines, form, row, filled) for number in row)


def _number(at: int, line: str) -> tuple[_Form, _Number] | None:
    """The number that a line consists of, and how it is set; None if it has other words."""
    if len(line) > _LONGEST and not line[:_INDENTED].isspace():
        return None
    bare = line.strip()
    if not bare or not (bare[-1].isdecimal() or bare[-1] in _DASHES):
        return None
    match = _NUMBER.match(bare)
    if match is None:
        return None
    of = (match["of"] or "").lower()
    dashed = bool(match["before"] and match["after"])
    says_page = bool(match["page"]) or dashed or (bool(of) and of != "/")
    form = _Form(
        f"{match['before']}{match['page'] or ''}{match['after']}".lower(),
        f"{of}{match['pages'] or ''}",
        match["chapter"] is not None,
        says_page,
    )
    return form, _Number(at, int(match["chapter"] or 0), int(match["number"]))


def _follows(above: _Number, below: _Number) -> bool:
    """Whether a number may be that of the next page; pages of a chapter are counted from 1 on."""
    if above.chapter == below.chapter:
        return 0 < below.number - above.number <= 1 + _MOST_MISSING
    return 0 < below.chapter - above.chapter <= 1 + _MOST_MISSING and below.number <= 1 + _MOST_MISSING


def _are_pages(lines: Sequence[str], form: _Form, row: Sequence[_Number], filled: Sequence[int]) -> bool:
    """Whether numbers that count up are surely those of pages."""
    distances = sorted(filled[below.at] - filled[above.at] for above, below in pairwise(row))
    usual = distances[len(distances) // 2]
    if usual < _SHORT_PAGE:
        return False
    if form.has_chapter and _have_heads(lines, row):
        return usual >= _USUAL_PAGE or any(_begins_small(lines, number.at, over_heads=True) for number in row)
    full = [number.at for number in row if any(map(_is_full, _ends_above(lines, number.at)))]
    cuts = sum(_begins_small(lines, at) for at in full)
    if form.says_page and not form.has_chapter:
        return cuts > 0 or usual >= _USUAL_PAGE
    if not cuts or len(full) < max(_CUTS, len(row) // _SHARE_OF_CUTS) or distances[0] < _SHORTEST_PAGE:
        return False
    parted = sum(_parts_a_word(lines, at) for at in full)
    if parted >= _CUTS:
        return True
    return usual >= _USUAL_PAGE and (form.has_chapter or not (_are_years(row) or _number_footnotes(lines, row)))


def _have_heads(lines: Sequence[str], row: Sequence[_Number]) -> bool:
    """Whether the same line that can be a page head stands beside most of these numbers."""
    beside: Counter[str] = Counter()
    for number in row:
        near = (next(_words_near(lines, number.at, step), "") for step in (-1, 1))
        beside.update({" ".join(line.split()) for line in near if _may_be_head(line)})
    return max(beside.values(), default=0) >= max(_CUTS, len(row) // 2)


def _may_be_head(line: str) -> bool:
    """Whether a line can be a page head and is no word of a table."""
    return len(line) >= _SHORTEST_HEAD and may_be_head(line) and not goes_on(line)


def _words_near(lines: Sequence[str], at: int, step: int) -> Iterator[str]:
    """The lines with words near a line, above or below it, the nearest first."""
    for near in range(at + step, at + step * _NEAR, step):
        if 0 <= near < len(lines) and (line := lines[near].strip()):
            yield line


def _begins_small(lines: Sequence[str], at: int, *, over_heads: bool = False) -> bool:
    """Whether the text below a number, or below the heads there, begins as the middle of a sentence does."""
    below = _words_near(lines, at, 1)
    text = next((line for line in below if not over_heads or not _may_be_head(line)), "")
    return goes_on(text)


def _parts_a_word(lines: Sequence[str], at: int) -> bool:
    """Whether a number stands between the two halves of a word, `they re-` and `port`."""
    below = next(_words_near(lines, at, 1), "")
    return below[:1].islower() and any(line[-1] == "-" and line[-2:-1].isalpha() for line in _ends_above(lines, at))


def _is_full(line: str) -> bool:
    """Whether a line ends with a word of a sentence because no more fits into it; the item of a list ends with a mark."""
    if ends_a_sentence(line) or line[-1] == ",":
        return False
    return len(line) >= _SHORTEST_FULL_LINE or (line[-1] == "-" and line[-2:-1].isalpha())


def _ends_above(lines: Sequence[str], at: int) -> Iterator[str]:
    """The last line with words above a line, and those above each line there that may be the first of a footnote."""
    is_wanted = True
    for line in map(str.strip, reversed(lines[max(0, at - _HIGHEST_FOOT) : at])):
        if line and is_wanted:
            yield line
        if line:
            is_wanted = _NOTE_OR_RULE.match(line) is not None


def _are_years(row: Sequence[_Number]) -> bool:
    return row[0].number >= _FIRST_YEAR and row[-1].number <= _LAST_YEAR


def _number_footnotes(lines: Sequence[str], row: Sequence[_Number]) -> bool:
    """Whether half of these numbers stand at the head of other lines too: they may refer to footnotes, raised above their lines."""
    own = {number.at for number in row}
    notes = {
        int(match[1])
        for at, line in enumerate(lines)
        if at not in own and (match := _NOTE.match(line.strip())) is not None
    }
    return 2 * sum(number.number in notes for number in row) >= len(row)
