"""The numbers of lines in the margin of a page: of every line, or of every fifth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brackets.text.patterns import Pattern

_AT_LEFT = Pattern(r"\s*(\d{1,4})(?=\s+\S|\s*\Z)")
_AT_RIGHT = Pattern(r"(?<=\S)\s{2,}(\d{1,4})\s*\Z")
#: A number at the right stands within so many characters of the end of its line.
_MARGIN = 60

#: Every line of the text has one, but not heads and footnotes: so large a share of all lines with words, in hundredths.
_SHARE = 45
#: The same for those of every fifth line, each for five: where a page begins anew the last of its lines are not counted.
_SHARE_OF_FIFTHS = 30
#: A list has fewer items than a page has lines.
_FEWEST_LINES = 10
_FEWEST_FIFTHS = 4
_FIFTH = 5


class _Numbered(NamedTuple):
    page: int
    line: int
    start: int
    end: int


def without_line_numbers(pages: Sequence[Sequence[str]]) -> tuple[list[list[str]], list[str]]:
    """The pages with blanks for the numbers of lines, and these numbers. Linear."""
    changed = [list(page) for page in pages]
    taken: list[str] = []
    for pattern in (_AT_LEFT, _AT_RIGHT):
        for page, line, start, end in _numbers(changed, pattern):
            text = changed[page][line]
            taken.append(text[start:end])
            changed[page][line] = (text[:start] + " " * (end - start) + text[end:]).rstrip()
    return changed, taken


def _numbers(pages: Sequence[Sequence[str]], pattern: Pattern) -> list[_Numbered]:
    """The numbers of lines on one side, if there are any."""
    filled = sum(bool(line.strip()) for page in pages for line in page)
    every = list(_in_order(pages, pattern, 1))
    if len(every) >= _FEWEST_LINES and 100 * len(every) >= _SHARE * filled:
        return every
    fifths = list(_in_order(pages, pattern, _FIFTH))
    if len(fifths) >= _FEWEST_FIFTHS and 100 * _FIFTH * len(fifths) >= _SHARE_OF_FIFTHS * filled:
        return fifths
    return []


def _in_order(pages: Sequence[Sequence[str]], pattern: Pattern, step: int) -> Iterator[_Numbered]:
    """The numbers that go up by a step from the one before, or begin anew at the head of a page."""
    last = 0
    for page, lines in enumerate(pages):
        numbers = list(_at_edge(lines, pattern))
        runs = [_run(numbers, at, step) for at in _begins(numbers, last, step)]
        for line, start, end, number in max(runs, key=len, default=[]):
            yield _Numbered(page, line, start, end)
            last = number


_AtEdge = tuple[int, int, int, int]
"""The index of a line, where its number begins and ends, and the number."""


def _at_edge(lines: Sequence[str], pattern: Pattern) -> Iterator[_AtEdge]:
    """The numbers at one edge of the lines of a page."""
    for line, text in enumerate(lines):
        first = max(0, len(text) - _MARGIN)
        match = pattern.search(text, first) if pattern is _AT_RIGHT else pattern.match(text)
        if match is not None:
            yield line, match.start(1), match.end(1), int(match[1])


def _begins(numbers: Sequence[_AtEdge], last: int, step: int) -> list[int]:
    """Where a run of numbers can begin on a page: the number of the page itself may come before it."""
    return [at for at, (*_, number) in enumerate(numbers) if number in (step, last + step)][:_MOST_RUNS]


#: So many of them are tried: the number of the page, of its first line, and of a footnote.
_MOST_RUNS = 4


def _run(numbers: Sequence[_AtEdge], at: int, step: int) -> list[_AtEdge]:
    """The numbers from one on that go up by a step, one below the other; a single one may be missing."""
    run = [numbers[at]]
    _, start, end, _ = run[0]
    for line in numbers[at + 1 :]:
        rise = line[3] - run[-1][3]
        if rise in (step, 2 * step) and (line[1] == start or line[2] == end):
            run.append(line)
    return run
