"""A bracket that looks as if it had a header, and has none that can be read.

`[US/AU propose, but not CL: x]`, `[loudly - EU; Russia wavers]` and `[by 2030 (US)]` name parties in the place
where a header stands, but say what no header says; and a name in parentheses may as well be part of the words.
`[us: x]`, `[US; x]`, `[US – x]`, `[US (3 May): x]`, `[Proposed by US: x]` and `[Canada would prefer: x]` are headers by a slip that
no reading may guess away; in `[Secretariat: x]` somebody speaks who is no party.
`[EU, Norwey: x]` has sponsors of whom one is not known, and nobody owns it.
`EU: [x]`, `[[US]: x]`, `[US/~~EU~~: x]`, `[4. (US) x]` and `[x /US]` have one that stands elsewhere, or in pieces.
`Proposal by Canada:` on the line above a bracket makes it nobody's either;
nor has an option an owner that is `(submitted by Atlantis)`.
They are read as brackets without an owner: `--by US` does not find them, and `strip` leaves them standing.

Read: 1 finding of 1 right, in a sample. Six real drafts, with 2,000 brackets, have none.

What to do: write what the finding says, `[US/AU propose; CL oppose: x]`, or what else is meant; see docs/notation.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.check.header_elsewhere import header_elsewhere
from brackets.check.header_rows import row_of
from brackets.check.header_slips import SIDES, Slip, Slips
from brackets.check.words import in_one_line
from brackets.draft import Draft
from brackets.parse.header import HeaderReader
from brackets.parse.nodes import Arm, Bracket, Header, Kind, Text
from brackets.parse.option_heads import owner_in
from brackets.parse.wording import OPTION_HEAD
from brackets.settle.introduced import named_parties
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import BRINGER, STANCE, STANCE_CLEAR, STANCE_STEM

CODE = "B204"
SEVERITY = "warning"
HARM = 2

#: A code at the start, after a label or a number that may stand before a header, and the words behind it up to a colon.
_BEGINS = Pattern(
    r"\s*(?:\(?\w{1,3}[.)] ?|\d{1,3} ?)?((?:[A-Z]{2,3}|G-?77|CARICOM|AOSIS)(?![A-Za-z_]))"
    r"(?=\s*[/;,.&:\d-]|\s+[A-Za-z/]+)[^\[\]\n:]{0,80}(?P<colon>:)?"
)
_STANCE = Pattern(
    rf"(?i)\b{STANCE}\b|\bp\w{{0,2}}ro?p\w*|\bopp?\w*|\b{STANCE_STEM}\w*|[A-Z]{{2,3}}\s*[/&]\s*[A-Z]{{2,3}}"
)
#: Without a colon only a plain verb makes a header of words: `[EU Member States support ...]` is a text.
_CLEAR = Pattern(rf"(?i)\b{STANCE_CLEAR}\b")
_ENDS = Pattern(r"[ \xa0][-–—][ \xa0]([^\s;,.\[\]]+(?: (?:and|of|the|[A-Z])[^\s;,.\[\]]*){0,4})[^\[\]\n]{0,80}\Z")
#: `by 2030 -US`, `by 2030–US; CAN delete`: the dash lacks a blank, or both. Between two names it is of the words: `EU–US`.
_GLUED_DASH = Pattern(
    r"(?:(?P<one>[ \xa0][-–—])|(?<=[^\W_A-Z])[–—])(?P<names>(?:[A-Z]{2,8}|G-?77)(?:[/&,;]? ?(?:(?:[A-Z]{2,8}|G-?77)(?!\w)|(?i:"
    + STANCE
    + r")))*)\s*\Z"
)
_IN_PARENTHESES = Pattern(r"(\w+)[ \xa0]\(([^()\[\]\n]{2,60})\)\s*\Z")
#: `[by 2030] (US)`.
_PARENTHESES_BEHIND = Pattern(r"[ \xa0]\(((?:[A-Z]{2,8}|G-?77)(?: ?[/,;&] ?(?:[A-Z]{2,8}|G-?77))*)\)")
_BETWEEN = Pattern(r" ?[/,;&] ?| and ")
#: `Visegrad Group`, `Grupo de Amigos`: the name of a group, even one that is not known.
_GROUP = Pattern(rf"(?<!\w)(?i:{BRINGER})(?!\w)")
_IN_A_ROW = Pattern(r"[/&,;]")


_BEGINS_LIKE = "this begins like a header, and cannot be read as one"
_ENDS_LIKE = "this ends like a header, and cannot be read as one"
_LIKE = "this names whose the bracket is, and is no header that can be read"
_OWNER = "this names whose the option is, and cannot be read"
_OFFICE = "this begins like a header, and {} is no party"
#: What is said of names in parentheses: they may as well be words.
_DOUBT = "this may be a header, and is read as words"


def unread(draft: Draft) -> Iterator[Diagnostic]:
    """The findings that leave no doubt that a header was meant."""
    return (finding for finding in find(draft) if finding.message != _DOUBT)


def unread_brackets(draft: Draft) -> set[int]:
    """The numbers of the brackets of which there is no doubt that a header was meant."""
    return {number for number, finding in _found(draft) if finding.message != _DOUBT}


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding for each anonymous bracket that begins as headers do, by its parties or by a slip, or ends with known parties.

    At the end they stand after a dash, or in parentheses. Also for each option whose head names somebody who is not known.
    """
    return (finding for _, finding in _found(draft))


