"""Lines that introduce proposed paragraphs, "Proposed new paragraph submitted by the delegation of X:", and what they introduce."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brackets.document.blocks import BLANK, Role
from brackets.document.passages import Passage
from brackets.parse.labels import read_label
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import (
    AND,
    BEFORE_PARTY,
    BRINGER,
    DELEGATION,
    HEADING_ARTICLE,
    HEADING_SECTION,
    NAME_ARTICLE,
    NEW,
    OF,
    PARAGRAPH,
    PROPOSAL_OF,
    PROPOSES,
    PROPOSING,
    SEVERAL,
    TEXT,
)

#: One line with the names of a dozen delegations; what is longer is a paragraph of its own.
LONGEST_INTRODUCTION = 420
#: So many characters stand between the blanks at the start and the colon: fewer say nothing, more are running text.
_SHORTEST_WORDS, _LONGEST_WORDS = 10, 400
#: The other pattern asks for less, so it looks at shorter lines.
_LONGEST_PROPOSAL = 300

_PARTIES = rf"(?:{DELEGATION}|{BRINGER})"
_THING = rf"(?:{PARAGRAPH}|{HEADING_ARTICLE}s?|{HEADING_SECTION}s?|{TEXT})"
_WORDS = rf"[^\n\[\]]{{{_SHORTEST_WORDS},{_LONGEST_WORDS}}}"
# Each asks first what shape the line has, which a line of running text has not, and then for its words, which takes far longer.
#: "Proposed new paragraph(s) submitted by the delegation(s) of X (and Y):" in four languages.
INTRODUCTION = Pattern(
    rf"(?i)[ \t\xa0]*+\(?(?=(?:{_WORDS}:|(?:{NEW}|{_THING})\b{_WORDS}[^\n\[\].,;])\)?[ \t\xa0\r*_]*\Z)"
    rf"(?=[^\n]*\b{_THING}\b)(?=[^\n]*\b{NEW}\b)(?=[^\n]*\b{_PARTIES}\b)"
)
#: "Proposal by the delegation of X:", "Peru propone añadir un nuevo párrafo:", "Proposition de la délégation de X :"
_PROPOSAL_BY = Pattern(
    rf"(?i)[ \t\xa0]*+(?=[^\n\[\].;]{{{_SHORTEST_WORDS},{_LONGEST_PROPOSAL}}}[ \xa0]?:[ \t\xa0\r*_]*\Z)"
    rf"(?=[^\n]*\b{PROPOSING}\b)(?=[^\n]*\b(?:{DELEGATION}|{_THING})\b)"
)
_NAME = r"(?-i:[A-ZÀ-Ý][\w’'.-]*)"
_NAMES = rf"{_NAME}(?:(?:\s|/|,\s|\s&\s)(?:{_NAME}|{AND}|{OF}|{NAME_ARTICLE})){{0,12}}"
#: "Proposal by Canada:", "Canada proposes:", "US proposal:", "Le Canada propose :": names and nothing else.
_PROPOSAL_OF_NAMES = Pattern(
    rf"(?i)[ \t\xa0]*+(?:(?:{BEFORE_PARTY})\s|l['’])?"
    rf"(?:{PROPOSAL_OF}\s(?:{BEFORE_PARTY}\s|l['’])?{_NAMES}|{_NAMES}\s{PROPOSES}|{_NAMES}(?<=\w)['’]s\s{PROPOSING}"
    rf"|(?-i:[A-Z]{{2,8}}(?:/[A-Z]{{2,8}})*)\s{PROPOSING})[ \xa0]?:[ \t\xa0\r*_]*\Z"
)
#: What all of them ask for.
_OF_SOMEBODY = Pattern(rf"(?i)\b(?:{_PARTIES}|{PROPOSING})\b")
#: Several paragraphs are introduced, not one.
_SEVERAL = Pattern(rf"(?i)\b(?:sub-?)?{SEVERAL}\b")

_STEMS = """
    pro new alt add ame rev par pár apa art tex sec inc ali alí nue nou nov sup wor lan ope pre red
