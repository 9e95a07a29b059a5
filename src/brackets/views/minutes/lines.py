"""What minutes are made of: lines, each of runs of words. Types alone."""

from __future__ import annotations

from typing import Literal, NamedTuple

Role = Literal["", "strong", "deleted", "inserted", "quiet"]
"""What a run is: plain words, a verdict, words that are gone, words that were put in, what is only there to find a place."""


class Run(NamedTuple):
    """Words of one role."""

    text: str
    role: Role = ""


class Line(NamedTuple):
    """A heading, a paragraph, or an item of a list."""

    level: int
    """1 to 3 for a heading, 0 for a paragraph, -1 and -2 for an item of a list and an item below it."""
    runs: tuple[Run, ...]


class Record(NamedTuple):
    """The minutes of one or several drafts, said."""

    language: str
    """`en`, `es`, `fr` or `pt`."""
    title: str
    lines: tuple[Line, ...]
