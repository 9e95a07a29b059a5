"""Deletions: what settling does to a text, as spans to take out.

Every change is a deletion of characters of the original (with other words in their place, if a
person gave some); what is left reads as if typed clean because the junction of each deletion is
mended when the text is put together (`tidy.join`).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Cut(NamedTuple):
    """A span to take out, in characters of the original."""

    start: int
    end: int
    whole_lines: bool = False
    """Made of whole lines (or of all between a label and the next word): its ends need no mending."""
    apart: bool = False
    """Between words that must not run together: `[US: a][CAN: b]`."""
    insert: str = ""
    """The new wording that stands here instead; only where a person has given one."""


def merged(cuts: Iterable[Cut]) -> list[Cut]:
    """The same characters as sorted spans that neither touch nor overlap."""
    result: list[Cut] = []
    for cut in sorted(cuts):
        if not result or cut.start > result[-1].end:
            result.append(cut)
            continue
        last = result[-1]
        if cut.end <= last.end and last.whole_lines:
            continue
        if last.start == cut.start and last.end <= cut.end and cut.whole_lines:
            result[-1] = cut
        else:
            # a cut of whole lines beside another keeps its end of the union clean
            clean = cut.whole_lines and cut.end >= last.end and (last.whole_lines or cut.start <= last.start)
            words = " ".join(w for w in (last.insert, cut.insert) if w)
            result[-1] = Cut(last.start, max(last.end, cut.end), clean, last.apart or cut.apart, words)
    return result
