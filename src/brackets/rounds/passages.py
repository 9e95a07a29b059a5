"""Where in a text the words of another stand: the passage that has most of them, close together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

from brackets.rounds.keys import weight_of

WIDEST = 1.6
"""A passage is at most so many times as long as the words that are looked for: what is farther apart is another's."""


class Passage(NamedTuple):
    """A passage of a text that is like some words."""

    start: int
    """Its first word."""
    end: int
    """The word after its last."""
    matched: frozenset[int]
    """The places of those of its words that are among the ones looked for, in their order."""
    of: frozenset[int]
    """Which of the words looked for these are, by their places."""
    share: float
    """How much of what was looked for they are, 0 to 1; content words count more."""
    is_exact: bool
    """Whether it is the very words, one after the other."""
    closeness: float
    """How like the passage and the words are, 0 to 1: less than the share where other words stand in between."""


def passage_like(words: Sequence[str], text: Sequence[str]) -> Passage | None:
    """The passage of `text` that has most of `words` in their order; None if it has none of them."""
    if not words or not text:
        return None
    if (at := _place_of(words, text)) is not None:
        here = frozenset(range(at, at + len(words)))
        return Passage(at, at + len(words), here, frozenset(range(len(words))), 1.0, True, 1.0)
    pairs = _common(words, text)
    if not pairs:
        return None
    low, high = _densest(pairs, words, round(WIDEST * len(words)))
    matched = [j for _, j in pairs[low:high]]
    found, asked = weight_of(words[i] for i, _ in pairs[low:high]), weight_of(words)
    closeness = 2 * found / (asked + weight_of(text[matched[0] : matched[-1] + 1]))
    of = frozenset(i for i, _ in pairs[low:high])
    return Passage(matched[0], matched[-1] + 1, frozenset(matched), of, found / asked, False, closeness)


def contains(text: Sequence[str], words: Sequence[str]) -> bool:
    """Whether some words stand in a text, one after the other."""
    return _place_of(words, text) is not None if words else True


def _place_of(words: Sequence[str], text: Sequence[str]) -> int | None:
    """Where the very words stand in a text, one after the other."""
    first = words[0]
    at = -1
    while True:
        try:
            at = text.index(first, at + 1)
        except ValueError:
            return None
        if list(text[at : at + len(words)]) == list(words):
            return at


def _common(words: Sequence[str], text: Sequence[str]) -> list[tuple[int, int]]:
    """The places of the words that both have, in their order: as many as can be."""
    pairs: list[tuple[int, int]] = []
    for code in Indel.opcodes(words, text):
        if code.tag == "equal":
            pairs += zip(range(code.src_start, code.src_end), range(code.dest_start, code.dest_end), strict=True)
    return pairs


def _densest(pairs: Sequence[tuple[int, int]], words: Sequence[str], width: int) -> tuple[int, int]:
    """From which to before which of the pairs those are that weigh most and stand in so many words of the text."""
    best, bounds = 0.0, (0, 0)
    weights = [weight_of((words[i],)) for i, _ in pairs]
    low, weight = 0, 0.0
    for high, (_, j) in enumerate(pairs):
        weight += weights[high]
        while j - pairs[low][1] >= width:
            weight -= weights[low]
            low += 1
        if weight > best:
            best, bounds = weight, (low, high + 1)
    return bounds
