"""A party's bracket that holds a numbered heading, or proposals of other parties in several paragraphs.

That may be meant: a delegation proposes three articles, and others amend them. It is also what a missing `]` looks like, and to
reject the bracket would take all of it: what settles it says the same.

Read: no finding on four real drafts and the samples as they are. In copies from which brackets were taken (`make fidelity`),
2 new findings of 2 name a bracket that holds such a place.

What to do: see whether the `]` stands where the proposal ends. If it does, nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.draft import Draft
from brackets.settle.removals import wide_extent

CODE = "B309"
SEVERITY = "warning"
HARM = 1


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding for each outermost bracket of a party that holds so much."""
    end = -1
    for node in draft.brackets:
        if node.start < end or not node.reading.attributed:
            continue
        extent = wide_extent(draft, node)
        if extent is not None:
            end = node.end
            place = draft.positions.at(node.end - 1)
            yield Diagnostic(
                CODE, SEVERITY, f"this bracket holds {extent}",
                f"it ends on line {place.line}: see whether the proposal does", node.start, node.start + 1,
            )  # fmt: skip
