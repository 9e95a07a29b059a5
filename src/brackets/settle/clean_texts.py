"""What is told of a clean text that is made in two steps: what is still to be chosen, and what fell with what it stood in."""

from __future__ import annotations

from collections.abc import Iterator

from brackets.document.proposals import Proposal
from brackets.draft import Draft
from brackets.settle.decisions import Decision, Decisions, Settled, Warned, going, stands


def fallen(draft: Draft, accepted: Decisions, decisions: Decisions) -> Iterator[Warned]:
    """A warning for each proposal that was accepted and is not in the clean text, for its words stand in a bracket that goes.

    `[EU: go [US: soon]]`: the words of the US amend those of the EU, which nobody accepted.
    """
    proposals = {proposal.number: proposal for proposal in draft.all_proposals}
    for number, decision in sorted(accepted.items()):
        proposal = proposals.get(number)
        if proposal is None or decision is not Decision.ACCEPT or not stands(proposal.node.reading, decision):
            continue
        outer = proposals.get(proposal.parent)
        while outer and not _goes_with(outer, proposal, decisions):
            outer = proposals.get(outer.parent)
        if outer:
            whose = f" of {'/'.join(outer.supporters)}" if outer.supporters else ""
            yield Warned(
                proposal.position,
                f"{proposal.id} is accepted, and goes all the same with {outer.id}{whose}, in which it stands",
            )


def _goes_with(outer: Proposal, inner: Proposal, decisions: Decisions) -> bool:
    """Whether what goes of a bracket has another in it."""
    decision = decisions.get(outer.number)
    return decision is not None and any(
        start <= inner.node.start and inner.node.end <= end for start, end in going(outer.node, decision)
    )


def left_to_choose(draft: Draft, settled: Settled) -> Iterator[Warned]:
    """A warning for the alternatives that nobody sponsors, and so stand in what should be a clean text: `[shall][should]`.

    Also those that have come to light, `{may / shall}` of `{may / [US: shall]}`.
    """
    decisions = settled.decisions
    groups: dict[str, Proposal] = {}
    gone: set[int] = set()
    for proposal in draft.all_proposals:
        decision = decisions.get(proposal.number)
        if proposal.parent in gone or (decision is not None and not stands(proposal.node.reading, decision)):
            gone.add(proposal.number)
        elif decision is None and proposal.group is not None:
            groups.setdefault(proposal.group, proposal)
    if places := sorted([*(proposal.position for proposal in groups.values()), *settled.uncovered]):
        lines = list(dict.fromkeys(str(place.line) for place in places))
        listed = ", ".join(lines[:_MOST_LINES]) + (", ..." if len(lines) > _MOST_LINES else "")
        one = len(places) == 1
        said = "a choice is" if one else f"{len(places)} choices are"
        where = "" if one else f", on line{'s' if len(lines) > 1 else ''} {listed}"
        yield Warned(
            places[0], f"{said} left standing in the clean text{where}: `brackets choose` takes an alternative"
        )


#: So many lines are named; of more, the first.
_MOST_LINES = 12
