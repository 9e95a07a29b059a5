"""Settling proves itself: its result is parsed again, and what should be pending is compared with what is.

A removal can make a header of words that were none, as in `[[US: x] Note: y]`; or a fault of ours
could break a bracket that nobody decided. Either shows as a difference between the brackets that
should be left and those that the result has.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from brackets.document.outline import Paragraph
from brackets.draft import Draft
from brackets.errors import Unsettled
from brackets.parse.nodes import Arm, Bracket, Kind
from brackets.parse.parser import parse_text
from brackets.settle.decisions import Decision, Decisions, Wordings, by_node
from brackets.text.edits import Cut


def verify(text: str, blocks: Sequence[Paragraph], cuts: Sequence[Cut], result: str) -> None:
    """Look for every block that no cut reaches in the result, in order. Raises Unsettled if one is not there.

    This does not ask how the result was made: it is the last thing done before it can be written. Linear.
    """
    starts = [cut.start for cut in cuts]
    at = 0
    for block in blocks:
        index = bisect_right(starts, block.end)
        if index and cuts[index - 1].end >= block.start:
            continue
        source = text[block.start : block.end]
        found = result.find(source, at)
        if found < 0:
            raise Unsettled(f"paragraph {block.address} would be damaged, which nobody asked for; nothing was done")
        at = found + len(source)


def undone(before: Draft, decisions: Decisions, cuts: Sequence[Cut], after: Draft, wordings: Wordings) -> set[int]:
    """The numbers of the decisions to take back, because the result reads differently near them; none if all is well.

    `cuts` are those of settling alone: what tidying took away besides is not believed.

    What should be pending is pending, in the same order, with the same parties; where nothing in it was
    settled, with the same words; and no bracket has lost its partner, or found one.
    """
    expected = _pending(before, decisions, cuts)
    for number, words in wordings.items():
        if number in decisions and "[" in words:
            start = before.brackets[number].start
            at = bisect_left(expected, start, key=lambda e: e.at)
            expected[at:at] = [_Expected(start, node, None) for node in parse_text(words, before.registry).brackets]
    found = [node for node in after.brackets if not _is_number(after, node)]
    wrong = [want for want, left in zip(expected, found, strict=False) if not want.is_met(after, left)]
    if len(expected) == len(found):
        if not wrong and _strays_left(before, cuts) != len(after.strays):
            return _with_strays(before, decisions) or set(decisions)
        return {_nearest(before, decisions, want.at) for want in wrong}
    if stray := _with_strays(before, decisions):
        return stray
    if wrong:
        return {_nearest(before, decisions, wrong[0].at)}
    shorter = min(len(expected), len(found))
    return {_nearest(before, decisions, expected[min(shorter, len(expected) - 1)].at if expected else 0)}


class _Expected(NamedTuple):
    """A bracket that should be left."""

    at: int
    """Where it was."""
    node: Bracket | Arm
    source: str | None
    """Its text, if nothing in it was settled."""

    def is_met(self, result: Draft, left: Bracket | Arm) -> bool:
        """Whether a bracket of the result is this one."""
        if self.source is not None and result.text[left.start : left.end] != self.source:
            return False
        return _reads_the_same(self.node, left)


def _pending(draft: Draft, decisions: Decisions, cuts: Sequence[Cut]) -> list[_Expected]:
    """The brackets that should be left."""
    fates = by_node(draft.brackets, decisions)
    starts = [cut.start for cut in cuts]
    expected = []
    for node in draft.brackets:
        before = bisect_right(starts, node.start) - 1
        if before >= 0 and node.start < cuts[before].end:
            continue
        if id(node) in fates or _dissolved(node, fates) or _is_number(draft, node):
            continue
        touched = type(node) is Arm or (before + 1 < len(cuts) and cuts[before + 1].start < node.end)
        expected.append(_Expected(node.start, node, None if touched else draft.text[node.start : node.end]))
    return expected


def _with_strays(draft: Draft, decisions: Decisions) -> set[int]:
    """The decisions on brackets that hold a bracket or `~~` without a partner."""
    strays = [stray.start for stray in draft.strays]
    return {
        number
        for number in decisions
        if bisect_left(strays, draft.brackets[number].start) < bisect_left(strays, draft.brackets[number].end)
    }


def _strays_left(draft: Draft, cuts: Sequence[Cut]) -> int:
    """How many brackets without a partner there will be when the cuts have gone."""
    starts = [cut.start for cut in cuts]
    count = 0
    for stray in draft.strays:
        at = bisect_right(starts, stray.start) - 1
        count += at < 0 or stray.start >= cuts[at].end
    return count


def _is_number(draft: Draft, node: Bracket | Arm) -> bool:
    """`[30]` in `[30][60]` is a contested number; once it stands alone it may be a citation, and no bracket."""
    words = draft.text[node.start + 1 : node.end - 1]
    return node.reading.kind is Kind.ANONYMOUS and words.strip(" ,;–-").replace(" ", "").replace(",", "").isdigit()


def _dissolved(node: Bracket | Arm, decided: Mapping[int, Decision]) -> bool:
    """Whether a bracket with arms is no more, because one arm was taken or at most one is left.

    `decided` has the decisions by the identity of each node.
    """
    if isinstance(node, Arm) or not node.is_choice:
        return False
    fates = [decided.get(id(child)) for child in node.children if type(child) is Arm]
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


def _nearest(draft: Draft, decisions: Decisions, at: int) -> int:
    """The number of the decided bracket that is nearest to a place."""
    nodes = draft.brackets
    return min(decisions, key=lambda number: min(abs(nodes[number].start - at), abs(nodes[number].end - at)))
