"""The labels of a draft with those before them, as the rules about numbering read them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from brackets.draft import Draft
from brackets.parse.labels import ReadLabel
from brackets.rewrite.numbering import Renamed, renamed
from brackets.vocabulary.words import LATIN_SERIES


@lru_cache(maxsize=4)
def _labels(draft: Draft) -> list[Renamed]:
    return renamed(draft)


def pairs(draft: Draft) -> Iterator[tuple[Renamed, ReadLabel]]:
    """Each label with the one before it on its level; not those that begin a numbering, or begin it again."""
    for label in _labels(draft):
        before = label.previous
        if before is not None and "alt" not in label.old and (label.label.added or label.label.value >= before.value):
            yield label, before


def rank(label: ReadLabel) -> int:
    """The place of an added label after its plain one: 0 for `4`, 1 for `4bis`, 2 for `4ter`."""
    places = [place for place, word in enumerate(LATIN_SERIES, 1) if label.normal.endswith(word)]
    return max(places, default=0)  # quater ends with ter
