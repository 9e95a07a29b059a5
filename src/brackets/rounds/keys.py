"""Words as drafts are compared by where only the wording counts: typography decides nothing.

A key is a word in small letters, without what stands around it. Hyphens, commas, capitals, line breaks, emphasis and the
spelling of quotes make no difference; `scaled-up` and `scaled up` are two keys each.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from sys import intern
from typing import NamedTuple

from brackets.rounds.sequences import common_length, common_start, diff, similarity
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import FUNCTION_WORDS, MODAL, NEGATIONS, OTHERS

_KEY = Pattern(r"\d+(?:[.,]\d+)+|[^\W_]+|[%°$€£]")
_HYPHEN = Pattern(r"(?<=[^\W\d_])[-\u2010\u2011\xad]\s*(?=[^\W\d_])")
_FUNCTION_WORDS = frozenset(FUNCTION_WORDS)
_NEGATIONS = frozenset(NEGATIONS)
_MODAL = Pattern(rf"{MODAL}\Z")
_OTHER = Pattern(rf"{OTHERS}\Z")
FUNCTION_WEIGHT = 0.25
"""What a function word counts where a content word counts 1: four small words say as much as one that means something."""
UNLIKE_LENGTH = 0.02
"""Texts of which one has less than this share of the words of the other are not like each other."""
_SHORTEST_PLURAL = 5
_SHORTEST_ROOT = 4
_ENDING = Pattern(r"(?:e[ds]?|ing|s|ée?s?|er|ent|ant|[ai]d[oa]s?|[aei]r)\Z")
"""Endings that a verb has in one sentence and not in another, of the languages that drafts are written in."""
SHORTEST_OF_BOTH = 4
"""Letters that two forms of a word begin with, if neither is the beginning of the other."""
SHORTEST_WHOLE = 3
"""Letters of a word that is the beginning of another form of it: `use` and `used`."""
SAME_BEGINNING = 0.58
"""So much of the longer form is what both begin with: `conserv` of `conservation`."""
_LAST_CHARACTER = 0x10FFFF
_SURROGATES = range(0xD800, 0xE000)


def keys_of(text: str) -> list[str]:
    """The keys of a text. Linear."""
    small = text.lower()
    if len(small) == len(text):  # all at once; a letter that becomes two, as `İ` does, would part its word
        return list(map(intern, _KEY.findall(small)))
    return [intern(key.lower()) for key in _KEY.findall(text)]


def differ_in_hyphens(text: str, other: str) -> bool:
    """Whether two texts have the same words but for hyphens, with which the one has them: `decision-making`, `decisionmaking`."""
    if _HYPHEN.search(text) is None and _HYPHEN.search(other) is None:
        return False
    return keys_of(_HYPHEN.sub("", text)) == keys_of(_HYPHEN.sub("", other))


def is_function_word(key: str) -> bool:
    """Whether a key says little by itself: `the`, `and`, `of`."""
    return key in _FUNCTION_WORDS


def content_of(keys: Iterable[str]) -> list[str]:
    """Those keys that are no function words."""
    return [key for key in keys if key not in _FUNCTION_WORDS]


def stem_of(key: str) -> str:
    """A word without the `s` of a plural: `sede` and `sedes` are one."""
    return key[:-1] if len(key) >= _SHORTEST_PLURAL and key[-1] == "s" else key


def root_of(key: str) -> str:
    """A word without the ending that its place in a sentence gives it: `publish` and `published` are one."""
    root = _ENDING.sub("", key)
    return root if len(root) >= _SHORTEST_ROOT else key


def is_form_of(word: str, other: str) -> bool:
    """Whether two words are forms of one, by the letters that they begin with."""
    same = common_start(word, other)
    least = SHORTEST_WHOLE if same in (len(word), len(other)) else SHORTEST_OF_BOTH
    return root_of(word) == root_of(other) or (same >= least and same >= SAME_BEGINNING * max(len(word), len(other)))


def weight_of(keys: Iterable[str]) -> float:
    """How much some keys say: a content word counts 1."""
    return sum(FUNCTION_WEIGHT if key in _FUNCTION_WORDS else 1.0 for key in keys)


def is_modal(key: str) -> bool:
    """Whether a key says how much a text binds: `shall`, `should`, `deberá`."""
    return _MODAL.match(key) is not None


def is_other(key: str) -> bool:
    """Whether a key holds the place of another word: that of a verb in `[shall][should][other]`, or of parties that are named."""
    return _OTHER.match(key) is not None


def negations_in(keys: Iterable[str]) -> int:
    """How many of some keys turn a sentence into its contrary."""
    return sum(key in _NEGATIONS for key in keys)


def tells_what(key: str) -> bool:
    """Whether a word can be known in another place than its own: what a `not` negates, or a `shall` binds, its place tells, and
    which `other` is meant."""
    return not (is_function_word(key) or is_modal(key) or is_other(key) or key in _NEGATIONS)


def loses_negation(words: Sequence[str], found: Collection[int], there: Sequence[str]) -> bool:
    """Whether a `no` or `not` among some words is missing `there`, and what it negates is not; `found` are the places of the words
    that stand there.

    Where `not less than 50` is `at least 50` now, what is negated is gone too.
    """
    if negations_in(there):
        return False
    for at, key in enumerate(words):
        if key in _NEGATIONS and at not in found:
            negated = next((i for i in range(at + 1, len(words)) if words[i] not in _FUNCTION_WORDS), None)
            if negated is None or negated in found:
                return True
    return False


def asked_of(table: Sequence[tuple[int, float]], length: int) -> float:
    """The share that a table asks of so many words: that of its first row whose number of words they have."""
    return next(share for fewest, share in table if length >= fewest)


class Reading(NamedTuple):
    """A text, and the keys that it is compared by."""

    text: str
    keys: Sequence[str]

    def shown(self, start: int, end: int) -> str:
        """The text from one key to before another, as written, its white space as single spaces."""
        if start >= end:
            return ""
        if start == 0 and end == len(self.keys):
            return " ".join(self.text.split())
        return self.between(self.spans(), start, end)

    def between(self, spans: Sequence[tuple[int, int]], start: int, end: int) -> str:
        """The same, for whoever asks more than once and has the spans."""
        return " ".join(self.text[spans[start][0] : spans[end - 1][1]].split()) if start < end else ""

    def spans(self) -> list[tuple[int, int]]:
        """Where each key stands, in characters. The last few texts are remembered: many outcomes may be of one paragraph."""
        return _spans_of(self.text)


@lru_cache(maxsize=4)
def _spans_of(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in _KEY.finditer(text)]


def reading(text: str) -> Reading:
    """A text with its keys."""
    return Reading(text, keys_of(text))


class Wording(NamedTuple):
    """Words that differ: those of the old draft (or of the proposal), and those of the new one."""

    old: str
    new: str


def wordings_of(old: Reading, new: Reading) -> tuple[Wording, ...]:
    """The words in which two texts differ. Linear beside the comparison."""
    hunks = diff(old.keys, new.keys)
    if len(hunks) <= 1:  # it may be all of a text, and is shown with the marks around it
        return tuple(Wording(old.shown(a, b), new.shown(c, d)) for a, b, c, d in hunks)
    ours, theirs = old.spans(), new.spans()
    return tuple(Wording(old.between(ours, a, b), new.between(theirs, c, d)) for a, b, c, d in hunks)


def likeness(old: Sequence[str], new: Sequence[str]) -> float:
    """How like two texts are, 0 to 1: by the words that mean something, and a little by all.

    One word of several that both have may be there by chance: it counts no more than the others.
    """
    every = similarity(old, new)
    if min(len(old), len(new)) < UNLIKE_LENGTH * max(len(old), len(new)):
        return every  # next to nothing, whatever it is
    content, other = content_of(old), content_of(new)
    if every == 1 or not (content or other):
        return every
    if not content or not other:
        return min(every, FUNCTION_WEIGHT)
    like = (1 - FUNCTION_WEIGHT) * similarity(content, other) + FUNCTION_WEIGHT * every
    alone = min(len(content), len(other)) > 1 and common_length(content, other) <= 1
    return min(like, every) if alone else like


class Alphabet:
    """Writes keys as characters, one for each word, so that texts are compared as fast as strings are."""

    def __init__(self) -> None:
        self._characters: dict[str, str] = {}

    def string(self, keys: Iterable[str]) -> str:
        """Keys as a string of as many characters; the same word is the same character."""
        characters = self._characters
        out = []
        for key in keys:
            character = characters.get(key)
            if character is None:
                number = len(characters) + 1
                number += len(_SURROGATES) if number >= _SURROGATES.start else 0
                character = characters[key] = chr(min(number, _LAST_CHARACTER))
            out.append(character)
        return "".join(out)

    def roots(self) -> dict[int, str]:
        """A table by which strings are translated into the roots of their words."""
        words = list(self._characters)
        return {ord(self._characters[word]): self.string((root_of(word),)) for word in words}
