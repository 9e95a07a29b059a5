"""A label that comes twice.

Two paragraphs `4.` in one section: who speaks of paragraph 4 may mean either. `brackets` calls the second one `4~2`.
The options of a choice are numbered alike, and are no duplicates.

What to do: write `4 bis.` for the added one, or `brackets renumber` when the text is clean.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.check.numbers import pairs
from brackets.draft import Draft

CODE = "B401"
SEVERITY = "warning"


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding at each label that is the same as the one before it."""
    for label, before in pairs(draft):
        if label.label.value == before.value and label.label.place == before.place:
            yield Diagnostic(
                CODE, SEVERITY, f"the label {label.old} comes twice", "write bis for the added one, or renumber the draft",
                label.start, label.end,
            )  # fmt: skip
