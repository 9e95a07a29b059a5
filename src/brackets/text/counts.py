"""Counts: how one is said, and in which order many are listed."""

from __future__ import annotations

from collections.abc import Mapping


def count_of(count: int, one: str, several: str = "") -> str:
    """A count with its noun: `1 place`, `2,000 places`. `several` is the noun of several where an s at its end does not do."""
    return f"{count:,} {one if count == 1 else several or one + 's'}"


def most_first(counts: Mapping[str, int]) -> list[str]:
    """What was counted, what there is most of first; of two that are as many, by name."""
    return sorted(counts, key=lambda name: (-counts[name], name))
