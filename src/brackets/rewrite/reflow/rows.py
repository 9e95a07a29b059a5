"""The lines of the text alone, one after the other over all pages, with what tells which of them belong together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from brackets.document.cutting import cut_blocks
from brackets.document.introductions import is_introduction
from brackets.parse.header import PARTED
from brackets.parse.headings import can_be_title
from brackets.parse.nodes import Arm, Bracket, Header
from brackets.parse.parser import parse_text
from brackets.parse.unseen import PARTS_A_WORD
from brackets.parties.registry import Registry
from brackets.rewrite.reflow.footnotes import unmarked
from brackets.rewrite.reflow.lines import begins_label, begins_option, columns
from brackets.text.patterns import Pattern
from brackets.text.positions import indent
from brackets.text.sentences import ends_a_sentence, goes_on

#: Lines are full from the width that a quarter of the lines of their page reach: the others are ends of paragraphs, or have a long
#: word below. A page with fewer lines has the width of the whole text.
_REACHED_BY = 4
_FEWEST_LINES = 8
#: A line that is wider than this stands on no page: a paragraph in one line.
_WIDEST_PAGE = 160

#: So many blank lines may be the distance of two lines of one paragraph, in texts that are set widely.
_WIDEST_SPACING = 2
#: ... if so many of the lines at that distance (of a hundred, and in all) go on with the sentence above.
_SHARE_IN_SENTENCES, _FEWEST_IN_SENTENCES = 30, 5

#: Where a link leads, `[source]: https://...`, or what a footnote says: each begins a line of its own in Markdown.
_DEFINITION = Pattern(r"\[(?:[^\[\]\n^]{1,80}\]:[ \t]+(?:https?://|<\S)|\^[^\[\]\s]{1,20}\]:[ \t])")
#: A row of a table has so many blanks between two of its words, and so has the row above or below it.
_COLUMN = Pattern(r"(?<=\S)(?<!\.)(?<!\))[ \xa0]{4,}(?=\S)")
_FIRST_WORD = Pattern(r"\S+")
#: The mark of an item of a list; fonts of symbols have theirs among the characters for private use.
_LIST = Pattern(r"[-•–—*>|▪●◦‣\ue000-\uf8ff](?:[ \t\xa0]|\Z)|[#|\ue000-\uf8ff]|```")
_LIST_MARK = Pattern(r"[-•*▪●◦‣\ue000-\uf8ff][ \t\xa0]*\Z")


class Row(NamedTuple):
    """A line of the text."""

    text: str
    """As it is written, without the margin of its page and the white space at its end."""
    gap: int
    """How many blank lines stand above it on its page."""
    turns: bool
    """Whether it is the first of its page, and how far it is from the line above is not known."""
    width: int
    """The column at which lines of its page end that are full."""
    begins: bool = False
    """Whether it surely begins something: a labelled paragraph, a heading, an option, an item of a list."""
    is_heading: bool = False
    """Whether it begins with the mark of a heading."""
    is_label: bool = False
    """Whether it is nothing but a label."""
    is_tabular: bool = False
    """Whether it is a row of a table."""
    introduces: bool = False
    """Whether it is a line, or with the next one makes a line, that introduces a proposed paragraph."""
    parts_header: bool = False
    """Whether its end parts a word of a header that is read through the hyphen: `[Mexi-` / `co propose: ...]`."""

    @property
    def bare(self) -> str:
        """Its text without marks around references."""
        return unmarked(self.text)


def rows_of(pages: Sequence[Sequence[str]], registry: Registry, *, feeds: bool) -> list[Row]:
    """The lines of all pages. Linear."""
    everything = _width([line for page in pages for line in page])
    margins = [min((indent(line) for line in page if line.strip()), default=0) for page in pages]
    usual = sorted(margins)[len(margins) // 2] if margins else 0
    rows: list[Row] = []
    open_above = False
    for page, margin in zip(pages, margins, strict=True):
        filled = [at for at, line in enumerate(page) if line.strip()]
        if not filled:
            open_above = False
            continue
        margin = min(margin, usual)
        width = (_width(page) if len(filled) >= _FEWEST_LINES else everything) - margin
        last = None
        for at in filled:
            turns = last is None and (feeds or at > 0 or not open_above)
            rows.append(Row(_without_margin(page[at], margin), 0 if last is None else at - last - 1, turns, width))
            last = at
        open_above = filled[-1] == len(page) - 1
    return _with_tables(_with_structure(rows, registry))


def _width(lines: Sequence[str]) -> int:
    """The width that the longest of some lines have, outliers apart."""
    widths = sorted(width for line in lines if 0 < (width := columns(line)) <= _WIDEST_PAGE)
    return widths[-1 - len(widths) // _REACHED_BY] if widths else _WIDEST_PAGE


def _without_margin(line: str, margin: int) -> str:
    """A line without the white space that all lines of its page begin with. Tabs stay where no page has a margin."""
    return line.rstrip() if not margin else line.expandtabs()[margin:].rstrip()


def _with_structure(rows: Sequence[Row], registry: Registry) -> list[Row]:
    """The rows, and which of them begin something, as a draft of these lines is read."""
    pieces: list[str] = []
    starts: dict[int, int] = {}
    at = 0
    for index, row in enumerate(rows):
        lead = "" if not index else "\n\n" if row.gap or row.turns else "\n"
        starts[at + len(lead)] = index
        bare = row.bare
        pieces += [lead, bare]
        at += len(lead) + len(bare)
    text = "".join(pieces)
    parsed = parse_text(text, registry)
    begins: dict[int, tuple[bool, bool]] = {}
    for block in cut_blocks(text, parsed.tokens, parsed.brackets):
        index_of = starts.get(block.start)
        if index_of is not None and not block.is_plain:
            begins[index_of] = (block.has_heading_mark, block.body - block.start >= len(rows[index_of].bare))
    parting = {starts[at] - 1 for at in _after_parted(parsed.brackets) if at in starts}
    structured = []
    for index, row in enumerate(rows):
        is_heading, is_label = begins.get(index, (False, False))
        words = row.bare.lstrip()
        marked = _LIST.match(words) is not None or begins_option(words) or _DEFINITION.match(words) is not None
        is_label = is_label or _LIST_MARK.match(words) is not None
        introduces = _introduces(words, rows[index + 1].bare.strip() if index + 1 < len(rows) else "")
        structured.append(
            row._replace(
                begins=index in begins or marked or introduces,
                is_heading=is_heading,
                is_label=is_label and not is_heading,
                introduces=introduces,
                parts_header=index in parting,
            )
        )
    return structured


def _after_parted(brackets: Iterable[Bracket | Arm]) -> Iterator[int]:
    """Where the lines begin that go on with a word of a header, in characters from the beginning of the text."""
    for bracket in brackets:
        if PARTED in bracket.reading.tolerated:
            for header in bracket.children:
                if isinstance(header, Header):
                    parts = PARTS_A_WORD.finditer(header.source)
                    yield from (header.start + match.start() + match[0].index("\n") + 1 for match in parts)


def _introduces(words: str, below: str) -> bool:
    """Whether a line introduces a proposed paragraph by its words; two lines have those of many delegations."""
    if not words[:1].isupper():
        return False
    return is_introduction(words) or (words[-1:] != ":" and below[-1:] == ":" and is_introduction(f"{words} {below}"))


def _with_tables(rows: Sequence[Row]) -> list[Row]:
    """The rows, and which of them are rows of tables."""
    gaps = [{match.end() for match in _COLUMN.finditer(row.bare.lstrip())} for row in rows]
    parted = [bool(ends) for ends in gaps]
    return [
        row._replace(is_tabular=parted[at] and (parted[at - 1 : at] == [True] or parted[at + 1 : at + 2] == [True]))
        for at, row in enumerate(rows)
    ]


class Spacing(NamedTuple):
    """How the lines of a text are set."""

    within: int
    """How many blank lines stand between two lines of one paragraph: 1 in a text that is double-spaced."""
    has_wider: bool
    """Whether paragraphs stand further apart than that."""
    parts_labels: bool
    """Whether blank lines stand between labelled paragraphs."""
    is_labelled: bool
    """Whether nearly all paragraphs have a label."""
    sets_in: bool
    """Whether paragraphs begin further in than they go on: then a line that is set further out says nothing."""


#: Of a hundred full lines, so many have one below them that is set further out, if paragraphs are set in. Fewer end a paragraph.
_SETS_IN = 2
#: So many columns are no step: characters of a PDF stand a little to the left or right.
_NO_STEP = 1
#: Nearly all, in hundredths.
_NEARLY_ALL = 70


def spacing_of(rows: Sequence[Row]) -> Spacing:
    """How the lines of a text are set. Linear."""
    inside = [(above, row) for above, row in pairwise(rows) if not row.turns]
    within = _distance_within(inside)
    gaps = Counter(row.gap > within for _, row in inside)
    begins = [row.gap > within for _, row in inside if row.begins]
    apart = [row.begins for _, row in inside if row.gap > within]
    going_on = [(above, row) for above, row in inside if not row.begins and is_full(above, row)]
    return Spacing(
        within,
        gaps[True] > 0,
        2 * sum(begins) >= len(begins),
        100 * sum(apart) >= _NEARLY_ALL * len(apart),
        100 * sum(steps_out(above, row) for above, row in going_on) >= _SETS_IN * len(going_on),
    )


def is_full(above: Row, row: Row) -> bool:
    """Whether the first word of a row would not have fitted into the line above."""
    first = _FIRST_WORD.search(row.bare)
    return columns(above.bare) + 1 + (len(first[0]) if first else 0) > above.width


def steps_out(above: Row, row: Row) -> bool:
    """Whether a row is set further out than the line above."""
    return indent(above.text) - indent(row.text) > _NO_STEP


def _distance_within(inside: Sequence[tuple[Row, Row]]) -> int:
    """The usual number of blank lines between two lines, if sentences go on across them; else 0."""
    usual = Counter(min(row.gap, _WIDEST_SPACING + 1) for _, row in inside)
    if not usual:
        return 0
    gap = usual.most_common(1)[0][0]
    if not 0 < gap <= _WIDEST_SPACING:
        return 0
    plain = [(above, row) for above, row in inside if row.gap == gap and not row.begins]
    going_on = sum(not ends_a_sentence(above.bare) and goes_on(row.text) for above, row in plain)
    is_wide = going_on >= _FEWEST_IN_SENTENCES and 100 * going_on >= _SHARE_IN_SENTENCES * len(plain)
    return gap if is_wide else 0


def titles_among(rows: Sequence[Row], spacing: Spacing) -> Iterator[bool]:
    """For each row, whether it stands alone and can be a title."""
    for at, row in enumerate(rows):
        below = rows[at + 1] if at + 1 < len(rows) else None
        alone_above = at == 0 or row.turns or row.gap > spacing.within
        ends_page = below is None or below.turns
        alone_below = below is None or ends_page or below.gap > spacing.within
        yield (
            alone_above
            and alone_below
            and not row.begins
            and not goes_on(row.text)
            and can_be_title(row.bare)
            and (not ends_page or columns(row.bare) < row.width)
            and not begins_label(row.text.lstrip())
        )
