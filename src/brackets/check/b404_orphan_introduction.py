"""An introducing line with nothing to introduce.

"Proposed new paragraph submitted by the delegation of X:" stands here, and no proposal below it: it was settled by hand and
its line forgotten, or the paragraph has no brackets.

Read: none was found in the drafts that were read, and none was missed there.

What to do: take the line out, or put the paragraph below it in brackets with its sponsor.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.document.blocks import Role
from brackets.document.introductions import INTRODUCTION, LONGEST_INTRODUCTION
from brackets.draft import Draft

CODE = "B404"
SEVERITY = "warning"
HARM = 3
WHOLE = True


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding at each such line that the outline has as a paragraph of its own."""
    for block in draft.outline.blocks:
        if block.role is not Role.PARAGRAPH or block.label or block.end - block.start > LONGEST_INTRODUCTION:
            continue
        source = draft.text[block.start : block.end]
        if "[" not in source and INTRODUCTION.match(source):
            yield Diagnostic(
                CODE, SEVERITY, "this line introduces no proposal", "take it out, or put the paragraph below it in brackets",
                block.start, block.end,
            )  # fmt: skip
