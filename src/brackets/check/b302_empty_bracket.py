"""A bracket with nothing in it: `[]`, or `[US: ]`.

Somebody's words are missing, or a change was taken back and its brackets stayed.

Read: 1 finding of 1 right, in a sample.

What to do: take the bracket out, or write what should stand in it. A blank to be filled in is written `[...]`, `[x]` or
`[date]`.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.draft import Draft
from brackets.parse.nodes import Bracket, Kind

CODE = "B302"
SEVERITY = "warning"
HARM = 4


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding for each bracket that holds no words."""
    for proposal in draft.all_proposals:
        node = proposal.node
        if not isinstance(node, Bracket) or proposal.kind is Kind.REMARK:
            continue
        bare = node.end - node.start == 2
        if bare or (proposal.attributed and not proposal.text):
            what = (
                "this bracket is empty"
                if bare
                else f"{'/'.join(proposal.supporters or proposal.opponents)} proposes nothing here"
            )
            yield Diagnostic(
                CODE, SEVERITY, what, "take it out, or write what should stand in it", node.start, node.end
            )
