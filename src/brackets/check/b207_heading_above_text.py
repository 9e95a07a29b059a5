"""Headings of delegations above text without brackets, as in a compilation of comments.

`Proposal by Canada:` in a line of its own, and whole paragraphs below it, then the same of another delegation: nothing is in
brackets, so all of it is base text, and `strip` and `accept --clean` keep all versions side by side. Lists of names, and a heading
above a paragraph in brackets, are left.

Read: no finding in five real drafts and in the samples.

What to do: `brackets compile --from-headings BASE FILE` makes a draft with brackets of the base text and such a document.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.draft import Draft
from brackets.rounds.party_headings import above_text

CODE = "B207"
SEVERITY = "warning"
HARM = 2
WHOLE = True


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding for each heading that names whose the text below it is, if two parties have one and no bracket."""
    for heading in above_text(draft):
        end = draft.text.find("\n", heading.start)
        end = end if end >= 0 else len(draft.text)
        start = heading.start + len(draft.text[heading.start : end]) - len(draft.text[heading.start : end].lstrip())
        yield Diagnostic(
            CODE, SEVERITY, "this heading names whose the text below it is, and that is in no bracket: it is base text",
            "brackets compile --from-headings makes a draft with brackets of the base text and this file",
            start, start + len(draft.text[start:end].rstrip()),
        )  # fmt: skip
