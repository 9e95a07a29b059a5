"""What paragraphs and articles are called: one value for `4.bis.`, `4 bis` and `4bis`, `OP3quater`, `(iv)`, `3 bis A`.

A label is read here, wherever it was written: as the lexer cut it from a draft, in a heading, in a reference, or in an address
that somebody typed. It is compared by `key`, ordered by `value` and `place`, named by `normal`, and
written back by `written`.
"""

from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from brackets.text.patterns import Pattern
from brackets.vocabulary.headings import heading_name
from brackets.vocabulary.words import (
    FIRST_HEADING,
    HEADING_ARTICLE,
    LATIN,
    LATIN_SERIES,
    LATIN_SPELLINGS,
    ORDINAL_ENDING,
    PARAGRAPH_PREFIX,
)

#: A blank in a label or a number: Word for French puts a no-break one, narrow or not, before `bis`.
#: (A character beyond Latin-1 in a class of several takes `re` twenty times as long to compile as one that stands apart.)
_BLANK = r"(?:[ \xa0]|(?>\u202f))"
#: What joins to a number what was added to it: `3-bis`, `3-A`.
_HYPHEN = r"[-\u2011]"
_ALT = r"(?i:alt)(?:\.?\s?\d+)?"
_LATIN = rf"(?i:{LATIN})"
#: Where `bis`, `bisA` or `alt 2` stands, no number and no letters of a label begin.
_NOT_ADDED = rf"(?!{_LATIN}(?:[A-Za-z]|{_ALT})?\b|{_ALT}\b)"
#: `4`, `5.2`, `CC.1`, `3A`, `a`, `iv`.
_CORE = (
    rf"{_NOT_ADDED}(?:[A-Za-z]{{1,3}}(?:\.(?!{_LATIN}|(?i:alt))[A-Za-z0-9]{{1,3}})+"
    rf"|\d+(?:\.\d+)*(?:{_NOT_ADDED}[A-Za-z]{{1,6}}?)?|[A-Za-z]{{1,7}}?)"
)
_PARTS = Pattern(
    rf"(?P<lead>[\s*_(]*(?P<prefix>(?i:{PARAGRAPH_PREFIX})(?=\.?\s?\d))?\.?\s?)(?P<core>{_CORE})?"
    rf"(?:(?P<ordinal>(?<=\d)\.?[°º])?(?:(?P<before_latin>[.)]?\s?|{_HYPHEN})(?P<latin>{_LATIN})"
    rf"(?:\s?(?P<letter>[A-Za-z](?![A-Za-z])))?|(?<=[\d°º]){_HYPHEN}(?P<hyphened>[A-Za-z])(?![A-Za-z])))?"
    rf"(?P<alt>[.)]*\s?{_ALT})?(?P<tail>[\s.):°º*_–—\\-]*)\Z"
)
_LAST_NUMBER = Pattern(r"\d+(?=\D*\Z)")

#: The number of a heading as the grammar has it (ARTICLE_NUMBER in grammar/draft.lark), without what was added to it.
_PLAIN_NUMBER = r"(?:[A-Z]{1,3}(?:\.[A-Z0-9]{1,3})+|\d{1,3}(?:\.\d{1,3})*(?:[-\u2011]?[A-Z])?|[IVXLC]{1,7}|[A-Z])"
_ORDINAL = rf"(?i:{ORDINAL_ENDING})(?!\w)"
_ORDINAL_OF_A_NUMBER = Pattern(rf"(?<=\d){_ORDINAL}")
_FIRST = Pattern(rf"(?i){FIRST_HEADING}(?!\w)")
#: The ordinals that every number may have; `1er` is the first alone.
_ORDINAL_MARKS = "ºª°"
#: How long the header of a bracket may be that a heading stands in, `[US/CA propose: Article 5 bis`.
_LONGEST_HEADER = 200
_HEADING = Pattern(
    rf"(?:\s*\[+[^\[\]:：\n]{{1,{_LONGEST_HEADER}}}[:：])?[\W_]*(?P<word>[^\W\d_]+)[ \t\xa0*_]+"
    rf"(?P<number>(?:{_PLAIN_NUMBER}(?:(?<=\d){_ORDINAL})?|(?i:{FIRST_HEADING})(?!\w))"
    rf"(?:(?:{_BLANK}?|{_HYPHEN}){_LATIN}(?:\b{_BLANK}?[A-Z](?=[ \t\xa0*_]*(?:[:.–—\r\n-]|\Z)))?|{_HYPHEN}[A-Z](?!\w))?"
    rf"(?:[ ][Aa]lt\b)?)(?![^\W_])"
)
_TYPED_ARTICLE = Pattern(
    rf"(?i)(?:{HEADING_ARTICLE}|art)\.?\s?(?P<number>{_PLAIN_NUMBER}(?:(?:\.?\s?|{_HYPHEN}){LATIN}(?:\s?[A-Z])?)?(?:\.?\s?alt)?)"
)

