"""A text as a sequence of words, which is what drafts are compared by.

Words, punctuation marks and brackets are one word each, and own the white space before them, which is not compared. A bracket
with all that is in it is one word: it is never cut in two.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from brackets.text.patterns import Pattern
from brackets.text.words import ONE, WORD

_SPACED = Pattern(rf"(\s*)({ONE})")
_BRACKET = Pattern(r"[\[\]]")
_NO_SPACE_BEFORE = ".,;:!?)]”’"
_NO_SPACE_AFTER = "([“‘"


class Word(NamedTuple):
    """One word, with the white space before it."""

    space: str
    core: str
    """The word without that space: what is compared."""


def words_of(text: str) -> list[Word]:
    """The words of a text; white space at its end is nobody's. Linear."""
    if "[" not in text:
        return list(map(Word._make, _SPACED.findall(text)))
    words: list[Word] = []
    ends = _bracket_ends(text)
    at = 0
    while match := WORD.search(text, at):
        end = match.end()
        end = ends.get(match.start(), end)
        words.append(Word(text[at : match.start()], text[match.start() : end]))
        at = end
    return words


def words_to_insert_into(text: str) -> list[Word]:
    """The words of a text, with space before the first too: other words may come to stand before it."""
    words = words_of(text)
    return [words[0]._replace(space=" "), *words[1:]] if words else words


def cores_of(text: str) -> list[str]:
    """The words of a text without their white space."""
    return WORD.findall(text) if "[" not in text else [word.core for word in words_of(text)]


def _bracket_ends(text: str) -> dict[int, int]:
    """Where each bracket begins that is closed, and where it ends. Linear."""
    ends: dict[int, int] = {}
    open_ones: list[int] = []
    for mark in _BRACKET.finditer(text) if "[" in text else ():
        if mark[0] == "[":
            open_ones.append(mark.start())
        elif open_ones:
            ends[open_ones.pop()] = mark.end()
    return ends


def text_of(words: Sequence[Word], *, lead: bool = True) -> str:
    """The text that words were cut from; without the space before the first word, unless `lead`."""
    text = "".join(space + core for space, core in words)
    return text if lead else text[len(words[0].space) :] if words else ""


def readable(cores: Sequence[str]) -> str:
    """Words without their white space as a text for a reader: spaces where a typist puts them."""
    text = ""
    for core in cores:
        text += core if not text or core[0] in _NO_SPACE_BEFORE or text[-1] in _NO_SPACE_AFTER else f" {core}"
    return text
