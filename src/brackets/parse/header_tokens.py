"""The words of a header as tokens for grammar/header.lark.

The grammar's own terminals find separators, verbs and colons. What is a party is not a matter of
spelling, so this lexer asks the registry, for the longest name first: `Trinidad and Tobago` is one
party, `Japan and Canada` are two. It stops at the first word that no header has, so a bracket
without a header costs the reading of one word.

What printing and copying have added to a header is taken out of its row before the grammar sees it: the numbers of footnotes,
strokes that part nothing, colons before the last. So each may stand wherever a header has room for it, and no rule knows of it.
"""

from collections.abc import Iterable
from itertools import compress
from typing import NamedTuple

from brackets.parties.registry import CODE, OTHER_WORDS, Registry
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import (
    QUANTITIES,
    SLIPS_AGAINST,
    SLIPS_FOR,
    STANCE,
    STANCE_ADVERB,
    STANCE_BEFORE,
    STANCE_CLEAR,
    STANCE_STEM,
)

_VERBS = ("FOR", "AGAINST")
STATED = frozenset((*_VERBS, "MISSPELT_FOR", "MISSPELT_AGAINST", "NEUTRAL"))
_GLUED_VERB = Pattern(rf"([A-Z]{{2,3}})(?i:{STANCE_STEM})")
_DIGIT_CODE = Pattern(r"[A-Z]{1,4}-?\d{1,6}(?:[/+]Chin[ae])?(?![^\W_])")
_FIRST_WORD = Pattern(r"[^\W\d_](?:[^\W\d_]|[’']|[.-](?=[^\W_])|&(?=T\b))*\.?")
_NEXT_WORD = Pattern(r"(?:[ \t\r\n\xa0]+(?:[&+] )?|,[ ])\(?[^\W_](?:[\w’'.]|-(?=\w))*\)?")
_DIGITS = "0123456789"
#: Words up to a mark that no name and no verb goes across. What they begin with is told by them, the mark, and the token before.
_TO_A_MARK = Pattern(r"[ \t\xa0\r\n]*+(?:[/;,][ \t\xa0\r\n]*+)?[^\W\d_][^/:;()\[\]\d]{0,60}[/:;]")

#: The mark of a footnote.
_FOOTNOTE = r"\[\^[^\[\]\s]{1,20}\]"

#: What may stand between the last colon of a header with a verb and its words: the number of a footnote, or its mark, glued to the
#: colon and to no word (`[PE propose: [^1]text]` has a footnote on its text), and another mark.
_AFTER_COLON = Pattern(rf"(?:\d{{1,3}}|{_FOOTNOTE})(?=[ \t\r\n])(?!\s+{QUANTITIES}(?!\w))|[^\S\n]*[;:](?=[ \t\r\n])")

#: `PE oppose:` after a colon: the header goes on. Codes and a plain verb only: `[US: Peru supports: x]` is a text.
CLAIM_AGAIN = Pattern(
    rf"[\s;,/]{{0,6}}(?:\d{{1,3}}\s{{0,2}}){{0,2}}[A-Z][A-Z\d](?:[A-Z\d/,;&\s]|{_FOOTNOTE}){{0,80}}?\s{{0,2}}(?i:{STANCE_CLEAR})"
    rf"(?:[\d\s]|{_FOOTNOTE}){{0,12}}[:;]"
)
_VERB_BEFORE_COLON = Pattern(
    rf"\s*(?i:(?:{STANCE_ADVERB}\s+)?{STANCE})[ ]?(?:\d{{1,3}}[ ]?){{0,2}}\s*[:;,]|\s*(?i:{STANCE_CLEAR})\d{{1,3}}(?![\w.%])"
)
_CLEAR_VERB = Pattern(rf"\s*(?i:{STANCE_CLEAR})(?!\w)")
_LEADING = Pattern(rf"(?i){STANCE_BEFORE}\Z")
_OWN_STANCES = {"for": "FOR", "against": "AGAINST", "neither": "NEUTRAL"}
_LEAST_MISSPELT, _MOST_MISSPELT = 5, 9
_PLAIN_VERBS = (("MISSPELT_FOR", SLIPS_FOR), ("MISSPELT_AGAINST", SLIPS_AGAINST))


def _misspelt(word: str) -> str:
    """The token of a verb with one letter too many, too few, wrong, or two the wrong way round: `prpose`; else empty."""
    if not _LEAST_MISSPELT <= len(word) <= _MOST_MISSPELT or not word.isalpha():
        return ""
    lower = word.lower()
    return next((token for token, verbs in _PLAIN_VERBS if any(_one_slip(lower, verb) for verb in verbs)), "")


