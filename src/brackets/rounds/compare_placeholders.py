"""Placeholders of the old draft, `[___]` or `[date]`, that were filled, or that are gone. They are no proposals, and base text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import NamedTuple

from brackets.document.proposals import Proposal
from brackets.parse.nodes import Kind
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.keys import Reading, content_of, keys_of
from brackets.rounds.sequences import Hunk

FILLED_IN_BRACKETS = "the placeholder was filled, in brackets"
"""The note of a placeholder in whose place words stand in brackets, as a proposal of their own."""
_LOOKED_AT = 60
"""Characters before a bracket in which the words are looked at that stand before it."""
_WORDS_BEFORE = 2


def filled_in_brackets(drafts: PairedDrafts, placeholder: int, brackets: Iterable[int]) -> bool:
    """Whether one of some new brackets of its paragraph stands behind the words that a placeholder stood behind: `by [date]` is
    `by [2030]` now."""
    before = _words_before(drafts.old.proposals[placeholder])
    return bool(before) and any(_words_before(drafts.new.proposals[q]) == before for q in brackets)


def _words_before(proposal: Proposal) -> list[str]:
    text, start = proposal.source.text, proposal.node.start
    return keys_of(text[max(0, start - _LOOKED_AT) : start])[-_WORDS_BEFORE:]


class Placeholder(NamedTuple):
    """A placeholder in a version of a paragraph."""

    number: int
    """Its index in the draft."""
    start: int
    """Its first character in the text of the version."""
    end: int


class PlaceholdersOfDraft:
    """The placeholders of the old draft, by their places."""

    def __init__(self, drafts: PairedDrafts):
        """Take two drafts whose paragraphs are paired."""
        self._old = drafts.old
        self._indexes = [i for i, one in enumerate(drafts.old.proposals) if one.node.reading.kind is Kind.PLACEHOLDER]
        self._starts = [drafts.old.proposals[index].node.start for index in self._indexes]

    def within(self, u: int, expected: Reading, there: Reading) -> Placeholders:
        """Those in a paragraph of the old draft, whose base text is to be expected as given, and is another one now."""
        return Placeholders(list(self._find(u, expected.text)) if "[" in expected.text else [], expected, there)

    def _find(self, u: int, text: str) -> Iterator[Placeholder]:
        segment, at = self._old.paragraphs[u].segment, 0
        first, last = (bisect_left(self._starts, place) for place in (segment.start, segment.end))
        for index in self._indexes[first:last]:
            proposal = self._old.proposals[index]
            raw = proposal.source.text[proposal.node.start : proposal.node.end]
            start = text.find(raw, at)
            if start >= 0:
                at = start + len(raw)
                yield Placeholder(index, start, at)


class Placeholders:
    """The placeholders of a paragraph of the old draft. Linear in the paragraph."""

    def __init__(self, placeholders: Sequence[Placeholder], expected: Reading, there: Reading):
        """Take the placeholders, the base text that is to be expected, and that which is there."""
        self._placeholders = placeholders
        self._expected, self._there = expected, there
        self._spans = (expected.spans(), there.spans()) if placeholders else ([], [])

    def filled(self, hunk: Hunk) -> int | None:
        """The placeholder in whose place new words stand, and nothing else differs; None if there is none."""
        placeholder = self._in_place_of(hunk)
        if placeholder is None or hunk.new_start == hunk.new_end:
            return None
        first, last = _gap(self._spans[1], hunk.new_start, hunk.new_end, len(self._there.text))
        return placeholder if "[" not in self._there.text[first:last] else None

    def takes_out(self, hunk: Hunk) -> bool:
        """Whether it is only a placeholder that goes."""
        return hunk.new_start == hunk.new_end and self._in_place_of(hunk) is not None

    def gone(self, filled: Container[int], said: Iterable[str]) -> list[int]:
        """The placeholders that were not filled, and of which there are fewer now; of several that look the same the last ones.

        What they say may stand in another bracket, as in `[name and date]`: `said` are all words of the paragraph now.
        """
        left: dict[str, list[int]] = {}
        words = set(said) if self._placeholders else set()
        for number, start, end in self._placeholders:
            raw = self._expected.text[start:end]
            if number not in filled and words.isdisjoint(content_of(keys_of(raw))):
                left.setdefault(raw, []).append(number)
        return [number for raw, numbers in left.items() for number in numbers[self._there.text.count(raw) :]]

    def _in_place_of(self, hunk: Hunk) -> int | None:
        """The placeholder, if it is one, that stands where something differs, with no content words beside it."""
        if not self._placeholders:
            return None
        low, high = _gap(self._spans[0], hunk.start, hunk.end, len(self._expected.text))
        found = [
            placeholder for placeholder in self._placeholders if low <= placeholder.start and placeholder.end <= high
        ]
        if len(found) != 1:
            return None
        own = keys_of(self._expected.text[found[0].start : found[0].end])
        return found[0].number if set(content_of(self._expected.keys[hunk.start : hunk.end])) <= set(own) else None


def _gap(spans: Sequence[tuple[int, int]], start: int, end: int, length: int) -> tuple[int, int]:
    """From the end of the word before some words to the beginning of that behind them, in characters."""
    return spans[start - 1][1] if start else 0, spans[end][0] if end < len(spans) else length
