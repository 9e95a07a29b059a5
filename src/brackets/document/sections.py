"""Which headings open a section, and what each paragraph is called in its section.

The conventions are those of OAS resolutions (numbering restarts under each title), treaty articles, and UNFCCC texts made from PDF.
"""

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from brackets.document.blocks import BLANK, Role
from brackets.document.hierarchy import Hierarchy
from brackets.document.main_series import MainSeries
from brackets.document.passages import Passage
from brackets.parse.labels import Label, Style, article_of_heading, heading_number, read_label
from brackets.parse.wording import OPTION_HEAD
from brackets.text.patterns import Pattern

_DIGITS = Pattern(r"\d+")
_NO_TITLE = " \t\xa0*_:."
#: So many letters of the word at the head of an option are in its name.
_STEM = 3


class Section(NamedTuple):
    """A stretch of paragraphs under one heading. Section 0 is what stands before the first heading."""

    number: int
    heading: str
    """Its words, without the mark of a Markdown heading; empty for section 0."""
    article: Label | None
    """The number of an article: `2.2` for `Article 2.2: Damages`; None of what is no article."""


class Named(NamedTuple):
    """What a passage is called in its section."""

    section: Section
    name: str
    """`4bis`, `7.a`, `p2` for the second without a label, `optII` for the head of an option, `h` for what is no paragraph."""
    label: str
    """In its normal form; empty if it has none."""
    path: tuple[str, ...]
    """The labels it hangs under, and its own: `("7", "a")`."""


class _HeadingStyle(NamedTuple):
    """How the headings of a draft are marked."""

    numbered: bool
    """Whether any has a mark: then a title alone is a subheading, unless the numbering starts again below it."""
    markdown: bool
    """Whether any has the mark `#`: then a title alone never opens a section."""


class _Numbering:
    """The labels of one section as they come."""

    def __init__(self, series: MainSeries) -> None:
        self.series = series
        self.hierarchy = Hierarchy()
        self.unnumbered = 0
        self.last = 0
        """The last number that stood under no other label."""

    def name(self, label: Label | None, index: int) -> tuple[str, tuple[str, ...]]:
        """The next paragraph's name in its section, and its path; `index` is its place among the passages."""
        if label is None:
            self.unnumbered += 1
            return f"p{self.unnumbered}", ()
        hierarchy = self.hierarchy
        is_main = hierarchy.may_be_main(label) and self.series.begins(index, hierarchy.levels)
        path = hierarchy.place(label, is_main=is_main)
        if len(path) == 1 and label.normal[:1].isdigit():
            self.last = int(_DIGITS.match(label.normal)[0])  # type: ignore[index]
        return ".".join(path), path


def name_passages(text: str, passages: Sequence[Passage]) -> tuple[list[Named], tuple[Section, ...]]:
    """The section and name of each passage, and the sections in order. Linear.

    The headings above a paragraph are looked at when it comes: they open a section, or are subheadings of the one that is open.
    """
    style = _heading_style(text, passages)
    front = section = Section(0, "", None)
    sections: list[Section] = []
    series = MainSeries(text, passages)
    numbering = _Numbering(series)
    named: list[Named] = []
    waiting: list[int] = []  # the headings since the last paragraph
    for index, passage in enumerate(passages):
        if waiting and (paragraph := _paragraph_below(passages, index)) is not None:
            headings = [passages[at] for at in waiting]
            titles_open = _titles_open(_label(paragraph), numbering.last, style, first=not sections)
            opened = _section_heading(text, headings, len(sections) + 1, titles_open=titles_open)
            if opened is not None:
                section = opened
                sections.append(section)
                numbering = _Numbering(series)
            for at in waiting:
                named[at] = named[at]._replace(section=section)
            waiting = []
        if passage.role is Role.HEADING:
            waiting.append(index)
        if passage.role is Role.PARAGRAPH:
            label = None if passage.introduces_nothing else _label(passage)
            name, path = numbering.name(label, index)
            named.append(Named(section, name, label.normal if label else "", path))
        elif passage.role is Role.OPTION:
            named.append(Named(section, _option_name(text, passage), "", ()))
        else:
            named.append(Named(section, "h", "", ()))
    return named, _used(front, sections, passages, named)


