"""Marks and conjunctions of a list that are left beside nothing: those that began with what is gone, or led up to it.

A paragraph does not begin with the `and` or the comma that stood after its first words, and no `and` stands before a full stop.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brackets.settle.example import Example
from brackets.settle.remainder import Remainder, Stretch, past_spaces, takes_a_bracket
from brackets.text.edits import Cut
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import CONJUNCTION

_LONGEST = 20  # characters before a cut in which a conjunction is looked for
_BLANK = "[ \\t\\xa0]"
_LEADING = Pattern(rf"{_BLANK}*(?:[,;:.](?:{_BLANK}+{CONJUNCTION})?|{CONJUNCTION})(?={_BLANK}+\S){_BLANK}+")
_GAP = rf"(?:{_BLANK}+|{_BLANK}*\r?\n{_BLANK}*)"
_TRAILING = Pattern(rf"(?:[,;]{_GAP}?|{_GAP}){CONJUNCTION}{_GAP}\Z")
_STOP = Pattern(rf"{_BLANK}*(?:[,;:)\]]|\.(?![.\d]))")
_TO_THE_NEXT = Pattern(rf"{_BLANK}*\Z")


class Stranded(NamedTuple):
    """What this module takes out, as a table: each row has an example that it is needed for."""

    name: str
    reason: str
    example: Example


STRANDED: Sequence[Stranded] = (
    Stranded(
        "at the start of a paragraph",
        "It joined the words that are gone to those that are now the first.",
        Example("(c) [US: to sail], and row.\n", ("[US: to sail]",), "(c) row.\n"),
    ),
    Stranded(
        "before a stop",
        "It led up to the last item of a list, which is gone.",
        Example("1. boats, and [US: rafts].\n", ("[US: rafts]",), "1. boats.\n"),
    ),
)


def stranded(rest: Remainder, reached: Sequence[Stretch]) -> Iterator[Cut]:
    """Cuts for the marks and conjunctions that are left beside nothing, in stretches that keep some words. Linear."""
    for stretch in reached:
        cuts = rest.touching(stretch.start, stretch.end)
        if stretch.keeps_label:
            yield from _at_the_start(rest.text, cuts, stretch)
        yield from _before_a_stop(rest.text, cuts)


def _at_the_start(text: str, cuts: Sequence[Cut], stretch: Stretch) -> Iterator[Cut]:
    at = past_spaces(text, stretch.body, stretch.end)
    for index, cut in enumerate(cuts):
        if cut.start != at or not takes_a_bracket(text, cut):
            return
        following = cuts[index + 1].start if index + 1 < len(cuts) else stretch.end
        leading = _LEADING.match(text, cut.end, min(following + 1, len(text)))
        at = leading.end() if leading else past_spaces(text, cut.end, following)
        if leading:
            yield Cut(cut.end, at)


def _before_a_stop(text: str, cuts: Sequence[Cut]) -> Iterator[Cut]:
    stop_follows, following = False, len(text)
    for index in range(len(cuts) - 1, -1, -1):
        cut = cuts[index]
        to_the_next = stop_follows and _TO_THE_NEXT.match(text, cut.end, following)
        stop_follows = bool(to_the_next or _STOP.match(text, cut.end, min(following, len(text))))
        stop_follows = stop_follows and takes_a_bracket(text, cut)
        following = cut.start
        before = max(cuts[index - 1].end if index else 0, cut.start - _LONGEST)
        trailing = _TRAILING.search(text, before, cut.start) if stop_follows else None
        if trailing:
            following = trailing.start()
            yield Cut(following, cut.start)
