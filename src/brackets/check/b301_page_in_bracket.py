"""A page head or a footnote inside a bracket.

A draft that was copied from pages has them in mid-sentence. They belong to no proposal: `list` leaves them out of its
text, and settling leaves them where they are.

Read: 15 findings of 15 right, drawn by chance from 79 (Geneva 2015); at an earlier time 20 of 20, from 82 (the same, and the
Antarctic liability annex).

What to do: nothing, or take them out of the draft. If a line is listed that is part of the text, it comes again on so
many pages that it was taken for a head.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.document.blocks import Role
from brackets.draft import Draft

CODE = "B301"
SEVERITY = "warning"
HARM = 3


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding for each run of such lines that stands in a bracket."""
    starts: list[int] = []
    reach: list[int] = []  # where the outermost bracket ends that begins at or before each start
    for bracket in draft.brackets:
        if not reach or bracket.start >= reach[-1]:
            starts.append(bracket.start)
            reach.append(bracket.end)
    before = -1
    for start, end, role in draft.outline.furniture:
        at = bisect_right(starts, start) - 1
        inside = at >= 0 and end <= reach[at]
        if inside and (before < 0 or draft.text[before:start].strip()):
            is_rule = not any(map(str.isalnum, draft.text[start:end]))  # the one above footnotes
            what = "a footnote" if is_rule or role is Role.FOOTNOTE else "a page head"
            hint = "it is no part of the proposal, and stays where it is when that is settled"
            yield Diagnostic(CODE, SEVERITY, f"{what} stands inside a bracket", hint, start, end)
        before = end if inside else before
