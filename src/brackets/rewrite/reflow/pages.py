"""Where the pages of a text end: at form feeds, else at page numbers, heads with one, or heads that come again in mid-sentence.

A text without such a sign has no pages, and nothing is done to it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from brackets.document.counted_heads import counted_rows
from brackets.document.counted_numbers import counted_numbers
from brackets.rewrite.reflow.choices import NONE, Choices
from brackets.rewrite.reflow.lines import (
    begins_heading,
    begins_label,
    collapsed,
    page_number,
    says_it_is_a_note,
    sheet_number,
)
from brackets.text.patterns import Pattern
from brackets.text.sentences import ends_a_sentence, goes_on

#: A line with more characters than this, white space and all, is no page number.
_LONGEST_NUMBER_LINE = 160
#: A number that is missing on one or two pages does not end the row of page numbers.
_MOST_MISSING = 2
#: Numbers alone make pages from the third on ...
_FEWEST_NUMBERS = 3
#: ... if there is about a page of lines between them, and never only a few: numbers in a table stand closer.
_USUAL_PAGE, _SHORTEST_PAGE = 15, 5
#: With a head beside the numbers two pages are enough.
_FEWEST_WITH_HEAD = 2
#: How far from its number a head stands at most.
_NEAR = 3

#: A head without a number comes at least so often ...
_ANYWHERE = 6
#: ... and so often between the halves of a sentence, twice at least and in a quarter of its places: a title or a refrain does not.
_CUTS, _SHARE_OF_CUTS = 2, 4
#: It is no word of a table, and set in one line.
_SHORTEST_HEAD, _LONGEST_HEAD = 8, 100

_DIGITS = Pattern(r"\d+")


class Sheets(NamedTuple):
    """A text cut into pages. The line ends are not in it, nor the form feeds; every other character is."""

    pages: list[list[str]]
    """The lines of each page."""
    feeds: int
    """How many form feeds parted them."""


def cut_at_pages(text: str, choices: Choices = NONE) -> Sheets | None:
    """The pages of a text; None if it has none. Linear."""
    if "\f" in text:
        pages = [_lines(page) for page in text.split("\f")]
        feeds = len(pages) - 1
        if not any(line.strip() for line in pages[-1]):
            pages.pop()
        return Sheets(pages, feeds)
    lines = _lines(text)
    ends = (
        _at_numbers(lines, choices)
        or [at for at in counted_numbers(lines) if not choices.is_kept(lines[at])]
        or _at_given(lines, choices)
        or _at_counted(lines, choices)
        or _at_heads(lines, choices)
    )
    if not ends:
        return None
    begins = [0, *(end + 1 for end in ends)]
    pages = [lines[start:end] for start, end in zip(begins, [*begins[1:], len(lines)], strict=True)]
    return Sheets(pages if any(map(str.strip, pages[-1])) else pages[:-1], 0)


def looks_like_pages(text: str) -> bool:
    """Whether a text is surely laid out on several pages: what is said to a person about it must be so."""
    feeds = text.count("\f")
    return feeds > 1 or (not feeds and cut_at_pages(text) is not None)


def _lines(text: str) -> list[str]:
    return [line.removesuffix("\r") for line in text.split("\n")]


def _at_numbers(lines: Sequence[str], choices: Choices) -> list[int]:
    """The indexes of lines that are the numbers of pages, one after the other: those beside heads, if there are any."""
    numbered: list[tuple[int, int]] = []
    for at, line in enumerate(lines):
        if len(line) <= _LONGEST_NUMBER_LINE and (words := collapsed(line)):
            number = page_number(words)
            if number is None and (sheet := sheet_number(words)) is not None:
                number = sheet[0]
            if number is not None and not choices.is_kept(line):
                numbered.append((at, number))
    keys = {at: {near: key for near in _beside(lines, at) if (key := _key(lines[near]))} for at, _ in numbered}
    often = _how_often(keys.values())
    headed = [
        (at, number) for at, number in numbered if any(often[key] >= _FEWEST_WITH_HEAD for key in keys[at].values())
    ]
    filled = _blanks_before(lines)
    for numbers in (headed, numbered):
        ends = [at for row in _rows(lines, numbers) if _are_pages(lines, row, filled) for at, _ in row]
        if ends:
            return sorted(ends)
    return []


def _rows(lines: Sequence[str], numbers: Sequence[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """The numbers in rows that go up by one or little more, those that are set alike first."""
    rows: list[list[tuple[int, int]]] = []
    for at, number in numbers:
        near = [row for row in rows[-_MOST_ROWS:] if 0 < number - row[-1][1] <= 1 + _MOST_MISSING]
        if near:
            form = _form(lines[at])
            max(near, key=lambda row: (_form(lines[row[-1][0]]) == form, row[-1][1], len(row))).append((at, number))
        else:
            rows.append([(at, number)])
    return rows


def _form(line: str) -> str:
    """How a number is set: where it stands, and the marks beside it."""
    return _DIGITS.sub("#", line.rstrip())


#: A number may go on any of so many rows: footnotes and tables have numbers between those of pages.
_MOST_ROWS = 8


def _blanks_before(lines: Sequence[str]) -> list[int]:
    """For each line, how many lines with words stand above it."""
    count = 0
    counts = []
    for line in lines:
        counts.append(count)
        count += bool(line.strip())
    return counts


def _are_pages(lines: Sequence[str], row: Sequence[tuple[int, int]], filled: Sequence[int]) -> bool:
    """Whether numbers that go up one by one number pages."""
    if len(row) < _FEWEST_WITH_HEAD:
        return False
    beside = _how_often({near: key for near in _beside(lines, at) if (key := _key(lines[near]))} for at, _ in row)
    if beside and max(beside.values()) >= max(_FEWEST_WITH_HEAD, len(row) // 2):
        return True
    distances = [filled[after[0]] - filled[before[0]] for before, after in pairwise(row)]
    return (
        len(row) >= _FEWEST_NUMBERS
        and min(distances) >= _SHORTEST_PAGE
        and sorted(distances)[len(distances) // 2] >= _USUAL_PAGE
    )


def _how_often(keys: Iterable[Mapping[int, str]]) -> Counter[str]:
    """How many lines have each key, by the lines beside each number; a line between two numbers is one line."""
    return Counter({near: key for beside in keys for near, key in beside.items()}.values())


def _beside(lines: Sequence[str], at: int) -> Iterator[int]:
    """The indexes of the nearest lines with words above and below a line."""
    for step in (-1, 1):
        for near in range(at + step, at + step * (_NEAR + 1), step):
            if 0 <= near < len(lines) and lines[near].strip():
                yield near
                break


def _key(line: str) -> str:
    """What a head beside a page number is known by; empty for what is none."""
    words = collapsed(line[: 2 * _LONGEST_HEAD])
    if (
        len(words) > _LONGEST_HEAD
        or not can_be_head(words)
        or page_number(words) is not None
        or says_it_is_a_note(words)
    ):
        return ""
    return _DIGITS.sub("#", words)


def can_be_head(words: str) -> bool:
    """Whether a line can be a page head by its words: no sentence, no bracket, no label, no heading of the text."""
    return (
        words[-1:] not in ".,;:!?]"
        and "[" not in words
        and "]" not in words
        and any(map(str.isalpha, words))
        and not begins_label(words)
        and not begins_heading(words)
    )


def _at_given(lines: Sequence[str], choices: Choices) -> list[int]:
    """The indexes of the lines that a person said are heads."""
    return [at for at, line in enumerate(lines) if choices.is_given(line)] if choices.heads else []


def _at_counted(lines: Sequence[str], choices: Choices) -> list[int]:
    """The indexes of the heads that hold the numbers of their pages: those of one row, and of others between or beside them."""
    ends: dict[int, int] = {}
    spans: list[tuple[int, int]] = []
    for row in counted_rows(lines):
        if row.is_sure and _may_count_pages(row.words) and not choices.is_kept(row.words):
            first, last = row.lines[0].at, row.lines[-1].at
            inside = {
                ends[at] for at in ends if first <= at <= last or any(a <= at <= b for a, b in spans if a <= first <= b)
            }
            if not inside.intersection(line.number for line in row.lines):
                ends.update((line.at, line.number) for line in row.lines)
                spans.append((first, last))
    return sorted(ends)


def _may_count_pages(words: str) -> bool:
    """Whether the words beside a number can be those of a page head; the number of a document, `13-45678`, has no letters."""
    return can_be_head(words) or not any(map(str.isalpha, words))


def doubtful_head(text: str, choices: Choices = NONE) -> str:
    """The words of lines that are counted and stand alone, but may be headings of the text; empty if there are none. Linear."""
    lines = _lines(text)
    for row in counted_rows(lines):
        alone = sum(_stands_alone(lines, line.at) for line in row.lines)
        is_counted = len(row.lines) >= _FEWEST_NUMBERS and 2 * alone > len(row.lines)
        if is_counted and not row.is_sure and can_be_head(row.words) and not choices.is_kept(row.words):
            return row.words
    return ""


def _stands_alone(lines: Sequence[str], at: int) -> bool:
    """Whether a line has none with words above and below it."""
    return not "".join(lines[max(0, at - 1) : at]).strip() and not "".join(lines[at + 1 : at + 2]).strip()


def _at_heads(lines: Sequence[str], choices: Choices) -> list[int]:
    """The indexes of the line that comes most often in mid-sentence, if it comes often enough to be a page head."""
    places: dict[str, list[int]] = {}
    for at, line in enumerate(lines):
        bare = line.strip()
        if _SHORTEST_HEAD <= len(bare) <= 2 * _LONGEST_HEAD and bare[0].isupper():
            places.setdefault(collapsed(bare), []).append(at)
    heads = [
        at
        for words, at in places.items()
        if len(at) >= _ANYWHERE
        and len(words) <= _LONGEST_HEAD
        and can_be_head(words)
        and not choices.is_kept(words)
        and sum(_cuts_a_sentence(lines, line) for line in at) >= max(_CUTS, len(at) // _SHARE_OF_CUTS)
    ]
    return max(heads, key=len, default=[])


def _cuts_a_sentence(lines: Sequence[str], at: int) -> bool:
    """Whether a line stands between the halves of a sentence."""
    around = [lines[near].strip() for near in _beside(lines, at)]
    return len(around) == 2 and not ends_a_sentence(around[0]) and goes_on(around[1])