"""
#: The first three letters of the words that an introducing line begins with, if it may end without a colon.
_FIRST_LETTERS = frozenset(_STEMS.split())

_BRACKET = Pattern(rf"[{BLANK}\n*_]*\[")
_PARAGRAPH_IN_BRACKETS = Pattern(rf"\n[{BLANK}]*\n[{BLANK}*_]*\[")

#: How far below a settled paragraph one that is still in brackets is looked for. One line introduces fewer.
_MOST_INTRODUCED = 30


class Introduction(NamedTuple):
    """A line that introduces proposed paragraphs: "Proposed new paragraph submitted by ..."."""

    start: int
    end: int
    introduced: tuple[int, ...]
    """The indexes of the blocks that it introduces: one, or all that follow if it speaks of several."""
    begun_by: tuple[tuple[int, ...], ...]
    """For each of these blocks, where the brackets begin that it begins with; if it holds several paragraphs, that they do."""


def is_introduction(source: str) -> bool:
    """Whether a block is an introducing line, by its words. A quick look comes first, because most are not."""
    likely = source[-1] == ":" or source.lstrip(" \t\xa0(")[:3].lower() in _FIRST_LETTERS
    if not likely or "\n" in source or not _OF_SOMEBODY.search(source):
        return False
    return any(pattern.match(source) for pattern in (INTRODUCTION, _PROPOSAL_BY, _PROPOSAL_OF_NAMES))


def introduce(text: str, passages: Sequence[Passage]) -> tuple[list[Passage], tuple[Introduction, ...]]:
    """The passages, those that are introduced with the span of their introducing line, and the introductions.

    An introducing line that introduces something is no passage of its own any more; one that introduces nothing is a paragraph.
    """
    kept: list[Passage] = []
    new_index: dict[int, int] = {}
    lines: list[tuple[int, int, list[tuple[int, tuple[int, ...]]]]] = []
    introduced_by: tuple[int, int] | None = None
    for index, passage in enumerate(passages):
        if passage.role is Role.INTRODUCTION:
            if introduced := list(_introduced(text, passages, index)):
                introduced_by = passage.start, passage.end
                lines.append((*introduced_by, introduced))
                continue
            passage = passage._replace(role=Role.PARAGRAPH, introduces_nothing=True)
        new_index[index] = len(kept)
        kept.append(passage._replace(introduction=introduced_by) if introduced_by else passage)
        introduced_by = None
    return kept, tuple(
        Introduction(start, end, tuple(new_index[i] for i, _ in found), tuple(begun for _, begun in found))
        for start, end, found in lines
    )


def _introduced(text: str, passages: Sequence[Passage], at: int) -> Iterator[tuple[int, tuple[int, ...]]]:
    """The indexes of the passages that the introducing line at index `at` introduces, and where brackets begin them.

    The first stands right below it and begins with a bracket. If the line speaks of several, all that follow up to the next
    heading are introduced too, as long as they are in brackets or were settled.
    """
    several = _SEVERAL.search(text, passages[at].start, passages[at].end) is not None
    for index in range(at + 1, len(passages)):
        role = passages[index].role
        if role is Role.PARAGRAPH:
            begun = _begun_by(text, passages[index], several)
            if not begun and not (several and _was_settled(text, passages, index)):
                return
            yield index, begun
            if not several:
                return
        elif role in (Role.HEADING, Role.INTRODUCTION) or index == at + 1:
            return


def _begun_by(text: str, passage: Passage, several: bool) -> tuple[int, ...]:
    """Where the bracket begins that a passage begins with, label apart, as a proposed paragraph does.

    A passage without a number may be several paragraphs. If the line speaks of several, the brackets count that each begins with.
    """
    found = [text.find("[", passage.start, passage.body)]
    if found == [-1]:
        found = [match.end() - 1 for match in (_BRACKET.match(text, passage.body, passage.end),) if match]
    if several:
        found += [match.end() - 1 for match in _PARAGRAPH_IN_BRACKETS.finditer(text, passage.body, passage.end)]
    return tuple(found)


def _was_settled(text: str, passages: Sequence[Passage], at: int) -> bool:
    """Whether a paragraph without brackets is one of several introduced ones, and another is still pending.

    One with a number, `1 bis. text`, has the number of an added paragraph; the number of the base text ends what is introduced.
    """
    for passage in passages[at : at + _MOST_INTRODUCED]:
        if _begun_by(text, passage, several=True):
            return passage.role is Role.PARAGRAPH
        added = not passage.label or read_label(passage.label).added
        if not added or passage.role in (Role.HEADING, Role.INTRODUCTION):
            return False
    return False
