"""Headers that stand where none does, or in pieces: `EU: [x]`, `[[US]: x]`, `[US/~~EU~~: x]`, `[4. (US) x]`, `[x /US]`.

Each gives whose the bracket may be, where that is said, and whether it leaves no doubt.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from brackets.draft import Draft
from brackets.parse.header import HeaderReader
from brackets.parse.nodes import Bracket, Label, Node, Struck, Text
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import ALTERNATIVE_OF

_LONGEST = 80
"""So many characters before a bracket are looked at."""
_CODE = r"(?:[A-Z]{2,8}|G-?77)"
_ROW = rf"{_CODE}(?:\s?[/,;&]\s?{_CODE})*"
_IN_PARENTHESES = Pattern(rf"\s*(?:(?i:{ALTERNATIVE_OF})\s*\w{{0,3}}\s*)?\(({_ROW})\):?\s+(?=\w)")
_BEHIND_A_SLASH = Pattern(rf"(?<=[\w.,;)])[ \xa0]/[ \xa0]?({_ROW})\s*\Z")
_GLUED = Pattern(rf"(?<=[a-zà-ÿ\d)])-({_ROW})\s*\Z")
_BETWEEN = Pattern(r"\s?[/,;&]\s?")
_BLANKS = " \t\xa0\r\n*_"


class Elsewhere(NamedTuple):
    """Where parties are named as a header would name them."""

    start: int
    """In characters, in the text of the draft."""
    end: int
    parties: tuple[str, ...]
    certain: bool = True


def header_elsewhere(draft: Draft, reader: HeaderReader, bracket: Bracket) -> Elsewhere | None:
    """Whose a bracket is by what stands in a place of its own; None if nothing does. The bracket has no header that is read."""
    return next((found for look in _LOOKS for found in look(draft, reader, bracket)), None)


def _before(draft: Draft, reader: HeaderReader, bracket: Bracket) -> Iterator[Elsewhere]:
    """`4 bis EU: [x]`, and `EU:` on the line above: the header stands before the bracket."""
    text, start = draft.text, bracket.start
    above = text[max(0, start - _LONGEST) : start].rstrip(_BLANKS)
    if not above.endswith((":", "：")):
        return
    colon = max(0, start - _LONGEST) + len(above) - 1
    paragraph = draft.outline.at(colon)
    begin = max(text.rfind("\n", 0, colon) + 1, paragraph.body if paragraph and paragraph.start <= colon else 0)
    words = text[begin:colon]
    lead = len(words) - len(words.lstrip(_BLANKS))
    names = _all_of(reader, words.strip(_BLANKS))
    if names and text.count("\n", colon, start) <= 1:
        yield Elsewhere(begin + lead, colon + 1, names)


def _in_pieces(draft: Draft, reader: HeaderReader, bracket: Bracket) -> Iterator[Elsewhere]:
    """`[[US]: x]`, `[US/~~EU~~/CAN: x]`: a bracket or struck text stands in the header."""
    inner: tuple[Node, ...] = tuple(bracket.children[1:-1])
    at = 1 if isinstance(inner[0], Text) and inner[0].source.rstrip().endswith(("/", ",", "&", ";")) else 0
    if len(inner) < at + 2 or not isinstance(inner[at], Bracket | Struck) or not isinstance(inner[at + 1], Text):
        return
    behind = inner[at + 1]
    rest, colon, _ = draft.text[behind.start : behind.end].partition(":")
    if not colon or "\n" in rest or len(rest) > _LONGEST:
        return
    piece = draft.text[inner[at].start : inner[at].end].strip("[]~")
    pieces = [draft.text[inner[0].start : inner[at].start], piece, rest]
    names = _all_of(reader, "".join(pieces).strip(_BLANKS))
    if names:
        yield Elsewhere(inner[0].start, inner[at + 1].start + len(rest) + 1, names)


def _behind_a_label(draft: Draft, reader: HeaderReader, bracket: Bracket) -> Iterator[Elsewhere]:
    """`[4. Alt. (EU/UK) x]`: codes in parentheses behind a label abbreviate no name."""
    label, words = bracket.children[1], bracket.children[2]
    match = _IN_PARENTHESES.match(words.source) if isinstance(label, Label) and isinstance(words, Text) else None
    if match and (names := _codes(draft, match[1])):
        yield Elsewhere(words.start + match.start(1) - 1, words.start + match.end(1) + 1, names)


def _at_the_end(draft: Draft, reader: HeaderReader, bracket: Bracket) -> Iterator[Elsewhere]:
    """`[x /US]`, and `[x-US]`, which may be one word."""
    last = bracket.children[-2]
    if isinstance(last, Text):
        for pattern, certain in ((_BEHIND_A_SLASH, True), (_GLUED, False)):
            match = pattern.search(last.source)
            if match and (names := _codes(draft, match[1])):
                yield Elsewhere(last.start + match.start(1) - 1, last.start + match.end(1), names, certain)


_LOOKS: tuple[Callable[[Draft, HeaderReader, Bracket], Iterator[Elsewhere]], ...] = (
    _before, _in_pieces, _behind_a_label, _at_the_end,
)  # fmt: skip


def _codes(draft: Draft, row: str) -> tuple[str, ...]:
    """The codes of a row, if all are known."""
    codes = tuple(_BETWEEN.split(row))
    return codes if all(map(draft.registry.code, codes)) else ()


def _all_of(reader: HeaderReader, words: str) -> tuple[str, ...]:
    """The parties that words name, if they name known parties and nothing else."""
    if not words:
        return ()
    claims = reader.words(words)
    if claims is None or claims.opponents or not claims.supporters or not all(map(reader.knows, claims.supporters)):
        return ()
    return claims.supporters
