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
        self._holder: dict[str, int] = {}
        """Of each word the first text that holds it: most are held by no other, and a list takes five times as much memory."""
        self._others: dict[str, list[int]] = {}
        """The other texts that hold it; as many as say that there are too many, if there are."""
        for key, words in texts:
            for word in set(words):
                if self._holder.setdefault(word, key) == key:
                    continue
                others = self._others.setdefault(word, [])
                if len(others) < MOST_HOLDERS:
                    others.append(key)

    def candidates(self, words: Sequence[str]) -> list[int]:
        """The keys of a few texts, those first that share most rare words with these."""
        votes: Counter[int] = Counter()
        for word in dict.fromkeys(words):
            others = self._others.get(word, ())
            if len(others) < MOST_HOLDERS and word in self._holder:
                votes[self._holder[word]] += 1
                votes.update(others)
        return [key for key, _ in votes.most_common(MOST_CANDIDATES)]
