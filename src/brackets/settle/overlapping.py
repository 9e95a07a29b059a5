"""Alternatives that strike some of the same words, but not all: `[US: ~~shall take measures~~ may act] [CAN: ~~shall~~ should]`.

Words that several strike are one stretch of base text, shown more than once, where all strike the same (`shared`). Where one
strikes a part of what another does, or a comma parts them, nobody can tell from the draft what the base text was: it is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import NamedTuple

from brackets.draft import Draft
from brackets.parse.nodes import Arm, Bracket, Struck
from brackets.settle.decisions import Decision, Warned
from brackets.settle.shared import Striking, side_by_side
from brackets.text.patterns import Pattern

#: What parts alternatives, or proposals that are written in a row as if they were.
_BESIDE = Pattern(r"(?<=\])[ \t\xa0]*(?:[,;/]|\b(?:or|o|ou)\b)?[ \t\xa0]*(?:\r?\n)?[ \t\xa0]*\Z")
#: Of the alternatives of one place so many are compared.
_MOST = 12


class Overlap(NamedTuple):
    """Two alternatives of one place, and what they strike: the longer first."""

    longer: Striking
    shorter: Striking

    def is_same(self, text: str) -> bool:
        """Whether both strike the same words, and only what stands between them tells them apart."""
        return _words(text, self.longer[1]) == _words(text, self.shorter[1])

    def said(self, text: str) -> str:
        """What is told of it."""
        long, short = (" ".join(_words(text, struck)) for _, struck in self)
        if self.is_same(text):
            return f'"{short}" is struck twice here: it stands once in the base text, or twice'
        return f'"{short}" is struck here, and "{long}" beside it: some may be the same words of the base text'


def overlapping(draft: Draft) -> Iterator[Overlap]:
    """The alternatives side by side of which one strikes words that another strikes, and not all of them. Linear."""
    for place in side_by_side(draft.text, draft.brackets, _BESIDE):
        for one, other in combinations(place[:_MOST], 2):
            (first, _), (second, _) = one, other
            if _parties(first) & _parties(second):
                continue
            short, long = sorted((one, other), key=lambda striking: len(_words(draft.text, striking[1])))
            few, many = _words(draft.text, short[1]), _words(draft.text, long[1])
            if (
                few == many
                and "," not in draft.text[first.end : second.start]
                and ";" not in draft.text[first.end : second.start]
            ):
                continue  # shown twice, and one
            if _is_within(few, many) or _goes_on(_words(draft.text, one[1]), _words(draft.text, other[1])):
                yield Overlap(long, short)


def overlapping_strikes(draft: Draft, decisions: Mapping[int, Decision]) -> Iterator[Warned]:
    """A warning for each two of them of which one is decided."""
    if not decisions:
        return
    numbers = {id(node): number for number, node in enumerate(draft.brackets)}
    for overlap in overlapping(draft):
        if any(numbers[id(node)] in decisions for node, _ in overlap):
            yield Warned(draft.positions.at(overlap.shorter[0].start), overlap.said(draft.text))


def _is_within(few: list[str], many: list[str]) -> bool:
    return bool(few) and any(many[at : at + len(few)] == few for at in range(len(many) - len(few) + 1))


def _goes_on(first: list[str], second: list[str]) -> bool:
    """Whether the second words begin with those that the first end with: `take measures` and `measures on time`."""
    return any(first[-size:] == second[:size] for size in range(1, min(len(first), len(second)) + 1))


def _parties(node: Bracket | Arm) -> set[str]:
    return {*node.reading.supporters, *node.reading.opponents}


def _words(text: str, struck: Struck) -> list[str]:
    return text[struck.start + 2 : struck.end - 2].split()
