"""Struck text that stands in no bracket: nobody is said to strike it, so that settling leaves it, marks and all."""

from __future__ import annotations

from collections.abc import Iterator

from brackets.draft import Draft
from brackets.parse.nodes import Struck
from brackets.settle.decisions import Warned
from brackets.text.counts import count_of

_MARK = "~~"


def left_struck(draft: Draft) -> Iterator[Warned]:
    """A warning at the first such text of a draft, where a text without marks is to come of it. Linear."""
    if _MARK not in draft.text:
        return
    places = [node.start for node in draft.root.children if isinstance(node, Struck)]
    if places:
        more = f" (here, and in {count_of(len(places) - 1, 'place')} more)" if len(places) > 1 else ""
        said = (
            f"struck text stands in no bracket, and is left with its marks{more}: write [US: ~~...~~], or take it out"
        )
        yield Warned(draft.positions.at(places[0]), said)
