"""The minutes of a settling: what became of each proposal, by whom it was, and which words it took out of the text and put in.

Data alone; `views/minutes` writes them for people. Law: every proposal that was settled is in them once.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from brackets.document.proposals import CONTESTED, Proposal
from brackets.draft import Draft
from brackets.parse.nodes import Arm, Bracket, Kind
from brackets.settle.by_hand import ByHand
from brackets.settle.changed_words import Change, changed_words
from brackets.settle.decisions import Decision, Settled, Warned, Wordings, going
from brackets.text.edits import Moved


class Verdict(StrEnum):
    """What became of a proposal. The values are the keys of what is said of it in vocabulary/minutes.toml."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    REWORDED = "reworded"
    CHOSEN = "chosen"
    """One of several alternatives, whose rivals went with it."""
    NOT_CHOSEN = "not_chosen"
    FELL = "fell"
    """Nobody decided on it, or in vain: it went with the bracket around it, or with what stood in it."""
    TAKEN_OUT = "taken_out"
    """A remark: it is about the text, and no proposal."""
    KEPT = "kept"
    """It was decided that it stays in brackets."""
    OPEN = "open"
    """Nothing was decided."""
    BLANK = "blank"
    """A blank that nobody has filled in yet."""
    REMARK = "remark"
    """A remark that stands in the text."""

    @property
    def is_left(self) -> bool:
        """Whether it stands in the settled text in brackets."""
        return self in (Verdict.KEPT, Verdict.OPEN, Verdict.BLANK, Verdict.REMARK)


class Item(NamedTuple):
    """One proposal in the minutes."""

    proposal: Proposal
    verdict: Verdict
    changes: tuple[Change, ...] = ()
    """What it did to the text, place by place."""
    fell_with: str = ""
    """The id of the bracket that it went with."""


class Minutes(NamedTuple):
    """The minutes of one draft."""

    before: Draft
    after: Draft
    items: tuple[Item, ...]
    """In the order of the text."""
    by_hand: tuple[ByHand, ...]
    """What in the settled text needs a person."""
    warned: tuple[Warned, ...] = ()
    """What was left for a person to decide, with its place in the draft that was settled, or at least near it."""


def minutes_of(
    before: Draft,
    settled: Settled,
    by_hand: Collection[ByHand],
    wordings: Wordings | None = None,
    kept: Collection[int] = (),
    comments: Collection[int] = (),
) -> Minutes:
    """The minutes of a settling; `kept` are the numbers of the brackets of which it was decided that they stay.

    `comments` are the places where brackets begin that stand for comments of a file, and stay in it.
    """
    left = _Left(settled)
    changes: dict[int, list[Change]] = {}
    for change in changed_words(before, settled, wordings):
        changes.setdefault(change.number, []).append(change._replace(after=left.place(change.at)))
    items = []
    for proposal, verdict, outer in _verdicts(before, settled, left, kept):
        if verdict is Verdict.TAKEN_OUT and proposal.node.start in comments:
            verdict = Verdict.REMARK
        items.append(Item(proposal, verdict, tuple(changes.get(proposal.number, ())), outer))
    return Minutes(before, settled.draft, tuple(items), tuple(by_hand), settled.warnings)


def _verdicts(
    before: Draft, settled: Settled, left: _Left, kept: Collection[int]
) -> Iterator[tuple[Proposal, Verdict, str]]:
    """What became of each proposal, and with which other it went, if nobody decided on it."""
    decisions = settled.decisions
    taken = _taken(before, decisions)
    gone: list[tuple[int, int, str]] = []
    standing = before.outline.furniture_spans
    for proposal in before.all_proposals:
        node, fate = proposal.node, decisions.get(proposal.number)
        gone = [around for around in gone if around[1] > node.start]
        outer = next((id for start, _, id in gone if start <= node.start), "")
        if fate is not None:
            gone += [(start, end, proposal.id) for start, end in going(node, fate, standing)]
        if type(node) is Bracket and any(type(child) is Arm for child in node.children) and fate is None:
            continue  # its arms are the proposals
        if outer and fate in (None, Decision.ACCEPT, Decision.REWORD):
            if fate is not None or proposal.kind in CONTESTED:
                yield proposal, Verdict.FELL, outer
        elif fate is not None:
            yield proposal, _verdict(proposal, fate, taken), ""
        elif not left.has(node.start):
            yield proposal, Verdict.FELL, ""
        else:
            yield proposal, _LEFT.get(proposal.kind, Verdict.KEPT if proposal.number in kept else Verdict.OPEN), ""


_LEFT = {Kind.PLACEHOLDER: Verdict.BLANK, Kind.REMARK: Verdict.REMARK}


def _taken(before: Draft, decisions: Mapping[int, Decision]) -> set[str]:
    """The groups of alternatives of which one was taken and another dropped, or of which an arm was taken."""
    fates: dict[str, set[Decision]] = {}
    for number, fate in decisions.items():
        proposal = before.all_proposals[number]
        if proposal.group is not None:
            fates.setdefault(proposal.group, set()).add(fate)
            if type(proposal.node) is Arm:
                fates[proposal.group].add(Decision.DROP)
    return {group for group, found in fates.items() if {Decision.ACCEPT, Decision.DROP} <= found}


def _verdict(proposal: Proposal, fate: Decision, taken: Collection[str]) -> Verdict:
    if proposal.kind is Kind.REMARK:
        return Verdict.TAKEN_OUT
    if fate is Decision.REWORD:
        return Verdict.REWORDED
    in_choice = proposal.group in taken
    if fate is Decision.ACCEPT:
        return Verdict.CHOSEN if in_choice else Verdict.ACCEPTED
    if fate is Decision.DROP or (in_choice and type(proposal.node) is Arm):
        return Verdict.NOT_CHOSEN
    return Verdict.REJECTED


class _Left:
    """Which characters of a draft are left in what was made of it, and where."""

    def __init__(self, settled: Settled):
        self.edits = settled.edits
        self.starts = [edit.start for edit in settled.edits]
        self.moved = Moved(settled.edits)

    def has(self, at: int) -> bool:
        index = bisect_right(self.starts, at) - 1
        return index < 0 or at >= self.edits[index].end

    def place(self, at: int) -> int:
        """Where a character is in the settled text; of one that is gone, where the text goes on."""
        index = bisect_right(self.starts, at) - 1
        return self.moved.at(at) if self.has(at) else self.moved.at(self.edits[index].start)
