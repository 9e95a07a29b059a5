"""What others say of a proposal at the end of its bracket: `[US: and swim; CAN opposes]`, `, supported by MEX`, `(MEX supports)`.

All behind the mark must be parties and what they say. A dash leaves no doubt. Behind another mark the words may be those
of a text, `a fund, supported by Japan`: codes without an article are read, and names behind a semicolon or in parentheses that
their verb follows. What is not read is told (B310), and so is a stance before its parties, `; delete - IND`.
"""

from __future__ import annotations

from typing import NamedTuple

from brackets.parse.endings import last_dash
from brackets.parse.header import Claims, HeaderReader
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import BEFORE_PARTY, STANCE, STANCE_BEFORE

_LONGEST = 120  # characters from the end of a bracket in which such a tail is looked for
_SPACE = r"[ \t\xa0\r\n]"
_BEGINS = Pattern(
    rf"(?P<mark>{_SPACE}*[;,]|{_SPACE}+\((?=[^()]*\)\s*\Z)){_SPACE}*+(?:(?P<led>(?i:{STANCE_BEFORE}){_SPACE}+)|)"
    rf"(?P<article>(?i:{BEFORE_PARTY}){_SPACE}+|)(?=[^\W\d_a-zà-ÿ])"
)
#: `[US: by 2030; delete – IND]`, `(oppose: IND, BRA)`.
_TURNED = Pattern(
    rf"(?:{_SPACE}*[;,]|{_SPACE}+[(–—-]){_SPACE}*+(?P<stance>(?i:{STANCE})){_SPACE}*(?:[-–—]|:){_SPACE}*(?P<parties>[^()\[\]]+?)[\s.)]*\Z"
)
_TURNING = "-–—:"
#: `yearly; EU cannot support`, `yearly. EU supports`, `(EU prefers this)`.
_BEGINS_SENTENCE = Pattern(rf"(?<=\S)(?:[;.,]{_SPACE}+|{_SPACE}+[(–—-]{_SPACE}*)(?=[^\W\d_a-zà-ÿ])")


class Behind(NamedTuple):
    """A stance at the end of the words of a bracket."""

    start: int
    """Where it begins in the words, with its mark and the blanks before it."""
    claims: Claims
    certain: bool
    """Whether it is nothing else, so that it is read; a full stop behind it may be of the words."""


def stance_behind(words: str, headers: HeaderReader) -> Behind | None:
    """The stance that words end with; None if they do not."""
    if (dash := last_dash(words)) >= 0:
        claims = headers.suffix(words, dash)
        if claims and claims.stated:
            return Behind(dash, claims, certain=True)
        if said := headers.stance(words[dash:]):
            return Behind(dash, said[0], certain=all(map(headers.knows, said[1])))
    for begins in _BEGINS.finditer(words, max(0, len(words) - _LONGEST)):
        tail = words[begins.end("mark") :].strip().removesuffix(")" if "(" in begins["mark"] else "")
        said = headers.stance(f" - {tail.removesuffix('.')}")
        if said and all(map(headers.knows, said[1])):
            claims, parties = said
            coded = not begins["article"] and all(map(headers.is_code, parties))
            follows = not begins["mark"].endswith(",") and not begins["led"] and not begins["article"]
            return Behind(begins.start(), claims, (coded or follows) and not tail.endswith("."))
    return None


def turned_stance(words: str, headers: HeaderReader) -> tuple[int, str] | None:
    """Where a stance before its parties begins at the end of words, and how it is written to be read; None if there is none."""
    if not any(map(words[-_LONGEST:].__contains__, _TURNING)):
        return None  # as it is with most brackets: the pattern need not even be compiled
    turned = _TURNED.search(words, max(0, len(words) - _LONGEST))
    while turned is not None:
        written = f"{turned['parties'].strip()} {turned['stance']}"
        said = headers.stance(f" - {written}")
        if said and all(map(headers.knows, said[1])):
            return turned.start("stance"), written
        turned = _TURNED.search(words, turned.end("stance"))  # another may follow: `; retain - EU; delete - IND`
    return None


def sentence_behind(words: str, headers: HeaderReader) -> int:
    """Where a party begins at the end of words that says a position, `yearly; EU cannot support`; 0 if none does."""
    for begins in _BEGINS_SENTENCE.finditer(words, max(0, len(words) - _LONGEST)):
        if headers.sentence(words[begins.end() :].strip().removesuffix(")")):
            return begins.end()
    return 0
