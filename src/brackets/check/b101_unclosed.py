"""A `[` that is never closed.

Of 11 official drafts that were measured, 8 had brackets without a partner. The bracket stays in the
text, as text; what was meant to stand in it is read as base text. It is also what becomes of a
bracket whose `]` is missing when a numbered heading comes: no bracket reaches across one unless it
opens at a heading itself, or one missing `]` would swallow everything up to the next stray one.

Read: 10 findings of 10 right (Geneva 2015, 4; Paris 2015, 2; samples, 4).

What to do: write the `]` where the proposal ends; the hint names the end of its paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.draft import Draft

CODE = "B101"
SEVERITY = "error"
HARM = 1


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding for each opener without a partner."""
    for stray in draft.strays:
        if stray.source == "[":
            block = draft.outline.at(stray.start)
            end = block.end if block and block.end > stray.start else stray.end
            place = draft.positions.at(end)
            hint = f'it probably ends at line {place.line}, column {place.column}: write "]" there'
            yield Diagnostic(CODE, SEVERITY, '"[" is never closed', hint, stray.start, stray.end)
