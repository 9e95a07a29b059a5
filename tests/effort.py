"""How much is done for a text, counted and not timed: what is linear does four times as much for four times the text."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import SupportsIndex

#: Four times the text may take so many times the effort: tables that grow, and sorting, take a little more than four times; what
#: is quadratic takes sixteen times.
_MOST = 6


class Watched(str):
    """A text that counts the characters that are looked at when something is searched in it, but for patterns."""

    looked = 0

    def find(self, sub: str, start: SupportsIndex | None = 0, end: SupportsIndex | None = None, /) -> int:
        at = super().find(sub, start, end)
        first, last, _ = slice(start, end).indices(len(self))
        self.looked += max(0, (at if at >= 0 else last) - first)
        return at

    def rfind(self, sub: str, start: SupportsIndex | None = 0, end: SupportsIndex | None = None, /) -> int:
        at = super().rfind(sub, start, end)
        first, last, _ = slice(start, end).indices(len(self))
        self.looked += max(0, last - (at if at >= 0 else first))
        return at

    def count(self, sub: str, start: SupportsIndex | None = 0, end: SupportsIndex | None = None, /) -> int:
        first, last, _ = slice(start, end).indices(len(self))
        self.looked += max(0, last - first)
        return super().count(sub, start, end)


def effort(do: Callable[[str], object], text: str) -> int:
    """How many functions are called when something is done with a text, and how many of its characters are looked at."""
    calls = 0

    def called(_: FrameType, event: str, __: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    watched, before = Watched(text), sys.getprofile()
    sys.setprofile(called)
    try:
        do(watched)
    finally:
        sys.setprofile(before)
    return calls + watched.looked


def assert_linear(do: Callable[[str], object], text: Callable[[int], str], size: int) -> None:
    """Four times the text takes no more than some four times the effort."""
    do(text(size))  # what is imported and kept the first time is no effort for the text
    few, many = effort(do, text(size)), effort(do, text(4 * size))
    assert many <= _MOST * few, f"{few} for {size}, {many} for {4 * size}"
