"""Changes that were made by hand, with strikethrough and underlining, as text that says so.

Delegations strike out words and underline or embolden new ones instead of tracking changes. In a bracket, struck text is what its
sponsor deletes (DESIGN, section 2). Outside of any bracket nobody says whose it is: a person chooses what becomes of it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from brackets.formats.halves import half_brackets
from brackets.formats.reading import Formatting
from brackets.formats.story import Change, Passage, Piece, Story, merged
from brackets.parse.nodes import Bracket
from brackets.parse.parser import parse_text
from brackets.parties.registry import Registry

_SPACE = " \t\xa0\n"


def with_formatting(
    passages: list[Passage], story: Story, registry: Registry, formatting: Formatting, sponsor: str
) -> list[Passage]:
    """The passages with their struck pieces as text that says so; `noted` of the story is told of those outside brackets.

    Inside a bracket struck text is `~~struck~~`. Outside: `struck` shows it so too; `track` makes proposals of it, and
    of what is underlined (or bold, right after something struck), by `sponsor`, anonymous ones if that is empty;
    `ignore` shows the words alone.
    """
    if not any(piece.struck or piece.added for passage in passages for piece in passage.pieces):
        return passages
    inside = _Inside(passages, registry)
    return [passage._replace(pieces=tuple(_shown(passage, inside, story, formatting, sponsor))) for passage in passages]


def _shown(passage: Passage, inside: _Inside, story: Story, formatting: Formatting, sponsor: str) -> Iterator[Piece]:
    inside.begin(passage)
    struck_before = False
    for piece in merged(passage.pieces):
        for part, bracketed in inside.parts(piece):
            if not part.text.strip():
                yield part
                continue
            tracks = formatting == "track" and not part.changes and not bracketed
            if part.struck and part.changes:
                story.left_out["lines through text that is also tracked"] += 1
                yield part
            elif part.struck and (bracketed or formatting == "struck"):
                if not bracketed:
                    story.noted[
                        "struck passages outside brackets are shown as ~~struck~~; --formatting track makes proposals of them"
                    ] += 1
                yield from _struck(part)
            elif part.struck and tracks:
                yield part._replace(changes=(Change(False, sponsor),))
            elif tracks and (part.added == "underlined" or (part.added == "bold" and struck_before)):
                yield part._replace(changes=(Change(True, sponsor),))
            else:
                if part.struck:
                    story.left_out["struck passages outside brackets have lost their line"] += 1
                yield part
            struck_before = part.struck


def _struck(piece: Piece) -> Iterator[Piece]:
    """A struck piece as text between `~~`, half brackets and the space at its ends left out."""
    start = 0
    for _, at in [*half_brackets([piece.text]), (0, len(piece.text))]:
        words = piece.text[start:at]
        bare = words.strip(_SPACE)
        if bare:
            lead = words[: len(words) - len(words.lstrip(_SPACE))]
            words = f"{lead}~~{bare}~~{words[len(lead) + len(bare) :]}"
        yield piece._replace(text=words + piece.text[at : at + 1], struck=False)
        start = at + 1


class _Inside:
    """Which pieces stand in brackets that are typed in the text. Asked for them in order."""

    def __init__(self, passages: Sequence[Passage], registry: Registry):
        text = "\n\n".join(passage.label + "".join(piece.text for piece in passage.pieces) for passage in passages)
        spans: list[tuple[int, int]] = []
        for node in parse_text(text, registry).brackets:
            if isinstance(node, Bracket) and not (spans and node.end <= spans[-1][1]):
                spans.append((node.start, node.end))
        self._edges = [edge for span in spans for edge in span]
        self._at = -2

    def begin(self, passage: Passage) -> None:
        """Go on to the next passage."""
        self._at += 2 + len(passage.label)

    def parts(self, piece: Piece) -> list[tuple[Piece, bool]]:
        """A piece, and whether it is in brackets; cut in parts where it is struck and a bracket begins or ends in it."""
        start, self._at = self._at, self._at + len(piece.text)
        first, last = bisect_right(self._edges, start), bisect_right(self._edges, self._at - 1)
        if not piece.struck or first == last or (first % 2 == 0 and last % 2 == 0):
            return [(piece, first % 2 == 1)]
        cuts = [start, *self._edges[first:last], self._at]
        return [
            (piece._replace(text=piece.text[a - start : b - start]), (first + i) % 2 == 1)
            for i, (a, b) in enumerate(pairwise(cuts))
            if b > a
        ]
