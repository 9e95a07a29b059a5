"""Whose a bracket is: `US/AU propose; CL oppose: ` before the words, ` - US; G77 delete` after them.

Runs grammar/header.lark. A draft repeats its headers, so a reader remembers what it has read.
"""

from functools import cache
from typing import NamedTuple

from brackets.parse import lalr, wording
from brackets.parse.grammars import load
from brackets.parse.header_sides import SidesBuilder
from brackets.parse.header_tokens import CLAIM_AGAIN, STATED, HeaderLexer, HeaderTokens
from brackets.parse.unseen import Seen, as_seen
from brackets.parties.registry import CODE, Registry
from brackets.text.patterns import Opened, Pattern
from brackets.vocabulary.words import (
    BEFORE_PARTY,
    CLEAR_STEMS,
    POSITIONS_BEFORE,
    RESERVED,
    STANCE_ADVERB,
    STANCE_AGAINST_BEFORE,
    STANCE_BEFORE,
    STANCE_BEGINNING,
    STANCE_CLEAR,
    STANCE_STEM_CASED,
)

_MAYBE = Pattern(r"[\s*_/;,]*(?:\d{1,3}[ ]?){0,2}[^\W\d_]")
_MAYBE_WITHOUT_COLON = Pattern(
    rf"[\s/;,]*(?:\d{{1,3}}[ ]?){{0,2}}[A-Z][A-Z\d-](?:[^\[\]:\n]|\[\^[^\[\]\s]{{1,20}}\])*?(?i:{STANCE_CLEAR})"
)
_TEXT_FOLLOWS = Pattern(rf"\s*(?:\Z|[\[“\"‘(\w](?![^\[\]:]{{0,60}}\b(?i:{STANCE_CLEAR})\w*\s*:))")
_EMPHASIS = Pattern(r"\s*(\*\*|__)")
_GLUED = Pattern(rf"[A-Z]{STANCE_STEM_CASED}")
_DOUBLED = Pattern(r"[/;,&|+]\s*[/;,&|+:]|\A\s*/")
_SPACED = Pattern(r"[^\S\r\n]/|/[^\S\r\n]")
#: After its first colon a header may go on: with a number, a mark, a verb (`se oponen`, `to revert`), or another claim.
_MARK = Pattern(r"[\d;:：\[]")
_STATES = Opened(rf"(?i:{STANCE_BEGINNING}|{STANCE_ADVERB})")
_SHORT_WORD = Pattern(r"\w\w\s+")
_CLEAR_VERB = Pattern(rf"(?i:{STANCE_CLEAR})\Z")
_SPACE = Pattern(r"\s*")
_RESERVATION = Pattern(rf"(?i)\s*{POSITIONS_BEFORE['reserves']}(?=[\s:])")
_RESERVED = Pattern(rf"(?i)\s*(?:{RESERVED}\b[^\[\]]*)?[.]?\s*\Z")
_OPENING_QUOTES = (*wording.QUOTES, "‘", "'")
_CAPITAL = Pattern(r"\s*[^\W\d_a-z]")
_BEFORE_NAME = Pattern(rf"\s*(?:(?i:{BEFORE_PARTY})\s+|[Ll]['’])?(?=[^\W\d_a-z])")
#: A verb before codes: `supported by MEX`.
_VERB_BEFORE = Pattern(rf"\s*(?i:{STANCE_BEFORE})\s+(?=[A-Z])")
_VERB_AGAINST = Pattern(rf"\s*(?i:{STANCE_AGAINST_BEFORE})\s")
LONGEST_SENTENCE = 300  # characters of what a party may say of its position: a longer text is a text


#: The colon of East Asian keyboards.
FULL_WIDTH = "："


def _colon(text: str) -> int:
    """Where the first colon of a text is; less than 0 if there is none."""
    at, other = text.find(":"), text.find(FULL_WIDTH)
    return other if at < 0 <= other or 0 <= other < at else at


def _goes_on(text: str, at: int) -> bool:
    """Whether a header may go on after its colon."""
    first = _SPACE.match(text, at).end()  # type: ignore[union-attr]
    if _MARK.match(text, first) or CLAIM_AGAIN.match(text, first) or _STATES.match(text, first):
        return True
    short = _SHORT_WORD.match(text, first)
    return short is not None and _STATES.match(text, short.end()) is not None


