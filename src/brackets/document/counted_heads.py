"""Page heads that hold the number of their page: `Draft Treaty  Page 3`, `A/CONF.9/CRP.4      3`, `3/12   A/CONF.9/CRP.4`.

The same words come again with a number that goes up. So do headings of the text, `Session 2`, and what parts the two is that a page
head says that it counts pages, or has the symbol of the document, or that it stands between the halves of sentences.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import nlargest
from itertools import pairwise
from typing import NamedTuple

from brackets.document.page_heads import LONGEST_HEAD, MOST_WHITE_SPACE, filled_before, may_be_head
from brackets.text.patterns import Pattern
from brackets.text.sentences import ends_a_sentence, goes_on
from brackets.vocabulary.words import HEADING_WORD, PAGE, PAGE_OF

_COUNT = rf"(?P<page>{PAGE}[ \xa0]?)?(?P<number>\d{{1,4}})(?:[ \xa0]?(?:/|{PAGE_OF})[ \xa0]?(?P<pages>\d{{1,4}}))?"
#: At the end of a line, after a blank.
_LAST = Pattern(rf"(?i)(?<=[ \t\xa0])(?:[-–—|] ?)?{_COUNT}(?: ?[-–—])?\Z")
#: At its beginning, as on the left of two pages; a number alone is set off from the words, for a sentence can begin with one.
_FIRST = Pattern(
    rf"(?i)(?:[-–—] ?)?{_COUNT}(?:(?: ?[-–—|])?[ \t\xa0]{{2,}}|(?(page)|(?(pages)|(?!)))[ \t\xa0]+|[ ](?=[A-Z][A-Z\d.-]*/))"
)
#: So much of the end of a line is looked at for its number.
_LAST_CHARACTERS = 32
_DASHES = "-–—"

#: The symbol of a document, `A/CONF.9/CRP.4`, `FCCC/CP/2015/L.9`, or the number that the UN gives its printing, `13-45678`.
_SYMBOL = Pattern(r"\d\d-\d{5}\b|(?<![\w/])[A-Z][A-Z\d.-]*(?:/[A-Z\d][\w.-]*)+(?![\w/])")
#: `Article` and its number are a heading, and not that of a page.
_HEADING = Pattern(rf"(?i)(?:.*[^\w])?{HEADING_WORD}s?\Z")

#: A page or two may have no head.
_MOST_MISSING = 2
#: Three are a row; two, if they say that they count pages and part a sentence.
_FEWEST, _FEWEST_IN_A_SENTENCE = 3, 2
#: Lines with words from one head to the next, at least and as a rule: a list of pages has none between.
_SHORTEST_PAGE = 2
#: ... and where nothing in the words says what they are. They must part sentences then, twice, and in a quarter of their places.
_USUAL_PAGE, _CUTS, _SHARE_OF_CUTS = 5, 2, 4
#: How far below a head the line is that it parts from the one above, and how many lines footnotes between the two have at most.
_NEAR, _HIGHEST_FOOT = 4, 16
#: `12 Norway reserves`, and the rule above it.
_NOTE_OR_RULE = Pattern(r"\d{1,3}[ \t\xa0]+[\"“‘'\[(]*[^\W\d_]|[_–—―─━‾¯ \t\xa0-]{3,}\Z")
#: A text has no more rows than this that are looked at, the longest ones.
_MOST_ROWS = 32


class Counted(NamedTuple):
    """A line that has words and a number at one of its ends."""

    at: int
    """The index of the line."""
    number: int
    says_page: bool
    """Whether it says that the number is that of a page."""


class Row(NamedTuple):
    """Lines with the same words, and numbers that go up."""

    words: str
    lines: list[Counted]
    is_sure: bool
    """Whether they are page heads; else they may be headings of the text."""


def counted_heads(lines: Sequence[str]) -> list[int]:
    """The indexes of the lines that are page heads with the number of their page, in order. Linear."""
    return sorted({line.at for row in counted_rows(lines) if row.is_sure for line in row.lines})


def counted_rows(lines: Sequence[str]) -> list[Row]:
    """The rows of lines that are counted and may be page heads, the longest first. Linear."""
    rows: dict[tuple[str, str], list[list[Counted]]] = {}
    for at, line in enumerate(lines):
        for words, pages, counted in _counts(at, line):
            of_words = rows.setdefault((words, pages), [[]])
            if of_words[-1] and not 0 < counted.number - of_words[-1][-1].number <= 1 + _MOST_MISSING:
                of_words.append([])
            of_words[-1].append(counted)
    found = [
        (words, row) for (words, _), of_words in rows.items() for row in of_words if len(row) >= _FEWEST_IN_A_SENTENCE
    ]
    if not found:
        return []
    longest = nlargest(_MOST_ROWS, found, key=lambda words_and_row: len(words_and_row[1]))
    filled = filled_before(lines)
    return [
        Row(words, row, _are_heads(lines, words, row, filled))
        for words, row in longest
        if _are_parted(row, filled) and (may_be_head(words) or _SYMBOL.fullmatch(words)) and not _is_heading(words, row)
    ]


def _counts(at: int, line: str) -> Iterator[tuple[str, str, Counted]]:
    """What a line says without its number, of how many pages, and the number: at its end, and at its beginning."""
    if len(line) > 2 * (LONGEST_HEAD + MOST_WHITE_SPACE):
        return
    bare = line.strip()
    if not bare:
        return
    if bare[-1].isdecimal() or bare[-1] in _DASHES:
        match = _LAST.search(bare[-_LAST_CHARACTERS:])
        if match:
            words = bare[: len(bare) - len(match[0])]
            yield " ".join(words.split()), match["pages"] or "", Counted(at, int(match["number"]), bool(match["page"]))
    if bare[0].isdecimal() or bare[0] in _FIRST_CHARACTERS:
        match = _FIRST.match(bare)
        if match:
            words = bare[match.end() :]
            yield " ".join(words.split()), match["pages"] or "", Counted(at, int(match["number"]), bool(match["page"]))


#: What a number at the beginning of a line begins with, if not with a digit: a dash, or the word for a page.
_FIRST_CHARACTERS = f"{_DASHES}pP"


def _is_heading(words: str, row: Sequence[Counted]) -> bool:
    return not row[0].says_page and _HEADING.match(words) is not None


def _distances(row: Sequence[Counted], filled: Sequence[int]) -> list[int]:
    return sorted(filled[below.at] - filled[above.at] for above, below in pairwise(row))


def _are_parted(row: Sequence[Counted], filled: Sequence[int]) -> bool:
    """Whether there are lines of text between the lines of a row, as a rule."""
    distances = _distances(row, filled)
    return distances[len(distances) // 2] >= _SHORTEST_PAGE


def _are_heads(lines: Sequence[str], words: str, row: Sequence[Counted], filled: Sequence[int]) -> bool:
    """Whether lines that are counted are surely page heads."""
    if _SYMBOL.search(words) and len(row) >= _FEWEST:
        return True
    cuts = sum(_cuts_a_sentence(lines, line.at) for line in row)
    if row[0].says_page:
        return len(row) >= _FEWEST or cuts > 0
    distances = _distances(row, filled)
    return (
        len(row) >= _FEWEST
        and distances[len(distances) // 2] >= _USUAL_PAGE
        and cuts >= max(_CUTS, len(row) // _SHARE_OF_CUTS)
    )


def _cuts_a_sentence(lines: Sequence[str], at: int) -> bool:
    """Whether a line stands between the halves of a sentence; footnotes may stand above it."""
    below = next((line for line in map(str.strip, lines[at + 1 : at + _NEAR]) if line), "")
    return goes_on(below) and any(not ends_a_sentence(above) for above in _ends_above(lines, at))


def _ends_above(lines: Sequence[str], at: int) -> Iterator[str]:
    """The last line with words above a line, and those above each line there that may be the first of a footnote."""
    is_wanted = True
    for line in map(str.strip, reversed(lines[max(0, at - _HIGHEST_FOOT) : at])):
        if line and is_wanted:
            yield line
        if line:
            is_wanted = _NOTE_OR_RULE.match(line) is not None
