"""Choices in braces, `{shall / should}`, as some houses write them: a step of the post-lexer between balance and marks.

Takes balanced tokens and gives tokens in which the braces of a choice are OPEN and CLOSE, as square brackets are; its arms are
parted in marks.py. Other braces stay words: a title that is not agreed, `{Individual efforts}`, a note, code, a formula, a place in
an address. `{[x] / [y]}` stays too: those are brackets side by side, and settling takes the braces with the last of them.

A house says in `brackets.toml` what its braces are. Where it does not, a pair is a choice when

- a slash with blanks on either side parts it, and every part has words of its own beside the brackets in it;
- it stands within one paragraph, whole brackets in it, and no word, no mark of code and no other brace touches it from outside;
- its words are no remark, no placeholder, no code and no address, and it is no title alone on its line;
- the draft has no code in braces elsewhere.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brackets.parse.headings import can_be_title
from brackets.parse.tokens import Tokens
from brackets.parse.wording import said
from brackets.parties.registry import Braces
from brackets.text.patterns import Pattern

#: The longest choice that is looked for, some eight lines: what is longer is a paragraph in braces.
_LONGEST = 600
_PAIR = Pattern(rf"\{{([^{{}}]{{3,{_LONGEST}}})\}}")
#: What parts two arms: a slash with blanks around it; where a house says that braces are choices, any but those of an address.
SLASH = Pattern(r"(?<![ \t\xa0\r\n])[ \t\xa0\r\n]++/[ \t\xa0\r\n]++")
_ANY_SLASH = Pattern(r"(?<![ \t\xa0\r\n])[ \t\xa0\r\n]*+(?<![/:])/(?!/)[ \t\xa0\r\n]*+")
#: What may stand beside the braces: a blank, a mark, a bracket.
_BEFORE = Pattern(r"(?:\A|[\s(\[“‘\"'«¿¡—–-])\Z")
_AFTER = Pattern(r"[\s)\]”’\"'»,.;:?!/—–-]|\Z")
#: An arm has a word or a number of so many characters: `{a / b}` may be a formula.
_WORD = Pattern(r"[^\W_]{2}")
_ANY_WORD = Pattern(r"[^\W_]")
_CODE = Pattern(r"[=<>|\\$@#`]|://|\A\s*[\"']\w+[\"']\s*:|;\s*\Z")
#: Braces of code, or of a language of formulas, anywhere in a draft.
_CODE_IN_DRAFT = Pattern(
    r"\\[A-Za-z]+\{|\$\{|\{\{|\{%|=[ \t]*\{|(?:[A-Za-z_]\w*|\b(?:if|for|while|switch)[ \t])\([^()\n]{0,80}\)[ \t]*\{"
    r"|\{\s*[\"']\w+[\"']\s*:"
)
_BESIDE_WORDS = frozenset(("BREAK", "LABEL", "HEADING", "STRIKE", "UNSTRIKE", "STRAY"))


def parting(braces: Braces) -> Pattern:
    """What parts the arms of a choice in braces."""
    return SLASH if braces == "auto" else _ANY_SLASH


def with_braces(text: str, tokens: Tokens, braces: Braces) -> Tokens:
    """The tokens with OPEN and CLOSE for the braces of each choice; the same tokens if there is none. Linear."""
    if braces == "text" or "{" not in text or "}" not in text:
        return tokens
    pairs = list(_choices(text, tokens, braces))
    if not pairs:
        return tokens
    new_kinds: list[str] = []
    new_starts: list[int] = []
    cuts = sorted((at, kind) for pair in pairs for at, kind in zip(pair, ("OPEN", "CLOSE"), strict=True))
    done = 0
    for kind, start, end in zip(tokens.kinds, tokens.starts, tokens.starts[1:], strict=False):
        at = start
        while done < len(cuts) and cuts[done][0] < end:
            place, mark = cuts[done]
            if at < place:
                new_kinds.append(kind)
                new_starts.append(at)
            new_kinds.append(mark)
            new_starts.append(place)
            at = place + 1
            done += 1
        if at < end:
            new_kinds.append(kind)
            new_starts.append(at)
    new_starts.append(tokens.starts[-1])
    return Tokens(new_kinds, new_starts)


class _Piece(NamedTuple):
    """What stands in braces outside the brackets in it, as far as one token goes."""

    start: int
    end: int


def _choices(text: str, tokens: Tokens, braces: Braces) -> Iterator[tuple[int, int]]:
    """Where the braces of each choice stand, in order."""
    code = None
    for match in _PAIR.finditer(text):
        start, end = match.start(), match.end() - 1
        if "/" not in match[1] or (braces == "auto" and not _looks_like_words(text, start, end)):
            continue
        pieces = _words(tokens, start, end)
        if pieces is None or not _has_arms(text, pieces, braces):
            continue
        if braces == "auto":
            code = _CODE_IN_DRAFT.search(text) is not None if code is None else code
            if code:
                return
        yield start, end


def _looks_like_words(text: str, start: int, end: int) -> bool:
    """Whether braces stand among words, and hold words, but no title, remark or placeholder."""
    if not _BEFORE.search(text[max(0, start - 1) : start]) or not _AFTER.match(text, end + 1):
        return False
    inside = text[start + 1 : end]
    if _CODE.search(inside) or said(inside, alone=True) is not None:
        return False
    before = text[max(0, start - _LONGEST) : start].rpartition("\n")[2]
    after = text[end + 1 : end + 1 + _LONGEST].partition("\n")[0]
    return bool(before.strip() or after.strip()) or not can_be_title(inside)


def _words(tokens: Tokens, start: int, end: int) -> list[_Piece] | None:
    """The words between two braces outside the brackets there; None if the braces are no words of one paragraph themselves."""
    kinds, starts = tokens
    first, last = bisect_right(starts, start) - 1, bisect_left(starts, end + 1) - 1
    if kinds[first] != "TEXT" or kinds[last] != "TEXT":
        return None
    found: list[_Piece] = []
    depth = 0
    for at in range(first, last + 1):
        kind = kinds[at]
        if kind == "OPEN":
            depth += 1
        elif kind == "CLOSE":
            depth -= 1
            if depth < 0:
                return None
        elif depth == 0:
            if kind in _BESIDE_WORDS:
                return None
            if kind == "TEXT":
                found.append(_Piece(max(starts[at], start + 1), min(starts[at + 1], end)))
        elif kind in ("BREAK", "HEADING"):
            return None
    return found if depth == 0 else None


def _has_arms(text: str, pieces: Sequence[_Piece], braces: Braces) -> bool:
    """Whether slashes part the words into several arms, each with words of its own."""
    slash, word = parting(braces), _WORD if braces == "auto" else _ANY_WORD
    arms = [""]
    for piece in pieces:
        first, *more = slash.split(text[piece.start : piece.end])
        arms[-1] += f" {first}"
        arms += more
    return len(arms) > 1 and all(map(word.search, arms))