def _used(
    front: Section, sections: Sequence[Section], passages: Sequence[Passage], named: Sequence[Named]
) -> tuple[Section, ...]:
    """The sections, and section 0 before them if a paragraph stands in it, or if there is no other."""
    in_front = any(
        place.section is front and passage.role is Role.PARAGRAPH and not passage.introduces_nothing
        for passage, place in zip(passages, named, strict=True)
    )
    return (front, *sections) if in_front or not sections else tuple(sections)


def _paragraph_below(passages: Sequence[Passage], index: int) -> Passage | None:
    """The paragraph that the headings above stand over, if the passage at `index` is that.

    Or if it is an introducing line or the head of an option that stands above it, or the first of several.
    """
    for below in islice(passages, index, index + _MOST_HEADS):
        if below.role is not Role.OPTION and not below.introduces_nothing:
            return below if below.role is Role.PARAGRAPH else None
    return None


#: So many heads of options stand above one paragraph: `Option I: ...`, `Option II: the following text`, and then the text.
_MOST_HEADS = 8


def _option_name(text: str, passage: Passage) -> str:
    """What the head of an option is called: `optII` for `Option II: Fees`, `altA` for `Alternative A`."""
    head = OPTION_HEAD.match(text, passage.start, passage.end)
    return f"{head['word'][:_STEM].casefold()}{head['count']}" if head else "h"


def _label(passage: Passage) -> Label | None:
    return read_label(passage.label) if passage.label else None


def _heading_style(text: str, passages: Sequence[Passage]) -> _HeadingStyle:
    marks = [text[passage.start : passage.body] for passage in passages if passage.has_heading_mark]
    return _HeadingStyle(bool(marks), any(mark.lstrip(BLANK).startswith("#") for mark in marks))


def _titles_open(label: Label | None, last: int, style: _HeadingStyle, *, first: bool) -> bool:
    """Whether a title without a mark may open a section before a paragraph with this label; `last` is the last number above.

    It does where the numbering starts again (OAS resolutions), or in a draft without numbers; where the numbers go on it is a
    subheading (UNFCCC and ATCM texts). The first does in a draft without numbered headings.
    """
    if first and not style.numbered:
        return True
    if style.markdown:
        return False
    return not style.numbered if label is None else _starts_again(label, last)


def _starts_again(label: Label, last: int) -> bool:
    """Whether a label begins a new numbering, rather than going on with the one before the title."""
    if label.style is Style.NUMBER:
        return last == 0 or label.value <= last
    return label.value <= 1


def _section_heading(text: str, headings: Sequence[Passage], number: int, *, titles_open: bool) -> Section | None:
    """The section that these headings open before a paragraph; None if they are subheadings.

    A numbered heading opens one, with the title that stands under it if it has none itself. A title opens one if it may.
    """
    marked = [at for at, heading in enumerate(headings) if heading.has_heading_mark]
    if not marked and not titles_open:
        return None
    at = marked[-1] if marked else len(headings) - 1
    heading = headings[at]
    words = _words(text[_title_start(text, heading) : heading.end])
    if marked and not text[heading.body : heading.end].strip(_NO_TITLE) and at + 1 < len(headings):
        words += " " + _words(text[headings[at + 1].start : headings[at + 1].end])
    return Section(number, words, article_of_heading(text, heading.start, heading.end))


def _title_start(text: str, heading: Passage) -> int:
    """Where a heading begins, after the header of the bracket that it stands in: `[US/CA propose: Article 5 bis`."""
    number = heading_number(text, heading.start, heading.end)
    before = text[heading.start : number.start] if number else ""
    if number is None or "[" not in before or text.count("]", heading.start, heading.end) >= before.count("["):
        return heading.start
    return text.rfind(number.word, heading.start, number.start)


_EMPHASIS = Pattern(r"(\*{1,3}|_{2})(?=\S)([^*\n]+?)\1")


def _words(heading: str) -> str:
    """The words of a heading, without its mark of Markdown, and without the brackets that it opens and others close."""
    words = " ".join(heading.split()).lstrip("\ufeff# ")
    words = _EMPHASIS.sub(r"\2", words).strip("*_ ")
    while words.startswith("[") and words.count("[") > words.count("]"):
        words = words[1:].lstrip()
    return words
