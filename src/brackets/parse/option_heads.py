"""The heads of options in a row: `Option 1: `, `Option 2 bis: `, `Alternative (ii)`, each with its place in its series."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from brackets.parse import wording
from brackets.parse.labels import roman
from brackets.parse.nodes import Break, Header, Label, Stray, Text
from brackets.parse.rows import Row
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import BROUGHT_BY, LATIN_SERIES, LATIN_SPELLINGS, PROPOSAL_OF, STANCE_BEFORE

_start = attrgetter("start")


class OptionFound(NamedTuple):
    """The head of an option: `Option 1: `."""

    item: int
    """Which item of the row it stands in."""
    start: int
    end: int
    """In characters from the start of that item; with the space after it."""
    family: tuple[str, str]
    """What word it is, and how it is counted: the heads of one choice have the same."""
    value: tuple[int, int]
    """Its place in its series: `2`, `B` and `(b)` are (2, 0); `2 bis` comes after it, (2, 1)."""
    match: re.Match[str]


#: What may stand before the sponsors of an option: `submitted by`, `proposal of`.
_LED = Pattern(rf"(?i)(?:as\s)?(?:{BROUGHT_BY}|{STANCE_BEFORE}|{PROPOSAL_OF})\s+")


def option_heads(row: Row, places: Sequence[int]) -> list[OptionFound]:
    """The heads that stand directly in a row, each at the start of a line or after a label. `places` are where to look."""
    return _with_roman(list(_heads(row, places)))


def owner_in(head: re.Match[str]) -> tuple[str, ...]:
    """The words in the head of an option that may say whose it is, and what follows on `submitted by` in them."""
    owner = head["owner"] or head["after_dash"] or head.groupdict().get("before")
    if not owner:
        return ()
    led = _LED.match(owner)
    return (owner, owner[led.end() :]) if led else (owner,)


def family_of(head: re.Match[str]) -> tuple[str, str]:
    """What word the head of an option is, and how it is counted."""
    return head["word"][:3].casefold(), wording.option_style(head["count"])


def _heads(row: Row, places: Sequence[int]) -> Iterator[OptionFound]:
    """The same, each letter a letter."""
    found = -1
    for place in places:
        index = bisect_right(row, place, key=_start) - 1
        item = row[index]
        if not isinstance(item, Text):
            continue
        source = item.source
        line = source.rfind("\n", 0, place - item.start) + 1
        if not line and index and not isinstance(row[index - 1], Break | Label | Header | Stray):
            continue
        match = wording.OPTION_HEAD.match(source, line)
        if match and item.start + match.start("head") > found:
            found = item.start + match.start("head")
            family = family_of(match)
            yield OptionFound(
                index,
                match.start("head"),
                match.end(),
                family,
                (_value(match["count"], family[1]), _added(match["added"])),
                match,
            )


#: Letters that are numbers too.
_LETTERS_OF_TWO_SERIES = {"i": 1, "v": 5, "x": 10}
_NEAR = 6
"""Within so many heads `(ii)` comes after `(i)`, which may have `(i) bis` and the like between."""


def _with_roman(heads: list[OptionFound]) -> list[OptionFound]:
    """The heads, `(i)` read as one where `(ii)` comes next, and `(v)` as five where `(iv)` stands before it."""
    for at, head in enumerate(heads):
        count = head.match["count"]
        value = _LETTERS_OF_TWO_SERIES.get(count)
        if value is None:
            continue
        roman_family = (head.family[0], "i")
        if value == 1:
            beside, neighbour = [other for other in heads[at + 1 : at + _NEAR] if other.match["count"] != count][:1], 2
        else:
            beside, neighbour = heads[max(at - 1, 0) : at], value - 1
        if any(other.family == roman_family and other.value[0] == neighbour for other in beside):
            heads[at] = head._replace(family=roman_family, value=(value, head.value[1]))
    return heads


def _added(word: str | None) -> int:
    """The place of an option among those with its count: 0 of itself, 1 of `bis` and of `alt`, 2 of `ter`."""
    if not word:
        return 0
    normal = LATIN_SPELLINGS.get(word.casefold(), "bis")
    return LATIN_SERIES.index(normal) + 1 if normal in LATIN_SERIES else 1


def _value(count: str, style: str) -> int:
    """What an option is counted as: 2 for `2`, `B`, `(b)` and `II`."""
    if style == "1":
        return int(count.partition(".")[0])
    if style in "Ii":
        return roman(count.lower()) or 1
    return ord(count.lower()) - 96