def _found(draft: Draft) -> Iterator[tuple[int, Diagnostic]]:
    """The findings, each with the number of its bracket."""
    slips, reader = Slips(draft.registry), HeaderReader(draft.registry)
    for number, bracket in enumerate(draft.brackets):
        if not isinstance(bracket, Bracket) or bracket.reading.kind is not Kind.ANONYMOUS or bracket.is_choice:
            continue
        inner = bracket.children[1:-1]
        first, last = inner[0], inner[-1]
        found = _at_start(draft, slips, first, goes_on=len(inner) > 1) if type(first) is Text else None
        if found is None and type(last) is Text:
            found = _at_end(draft, last) or _behind(draft, last, bracket.end)
        if found is None and (other := header_elsewhere(draft, reader, bracket)):
            hint = f"write [{'/'.join(other.parties)}: ...]"
            found = Diagnostic(CODE, SEVERITY, _LIKE if other.certain else _DOUBT, hint, other.start, other.end)
        if found is not None:
            yield number, found
    yield from _above(draft)
    for number, node in enumerate(draft.brackets):
        if _is_nobodys_option(node) and (found := _beside_count(draft, node)):
            yield number, found


def _is_nobodys_option(node: Bracket | Arm) -> bool:
    """Whether it is an option whose head has more than its count, and names nobody: `Option 1 (shorter): `."""
    reading = node.reading
    if reading.kind is not Kind.OPTION or reading.attributed:
        return False
    return any(map(_head_of(node).__contains__, "(-–—"))


def _head_of(node: Bracket | Arm) -> str:
    return next((child.source for child in node.children[:2] if isinstance(child, Header)), "")


def _beside_count(draft: Draft, node: Bracket | Arm) -> Diagnostic | None:
    """The finding of `Option 1 (submitted by Atlantis): `: sponsors of whom one is not known.

    A name alone may as well say what the option is: only a group's is told.
    """
    head = _head_of(node)
    match = OPTION_HEAD.match(head)
    owner = owner_in(match) if match else ()
    row = row_of(owner[-1], draft.registry) if owner else None
    if row is None or not row.unknown:
        return None
    certain = len(owner) > 1 or row.is_half_known
    if not certain and not any(map(_GROUP.search, row.unknown)):
        return None
    start = next(child.start for child in node.children[:2] if isinstance(child, Header)) + head.index(owner[0])
    return Diagnostic(CODE, SEVERITY, _OWNER if certain else _DOUBT, row.hint, start, start + len(owner[0]))


