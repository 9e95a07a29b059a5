"""A `bis` that stands before its number, or far from it; a `ter` before its `bis`.

`4 bis` belongs after `4`. Where it stands elsewhere, a paragraph was moved, or a line of running text begins with the
number of another paragraph and was taken for a label.

Read: 1 finding of 1 right (Geneva 2015: `31 quater` after 33).

What to do: move it, or write its label anew.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.check.numbers import pairs
from brackets.draft import Draft

CODE = "B403"
SEVERITY = "warning"
HARM = 3
WHOLE = True


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding at each added label that does not follow on its plain one, or on the one before it in the series."""
    astray = -1  # the number of the last one that was found: those that go on with it are not repeated
    for label, before in pairs(draft):
        if not label.label.added:
            astray = -1
            continue
        if label.label.value == astray:
            continue
        if label.label.value != before.value or label.label.place < before.place:
            astray = label.label.value
            yield Diagnostic(
                CODE, SEVERITY, f"{label.old} does not follow on {label.label.value} but on {before.normal}",
                f"move it after {label.label.value}, or write another label", label.start, label.end,
            )  # fmt: skip
