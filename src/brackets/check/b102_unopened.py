"""A `]` that was never opened.

It stays in the text, as text. Often it is one `]` too many at the end of a nested bracket, or its
`[` stands before the last numbered heading.

Read: 10 findings of 10 right (Geneva 2015, 4; Paris 2015, 3; samples, 3).

What to do: take it out, or write the `[` where the proposal begins.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.draft import Draft

CODE = "B102"
SEVERITY = "error"
HARM = 1


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding for each closer without a partner."""
    for stray in draft.strays:
        if stray.source == "]":
            hint = 'take it out, or write the "[" where the proposal begins'
            yield Diagnostic(CODE, SEVERITY, '"]" was never opened', hint, stray.start, stray.end)