def _at_start(draft: Draft, slips: Slips, first: Text, *, goes_on: bool) -> Diagnostic | None:
    """The finding of words that a bracket begins with."""
    words = in_one_line(first.source)
    if slip := slips.find(words, goes_on=goes_on):
        return _of_slip(slip, first.start)
    match = _BEGINS.match(words)
    if match and draft.registry.code(match[1]) and (_STANCE if match["colon"] else _CLEAR).search(match[0]):
        return _finding(_BEGINS_LIKE, first.start + match.start(1), first.start + len(match[0].rstrip()))
    return None


def _at_end(draft: Draft, last: Text) -> Diagnostic | None:
    """The finding of words that a bracket ends with."""
    words = in_one_line(last.source)
    if (match := _ENDS.search(words)) and _is_party(draft, match[1]):
        return _finding(_ENDS_LIKE, last.start + match.start(1), last.end)
    if (match := _GLUED_DASH.search(words)) and _is_party(draft, match["names"]):
        return _finding(_ENDS_LIKE if match["one"] else _DOUBT, last.start + match.start("names"), last.end)
    if (match := _IN_PARENTHESES.search(words)) and _are_parties(draft, match):
        return _finding(_DOUBT, last.start + match.start(2) - 1, last.end)
    return None


def _behind(draft: Draft, last: Text, end: int) -> Diagnostic | None:
    """The finding of `[by 2030] (US)`: codes in parentheses behind a bracket, which abbreviate no name."""
    match = _PARENTHESES_BEHIND.match(draft.text, end)
    if match is None or last.source.rstrip().rpartition(" ")[2][:1].isupper():
        return None
    if not all(map(draft.registry.code, _BETWEEN.split(match[1]))):
        return None
    return _finding(_DOUBT, match.start(1) - 1, match.end(1) + 1)


def _above(draft: Draft) -> Iterator[tuple[int, Diagnostic]]:
    """The findings of `Proposal by Canada:` over a paragraph whose bracket is nobody's."""
    if not draft.outline.introductions:
        return
    reader = HeaderReader(draft.registry)
    nobodys = [
        (number, bracket)
        for number, bracket in enumerate(draft.brackets)
        if isinstance(bracket, Bracket) and bracket.reading.kind is Kind.ANONYMOUS
    ]
    for line in draft.outline.introductions:
        block = draft.outline.blocks[line.introduced[0]]
        begins = draft.text.find("[", block.start, block.end)
        number = next((number for number, bracket in nobodys if bracket.start == begins), None)
        if number is not None and (names := named_parties(reader, draft.text[line.start : line.end])):
            message = "this line names whose the paragraph is, and the bracket below it is nobody's"
            start = (
                line.start + len(draft.text[line.start : line.end]) - len(draft.text[line.start : line.end].lstrip())
            )
            yield number, Diagnostic(CODE, SEVERITY, message, f"write [{'/'.join(names)}: ...]", start, line.end)


def _are_parties(draft: Draft, match: re.Match[str]) -> bool:
    """Whether what stands in parentheses names parties only, and does not just abbreviate the words before it."""
    names = _BETWEEN.split(match[2].strip())
    return not match[1][0].isupper() and all(draft.registry.code(name) or draft.registry.name(name) for name in names)


def _is_party(draft: Draft, words: str) -> bool:
    """Whether words begin with a party, or are a row of names of which one is."""
    first, *more = _IN_A_ROW.split(words)
    if any(map(draft.registry.code, more)):
        return True
    names = first.split(" ")
    return any(
        draft.registry.code(names[0]) or draft.registry.name(" ".join(names[:count]))
        for count in range(1, len(names) + 1)
    )


def _of_slip(slip: Slip, start: int) -> Diagnostic:
    message = _DOUBT if not slip.certain else _OFFICE.format(slip.office) if slip.office else _BEGINS_LIKE
    return Diagnostic(CODE, SEVERITY, message, slip.hint, start + slip.start, start + slip.end)


def _finding(message: str, start: int, end: int) -> Diagnostic:
    return Diagnostic(CODE, SEVERITY, message, SIDES, start, end)
