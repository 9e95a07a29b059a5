"""What a party writes about the text where its text should stand: `2. Delete.`, `3. No change.`, `Rationale: it costs too much.`

Compilations of comments are full of it. What asks for one thing, and says of which paragraph, is done; what is said about the text
is left out; anything else that is no text is for a person.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from brackets.draft import Draft
from brackets.parse.wording import is_instruction, is_perhaps_position, is_remark, is_statement, position_of
from brackets.rounds.segments import segments_of
from brackets.rounds.sent_paragraphs import spoken_of
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import (
    ARTICLE,
    ASKED_FOR,
    COMMENTS,
    OURSELVES,
    PARAGRAPH,
    PARAGRAPH_SHORT,
    TEXT_SPOKEN_OF,
    TO_BE_DONE,
    UNCHANGED,
)

Asks = Literal["delete", "keep", "nothing", "unclear"]

#: `Delete the whole paragraph.` has no more words; a longer one may say what to do with part of the text.
_MOST_WORDS = 5
#: A figure or words in quotation marks: `Delete “yearly”.` is about a part of the paragraph.
_OF_A_PART = Pattern(r"[\d\"“”«»„]")
#: `We can accept paragraph 2.`, `Canada has no comments.`: a party speaks of itself, and of the text.
_OURSELVES = Pattern(rf"(?i){OURSELVES}\b")
_SPOKEN_OF = Pattern(rf"(?i)\b(?:(?:{PARAGRAPH}|{PARAGRAPH_SHORT}\.?)\s{{0,2}}\(?\d|{COMMENTS}\b|{TEXT_SPOKEN_OF}\b)")
_WISH = Pattern(rf"(?i)\b{ASKED_FOR}(?!\w)")
_TO_BE_DONE = Pattern(
    rf"(?i)(?:\w+\s+){{0,3}}?(?:{PARAGRAPH}|{PARAGRAPH_SHORT}\.?)\s{{0,2}}\(?\d{{1,3}}\)?\s*(?:[,:]\s*)?{TO_BE_DONE}(?!\w)"
)
#: `4. ... in Lima.`: words of the base stand for themselves, and nobody can say which.
_WORDS_LEFT_OUT = Pattern(r"(?:\A|\s)(?:\.{3}|…)\s+\w")
_LONGEST_NAME = 4
_ARTICLE = Pattern(rf"(?:(?i:the|{ARTICLE}|o|a|os|as)\s+|[lL]['’])(?=[A-ZÀ-Ý])")
_UNCHANGED = Pattern(rf"(?i){UNCHANGED}\s*[.]?\s*\Z")
#: `Sin comentarios sobre el párrafo 1.`
_NOTHING_ON = Pattern(rf"(?i){UNCHANGED}\s+(?:on|to|sobre|sur|al?|ao|à)\s+[^.;\n]{{1,60}}\.?\s*\Z")
#: `Para 2: `, `Paragraph 3 – `: of which paragraph the words after it speak.
_OF_PARAGRAPH = Pattern(rf"(?i)(?:{PARAGRAPH}|{PARAGRAPH_SHORT}\.?)\s{{0,2}}\(?\d{{1,3}}\)?\s*[:–—-]\s+")
_IN_MARKS = {"(": ")", "[": "]"}


class SentRemark(NamedTuple):
    """A paragraph that a party has sent and that is no text of its own."""

    start: int
    """Where it begins in what was sent, in characters, its label included."""
    end: int
    words: str
    asks: Asks
    """To `delete` the paragraph of the base, to `keep` it, for `nothing`, or for what is `unclear`."""
    about: int = -1
    """The index of that paragraph among the segments of the base, if it asks to delete or keep it."""


def sent_remarks(base: Draft, sent: Draft) -> list[SentRemark]:
    """The remarks in what a party has sent, in order. A paragraph that is in the base as well is none. Linear."""
    ours = segments_of(base)
    same = {segment.cores for segment in ours}
    found = []
    for segment, body, about, *_ in spoken_of(base, ours, sent, segments_of(sent)):
        readings = (
            sent.text[start : segment.end] for start in dict.fromkeys((segment.start + len(segment.head), body))
        )
        asks = next((asks for words in readings if (asks := _asks(_bare(words), sent)) is not None), None)
        if asks is None or segment.cores in same:
            continue
        is_numbered = bool(segment.label) or body > segment.start + len(segment.head)
        if asks in ("delete", "keep") and (about is None or not is_numbered):
            asks = "unclear"
        words = sent.text[segment.start : segment.end].strip()
        found.append(
            SentRemark(segment.start, segment.end, words, asks, about if about is not None and is_numbered else -1)
        )
    return found


def _bare(words: str) -> str:
    """`delete paragraph` of `(delete paragraph)`."""
    bare = words.strip(" \t\r\n*_")
    return bare[1:-1].strip() if len(bare) > 1 and _IN_MARKS.get(bare[0]) == bare[-1] else bare


def _asks(words: str, sent: Draft) -> Asks | None:
    """What the words of a paragraph ask for; None if they are text."""
    if is_remark(words):
        return "nothing"
    of_paragraph = _OF_PARAGRAPH.match(words)
    said = words[of_paragraph.end() :] if of_paragraph else words
    if _UNCHANGED.match(words):
        return "keep"
    if _NOTHING_ON.match(words):
        return "nothing"
    wanted = position_of(words)
    is_whole = len(words.split()) <= _MOST_WORDS and not _OF_A_PART.search(words)
    if wanted is not None and is_whole:
        return "keep" if wanted else "delete"
    if is_perhaps_position(said) or is_instruction(said) or is_statement(said) or position_of(said) is not None:
        return "unclear"
    if _TO_BE_DONE.match(words) or _WORDS_LEFT_OUT.search(words):
        return "unclear"
    if _speaks_of_itself(words, sent) and _SPOKEN_OF.search(words):
        return "unclear" if _WISH.search(words) else "nothing"
    return None


def _speaks_of_itself(words: str, sent: Draft) -> bool:
    """Whether words begin with the name of a known party, or with `we`."""
    if _OURSELVES.match(words):
        return True
    article = _ARTICLE.match(words)  # `O Brasil apoia`, `La France remercie`
    first = words[article.end() if article else 0 :].split(maxsplit=_LONGEST_NAME)[:_LONGEST_NAME]
    names = (" ".join(first[:count]) for count in range(1, len(first) + 1))
    return any(party is not None and party.known for party in map(sent.registry.read, names))
