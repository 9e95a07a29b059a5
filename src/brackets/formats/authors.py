"""Whose a tracked change is: from the author of a word processor's file to a party.

By `brackets.toml` (`[authors]`); by what the name itself says (`US/CAN propose`, `Delegation of Mexico`, `J. Smith (US)`);
else the name as it is, which the draft is then read with as a party of its own.
"""

from __future__ import annotations

from collections.abc import Mapping

from brackets.parse.header import HeaderReader
from brackets.parse.nodes import Kind, Reading
from brackets.parse.parser import parse_text
from brackets.parse.wording import is_remark, is_statement, position_of
from brackets.parties.registry import Registry
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import DELEGATION, MISSION, OF

#: The author of a comment that is nobody's: `[Agreed ad ref]`.
NOBODY = "brackets"

_LONGEST_NAME = 60
"""Characters of an author's name that a header is given: a longer one is no name."""

#: What the name of an author that is read as a header cannot have.
NO_AUTHOR = Pattern(r"[\[\]:\n]")
_DELEGATION = Pattern(
    rf"(?i)\s*(?:the\s+)?(?:permanent\s+)?(?:{DELEGATION}|{MISSION})\s+(?:{OF}|to|from)\s+(?:the\s+)?"
)
_IN_PARENTHESES = Pattern(r"[(\[<]([^()\[\]<>]+)[)\]>]")
_CODES = Pattern(r"(?<![^\W_])(?:[A-Z]{2,6}|G-?77)(?![^\W_])")
_PARTS = Pattern(r"\s+[-–—]\s+|[,;/|]")
_UNREADABLE = Pattern(r"[^\w’'. -]|\d+|_|\s[-–—]+(?=\s)")


class Authors:
    """Finds the party of an author. `unknown` are the names that stand for themselves, as headers have them."""

    def __init__(self, registry: Registry, known: Mapping[str, str]):
        self._registry = registry
        self._headers = HeaderReader(registry)
        self._known = {name.casefold().strip(): party for name, party in known.items()}
        self._found: dict[str, str] = {}
        self.unknown: dict[str, str] = {}
        """Author -> the name that stands in headers."""

    def sponsor(self, author: str) -> str:
        """What a header says of whose this is."""
        if author not in self._found:
            self._found[author] = self._find(" ".join(author.split()))
        return self._found[author]

    def is_header(self, author: str) -> bool:
        """Whether what stands for an author names parties, with their positions if need be, and nothing else."""
        claims = self._headers.words(author)
        return claims is not None and not claims.position

    def remark(self, author: str, words: str) -> str:
        """A comment as a bracket that is read as a remark: `[US: reserves its position]`, `[Comment by US: too long]`."""
        words = _inert(words)
        own = words.partition(":")
        if own[1] and self._party(own[0].strip()) and self.sponsor(author) == own[0].strip():
            words = own[2].strip()  # `US: reserves its position`, by the US
        if author in ("", NOBODY):
            return f"[{words}]" if is_remark(words) or self.reads_as_remark(words) else f"[Comment: {words}]"
        if is_remark(f"{author}: {words}"):
            return f"[{author}: {words}]"
        sponsor = self.sponsor(author)
        if sponsor not in self.unknown.values() and (is_statement(words) or position_of(words) is not None):
            return f"[{sponsor}: {words}]"
        return f"[Comment by {sponsor}: {words}]"

    def reads_as_remark(self, words: str) -> bool:
        """Whether words in brackets are read as a remark: `US reserves on paragraph 1.`, `Retain: EU`."""
        brackets = parse_text(f"[{words}]", self._registry).brackets
        return len(brackets) == 1 and brackets[0].end == len(words) + 2 and brackets[0].reading.kind is Kind.REMARK

    def party_in(self, words: str) -> str:
        """What a header says of whose it is by words that may name a party; empty if they are about something else."""
        return self._known_party(" ".join(words.split()))

    def _find(self, author: str) -> str:
        return self._known_party(author) or self._by_name(author)

    def _known_party(self, author: str) -> str:
        if party := self._known.get(author.casefold()):
            return party
        bare = _DELEGATION.sub("", author, 1)
        if bare != author and (party := self._party(bare.strip())):
            return party
        claims = self._headers.words(author) if author else None
        if claims and not claims.position and not NO_AUTHOR.search(author):
            return author
        for match in _IN_PARENTHESES.finditer(author):
            if party := self._party(match[1].strip()):
                return party
        if party := self._party(author):
            return party
        for part in _PARTS.split(author):
            if party := self._party(part.strip()):
                return party
        codes = [code for code in _CODES.findall(author) if self._registry.code(code)]
        if len(set(codes)) == 1:
            return str(codes[0])
        return ""

    def _party(self, words: str) -> str:
        """The words, if they are a party's code or name."""
        if self._registry.code(words) or self._registry.name(words):
            return words
        return ""

    def _by_name(self, author: str) -> str:
        """The name in a form that a header can have: letters, points and hyphens."""
        name = " ".join(_UNREADABLE.sub(" ", author).split()).strip(" .-'’")
        name = name if name and name[0].isalpha() else f"Unnamed author {name}".strip()
        name = name[:1].upper() + name[1:_LONGEST_NAME].rstrip()
        while name in self.unknown.values():
            name += " again"  # two authors whose names differ in what a header cannot have
        self.unknown[author] = name
        return name


def header_of(reading: Reading) -> str:
    """What a header says of whose a bracket is, in its plainest form: `US/AU propose; CL oppose`."""
    supporters, opponents = "/".join(reading.supporters), "/".join(reading.opponents)
    if supporters and opponents:
        return f"{supporters} propose; {opponents} oppose"
    return supporters or f"{opponents} oppose"


def _inert(words: str) -> str:
    """The words of a comment, with what would be brackets and struck text in a draft as other marks."""
    return words.replace("[", "(").replace("]", ")").replace("~~", "--")


def registry_with_authors(registry: Registry, names: Mapping[str, str]) -> Registry:
    """The registry with names that stand for themselves, so that headers with them are read."""
    more = {name: [name] for name in names.values() if not (registry.code(name) or registry.name(name))}
    return registry.extended({}, more) if more else registry
