"""What can be decided on a bracket, and the values that hold decisions (docs/settling.md).

|        | proposed text                   | struck text, or text under `oppose` alone |
|--------|---------------------------------|--------------------------------------------|
| accept | stays, brackets and header go   | goes                                       |
| reject | goes                            | stays, brackets and header go              |
| keep   | untouched                       | untouched                                  |
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from brackets.draft import Draft
from brackets.parse.nodes import Arm, Bracket, Kind, Reading, Struck
from brackets.text.edits import Edit
from brackets.text.positions import Position


class Decision(StrEnum):
    """What becomes of a bracket. One without a decision is kept as it is."""

    ACCEPT = "accept"
    """Side with its sponsors: what they propose stands, what they strike or oppose goes."""
    REJECT = "reject"
    """The other way round."""
    DROP = "drop"
    """All of it goes, also what it strikes: another text has been chosen for its place."""
    REWORD = "reword"
    """All of it goes, and new words stand in its place."""


#: Decisions by the numbers of the brackets and arms, which are their indexes in `draft.brackets`, from 0.
#: A place in the text would not do: an arm and a bracket can begin at the same one. At most one arm of a choice may be accepted.
Decisions = Mapping[int, Decision]

#: The new words for what is reworded, by the number of the bracket.
Wordings = Mapping[int, str]

Span = tuple[int, int]


class Warned(NamedTuple):
    """Something that a person should know, and where."""

    position: Position
    message: str


class Settled(NamedTuple):
    """A draft after settling."""

    draft: Draft
    """What came out, parsed: the proof has read it. The draft that went in if nothing was done."""
    decisions: Decisions
    """What was done, by the numbers of brackets in the draft that went in."""
    warnings: tuple[Warned, ...] = ()
    """What was left for a person to decide."""
    worked_out: Callable[[], Iterable[Edit]] = tuple
    """Works out `edits`: only what edits a file in its own format asks for them."""
    uncovered: tuple[Position, ...] = ()
    """Where words in braces that were none have become a choice, in the draft that went in."""

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What was done to the text of the draft that went in."""
        return tuple(self.worked_out())

    def warned(self, warnings: Iterable[Warned]) -> "Settled":
        """The same, with these warnings before its own."""
        return self._replace(warnings=(*warnings, *self.warnings))


def by_node(brackets: Sequence[Bracket | Arm], decisions: Decisions) -> dict[int, Decision]:
    """The decisions by the identity (`id`) of each node, for a walk that meets nodes and does not count them.

    `brackets` are those of the draft; they must live as long as the result is used.
    """
    return {id(brackets[number]): decision for number, decision in decisions.items()}


def stands(reading: Reading, decision: Decision) -> bool:
    """Whether the words of a bracket stay under this decision: the table at the top of this module."""
    if reading.kind is Kind.REMARK or reading.is_void:
        return False
    return (decision is Decision.REJECT) == reading.is_base


def sheds_struck(node: Bracket | Arm, decision: Decision) -> bool:
    """Whether what is struck in a bracket goes while its words stay: not where nobody struck it, `[~~a~~ b]`."""
    return decision is Decision.ACCEPT and (type(node) is Arm or node.reading.attributed)


def going(node: Bracket | Arm, decision: Decision, standing: Sequence[Span] = ()) -> list[Span]:
    """The spans of a bracket's content that go under a decision, brackets within them and all.

    `standing` has the page heads and footnotes of the draft, in order: they stay wherever they stand, and what is in them.
    """
    return [part for span in _going(node, decision) for part in _around(span, standing)]


def _around(span: Span, standing: Sequence[Span]) -> Iterator[Span]:
    """The parts of a span around what stands whole in it."""
    start, end = span
    for first, last in standing[bisect_left(standing, (start, start)) : bisect_left(standing, (end, end))]:
        if last <= end:
            yield start, first
            start = last
    yield start, end


def _going(node: Bracket | Arm, decision: Decision) -> list[Span]:
    struck = [(c.start, c.end) for c in node.children if isinstance(c, Struck)]
    stays = stands(node.reading, decision) or _is_taken(node, decision)
    if decision in (Decision.DROP, Decision.REWORD) or not (struck or stays):
        return [(node.start, node.end)]
    if stays:
        return struck if sheds_struck(node, decision) else []
    ends = [node.start, *(at for span in struck for at in span), node.end]
    return list(zip(ends[::2], ends[1::2], strict=True))


def _is_taken(node: Bracket | Arm, decision: Decision) -> bool:
    """Whether an arm is the one that is chosen, whatever its sponsors say of it: of `[may - US / shall - EU delete]` the second."""
    return (
        type(node) is Arm
        and decision is Decision.ACCEPT
        and node.reading.kind is not Kind.REMARK
        and not node.reading.is_void
    )
