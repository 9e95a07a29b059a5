"""Unmatched brackets: a `[` or `]` without its partner in the same stretch of text."""

from __future__ import annotations

from collections.abc import Sequence

from brackets.text.patterns import Pattern

_BRACKET = Pattern(r"[\[\]]")


def unmatched_brackets(texts: Sequence[str]) -> list[tuple[int, int]]:
    """Where brackets without a partner stand in texts that follow each other: which text, and the offset in it. Linear."""
    open_ones: list[tuple[int, int]] = []
    found: list[tuple[int, int]] = []
    for index, text in enumerate(texts):
        for match in _BRACKET.finditer(text):
            if match[0] == "[":
                open_ones.append((index, match.start()))
            elif open_ones:
                open_ones.pop()
            else:
                found.append((index, match.start()))
    return sorted(found + open_ones)
