"""Settling proves itself: its result is parsed again, and what should be pending is compared with what is.

A removal can make a header of words that were none, as in `[[US: x] Note: y]`; or a fault of ours could break a bracket that
nobody decided. The cuts are known, and so where in the result each bracket should be that is left. Each that is not there, or
reads differently, and each that nobody expects, names the decisions beside it, and those are taken back.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from brackets.document.outline import Paragraph
from brackets.draft import Draft
from brackets.parse.nodes import Arm, Bracket, Kind
from brackets.parse.parser import parse_text
from brackets.settle.decisions import Decision, Decisions, by_node, stands
from brackets.settle.placement import Joined, Placement
from brackets.text.edits import Cut

_BLANKS_BEFORE = " \t\xa0\r\n"


def culprits(before: Draft, decisions: Decisions, cuts: Sequence[Cut], joined: Joined, after: Draft) -> set[int]:
    """The numbers of the decisions to take back, because the result reads differently near them; none if all is well.

    `cuts` are those of settling alone: what tidying took away besides is not believed. What should be pending is pending, where it
    should be, with the same parties; where nothing in it was settled, with the same words; and no bracket has lost its
    partner, or found one. An option that comes to light where brackets are taken off is no
    damage to anybody's, nor are those of the same choice that were in sight; where words go it is, for settling again would take
    it, and so is one that has an owner. A choice in braces that comes to light is none: `{may / [US: shall]}` becomes
    `{may / shall}`.
    """
    placement = Placement(joined)
    beside = _Beside(before, decisions)
    found: set[int] = set()
    expected = {_key(after, want.node, want.place(placement)): want for want in _pending(before, decisions, cuts)}
    left = {_key(after, node, node.start): node for node in after.brackets if not _is_number(after, node)}
    for wording in joined.wordings():
        if "[" in wording.wording or "{" in wording.wording:
            nodes = parse_text(wording.wording, before.registry).brackets
            expected |= {_key(after, node, wording.result + node.start): _Expected(node, None) for node in nodes}
    for key, want in expected.items():
        node = left.pop(key, None) or (left.pop(_last_arm(after, key[1]), None) if key[0] else None)
        if node is None or not want.is_met(after, node):
            found |= beside.of_choice(want.node) or beside.of_bracket(want.node)
    uncovered = {
        node.choice for node in left.values() if type(node) is Arm and beside.is_freed(_place(placement, node))
    }
    for node in left.values():
        is_owned = bool(node.reading.supporters)
        if _is_of_braces(after, node) or (type(node) is Arm and node.choice in uncovered and not is_owned):
            continue
        near = beside.of_place(_place(placement, node))
        if node.reading.kind is Kind.OPTION and not is_owned:
            near = {number for number in near if decisions[number] is not Decision.ACCEPT}
        found |= near
    strays = {placement.in_result(at) for at in _strays_left(before, cuts)}
    for at in strays.symmetric_difference(stray.start for stray in after.strays):
        found |= beside.of_place(placement.in_draft(at))
    return found


def uncovered(before: Draft, joined: Joined, after: Draft) -> list[int]:
    """Where the choices in braces stand in the draft that nobody sponsors, and that are none before it is settled.

    Of `{may / [US: shall]}` is left `{may / shall}`.
    """
    if "{" not in after.text:
        return []
    placement = Placement(joined)
    known = {node.start for node in before.brackets}
    places = (
        placement.in_draft(node.start)
        for node in after.brackets
        if type(node) is Bracket and _is_of_braces(after, node)
    )
    return [at for at in places if at not in known]


def damaged(text: str, blocks: Sequence[Paragraph], cuts: Sequence[Cut], result: str) -> Paragraph | None:
    """The first block that no cut reaches, and that is not in the result, in order; None if all are there.

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
            return block
        at = found + len(source)
    return None


def _place(placement: Placement, node: Bracket | Arm) -> int:
    """Where a bracket of the result begins in the draft."""
    return placement.in_draft(node.start)


