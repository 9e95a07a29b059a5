"""The numbers of a reference, as they are written in a list: `3 and 5`, `2 (b) to (d)`, `3 b)`, `1er à 4`, `a e b bis`."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from brackets.parse.labels import (
    BEFORE_LATIN_IN_TEXT,
    BLANK_IN_TEXT,
    DOTTED_IN_TEXT,
    LETTER_IN_TEXT,
    NUMBER_IN_TEXT,
    SUB_IN_TEXT,
    Label,
    is_first_in_words,
    normal_form,
    read_label,
    with_ordinal,
    without_ordinal,
)
from brackets.text.patterns import Opened, Pattern
from brackets.vocabulary.words import HERE, JOINED, LATIN, ORDINAL, ORDINAL_BEHIND, ORDINALS, PART_OF, RANGED

#: What follows on a number of a reference: no word, no measure, no decimals; a comma parts two numbers, `paras 2,3`.
ENDS = r"(?![\w%°]|/(?!\s?[OP]P)|\.\d|,\d{3})"
_HANGING = rf"(?:{SUB_IN_TEXT}|{DOTTED_IN_TEXT}|{BLANK_IN_TEXT}{LETTER_IN_TEXT})"
#: One number of a reference, or what hangs under one.
ITEM = rf"(?:(?:{NUMBER_IN_TEXT}|{SUB_IN_TEXT}|{LETTER_IN_TEXT}){_HANGING}*{ENDS})"
_BLANKS = r"[ \t\xa0\u202f]*(?:\r?\n[ \t\xa0\u202f]*)?"
#: What joins two of them.
JOIN = (
    rf"{_BLANKS}(?:(?:[-–—]|\b{RANGED}\b)|[/&]|,(?=[\s\d]){_BLANKS}(?:(?:{JOINED}|{RANGED})\b)?|\b{JOINED}\b){_BLANKS}"
)
_OPENED, _CLOSED = '["“«]?', '["”»]?'
_BARE = rf"(?:{_OPENED}(?-i:[a-z]|[ivx]{{2,5}})(?:[ \xa0\u202f]{LATIN}\b)?{_CLOSED}(?!['’\w]){ENDS})"
_LETTER_ITEM = rf"(?:(?:{SUB_IN_TEXT}|{LETTER_IN_TEXT}){_HANGING}*{ENDS}|{_BARE})"
_LISTED = Opened(rf"(?i)(?P<joint>{JOIN})??(?P<item>{ITEM})", longest=1)
_LISTED_LETTER = Opened(rf"(?i)(?P<joint>{JOIN})??(?P<item>{_LETTER_ITEM})", longest=1)
#: A word with which no number begins, and no letter: most that follow on "paragraph", so a quick look.
_IS_WORD = Pattern(r"(?!(?i:prem))[^\W\d_IVXivxıİ][^\W\d_]{2,}\s")
_RANGE = Pattern(rf"(?i)(?:[-–—]|(?<!\w){RANGED}(?!\w))\s*\Z")
#: Letters that are words too, "letra a la que", and what shows that they are none.
_MAY_BE_WORD = frozenset("aeouyidln")
_IS_NO_WORD = Pattern(rf"(?i)\s*(?:[,.;:)\]]|\Z)|{BLANK_IN_TEXT}(?:{PART_OF}|{JOINED}|{RANGED}|{HERE})(?!\w)")
_NUMBER = Pattern(rf"(?i){NUMBER_IN_TEXT}")
#: Numbers in words, behind what they count and before it: `párrafos segundo y tercero`, `the second and third paragraphs`.
_IN_WORDS = Pattern(rf"(?i)(?P<joint>{JOIN})??(?P<item>{ORDINAL_BEHIND}(?!\w))")
_BEFORE_NOUN = Pattern(rf"(?i)(?<![\w-])(?:{ORDINAL}(?!\w){JOIN}){{0,3}}{ORDINAL}\s+\Z")
_LAST_WORD = Pattern(r"\w+\s+\Z")
_BEGINS_AS_ORDINAL = Opened(rf"(?i)(?:{ORDINAL}|{ORDINAL_BEHIND})(?!\w)")
_EACH_ORDINAL = Pattern(rf"(?i)(?<![\w-]){ORDINAL}(?!\w)")
_ORDINALS = [Pattern(rf"(?i){words}\Z") for words in ORDINALS]
#: So many characters have a few of them together.
_LONGEST_IN_WORDS = 60
_PART = Pattern(
    r"(?i)(?:\d{1,2}(?:[-\u2011](?-i:[A-Z])(?!\w))?|[a-z]{1,5}?)"
    rf"(?:\)?{BEFORE_LATIN_IN_TEXT}{LATIN})?(?!\w|[ \xa0\u202f]{LATIN})"
)

_Span = tuple[int, int]


class Item(NamedTuple):
    """One number of a mention: `4 bis`, `2 (b)`, `(a)`, `3 b)`."""

    start: int
    end: int
    written: str
    number: Label | None
    """`2`; None of `(a)`, which names only what hangs under something."""
    subs: tuple[str, ...]
    """What hangs under it, in their normal forms and small letters: `b`."""
    parts: tuple[_Span, ...]
    """Where the number and what hangs under it stand in the text, without their marks."""
    ranged: bool = False
    """Whether it ends a range: `5` in `3 to 5`."""
    in_words: bool = False
    """Whether it is counted in words, `segundo`, and so may name what is the second here and called otherwise."""

    @property
    def key(self) -> str:
        """Its number, to be compared; empty without one."""
        return self.number.key if self.number else ""

    @property
    def is_plain(self) -> bool:
        """Whether it is a number alone."""
        return self.number is not None and not self.subs

    def may_be_word(self, text: str) -> bool:
        """Whether it is a letter that stands in the text like a word: `letra a la que`."""
        return self.written in _MAY_BE_WORD and not _IS_NO_WORD.match(text, self.end)

    def named(self, names: Sequence[str]) -> str:
        """The item as it is written when its parts have other names; its marks and blanks stay as they are."""
        pieces, at = [], self.start
        for (start, end), name in zip(self.parts, names, strict=True):
            written = self._text(start, end)
            known = normal_form(without_ordinal(written)).casefold()
            if start == self.start and self.number:  # 3º becomes 4º, and 1er stays; 2e is not written
                known, new = self.key, with_ordinal(name, written)
            else:
                new = f"{name})" if ")" in written else name  # (a) bis
            pieces += [self._text(at, start), written if known == normal_form(name).casefold() else new]
            at = end
        return "".join([*pieces, self._text(at, self.end)])

    def _text(self, start: int, end: int) -> str:
        return self.written[start - self.start : end - self.start]

    def until(self, end: int) -> Item | None:
        """What of it stands before a place in the text; None if nothing does."""
        written = self._text(self.start, end).rstrip("( \t\xa0\r\n")
        return read_item(written, self.start, ranged=self.ranged) if written else None


def read_item(written: str, start: int, *, ranged: bool = False) -> Item:
    """The number that stands at a place, in its parts."""
    bare = written.rstrip()
    match = _NUMBER.match(bare)
    parts: list[_Span] = [(0, match.end())] if match else []
    number = read_label(without_ordinal(match[0])) if match else None
    parts += [part.span() for part in _PART.finditer(bare, match.end() if match else 0)]
    subs = tuple(normal_form(bare[slice(*span)]).casefold() for span in parts[bool(match) :])
    spans = tuple((start + begin, start + end) for begin, end in parts)
    return Item(start, start + len(bare), bare, number, subs, spans, ranged)


def read_list(text: str, start: int, labels: Container[int], *, letters: bool) -> Iterator[Item]:
    """The numbers that are listed at a place, up to the first that is a label of the draft; `labels` has the places of those.

    With `letters` they are what hangs under a number, and may stand without a mark: `alíneas a e b`.
    """
    if _IS_WORD.match(text, start):
        return
    pattern, at = _LISTED_LETTER if letters else _LISTED, start
    while (match := pattern.match(text, at)) and ((joint := match.groupdict().get("joint")) is None) == (at == start):
        written = match["item"].lstrip()
        if at > start and is_first_in_words(written) and " " not in written:  # `article 3 et premier alinéa`
            return
        at = match.end()
        ranged = joint is not None and _RANGE.search(joint) is not None
        item: Item | None = read_item(written, at - len(written), ranged=ranged)
        label = next((span[0] for span in item.parts if span[0] in labels), None) if item else None
        if item and label is not None:
            item = item.until(label)
        if item:
            yield item
        if label is not None:
            return


def read_ordinals(text: str, start: int) -> Iterator[Item]:
    """The numbers in words that are listed at a place, behind what they count: `segundo y tercero`."""
    if not _BEGINS_AS_ORDINAL.match(text, start):
        return  # as it is with most words
    at = start
    while (match := _IN_WORDS.match(text, at)) and ((joint := match["joint"]) is None) == (at == start):
        at = match.end()
        ranged = joint is not None and _RANGE.search(joint) is not None
        yield _in_words(match["item"], match.start("item"), ranged=ranged)


def read_ordinals_before(text: str, end: int) -> Iterator[Item]:
    """The numbers in words that end at a place, before what they count: `the second and third`."""
    start = max(0, end - _LONGEST_IN_WORDS)
    last = _LAST_WORD.search(text, start, end)
    if last is None or not _BEGINS_AS_ORDINAL.match(text, last.start()):
        return
    match = _BEFORE_NOUN.search(text[start:end])
    if match:
        for one in _EACH_ORDINAL.finditer(match[0]):
            yield _in_words(one[0], start + match.start() + one.start())


def _in_words(written: str, start: int, *, ranged: bool = False) -> Item:
    value = next(at for at, words in enumerate(_ORDINALS, 1) if words.match(written))
    end = start + len(written)
    return Item(start, end, written, read_label(str(value)), (), ((start, end),), ranged, in_words=True)