# How running text names a paragraph or an article: pieces for patterns of its words. They hold no groups.
#: A blank within a reference, or one end of a line.
BLANK_IN_TEXT = rf"(?:{_BLANK}|[ \xa0\u202f]*\r?\n[ \t\xa0\u202f]*)"
#: What stands between a number and its Latin ordinal.
BEFORE_LATIN_IN_TEXT = rf"(?:{_BLANK}?|\.|{_HYPHEN})"
_LATIN_AFTER = rf"(?:{BEFORE_LATIN_IN_TEXT}{LATIN}\b)?"
#: `4`, `5.2`, `CC.1`, `1er`, `premier`, `4 bis`, `3 bis A`, `3-A`.
NUMBER_IN_TEXT = (
    rf"(?:(?:(?-i:(?:[A-Z]{{1,3}}\.)*)\d{{1,3}}(?:\.\d{{1,3}})*(?:{ORDINAL_ENDING}(?!\w))?|{FIRST_HEADING}(?!\w))"
    rf"(?:{BEFORE_LATIN_IN_TEXT}{LATIN}\b(?:{_BLANK}(?-i:[A-Z])(?!\w))?|{_HYPHEN}(?-i:[A-Z])(?!\w|-(?!\d)))?)"
)
_LATIN_BEHIND = rf"(?:{_BLANK}{LATIN}(?!\w))?"
#: What hangs under it: `(b)`, ` (iv bis)`, `(a) bis`.
SUB_IN_TEXT = rf"(?:{BLANK_IN_TEXT}?\((?:\d{{1,2}}|[a-z]{{1,4}}){_LATIN_AFTER}\){_LATIN_BEHIND})"
#: What hangs under it, after a full stop: `.b`, `.iv`, and `.2` behind letters, `article 3 bis.2`.
DOTTED_IN_TEXT = (
    rf"(?:\.(?:[a-z]|[ivx]{{1,4}}|(?<=[a-z]\.)\d{{1,2}}(?:{_HYPHEN}(?-i:[A-Z])(?![\w-]))?){_LATIN_AFTER}(?!\w))"
)
#: A letter with one mark, which stands for itself, or hangs under a number after a blank: `alinéa a)`, `párrafo 3 b bis)`.
LETTER_IN_TEXT = rf"(?:(?<![\w(])(?:[a-z]{{1,2}}|[ivx]{{1,5}}){_LATIN_AFTER}\){_LATIN_BEHIND})"
#: What counts a section, an annex or a part: `II`, `B`, `3`, with its Latin ordinal.
ROMAN_IN_TEXT = r"[IVXLC]{1,7}"
UNIT_IN_TEXT = rf"(?:{ROMAN_IN_TEXT}|[A-Z]|\d{{1,2}})"
LATIN_IN_TEXT = rf"(?:{BEFORE_LATIN_IN_TEXT}{LATIN})"

#: What may be a label at the start of a line of a text that the lexer has not seen, as of a page of a PDF.
MAYBE_LABEL = (
    rf"(?:\(?(?:\d{{1,3}}|[a-z]|[ivx]{{1,4}})(?:(?:\s?|{_HYPHEN}){LATIN}|{_HYPHEN}[A-Z])?[.)]"
    rf"|{PARAGRAPH_PREFIX}\s?\d+\.?)"
)

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_ROMAN_NUMERALS = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_LETTERS = 26
#: The value of what is no label.
UNREAD = -1


class Style(Enum):
    """What a label counts in."""

    NUMBER = "1"
    DECIMAL = "1.1"
    LETTER = "a"
    DOUBLED = "aa"
    ROMAN = "i"
    OPERATIVE = "OP1"