class _Beside:
    """Which decisions are beside a place."""

    def __init__(self, draft: Draft, decisions: Decisions):
        nodes = draft.brackets
        self._ends = sorted((at, number) for number in decisions for at in (nodes[number].start, nodes[number].end))
        freed = sorted(
            (nodes[number].start, nodes[number].end)
            for number, decision in decisions.items()
            if decision is Decision.ACCEPT and stands(nodes[number].reading, decision)
        )
        self._freed = [start for start, _ in freed]
        self._freed_to = list(accumulate((end for _, end in freed), max))
        self._options: dict[int, set[int]] = {}
        for number in decisions:
            if type(node := nodes[number]) is Arm:
                self._options.setdefault(node.choice, set()).add(number)

    def of_place(self, at: int) -> set[int]:
        """The nearest decision to a place, on either side; none if there is no decision."""
        index = bisect_left(self._ends, (at, 0))
        near = self._ends[max(index - 1, 0) : index + 1]
        return {min(near, key=lambda end: abs(end[0] - at))[1]} if near else set()

    def is_freed(self, at: int) -> bool:
        """Whether a place is in a bracket that is accepted: options that were hidden in it come to light, and harm nobody."""
        index = bisect_right(self._freed, at) - 1
        return index >= 0 and self._freed_to[index] > at

    def of_choice(self, node: Bracket | Arm) -> set[int]:
        """The decisions on the other options of a choice: an option that reads differently has lost those beside it."""
        return self._options.get(node.choice, set()) if type(node) is Arm else set()

    def of_bracket(self, node: Bracket | Arm) -> set[int]:
        """The decisions in a bracket that are nearest to its ends, where headers stand; of one without any, the nearest."""
        first, last = bisect_left(self._ends, (node.start, 0)), bisect_left(self._ends, (node.end, 0))
        if first == last:
            return self.of_place(node.start)
        return {self._ends[first][1], self._ends[last - 1][1]}


class _Expected(NamedTuple):
    """A bracket that should be left."""

    node: Bracket | Arm
    source: str | None
    """Its text, if nothing in it was settled."""

    def place(self, placement: Placement) -> int:
        """Where it should stand in the result."""
        return placement.in_result(self.node.start)

    def is_met(self, result: Draft, left: Bracket | Arm) -> bool:
        """Whether a bracket of the result is this one."""
        if self.source is not None and result.text[left.start : left.end] != self.source:
            return False
        return _reads_the_same(self.node, left)


def _key(draft: Draft, node: Bracket | Arm, at: int) -> tuple[bool, int]:
    """What tells a bracket of the result from others: where it begins. Blanks before an arm may go."""
    if type(node) is not Arm:
        return False, at
    text = draft.text
    while at < len(text) and text[at] in _BLANKS_BEFORE:
        at += 1
    return True, at


def _last_arm(draft: Draft, at: int) -> tuple[bool, int]:
    """The key of the bracket that an arm has become when it is the last one left, from where its words begin."""
    while at and draft.text[at - 1] in _BLANKS_BEFORE:
        at -= 1
    return False, at - 1


def _pending(draft: Draft, decisions: Decisions, cuts: Sequence[Cut]) -> Iterator[_Expected]:
    """The brackets that should be left."""
    fates = by_node(draft.brackets, decisions)
    starts = [cut.start for cut in cuts]
    for node in draft.brackets:
        before = bisect_right(starts, node.start) - 1
        if before >= 0 and (node.end if type(node) is Arm else node.start + 1) <= cuts[before].end:
            continue  # an arm may begin with a bracket that goes
        if id(node) in fates or _dissolved(node, fates) or _is_number(draft, node):
            continue
        touched = type(node) is Arm or (before + 1 < len(cuts) and cuts[before + 1].start < node.end)
        yield _Expected(node, None if touched else draft.text[node.start : node.end])


def _strays_left(draft: Draft, cuts: Sequence[Cut]) -> Iterator[int]:
    """Where the brackets without a partner stand that will be there when the cuts have gone."""
    starts = [cut.start for cut in cuts]
    for stray in draft.strays:
        at = bisect_right(starts, stray.start) - 1
        if at < 0 or stray.start >= cuts[at].end:
            yield stray.start


def _is_number(draft: Draft, node: Bracket | Arm) -> bool:
    """`[30]` in `[30][60]` is a contested number; once it stands alone it may be a citation, and no bracket."""
    if node.reading.kind is not Kind.ANONYMOUS:
        return False
    words = draft.text[node.start + 1 : node.end - 1]
    return words.strip(" ,;–-").replace(" ", "").replace(",", "").isdigit()


def _is_of_braces(draft: Draft, node: Bracket | Arm) -> bool:
    """Whether a bracket is a choice in braces, or an arm of one, that nobody sponsors."""
    return node.reading.kind is Kind.ANONYMOUS and (type(node) is Arm or draft.text[node.start] == "{")


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
