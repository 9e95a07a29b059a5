"""A number is left out.

After `4.` comes `6.`: a paragraph was taken out, or its label was lost in a copy. Where a line between them may begin with the
missing label, glued to a footnote or after the number of a page, the finding stands there.

Read: 3 findings of 3 right (the Antarctic liability annex, 2; Paris 2015, 1).

What to do: look for the missing one; if there is none, `brackets renumber`.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.check.numbers import pairs, unread
from brackets.draft import Draft

CODE = "B402"
SEVERITY = "warning"
HARM = 3
WHOLE = True


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding at each plain label that is more than one after the one before it."""
    for label, before in pairs(draft):
        if not label.label.added and label.label.value > before.value + 1:
            lines = [
                doubt
                for doubt in unread(draft)
                if label.follows < doubt.start < label.start and doubt.origin == label.origin
            ]
            for line in lines:
                yield Diagnostic(
                    CODE, SEVERITY, f"{label.old} follows on {before.normal}: {line.why}",
                    "write the missing label at the start of a line, with a blank after it", line.start, line.start + 1,
                )  # fmt: skip
            if not lines:
                yield Diagnostic(
                    CODE, SEVERITY, f"{label.old} follows on {before.normal}: a number is left out",
                    "look for the missing one, or renumber the draft", label.start, label.end,
                )  # fmt: skip
