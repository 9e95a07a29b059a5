"""What the words of a remark or a note say: positions of parties, and how far the text is agreed.

`[Note: US considering; CAN can go along with paragraph 3]` says two positions, `[Agreed ad ref]` a status. The words are in
brackets/vocabulary/positions.toml. What is not understood is left: nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brackets.parse.header import HeaderReader
from brackets.parse.wording import after_remark_head
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import (
    BEFORE_PARTY,
    CLAUSE_JOINT,
    POSITION_LEAD,
    POSITIONS_AFTER,
    POSITIONS_BEFORE,
    STATUS_GOES_ON,
    STATUS_OF,
    STATUSES,
)

MOST_READ = 2000
"""So many characters of a remark are read: some notes hold whole articles."""


class PartyPosition(NamedTuple):
    """What a remark says of one party."""

    party: str
    """As the remark writes it."""
    position: str
    """Its name in vocabulary/positions.toml: `considering`, `can go along`, `reserves`."""


_WORD_ENDS = r"(?![\w’'-])"
#: Between commas: "AU, subject to confirmation, can accept".
_ASIDE = r"(?:(?<=,\s)[^,;.:\n]{1,60},\s*)?"
_AFTER = {
    name: Pattern(rf"(?i)[\s:]*{_ASIDE}(?:{POSITION_LEAD}\s+)*{words}(?:(?<=\W)|{_WORD_ENDS})")
    for name, words in POSITIONS_AFTER.items()
}
_BEFORE = {
    name: Pattern(rf"(?i)\s*{words}\s*[:(]?(?=\s*(?-i:[A-ZÀ-Ý]|{BEFORE_PARTY}\s))")
    for name, words in POSITIONS_BEFORE.items()
}
_STATUS = {
    name: Pattern(
        rf"(?i)\s*(?:{STATUS_OF}\s+)*{words}(?:(?<=\W)|{_WORD_ENDS})"
        rf"(?=\s*(?:\Z|[.,;:()\]–—-]|\d|{STATUS_GOES_ON}\b|by\s+(?-i:[a-z])|(?-i:[A-Z]{{2}})))"
    )
    for name, words in STATUSES.items()
}
#: A quick look, which mostly says no: whether one of them may match.
_ANY_BEFORE = Pattern(rf"(?i)\s*(?:{'|'.join(POSITIONS_BEFORE.values())})")
_ANY_STATUS = Pattern(rf"(?i)\s*(?:{STATUS_OF}\s+)*(?:{'|'.join(STATUSES.values())})")
#: Where somebody else's position may begin: after a stop or a line end, after `and` or `but`.
_NEXT_CLAUSE = Pattern(rf"(?i)(?:[.;:,–—/(\n]|(?<=\s){CLAUSE_JOINT}(?=\s))\s*")


class RemarkReader:
    """Reads remarks, with the parties of the registry that its header reader has."""

    def __init__(self, headers: HeaderReader):
        self._headers = headers
        self._read_before: dict[tuple[str, tuple[str, ...], str], tuple[PartyPosition, ...]] = {}

    def positions(self, words: str, parties: Sequence[str] = (), header: str = "") -> tuple[PartyPosition, ...]:
        """The positions that a remark says: each party once, in the order of the words, with the first that is said of it.

        `words` are those in its bracket after its header; `parties` are those of the header, `[US: reserves its position]`, and
        `header` its words, which may be all there is: `[Delete: US, EU]`. Linear in the length that is read.
        """
        asked = words[:MOST_READ], tuple(parties), header
        if asked not in self._read_before:
            self._read_before[asked] = tuple(PartyPosition(*one) for one in self._read(*asked).items())
        return self._read_before[asked]

    def status(self, words: str, parties: Sequence[str] = ()) -> str:
        """How far the text is agreed by a remark: `open`, `ad-ref` or `agreed`; empty if it does not say, or says it of a party."""
        words = words[:MOST_READ]
        at = 0 if parties else after_remark_head(words)
        found = "" if parties else next(filter(None, (status_in(words, start) for start in _clauses(words, at))), "")
        return "" if found and self._named_in(words[:at]) else found

    def _read(self, words: str, parties: Sequence[str], header: str) -> dict[str, str]:
        body_at = after_remark_head(words)
        named = parties or self._named_in(words[:body_at])
        found: dict[str, str] = {}
        if named:
            position = position_in(words, body_at) or _position_of_header(header)
            found = dict.fromkeys(named, position) if position else {}
        read_to = 0
        for start in _clauses(words, body_at):
            if start >= read_to:
                clause, read_to = self._clause(words, start)
                for party, position in clause:
                    found.setdefault(party, position)
        return found

    def _clause(self, text: str, start: int) -> tuple[list[tuple[str, str]], int]:
        """The parties of the clause that begins at `start`, each with the position after it or before it, and where they end."""
        for name, pattern in _BEFORE.items() if _ANY_BEFORE.match(text, start) else ():
            if before := pattern.match(text, start):
                parties, end = self._headers.parties(text[before.end() :])
                if parties:
                    return [(party, name) for party in parties], before.end() + end
        parties, end = self._headers.parties(text[start:])
        position = position_in(text, start + end) if parties else ""
        return [(party, position) for party in parties if position], start + end

    def _named_in(self, head: str) -> tuple[str, ...]:
        """The parties whose note it is: `Note by US: ...`, `Canada's comment: ...`."""
        for start in range(len(head)):
            if head[start].isupper() and (start == 0 or head[start - 1].isspace()):
                parties, _ = self._headers.parties(head[start:])
                if parties:
                    return parties
        return ()


def position_in(words: str, start: int = 0) -> str:
    """The position that the words at `start` say; empty if they say none. Of two the one that says more.

    >>> position_in("is still considering this")
    'considering'
    >>> position_in("shall consider this")
    ''
    """
    found = [(match.end(), name) for name, pattern in _AFTER.items() if (match := pattern.match(words, start))]
    return max(found, key=lambda one: one[0])[1] if found else ""


def status_in(words: str, start: int = 0) -> str:
    """The status of the text that the words at `start` say; empty if they say none.

    >>> status_in("Paragraph agreed ad ref, 3 May"), status_in("agreed language")
    ('ad-ref', '')
    """
    if not _ANY_STATUS.match(words, start):
        return ""
    found = [(match.end(), name) for name, pattern in _STATUS.items() if (match := pattern.match(words, start))]
    return max(found, key=lambda one: one[0])[1] if found else ""


def _position_of_header(header: str) -> str:
    """The position that is said by a header alone: `Reservada por Perú`, `Delete: US, EU`, `US oppose`."""
    if before := next((name for name, pattern in _BEFORE.items() if pattern.match(header)), ""):
        return before
    starts = (0, *(at + 1 for at, letter in enumerate(header) if letter.isspace()))
    return next((name for start in starts if (name := position_in(header[start:]))), "")


def _clauses(text: str, start: int) -> Iterator[int]:
    """Where the clauses of a text begin, from `start` on."""
    yield start
    yield from (match.end() for match in _NEXT_CLAUSE.finditer(text, start))
