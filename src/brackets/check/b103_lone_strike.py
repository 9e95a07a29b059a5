"""A `~~` without another.

Struck text stands between two: `~~may~~`. Both must be in the same bracket.

Read: 1 finding of 1 right, in a sample; no real draft that was read has one.

What to do: write the other `~~`, or take this one out.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.draft import Draft

CODE = "B103"
SEVERITY = "error"
HARM = 1


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding for each `~~` without a partner."""
    for stray in draft.strays:
        if stray.source == "~~":
            hint = "struck text stands between two: ~~may~~; both in the same bracket"
            yield Diagnostic(CODE, SEVERITY, '"~~" has no partner', hint, stray.start, stray.end)
