"""Where the last option of a choice is a fragment, and a line below it is common to all: it goes on from whichever is chosen.

    1. To hold the increase below
        Option 1: 2 degrees,
        Option 2: 1.5 degrees,
    taking into account the best science.

No mark says so. It is told by what a wrapped line never has: such a line begins in lower case though there was room for its first
word on the line above, or stands farther out than the options do.
"""

from __future__ import annotations

from collections.abc import Sequence

from brackets.parse.nodes import Text
from brackets.parse.rows import Row
from brackets.text.patterns import Pattern

#: The first word of a line, in lower case or not; brackets and marks of emphasis may stand before it.
_FIRST_WORD = Pattern(r"[ \t\xa0]*[\[*_(]*(?P<word>[^\W\d_][^\s\]]{0,60})")
#: How a sentence, or a clause of a list, ends: quotes, brackets and the number of a footnote may follow the stop.
_ENDED = Pattern(r"[.;:!?…][”’\"')\]*_]*[ ]?(?:\^?\{?\d{1,3}\}?|\[\^[^\[\]\s]{1,9}\]|[¹²³⁰⁴-⁹]+)?[*_]*\s*\Z")
#: So much before the head of an option, or the end of a line, is looked at for how it ends.
_LAST = 40
#: So much above a choice is looked at for how long the lines of the draft are.
_ABOVE = 1000
#: A line that ends so far before the longest was ended by somebody. Lines that are set in proportional letters are 0.8 and more.
_SHORT = 0.67


def common_tail(
    text: str, row: Row, heads: Sequence[tuple[int, int]], last: int, end: tuple[int, int]
) -> tuple[int, int] | None:
    """Where in a row the last option ends before such a line: an item and an offset in it. None if there is no such line.

    `heads` has of each option where it begins in the text, and where its words begin; `last` is the item of the last one, and
    `end` where it ends if there is no such line. None also if an option before it is a sentence. Linear.
    """
    if not all(is_open(text, start) for start, _ in heads[1:]):
        return None
    first, begin = heads[0][0], heads[-1][1]
    longest = max(map(len, text[max(0, first - _ABOVE) : begin].split("\n")))
    column = first - text.rfind("\n", max(0, first - _ABOVE), first) - 1
    lines = [line for line in text[first:begin].split("\n")[1:] if line.strip()]
    indent = min([column, *(len(line) - len(line.lstrip()) for line in lines)])
    for index in range(last, min(end[0] + 1, len(row))):
        item = row[index]
        limit = item.end if index < end[0] else item.start + end[1]
        at = text.find("\n", max(item.start, begin), limit) if isinstance(item, Text) else -1
        while at >= 0:
            line = at - text.rfind("\n", first, at) - 1
            longest = max(longest, line)
            word = _FIRST_WORD.match(text, at + 1)
            if word and word["word"][0].islower() and is_open(text, at):
                farther_out = word.start("word") - at - 1 < indent
                if line + 1 + len(word["word"]) <= longest * (1 if farther_out else _SHORT):
                    above = text[max(item.start, begin, at - _LAST) : at]
                    return index, at - item.start - len(above) + len(above.rstrip())
            if word:
                indent = min(indent, word.start("word") - at - 1)
            at = text.find("\n", at + 1, limit)
    return None


def is_open(text: str, end: int) -> bool:
    """Whether what ends at a place of a text, in characters, is no sentence."""
    return _ENDED.search(text[max(0, end - _LAST) : end].rstrip()) is None
