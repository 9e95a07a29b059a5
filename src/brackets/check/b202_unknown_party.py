"""A delegation that nobody knows.

`[Mexco: yearly]` is read as an anonymous bracket whose text holds a colon: found where the words before the colon are near to
a name that is known. `[USX: yearly]` is read as a proposal of USX, because that has the shape of a code.

Read: 1 finding of 1 right, in a sample; no real draft that was read has one.

What to do: mend the name, or teach it: `[aliases]` or `[groups]` in brackets.toml.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.check.words import in_one_line
from brackets.draft import Draft
from brackets.parse.nodes import Kind, Text
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import NO_CODES, STANCE

CODE = "B202"
SEVERITY = "warning"
HARM = 2

#: No delegations in the registry, but known to everybody, and sponsors where they take part.
_ORGANIZATIONS = frozenset(
    {
        "UN",
        "OAS",
        "OEA",
        "ONU",
        "WTO",
        "ILO",
        "WHO",
        "OECD",
        "FAO",
        "WIPO",
        "IMO",
        "ITU",
        "UNEP",
        "UNDP",
        "ICRC",
        "NGO",
        "NGOS",
    }
)

#: What stands before a colon and is no name: a verb, a word of editors.
_OTHER_WORD = Pattern(rf"(?:(?i:{STANCE})|{'|'.join(NO_CODES)})\Z")
_NAME = Pattern(
    r"\s*((?:[A-ZÁÉÍÓÚÂÊÔÀÈÇ][\w’'.-]+)(?: (?:and|y|et|e|de|da|of|the|[A-ZÁÉÍÓÚ][\w’'.-]+)){0,4})(?: (?i:"
    + STANCE
    + "))? ?:"
)


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding for each anonymous bracket that begins with a name nearly known, and for the first of each unknown code."""
    seen: set[str] = set()
    for bracket in draft.brackets:
        for party in (*bracket.reading.supporters, *bracket.reading.opponents):
            found = draft.registry.read(party)
            if party not in seen and found is not None and not found.known and party not in _ORGANIZATIONS:
                start = max(bracket.start, draft.text.find(party, bracket.start, bracket.end))
                near = draft.registry.nearest(party)
                hint = f"did you mean {near}? " if near else ""
                yield Diagnostic(
                    CODE, SEVERITY, f'no party "{party}" is known: it is taken for one by its shape',
                    f"{hint}brackets.toml can teach it: [groups] {party} = [...]", start, start + len(party),
                )  # fmt: skip
            seen.add(party)
    yield from (finding for _, finding in nearly_known(draft))


def nearly_known(draft: Draft) -> Iterator[tuple[int, Diagnostic]]:
    """The findings of names that no party has, and that some are near to, with the numbers of the brackets: they are nobody's."""
    for number, bracket in enumerate(draft.brackets):
        first = bracket.children[1] if len(bracket.children) > 2 else None
        if (
            bracket.reading.kind is Kind.ANONYMOUS
            and type(first) is Text
            and (match := _NAME.match(in_one_line(first.source)))
        ):
            near = None if _OTHER_WORD.match(match[1]) else draft.registry.nearest(match[1])
            if near:
                start = first.start + match.start(1)
                yield number, Diagnostic(
                    CODE, SEVERITY, f'no party "{match[1]}" is known', f"did you mean {near}?", start, start + len(match[1])
                )  # fmt: skip
