"""Whether a reference is to another text: "paragraph 5 of the Convention", "resolution 1540, paragraph 2 (and its paragraph 3)".

It says so itself, behind it or before it, or it says that it is to what was named before: "and paragraph 2 of the same".
Where it may be to another text, and may not, there is a doubt.
"""

from __future__ import annotations

from typing import NamedTuple

from brackets.text.patterns import Pattern
from brackets.vocabulary.words import (
    ADOPTED,
    ARTICLE,
    BEFORE_INSTRUMENT,
    HEADING_NO_PROVISION,
    HEADING_PROVISION,
    HERE,
    IN_PARTICULAR,
    INSTRUMENT,
    OF_ANOTHER,
    OF_ANOTHER_DRAFT,
    OF_THE_DRAFT,
    OF_THE_SAME,
    PARAGRAPH_PREFIX,
    PART_OF,
    POSSESSIVE,
    THEREOF,
    THIS,
)

_TEXTS = rf"(?i:{INSTRUMENT})"
#: What tells one text from others of its kind: `1540 (2004)`, `of 1992`.
_ITS_NUMBER = r"(?:\s+of)?\s+[\w/().-]*\d[\w/().-]*(?:[ ]\(\d+\))?"
#: What stands before a text: `this`, `the present`, `the`.
_THIS_BEFORE = rf"(?P<this>(?i:{THIS})\s+)?"
#: The article of what follows: in Portuguese also `o` and `a`, which are other words elsewhere.
_THE = rf"(?:(?:{ARTICLE}|[oa](?=\s))\s*)?"
_OF_THIS = Pattern(rf"(?i),?\s+(?:{PART_OF}|de)\s+(?:{ARTICLE}\s*)?(?P<this>{THIS}\s+)?{ADOPTED}(?!\w|\s+[\w/]*\d)")
_IN_THIS = Pattern(rf"(?i)\b{THIS}\s+{ADOPTED},?\s+(?:\(\s*)?{_THE}\Z")
_HERE = Pattern(rf"(?i),?\s+(?:{HERE}|(?:{PART_OF}|de)\s+(?:{ARTICLE}\s*)?{THIS}\b)")
_OTHER = Pattern(
    rf",?\s+(?!(?i:{IN_PARTICULAR})(?!\w)){OF_ANOTHER}\s+(?!{PARAGRAPH_PREFIX}\.?\s?\d)(?:{BEFORE_INSTRUMENT}\s*)?"
    rf"(?:[a-z-]+\s+)?(?:[A-Z][\w’'-]*|{_TEXTS})\b|\s+{THEREOF}\b|\s+[A-Z]{{3,}}\b|,?\s+(?i:{OF_ANOTHER_DRAFT})(?!\w)"
)
#: What may stand between a reference and the text that it is to: `(Rules)`, `, [as amended,]`, `, inter alia,`; and behind `of`
#: `, and Annex I to,`.
_INSERTED = Pattern(r"\s*\([^()\n]{1,80}\)|,\s+(?:\[[^\[\]\n]{1,80}\]|[^,.;:()\[\]\n]{1,80},)(?=\s)")
_ALSO_TO = Pattern(r"(\s+[a-z]{1,5}),\s+[^,.;:()\[\]\n]{1,80},(?=\s)")
_EMPHASIS = str.maketrans("", "", "*_")
_LINK = Pattern(r"\[([^\[\]\n]{1,80})\]\([^()\s]*\)")
#: `include paragraph 2 (option 1) in a decision`: what it is to be part of, not what it is of.
_INTO = Pattern(r",?\s+(?:in|to|from|en|em)\s")
#: So far behind a reference the text is looked for.
_LOOK_AHEAD = 240
_SYMBOL = r"[A-Z]{1,6}(?:/[\w.()-]+)*/\d[\w.()-]*"
_OTHER_BEFORE = Pattern(
    rf"(?:{_THIS_BEFORE}\b{_TEXTS}(?:{_ITS_NUMBER},?|,|['’]s)|\b[A-Z]{{3,}},?|\b{_SYMBOL},?)\s+(?:in\s+)?(?i:{_THE})\Z"
)
_PART_BEFORE = Pattern(rf"(?i)\b{HEADING_NO_PROVISION}\s+[\w.]{{1,6}},\s+\Z")
#: `resolution 70/1 (`, `the report (see`, which what is in the parentheses is most probably of.
_IN_PARENTHESES = Pattern(
    rf"(?:{_THIS_BEFORE}\b{_TEXTS}(?:{_ITS_NUMBER})?|\b{_SYMBOL})\s*\((?P<words>(?:[^\W\d_]+[.,]?\s+){{0,3}})\Z"
)
#: `paragraph 2 of the same`, but not `of the same article`; `paragraph 2 of its article 5`.
_OF_WHAT_WAS_NAMED = Pattern(
    rf"(?i),?\s+(?:{OF_THE_SAME}(?![\w-])(?!\s+(?:{HEADING_PROVISION}|{HEADING_NO_PROVISION})(?!\w))"
    rf"|(?:{PART_OF}|de)\s+(?:{ARTICLE}\s*)?{POSSESSIVE}\s+(?=\w))"
)
_ITS = Pattern(rf"(?i)(?<![\w-]){POSSESSIVE}\s+\Z")
#: `of section I`, `del capítulo 2`: a part of this text, unless another one is named behind it.
_OF_A_PART = Pattern(
    rf",?\s+(?i:{OF_ANOTHER}|{PART_OF}|de)\s+(?i:{ARTICLE}\s*)?(?P<word>(?i:{HEADING_NO_PROVISION}))\s+"
    r"(?P<number>[IVXLC]{1,6}|[A-Z]|\d{1,3})(?![\w’'])"
)
#: `of the draft resolution`, if it has no symbol or number.
_OF_THE_DRAFT = Pattern(rf"(?i),?\s+{OF_THE_DRAFT}(?!\w|\s+[\w/]*\d)")
#: `Peru’s paragraph 2`: that of its proposal, or of a paper of its own.
_OF_SOMEBODY = Pattern(r"(?:[A-ZÀ-Ý][\w.-]*['’]s|[A-ZÀ-Ý][\w.-]*s['’])\s+\Z")
_IN_PARTICULAR = Pattern(rf"(?i)(?<!\w){IN_PARTICULAR},?\s+(?:(?:in|en|em|dans)\s+)?{_THE}\Z")
_NAMED = Pattern(rf"{_THIS_BEFORE}\b(?:{_TEXTS}(?!\w)|{_SYMBOL})")
#: How far before a mention another text or part is looked for: the longest names, "United Nations Security Council resolution
#: 1540 (2004), ", have some 60 characters; farther off, a number may belong to another sentence.
LOOK_BACK = 90
#: How far before it what was named may stand, of which it says that it is of it.
_NAMED_BEFORE = 240


