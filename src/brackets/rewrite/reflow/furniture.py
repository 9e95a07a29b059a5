"""Page heads and feet: what comes again at the edge of page after page, and the numbers that count the pages.

They are taken from the edges of a page inwards, line by line, until a line comes that is no head. A head can have several lines,
can be spaced differently on every page, and can hold the number of its page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from brackets.rewrite.reflow.choices import NONE, Choices
from brackets.rewrite.reflow.lines import (
    begins_heading,
    begins_label,
    chapter_and_page,
    collapsed,
    page_number,
    says_it_is_a_note,
    sheet_number,
)
from brackets.text.patterns import Pattern
from brackets.text.sentences import goes_on

#: So many lines with words at each edge of a page may be furniture.
_DEEPEST = 8
#: A head is set in one line of a page.
_LONGEST_HEAD = 140
#: A line has a number of its page among so many numbers at most.
_MOST_NUMBERS = 4

#: Twice is enough in a text of two or three pages, and for a number that counts them ...
_TWICE = 2
#: ... else a line must come three times, for two pages of a long text may begin alike.
_THRICE = 3

#: `/...` at the foot of a page says that the text goes on overleaf.
_OVERLEAF = Pattern(r"/ ?(?:\.{3}|…)\Z")
_NUMBER = Pattern(r"(?<!\d)\d{1,4}(?!\d)")
#: What ends a sentence ends few heads: they must come on half of the pages.
_STOPS = ".,;:!?"

Key = tuple[str, int | None]
"""The words of a line, and None; or the words with `#` for one of its numbers, and how far that is from the count of the page."""


class Bare(NamedTuple):
    """Pages without furniture."""

    pages: list[list[str]]
    """The lines of each page, blank ones too."""
    heads: list[str]
    """The lines that were taken and have words, one after the other."""
    numbers: list[str]
    """The lines that were taken and are the numbers of pages."""


def without_furniture(pages: Sequence[Sequence[str]], choices: Choices) -> Bare:
    """The pages without their heads, feet and numbers. Linear."""
    bare = Bare([], [], [])
    for page, taken in zip(pages, _taken_of(pages, choices), strict=True):
        for at in sorted(taken):
            words = collapsed(page[at])
            (bare.numbers if _is_number(words) else bare.heads).append(words)
        bare.pages.append([line for at, line in enumerate(page) if at not in taken])
    _keep_headings(pages, bare)
    return bare


def furniture_of(pages: Sequence[Sequence[str]]) -> list[set[int]]:
    """For each page the indexes of the lines that are its heads, feet and numbers; a heading of the text is none. Linear."""
    found = _taken_of(pages, NONE)
    left = {
        collapsed(line)
        for page, taken in zip(pages, found, strict=True)
        for at, line in enumerate(page)
        if at not in taken
    }
    for page, taken in zip(pages, found, strict=True):
        for at in sorted(taken):
            words = collapsed(page[at])
            if begins_heading(words) and words not in left:
                left.add(words)
                taken.discard(at)
    return found


def _taken_of(pages: Sequence[Sequence[str]], choices: Choices) -> list[set[int]]:
    furniture = _Furniture(pages, choices)
    return [furniture.of(count, page) for count, page in enumerate(pages)]


def _keep_headings(pages: Sequence[Sequence[str]], bare: Bare) -> None:
    """Put back, where it stood first, a page head that is a heading of the text and stands nowhere else in it."""
    headings = {words for words in bare.heads if begins_heading(words)}
    if not headings:
        return
    headings -= {collapsed(line) for page in bare.pages for line in page}
    for count, page in enumerate(pages):
        for line in page:
            words = collapsed(line)
            if words in headings:
                headings.discard(words)
                bare.heads.remove(words)
                bare.pages[count][:0] = [line, ""]


class _Furniture:
    """What comes again at the edges of the pages of one text."""

    def __init__(self, pages: Sequence[Sequence[str]], choices: Choices):
        self._choices = choices
        self._filled = [[at for at, line in enumerate(page) if line.strip()] for page in pages]
        count = sum(map(bool, self._filled))
        self._needed = max(_TWICE, min(_THRICE, count - 1))
        self._often = max(_THRICE, (count + 1) // 2)
        self._near: dict[Key, set[int]] = {}
        """The counts of the pages that have a line with this key near an edge."""
        self._outermost: dict[Key, set[int]] = {}
        """The same of those where only furniture stands further out."""
        self._runs: dict[str, tuple[int, int]] = {}
        """For the words of a heading, on how many pages they are outermost, and on how many of these in a row."""
        for number, (page, filled) in enumerate(zip(pages, self._filled, strict=True)):
            for key in (key for at in _edges(filled) for key in _keys(page[at], number)):
                self._near.setdefault(key, set()).add(number)
        self._taken = self._peeled(pages)

    def _peeled(self, pages: Sequence[Sequence[str]]) -> list[set[int]]:
        """For each page, its furniture from the edges inwards: one line of each edge in each round."""
        taken: list[set[int]] = [set() for _ in pages]
        edges = [
            (number, iter(edge))
            for number, filled in enumerate(self._filled)
            for edge in (filled[:_DEEPEST], filled[: -_DEEPEST - 1 : -1])
        ]
        outermost = [(number, edge, at) for number, edge in edges if (at := next(edge, -1)) >= 0]
        for _ in range(2 * _DEEPEST):
            for number, _, at in outermost:
                for key in _keys(pages[number][at], number):
                    self._outermost.setdefault(key, set()).add(number)
            further = []
            for number, edge, at in outermost:
                if self._is_head(pages[number][at], number):
                    taken[number].add(at)
                    at = next(edge, -1)
                if at >= 0:
                    further.append((number, edge, at))
            if further == outermost:
                break
            outermost = further
        return taken

    def of(self, count: int, page: Sequence[str]) -> set[int]:
        """The indexes of the lines of a page that are furniture."""
        filled, taken = self._filled[count], self._taken[count]
        numbered = any(page_number(collapsed(page[at])) is not None for at in taken)
        taken = taken | {at for at in _edges(filled) if self._is_sure(page[at], count, numbered=numbered)}
        if self._choices.heads:
            taken.update(at for at in filled if self._choices.is_given(page[at]))
        return taken

    def _is_head(self, line: str, count: int) -> bool:
        """Whether a line at the edge of a page is furniture."""
        words = collapsed(line)
        if _OVERLEAF.match(words) or (" " in words and sheet_number(words) == (count + 1, len(self._filled))):
            return not self._choices.is_kept(line)
        if (
            self._choices.is_kept(line)
            or len(words) > _LONGEST_HEAD
            or says_it_is_a_note(words)
            or not _has_word(words)
            or "~~" in words  # somebody strikes it, which nobody does with a page head
        ):
            return False
        if _is_number(words) or sheet_number(words) is not None:
            return self._comes_again(line, count, _TWICE)
        if begins_label(words) or goes_on(words):
            return False
        if begins_heading(words):
            return self._run_of(words) >= _THRICE
        if words[-1:] in _STOPS or "[" in words or "]" in words:
            return (
                not goes_on(words)
                and words.count("[") == words.count("]")
                and self._comes_again(line, count, self._often)
            )
        return self._comes_again(line, count, self._needed)

    def _comes_again(self, line: str, count: int, times: int) -> bool:
        return any(len(self._outermost.get(key, ())) >= times for key in _keys(line, count))

    def _run_of(self, words: str) -> int:
        """On how many pages in a row these words are outermost. Counted once for each line and round, not for each of its pages."""
        pages = self._outermost.get((words, None), set())
        counted, run = self._runs.get(words, (0, 0))
        if counted != len(pages):  # the pages of a line only become more
            run = _longest_run(pages)
            self._runs[words] = (len(pages), run)
        return run

    def _is_sure(self, line: str, count: int, *, numbered: bool) -> bool:
        """Whether a line near the edge of a page is furniture though other lines stand further out."""
        words = collapsed(line)
        if not any(len(self._near.get(key, ())) >= self._often for key in _keys(line, count)):
            return False
        if page_number(words) is not None:
            return not numbered and not self._choices.is_kept(line) and self._comes_again(line, count, _TWICE)
        return "[" not in words and words[-1:] not in _STOPS and self._is_head(line, count)


def _is_number(words: str) -> bool:
    """Whether a line is a page number, or that of a page in its chapter, and nothing else."""
    return page_number(words) is not None or chapter_and_page(words) is not None


def _has_word(words: str) -> bool:
    """Whether a line has more than marks: a mark alone is that of an item of a list."""
    return any(map(str.isalnum, words))


def _edges(filled: Sequence[int]) -> set[int]:
    """The lines with words at both edges of a page."""
    return {*filled[:_DEEPEST], *filled[-_DEEPEST:]}


def _keys(line: str, count: int) -> Iterator[Key]:
    """What a line can have in common with lines of other pages."""
    words = collapsed(line[: 4 * _LONGEST_HEAD])
    number = page_number(words)
    if number is not None:
        yield "#", number - count
        return
    if len(words) > _LONGEST_HEAD:
        return
    if (of_chapter := chapter_and_page(words)) is not None:
        yield f"{of_chapter[0]}-#", of_chapter[1] - count
        return
    if (sheet := sheet_number(words)) is not None:
        yield f"#/{sheet[1]}", sheet[0] - count
        return
    yield words, None
    for index, match in enumerate(_NUMBER.finditer(words)):
        if index == _MOST_NUMBERS:
            break
        yield f"{words[: match.start()]}#{words[match.end() :]}", int(match[0]) - count


def _longest_run(counts: Iterable[int]) -> int:
    """How many of some numbers follow each other without a gap."""
    longest = run = 0
    last = -1
    for count in sorted(counts):
        run = run + 1 if count == last + 1 else 1
        longest = max(longest, run)
        last = count
    return longest


def named(heads: Sequence[str]) -> list[tuple[str, int]]:
    """The heads that were taken, numbers apart, each with how often it was, the most frequent first."""
    return Counter(_NUMBER.sub("#", head) for head in heads).most_common()
