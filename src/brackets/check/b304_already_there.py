"""Words are proposed that stand beside the bracket already.

`report yearly [US: yearly]`: the words were typed into the text and left in the bracket too, or struck out beside it where
the copy to plain text has lost the line.

Read: 3 findings of 3 right, in a trade chapter made for tests; no real draft that was read has one.

What to do: take out what stands there twice, or strike the old words: `[US: ~~...~~ ...]`.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.check.words import bare, comparable, sponsors
from brackets.draft import Draft
from brackets.parse.nodes import Kind

CODE = "B304"
SEVERITY = "warning"
HARM = 3

_NEAR = 400


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding for each insertion that the text just before or after it says already."""
    text = draft.text
    for proposal in comparable(draft):
        if proposal.kind is not Kind.INSERTION or proposal.old:
            continue
        new = bare(proposal.new)
        start, end = proposal.node.start, proposal.node.end
        if not new or "[" in proposal.new or sum(map(len, new)) < 4:
            continue
        block = proposal.paragraph
        low, high = (block.body, block.end) if block else (0, len(text))
        before = bare(text[max(low, start - _NEAR) : start].rpartition("]")[2])
        after = bare(text[end : min(high, end + _NEAR)].partition("[")[0])
        if before[-len(new) :] == new or after[: len(new)] == new:
            yield Diagnostic(
                CODE, SEVERITY, f"what {sponsors(proposal)} proposes stands beside the bracket already",
                "take it out in one place, or strike the old words: ~~...~~", start, end,
            )  # fmt: skip
