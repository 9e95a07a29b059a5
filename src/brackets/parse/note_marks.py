"""Marks of footnotes in square brackets, `[4]` and `[*]`: a draft that has the note, `[4] Doc 1.`, has its mark wherever it stands.

The grammar knows a number that stands alone in a sentence. One that touches a bracket, `[in full][4]`, is told from contested
numbers, `[30][60] days`, by the note alone.
"""

from __future__ import annotations

from functools import lru_cache

from brackets.parse.tokens import Tokens
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import QUANTITIES

_SYMBOLS = "*†‡"
_MARK = rf"\d{{1,3}}|[{_SYMBOLS}]{{1,4}}"
_IS_MARK = Pattern(rf"(?:{_MARK})\Z")
#: The line of a note: its mark, and words that begin like a sentence or have a blank line above them, as the rest of a wrapped
#: sentence has not.
_NOTE = Pattern(
    rf"(?:(?:\n[ \t\r]*\n|\A\ufeff?)[ \t\xa0\f]*\[(?P<below_blank>{_MARK})\][ \t\xa0]+(?=[\"“‘'«(]*[^\W\d_])"
    rf"|\n[ \t\xa0\f]*\[(?P<first>{_MARK})\][ \t\xa0]+(?=[\"“‘'«(]*[A-ZÀ-Þ]))(?!{QUANTITIES}(?!\w))"
)
_QUANTITY = Pattern(rf" {QUANTITIES}(?!\w)")
#: A mark as it stands in a sentence, also as Markdown has it.
_STANDING = Pattern(rf"\[(?:\^[^\[\]\s]{{1,40}}|(?P<mark>{_MARK}))\](?![:(])")
_AT_LINE_START = Pattern(rf"\n\[({_MARK})\] ")
_BRACKET = ["OPEN", "TEXT", "CLOSE"]


def with_note_marks(text: str, tokens: Tokens) -> Tokens:
    """The tokens with one VERBATIM for each mark that has its note in the text. Linear."""
    if "][" not in text and not any(f"[{symbol}" in text for symbol in _SYMBOLS):
        return tokens  # the grammar has found the others
    notes = {match["below_blank"] or match["first"] for match in _NOTE.finditer(text)}
    if not notes:
        return tokens
    kinds: list[str] = []
    starts: list[int] = []
    index, count = 0, len(tokens.kinds)
    while index < count:
        end = _row_end(text, tokens, index, notes)
        if end == index:
            kinds.append(tokens.kinds[index])
            starts.append(tokens.starts[index])
            index += 1
        for at in range(index, end, 3):
            kinds.append("VERBATIM")
            starts.append(tokens.starts[at])
        index = max(index, end)
    starts.append(tokens.starts[-1])
    return Tokens(kinds, starts)


def is_note_mark(text: str, at: int) -> bool:
    """Whether the mark of a note that the text has stands at a place."""
    match = _STANDING.match(text, at)
    return match is not None and (match["mark"] is None or match["mark"] in _beginning_lines(text))


@lru_cache(maxsize=1)
def _beginning_lines(text: str) -> frozenset[str]:
    """The marks that lines of a text begin with. It is asked of each place in one text: what is found is kept."""
    return frozenset(match[1] for match in _AT_LINE_START.finditer(text))


def _row_end(text: str, tokens: Tokens, begin: int, notes: set[str]) -> int:
    """Where a row of touching marks ends that begins at a token; `begin` if none does.

    Of contested numbers, `[30][60]`, one has no note, or what is counted stands behind them.
    """
    kinds, starts = tokens
    at = begin
    while (
        kinds[at : at + 3] == _BRACKET
        and text[starts[at]] == "["
        and _IS_MARK.match(text, starts[at + 1], starts[at + 2])
    ):
        if text[starts[at + 1] : starts[at + 2]] not in notes:
            return begin
        at += 3
    return begin if _QUANTITY.match(text, starts[at]) else at
