"""Proposals whose words stand as an abbreviation now, or written out: `UN` is `United Nations`, and the other way round.

Whether a word in capitals stands for others is told by their first letters, word by word; those of small words may be missing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.keys import is_function_word, keys_of
from brackets.text.patterns import Pattern

SHORTEST, LONGEST = 2, 8
"""Letters of an abbreviation."""
MOST_FORMS = 3
"""So many ways to write out an abbreviation are tried."""
_CAPITALS = Pattern(rf"\b[A-ZÀ-Þ]{{{SHORTEST},{LONGEST}}}\b")
_WORD = Pattern(r"[^\W\d_]+")
_JOINS = Pattern(r"[\s’'-]*")


class _Name(NamedTuple):
    """Some words of a text that an abbreviation may stand for."""

    letters: str
    start: int
    """Its first character in the text."""
    end: int


class Abbreviations:
    """The abbreviations of the new draft, and those of proposals of the old one. Linear in both."""

    def __init__(self, drafts: PairedDrafts, proposals: Iterable[int]):
        """Read the base text of the new draft, for these proposals."""
        self._texts = {p: drafts.old.own_readings(p)[1].text for p in proposals}
        asked = {letters for text in self._texts.values() for letters in _CAPITALS.findall(text)}
        self._written_out: dict[str, dict[tuple[str, ...], None]] = {}
        self._stand: set[str] = set()
        for paragraph in drafts.new.paragraphs:
            text = paragraph.reading().text
            self._stand.update(_CAPITALS.findall(text))
            for name in _names(text, asked) if asked else ():
                forms = self._written_out.setdefault(name.letters, {})
                if len(forms) < MOST_FORMS:
                    forms[tuple(keys_of(text[name.start : name.end]))] = None

    def wordings(self, p: int) -> Iterator[tuple[str, ...]]:
        """The words of a proposal with an abbreviation in them written out, or with one that the new draft has."""
        text = self._texts.get(p, "")
        for match in _CAPITALS.finditer(text) if self._written_out else ():
            for form in self._written_out.get(match[0], ()):
                yield (*keys_of(text[: match.start()]), *form, *keys_of(text[match.end() :]))
        for name in _names(text, self._stand) if self._stand else ():
            yield tuple(keys_of(f"{text[: name.start]} {name.letters} {text[name.end :]}"))


def _names(text: str, wanted: Collection[str]) -> Iterator[_Name]:
    """The words of a text that one of some abbreviations stands for."""
    words = [(match[0], match.start(), match.end()) for match in _WORD.finditer(text)]
    for at, (word, start, _) in enumerate(words):
        if word[0].isupper() and not word.isupper():
            for letters, end in _letters(text, words, at):
                if letters in wanted:
                    yield _Name(letters, start, end)


def _letters(text: str, words: Sequence[tuple[str, int, int]], at: int) -> Iterator[tuple[str, int]]:
    """The first letters of the words from one on, with and without those of small words, and where the last of them ends."""
    short = every = ""
    for index in range(at, min(len(words), at + 2 * LONGEST)):
        word, start, end = words[index]
        if index > at and not _JOINS.fullmatch(text, words[index - 1][2], start):
            return
        every += word[0].upper()
        if is_function_word(word.lower()):
            continue
        short += word[0].upper()
        if len(short) > LONGEST:
            return
        if word[0].isupper() and len(short) >= SHORTEST:
            yield from ((letters, end) for letters in dict.fromkeys((short, every)))
