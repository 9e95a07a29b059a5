"""Where a text mentions paragraphs and articles by number, as they are written: the first step of reading a reference.

In English, Spanish, French and Portuguese: "paragraph 5", "paras. 3-6", "article 4", "regulation 3(1)", "alinéa a)", "alínea b",
"párrafo 3 b)", "paragraph 1.b". Which of them belong together is asked in `chains`.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from enum import IntEnum
from heapq import merge
from re import Match
from typing import NamedTuple

from brackets.parse.labels import LATIN_IN_TEXT, NUMBER_IN_TEXT, ROMAN_IN_TEXT, SUB_IN_TEXT, UNIT_IN_TEXT
from brackets.rewrite.reference_items import (
    ENDS,
    ITEM,
    JOIN,
    Item,
    read_item,
    read_list,
    read_ordinals,
    read_ordinals_before,
)
from brackets.text.patterns import Opened, Pattern, Sought
from brackets.vocabulary.headings import heading_name
from brackets.vocabulary.words import (
    AFTER_REFERENCE,
    AGENDA,
    ARTICLE_SHORT,
    BEFORE_NUMBER,
    FUNCTION_WORDS,
    HEADING_NO_PROVISION,
    HEADING_PROVISION,
    HERE,
    JOINED,
    LATIN,
    LETTERED,
    MONTHS,
    NUMBER_SHORT,
    NUMBER_WORD,
    OPERATIVE_AFTER,
    OPERATIVE_ALONE,
    OPERATIVE_BEFORE,
    PARAGRAPH,
    PARAGRAPH_PART,
    PARAGRAPH_PREFIX,
    PARAGRAPH_SHORT,
    PART_SHORT,
    PREAMBULAR_AFTER,
    PREAMBULAR_BEFORE,
    PREFIXES,
    QUANTITIES,
    RANGED,
)

_PARAGRAPH = (
    rf"(?:(?:(?:{OPERATIVE_BEFORE}|{PREAMBULAR_BEFORE}|sub-?)[ -]?)?(?:paragraphs?|{PARAGRAPH_SHORT}\.?(?![^\W\d_]))"
    rf"|{PARAGRAPH}|{OPERATIVE_ALONE})"
    rf"(?:\s+(?:{OPERATIVE_AFTER}|{PREAMBULAR_AFTER})(?!\w))?(?:\s+{NUMBER_WORD}(?!\w))?"
    rf"|(?-i:{PARAGRAPH_PREFIX})s?\.?(?=[ \xa0]?\d)"
)
_PROVISION = rf"{HEADING_PROVISION}s?|{ARTICLE_SHORT}\b\.?"
_WORD = Sought(
    rf"(?i)(?<![\w-])(?:(?P<article>{_PROVISION})|(?P<lettered>{LETTERED})(?=\s)|(?P<part>{PARAGRAPH_PART}|{PART_SHORT}\.?)"
    rf"|(?P<number>{NUMBER_SHORT})"
    rf"|(?P<paragraph>{_PARAGRAPH}))(?![^\W\d_])(?:\(e?s\))?\s*"
)
#: `OP2` in `OP1-OP2`, where the hyphen is no part of a word; it has the groups of `_WORD`. And what stands before it.
_BEHIND_HYPHEN = Pattern(
    rf"(?i)(?<=-)(?P<paragraph>{PARAGRAPH_PREFIX}s?\.?(?=[ \xa0]?\d))"
    r"(?P<article>(?!))?(?P<lettered>(?!))?(?P<part>(?!))?(?P<number>(?!))?"
)
_BEFORE_HYPHEN = Pattern(rf"(?i)(?<![\w-]){PARAGRAPH_PREFIX}s?\.?[ \xa0]?{NUMBER_IN_TEXT}-\Z")
_LONGEST_NUMBER = 24
"""Characters of a number with its word, before a hyphen."""
#: Which numbering is meant: in the words for a paragraph, or behind its number, `paragraphe 3 du préambule`.
_WHICH = {
    PREFIXES["operative"]: Pattern(rf"(?i)\b(?:{OPERATIVE_BEFORE}|{OPERATIVE_AFTER}|{OPERATIVE_ALONE})(?!\w)"),
    PREFIXES["preambular"]: Pattern(rf"(?i)\b(?:{PREAMBULAR_BEFORE}|{PREAMBULAR_AFTER})(?!\w)"),
}
_WHICH_FOLLOWS = Pattern(rf"(?i),?\s+(?:{OPERATIVE_AFTER}|{PREAMBULAR_AFTER})(?!\w)")
#: A word between a paragraph and its number, of which nothing is known: `párrafos pertinentes 2 y 3`.
_BEFORE_DIGIT = Pattern(r"[a-zà-ÿ]{4,}[ \xa0]+(?=\d)")
_STRANGE_WORD = Pattern(rf"(?!(?:{'|'.join(FUNCTION_WORDS)}|{AFTER_REFERENCE}|{HERE})(?!\w)){_BEFORE_DIGIT.source}")
_DATE = Pattern(rf"(?i)\s+(?:de\s+)?{MONTHS}")
#: What cannot be read as a number of a reference, and begins like one: 3b, 3/4.
_UNREAD = Pattern(r"\d{1,3}(?![\d%]|[.,]\d)")
#: A mention that is being written: its word, the numbers so far, and what there is of the last.
_BEGUN = Pattern(
    rf"(?i)(?<![\w-])(?:(?:{_PARAGRAPH})|(?:{_PROVISION}))\s+(?:{ITEM}{JOIN}\s*)*(?P<typed>\d{{0,3}}[\w .()]{{0,12}})\Z"
)
#: "paragraph 4 per cent", "para 5 meses": a quantity, and no number of a paragraph.
_QUANTITY = Pattern(rf"\s+{QUANTITIES}(?!\w)")
_NOUN_FOLLOWS = Pattern(rf"\s+(?!(?:{AFTER_REFERENCE}|(?i:{HERE}))\b)(?:[a-zà-ÿ]{{2,}}|[A-ZÀ-Ý][a-zà-ÿ]+s\b)")
_PART_HEADING = HEADING_NO_PROVISION
_SET_APART = Sought(
    rf"(?i)(?<![\w-])(?:(?:{_PARAGRAPH}|(?P<article>{_PROVISION}))\s*(?:\[|~~|[*_]{{1,3}})(?P<item>{NUMBER_IN_TEXT})(?=\]|~~|[*_])"
    rf"|{_PART_HEADING}\s+(?-i:[IVXLC]{{1,7}}|[A-Z])\.(?P<of_part>\d{{1,3}}){ENDS})"
)
#: `1 (b)` after a small word, as in "see 1(b)", and "notwithstanding 3 above"; what other texts have, `rule 1(b)`, and their names
#: stand behind no such word.
_SMALL = rf"(?i:{'|'.join(FUNCTION_WORDS)}|{BEFORE_NUMBER})"
_BARE = Pattern(
    rf"(?<![\w-]){_SMALL}[ \xa0]+(?P<item>\d{{1,3}}{SUB_IN_TEXT}{{1,2}}(?![\w(])|\d{{1,3}}(?=[ \xa0]+(?i:{HERE})(?!\w)))"
)
_SMALL_BEFORE = Pattern(rf"(?<![\w-]){_SMALL}[ \xa0]+\Z")
_OF_AGENDA = Pattern(rf"(?i)(?<!\w){AGENDA}[ \xa0]+\Z")
_AGENDA_BEHIND = Pattern(rf"(?i)(?:[ \xa0]+\w+){{1,3}}[ \xa0]+{AGENDA}(?!\w)")
#: So far back a small word is looked for, or one of an agenda.
_LONGEST_BEFORE = 20
#: What both have, and most texts have not: quick looks, so that the long patterns are mostly not even compiled.
_MAY_BE_SET_APART = Pattern(r"[\[~*_](?:[A-Z.]*\d|(?i:premi))|\s[A-Z]{1,7}\.\d")
_MAY_BE_BARE = Pattern(rf"[ \xa0]\d{{1,3}}(?:\s*\(|[ \xa0]+(?i:{HERE})(?!\w))")
_JOINS = rf"(?:{JOINED}|{RANGED})"
#: After a list: a bracket with another number, `and ter`, a number with letters, `(a–c)`, "; 4" or "and, where it applies, 4".
_GOES_ON = Opened(
    rf"(?i)\s*\[(?:{_JOINS}|,)?\s*\d|\s*(?:,|{_JOINS})\s+{LATIN}\b|\s+\d{{1,3}}[ ]?\(|\s+{HERE}\s+\(?[a-z]{{1,2}}\)"
    rf"|\s?\([a-z]{{1,2}}(?:[ \xa0\u202f]?{LATIN})?\s?(?:[-–—/,]|{_JOINS}\b)[^()\n]{{1,20}}\)|"
    rf";[ \xa0]+{NUMBER_IN_TEXT}{ENDS}(?!\s+[^\W\d_]{{2,}})"
    rf"|[,;]?\s+{JOINED}\b(?P<words>(?:,?\s+[^\W\d_]+){{1,4}},?\s+){NUMBER_IN_TEXT}{ENDS}(?!\s+[^\W\d_]{{2,}})"
)
_IN_A_ROW = Pattern(rf"(?i)\s*(?:[,;]\s*(?:{JOINED}\s+)?|\b{JOINED}\s+)\Z")
#: So long is what stands between two mentions of one row: "; as well as ", with line ends.
_LONGEST_JOINT = 30
_NAMES_ANOTHER = Pattern(rf"(?i)\b{HEADING_NO_PROVISION}\s+\Z")
_HEADING_UNIT = Sought(
    rf"(?<![\w-])(?:(?P<word>(?i:{_PART_HEADING}s?))\s+(?P<item>{UNIT_IN_TEXT})"
    rf"|(?P<word2>(?i:{HEADING_PROVISION}s?))\s+(?P<item2>{ROMAN_IN_TEXT})){LATIN_IN_TEXT}?(?!\w|\.\d)"
)
#: What is named beside one, `Chapters I and III`: numerals, or letters beside letters.
_ONE_MORE_HEADING = Pattern(
    rf"(?i:{JOIN})(?P<item>(?:{ROMAN_IN_TEXT}|(?<=[A-Z] and )[A-Z]){LATIN_IN_TEXT}?)(?!\w|\.\d|['’])"
)


class Depth(IntEnum):
    """How far within a text something stands that a word names with its number."""

    ARTICLE = 0
    PARAGRAPH = 1
    PART = 2
    """`subparagraph 2`."""
    LETTER = 3
    """`subparagraph (b)`, `letter b)`."""


class Unit(NamedTuple):
    """`paragraphs 3 and 5`, `article 4`, `alínea b`: a word with its numbers."""

    start: int
    end: int
    depth: Depth
    word: str
    """In small letters."""
    prefix: str
    """`op` or `pp`, where the word says which numbering is meant."""
    items: list[Item]
    heading: str
    """Of an article what it is: `article`, `regulation`, `rule`; else empty."""
    doubtful: list[Item]
    """Numbers that may be none of its: `30` of "article 4, 30 days", `3` of "paragraph 3b"."""
    needs_article: bool = False
    """Whether its word means a paragraph only where its article is named: `n.º 2`."""
    is_short: bool = False
    """Whether its word is of several, and one number alone could be read."""
    after_strange: bool = False
    """Whether an unknown word stands between its word and the doubtful numbers."""
    may_be_other: bool = False
    """Whether its word may mean a paragraph or something else, and so is told: `item 3`; `no n.º 2` without its article."""

    @property
    def in_words(self) -> bool:
        """Whether it is counted in words: `second paragraph`."""
        return bool(self.items) and self.items[0].in_words


class HeadingMention(NamedTuple):
    """`section II`, `Annex B`, `Articles III and IV`: headings that are not counted in plain numbers, or are no articles."""

    word: str
    items: list[tuple[int, int]]
    """The spans of their numbers."""


def number_begun(before: str) -> int | None:
    """Where the number begins that somebody writes at the end of `before`, after "paragraph" or "article"; None if none is."""
    match = _BEGUN.search(before)
    return match.start("typed") if match else None


def units(text: str, labels: Container[int] = ()) -> Iterator[Unit]:
    """All units of a text, in order; `labels` has the places where its own labels stand, which are no references."""
    english = text.count(" the ") >= text.count(" de ")  # elsewhere "para" is a preposition
    for match in merge(_WORD.finditer(text), _behind_hyphens(text), key=Match.start):
        word = match[0].strip()
        if word.casefold() == "para" and not english:
            continue
        unit = _unit(text, match, labels, word.rstrip(".").casefold())
        if unit.items or unit.doubtful:
            yield unit


def _behind_hyphens(text: str) -> Iterator[Match[str]]:
    """The words for paragraphs behind the hyphen of a range, `OP1bis-OP2`."""
    for match in _BEHIND_HYPHEN.finditer(text):
        if _BEFORE_HYPHEN.search(text, max(0, match.start() - _LONGEST_NUMBER), match.start()):
            yield match


def _unit(text: str, match: Match[str], labels: Container[int], word: str) -> Unit:
    """A word with the numbers that follow on it, which may be none."""
    depth, items = Depth.LETTER, list[Item]()
    if match["part"] or match["lettered"]:
        items = list(read_list(text, match.end(), labels, letters=True))
    if not items and not match["lettered"]:
        depth = Depth.ARTICLE if match["article"] else Depth.PART if match["part"] else Depth.PARAGRAPH
        items = list(read_list(text, match.end(), labels, letters=False))
        if items and depth is Depth.PARAGRAPH and not items[0].number:
            depth = Depth.LETTER  # paragraph (b)
    several, listed = any(part.rstrip(".").endswith(("s", "s)", "¶¶")) for part in word.split()), len(items)
    meant, doubtful = _those_meant(text, items, several=several)
    strange = may_be_other = False
    if not listed and not match["lettered"]:
        if match.end() in labels:
            pass  # the number of a heading, and no reference
        elif unread := _UNREAD.match(text, match.end()):
            doubtful = [read_item(unread[0], unread.start())]
        elif in_words := _in_words(text, match):
            items = meant = in_words
        elif match["paragraph"] or match["article"]:
            doubtful = _after_strange_word(text, match.end(), labels)
            strange = bool(doubtful)
    if match["lettered"] and not listed:  # clause 3, item 3
        depth, doubtful = Depth.PARAGRAPH, _that_may_be_meant(text, match, labels)
        may_be_other = True
    prefix = _prefix(word)
    start, end = match.start(), meant[-1].end if meant else match.end()
    if items and items[0].in_words:
        start, end = min(start, items[0].start), max(end, match.start() + len(match[0].rstrip()))
    if match["paragraph"] and meant and not prefix and (which := _WHICH_FOLLOWS.match(text, end)):
        prefix, end = _prefix(which[0]), which.end()
    heading = ""
    if depth is Depth.ARTICLE:
        heading = heading_name(word) or heading_name(word.removesuffix("s")) or "article"
    is_short = several and listed == 1 and not prefix and not word.endswith(")")
    needs_article = match["number"] is not None
    if needs_article and _SMALL_BEFORE.search(text, max(0, start - _LONGEST_BEFORE), start):
        may_be_other = True
    return Unit(
        start, end, depth, word, prefix, meant, heading, doubtful, needs_article, is_short, strange, may_be_other
    )


def _in_words(text: str, match: Match[str]) -> list[Item]:
    """The numbers in words, behind a word for paragraphs or articles, or before one for paragraphs."""
    if match["paragraph"]:
        return list(read_ordinals(text, match.end())) or list(read_ordinals_before(text, match.start()))
    return list(read_ordinals(text, match.end())) if match["article"] else []


def _that_may_be_meant(text: str, match: Match[str], labels: Container[int]) -> list[Item]:
    """The numbers behind a word for what letters count, which may be those of paragraphs: `clause 3`; not of an agenda."""
    if match.end() in labels or _OF_AGENDA.search(text, max(0, match.start() - _LONGEST_BEFORE), match.start()):
        return []
    items = list(read_list(text, match.end(), labels, letters=False))
    return [] if items and _AGENDA_BEHIND.match(text, items[-1].end) else items


def _after_strange_word(text: str, at: int, labels: Container[int]) -> list[Item]:
    """The numbers behind a word that is not known, if they count nothing."""
    between = _STRANGE_WORD.match(text, at) if _BEFORE_DIGIT.match(text, at) else None
    items = list(read_list(text, between.end(), labels, letters=False)) if between else []
    counts = any(p.match(text, item.end) for item in items for p in (_QUANTITY, _NOUN_FOLLOWS, _DATE))
    return [] if counts else items


def _those_meant(text: str, items: list[Item], *, several: bool) -> tuple[list[Item], list[Item]]:
    """The numbers that a word means: not a quantity at the end; and those that may follow on one article ("article 4, 30 days")."""
    while items and items[-1].is_plain and _QUANTITY.match(text, items[-1].end):
        items.pop()
    for at, item in enumerate(items):
        follows_on_one = at > 0 and not several and item.is_plain and _NOUN_FOLLOWS.match(text, item.end)
        if follows_on_one or item.may_be_word(text):
            return items[:at], items[at:]
    return items, []


def _prefix(word: str) -> str:
    """Which numbering a word means: `op` for `ops` and `operative paragraph`, `pp` for `preambular`, else empty."""
    for prefix, words in _WHICH.items():
        if word.removesuffix("s") == prefix or words.search(word):
            return prefix
    return ""


def heading_mentions(text: str) -> Iterator[HeadingMention]:
    """The headings that a text mentions, those apart that `chains` finds."""
    for match in _HEADING_UNIT.finditer(text):
        items = [(match.start("item") if match["item"] else match.start("item2"), match.end())]
        while more := _ONE_MORE_HEADING.match(text, items[-1][1]):
            items.append(more.span("item"))
        yield HeadingMention(match["word"] or match["word2"], items)


def bare_numbers(text: str) -> Iterator[tuple[int, int]]:
    """The spans of numbers with a letter that no word says what they are of: `see 1 (b)`."""
    if not _MAY_BE_BARE.search(text):
        return
    for match in _BARE.finditer(text):
        yield match.span("item")


def numbers_set_apart(text: str) -> Iterator[tuple[int, int, str, bool]]:
    """The spans of numbers that stand alone in brackets or in marks, and of those behind that of a part: `article [4]`,
    `Article **4**`, `Annex C.4`; with why they are left, and whether that is told only where what they may name is called
    otherwise."""
    if not _MAY_BE_SET_APART.search(text):
        return
    for match in _SET_APART.finditer(text):
        if match["of_part"]:
            yield *match.span("of_part"), "it speaks of another part", True
        elif text[match.start("item") - 1] in "*_":
            yield *match.span("item"), "its number stands in marks of emphasis", not match["article"]
        else:
            yield *match.span("item"), "its number stands in a bracket", False


def goes_on_to(text: str, end: int, start: int) -> bool:
    """Whether a mention that ends there is in one row with another: `article 3, para. 2, and article 5`."""
    return start - end <= _LONGEST_JOINT and _IN_A_ROW.match(text, end, start) is not None


def goes_on(text: str, end: int) -> bool:
    """Whether a mention goes on with what cannot be read: `paragraphs 3 [and 4]`, `5 and bis`, `3 and, if need be, 4`."""
    match = _GOES_ON.match(text, end)
    if match is None or match.groupdict().get("words") is None:
        return match is not None
    return not (_WORD.search(text, match.start("words"), match.end()) or _NAMES_ANOTHER.search(match["words"]))
