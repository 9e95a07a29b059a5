"""Tables in a text as words: where their rows begin and end, where their cells do, and which row of one table is which of another.

A row is a line with bars between its cells (`| a | b |` as Markdown has it, `a | b` as Word files are read) or tabs, and a table
is two or more of them. To compare rows as rows, their borders are words too: an empty one before and after each row, and each tab.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from brackets.rounds.align import SAME_SEGMENT, align
from brackets.rounds.segments import Segment
from brackets.rounds.sequences import similarity
from brackets.rounds.words import Word

TAB = "\t"
_BAR = "|"
_BARS = frozenset((_BAR, TAB))
_END = Word("", "")
"""What ends a row. It begins with an empty word, too, which has the line end before it."""
_FEWEST_ROWS = 2
_OWN_LINE = frozenset("|-*•–>")


class Part(NamedTuple):
    """Words of a text, from `start` to before `end`, and what became of them, from `low` to before `high` of another.

    One of the two may be empty: a row that is new, or gone.
    """

    start: int
    end: int
    low: int
    high: int


class _Unit(NamedTuple):
    """A row of a table, or what stands between tables."""

    start: int
    end: int
    is_row: bool


def has_table(words: Sequence[Word]) -> bool:
    """Whether there are rows of a table among words."""
    return any(_in_tables(words, list(_lines(words)), _FEWEST_ROWS))


def with_borders(words: Sequence[Word], *, one_is_enough: bool = False) -> tuple[Word, ...]:
    """Words with the borders of the rows and cells in them as words. The text that they make is the same.

    `one_is_enough` says that a row alone is one too: what is left of a table that another version has. Where a row is
    first, the line end before it, which has no place in the text, stands before its first word.
    """
    lines = list(_lines(words))
    in_table = _in_tables(words, lines, 1 if one_is_enough else _FEWEST_ROWS)
    if True not in in_table:
        return tuple(words)
    bordered: list[Word] = []
    for (start, end), is_row in zip(lines, in_table, strict=True):
        bordered += _bordered(words[start:end]) if is_row else words[start:end]
    if in_table[0]:
        bordered[0] = Word("\r\n" if any("\r\n" in word.space for word in words) else "\n", "")
    return tuple(bordered)


def without_borders(words: Sequence[Word]) -> tuple[str, ...]:
    """The words without white space and borders, which is white space too: what decides whether anything has changed."""
    return tuple(word.core for word in words if word.core.strip())


def is_row_start(word: Word) -> bool:
    """Whether a word is what begins a row."""
    return not word.core and "\n" in word.space


def on_one_line(words: Sequence[Word]) -> list[Word]:
    """The same without the line ends of a page between them, whose lines would be page heads where they are said twice.

    Rows of tables, items of lists and blank lines stay on lines of their own.
    """
    joined = []
    before = None
    for word in words:
        stays = word.core in _OWN_LINE or not word.core or before == _END
        joined.append(word._replace(space=" ") if word.space.count("\n") == 1 and not stays else word)
        before = word
    return joined


def rows_and_others(old: Sequence[Word], new: Sequence[Word]) -> list[Part]:
    """Two texts with borders as the rows of their tables, and what stands between these, each beside what it has become.

    All of it is one part if not both have tables.
    """
    ours, theirs = list(_units(old)), list(_units(new))
    if not any(unit.is_row for unit in ours) or not any(unit.is_row for unit in theirs):
        return [Part(0, len(old), 0, len(new))]
    before, after = ([_segment(words, unit) for unit in units] for words, units in ((old, ours), (new, theirs)))
    alike = [[_text_words(one.words) for one in segments] for segments in (before, after)]
    known = [
        [(str(unit.is_row), *words) for unit, words in zip(u, w, strict=True)]
        for u, w in zip((ours, theirs), alike, strict=True)
    ]
    alignment = align(
        before,
        after,
        lambda i, j: similarity(alike[0][i], alike[1][j]) if ours[i].is_row == theirs[j].is_row else 0.0,
        SAME_SEGMENT,  # what has the same first cell is the same row, whatever its figures are
        (known[0], known[1]),
    )
    parts = []
    for i in range(-1, len(ours)):
        at = ours[i].end if i >= 0 else 0
        if i >= 0:
            j = alignment.partner[i]
            parts.append(Part(ours[i].start, at, *((theirs[j].start, theirs[j].end) if j is not None else (0, 0))))
        parts += [Part(at, at, theirs[j].start, theirs[j].end) for j in alignment.added.get(i, ())]
    return parts


def cells(old: Sequence[Word], new: Sequence[Word]) -> list[Part] | None:
    """Two versions of a row cell by cell, with their borders left out; None if it is no row or they have not as many."""
    if not (old and new and is_row_start(old[0]) and is_row_start(new[0])):
        return None
    ours, theirs = _cell_spans(old), _cell_spans(new)
    if len(ours) != len(theirs):
        return None
    return [Part(*one, *other) for one, other in zip(ours, theirs, strict=True)]


def new_cells(words: Sequence[Word]) -> list[Sequence[Word]]:
    """Words that begin with a tab as the cells that they are."""
    starts = [at for at, word in enumerate(words) if word.core == TAB]
    return [words[low + 1 : high] for low, high in pairwise([*starts, len(words)])]


def _cell_spans(row: Sequence[Word]) -> list[tuple[int, int]]:
    borders = [0, *(at for at, word in enumerate(row) if word.core in _BARS), len(row) - 1]
    return [(low + 1, high) for low, high in pairwise(borders)]


def _lines(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """From which word to before which each line is."""
    starts = [at for at, word in enumerate(words) if at == 0 or "\n" in word.space]
    return pairwise([*starts, len(words)])


def _is_row(line: Sequence[Word], *, first: bool) -> bool:
    """Whether a line has bars or tabs between its words. White space before a text is none of it."""
    return any(
        word.core == _BAR or (TAB in _on_line(word.space) and not (first and at == 0)) for at, word in enumerate(line)
    )


def _on_line(space: str) -> str:
    """The white space that stands on the line of the word after it."""
    return space[space.rfind("\n") + 1 :]


def _in_tables(words: Sequence[Word], lines: Sequence[tuple[int, int]], fewest: int) -> list[bool]:
    """Which of the lines are rows of a table of so many rows at least.

    A line between two rows is one, whose other cells are empty.
    """
    rows = [
        _is_row(words[start:end], first=start == 0) or (end < len(words) and TAB in words[end].space.partition("\n")[0])
        for start, end in lines
    ]
    rows = [is_row or (0 < at < len(rows) - 1 and rows[at - 1] and rows[at + 1]) for at, is_row in enumerate(rows)]
    in_table = [False] * len(rows)
    start = 0
    for at in range(len(rows) + 1):
        if at == len(rows) or not rows[at]:
            if at - start >= fewest:
                in_table[start:at] = [True] * (at - start)
            start = at + 1
    return in_table


def _bordered(line: Sequence[Word]) -> Iterator[Word]:
    """A line as a row: with its borders, and with the tabs in it as words."""
    space = line[0].space
    indent = _on_line(space)
    margin = indent[: len(indent) - len(indent.lstrip(" "))] if TAB in indent else indent
    yield Word(space[: len(space) - len(indent)] + margin, "")
    for at, word in enumerate(line):
        gaps = (indent[len(margin) :] if at == 0 else word.space).split(TAB)
        yield from (Word(gap, TAB) for gap in gaps[:-1])
        yield Word(gaps[-1], word.core)
    yield _END


def _units(words: Sequence[Word]) -> Iterator[_Unit]:
    """The rows of a text with borders, and what stands between tables."""
    at = start = 0
    while at < len(words):
        if is_row_start(words[at]):
            if start < at:
                yield _Unit(start, at, is_row=False)
            end = words.index(_END, at + 1) + 1
            yield _Unit(at, end, is_row=True)
            at = start = end
        else:
            at += 1
    if start < at:
        yield _Unit(start, at, is_row=False)


def _segment(words: Sequence[Word], unit: _Unit) -> Segment:
    """A row as a segment: its first cell with words is what it is known by, as a paragraph is by its label."""
    own = tuple(words[unit.start : unit.end])
    label = ""
    if unit.is_row:
        spans = [_text_words(own[low:high]) for low, high in _cell_spans(own)]
        label = " ".join(next((cell for cell in spans if cell), ()))
    return Segment(unit.start, unit.end, "", label, own, "")


def _text_words(words: Sequence[Word]) -> tuple[str, ...]:
    """The words of a row without its bars."""
    return tuple(word.core for word in words if word.core.strip() and word.core != _BAR)
