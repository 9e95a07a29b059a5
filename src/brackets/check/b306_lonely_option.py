"""An option without an alternative.

`Option 1:` stands here, and no `Option 2` beside it: the others were taken out, or their heads are written in another way,
or a bracket between them is broken.

What to do: write the heads alike, or take the last one's head away: it is no choice any more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.draft import Draft
from brackets.parse.nodes import Header, Kind

CODE = "B306"
SEVERITY = "warning"


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding for each option that is alone in its group, or in none."""
    members = Counter(proposal.group for proposal in draft.all_proposals if proposal.group)
    for proposal in draft.all_proposals:
        if proposal.kind is Kind.OPTION and (proposal.group is None or members[proposal.group] < 2):
            head = next((child for child in proposal.node.children if isinstance(child, Header)), proposal.node)
            yield Diagnostic(
                CODE, SEVERITY, "this option has no alternative beside it", "write the others' heads alike, or take this one away",
                head.start, head.end,
            )  # fmt: skip
