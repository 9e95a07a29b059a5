"""An inverted index by rare words: which of many texts are most like another, without a look at each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

MOST_HOLDERS = 12
"""Texts. A word that stands in more of them than this says nothing about which is meant, and would cost time in each look-up."""
MOST_CANDIDATES = 5
"""So many texts are worth a closer look. The right one seldom shares fewer rare words than five others."""


class RareWordIndex:
    """Finds, among texts given as sequences of words, those that share most rare words with another. Nearly linear."""

    def __init__(self, texts: Mapping[int, Sequence[str]] | Sequence[Sequence[str]], among: Iterable[int]):
        self._holders: dict[str, list[int]] = defaultdict(list)
        for key in among:
            for word in set(texts[key]):
                self._holders[word].append(key)

    def candidates(self, words: Sequence[str]) -> list[int]:
        """The keys of a few texts, those first that share most rare words with these."""
        votes: Counter[int] = Counter()
        for word in dict.fromkeys(words):
            holders = self._holders.get(word, ())
            if len(holders) <= MOST_HOLDERS:
                votes.update(holders)
        return [key for key, _ in votes.most_common(MOST_CANDIDATES)]
