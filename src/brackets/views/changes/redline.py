"""Two texts as one: each token of both, in one order, and whether it stands in the old text, in the new one, or in both."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from brackets.rounds.sequences import diff
from brackets.views.changes.tokens import Of, Token

Pair = tuple[Token | None, Token | None]
"""A token as it stands in the old text and in the new one; one of the two is None where it stands in the other alone."""
LEAST_LIKE = 0.3
"""Of the words of the shorter text, how many must stand in both for the two to be shown as one; else the one is shown after the
other, since what is left in place is hardly more than the small words."""
FEWEST_WORDS = 8
"""Words. Shorter texts are shown as one however few they share."""


def redline(old: Sequence[Token], new: Sequence[Token], *, exact: bool = False) -> list[Pair]:
    """The tokens of two texts in one order. With `exact` typography counts, so that both can be got back as they are."""
    key: Callable[[Token], str] = (lambda token: token.text) if exact else (lambda token: token.key)
    ours, theirs = _words(old), _words(new)
    same = list(_matched([key(old[at]) for at in ours], [key(new[at]) for at in theirs]))
    shorter = min(len(ours), len(theirs))
    if shorter >= FEWEST_WORDS and len(same) < LEAST_LIKE * shorter:
        return [*((token, None) for token in old), *((None, token) for token in new)]
    pairs: list[Pair] = []
    at = new_at = 0
    for i, j in same:
        pairs += _gap(old[at : ours[i]], new[new_at : theirs[j]], key)
        pairs.append((old[ours[i]], new[theirs[j]]))
        at, new_at = ours[i] + 1, theirs[j] + 1
    return [*pairs, *_gap(old[at:], new[new_at:], key)]


def _words(tokens: Sequence[Token]) -> list[int]:
    """Where the words stand: brackets, marks and labels come and go too easily to find a place by."""
    return [at for at, token in enumerate(tokens) if token.of is Of.WORD]


def _matched(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The places of what both have, in order."""
    at = new_at = 0
    for start, end, low, high in [*diff(old, new), (len(old), len(old), len(new), len(new))]:
        yield from zip(range(at, start), range(new_at, low), strict=True)
        at, new_at = end, high


def _gap(old: Sequence[Token], new: Sequence[Token], key: Callable[[Token], str]) -> Iterator[Pair]:
    """What stands between two words that both have: what goes, and then what comes, and notation where it stands in both.

    Space between words that change changes with them, so that a phrase is struck whole.
    """
    keys = [(token.of, key(token)) for token in old], [(token.of, key(token)) for token in new]
    gone: list[Token] = []
    came: list[Token] = []
    waiting: list[Pair] = []
    at = new_at = 0
    for start, end, low, high in [*diff(*keys), (len(old), len(old), len(new), len(new))]:
        for pair in zip(old[at:start], new[new_at:low], strict=True):
            if pair[0].of is Of.SPACE and (gone or came):
                waiting.append(pair)
                continue
            yield from _told(gone, came, waiting)
            yield pair
        if (start, low) != (end, high):
            gone += [one for one, _ in waiting if one]
            came += [other for _, other in waiting if other]
            waiting.clear()
        gone += old[start:end]
        came += new[low:high]
        at, new_at = end, high
    yield from _told(gone, came, waiting)


def _told(gone: list[Token], came: list[Token], waiting: list[Pair]) -> Iterator[Pair]:
    """What has gone and what has come so far, and the space after it; the lists are emptied."""
    yield from ((token, None) for token in gone)
    yield from ((None, token) for token in came)
    yield from waiting
    gone.clear()
    came.clear()
    waiting.clear()
