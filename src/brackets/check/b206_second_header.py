"""A header within the words of another's bracket: `[US: and swim CAN: and row]`.

Most often a `][` between two proposals was lost, or a blank line stands where one ended. All the words are the first party's: who
accepts its proposal has `CAN: and row` in the text, and `--by CAN` finds nothing. Alternatives are parted by a mark, and are not
told: `[US: may / CAN: shall]`, also `//`, `;`, `,`, `|` or `or`. A party of which the words speak is none, `agreed with the EU: `;
nor has a list of figures headers, `EU: 20 tons`; what stands behind a `[` that is never closed is told by B101.

So is a header at the end beside the one before the words, `[US: shall - EU]`, and the head of another option in one line with
the first, `[Option 1: water / Option 2: fire]`: each is read as words.

Read: no finding in five real drafts, with 2,100 brackets, and in the samples.

What to do: close the first bracket before the header and open another, or write a mark between alternatives; options stand in
brackets of their own, or in lines of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.draft import Draft
from brackets.parse.endings import last_dash
from brackets.parse.header import Claims, HeaderReader
from brackets.parse.nodes import Arm, Bracket, Header, Kind, Text
from brackets.parse.stances_behind import turned_stance
from brackets.parse.wording import OPTION_HEAD
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import AND, CONJUNCTION, DANGLING, NAME_ARTICLE, OPTION_WORD

CODE = "B206"
SEVERITY = "warning"
HARM = 1

#: Where a header may begin: with a capital, behind a blank or a mark.
_BEGINS = Pattern(r"(?<![^\s(/|;])(?=[^\W\d_a-zà-ÿ][^\[\]:：]{1,80}[:：])")
#: What stands before a name that is spoken of: `with the EU: `, `measures of Canada: `.
_SPOKEN_OF = Pattern(rf"(?i)(?<![\w’'-])(?:{DANGLING}|{CONJUNCTION}|{AND}|{NAME_ARTICLE})\s+\Z")
_REACH = 20
_LONGEST = 300
#: Names that are no codes are those of a header where a line or a clause begins, not within a sentence.
_CLAUSE_BEGINS = Pattern(r"(?:\A|[.;/|]|\n)\s*\Z")
#: Where the head of an option may begin behind words of its line.
_OPTION_BEGINS = Pattern(rf"(?:(?<=\w{{3}})|(?<=[;,/])|(?<= or))[ \t\xa0]+(?={OPTION_WORD})")
_FIGURE = Pattern(r"\s*[\d$€£]")


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding for each bracket with a header in whose words another stands."""
    yield from second_headers(draft, draft.brackets)


def second_headers(draft: Draft, nodes: Iterable[Bracket | Arm]) -> Iterator[Diagnostic]:
    """The findings of some brackets of a draft."""
    reader = HeaderReader(draft.registry)
    for node in nodes:
        if found := _second(node, reader) or _at_the_end(node, reader) or _second_option(node):
            yield found


def _at_the_end(node: Bracket | Arm, reader: HeaderReader) -> Diagnostic | None:
    """The finding of `[US: shall - EU]`: codes alone behind a dash, where another header stands before the words."""
    last = node.body[-1] if node.reading.attributed and node.body else None
    if type(last) is not Text or type(node.children[-1 - (type(node) is Bracket)]) is Header:
        return None
    dash = last_dash(last.source)
    claims = reader.suffix(last.source, dash) if dash > 0 else None
    if claims is None or claims.stated or claims.position or not all(map(reader.is_code, claims.supporters)):
        return None
    if turned_stance(last.source, reader):
        return None  # `; delete - IND`, which B310 tells
    supporters, against = (*node.reading.supporters, *claims.supporters), node.reading.opponents
    hint = f'write "[{"/".join(supporters)}: ...]" if all of them propose it'
    if against:
        hint = f'write "[{"/".join(supporters)} propose; {"/".join(against)} oppose: ...]" if that is meant'
    return Diagnostic(
        CODE, SEVERITY, f"a header stands at the end of the words of {_whose(node)}, and is read as words",
        hint, last.start + dash, last.end,
    )  # fmt: skip


def _second_option(node: Bracket | Arm) -> Diagnostic | None:
    """The finding of `[Option 1: water / Option 2: fire]`: a head that begins no line, in an option or in what a party proposes."""
    first = node.body[0] if node.body else None
    is_option = node.reading.kind is Kind.OPTION or (
        type(first) is Text and OPTION_HEAD.match(first.source) is not None
    )
    if not is_option or node.reading.kind is Kind.REMARK:
        return None
    for words in node.body:
        if type(words) is Text and ":" in words.source:
            for begins in _OPTION_BEGINS.finditer(words.source):
                head = OPTION_HEAD.match(words.source, begins.end())
                if head and head[0].rstrip().endswith(":"):
                    shown = head[0].strip()
                    return Diagnostic(
                        CODE, SEVERITY, "the head of another option stands within these words, and is read as words",
                        f'write "][{shown} ..." in its place, or each option in a line of its own',
                        words.start + head.start(), words.start + head.start() + len(shown),
                    )  # fmt: skip
    return None


def _second(node: Bracket | Arm, reader: HeaderReader) -> Diagnostic | None:
    """The finding of one bracket, at the first header among its words; None if there is none."""
    reading = node.reading
    if not reading.attributed or reading.kind is Kind.REMARK:
        return None
    for words in node.body:
        if type(words) is Text and ":" in words.source:
            for begins in _BEGINS.finditer(words.source):
                if words.cut_from[words.start + begins.start() - 1] == "[":
                    continue
                claims = _header(words.source, begins.start(), reader)
                if claims is not None:
                    end = begins.start() + claims.end
                    shown = words.source[begins.start() : end].strip()
                    return Diagnostic(
                        CODE, SEVERITY, f"a header stands within the words of {_whose(node)}, and is read as words",
                        f'close the bracket before it, and write "][{shown} ..."; between alternatives write " / "',
                        words.start + begins.start(), words.start + begins.start() + len(shown),
                    )  # fmt: skip
    return None


def _whose(node: Bracket | Arm) -> str:
    return "/".join(node.reading.supporters or node.reading.opponents)


def _header(words: str, at: int, reader: HeaderReader) -> Claims | None:
    """The header of known parties that stands at a place of some words, if they do not speak of them there."""
    before = words[max(0, at - _REACH) : at]
    if _SPOKEN_OF.search(before):
        return None
    claims = reader.prefix(words[at : at + _LONGEST])
    if (
        claims is None
        or claims.position
        or not words[at + claims.end :].strip()
        or _FIGURE.match(words, at + claims.end)
    ):
        return None
    parties = (*claims.supporters, *claims.opponents)
    if not all(map(reader.knows, parties)):
        return None
    return claims if all(map(reader.is_code, parties)) or _CLAUSE_BEGINS.search(before) else None
