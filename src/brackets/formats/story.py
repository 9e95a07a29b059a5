"""What a word processor's file says: paragraphs of pieces, each with the changes that were tracked on it.

Types alone. Readers make a `Story` (`word.reader`, `pandoc`, `critic`), `compose` writes it in the notation.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple


class Change(NamedTuple):
    """A tracked insertion or deletion."""

    inserted: bool
    """False for a deletion."""
    sponsor: str
    """Whose it is, as a header says it: `US`, `US/CAN propose`; empty if nobody knows."""


class Piece(NamedTuple):
    """A run of text, all of it changed and formatted alike."""

    text: str
    changes: tuple[Change, ...] = ()
    """The changes on it, the outermost first: a deletion within somebody else's insertion comes second."""
    struck: bool = False
    """Whether it is struck through by hand."""
    added: Literal["", "underlined", "bold"] = ""
    """Formatting that may mean that it was added by hand."""
    remark: bool = False
    """Whether it is a comment, and no text."""


class Passage(NamedTuple):
    """A paragraph."""

    pieces: tuple[Piece, ...]
    label: str = ""
    """The label that the word processor counts, with the space after it: `4. `."""
    mark: tuple[Change, ...] = ()
    """The changes on the end of the paragraph, which joins it with the next or parts them."""
    struck_on: bool = False
    """Whether the line through its last words goes on in the next paragraph."""
    tight: bool = False
    """Whether it begins on the line after the one above, without a blank line between."""


@dataclass
class Story:
    """A whole file."""

    passages: list[Passage] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    """What is in the file and not in the passages, and how many: `pictures`."""
    noted: Counter[str] = field(default_factory=Counter)
    """What is in the passages in another form, and how many."""
    repeats_alternatives: bool = False
    """Whether words that several parties delete are there once for each, side by side."""


def merged(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with those joined that a word processor has cut for reasons of its own."""
    found: list[Piece] = []
    for piece in pieces:
        alike = found and found[-1].changes == piece.changes and found[-1].struck == piece.struck
        if alike and (piece.struck or found[-1].added == piece.added):
            found[-1] = piece._replace(text=found[-1].text + piece.text)
        elif piece.text:
            found.append(piece)
    return found
