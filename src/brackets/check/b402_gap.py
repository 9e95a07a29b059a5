"""A number is left out.

After `4.` comes `6.`: a paragraph was taken out, or its label was lost in a copy.

What to do: look for the missing one; if there is none, `brackets renumber`.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.check.numbers import pairs
from brackets.draft import Draft

CODE = "B402"
SEVERITY = "warning"


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding at each plain label that is more than one after the one before it."""
    for label, before in pairs(draft):
        if not label.label.added and label.label.value > before.value + 1:
            yield Diagnostic(
                CODE, SEVERITY, f"{label.old} follows on {before.normal}: a number is left out",
                "look for the missing one, or renumber the draft", label.start, label.end,
            )  # fmt: skip