class Claims(NamedTuple):
    """A header that has been read."""

    end: int
    """Where it ends, in characters from the start of the text that was given."""
    supporters: tuple[str, ...]
    opponents: tuple[str, ...]
    tolerated: tuple[str, ...] = ()
    """The `..._tolerated` rules of header.lark that it took to read it."""
    position: bool = False
    """`[Delete: US]`: a position on the text beside the bracket, not a proposal."""
    stated: bool = False
    """Whether a verb says so: `propose`, `oppose`."""


@cache
def scanner(source: str) -> Opened:
    """The terminals of the grammar: with six letters `propose` is told from `provisionally`, `institution` from `instead`."""
    return Opened(source, longest=6)


class HeaderReader:
    """Reads headers by the grammar and one registry. Keeps what it has read: one thread at a time."""

    def __init__(self, registry: Registry):
        self._tables = load("header")
        self._registry = registry
        self._lexer = HeaderLexer(scanner(self._tables.scanner_source), registry)
        self._builder = SidesBuilder()
        self._runner = lalr.Runner(self._tables, self._builder.callbacks(self._tables))
        self._read_before: dict[str, Claims | None] = {}

    @staticmethod
    def may_have(text: str) -> bool:
        """Whether a header may stand in a text at all: it has a colon, or a verb that goes without one."""
        if ":" in text or FULL_WIDTH in text:
            return True
        for stem in CLEAR_STEMS:  # noqa: SIM110 - asked of every bracket, and a generator takes three times as long
            if stem in text:
                return True
        return False

    def prefix(self, text: str) -> Claims | None:
        """The header that `text`, what stands after a `[`, begins with; its end includes the space after it."""
        if not self.may_have(text):
            return None  # as it is with most brackets: quickly
        if (seen := as_seen(text)) is not None:
            return _as_written(self.prefix(seen.text), seen)
        colon = _colon(text)
        if not _MAYBE.match(text) or (colon < 0 and not _MAYBE_WITHOUT_COLON.match(text)):
            return None
        if colon < 0 or _goes_on(text, colon + 1):
            claims = self._claims(self._lexer.prefix(text), text)
        else:
            claims = self._remembered(text, text[: colon + 1])
        if claims is None or claims.position:
            return claims
        end = claims.end
        if (emphasis := _EMPHASIS.match(text)) and text.startswith(emphasis[1], end):
            end += len(emphasis[1])  # [**US:** x]
        return Claims(_SPACE.match(text, end).end(), *claims[1:])  # type: ignore[union-attr]

    def _remembered(self, text: str, header: str) -> Claims | None:
        """The header that a text begins with, if it is this; what it says is remembered, unless it takes the whole text to say."""
        if header in self._read_before:
            return self._read_before[header]
        tokens = self._lexer.prefix(text)
        claims = self._claims(tokens, text)
        if not tokens.is_of_whole:
            self._read_before[header] = claims
        return claims

    def sentence(self, text: str) -> Claims | None:
        """The parties that a sentence about their position begins with: `JP is still considering this issue`.

        Or a reservation, before the party whose it is.
        """
        if len(text) > LONGEST_SENTENCE:
            return None
        if reserved := _RESERVATION.match(text):
            return self._reservation(text, reserved.end())
        if asked := self._asked(text) or self._said_of_it(text):
            return asked
        if not _CAPITAL.match(text) or not wording.may_hold_statement(text):
            return None
        article = _BEFORE_NAME.match(text)
        start = article.end() if article else 0
        if not self._lexer.may_have_parties(text[start:]):
            return None
        tokens = self._lexer.parties(text[start:])
        tokens = tokens._replace(end=tokens.end + start)
        if not tokens.kinds or not text[tokens.end - 1].isspace():
            return None
        said = text[tokens.end :]
        if not wording.is_statement(said) and not wording.is_position(said):
            return None
        tokens.kinds.append("COLON")  # it says of them what a colon would
        tokens.values.append("")
        claims = self._claims(tokens, text)
        return claims and claims._replace(position=True)

    def _asked(self, text: str) -> Claims | None:
        """`Delete paragraph: Russia`, `Under review: US, Peru`: what parties ask for or say of themselves, before their names."""
        colon = max(text.rfind(":"), text.rfind(FULL_WIDTH))
        said, parties = text[:colon].strip(), text[colon + 1 :].rstrip(". \n")
        if colon < 0 or not parties:
            return None
        names, length = self.parties(parties.lstrip())
        if not names or parties.lstrip()[length:] or not all(map(self.knows, names)):
            return None
        kept = wording.position_of(said)
        begins = _CAPITAL.match(said) or said.startswith(_OPENING_QUOTES)
        if kept is not False and not (begins and (kept or wording.is_statement(said))):
            return None  # `measures [to support: Peru and Chile]`
        supporters, opponents = ((), names) if kept is False else (names, ())
        return Claims(len(text), supporters, opponents, position=True)

    def _said_of_it(self, text: str) -> Claims | None:
        """`supported by MEX`: what codes say of the text beside it, and nothing else. A text has an article, `by the EU`."""
        before = _VERB_BEFORE.match(text)
        names, length = self.parties(text[before.end() :].rstrip(". \n")) if before else ((), 0)
        if (
            before is None
            or not names
            or text[before.end() + length :].strip(". \n")
            or not all(map(self.is_code, names))
        ):
            return None
        is_against = _VERB_AGAINST.match(text) is not None
        return Claims(len(text), () if is_against else names, names if is_against else (), position=True)

    def _reservation(self, text: str, start: int) -> Claims | None:
        """`Reservation of Turkey on paragraph 1.`: a remark of its parties, if nothing else is said; they begin at `start`."""
        names, length = self.parties(text[start:].rstrip(". "))
        if not names or not _RESERVED.match(text, start + length):
            return None
        return Claims(start + length, names, (), position=True)

    def parties(self, text: str) -> tuple[tuple[str, ...], int]:
        """The parties that a text begins with, as it writes them, and where what is said of them begins; none and 0 if none."""
        before = _BEFORE_NAME.match(text)
        start = before.end() if before else 0
        text = text[start : start + LONGEST_SENTENCE]
        if before is None or not self._lexer.may_have_parties(text):
            return (), 0
        tokens = self._lexer.parties(text)
        end = tokens.end
        while tokens.kinds and tokens.kinds[-1] != "PARTY":
            tokens.kinds.pop()
            joint = tokens.values.pop()
            if joint.strip().isalpha() and text.endswith(joint, 0, end):
                end -= len(joint)  # "US and others reserve": what `and` joins is no party, and is said of this one
        named = (name for kind, name in zip(tokens.kinds, tokens.values, strict=True) if kind == "PARTY")
        return tuple(dict.fromkeys(named)), start + end

    def echoes(self, words: str) -> bool:
        """Whether all the words after a header say the same as others do, who are known: `supports Canada`, `same as EU`."""
        at = wording.after_echo(words)
        names, length = self.parties(words[at:].rstrip(" \n.")) if at else ((), 0)
        return bool(names) and not words[at + length :].strip(" \n.") and all(map(self.knows, names))

    def opening(self, text: str) -> tuple[tuple[str, ...], int]:
        """The names of the parties that a text begins with, whatever follows, and where the last of them ends."""
        return self._lexer.opening(text)

    def after_label(self, text: str, start: int) -> Claims | None:
        """The header at `start`, after a label, if it has a verb or only known codes. Its end is one in `text`.

        Names that are no codes are one where a sentence follows: `[(b) Canada: 30 tons;]` may be an entry of a list.
        """
        claims = self.prefix(text[start:])
        if claims is None or claims.position:
            return None
        parties = (*claims.supporters, *claims.opponents)
        if not claims.stated and not all(map(self._registry.code, parties)):
            has_sentence = text[start + claims.end : start + claims.end + 1].isupper()
            if not has_sentence or not all(map(self.knows, parties)):
                return None
        return claims._replace(end=start + claims.end, tolerated=("label_tolerated", *claims.tolerated))

    def knows(self, party: str) -> bool:
        """Whether a party is one that the registry has, and not only of the shape of a code."""
        found = self._registry.read(party)
        return found is not None and found.known

    def is_code(self, party: str) -> bool:
        """Whether a party is written as a code that the registry has."""
        return self._registry.code(party) is not None

    def suffix(self, text: str, start: int) -> Claims | None:
        """The header that begins with the dash at `start` and goes to the end of `text`, if it is one."""
        if (seen := as_seen(text[start:])) is not None:
            return _as_written(self.suffix(seen.text, 0), seen)
        return self._claims(self._lexer.suffix(text, start), text[start:])

    def words(self, words: str) -> Claims | None:
        """The parties that words of their own name, `US/CA`, with their stances."""
        if not self._lexer.may_have_parties(words) and as_seen(words) is None:
            return None  # as it is with most lines of a draft: quickly
        return self.suffix(f" - {words}", 0)

    def stance(self, suffix: str) -> tuple[Claims, tuple[str, ...]] | None:
        """What a header after the words says, and of whom, if a verb says it; also where all of them are undecided."""
        tokens = self._lexer.suffix(suffix, 0)
        if STATED.isdisjoint(tokens.kinds):
            return None
        claims = self._claims(tokens, suffix, may_be_undecided=True)
        named = (name for kind, name in zip(tokens.kinds, tokens.values, strict=True) if kind == "PARTY")
        return claims and (claims, tuple(named))

    def _claims(self, tokens: HeaderTokens, text: str, *, may_be_undecided: bool = False) -> Claims | None:
        if not tokens.kinds:
            return None
        builder = self._builder
        builder.begin(is_suffix=tokens.kinds[0] == "DASH", names_proposers=_names_proposers(tokens.kinds))
        try:
            supporters, opponents = self._runner.run(tokens.kinds, tokens.values)
        except lalr.UnexpectedToken:
            return None
        if "no_colon_tolerated" in builder.tolerated and not (
            self._clear(tokens) and _TEXT_FOLLOWS.match(text, tokens.end)
        ):
            return None
        party_for, against = (
            tuple(dict.fromkeys(_in_one_line(party.name) for party in side)) for side in (supporters, opponents)
        )
        if not party_for and not against and not may_be_undecided:
            return None  # all of them are still considering
        tolerated = (*tokens.tolerated, *builder.tolerated, *_loosely_written(text[: tokens.end]))
        stated = any(kind in tokens.kinds for kind in ("FOR", "AGAINST", "MISSPELT_FOR", "MISSPELT_AGAINST"))
        return Claims(tokens.end, party_for, against, tuple(dict.fromkeys(tolerated)), builder.is_position, stated)

    def _clear(self, tokens: HeaderTokens) -> bool:
        """Whether `[US/AU propose the text]` may do without its colon: codes only, and a plain verb."""
        return "NEUTRAL" not in tokens.kinds and all(
            CODE.match(value) or self._registry.code(value) if kind == "PARTY" else _CLEAR_VERB.match(value)
            for kind, value in zip(tokens.kinds, tokens.values, strict=True)
            if kind in ("PARTY", "FOR", "AGAINST")
        )


