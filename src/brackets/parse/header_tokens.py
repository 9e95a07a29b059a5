"""The words of a header as tokens for grammar/header.lark.

The grammar's own terminals find separators, verbs and colons. What is a party is not a matter of
spelling, so this lexer asks the registry, for the longest name first: `Trinidad and Tobago` is one
party, `Japan and Canada` are two. It stops at the first word that no header has, so a bracket
without a header costs the reading of one word.
"""

import re
from typing import NamedTuple

from brackets.parties.registry import CODE, Registry
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import SLIPS_AGAINST, SLIPS_FOR, STANCE, STANCE_STEM

_VERBS = ("FOR", "AGAINST")
_GLUED_VERB = Pattern(rf"([A-Z]{{2,3}})(?i:{STANCE_STEM})")
_DIGIT_CODE = Pattern(r"[A-Z]{1,4}-?\d{1,3}(?:/China)?(?![^\W_])")
_FIRST_WORD = Pattern(r"[^\W\d_](?:[^\W\d_]|[’']|[.-](?=[^\W_])|&(?=T\b))*\.?")
_NEXT_WORD = Pattern(r"(?:[ \t\r\n\xa0]+(?:& )?|,[ ])\(?[^\W_](?:[\w’'.]|-(?=\w))*\)?")
_FOOTNOTE_AFTER_COLON = Pattern(r"\d{1,3}(?=[ \t\r\n])")


_VERB_BEFORE_COLON = Pattern(rf"\s*(?i:{STANCE})\d{{0,3}}\s*[:;,]")
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


class HeaderTokens(NamedTuple):
    """A row of tokens, and where it ends in the text."""

    kinds: list[str]
    values: list[str]
    end: int


_NO_TOKENS = HeaderTokens([], [], 0)


class HeaderLexer:
    """Cuts headers into tokens, with the parties of one registry."""

    def __init__(self, terminals: re.Pattern[str], registry: Registry):
        self._match = terminals.match
        self._registry = registry

    def prefix(self, text: str) -> HeaderTokens:
        """The tokens that `text` begins with, to the colon, or to the first thing no header has."""
        tokens = self._row(text, len(text) - len(text.lstrip()), to_colon=True)
        if tokens.kinds and tokens.kinds[0] in _VERBS:
            return self._whole(text, 0)  # [Delete: US, EU] has its parties after the colon
        stated = tokens.kinds[-1:] == ["COLON"] and any(verb in tokens.kinds for verb in _VERBS)
        note = _FOOTNOTE_AFTER_COLON.match(text, tokens.end) if stated else None
        if note:
            tokens.kinds.append("NOTE")
            tokens.values.append(note[0])
            return tokens._replace(end=note.end())
        return tokens

    def suffix(self, text: str, start: int) -> HeaderTokens:
        """The tokens from the dash at `start` to the end of `text`; none if something else is there."""
        return self._whole(text, start)

    def _whole(self, text: str, start: int) -> HeaderTokens:
        tokens = self._row(text, start, to_colon=False)
        if tokens.end < len(text.rstrip()):
            return _NO_TOKENS
        tokens.kinds.append("END")
        tokens.values.append("")
        return tokens._replace(end=len(text))

    def _row(self, text: str, at: int, *, to_colon: bool) -> HeaderTokens:
        kinds: list[str] = []
        values: list[str] = []
        length = len(text)
        while at < length:
            match = self._match(text, at)
            kind = match.lastgroup if match else "WORD"
            end = match.end() if match else at
            if kind in ("WORD", "NOISE", *_VERBS):
                party_end = self._party(text, at, after_party=bool(kinds) and kinds[-1] == "PARTY")
                if party_end > at:
                    kind, end = "PARTY", party_end
            if kind == "NOTE" and (not kinds or text[at - 1].isspace()):
                break  # a number of its own is text: `[US 12 months]`
            if kind == "WORD" and kinds and kinds[-1] in ("PARTY", "NOTE"):
                kind, end = self._verb(text, at)
            elif kind == "EARLY" and not _VERB_BEFORE_COLON.match(text, end):
                kind = "COLON"  # the grammar only guesses: [US: objective: ...]
            elif kind == "NOISE" and text[at] == "(" and kinds and self._has_own_stance(text, at):
                kind = "PAREN"
            if kind == "WORD":
                break
            if kind == "COLON" and kinds[:1] == ["DASH"]:
                kind = "SKIP"  # [loudly - EU; Russia: delete]
            if kind not in ("SKIP", "NOISE") and not (kind == "SEPARATOR" and not kinds):
                if kind == "COLON" and kinds and kinds[0] in _VERBS:
                    to_colon = False
                if kind == "COLON" and kinds and kinds[-1] == "SEPARATOR":  # [US/AU/: ...]
                    kinds.pop()
                    values.pop()
                kinds.append(kind)  # type: ignore[arg-type]
                values.append(text[at:end])
            at = end
            if kind == "FULLSTOP" or (kind == "COLON" and to_colon):
                break
        return HeaderTokens(kinds, values, at)

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

    def _party(self, text: str, at: int, *, after_party: bool) -> int:
        """Where the party ends that begins at `at`; `at` itself if none does."""
        registry = self._registry
        word = _DIGIT_CODE.match(text, at)
        if word is None or not registry.code(word[0]):
            word = _FIRST_WORD.match(text, at)
        if word is None:
            return at
        glued = _GLUED_VERB.match(word[0])
        if glued and registry.read(glued[1]):
            return at + len(glued[1])
        bare = word[0].rstrip(".")
        if after_party and CODE.match(bare):  # two codes side by side: [AU NZ propose: ...]
            return at + len(bare) if registry.read(bare) else at
        if most := registry.longest_name(bare):
            ends = [word.end()]
            while len(ends) <= most and (more := _NEXT_WORD.match(text, ends[-1])):
                ends.append(more.end())
            for end in reversed(ends):
                if registry.name(text[at:end]):
                    closes_another = text[end - 1] == ")" and "(" not in text[at:end]
                    return end - closes_another
        if word[0][-2:] in ("’s", "'s") and registry.read(word[0][:-2]):
            return word.end() - 2  # Canada's proposal
        if registry.code(word[0]):
            return word.end()
        return at + len(bare) if registry.read(bare) else at
