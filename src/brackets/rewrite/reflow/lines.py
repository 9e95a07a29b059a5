"""What a line of a page looks like: its words, its width, and what it can begin."""

from __future__ import annotations

from brackets.parse.labels import MAYBE_LABEL
from brackets.parse.parser import leading_label
from brackets.parse.wording import OPTION_HEAD
from brackets.text.patterns import Pattern
from brackets.text.positions import TAB
from brackets.vocabulary.words import FOOTNOTE_AUTHOR, HEADING_WORD, PAGE, PAGE_OF

_LABEL = Pattern(rf"[\[\s*_]*{MAYBE_LABEL}(?![^\W_])")
_HEADING = Pattern(rf"(?i)(?:#{{1,6}} |[*_]{{0,2}}{HEADING_WORD}[ \xa0]+(?:\d|[IVXLC]{{1,7}}\b|[A-Z]\b))")
_NOTE = Pattern(rf"(?i)\d{{0,3}}\s*{FOOTNOTE_AUTHOR}[’']?s?[’']? notes?\b")
_NUMBER = Pattern(
    rf"(?i)[-–—]{{0,2}} ?(?:{PAGE} )?(?:(?P<arabic>\d{{1,4}})|(?P<roman>[ivx]{{1,7}}))"
    rf"(?: ?(?:/|{PAGE_OF}) ?\d{{1,4}})? ?[-–—]{{0,2}}\Z"
)
#: `13-45678  3/12`, `4/12  A/CONF.9/L.4`: the number of a page among its pages, with that of the document, as the UN sets its feet.
_SHEET = Pattern(r"(?:[^\s\[\]]*\d[^\s\[\]]* )?(?P<page>\d{1,4})/(?P<pages>\d{1,4})(?: [^\s\[\]]*\d[^\s\[\]]*)?\Z")
#: `18-3`: the number of a page in its chapter.
_IN_CHAPTER = Pattern(r"[-–—]{0,2} ?(?P<chapter>\d{1,3})[-–](?P<page>\d{1,4}) ?[-–—]{0,2}\Z")

#: No label is longer.
_LONGEST_LABEL = 40
#: A head of an option, with its owner, is no longer.
_LONGEST_OPTION_HEAD = 200

#: Pages before the first chapter are numbered in small Roman numerals; few drafts have more.
_ROMAN = {
    tens + ones: 10 * ten + one
    for ten, tens in enumerate(("", "x", "xx", "xxx"))
    for one, ones in enumerate(("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"))
    if ten or one
}


def collapsed(line: str) -> str:
    """The words of a line with one blank between them."""
    return " ".join(line.split())


def columns(line: str) -> int:
    """Where the last character of a line stands, from 0 for an empty one."""
    return len(line.expandtabs(TAB).rstrip())


def page_number(words: str) -> int | None:
    """The number that a line consists of, as pages are numbered: `3`, `- 3 -`, `Page 3 of 12`, `iv`; None if it has other words."""
    match = _NUMBER.match(words)
    if match is None:
        return None
    return int(match["arabic"]) if match["arabic"] else _ROMAN.get(match["roman"])


def sheet_number(words: str) -> tuple[int, int] | None:
    """The number of a page and how many there are, if a line is that and the number of its document; None for any other line."""
    match = _SHEET.match(words)
    if match is None or words[-1] in ".,;:":
        return None
    page, pages = int(match["page"]), int(match["pages"])
    return (page, pages) if 0 < page <= pages else None


def chapter_and_page(words: str) -> tuple[int, int] | None:
    """The numbers of a chapter and of a page in it, if a line is that, as in `18-3`; None for any other line."""
    match = _IN_CHAPTER.match(words)
    return (int(match["chapter"]), int(match["page"])) if match else None


def begins_label(words: str) -> bool:
    """Whether a line begins with the label of a paragraph, or the head of an option."""
    if _LABEL.match(words) is not None or begins_option(words):
        return True
    return leading_label(words[:_LONGEST_LABEL] + "\n") is not None


def begins_option(words: str) -> bool:
    """Whether a line begins with the head of an option, with a capital: `alternative a. ` is the middle of a sentence."""
    bare = words[:_LONGEST_OPTION_HEAD].lstrip(" \t[(*_")
    return bare[:1].isupper() and OPTION_HEAD.match(bare + "\n") is not None


def begins_heading(words: str) -> bool:
    """Whether a line begins with the mark of a heading: `Article 5`, `ANNEX II`."""
    return _HEADING.match(words) is not None


def says_it_is_a_note(words: str) -> bool:
    """Whether a line begins as a footnote that says what it is: `12 Negotiators' Note`."""
    return _NOTE.match(words) is not None
