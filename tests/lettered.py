"""Texts of which one sees at once what they have in common: their words are letters with numbers."""

from __future__ import annotations

A, B, C, D, E = "abcde"


def words(letter: str, count: int, start: int = 0) -> str:
    """Words that no other text has: `a0 a1 a2`."""
    return " ".join(f"{letter}{number}" for number in range(start, start + count))
