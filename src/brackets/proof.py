"""Settling proves itself: its result is parsed again, and what should be pending is compared with what is.

A removal can make a header of words that were none, as in `[[US: x] Note: y]`; or a fault of ours
could break a bracket that nobody decided. Either shows as a difference between the brackets that
should be left and those that the result has.
"""

from __future__ import annotations

from bisect import bisect_right

from brackets import settle
from brackets.edits import merged
from brackets.nodes import Arm, Bracket, Kind
from brackets.parse.parser import Parsed
from brackets.settle import Decision, Decisions, Span


def undone(before: Parsed, decisions: Decisions, after: Parsed) -> set[Span]:
    """The decisions to take back, because the result reads differently near them; none if all is well."""
    expected = _pending(before, decisions)
    found = [node for node in after.brackets if not _is_number(after, node)]
    wrong = [node for node, left in zip(expected, found, strict=False) if not _reads_the_same(node, left)]
    if len(expected) == len(found):
        return {_nearest(decisions, node.start) for node in wrong}
    if wrong:
        return {_nearest(decisions, wrong[0].start)}
    shorter = min(len(expected), len(found))
    return {_nearest(decisions, expected[min(shorter, len(expected) - 1)].start if expected else 0)}


def _pending(parsed: Parsed, decisions: Decisions) -> list[Bracket | Arm]:
    """The brackets that should be left."""
    cuts = merged(settle.cuts(parsed.root, decisions))
    starts = [cut.start for cut in cuts]

    def goes(node: Bracket | Arm) -> bool:
        at = bisect_right(starts, node.start) - 1
        return at >= 0 and node.start < cuts[at].end

    return [
        node
        for node in parsed.brackets
        if settle.key(node) not in decisions
        and not goes(node)
        and not _dissolved(node, decisions)
        and not _is_number(parsed, node)
    ]


def _is_number(parsed: Parsed, node: Bracket | Arm) -> bool:
    """`[30]` in `[30][60]` is a contested number; once it stands alone it may be a citation, and no bracket."""
    words = parsed.text[node.start + 1 : node.end - 1]
    return node.reading.kind is Kind.ANONYMOUS and words.strip(" ,;–-").replace(" ", "").replace(",", "").isdigit()


def _dissolved(node: Bracket | Arm, decisions: Decisions) -> bool:
    """Whether a bracket with arms is no more, because one arm was taken or at most one is left."""
    fates = [decisions.get(settle.key(child)) for child in node.children if type(child) is Arm]
    return bool(fates) and (Decision.ACCEPT in fates or fates.count(None) < 2)


def _reads_the_same(before: Bracket | Arm, after: Bracket | Arm) -> bool:
    """Whether a pending bracket is what it was, apart from what was settled in it.

    A replacement becomes a deletion when all that is new in it was rejected, and `[date [US: or year]]`
    a placeholder.
    """
    kinds = {before.reading.kind, after.reading.kind}
    return before.reading[1:3] == after.reading[1:3] and (len(kinds) == 1 or kinds <= _CHANGES or kinds <= _BLANKS)


_CHANGES = {Kind.INSERTION, Kind.DELETION, Kind.REPLACEMENT}
_BLANKS = {Kind.ANONYMOUS, Kind.PLACEHOLDER}


def _nearest(decisions: Decisions, at: int) -> Span:
    """The decision whose bracket is nearest to a place."""
    return min(decisions, key=lambda span: min(abs(span[0] - at), abs(span[1] - at)))