class Label(NamedTuple):
    """A label that has been read: `(4 bis)` is the core `4`, the Latin ordinal `bis`, and what it is dressed in."""

    core: str
    """The number or letters: `4`, `5.2`, `CC.1`, `a`, `iv`, as written. Of what is no label, all of it."""
    style: Style = Style.NUMBER
    """ROMAN only if it can be nothing else; `i`, `v`, `x` alone are LETTER until their place tells."""
    value: int = 0
    """Its place in the series: 4 for `4bis`, 3 for `c`; for `5.2` the last number."""
    prefix: str = ""
    """`OP` or `PP`."""
    ordinal: str = ""
    """What stands between the number and what was added to it: the `º` of `3º bis`. Of `3º.` it is in the tail."""
    latin: str = ""
    """`bis`, `ter`, `quater`, in one spelling each."""
    letter: str = ""
    """The letter after it: `A` in `3 bis A`; without it that of `3-A`, which is added as well."""
    alt: str = ""
    """` alt`, `. Alt`, `alt 2`, as written, with what stands before it."""
    marks: str = ""
    """How it is dressed: `.`, `)`, `()` or nothing."""
    indent: int = 0
    """Its indentation in characters."""
    lead: str = ""
    """All before the core as written: indentation, emphasis, `(`, `OP. `."""
    tail: str = ""
    """All after it: `.`, `)`, `.-**`."""

    @property
    def normal(self) -> str:
        """Its one spelling: `4bis`, `a`, `iv`, `5.2`, `OP3quater`, `OP4alt`, `3bisA`, `3-A`."""
        written = self.prefix + self.core + self.latin + ("-" if self.letter and not self.latin else "") + self.letter
        return written + self.version if self.alt else written

    @property
    def key(self) -> str:
        """What is equal for labels that are the same, in whatever case they are written."""
        return self.normal.casefold()

    @property
    def version(self) -> str:
        """`alt`, `alt2`: which version of a paragraph it says that it is; empty if it does not say."""
        return "".join(filter(str.isalnum, self.alt)).casefold()

    @property
    def added(self) -> bool:
        """Whether it is an added one: bis, ter, alt, `3-A`."""
        return bool(self.latin or self.letter or self.alt)

    @property
    def place(self) -> tuple[int, str]:
        """Its place among those that were added to one number: `4`, `4bis`, `4bisA`, `4bisB`, `4ter`."""
        return (LATIN_SERIES.index(self.latin) + 1 if self.latin else 0), self.letter.casefold()

    @property
    def head(self) -> str:
        """The core without its last part: `5` of `5.2`, `CC` of `CC.1`; else empty."""
        return self.core.rpartition(".")[0]

    @property
    def last(self) -> str:
        """The part of the core that counts: `2` of `5.2`."""
        return self.core.rpartition(".")[2]

    def numbered(self, number: int, head: str | None = None) -> "Label":
        """The label with this number and nothing added to it: in its own style, under `head` instead of its own head."""
        head = self.head if head is None else head
        counted = in_style(number, self.style, self.last)
        if (number, head, counted, self.latin, self.letter) == (self.value, self.head, self.last, "", ""):
            return self  # as it is with most labels
        core, tail = f"{head}.{counted}" if head else counted, self.ordinal + self.tail
        return self._replace(core=core, value=number, ordinal="", latin="", letter="", tail=tail)

    def written(self) -> str:
        """The label with what it is dressed in, as it stands in a draft."""
        return f"{self.lead}{self.core}{self.ordinal}{self.addition()}{self.alt}{self.tail}"

    def addition(self) -> str:
        """What is added to its number, as it stands in a draft: ` bis A`, `-A`."""
        if not self.latin:
            return f"-{self.letter}" if self.letter else ""
        return f" {self.latin}{f' {self.letter}' if self.letter else ''}"


def roman(text: str) -> int:
    """The value of a Roman numeral in small letters, 0 if it is none."""
    if not text:
        return 0
    total = 0
    for here, after in zip(text, (*text[1:], ""), strict=True):
        value = _ROMAN.get(here, 0)
        if not value:
            return 0
        total += -value if _ROMAN.get(after, 0) > value else value
    return total


def in_style(value: int, style: Style, like: str = "") -> str:
    """A number in a style: `7`, `g`, `vii`; in capitals if `like` is."""
    if style in (Style.NUMBER, Style.DECIMAL, Style.OPERATIVE):
        return str(value)
    if style is Style.ROMAN:
        written = ""
        for size, numeral in _ROMAN_NUMERALS:
            count, value = divmod(value, size)
            written += numeral * count
    elif style is Style.DOUBLED:
        written = chr(96 + value) * 2 if 1 <= value <= _LETTERS else str(value)
    else:
        written = chr(96 + value) if 1 <= value <= _LETTERS else chr(96 + (value - 1) % _LETTERS + 1) * 2
    return written.upper() if like.isupper() else written


def normal_form(text: str) -> str:
    """One spelling of a label: without marks and blanks, `quat` as `quater`, `Pp` as `PP`."""
    return read_label(text).normal


