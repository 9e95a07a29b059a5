"""Proposals whose words stand as an abbreviation now, or written out: `UN` is `United Nations`, and the other way round.

Whether a word in capitals stands for others is told by their first letters, word by word; those of small words may be missing, and
an `s` behind it makes it a plural: `LDCs` are `least developed countries`. Such names are written in small letters too, and with
commas: `illegal, unreported and unregulated` is `IUU`. Of parties the registry knows it: `landlocked developing countries` are the
`LLDCs`, whatever their first letters. Of others one of the drafts may say it: `"CMP" means the Conference of the Parties`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.keys import Reading, is_function_word, keys_of, negations_in
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import DEFINES, IN_NO_NAME

SHORTEST, LONGEST = 2, 8
"""Letters of an abbreviation."""
MOST_FORMS = 3
"""So many ways to write out an abbreviation are tried."""
SHORTEST_IN_SMALL_LETTERS = 3
"""Letters of one that stands for words in small letters. Two such words begin with any two letters by chance."""
_CAPITALS = Pattern(rf"\b([A-ZÀ-Þ]{{{SHORTEST},{LONGEST}}})s?\b")
_DEFINED = Pattern(
    rf"[\"“«]\s?(?P<letters>[A-ZÀ-Þ]{{{SHORTEST},{LONGEST}}})\s?[\"”»]\s+(?i:{DEFINES}\s+)(?:[a-z]{{1,3}}\s+)?"
    r"(?P<meaning>[^.;:\n]{5,200})"
)
_WORD = Pattern(r"[^\W\d_]+")
_IN_NO_NAME = Pattern(rf"(?i){IN_NO_NAME}\Z")
_JOINS = Pattern(r"[\s’',-]*")


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
        self._proposals = drafts.old.proposals
        self._texts = {p: drafts.old.own_readings(p)[1].text for p in proposals}
        asked = {match[1] for text in self._texts.values() for match in _CAPITALS.finditer(text)}
        self._written_out: dict[str, dict[tuple[str, ...], None]] = {}
        self._stand: dict[str, dict[str, None]] = {}
        """The abbreviations that stand, and how each is written: alone, or as a plural."""
        for paragraph in drafts.new.paragraphs:
            text = paragraph.reading().text
            for match in _CAPITALS.finditer(text):
                self._stand.setdefault(match[1], {})[match[0]] = None
            for name in _names(text, asked) if asked else ():
                forms = self._written_out.setdefault(name.letters, {})
                if len(forms) < MOST_FORMS:
                    forms[tuple(keys_of(text[name.start : name.end]))] = None
        for paragraph in (*drafts.old.paragraphs, *drafts.new.paragraphs) if asked else ():
            for defined in _DEFINED.finditer(paragraph.all_text()):
                self._written_out.setdefault(defined["letters"], {})[tuple(keys_of(defined["meaning"]))] = None
        self._codes = {written for forms in self._stand.values() for written in forms}
        names = (name for text in self._texts.values() for name in _names(text, self._stand))
        self._like_small_words = {name.letters for name in names if is_function_word(name.letters.lower())}

    def wordings(self, p: int) -> Iterator[tuple[str, ...]]:
        """The words of a proposal with an abbreviation in them written out, or with one that the new draft has."""
        text = self._texts.get(p, "")
        shortened = list(_CAPITALS.finditer(text)) if self._written_out else []
        if len(shortened) > 1:
            yield self._with_all_written_out(text, shortened)
        for match in shortened:
            for form in self._written_out.get(match[1], ()):
                yield (*keys_of(text[: match.start()]), *form, *keys_of(text[match.end() :]))
        for name in _names(text, self._stand) if self._stand else ():
            registry = self._proposals[p].source.registry
            party = registry.name(" ".join(text[name.start : name.end].split()))
            for written in self._stand[name.letters]:
                if party and (registry.code(written) or party).id != party.id:
                    continue  # it is that of another party
                yield (*keys_of(text[: name.start]), _key_of(written), *keys_of(text[name.end :]))
        yield from self._of_parties(p, text)

    def _with_all_written_out(self, text: str, shortened: Sequence[re.Match[str]]) -> tuple[str, ...]:
        """The words of a text with the first form of each abbreviation for it, where there is one."""
        keys: list[str] = []
        at = 0
        for match in shortened:
            form = next(iter(self._written_out.get(match[1], ())), None)
            if form is not None:
                keys += (*keys_of(text[at : match.start()]), *form)
                at = match.end()
        return (*keys, *keys_of(text[at:]))

    def _of_parties(self, p: int, text: str) -> Iterator[tuple[str, ...]]:
        """The words of a proposal with codes for the names of parties in it, or names for codes."""
        registry = self._proposals[p].source.registry
        words = list(_WORD.finditer(text))
        for at, word in enumerate(words):
            if word[0][:SHORTEST].isupper() and (party := registry.code(word[0])) is not None:
                yield (*keys_of(text[: word.start()]), *keys_of(party.name), *keys_of(text[word.end() :]))
            longest = 0 if is_function_word(word[0].lower()) else registry.longest_name(word[0])
            for last in words[at + 1 : at + longest]:
                party = registry.name(" ".join(text[word.start() : last.end()].split()))
                for code in (party.id, *party.codes) if party else ():
                    if code in self._codes:
                        yield (*keys_of(text[: word.start()]), _key_of(code), *keys_of(text[last.end() :]))

    def keys(self, there: Reading) -> Sequence[str]:
        """The keys of a text, those in capitals of abbreviations that would be taken for small words, as `UN`."""
        if not self._like_small_words:
            return there.keys
        written = (there.text[start:end] for start, end in there.spans())
        return [word if word in self._like_small_words else key for word, key in zip(written, there.keys, strict=True)]


def _key_of(written: str) -> str:
    """The key of an abbreviation; of one that would be taken for a small word, as `UN`, itself."""
    return written if is_function_word(written.lower()) else written.lower()


def _names(text: str, wanted: Collection[str]) -> Iterator[_Name]:
    """The words of a text that one of some abbreviations stands for."""
    begun = {letters[:length] for letters in wanted for length in range(1, len(letters) + 1)}
    words = [(match[0], match.start(), match.end()) for match in _WORD.finditer(text)]
    for at, (word, start, _) in enumerate(words):
        begins = word[0].upper() in begun and (word[0].isupper() or not is_function_word(word) or negations_in((word,)))
        if begins and not (len(word) > 1 and word.isupper()):
            for letters, end in _letters(text, words, at, begun):
                if letters in wanted:
                    yield _Name(letters, start, end)


def _letters(
    text: str, words: Sequence[tuple[str, int, int]], at: int, begun: Collection[str]
) -> Iterator[tuple[str, int]]:
    """The first letters of the words from one on, with and without those of small words, and where the last of them ends.

    As long as an abbreviation may begin so: `begun` are the first letters of those that are looked for, one and more.
    """
    short = every = ""
    capitals = 0
    for index in range(at, min(len(words), at + 2 * LONGEST)):
        word, start, end = words[index]
        if index > at and not _JOINS.fullmatch(text, words[index - 1][2], start):
            return
        every += word[0].upper()
        if _IN_NO_NAME.match(word):
            return
        if is_function_word(word.lower()) and not negations_in((word.lower(),)):
            continue
        short += word[0].upper()
        capitals += word[0].isupper()
        if short not in begun and every not in begun:
            return
        if len(short) >= (SHORTEST if capitals == len(short) else SHORTEST_IN_SMALL_LETTERS):
            yield from ((letters, end) for letters in dict.fromkeys((short, every)))
