"""Whether a text is set in two columns: then its lines are no lines of the text, nothing can be joined, and brackets pair across.

This is the one place that decides it: `reflow` leaves such pages as they are, and what settles warns of them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from brackets.text.patterns import Pattern

#: Where the gutter between two columns can be, in hundredths of the width: what stands further left is a column of labels.
_LEFTMOST, _RIGHTMOST = 30, 70
#: How wide the gutter is at least.
_GUTTER = 2
#: So many lines with words on both sides of it tell, and so large a share of the lines of the page, in hundredths.
_FEWEST_LINES, _SHARE = 5, 60
#: A column of text has so many words in a line, on the average: numbers and single words in a table have fewer.
_WORDS_IN_A_COLUMN = 2
#: Lines wider than a sheet of paper are not laid out at all.
_WIDEST = 240

#: Where a bracket goes over a gutter two lines tell, if the gutter is so wide in one: some type two blanks after a full stop.
_FEWEST_AROUND, _SURE_GUTTER = 2, 3
#: A bracket over more lines than a page has is not asked for; the page is.
_MOST_LINES = 60
#: Lines around a bracket that may show a gutter too.
_AROUND = 2

#: The blanks between two columns, on a line without tabs.
_BLANKS = Pattern(r"(?<=\S)\s{2,}(?=\S)")
_WORD = Pattern(r"[^\W\d_]{2,}")


def can_have_columns(text: str) -> bool:
    """Whether it is worth asking if a text is set in columns: most have no gutter anywhere. Needs no more than a search."""
    return " " * _SURE_GUTTER in text or "\t" in text


def has_two_columns(text: str) -> bool:
    """Whether most of the pages are set in two columns, pages as form feeds part them. Linear."""
    pages = [page.split("\n") for page in text.split("\f")] if can_have_columns(text) else []
    filled = [lines for page in pages if (lines := [line.expandtabs().rstrip() for line in page if line.strip()])]
    if not filled:
        return False
    double = sum(len(lines) for lines in filled if _is_double(lines))
    return 2 * double > sum(map(len, filled))


def _is_double(lines: Sequence[str]) -> bool:
    """Whether a blank strip in the middle has words on both sides on most lines of a page."""
    width = max(map(len, lines))
    if width > _WIDEST:
        return False
    begun = Counter(column for line in lines for column in _gutters(line) if _is_in_the_middle(column, width))
    best = max(begun.values(), default=0)
    if best < _FEWEST_LINES or 100 * best < _SHARE * len(lines):
        return False
    column = min(column for column, count in begun.items() if count == best)
    return _have_words([line for line in lines if line[column - _GUTTER : column].isspace()], column)


def _gutters(line: str) -> dict[int, int]:
    """The columns at which words begin again after a gutter, and how wide that is."""
    return {blanks.end(): blanks.end() - blanks.start() for blanks in _BLANKS.finditer(line)}


def _is_in_the_middle(column: int, width: int) -> bool:
    """Whether a second column can begin here."""
    return width * _LEFTMOST // 100 <= column - _GUTTER <= width * _RIGHTMOST // 100


def _have_words(lines: Sequence[str], column: int) -> bool:
    """Whether what stands on both sides of a gutter is text, and no table of numbers and single words."""
    sides = [(a, b) for line in lines if (a := line[:column].split()) and (b := line[column:].split())]
    return all(sum(len(pair[side]) for pair in sides) >= _WORDS_IN_A_COLUMN * len(sides) for side in (0, 1))


def brackets_across(text: str, spans: Sequence[tuple[int, int]]) -> list[int]:
    """The places of the brackets, given with their starts and ends, that go over the gutter between two columns.

    Such a bracket has words of the other column in it, and its own column would close it elsewhere. Linear, but for brackets in
    each other that begin and end on lines with a gutter.
    """
    return list(_Grid(text).across(spans)) if spans and can_have_columns(text) else []


class _Grid:
    """A text as lines of characters in columns."""

    def __init__(self, text: str):
        self.text = text
        self.starts = [0]
        for line in text.split("\n"):
            self.starts.append(self.starts[-1] + len(line) + 1)
        self._lines: dict[int, tuple[str, dict[int, int]]] = {}
        self._found: dict[tuple[int, int], list[int]] = {}

    def across(self, spans: Sequence[tuple[int, int]]) -> Iterator[int]:
        """The starts of the spans that go over a gutter."""
        for start, end in spans:
            first, last = (bisect_right(self.starts, at) - 1 for at in (start, end - 1))
            if first == last or last - first > _MOST_LINES:
                continue
            if (first, last) not in self._found:
                self._found[first, last] = self._gutters_of(first, last)
            if columns := self._found[first, last]:
                opens, closes = ((line, self._column(line, at)) for line, at in ((first, start), (last, end - 1)))
                if any(self._goes_over(opens, closes, column) for column in columns):
                    yield start

    def _line(self, number: int) -> tuple[str, dict[int, int]]:
        """A line with its tabs expanded, and its gutters."""
        if number not in self._lines:
            line = self.text[self.starts[number] : self.starts[number + 1] - 1].expandtabs().rstrip()
            self._lines[number] = line, (_gutters(line) if len(line) <= _WIDEST else {})
        return self._lines[number]

    def _column(self, line: int, at: int) -> int:
        """The column of a character."""
        return len(self.text[self.starts[line] : at].expandtabs())

    def _gutters_of(self, first: int, last: int) -> list[int]:
        """Where the second column begins, if some lines and those around them can be set in two."""
        if not self._line(first)[1] and not self._line(last)[1]:
            return []
        lines = [self._line(number) for number in range(first, last + 1)]
        around = range(max(0, first - _AROUND), min(len(self.starts) - 1, last + 1 + _AROUND))
        near = [self._line(number) for number in around]
        width = max(len(line) for line, _ in lines)
        begun = Counter(column for _, gutters in near for column in gutters if _is_in_the_middle(column, width))
        return [
            column
            for column, count in begun.items()
            if count >= _FEWEST_AROUND
            and max(gutters.get(column, 0) for _, gutters in near) >= _SURE_GUTTER
            and all(not line[column - _GUTTER : column].strip() for line, _ in lines)
            and _have_words([line for line, gutters in near if column in gutters], column)
        ]

    def _goes_over(self, opens: tuple[int, int], closes: tuple[int, int], column: int) -> bool:
        """Whether a bracket, from a line and column to a line and column, has words of the other side of a gutter in it, and a
        partner of its own on its own side."""
        is_right = opens[1] >= column
        depth, is_closed, has_others = 0, False, False
        for number in range(opens[0], closes[0] + 1):
            line = self._line(number)[0]
            begin = opens[1] if number == opens[0] else 0
            end = closes[1] if number == closes[0] else len(line)
            left, right = line[begin : min(end, column)], line[max(begin, column) : end]
            has_others |= _WORD.search(left if is_right else right) is not None
            own = line[max(begin, column) :] if is_right else line[begin:column]
            for mark in "" if is_closed else own:
                depth += (mark == "[") - (mark == "]")
                if is_closed := depth == 0 and mark == "]":
                    break
        return is_closed and has_others
