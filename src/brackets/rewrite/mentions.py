"""Where a text mentions paragraphs and articles by number, as they are written: the first step of reading a reference.

In English, Spanish, French and Portuguese: "paragraph 5", "paras. 3-6", "article 4, para. 2 (b)", "regulation 3(1)", "alinéa a)",
"letter b)", "paragraph 1.b".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from brackets.parse.labels import (
    DOTTED_IN_TEXT,
    LATIN_IN_TEXT,
    LETTER_IN_TEXT,
    NUMBER_IN_TEXT,
    ROMAN_IN_TEXT,
    SUB_IN_TEXT,
    UNIT_IN_TEXT,
    Label,
    normal_form,
    read_label,
)
from brackets.text.patterns import Pattern
from brackets.vocabulary.headings import heading_name
from brackets.vocabulary.words import (
    AFTER_REFERENCE,
    ARTICLE_SHORT,
    BEFORE_INSTRUMENT,
    HEADING_NO_PROVISION,
    HEADING_PROVISION,
    HERE,
    INSTRUMENT,
    JOINED,
    LATIN,
    LETTERED,
    OF_ANOTHER,
    PARAGRAPH,
    PARAGRAPH_PREFIX,
    PARAGRAPH_SHORT,
    PART_OF,
    PREFIXES,
    QUANTITIES,
    THEREOF,
    THIS,
    WHICH_PARAGRAPH,
)

_ENDS = r"(?![\w/%°]|[.,]\d)"
_ITEM = rf"(?:{NUMBER_IN_TEXT}(?:{SUB_IN_TEXT}|{DOTTED_IN_TEXT})*|{SUB_IN_TEXT}+|{LETTER_IN_TEXT}){_ENDS}"
_LETTER_ITEM = rf"(?:{SUB_IN_TEXT}+|{LETTER_IN_TEXT}){_ENDS}"
_JOIN = rf"\s*(?:[-–—/]|,(?=\s)\s*{JOINED}?|\b{JOINED}\b)\s*"
_PARAGRAPH = (
    rf"(?:{WHICH_PARAGRAPH}[ -]?)?(?:paragraphs?|{PARAGRAPH_SHORT}\b\.?)"
    rf"|(?-i:{PARAGRAPH_PREFIX})s?\.?(?=[ \xa0]?\d)|{PARAGRAPH}"
)
_PROVISION = rf"{HEADING_PROVISION}s?|{ARTICLE_SHORT}\b\.?"
_UNIT = Pattern(
    rf"(?i)(?<![\w-])(?:(?:(?P<paragraph>{_PARAGRAPH})|(?P<article>{_PROVISION}))\s*(?P<items>{_ITEM}(?:{_JOIN}{_ITEM})*)"
    rf"|(?P<lettered>{LETTERED})\s+(?P<letters>{_LETTER_ITEM}(?:{_JOIN}{_LETTER_ITEM})*))"
)
#: A mention that is being written: its word, the numbers so far, and what there is of the last.
_BEGUN = Pattern(
    rf"(?i)(?<![\w-])(?:(?:{_PARAGRAPH})|(?:{_PROVISION}))\s+(?:{_ITEM}{_JOIN}\s*)*(?P<typed>\d{{0,3}}[\w .()]{{0,12}})\Z"
)
_ITEM_PATTERN = Pattern(rf"(?P<number>{NUMBER_IN_TEXT})?(?P<subs>(?:{SUB_IN_TEXT}|{DOTTED_IN_TEXT})*{LETTER_IN_TEXT}?)")
_SUB_PATTERN = Pattern(r"\(?(?<![\w.])(\w{1,4}(?:[ ]?[a-z]{3,9})?)\)|\.([a-z]{1,4})(?!\w)")
#: "paragraph 4 per cent", "para 5 meses": a quantity, and no number of a paragraph.
_QUANTITY = Pattern(rf"\s+{QUANTITIES}(?!\w)")
_NOUN_FOLLOWS = Pattern(rf"\s+(?!{AFTER_REFERENCE}\b)(?:[a-zà-ÿ]{{2,}}|[A-ZÀ-Ý][a-zà-ÿ]+s\b)")
_BETWEEN = Pattern(rf",?\s+(?:{PART_OF}\s+(?:the\s+)?)?\Z|[ ]*,\s*\Z")
_HERE = Pattern(rf"(?i),?\s+(?:{HERE}|{PART_OF}\s+(?:the\s+)?{THIS}\b)")
_TEXTS = rf"(?i:{INSTRUMENT})"
_OTHER = Pattern(
    rf",?\s+{OF_ANOTHER}\s+(?:{BEFORE_INSTRUMENT}\s*)?"
    rf"(?:[a-z-]+\s+)?(?:[A-Z][\w’'-]*|{_TEXTS})\b|\s+{THEREOF}\b|\s+[A-Z]{{3,}}\b"
)
_OTHER_BEFORE = Pattern(
    rf"(?:\b{_TEXTS}(?:(?:\s+of)?\s+[\w/().-]*\d[\w/().-]*(?:[ ]\(\d+\))?,?|,|['’]s)|\b[A-Z]{{3,}},?)\s+(?:in\s+)?\Z"
)
_PART_HEADING = HEADING_NO_PROVISION
_PART_BEFORE = Pattern(rf"(?i)\b{_PART_HEADING}\s+[\w.]{{1,6}},\s+\Z")
_IN_BRACKET = Pattern(rf"(?i)(?<![\w-])(?:{_PARAGRAPH}|{_PROVISION})\s*(?:\[|~~)(?P<item>{NUMBER_IN_TEXT})(?=\]|~~)")
_GOES_ON = Pattern(rf"\s*\[(?:{JOINED}|,)?\s*\d|\s*(?:,|{JOINED})\s+{LATIN}\b")
_HEADING_UNIT = Pattern(
    rf"(?<![\w-])(?:(?P<word>(?i:{_PART_HEADING}s?))\s+(?P<item>{UNIT_IN_TEXT})"
    rf"|(?P<word2>(?i:{HEADING_PROVISION}s?))\s+(?P<item2>{ROMAN_IN_TEXT})){LATIN_IN_TEXT}?(?!\w|\.\d)"
)
#: How far before a mention another text or part is looked for: the longest names, "United Nations Security Council resolution
#: 1540 (2004), ", have some 60 characters; farther off, a number may belong to another sentence.
LOOK_BACK = 90


class Item(NamedTuple):
    """One number of a mention: `4 bis`, `2 (b)`, `(a)`."""

    start: int
    end: int
    written: str
    number: Label | None
    """`2`; None of `(a)`, which names only what hangs under something."""
    subs: tuple[str, ...]
    """What hangs under it, in their normal forms: `b`."""

    @property
    def key(self) -> str:
        """Its number, to be compared; empty without one."""
        return self.number.key if self.number else ""


class Unit(NamedTuple):
    """`paragraphs 3 and 5`, `article 4`: a word with its numbers."""

    start: int
    end: int
    kind: str
    """`paragraph` or `article`."""
    prefix: str
    """`op` or `pp`, where the word says which numbering is meant."""
    items: list[Item]
    heading: str
    """Of an article what it is: `article`, `regulation`, `rule`; else empty."""


class HeadingMention(NamedTuple):
    """`section II`, `Annex B`, `Article III`: a heading that is not counted in plain numbers, or is no article."""

    start: int
    end: int
    """The span of its number."""
    word: str
    written: str


def number_begun(before: str) -> int | None:
    """Where the number begins that somebody writes at the end of `before`, after "paragraph" or "article"; None if none is."""
    match = _BEGUN.search(before)
    return match.start("typed") if match else None


def read_item(text: str, start: int, end: int) -> Item:
    """The number that stands at a place, in its parts."""
    written = text[start:end]
    match = _ITEM_PATTERN.match(written)
    number = match["number"] if match else None
    subs = tuple(normal_form(sub or dotted) for sub, dotted in _SUB_PATTERN.findall(written))
    return Item(start, end, written, read_label(number) if number else None, subs)


def chains(text: str) -> Iterator[list[Unit]]:
    """Units that belong together: `article 4, para. 2`, `paragraph 2 of article 4`."""
    chain: list[Unit] = []
    for unit in _units(text):
        if chain and not (_BETWEEN.match(text[chain[-1].end : unit.start]) and _belongs(unit, chain[-1])):
            yield chain
            chain = []
        chain.append(unit)
    if chain:
        yield chain


def _belongs(unit: Unit, before: Unit) -> bool:
    """Whether a unit can name what the one before it is in, or is in it: an article and a paragraph, `(b)` and `paragraph 3`."""
    if unit.kind != before.kind:
        return True
    return unit.kind == "paragraph" and not any(item.number for item in before.items)


def _units(text: str) -> Iterator[Unit]:
    """All units of a text, in order."""
    english = text.count(" the ") >= text.count(" de ")  # elsewhere "para" is a preposition
    for match in _UNIT.finditer(text):
        word = (match["paragraph"] or match["article"] or match["lettered"]).rstrip(".").casefold()
        if word == "para" and not english and "." not in match["paragraph"]:
            continue
        listed = "letters" if match["lettered"] else "items"
        start = match.start(listed)
        items = [
            (start + m.end() - len(m[0].lstrip()), start + m.end())
            for m in _ITEM_PATTERN.finditer(match[listed])
            if m[0].strip()
        ]
        items = _those_meant(text, items, several=word.endswith("s"))
        if items:
            kind = "article" if match["article"] else "paragraph"
            heading = (
                (heading_name(word) or heading_name(word.removesuffix("s")) or "article") if match["article"] else ""
            )
            read = [read_item(text, *item) for item in items]
            yield Unit(match.start(), read[-1].end, kind, _prefix(word), read, heading)


def _those_meant(text: str, items: list[tuple[int, int]], *, several: bool) -> list[tuple[int, int]]:
    """The numbers that a word means: not a quantity at the end, nor what follows on one article ("article 4, 30 days")."""
    while items and _QUANTITY.match(text, items[-1][1]):
        items.pop()
    if several or len(items) < 2:
        return items
    keep = 1
    while keep < len(items) and not _NOUN_FOLLOWS.match(text, items[keep][1]):
        keep += 1
    return items[:keep]


def _prefix(word: str) -> str:
    """Which numbering a word means: `op` for `ops` and `operative paragraph`, `pp` for `preambular`, else empty."""
    for name, prefix in PREFIXES.items():
        if word.removesuffix("s") == prefix or word.startswith(name):
            return prefix
    return ""


def heading_mentions(text: str) -> Iterator[HeadingMention]:
    """The headings that a text mentions, those apart that `chains` finds."""
    for match in _HEADING_UNIT.finditer(text):
        start, end = match.start("item") if match["item"] else match.start("item2"), match.end()
        yield HeadingMention(start, end, match["word"] or match["word2"], text[start:end])


def numbers_in_brackets(text: str) -> Iterator[tuple[int, int]]:
    """The spans of numbers that are contested themselves: `article [4]`."""
    for match in _IN_BRACKET.finditer(text):
        yield match.start("item"), match.end("item")


def speaks_of_this_text(text: str, end: int) -> bool:
    """Whether what follows a mention says that it is to this text: `above`, `of this Convention`."""
    return _HERE.match(text, end) is not None


def names_another_text(text: str, end: int) -> bool:
    """Whether another text is named after a mention: `of the Convention`."""
    return _OTHER.match(text, end) is not None


def another_text_before(text: str, start: int) -> bool:
    """Whether another text is named before a mention: `resolution 1540, `."""
    return _OTHER_BEFORE.search(text[max(0, start - LOOK_BACK) : start]) is not None


def another_part_before(text: str, start: int) -> bool:
    """Whether a part of this text is named before a mention: `annex II, `."""
    return _PART_BEFORE.search(text[max(0, start - LOOK_BACK) : start]) is not None


def goes_on(text: str, end: int) -> bool:
    """Whether a mention goes on with what cannot be read: `paragraphs 3 [and 4]`, `5 and bis`."""
    return _GOES_ON.match(text, end) is not None
