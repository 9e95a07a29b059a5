"""The signs of fates, the same in every view."""

from __future__ import annotations

from typing import NamedTuple

from brackets.rounds.fates import Fate

UNSURE = 0.5
"""A fate whose match is less sure than this has a question mark."""


class Sign(NamedTuple):
    """How a fate is shown."""

    mark: str
    style: str


SIGNS = {
    Fate.ADOPTED: Sign("✓", "green"),
    Fate.ADOPTED_MODIFIED: Sign("≈", "green"),
    Fate.PENDING: Sign("…", "dim"),
    Fate.MODIFIED: Sign("±", "yellow"),
    Fate.MERGED: Sign("∪", "yellow"),
    Fate.MOVED: Sign("→", "yellow"),
    Fate.DROPPED: Sign("✗", "red"),
    Fate.NEW: Sign("+", "cyan"),
    Fate.UNEXPLAINED: Sign("!", "bold magenta"),
}