#: A blank line; and the end of a sentence.
_PARTED = Pattern(r"\n[ \t\xa0\r]*\n")
_ENDS = Pattern(r"[.;]\s+(?=[A-ZÀ-Ý¿])")


class Other(NamedTuple):
    """What is known of whose paragraph a reference means."""

    certain: bool = False
    """Whether another text's."""
    doubt: str = ""
    """Why it may be another text's; mostly empty."""


_OURS = Other()


def of_another_text(text: str, start: int, end: int) -> Other:
    """Whether a mention is to another text: `of the Convention`, `resolution 1540, `, `its`."""
    if speaks_of_this_text(text, end):
        return _OURS
    if _OF_THE_DRAFT.match(text, end):
        return Other(doubt="it is of a draft, which may be this one")
    if _OTHER.match(text, end) or another_text_before(text, start):
        return Other(certain=True)
    if _is_named_farther_on(text, end):
        return Other(doubt="it may be of the other text that is named behind it")
    before = _PARTED.split(text[max(0, start - _NAMED_BEFORE) : start])[-1]
    if _OF_WHAT_WAS_NAMED.match(text, end) or _ITS.search(before):
        return Other(_names_another(before), "it is of what was named before, which may be another text")
    if _OF_SOMEBODY.search(before):
        return Other(doubt="it is of a paragraph of somebody’s, which may be in another text")
    bracket = _IN_PARENTHESES.search(before[-LOOK_BACK:])
    if bracket and not bracket["this"]:
        return Other(not bracket["words"], "it stands behind the name of another text")
    if (match := _IN_PARTICULAR.search(before)) and _names_another(_ENDS.split(before[: match.start()])[-1]):
        return Other(doubt="it may be of the other text that is named before it")
    return _OURS


def _is_named_farther_on(text: str, end: int) -> bool:
    """Whether another text is named behind a mention, after something in parentheses or between commas, or emphasised."""
    follows = text[end : end + _LOOK_AHEAD]
    bare = _INSERTED.sub("", follows, count=1) if _INSERTED.match(follows) else follows
    bare = (_ALSO_TO.sub(r"\1", bare, count=1) if _ALSO_TO.match(bare) else bare).translate(_EMPHASIS)
    bare = _LINK.sub(r"\1", bare)
    is_of = bare != follows and _OTHER.match(bare) is not None and _HERE.match(bare) is None
    return is_of and _INTO.match(bare) is None


class Part(NamedTuple):
    """A part of a text that a reference says to be in: `section I`."""

    word: str
    number: str


def of_a_part(text: str, end: int) -> Part | None:
    """The part of this text that a mention which ends there says to be in; None if it says none, or one of another text."""
    match = _OF_A_PART.match(text, end)
    return None if match is None or names_another_text(text, end) else Part(match["word"], match["number"])


def _names_another(before: str) -> bool:
    """Whether the last text that is named there is another one."""
    named = [match["this"] for match in _NAMED.finditer(before)]
    return bool(named) and not named[-1]


def speaks_of_this_text(text: str, end: int) -> bool:
    """Whether what follows a mention says that it is to this text: `above`, `of this Convention`."""
    return _HERE.match(text, end) is not None


def of_what_has_the_annex(text: str, start: int, end: int) -> Other:
    """Whether a mention in an annex is to the text that has the annex: `of the present resolution`; `of the decision` may be."""
    before = _PARTED.split(text[max(0, start - _NAMED_BEFORE) : start])[-1]
    match = _OF_THIS.match(text, end)
    if (match and match["this"]) or _IN_THIS.search(before[-LOOK_BACK:]):
        return Other(certain=True)
    return Other(doubt="it may be of the text that has this annex" if match and not _names_another(before) else "")


def names_another_text(text: str, end: int) -> bool:
    """Whether another text is named after a mention, or may be: `of the Convention`, `of the same`."""
    part = _OF_A_PART.match(text, end)
    end = part.end() if part else end
    named = (_OTHER.match(text, end), _OF_WHAT_WAS_NAMED.match(text, end))
    return any(named) or _is_named_farther_on(text, end)


def another_text_before(text: str, start: int) -> bool:
    """Whether another text is named before a mention: `resolution 1540, `; not `this resolution, `."""
    match = _OTHER_BEFORE.search(text[max(0, start - LOOK_BACK) : start])
    return match is not None and match["this"] is None


def another_part_before(text: str, start: int) -> bool:
    """Whether a part of this text is named before a mention: `annex II, `."""
    return _PART_BEFORE.search(text[max(0, start - LOOK_BACK) : start]) is not None