def _one_slip(word: str, verb: str) -> bool:
    """Whether one slip of the hand makes `word` of `verb`."""
    start = 0
    while start < min(len(word), len(verb)) and word[start] == verb[start]:
        start += 1
    left, right = word[start:], verb[start:]
    return (
        left[1:] == right[1:]
        or left[1:] == right
        or left == right[1:]
        or (left[:2] == right[1::-1] and left[2:] == right[2:])
    )


_NUMBER = Pattern(r"\d{1,3}|\[\^([^\[\]\s]{1,20})\]")


def footnotes_in(header: str, parties: Iterable[str]) -> list[str]:
    """The numbers of footnotes in a header of these parties, whose codes may have digits of their own."""
    header = " ".join(header.split())
    for party in parties:
        if party[-1:].isdigit():
            header = header.replace(party, "")
    return [match[1] or match[0] for match in _NUMBER.finditer(header)]


class HeaderTokens(NamedTuple):
    """A row of tokens, and where it ends in the text."""

    kinds: list[str]
    values: list[str]
    end: int
    tolerated: tuple[str, ...] = ()
    """What was taken out of the row: names as of the rules of the grammar that end in `_tolerated`."""
    is_of_whole: bool = False
    """Whether all of the text had to be looked at, and not only what stands before its colon: `Delete: US, EU`."""


_NO_TOKENS = HeaderTokens([], [], 0)
#: Where a row of parties ends, though a header would go on.
_NOT_OF_PARTIES = frozenset((*STATED, "COLON", "EARLY", "FULLSTOP", "PAREN", "DASH"))


class _Row:
    """The tokens of a header while they are gathered."""

    def __init__(self, text: str, at: int):
        self.text = text
        self.kinds: list[str] = []
        self.spans: list[tuple[int, int]] = []
        self.end = at
        """How far the text has been read."""
        self.tolerated: list[str] = []

    @property
    def last(self) -> str:
        """The kind of the last token; empty if there is none."""
        return self.kinds[-1] if self.kinds else ""

    @property
    def stated(self) -> bool:
        """Whether a verb says for, against, or neither."""
        return not STATED.isdisjoint(self.kinds)

    def add(self, kind: str, start: int, end: int) -> None:
        self.kinds.append(kind)
        self.spans.append((start, end))

    def value(self, index: int) -> str:
        """The text of a token."""
        start, end = self.spans[index]
        return self.text[start:end]

    def without_text(self, *, to_colon: bool) -> None:
        """Give back what stands last in a row that text has ended and no colon: a number is of the text.

        A semicolon is for the colon, and where two have said their stance, a comma.
        """
        while self.last == "NOTE" and self._is_free(self.spans[-1][0]):
            self.kinds.pop()
            self.end, _ = self.spans.pop()
        if not to_colon or self.last != "SEPARATOR":
            return
        said = [kind for kind in self.kinds[:-1] if kind != "NOTE"]
        stances = sum(kind in STATED for kind in said)
        if said and said[-1] in STATED and self.value(-1).strip() in (";", ",")[:stances]:
            self.kinds.pop()
            _, self.end = self.spans.pop()

    def _is_free(self, start: int) -> bool:
        """Whether the number that begins here is glued to nothing before it."""
        return start == 0 or not self.text[start - 1].isalnum()

    def mended(self) -> HeaderTokens:
        """The row without what printing has added to it. No tokens if a number that stands free has no verb beside it."""
        if not self.stated and any(
            kind == "NOTE" and self._is_free(start) and self.text[max(0, start - 1) : start] not in ("/", ";")
            for kind, (start, _) in zip(self.kinds, self.spans, strict=True)
        ):
            return _NO_TOKENS
        for kind in ("NOTE", "EARLY"):
            if kind in self.kinds:
                self._keep([other != kind for other in self.kinds], f"{kind.lower()}_tolerated")
        if "SEPARATOR" in self.kinds:
            parting = [kind != "SEPARATOR" or not self._parts_nothing(at) for at, kind in enumerate(self.kinds)]
            if not all(parting):
                self._keep(parting, "mark_tolerated")
        values = [self.text[start:end] for start, end in self.spans]
        return HeaderTokens(self.kinds, values, self.end, tuple(dict.fromkeys(self.tolerated)))

    def _keep(self, kept: list[bool], cause: str) -> None:
        """Take out the tokens that are not kept, and note why."""
        self.kinds = list(compress(self.kinds, kept))
        self.spans = list(compress(self.spans, kept))
        self.tolerated.append(cause)

    def _parts_nothing(self, index: int) -> bool:
        """Whether a separator is a mark too many: before a verb, beside another, or at the end."""
        if any(map(str.isalpha, self.value(index))):
            return False
        after = self.kinds[index + 1] if index + 1 < len(self.kinds) else ""
        if after in _VERBS and self.kinds[index + 2 : index + 3] == ["PARTY"]:
            return not _LEADING.match(self.value(index + 1))  # [US, opposed by EU: x]
        return after in STATED or after in ("SEPARATOR", "COLON", "FULLSTOP", "PAREN", "END")


