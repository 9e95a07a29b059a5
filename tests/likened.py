"""When two texts count as the same to a law."""

from __future__ import annotations

from collections import Counter

#: What joins two brackets, or a list, and goes with one of them.
JOINING = ("or", "o", "ou", "and", "y", "e", "et")


def solid(text: str) -> str:
    """A text without its white space."""
    return "".join(text.split())


def alike_but_for_joining(one: str, other: str) -> bool:
    """Whether all that one of two texts has and the other has not are letters of the words that part alternatives."""
    letters, others = Counter(solid(one)), Counter(solid(other))
    return {*(letters - others), *(others - letters)} <= {*"oru"}