@lru_cache(maxsize=4096)
def read_label(source: str) -> Label:
    """Read a label as the lexer cut it, or as somebody typed it. Total: what is no label comes back as it is."""
    bare = source.strip(" \t\xa0\f\r\n*_")
    indent = len(source.replace("\t", "        ")) - len(source.replace("\t", "        ").lstrip(" \xa0\f"))
    marks = "()" if bare.startswith("(") else bare[-1:] if bare[-1:] in (".", ")") else ""
    match = _PARTS.match(source)
    if not match or not (match["core"] or match["latin"] or match["alt"]):
        return Label(bare.strip("().:°º-–— ").strip(), value=UNREAD, marks=marks, indent=indent)
    core, prefix = match["core"] or "", (match["prefix"] or "").upper()
    style, value = _counted_in(core)
    return Label(
        core=core,
        style=Style.OPERATIVE if prefix else style,
        value=value,
        prefix=prefix,
        ordinal=match["ordinal"] or "",
        latin=LATIN_SPELLINGS[match["latin"].casefold().replace("á", "a")] if match["latin"] else "",
        letter=match["letter"] or (match["hyphened"] or "").upper(),
        alt=match["alt"] or "",
        marks=marks,
        indent=indent,
        lead=match["lead"],
        tail=")" + match["tail"]
        if ")" in (match["before_latin"] or "")
        else match["tail"],  # (a) bis is written (a bis)
    )


def _counted_in(core: str) -> tuple[Style, int]:
    """What a core counts in, and its number."""
    last = core.rpartition(".")[2]
    number = _LAST_NUMBER.search(last)
    if number:
        return (Style.DECIMAL if "." in core else Style.NUMBER), int(number[0])
    if not last:
        return Style.NUMBER, 0
    value = ord(last[0].lower()) - 96
    if len(last) == 1:
        return Style.LETTER, value
    if len(last) == 2 and last[0] == last[1] and last not in ("ii", "xx"):
        return Style.DOUBLED, value
    if numeral := roman(last):
        return Style.ROMAN, numeral
    return Style.LETTER, value + _LETTERS * (len(last) - 1)


def without_ordinal(written: str) -> str:
    """A number as it is counted: `1` of `1er`, of `1.º` and of `premier`, `1 bis` of `premier bis`."""
    return _ORDINAL_OF_A_NUMBER.sub("", _FIRST.sub("1", written, count=1), count=1)


def is_first_in_words(written: str) -> bool:
    """Whether a number is the first, in words: `premier`."""
    return _FIRST.match(written) is not None


def with_ordinal(name: str, written: str) -> str:
    """A number with the ordinal that another is written with: 4 like `3º` is `4º`; 2 like `1er`, the first alone, is 2."""
    ordinal = _ORDINAL_OF_A_NUMBER.search(written)
    return name + ordinal[0] if ordinal and (ordinal[0][-1] in _ORDINAL_MARKS or name == "1") else name


class HeadingNumber(NamedTuple):
    """The word and number that a heading begins with: `Article 3 bis A`."""

    word: str
    """As written."""
    label: Label
    start: int
    end: int
    """The span of the number in the text."""


def heading_number(text: str, start: int, end: int) -> HeadingNumber | None:
    """The word and number at the start of a heading that spans `start` to `end`; None if it has none."""
    match = _HEADING.match(text, start, end)
    if match is None:
        return None
    return HeadingNumber(
        match["word"], read_label(without_ordinal(match["number"])), match.start("number"), match.end("number")
    )


def article_of_heading(text: str, start: int, end: int) -> Label | None:
    """The number of an article that a heading opens, None if it opens none."""
    found = heading_number(text, start, end)
    return found.label if found and heading_name(found.word) == "article" else None


def typed_article(words: str) -> Label | None:
    """The article that an address names: `art3bisA`, `article 2.2`; None if it names none."""
    match = _TYPED_ARTICLE.fullmatch(words)
    return read_label(match["number"].casefold()) if match else None


def typed_path(name: str) -> list[str]:
    """The labels of a typed path, each in its normal form: `7.a` are two; `4.bis`, `5.2` and `OP.3` are one.

    `p1` is left as it is: it is the address of a paragraph without a label.
    """
    parts = _BEFORE_LETTERS.split(name.strip().rstrip("."))
    joined: list[str] = []
    for part in parts:
        if joined and not read_label(part).core:
            joined[-1] += part
        else:
            joined.append(part)
    return [part if part[:1] == "p" and part[1:].isdigit() else normal_form(part) for part in joined]


_BEFORE_LETTERS = Pattern(r"\.(?=[a-z]{1,4}(?:\.|\)|\Z))")