class HeaderLexer:
    """Cuts headers into tokens, with the parties of one registry."""

    def __init__(self, terminals: Pattern, registry: Registry):
        self._terminals = terminals
        self._registry = registry
        self._may_begin: dict[str, bool] = {}
        self._read_before: dict[tuple[str, str], tuple[str, int]] = {}
        """By words up to a mark, and the token before them: the kind and the length of the token that they begin with."""

    def prefix(self, text: str) -> HeaderTokens:
        """The tokens that `text` begins with, to the colon, or to the first thing no header has."""
        row = self._row(text, len(text) - len(text.lstrip()), to_colon=True)
        if row.kinds and row.kinds[0] in _VERBS:
            return self._whole(text, 0)._replace(is_of_whole=True)  # [Delete: US, EU] has its parties after the colon
        if row.last == "COLON" and row.stated:
            while after := _AFTER_COLON.match(text, row.end):
                row.end = after.end()
                row.tolerated.append("mark_tolerated" if after[0].strip() in (";", ":") else "note_tolerated")
        elif row.last != "COLON":
            row.without_text(to_colon=True)
        return row.mended()

    def may_have_parties(self, text: str) -> bool:
        """Whether the first word of a text may be a party, or belong to its name: a quick look, that mostly says no."""
        word = next(iter(text.split(None, 1)), "")
        if word not in self._may_begin:
            name = _FIRST_WORD.match(word)
            self._may_begin[word] = self._token(_Row(f"{word} ", 0), 0)[0] != "WORD" or bool(
                name and self._registry.longest_name(name[0].rstrip("."))
            )
        return self._may_begin[word]

    def parties(self, text: str) -> HeaderTokens:
        """The parties that `text` begins with, to the first thing that is none."""
        row = self._row(text, len(text) - len(text.lstrip()), to_colon=True, only_parties=True)
        row.without_text(to_colon=False)
        return row.mended()

    def opening(self, text: str) -> tuple[tuple[str, ...], int]:
        """The names of the parties that `text` begins with, and where the last of them ends; none and 0 if it begins with none."""
        row = self._row(text, len(text) - len(text.lstrip()), to_colon=True, only_parties=True)
        spans = [span for kind, span in zip(row.kinds, row.spans, strict=True) if kind == "PARTY"]
        return tuple(text[start:end] for start, end in spans), spans[-1][1] if spans else 0

    def suffix(self, text: str, start: int) -> HeaderTokens:
        """The tokens from the dash at `start` to the end of `text`; none if something else is there."""
        return self._whole(text, start)

    def _whole(self, text: str, start: int) -> HeaderTokens:
        row = self._row(text, start, to_colon=False)
        if row.end < len(text.rstrip()):
            return _NO_TOKENS
        row.add("END", row.end, row.end)
        row.end = len(text)
        return row.mended()

    def _row(self, text: str, at: int, *, to_colon: bool, only_parties: bool = False) -> _Row:
        row = _Row(text, at)
        length = len(text)
        while at < length:
            kind, end = self._token(row, at)
            if kind == "WORD" or (only_parties and kind in _NOT_OF_PARTIES):
                break
            if kind == "COLON" and row.kinds[:1] == ["DASH"]:
                kind = "SKIP"  # [loudly - EU; Russia: delete]
            if kind == "COLON" and to_colon and row.kinds and CLAIM_AGAIN.match(text, end):
                kind = "SEPARATOR"  # [US propose: PE oppose: x]
                if row.last == "PARTY":
                    row.add("FOR", at, at)  # [US: PE oppose: x]
                row.tolerated.append("colon_tolerated")
            if kind not in ("SKIP", "NOISE") and not (kind == "SEPARATOR" and not row.kinds):
                if kind == "COLON" and row.kinds and row.kinds[0] in _VERBS:
                    to_colon = False
                row.add(kind, at, end)
            at = row.end = end
            if kind == "FULLSTOP" or (kind == "COLON" and to_colon):
                break
        return row

    def _token(self, row: _Row, at: int) -> tuple[str, int]:
        """The kind and the end of the token at a place; WORD for what no header has. Headers repeat their parties and verbs."""
        words = _TO_A_MARK.match(row.text, at)
        if words is None:
            return self._read(row, at)
        key = words[0], row.last
        if (known := self._read_before.get(key)) is None:
            kind, end = self._read(row, at)
            known = self._read_before[key] = kind, end - at
        return known[0], at + known[1]

    def _read(self, row: _Row, at: int) -> tuple[str, int]:
        text = row.text
        match = self._terminals.match(text, at)
        kind: str = (match.lastgroup or "WORD") if match else "WORD"
        end = match.end() if match else at
        if kind in ("WORD", "NOISE", *_VERBS):
            party_end = self._party(text, at, after_party=row.last == "PARTY")
            if party_end > at:
                return "PARTY", party_end
        if kind == "WORD" and row.last in ("PARTY", "NOTE", "SEPARATOR"):
            return self._verb(text, at)
        if kind == "EARLY" and not (
            _VERB_BEFORE_COLON.match(text, end) or (row.stated and _CLEAR_VERB.match(text, end))
        ):
            return "COLON", end  # the grammar only guesses: [US: objective: ...]
        if kind == "NOISE" and text[at] == "(" and row.kinds and self._has_own_stance(text, at):
            return "PAREN", end
        return kind, end

    def _verb(self, text: str, at: int) -> tuple[str, int]:
        """A verb after a party that the grammar does not have: one of the house's own, or one with a slip of the hand."""
        word = _FIRST_WORD.match(text, at)
        if word is None:
            return "WORD", at
        side = self._registry.stances.get(word[0].casefold())
        verb = _OWN_STANCES[side] if side else _misspelt(word[0])
        return (verb, word.end()) if verb else ("WORD", at)

    def _has_own_stance(self, text: str, at: int) -> bool:
        """Whether a parenthesis holds a verb of the house's own, so that it is no noise: `[US (CL vetoes): ...]`."""
        if not self._registry.stances:
            return False
        inside = text[at + 1 : max(at + 1, text.find(")", at))]
        return any(word.strip(",;").casefold() in self._registry.stances for word in inside.split())

    def _code_with_digits(self, written: str) -> str:
        """The code that has digits in it, `G77`, also where a footnote's number is glued to it, `G7712`; empty if there is none."""
        while written[-1:] and not written[-1].isupper():
            if self._registry.code(written):
                return written
            written = written[:-1]
        return ""

    def _name_with_digits(self, written: str) -> str:
        """The name that may end in digits, `Group of 77`, also where a footnote's number is glued to it; empty if there is none."""
        while written and not written[-1].isspace():
            if self._registry.name(written):
                return written
            if written[-1] not in _DIGITS:
                break
            written = written[:-1]
        return ""

    def _party(self, text: str, at: int, *, after_party: bool) -> int:
        """Where the party ends that begins at `at`; `at` itself if none does."""
        registry = self._registry
        with_digits = _DIGIT_CODE.match(text, at)
        if with_digits and with_digits[0] in OTHER_WORDS:
            return at  # [CO2: x]
        word = self._code_with_digits(with_digits[0]) if with_digits else ""
        if not word:
            first = _FIRST_WORD.match(text, at)
            if first is None:
                return at
            word = first[0]
        glued = _GLUED_VERB.match(word)
        if glued and registry.read(glued[1]):
            return at + len(glued[1])
        bare = word.rstrip(".")
        if after_party and CODE.match(bare):  # two codes side by side: [AU NZ propose: ...]
            return at + len(bare) if registry.read(bare) else at
        if most := registry.longest_name(bare):
            ends = [at + len(word)]
            while len(ends) <= most and (more := _NEXT_WORD.match(text, ends[-1])):
                ends.append(more.end())
            for end in reversed(ends):
                name = self._name_with_digits(text[at:end])
                if name:
                    closes_another = name[-1] == ")" and "(" not in name
                    return at + len(name) - closes_another
        if word[-2:] in ("’s", "'s") and registry.read(word[:-2]):
            return at + len(word) - 2  # Canada's proposal
        if registry.code(word):
            return at + len(word)
        return at + len(bare) if registry.read(bare) else at
