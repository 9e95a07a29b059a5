"""What is a heading: the questions that the package asks, each with the one place that answers it.

- Does a line begin with the mark of a numbered heading (`Article 2:`, `Section III`, `B. `, `## `)? The terminal HEADING of
  grammar/draft.lark; the tree has it as a `Heading`, and a block of lines as `has_heading_mark`.
- May a bracket that is open go on across such a line? `opens_at_heading`, `opens_at_title` and `heading_rank`, below.
- Can a line that stands alone, without a mark, be a title? `can_be_title`, below.
- Is a block of lines a heading, all things considered? The table in brackets/document/roles.py.
- Which headings open a section, and which are subheadings? brackets/document/sections.py.
"""

from __future__ import annotations

import re

from brackets.parse.wording import OPTION_HEAD, said
from brackets.text.patterns import Pattern
from brackets.vocabulary.headings import heading_name
from brackets.vocabulary.words import AND, CONJUNCTION, HEADING_WORD

#: How long the header of a bracket may be, `US/CAN propose:`, before the heading in it. A longer one is running text.
_LONGEST_HEADER = 200

_HEADING_IN_BRACKET = Pattern(
    rf"\s*+(?:[^\[\]:：\n]{{1,{_LONGEST_HEADER}}}[:：])?\s*+\[*+\s*+"
    rf"(?:#{{1,6}} |\*{{0,2}}{HEADING_WORD}[ \xa0]+[A-Z\d]|[A-Z]\.[ \t]+[A-Z\[])",
    re.I,
)


def opens_at_heading(text: str, at: int) -> bool:
    """Whether the words that begin at `at`, just after a `[`, are a heading, with or without a party's header before it.

    It asks less than the grammar does of a line that is a heading: what is asked here is only whether the bracket was meant to
    hold a heading, and so may go on across the next one: `[US: Article 5 bis: ...`, `[B. Definitions`.
    """
    return _HEADING_IN_BRACKET.match(text, at) is not None


#: A party's header, and a line that a blank line follows.
_LINE_IN_BRACKET = Pattern(
    rf"\s*+(?:[^\[\]:：\n]{{1,{_LONGEST_HEADER}}}[:：])?[ \t\xa0]*([^\[\]\n]{{1,{_LONGEST_HEADER}}})\r?\n[ \t\xa0\r]*\n"
)


def opens_at_title(text: str, at: int) -> bool:
    """Whether the words that begin at `at`, just after a `[`, are a title without a mark, on a line of its own.

    `[US: Additional Provisions` above articles: the bracket was meant to hold what stands under that title.
    """
    line = _LINE_IN_BRACKET.match(text, at)
    return line is not None and can_be_title(line[1])


_WORD = Pattern(r"[^\W\d_]+")


def heading_rank(mark: str) -> str:
    """What kind of heading a mark is of: `article`, `section`, ...; `##` for Markdown; empty for a letter, `B.`.

    Headings of one kind stand beside each other, and so none stands under another.
    """
    bare = mark.strip()
    if bare.startswith("#"):
        return bare
    word = _WORD.search(bare)
    return heading_name(word[0]) if word else ""


#: A title is short. The longest in real drafts (a name of a convention and its occasion) have some 180 characters.
_LONGEST_TITLE = 200
#: A line of running text is as wide as the page, and no line of a title is; a title that is too long is set in several ...
_WIDEST_TITLE_LINE = 110
#: ... or is written in capitals: of its words of so many letters, this share begins with one. In a sentence, one of ten may.
_LONG_WORD, _SHARE_OF_CAPITALS = 4, 0.75
#: ... and there are so many of them, or it is one word without an end.
_FEWEST_LONG_WORDS = 3
#: `II` or `5` alone is a number and no title: there must be so many letters.
_FEWEST_LETTERS = 3

_IN_BRACES = Pattern(r"\{([^{}]*)\}")
_ENDS_NO_TITLE = ".,;:!?]"
#: `BEARING IN MIND the interest of States; and`: the last but one of several paragraphs.
_GOES_ON = Pattern(rf"(?i)[;,]\s*(?:{AND}|{CONJUNCTION}|o)\Z")
_BEGINS_NO_TITLE = "[(-•–—<|{!>~"


def _is_capitalised(words: str) -> bool:
    """Whether the words of a line begin with capitals, as those of a title do: `Annex VI to the Protocol on Liability`."""
    long = [word for word in words.split() if sum(map(str.isalpha, word)) >= _LONG_WORD]
    capitals = sum(word.lstrip("“\"'(")[:1].isupper() for word in long)
    return len(long) >= _FEWEST_LONG_WORDS and capitals >= _SHARE_OF_CAPITALS * len(long)


def can_be_title(source: str) -> bool:
    """Whether lines that stand alone can be a title, by their words.

    They cannot if they are long and their words do not begin with capitals, end as a sentence does, begin in small letters, are
    brackets or a row of a table, or open an option. Whether they stand alone is for the caller to know.
    """
    words = source.strip().strip("*_").strip()
    if (inner := _IN_BRACES.fullmatch(words)) is not None and said(inner[1], alone=True) is None:
        words = inner[1]  # {General provisions}: words that are not agreed, in some houses
    if not words or len(words) > _LONGEST_TITLE:
        return False
    if any(len(line) > _WIDEST_TITLE_LINE for line in words.split("\n")) and not _is_capitalised(words):
        return False
    if " | " in words:
        return False  # a row of a table
    if words[-1] in _ENDS_NO_TITLE or words[0] in _BEGINS_NO_TITLE or _GOES_ON.search(words):
        return False
    letters = [c for c in words if c.isalpha()]
    if len(letters) < _FEWEST_LETTERS or letters[0].islower():
        return False
    return OPTION_HEAD.match(source + "\n") is None
