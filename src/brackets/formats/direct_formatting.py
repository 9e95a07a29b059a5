"""Changes that were made by hand, with strikethrough and underlining, as text that says so.

Delegations strike out words and underline or embolden new ones instead of tracking changes. In a bracket, struck text is what its
sponsor deletes (docs/notation.md). Outside of any bracket nobody says whose it is: a person chooses what becomes of it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from brackets.formats.interface import Formatting
from brackets.formats.revisions import RevisedDocument, RevisedParagraph, Revision, Run, merged
from brackets.formats.sourced import Sourced, joined, pieces_of
from brackets.formats.unmatched import unmatched_brackets
from brackets.parse.nodes import Bracket
from brackets.parse.parser import parse_text
from brackets.parties.registry import Registry

_SPACE = " \t\xa0\n"


class LineThrough(NamedTuple):
    """Where the first `~~` of struck text comes from: words with a line through them."""

    words: tuple[object, ...]
    """Where these come from."""


def with_direct_formatting(
    paragraphs: list[RevisedParagraph],
    document: RevisedDocument,
    registry: Registry,
    formatting: Formatting,
    sponsor: str,
) -> list[RevisedParagraph]:
    """The paragraphs with their struck runs as text that says so; `noted` of the document is told of those outside brackets.

    Inside a bracket struck text is `~~struck~~`. Outside: `struck` shows it so too; `track` makes proposals of it, and
    of what is underlined (or bold, right after something struck), by `sponsor`, anonymous ones if that is empty;
    `ignore` shows the words alone.
    """
    if not any(run.struck or run.added for paragraph in paragraphs for run in paragraph.runs):
        return paragraphs
    inside = _Inside(paragraphs, registry)
    return [
        paragraph._replace(runs=tuple(_shown(paragraph, inside, document, formatting, sponsor)))
        for paragraph in paragraphs
    ]


def _shown(
    paragraph: RevisedParagraph, inside: _Inside, document: RevisedDocument, formatting: Formatting, sponsor: str
) -> Iterator[Run]:
    inside.begin(paragraph)
    struck_before = False
    for run in merged(paragraph.runs):
        for part, bracketed in inside.parts(run):
            if not part.text.strip():
                yield part
                continue
            tracks = formatting == "track" and not part.revisions and not bracketed
            if part.struck and part.revisions:
                document.left_out["lines through text that is also tracked"] += 1
                yield part
            elif part.struck and (bracketed or formatting == "struck"):
                if not bracketed:
                    document.noted[
                        "struck passages outside brackets are shown as ~~struck~~; --formatting track makes proposals of them"
                    ] += 1
                yield from _struck(part)
            elif part.struck and tracks:
                yield part._replace(revisions=(Revision(False, sponsor),))
            elif tracks and (part.added == "underlined" or (part.added == "bold" and struck_before)):
                yield part._replace(revisions=(Revision(True, sponsor),))
            else:
                if part.struck:
                    document.left_out["struck passages outside brackets have lost their line"] += 1
                yield part
            struck_before = part.struck


def _struck(run: Run) -> Iterator[Run]:
    """A struck run as text between `~~`, unmatched brackets and the space at its ends left out."""
    start = 0
    for _, at in [*unmatched_brackets([run.text]), (0, len(run.text))]:
        words = run.text[start:at]
        bare = words.strip(_SPACE)
        if bare:
            lead = words[: len(words) - len(words.lstrip(_SPACE))]
            struck = tuple(piece.source for piece in pieces_of(bare) if piece.source is not None)
            opening = Sourced.of("~~", LineThrough(struck)) if struck else "~~"
            words = joined([lead, opening, bare, "~~", words[len(lead) + len(bare) :]])
        yield run._replace(text=words + run.text[at : at + 1], struck=False)
        start = at + 1


class _Inside:
    """Which runs stand in brackets that are typed in the text. Asked for them in order."""

    def __init__(self, paragraphs: Sequence[RevisedParagraph], registry: Registry):
        text = "\n\n".join(paragraph.label + "".join(run.text for run in paragraph.runs) for paragraph in paragraphs)
        spans: list[tuple[int, int]] = []
        for node in parse_text(text, registry).brackets:
            if isinstance(node, Bracket) and not (spans and node.end <= spans[-1][1]):
                spans.append((node.start, node.end))
        self._edges = [edge for span in spans for edge in span]
        self._at = -2

    def begin(self, paragraph: RevisedParagraph) -> None:
        """Go on to the next paragraph."""
        self._at += 2 + len(paragraph.label)

    def parts(self, run: Run) -> list[tuple[Run, bool]]:
        """A run, and whether it is in brackets; cut in parts where it is struck and a bracket begins or ends in it."""
        start, self._at = self._at, self._at + len(run.text)
        first, last = bisect_right(self._edges, start), bisect_right(self._edges, self._at - 1)
        if not run.struck or first == last or (first % 2 == 0 and last % 2 == 0):
            return [(run, first % 2 == 1)]
        cuts = [start, *self._edges[first:last], self._at]
        return [
            (run._replace(text=run.text[a - start : b - start]), (first + i) % 2 == 1)
            for i, (a, b) in enumerate(pairwise(cuts))
            if b > a
        ]
