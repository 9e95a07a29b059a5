"""Two delegations propose the same words for the same place.

Nobody saw it while their comments were typed in. To accept one leaves the other pending; to accept both writes the words
twice.

Read: 1 finding of 1 right (the OAS resolution with comments).

What to do: write one bracket with both sponsors, `[ARG/US: ...]`; `brackets fmt --merge-identical` does.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.check.words import bare, comparable, sponsors
from brackets.document.proposals import Proposal
from brackets.draft import Draft

CODE = "B303"
SEVERITY = "warning"
HARM = 3
WHOLE = True

_LONG = 8  # words: so long a text is not proposed twice by chance


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding at each proposal that repeats one before it, of another delegation, in its group or paragraph."""
    seen: dict[tuple[object, ...], Proposal] = {}
    for proposal in comparable(draft):
        old, new = bare(proposal.old), bare(proposal.new)
        if not old and not new:
            continue
        place = proposal.group or (proposal.address if len(old) + len(new) >= _LONG else proposal.id)
        first = seen.setdefault((place, old, new), proposal)
        if first is not proposal and set(first.supporter_ids) != set(proposal.supporter_ids):
            yield Diagnostic(
                CODE, SEVERITY, f"{sponsors(proposal)}'s proposal is identical to {sponsors(first)}'s, line {first.position.line}",
                f"write one bracket for both, [{sponsors(first)}/{sponsors(proposal)}: ...]; fmt --merge-identical does",
                proposal.node.start, min(proposal.node.end, proposal.node.start + 80),
            )  # fmt: skip