def _names_proposers(kinds: list[str]) -> bool:
    """Whether a verb says who proposes, or a parenthesis stands between them and who opposes: `CL; NZ oppose; US propose: `."""
    first = next(
        (at for at, kind in enumerate(kinds) if kind in ("AGAINST", "MISSPELT_AGAINST", "NEUTRAL")), len(kinds)
    )
    return "FOR" in kinds or "MISSPELT_FOR" in kinds or "PAREN" in kinds[:first]


#: What is only loosely written: the names that `_loosely_written` gives, that of what is not seen, and that of a word in two parts.
LOOSE = ("wrapped_tolerated", "doubled_tolerated", "spaced_tolerated", "glued_tolerated", "full_width_tolerated")
UNSEEN, PARTED = "unseen_tolerated", "parted_tolerated"


def _in_one_line(name: str) -> str:
    """The name of a party that a line end may stand in, or a blank that does not break."""
    return name if name.isalnum() else " ".join(name.split())


def _as_written(claims: Claims | None, seen: Seen) -> Claims | None:
    """A header that was read as it is seen, with its end in the text as it is written."""
    if claims is None:
        return None
    end = seen.end(claims.end)
    hidden = (PARTED,) if seen.parted <= end else (UNSEEN,) if seen.hides(claims.end) else ()
    return claims._replace(end=end, tolerated=(*claims.tolerated, *hidden))


def _loosely_written(header: str) -> list[str]:
    """What `brackets check` reports of the spelling of a header, though it takes no rule of the grammar to read it."""
    bare = header.strip()
    found = ["\n" in bare, _DOUBLED.search(bare), _SPACED.search(bare), _GLUED.search(bare), FULL_WIDTH in bare]
    return [name for name, is_so in zip(LOOSE, found, strict=True) if is_so]
