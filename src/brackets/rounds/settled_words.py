"""What a draft says once it is settled: the words that compiling and merging prove their results by.

All settling of this room is here.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from brackets.draft import Draft
from brackets.rounds.segments import Pages, segments_of
from brackets.rounds.sequences import diff
from brackets.rounds.words import cores_of
from brackets.settle import siding_with, strip

Cores = tuple[str, ...]
"""Words without their white space."""


def base_words(draft: Draft) -> Cores:
    """The words of the base text; brackets without an owner stay as they are."""
    return _cores(strip(draft).draft)


def words_in_no_bracket(draft: Draft) -> Cores:
    """The words that nobody has proposed and that are in no bracket."""
    return _cores(strip(draft, "drop").draft)


def words_for(draft: Draft, party: str) -> Cores:
    """The words of a draft in which a party gets its way, and nobody else does."""
    return _cores(as_wanted_by(draft, party))


def as_wanted_by(draft: Draft, party: str) -> Draft:
    """A draft in which a party gets its way, and nobody else does."""
    return siding_with(draft, party)


def unproved(draft: Draft, base: Draft, copies: dict[str, Draft]) -> tuple[str, ...]:
    """Whose version a compiled draft does not give back: parties, and an empty name for the base.

    Labels, page heads within a paragraph and white space do not count, but no label of the base may stand alone that did not; in a
    copy it may, where its subparagraphs stay.
    """
    wrong = [] if _body_words(strip(draft).draft) == _body_words(strip(base).draft) else [""]
    for party, copy in copies.items():
        if _body_words(as_wanted_by(draft, party))[0] != _body_words(as_wanted_by(copy, party))[0]:
            wrong.append(party)
    return tuple(wrong)


def stripped(draft: Draft) -> Draft:
    """A draft without what parties propose in it."""
    return strip(draft).draft


def differing_segments(made: Draft, expected: Draft) -> list[int]:
    """The paragraphs of an expected text, by number, in which a settled draft has other words, or above which it has more; labels
    and white space apart."""
    words: list[str] = []
    ends = []
    for segment in segments_of(expected, Pages.GONE):
        words += _spaced(segment.cores)
        ends.append(len(words))
    hunks = diff(words, _body_words(made)[0])
    return sorted({at for hunk in hunks for at in (bisect_right(ends, hunk.start), bisect_left(ends, hunk.end))})


def _cores(draft: Draft) -> Cores:
    return tuple(_spaced(cores_of(draft.text)))


def _spaced(cores: Iterable[str]) -> list[str]:
    """Words and brackets without the line ends within these."""
    return [" ".join(core.split()) if core[0] == "[" else core for core in cores]


def _body_words(draft: Draft) -> tuple[list[str], int]:
    """The words of a draft without its labels, and how many labels stand alone."""
    words: list[str] = []
    alone = 0
    for segment in segments_of(draft, Pages.GONE):
        own = _spaced(segment.cores)
        words += own
        alone += bool(segment.label) and not own
    return words, alone
