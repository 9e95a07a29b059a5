"""Lines of a page joined to paragraphs: at each line end, whether the next line goes on, and with what between.

Where it is not sure a line end stays a line end, which a draft reads as a blank.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from brackets.rewrite.reflow.lines import columns
from brackets.rewrite.reflow.rows import Row, Spacing, is_full, spacing_of, steps_out, titles_among
from brackets.text.patterns import Pattern
from brackets.text.sentences import ends_a_sentence, goes_on
from brackets.vocabulary.words import HEADING_WORD, JOINED, PARAGRAPH, RANGED

_BLANKS = Pattern(r"(?<=\S)[ \xa0]{2,}(?=\S)")
_WORD = Pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
#: A word that the end of a line parts: `co-`, or with the soft hyphen of a word processor.
_PARTED = Pattern(r"(?P<left>[^\W\d_]+(?:-[^\W\d_]+)*)(?P<hyphen>[-\u00ad\u2010])\Z")
_RIGHT_PART = Pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
#: A range of numbers, `24-` / `25`: its dash is its own.
_RANGE_BEGINS, _RANGE_ENDS = Pattern(r"(?<![^\W_])\d+[-–\u2010\u2011]\Z"), Pattern(r"\d+")
#: `Confidence-` / `Building`, `pre-` / `2020`: no word goes on so, and the hyphen is its own.
_OF_ITS_OWN = Pattern(r"\d{4}(?!\w)|[A-Z][^\W\d_]*")
#: `short- and long-term`: a hyphen that stands for a word. An `ate` below is the end of one, `cooper-ate`, and seldom `até`.
_AND_FOLLOWS = Pattern(rf"(?!ate\b)(?:{JOINED}|{RANGED})\b")
#: A header that the end of a line cuts: `[CL/PE/`, `[US, on behalf of`.
_OPEN_HEADER = Pattern(r"\[[^\[\]:]{1,120}\Z")
_HEADER_ENDS = Pattern(r"[^\[\]:]{0,120}:")
#: The same of one at the end of its bracket: `adopten medidas - EEUU;` / `CANADÁ]`.
_OPEN_ENDING = Pattern(r"[ \xa0][-–—][ \xa0][^\W\d_][^\[\]:.]{0,120}[;,/&]\Z")
_ENDING_ENDS = Pattern(r"[^\W\d_][^\[\]:.]{0,120}\]")
#: A bracket that goes on within a sentence: `[CANADÁ: según corresponda,] adoptar`.
_IN_A_SENTENCE = Pattern(r"\[+(?:[^\[\]:]{1,120}:[ \xa0]*(?=[^\W\d_A-Z]))?[^\[\]]{0,200}\][ \xa0,]{0,3}[a-zà-ÿ]")
#: `... of paragraph`: a number below is no label.
_BEFORE_A_NUMBER = Pattern(rf"(?i)(?<![^\W_])(?:{PARAGRAPH}|{HEADING_WORD}s?)\.?\Z")
#: So much of the end of a line is looked at.
_LAST_CHARACTERS = 130
#: So much of the width of a page, in hundredths.
_NEARLY_FULL = 70
#: What no paragraph ends with.
_OPEN_ENDS = "/&([{-–—"


class Mended(NamedTuple):
    """A word that the end of a line had parted."""

    left: str
    right: str
    whole: str
    is_sure: bool = True
    """Whether it is known how the word is written; else its hyphen may be that of the line end alone."""


class Joined(NamedTuple):
    """The text of the lines as paragraphs."""

    text: str
    ends: int
    """How many line ends are gone."""
    mended: list[Mended]


def join_lines(rows: Sequence[Row]) -> Joined:
    """The lines as paragraphs. Linear."""
    spacing = spacing_of(rows)
    titles = list(titles_among(rows, spacing))
    words = Words(row.bare for row in rows)
    pieces: list[str] = []
    mended: list[Mended] = []
    ends = 0
    for at, row in enumerate(rows):
        text = row.text if row.is_tabular else _BLANKS.sub(" ", row.text)
        between = _between(rows, at, spacing, titles) if at else ""
        if between != " ":
            pieces += [between, text]
            continue
        ends += 1
        text = text.lstrip()
        word = words.mend(pieces[-1], text, in_header=rows[at - 1].parts_header)
        if word is None:
            pieces += [" ", text]
            continue
        pieces[-1] = pieces[-1][: len(pieces[-1]) - len(word.left)]
        pieces.append(word.whole + text[len(word.right) :])
        mended.append(word)
    return Joined("".join(pieces), ends, mended)


class Words:
    """The words of a text, to mend those that line ends have parted."""

    def __init__(self, lines: Iterable[str]):
        self._counts: Counter[str] | None = None
        self._lines = lines

    def mend(self, above: str, below: str, *, in_header: bool = False) -> Mended | None:
        """The word or range that the end of one text and the beginning of the next make; None if they make none.

        The hyphen goes only if a header is read through it, or the text has the whole word elsewhere, and no more often with the
        hyphen; never before a capital.
        Where the text has it in neither form the hyphen stays, and nobody can be sure of it.
        """
        begins, ends = _RANGE_BEGINS.search(above[-_LAST_CHARACTERS:]), _RANGE_ENDS.match(below)
        if begins and ends:
            return Mended(begins[0], ends[0], begins[0] + ends[0])
        left = _PARTED.search(above[-_LAST_CHARACTERS:])
        if left is None:
            return None
        goes = in_header or left["hyphen"] == "\u00ad"
        if not goes and (own := _OF_ITS_OWN.match(below[:_LAST_CHARACTERS])):
            return Mended(left[0], own[0], left[0] + own[0])
        right = _RIGHT_PART.match(below[:_LAST_CHARACTERS])
        if right is None or not right[0][0].islower() or (not in_header and _AND_FOLLOWS.match(below)):
            return None
        whole, hyphened = left["left"] + right[0], f"{left['left']}-{right[0]}"
        goes = goes or self._count(whole) > self._count(hyphened)
        return Mended(left[0], right[0], whole if goes else left[0] + right[0], goes or self._count(hyphened) > 0)

    def _count(self, word: str) -> int:
        if self._counts is None:
            self._counts = Counter()
            for line in self._lines:
                self._counts.update(match[0].casefold() for match in _WORD.finditer(line))
        return self._counts[word.casefold()]


def _between(rows: Sequence[Row], at: int, spacing: Spacing, titles: Sequence[bool]) -> str:
    """What stands between a row and the one above: a blank where it goes on, else a line end, or an empty line."""
    above, row = rows[at - 1], rows[at]
    if not row.turns and row.gap > spacing.within:
        return "\n\n"
    if row.introduces:
        return "\n\n"
    if row.begins and not _is_reference(above, row):
        return _before_structure(row, spacing)
    if row.turns:
        return _over_the_page(above, row, spacing, titles[at - 1 : at + 1])
    if _goes_on_below(above, row, sets_in=spacing.sets_in):
        return " "
    return "\n" if row.gap == 0 or spacing.has_wider else "\n\n"


def _before_structure(row: Row, spacing: Spacing) -> str:
    if row.turns:
        is_apart = spacing.parts_labels or (spacing.within and not spacing.has_wider)
        return "\n\n" if is_apart or row.is_heading else "\n"
    return "\n" if row.gap == 0 or spacing.has_wider else "\n\n"


def _is_reference(above: Row, row: Row) -> bool:
    """Whether what looks like a label is a number that the line above names: `of paragraph` / `(c) of Article 2`."""
    return _BEFORE_A_NUMBER.search(above.bare[-_LAST_CHARACTERS:]) is not None and is_full(above, row)


def _goes_on_below(above: Row, row: Row, *, sets_in: bool) -> bool:
    """Whether a row goes on with the line above it, at the distance of lines of one paragraph.

    Words below the last option that go on from above it are set further out, under a line that had room for them.
    """
    if above.is_tabular or row.is_tabular:
        return False
    if above.is_label:
        return True
    full = is_full(above, row)
    ended = ends_a_sentence(above.bare)
    if above.is_heading:
        return full and not ended and goes_on(row.text)
    if _are_brackets(above, row) or (not full and not sets_in and steps_out(above, row)):
        return False
    if full or (not ended and (goes_on(row.text) or _is_nearly_full(above, row))):
        return True
    return above.text[-1:] in _OPEN_ENDS or _is_header(above, row)


def _over_the_page(above: Row, row: Row, spacing: Spacing, titles: Sequence[bool]) -> str:
    """The same where a page ends between the two."""
    if above.is_label or _is_header(above, row):
        return " "
    if above.is_heading or above.is_tabular or row.is_tabular:
        return "\n\n"
    full, ended = is_full(above, row), ends_a_sentence(above.bare)
    if goes_on(row.text):
        return " " if full or not ended else "\n"
    if any(titles) or _are_brackets(above, row):
        return "\n\n"
    if not ended:
        return " " if full or above.text[-1:] not in "])" else "\n\n"
    return "\n" if full and spacing.is_labelled else "\n\n"


def _is_nearly_full(above: Row, row: Row) -> bool:
    """Whether a line without the end of a sentence is too long to be a title or an item: where letters differ in width lines do."""
    return 100 * columns(above.bare) >= _NEARLY_FULL * above.width and any(map(str.isalnum, row.text))


def _are_brackets(above: Row, row: Row) -> bool:
    """Whether a bracket ends above and another begins below with a capital: paragraphs, each in its brackets."""
    begins = above.bare.rstrip(".,;")[-1:] == "]" and row.text.lstrip()[:1] == "[" and not goes_on(row.text)
    return begins and (above.bare[-1:] != "]" or _IN_A_SENTENCE.match(row.bare.lstrip()) is None)


def _is_header(above: Row, row: Row) -> bool:
    """Whether the line end stands in the header of a bracket."""
    end, begin = above.bare[-_LAST_CHARACTERS:], row.bare.lstrip()
    return any(
        opens.search(end) is not None and closes.match(begin) is not None
        for opens, closes in ((_OPEN_HEADER, _HEADER_ENDS), (_OPEN_ENDING, _ENDING_ENDS))
    )
