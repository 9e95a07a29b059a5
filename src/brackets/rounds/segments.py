"""A draft as a sequence of segments (paragraphs, headings, footnotes): what several drafts are aligned by."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from itertools import groupby, islice, pairwise
from typing import NamedTuple

from brackets.document.blocks import Role
from brackets.draft import Draft
from brackets.rounds.words import Word, words_to_insert_into
from brackets.text.line_ends import line_end, with_line_end
from brackets.text.patterns import Pattern

LONGEST_SEGMENT = 6_000
"""Characters. A longer paragraph is cut between its sentences where many of its versions are compared, since that takes time
with the square of the length. The longest of the drafts that we have seen has some thousand characters."""
SHORTEST_CUT = 60
"""Characters. What is cut off is longer than this: a shorter sentence (`See article 4.`) has too few words to be known by."""
_LINE = Pattern(r"[^\n]+\n?|\n")
_FEWEST_ROWS = 2
_SENTENCE = Pattern(r"[.;:]\]*[ \n]|\n")


class Segment(NamedTuple):
    """A paragraph, a heading or a footnote of a draft."""

    start: int
    """Where it stands, in characters, its label included."""
    end: int
    head: str
    """Its label as written, with the space after it."""
    label: str
    """In its normal form."""
    words: tuple[Word, ...]
    address: str
    lead: int = 0
    """Where the line that introduces it begins; where it begins itself if there is none."""
    section: int = 0
    """The number of its section."""
    heading: bool = False
    depth: int = 0
    """How many paragraphs it hangs from: 1 for `(a)` below `2.`."""
    row: str = ""
    """Of a row of a table, the words of its first cell, by which it is known; empty for all else."""

    @property
    def cores(self) -> tuple[str, ...]:
        """Its words without their white space: what is compared."""
        return tuple(word.core for word in self.words)


def with_line_ends(draft: Draft, end: str) -> Draft:
    """A draft whose lines end so, to be compared with another: itself, if it has such a line end already."""
    text = draft.text if line_end(draft.text) == end else with_line_end(draft.text, end)
    return draft if text == draft.text else Draft(text, draft.registry)


def bare_segments(draft: Draft) -> list[Segment]:
    """The paragraphs and headings of a draft, and its footnotes, without their words; page heads are no text."""
    text = draft.text
    segments = []
    for block in draft.outline.blocks:
        if block.role is Role.PAGE:
            continue
        label = block.label if block.role is Role.PARAGRAPH else ""
        start = block.start
        body = block.body if label else start  # a heading's mark is part of its words
        while body < block.end and text[body] in " \t\xa0":
            body += 1
        if not label:
            start = body
        elif "[" in text[start:body]:  # `[US: 4 bis. To authorize ...]`: the label is in the bracket
            body = text.index("[", start)
        lead = block.introduction[0] if block.introduction else start
        segments.append(
            Segment(
                start,
                block.end,
                text[start:body],
                label,
                (),
                block.address,
                lead,
                block.section.number,
                block.role is Role.HEADING,
                max(0, len(block.path) - 1),
            )
        )
    return _with_footnotes(draft, segments)


def _with_footnotes(draft: Draft, segments: list[Segment]) -> list[Segment]:
    """The segments, and the footnotes that stand between them."""
    notes = [(start, end) for start, end, role in draft.outline.furniture if role is Role.FOOTNOTE]
    if not notes:
        return segments
    starts = [segment.start for segment in segments]
    named = [(note.start, note.address) for note in draft.outline.footnotes]
    for start, end in notes:
        at = bisect_right(starts, start) - 1
        if at < 0 or segments[at].end <= start:
            begun = bisect_right(named, (start, "\U0010ffff")) - 1
            address = named[begun][1] if begun >= 0 else f"n{start}"
            segments = [*segments, Segment(start, end, "", "", (), address, start)]
    return sorted(segments, key=lambda segment: segment.start)


def short_segments(draft: Draft) -> list[Segment]:
    """The same, with the rows of tables apart, which change their places, and with very long paragraphs cut between sentences, so
    that each can be compared in little time."""
    segments = []
    for segment in _with_rows_apart(draft.text, bare_segments(draft)):
        start = segment.start
        head = segment.head
        if segment.end - segment.start > LONGEST_SEGMENT:
            for stop in _SENTENCE.finditer(draft.text, start + len(head), segment.end):
                if stop.end() - start > SHORTEST_CUT:
                    segments.append(segment._replace(start=start, end=stop.end(), head=head))
                    start, head = stop.end(), ""
        segments.append(segment._replace(start=start, head=head))
    return segments


def _with_rows_apart(text: str, segments: Iterable[Segment]) -> Iterator[Segment]:
    """The segments, and as segments of their own the rows of tables in them: lines with bars between their cells, if two or more
    follow each other."""
    for segment in segments:
        pieces = _rows_in(text, segment) if text.find("|", segment.start, segment.end) >= 0 else []
        if len(pieces) < _FEWEST_ROWS:
            yield segment
            continue
        for at, (start, row) in enumerate(pieces):
            end = pieces[at + 1][0] if at + 1 < len(pieces) else segment.end
            if at:
                yield segment._replace(start=start, end=end, row=row, head="", label="", lead=start)
            else:
                yield segment._replace(end=end, row=row)


def _rows_in(text: str, segment: Segment) -> list[tuple[int, str]]:
    """Where the rows of tables begin, each with its first cell, and what is between tables."""
    pieces: list[tuple[int, str]] = []
    lines = _LINE.finditer(text, segment.start + len(segment.head), segment.end)
    for barred, together in groupby(lines, key=lambda line: "|" in line[0]):
        block = list(together)
        rows = [(line.start(), cell) for line in block if (cell := _first_cell(line[0]))] if barred else []
        if len(rows) >= _FEWEST_ROWS:
            pieces += rows
        elif not pieces or pieces[-1][1]:
            pieces.append((block[0].start(), ""))
    return pieces


def _first_cell(line: str) -> str:
    """The first cell of a row that has words."""
    cells = (" ".join(cell.split()).strip("-: ") for cell in line.split("|"))
    return next(filter(None, cells), "")


class Pages(Enum):
    """What page heads within a paragraph are, which a page break has cut in two."""

    WORDS = "words of it"
    SPACE = "the space before the word that comes next: so they stay where they are"
    GONE = "nothing"


def segments_of(draft: Draft, pages: Pages = Pages.WORDS) -> list[Segment]:
    """The paragraphs and headings of a draft with their words, in which a bracket is one.

    Where a footnote stands between the lines of a paragraph too, page heads are words of it, as the footnote is: who changes that
    changes the paragraph.
    """
    text = draft.text
    furniture = () if pages is Pages.WORDS else draft.outline.furniture
    starts = [start for start, _, _ in furniture]
    segments = []
    for segment in bare_segments(draft):
        start = segment.start + len(segment.head)
        within = furniture[bisect_left(starts, start) : bisect_left(starts, segment.end)]
        if any(role is not Role.PAGE for _, _, role in within):
            within = ()
        pieces = pairwise([start, *(at for span in within for at in span[:2]), segment.end])
        words: list[Word] = []
        end = start
        for begin, until in islice(pieces, 0, None, 2):
            piece = words_to_insert_into(text[begin:until])
            if piece and words and pages is Pages.SPACE:
                piece[0] = piece[0]._replace(space=text[end : until - len(text[begin:until].lstrip())])
            words += piece
            end = begin + len(text[begin:until].rstrip())
        segments.append(segment._replace(words=tuple(words)))
    return segments


def hanging_from(segments: Sequence[Segment]) -> list[int]:
    """The index of the paragraph that each hangs from; -1 at the top, and of headings. Linear."""
    found: list[int] = []
    above: list[int] = []
    section = None
    for at, segment in enumerate(segments):
        if segment.section != section:
            section, above = segment.section, []
        while above and segments[above[-1]].depth >= segment.depth:
            above.pop()
        found.append(above[-1] if above and segment.depth else -1)
        if segment.label:
            above.append(at)
    return found
