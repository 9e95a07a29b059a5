"""The likest of many rows of words, without looking at each: by the rarest words that they share."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

_RARE = 12
_CANDIDATES = 5


class RareWordIndex:
    """Finds, among rows of words, those that share the most rare words with another. Nearly linear."""

    def __init__(self, rows: Mapping[int, Sequence[str]] | Sequence[Sequence[str]], among: Iterable[int]):
        self._holders: dict[str, list[int]] = defaultdict(list)
        for key in among:
            for core in set(rows[key]):
                self._holders[core].append(key)

    def candidates(self, row: Sequence[str]) -> list[int]:
        """The keys of a few rows, those first that share the most rare words with this one."""
        votes: Counter[int] = Counter()
        for core in dict.fromkeys(row):
            holders = self._holders.get(core, ())
            if len(holders) <= _RARE:
                votes.update(holders)
        return [key for key, _ in votes.most_common(_CANDIDATES)]
