"""Quotation marks inside a bracket that are not those of the draft.

A delegation's words came from another program: “curly” in a draft that writes "straight", or the other way round. Searches
miss them, and comparisons call the words changed.

Read: 4 findings of 4 right (Geneva 2015).

What to do: write the marks that the draft has.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.draft import Draft
from brackets.parse.nodes import Bracket, Text
from brackets.text.patterns import Pattern

CODE = "B308"
SEVERITY = "warning"
HARM = 5

_CURLY, _STRAIGHT = Pattern("[“”]"), Pattern('"')


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding at the first mark in each bracket that differs from what the draft has, at least two to one."""
    curly, straight = sum(map(draft.text.count, "“”")), draft.text.count('"')
    if not curly or not straight:
        return
    if curly >= 2 * straight:
        odd, most = _STRAIGHT, "“ ”"
    elif straight >= 2 * curly:
        odd, most = _CURLY, '"'
    else:
        return
    for bracket in draft.brackets:
        if not isinstance(bracket, Bracket):
            continue
        for child in bracket.children:
            match = odd.search(child.source) if type(child) is Text else None
            if match:
                at = child.start + match.start()
                yield Diagnostic(
                    CODE, SEVERITY, f"quotation marks of two kinds: the draft has {most}", f"write {most}", at, at + 1
                )
                break
