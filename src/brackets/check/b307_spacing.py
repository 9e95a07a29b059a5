"""Two spaces, or a no-break space, inside a bracket.

They come from word processors, and make two proposals differ that read the same. A no-break space before `:` `;` `!` `?` and
inside « » is French, and right; so is one beside a number (10 000, 5 km); and several lines with wide gaps are columns.

Read: 4 findings of 4 right (Geneva 2015). Before gaps after a paragraph's number were left out, 4 of 5.

What to do: `brackets check --fix` writes one plain space.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.draft import Draft
from brackets.parse.nodes import Bracket, Text
from brackets.text.edits import Edit
from brackets.text.patterns import Pattern

CODE = "B307"
SEVERITY = "warning"
HARM = 5

_ODD = Pattern(r"(?<=[^\s«.:;?!])(?:[ \xa0]{2,}|(?<!\d)\xa0(?![:;!?»%\d]))(?=[^\s:;!?»|])")

#: `23. 3   The`: the number of a paragraph at the start of a line, and no words yet.
_NUMBER = Pattern(r"(?:\A|\n)[\d .]+\Z")
_LONGEST_NUMBER = 12


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding for each such place between words directly in a bracket."""
    for bracket in draft.brackets:
        if not isinstance(bracket, Bracket):
            continue
        for child in bracket.children:
            if type(child) is not Text:
                continue
            matches = list(_ODD.finditer(child.source))
            if len(matches) > 1 and "\n" in child.source[matches[0].end() : matches[-1].start()]:
                continue  # columns, which somebody has set so
            for match in matches:
                if _NUMBER.search(child.source[: match.start()][-_LONGEST_NUMBER:]):
                    continue  # after the number of a paragraph
                start, end = child.start + match.start(), child.start + match.end()
                if draft.outline.is_in_page_head(start):
                    continue  # no words of the bracket
                what = "a no-break space" if "\xa0" in match[0] else "two spaces"
                yield Diagnostic(
                    CODE,
                    SEVERITY,
                    f"{what} inside a bracket",
                    "write one plain space",
                    start,
                    end,
                    (Edit(start, end, " "),),
                )
