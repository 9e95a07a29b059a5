"""An inverted index by rare words: which of many texts are most like another, without a look at each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

MOST_HOLDERS = 12
"""Texts. A word that stands in more of them than this says nothing about which is meant, and would cost time in each look-up."""
MOST_CANDIDATES = 5
"""So many texts are worth a closer look. The right one seldom shares fewer rare words than five others."""


class RareWordIndex:
    """Finds, among texts given as sequences of words, those that share most rare words with another. Nearly linear."""

    def __init__(self, texts: Iterable[tuple[int, Iterable[str]]]):
        """Take the words of each text, with the key that it is to be found by."""
        self._holders: dict[str, list[int]] = {}
        for key, words in texts:
            for word in set(words):
                holders = self._holders.setdefault(word, [])
                if len(holders) <= MOST_HOLDERS:  # one more says that there are too many
                    holders.append(key)

    def candidates(self, words: Sequence[str]) -> list[int]:
        """The keys of a few texts, those first that share most rare words with these."""
        votes: Counter[int] = Counter()
        for word in dict.fromkeys(words):
            holders = self._holders.get(word, ())
            if len(holders) <= MOST_HOLDERS:
                votes.update(holders)
        return [key for key, _ in votes.most_common(MOST_CANDIDATES)]
