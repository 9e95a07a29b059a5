"""What a line must be to be a page head by its words, wherever it stands."""

from __future__ import annotations

from collections.abc import Sequence

from brackets.parse.wording import OPTION_HEAD
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import LATIN

_LABELLED = Pattern(rf"\W*(?:\d{{1,3}}|[a-z]{{1,4}}|[A-Z])(?:(?:[ \xa0\u202f]?|[-\u2011]){LATIN}|[-\u2011][A-Z])?[.)]")
_WORD_OF_TITLE = r"(?:[A-Z][\w’'-]*|and|of|on|the|for|[-–—/]|\d{1,4})"
#: `Fishing [Rights] Chapter`: each word begins with a capital, but the small ones between them.
_TITLE_WITH_BRACKET = Pattern(rf"{_WORD_OF_TITLE}(?:[ \t\xa0]+(?:{_WORD_OF_TITLE}|\[[A-Z][\w’' -]{{0,30}}\]))+\Z")

#: A page head is set in one line of a page.
LONGEST_HEAD = 100
#: ... as text made from a PDF has it, with white space around that keeps its place on the page.
MOST_WHITE_SPACE = 40
#: `EN` or `II` is no page head: it must have more characters than this.
_TOO_SHORT = 2


def may_be_head(line: str) -> bool:
    """Whether a line can be a page head by its words: no sentence, no label, and no bracket but a word or two in a title."""
    return (
        _TOO_SHORT < len(line) <= LONGEST_HEAD
        and line[-1] not in ".,;:!?]"
        and (("[" not in line and "]" not in line) or _TITLE_WITH_BRACKET.match(line) is not None)
        and any(map(str.isalpha, line))
        and not _LABELLED.match(line)
        and not OPTION_HEAD.match(line)
    )


def filled_before(lines: Sequence[str]) -> list[int]:
    """For each line, how many lines with words stand above it."""
    count = 0
    counts = []
    for line in lines:
        counts.append(count)
        count += bool(line) and not line.isspace()
    return counts
