"""A label that comes twice.

Two paragraphs `4.` in one section: who speaks of paragraph 4 may mean either. `brackets` calls the second one `4~2`.
The options of a choice are numbered alike, and are no duplicates.

Read: 1 finding of 1 right (Geneva 2015, a second `c.`). Before options, alternatives and misprinted labels
(`23. 3`, `e. bis.`) were left out, 1 of 10.

What to do: write `4 bis.` for the added one, or `brackets renumber` when the text is clean.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.check.numbers import pairs
from brackets.draft import Draft
from brackets.parse.wording import OPTION_HEAD
from brackets.rewrite.numbering import Renamed

CODE = "B401"
SEVERITY = "warning"
HARM = 3
WHOLE = True


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding at each label that is the same as the one before it."""
    for label, before in pairs(draft):
        same = label.label.value == before.value and label.label.place == before.place
        if same and not label.doubt and not _under_option(draft, label) and not _goes_on(draft, label):
            yield Diagnostic(
                CODE, SEVERITY, f"the label {label.old} comes twice", "write bis for the added one, or renumber the draft",
                label.start, label.end,
            )  # fmt: skip


def _goes_on(draft: Draft, label: Renamed) -> bool:
    """Whether a number follows on the label: `23. 3 The body` is 23.3, misprinted."""
    return draft.text[label.end : label.end + 2].strip()[:1].isdigit()


def _under_option(draft: Draft, label: Renamed) -> bool:
    """Whether the line above is the head of an option: `Option 2:`, and below it 23 once more."""
    above = draft.text[max(0, label.start - _LINE) : label.start].rstrip(" \t\xa0\f\r\n*_[").rpartition("\n")[2]
    return OPTION_HEAD.match(above) is not None


#: The head of an option is no longer, with the blank lines below it.
_LINE = 120
