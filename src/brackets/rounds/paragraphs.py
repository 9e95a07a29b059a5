"""Which paragraph of a copy is which of the base text: by their words first, by likeness next, by order always.

Numbers do not count: a paragraph that is only renumbered is the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from brackets.blocks import Role
from brackets.draft import Draft
from brackets.rounds.words import Word, likeness, words_of

LIKE_ENOUGH = 0.4
_ALIKE_ELSEWHERE = 0.8
_MOST_PAIRS = 40_000
_SAME_LABEL = 0.15


class Unit(NamedTuple):
    """A paragraph or heading of a draft."""

    start: int
    """Where it stands, in characters, its label included."""
    end: int
    head: str
    """Its label as written, with the space after it."""
    label: str
    """In its normal form."""
    words: tuple[Word, ...]
    address: str

    @property
    def key(self) -> tuple[str, ...]:
        """Its words alone."""
        return tuple(word.core for word in self.words)


class Matched(NamedTuple):
    """A copy beside the base text."""

    partner: list[int | None]
    """For each unit of the base, which of the copy it is; None if it is gone."""
    added: dict[int, list[int]]
    """The new units of the copy by the unit of the base that they come after; -1 before the first."""
    moved: dict[int, int]
    """Of those that are gone and new: the unit of the base -> that of the copy, where it stands now."""


def units_of(draft: Draft) -> list[Unit]:
    """The paragraphs and headings of a draft, and its footnotes; page heads are no text."""
    text = draft.text
    found = []
    for block in draft.outline.blocks:
        if block.role is Role.PAGE:
            continue
        body = block.body
        while body < block.end and text[body] in " \t\xa0":
            body += 1
        label = block.label if block.role is Role.PARAGRAPH else ""
        start = block.start
        if not label:
            body = start  # a heading's mark is part of its words
            while body < block.end and text[body] in " \t\xa0":
                body += 1
        words = words_of(text[body : block.end])
        if words:
            words[0] = Word(" ", words[0].core)  # something may come before it
        found.append(Unit(start, block.end, text[start:body], label, tuple(words), block.address))
    return found


def matched(base: Sequence[Unit], copy: Sequence[Unit]) -> Matched:
    """The units of a copy beside those of the base text."""
    partner: list[int | None] = [None] * len(base)
    matcher = SequenceMatcher(None, [unit.key for unit in base], [unit.key for unit in copy], autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            for offset in range(i2 - i1):
                partner[i1 + offset] = j1 + offset
        elif tag == "replace":
            for i, j in _alike(base[i1:i2], copy[j1:j2]):
                partner[i1 + i] = j1 + j
    used = {j for j in partner if j is not None}
    added: dict[int, list[int]] = {}
    after = -1
    place = {j: i for i, j in enumerate(partner) if j is not None}
    for j in range(len(copy)):
        if j in used:
            after = place[j]
        else:
            added.setdefault(after, []).append(j)
    gone = [i for i, j in enumerate(partner) if j is None]
    return Matched(partner, added, dict(_elsewhere(base, copy, gone, [j for row in added.values() for j in row])))


def _alike(base: Sequence[Unit], copy: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    """Pairs in order with the most likeness in all (Needleman and Wunsch, without a price for gaps)."""
    rows, columns = len(base), len(copy)
    if rows * columns > _MOST_PAIRS:
        yield from ((i, i) for i in range(min(rows, columns)) if likeness(base[i].words, copy[i].words) >= LIKE_ENOUGH)
        return
    score = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    like = [[_like(one, other) for other in copy] for one in base]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            pair = like[i][j] + score[i + 1][j + 1] if like[i][j] else 0.0
            score[i][j] = max(pair, score[i + 1][j], score[i][j + 1])
    i = j = 0
    while i < rows and j < columns:
        if like[i][j] and score[i][j] == like[i][j] + score[i + 1][j + 1]:
            yield i, j
            i, j = i + 1, j + 1
        elif score[i][j] == score[i + 1][j]:
            i += 1
        else:
            j += 1


def _like(one: Unit, other: Unit) -> float:
    """How likely two units are the same, 0 if they are not."""
    found = likeness(one.words, other.words)
    if one.label and one.label == other.label:
        found += _SAME_LABEL
    return found if found >= LIKE_ENOUGH else 0.0


def _elsewhere(
    base: Sequence[Unit], copy: Sequence[Unit], gone: Sequence[int], new: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """What is gone here and new there: moved."""
    left = list(new)
    if len(gone) * len(left) > _MOST_PAIRS:
        return
    for i in gone:
        best = max(left, key=lambda j: likeness(base[i].words, copy[j].words), default=None)
        if (
            best is not None
            and len(base[i].words) > 3
            and likeness(base[i].words, copy[best].words) >= _ALIKE_ELSEWHERE
        ):
            left.remove(best)
            yield i, best
