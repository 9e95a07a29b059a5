"""A header that was read although nobody means to write it so.

In one trade chapter a header in six needed it: half of those are cut over two lines; others have the number of a
footnote that the copy to plain text has left in them (`MX12 oppose:13`, `MX 12 13 propose`), a colon before the verb
(`[NZ/MX: oppose: ...]`) or between two claims, a full stop or a semicolon for the colon, no colon at all, a separator
too many or left out, a label before them, a slip in the verb (`prpose`). The reading is what it is in `list`.
In `[US, RU opposes: x]` the verb is that of one party, and both are read as against the words.

Read: 17 findings of 17 right, all in samples, which are written after one trade chapter. In a chapter made for tests, 249
of whose headers were misprinted on purpose, 244 findings of 244 name one of these, and none a header that was not.

What to do: check that the parties and their stance are right, and write the header so. `brackets check --fix` and `brackets
fmt` do, but leave one with a footnote's number to you.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.draft import Draft
from brackets.parse.nodes import Arm, Bracket, Header
from brackets.rewrite.fmt import header_in_style
from brackets.text.edits import Edit
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import AGAINST_OF_ONE, AND

CODE = "B201"
SEVERITY = "warning"
HARM = 2

_CAUSES = {
    "note_tolerated": "a footnote number in it",
    "early_tolerated": "a colon before the verb",
    "colon_tolerated": "a colon between the stances",
    "mark_tolerated": "a separator that parts nothing",
    "label_tolerated": "a label before it",
    "full_stop_tolerated": "a full stop for the colon",
    "no_colon_tolerated": "no colon",
    "more_tolerated": "no separator between the stances",
    "several_tolerated": "no separator between the parties",
    "misspelt_for_tolerated": "a verb that is not quite one",
    "misspelt_against_tolerated": "a verb that is not quite one",
    "wrapped_tolerated": "cut over two lines",
    "doubled_tolerated": "a separator too many",
    "spaced_tolerated": "space around a slash",
    "full_width_tolerated": "a full-width colon",
    "unseen_tolerated": "a character in it that nobody sees",
    "parted_tolerated": "a word of it hyphenated at the end of a line",
    "glued_tolerated": "no space before the verb",
}

_OF_ONE = Pattern(rf"\A[^,]+,[^,]+[ \xa0\n](?i:{AGAINST_OF_ONE})(?:[ \xa0\n]*:|\Z)")
_JOINED = Pattern(rf"(?i:[ \xa0\n,]{AND}[ \xa0\n])|[/;]")


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding for each header with something tolerated in it."""
    for bracket in draft.brackets:
        reading = bracket.reading
        if reading.tolerated:
            header = next((c for c in bracket.children if isinstance(c, Header)), bracket)
            causes = ", ".join(dict.fromkeys(_CAUSES.get(name, name) for name in reading.tolerated))
            sides = [f"{'/'.join(parties)} {verb}" for parties, verb in
                     ((reading.supporters, "propose"), (reading.opponents, "oppose")) if parties]  # fmt: skip
            even = (
                header_in_style(bracket, header.source)
                if isinstance(header, Header) and isinstance(bracket, Bracket)
                else ""
            )
            fix = (Edit(header.start, header.end, even),) if even and even != header.source else ()  # type: ignore[union-attr]
            yield Diagnostic(
                CODE, SEVERITY, f'header read through: {causes}',
                f'it is read as "{"; ".join(sides)}:"; write it so', header.start, header.end, fix,
            )  # fmt: skip
        elif len(reading.opponents) > 1 and not reading.supporters:
            yield from _of_one(bracket)


def _of_one(bracket: Bracket | Arm) -> Iterator[Diagnostic]:
    """The finding of two parties of whom perhaps the second alone opposes."""
    for header in bracket.children:
        if isinstance(header, Header) and _OF_ONE.match(header.source) and not _JOINED.search(header.source):
            first, second = bracket.reading.opponents[:2]
            hint = f'write "{first} propose; {second} oppose:" if {first} proposes it, else "{first}/{second} oppose:"'
            message = "all these parties are read as against it, and the verb is that of one"
            yield Diagnostic(CODE, SEVERITY, message, hint, header.start, header.end)
