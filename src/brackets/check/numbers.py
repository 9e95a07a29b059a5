"""The labels of a draft with those before them, as the rules about numbering read them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from brackets.draft import Draft
from brackets.parse.labels import Label
from brackets.rewrite.doubts import Doubt, doubts
from brackets.rewrite.numbering import Renamed, renamed


@lru_cache(maxsize=4)
def _labels(draft: Draft) -> list[Renamed]:
    return renamed(draft)


@lru_cache(maxsize=4)
def unread(draft: Draft) -> list[Doubt]:
    """The lines that may begin with a label that was not read."""
    return [doubt for doubt in doubts(draft, _labels(draft)) if doubt.unread]


def pairs(draft: Draft) -> Iterator[tuple[Renamed, Label]]:
    """Each label with the one before it on its level; not those that begin a numbering, or begin it again."""
    for label in _labels(draft):
        before = label.previous
        if before is not None and not label.label.alt and (label.label.added or label.label.value >= before.value):
            yield label, before
