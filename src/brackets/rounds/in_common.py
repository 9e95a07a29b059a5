"""What two drafts have in common, and in how much they differ: whether one is a copy of the other."""

from __future__ import annotations

from collections import Counter

from brackets.draft import Draft
from brackets.rounds.sequences import edit_distance
from brackets.rounds.words import cores_of

OTHER_TEXT = 0.3
"""Below this share of words in common, a copy is of another text. Two drafts about different things, in one language, have a
sixth in common by their small words; a copy of which two thirds were rewritten is hardly one any more."""


def share_in_common(base: Draft, copy: Draft) -> float:
    """The share of words that stand in a copy and in the base text, wherever: 0 to 1."""
    ours, theirs = Counter(cores_of(base.text)), Counter(cores_of(copy.text))
    shared = sum((ours & theirs).values())
    return 2 * shared / max(sum(ours.values()) + sum(theirs.values()), 1)


def difference(one: Draft, other: Draft) -> int:
    """How many words two drafts differ in, in their order."""
    return edit_distance(cores_of(one.text), cores_of(other.text))
