"""What a person meant for a header, by a slip that no reading may guess away: `[us: x]`, `[US; x]`, `[Proposed by US: x]`.

Each shape has its hint. Where the words may as well be a text, a slip is doubtful: it is a finding, and is not counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from brackets.check.header_rows import row_before_colon
from brackets.parse.header import HeaderReader
from brackets.parties.registry import Registry
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import (
    AFTER_REFERENCE,
    ALTERNATIVE_OF,
    AND,
    BROUGHT_BY,
    COMMON,
    CONJUNCTION,
    DANGLING,
    MODAL,
    NAME_ARTICLE,
    NO_CODES,
    OFFICE,
    OTHERS,
    QUANTITIES,
    SOME_PARTIES,
    STANCE,
    STANCE_ADVERB,
    STANCE_AGAINST_BEFORE,
    STANCE_BEFORE,
    WISH,
)

#: So far a header may reach, in characters.
_LONGEST = 80
_COLON = "[:：]"


#: What to write where somebody is for and somebody against.
SIDES = "write [US/AU propose; CL oppose: ...], or [... - US; CL delete]"


class Slip(NamedTuple):
    """What may be a header."""

    start: int
    """In characters from the beginning of the words."""
    end: int
    hint: str
    certain: bool = True
    office: str = ""
    """Who is no party, if the header names somebody who has a say and is none."""


class Slips:
    """Finds slips in the words that brackets begin with, by the parties of one registry."""

    def __init__(self, registry: Registry):
        self._registry = registry
        self._reader = HeaderReader(registry)

    def find(self, words: str, *, goes_on: bool) -> Slip | None:
        """The slip that `words` begin with; `goes_on` says that the bracket has more than these words."""
        if not _ANY_MARK.search(words, 0, 2 * _LONGEST):
            return None  # as it is with most brackets: quickly
        head = words.split("\n\n", 1)[0]
        return next(filter(None, self._looked_at(head, goes_on)), None)

    def _looked_at(self, words: str, goes_on: bool) -> Iterator[Slip | None]:
        yield self._small_letters(words)
        yield self._office(words)
        yield self._brought_by(words)
        yield self._nobody_named(words)
        yield self._code_in_parentheses(words)
        yield self._half_known(words)
        yield self._joined_by_dashes(words)
        names, end = self._reader.opening(words)
        if names and all(map(_is_proper, names)) and end <= _LONGEST:
            yield self._before_a_mark(words, names, end, goes_on)
            yield self._and_others(words, names, end)
            yield self._before_words(words, names, end)
            yield self._before_a_note(words, names, end)
        yield self._decorated(words)

    def _half_known(self, words: str) -> Slip | None:
        """`EU, Norwey: x`: a row of sponsors of whom one is not known."""
        row = row_before_colon(words, self._registry)
        if row is None or not row.is_half_known or row.end > _LONGEST:
            return None
        return Slip(len(words) - len(words.lstrip()), row.end, row.hint)

    def _joined_by_dashes(self, words: str) -> Slip | None:
        """`US-CHE: x`: codes that a dash joins."""
        match = _BY_DASHES.match(words)
        codes = _DASH.split(match[1]) if match else []
        if match is None or not all(map(self._registry.code, codes)):
            return None
        return Slip(match.start(1), match.end(), _hint(tuple(codes)))

    def _decorated(self, words: str) -> Slip | None:
        """`*US*: x`, `(US): x`, `by US: x`: marks around a header, or words before it.

        Words before it are a doubt, and so are marks of quotation, which a definition has.
        """
        match = _BEFORE_COLON.match(words)
        bare = _DECORATION.sub("", match[1]).strip() if match else ""
        if match is None or not bare:
            return None
        certain = len(bare) < len(match[1]) and not any(map(match[1].__contains__, _QUOTES))
        claims = self._reader.prefix(f"{bare}: ")
        if (
            claims is None
            or claims.position
            or not all(map(self._reader.knows, (*claims.supporters, *claims.opponents)))
        ):
            code = _LAST_CODE.search(bare)
            if code is None or not self._registry.code(code[1]):
                return None
            bare, certain = code[1], False
        return Slip(match.start(1), match.end(), f"write [{bare}: ...]", certain)

    def _small_letters(self, words: str) -> Slip | None:
        """`us: x`, `us/can propose: x`: in small letters a code is a word like another."""
        match = _SMALL.match(words)
        if match is None:
            return None
        codes = _BETWEEN.split(match[1])
        if not all(self._registry.code(code.upper()) for code in codes):
            return None
        small = [code for code in codes if not self._registry.code(code)]
        if not small or any(
            _FUNCTION_WORD.match(code) or code.upper() in NO_CODES or code in _COMMON for code in small
        ):
            return None
        return Slip(match.start(1), match.end(), f"codes are in capitals: [{_joined([c.upper() for c in codes])}: ...]")

    def _office(self, words: str) -> Slip | None:
        """`Secretariat: x`: somebody who is no party."""
        match = _OFFICE.match(words)
        if match is None:
            return None
        key = match[1] if _BARE_KEY.match(match[1]) else f'"{match[1]}"'
        hint = f"write [Note: ...] if it is about the text; brackets.toml can teach a party: [groups] {key} = []"
        return Slip(match.start(1), match.end(), hint, office=match[1])

    def _brought_by(self, words: str) -> Slip | None:
        """`Proposed by US: x`: the verb before the parties, as it may stand after a dash."""
        match = _BROUGHT_BY.match(words)
        if match is None:
            return None
        names, length = self._reader.opening(words[match.end() :])
        colon = _AT_COLON.match(words, match.end() + length)
        if not names or colon is None:
            return None
        return Slip(match.start(1), colon.end(), _hint(names, words[match.start(1) : match.end(1)]))

    def _nobody_named(self, words: str) -> Slip | None:
        """`Several delegations: x`: parties of which none is named."""
        match = _SOME_PARTIES.match(words)
        return Slip(match.start(1), match.end(), f"name them: {SIDES}") if match else None

    def _code_in_parentheses(self, words: str) -> Slip | None:
        """`(US) x`: codes in parentheses before the words; they may be an abbreviation too."""
        match = _IN_PARENTHESES.match(words)
        codes = _BETWEEN.split(match[1]) if match else []
        if match is None or not all(map(self._registry.code, codes)):
            return None
        return Slip(match.start(1) - 1, match.end(1) + 1, _hint(tuple(codes)), certain=False)

    def _and_others(self, words: str, names: tuple[str, ...], end: int) -> Slip | None:
        """`US and others: x`: whose it is besides is not said."""
        match = _AND_OTHERS.match(words, end)
        if match is None:
            return None
        start = len(words) - len(words.lstrip())
        return Slip(start, match.end(), f"{_hint(names)} with the names of the others")

    def _before_a_mark(self, words: str, names: tuple[str, ...], end: int, goes_on: bool) -> Slip | None:
        """`US; x`, `US - x`, `US?: x`: another mark for the colon. Between capitals a dash may be of the words: `EU - Africa`."""
        match = _MARK.match(words, end)
        if match is None or not (words[match.end() :].strip() or goes_on):
            return None
        rest = words[match.end() :].lstrip()
        if self._reader.opening(rest)[0] or _GOES_ON_LIKE.match(rest):
            return None  # a list of parties: [US- and EU-led]
        certain = match["dash"] is None or not rest[:1].isupper()
        start = len(words) - len(words.lstrip())
        return Slip(start, match.end("mark"), f"a colon ends a header: [{_joined(names)}: ...]", certain)

    def _before_words(self, words: str, names: tuple[str, ...], end: int) -> Slip | None:
        """`Canada would prefer: x`: words that are no stance before the colon."""
        match = _WORDS.match(words, end)
        if match is None or match.end() > _LONGEST:
            return None
        wished = _WISHED.search(match[1]) is not None
        if not wished and (_RUNS_ON.search(match[1]) or match[1].count(" ") + 1 > _MOST_WORDS):
            return None
        start = len(words) - len(words.lstrip())
        return Slip(
            start,
            match.end(),
            _hint(names) if _ONLY_WISHED.match(match[1]) or not _STATED.search(match[1]) else SIDES,
            wished or _OF_THE_PROPOSAL.match(match[1]) is not None,
        )

    def _before_a_note(self, words: str, names: tuple[str, ...], end: int) -> Slip | None:
        """`US (3 May): x`, `US, 3 May: x`, `US Rev. 1: x`: what is no party and no stance, before the colon."""
        match = _NOTE.match(words, end)
        if match is None or match.end() > _LONGEST or not words[match.end() :].strip():
            return None
        start = len(words) - len(words.lstrip())
        return Slip(start, match.end(), _hint(names), match["certain"] is not None)


_MOST_WORDS = 3
"""So many words may stand between a party and a colon that are no wish, if a header may have been meant: more are a sentence."""
#: What stands behind each slip.
_ANY_MARK = Pattern(r"[:：;=})>]|[-–—]\s|\A\s*\(")
_SMALL = Pattern(
    rf"\s*((?:[A-Za-z]{{2,5}}|[Gg]77)(?:\s?[/&]\s?(?:[A-Za-z]{{2,5}}|[Gg]77)){{0,5}})(?:\s(?i:{STANCE}))?\s?{_COLON}"
)
_BY_DASHES = Pattern(rf"\s*((?:[A-Z]{{2,8}}|G77)(?:[-–—](?:[A-Z]{{2,8}}|G77))+)\s?{_COLON}")
_DASH = Pattern("[-–—]")
_BEFORE_COLON = Pattern(rf"\s*([^\[\]\n:：]{{1,60}}?)\s?{_COLON}(?!\S)")
_QUOTES = "\"“”«»‘’'"
_DECORATION = Pattern(rf"[*_()<>†‡?!{_QUOTES}]")
_LAST_CODE = Pattern(r"\A(?:\S+ ){1,3}([A-Z]{2,8}|G77)\Z")
_BETWEEN = Pattern(r"\s?[/&]\s?")
_FUNCTION_WORD = Pattern(rf"(?i)(?:{DANGLING}|{CONJUNCTION}|{AND}|{NAME_ARTICLE}|{AFTER_REFERENCE})\Z")
_COMMON = frozenset(word for words in COMMON.values() for word in words)
_OFFICE = Pattern(rf"\s*(?=[^\W\d_a-z])((?i:{OFFICE}))(?:['’]s?)?(?:\s(?i:{STANCE}|{WISH})){{0,2}}\s?{_COLON}")
_BROUGHT_BY = Pattern(rf"\s*((?i:(?:as\s)?(?:{BROUGHT_BY}|{STANCE_BEFORE}|{ALTERNATIVE_OF})))\s+(?:the\s+)?")
_SOME_PARTIES = Pattern(rf"(?i)\s*({SOME_PARTIES})(?:\s{STANCE})?\s?{_COLON}")
_IN_PARENTHESES = Pattern(r"\s*\(((?:[A-Z]{2,8}|G77)(?:\s?[/&]\s?(?:[A-Z]{2,8}|G77))*)\)\s+(?=[a-zà-ÿ])")
_AND_OTHERS = Pattern(rf"(?i)(?:\s?[,;/&]|\s{AND})\s?{OTHERS}(?:\s[^\W\d]+)?(?:\s{STANCE})?\s?{_COLON}")
_AT_COLON = Pattern(rf"\s?\)?\s?{_COLON}")
_MARK = Pattern(rf"(?P<mark>\s?[?!.]+\s?{_COLON}|\s?[;=]|[}})>](?=\s)|(?P<dash>-(?=\s)|\s?[–—](?=\s)|\s-(?=\s)))\s*")
_GOES_ON_LIKE = Pattern(rf"(?i)(?:{CONJUNCTION}|{AND}|{OTHERS})(?!\w)")
_WORDS = Pattern(rf"\s+([a-zà-ÿ][^\[\]\n:：;.()]{{0,60}}?)\s?{_COLON}(?!\S)")
_WISHED = Pattern(rf"(?i)(?<!\w)(?:{WISH}|{STANCE})(?!\w)")
_NOTE = Pattern(
    rf"(?:(?P<certain>\s?\([^()\[\]\n]{{1,40}}\))|,?\s+(?=[^:：\n]*\d)\w[\w./-]*(?:\s[\w./-]+){{0,2}})\s?{_COLON}(?!\S)"
)
#: `[EU new: x]`: what is said of proposals, and a text has more words for.
_OF_THE_PROPOSAL = Pattern(rf"(?i){STANCE_ADVERB}\Z")
_ONLY_WISHED = Pattern(rf"(?i){WISH}\Z")
_STATED = Pattern(rf"(?i)(?<!\w){STANCE}(?!\w)")
_RUNS_ON = Pattern(rf"(?i)(?<!\w)(?:{MODAL}|{AND}|{QUANTITIES}|following)(?!\w)")
_SMALL_WORD = Pattern(r"(?:of|and|the|de|del|la|las|los|y|et|e|do|da|dos|des|du|d['’][A-ZÀ-Ý]\w*|on|behalf)\Z")


def _is_proper(name: str) -> bool:
    """Whether a name is written as one: `Costa Rica`, `Group of 77`, and not `least developed countries`."""
    return all(
        word[:1].isupper() or word.isdigit() or _SMALL_WORD.match(word) for word in name.replace("(", "").split()
    )


def _joined(names: list[str] | tuple[str, ...]) -> str:
    return "/".join(names)


def _hint(names: tuple[str, ...], lead: str = "") -> str:
    return f"write [{_joined(names)}{' oppose' if _AGAINST.search(lead) else ''}: ...]"


_BARE_KEY = Pattern(r"[A-Za-z0-9_-]+\Z")
_AGAINST = Pattern(rf"(?i){STANCE_AGAINST_BEFORE}")
