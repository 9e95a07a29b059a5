"""What a party writes about the text where its text should stand: `2. Delete.`, `3. No change.`, `Rationale: it costs too much.`

Compilations of comments are full of it. What asks for one thing, and says of which paragraph, is done; what is said about the text
is left out; anything else that is no text is for a person.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from brackets.draft import Draft
from brackets.parse.wording import is_instruction, is_perhaps_position, is_remark, is_statement, position_of
from brackets.rounds.segments import segments_of
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import PARAGRAPH, PARAGRAPH_SHORT, UNCHANGED

Asks = Literal["delete", "keep", "nothing", "unclear"]

#: `Delete the whole paragraph.` has no more words; a longer one may say what to do with part of the text.
_MOST_WORDS = 5
_UNCHANGED = Pattern(rf"(?i){UNCHANGED}\s*[.]?\s*\Z")
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
    at: dict[str, list[int]] = {}
    for index, segment in enumerate(ours):
        at.setdefault(segment.label, []).append(index)
    found = []
    for segment in segments_of(sent):
        asks = _asks(_bare(sent.text[segment.start + len(segment.head) : segment.end]))
        if asks is None or segment.cores in same:
            continue
        about = at.get(segment.label, []) if segment.label else []
        if asks in ("delete", "keep") and len(about) != 1:
            asks = "unclear"
        words = sent.text[segment.start : segment.end].strip()
        found.append(SentRemark(segment.start, segment.end, words, asks, about[0] if len(about) == 1 else -1))
    return found


def _bare(words: str) -> str:
    """`delete paragraph` of `(delete paragraph)`."""
    bare = words.strip(" \t\r\n*_")
    return bare[1:-1].strip() if len(bare) > 1 and _IN_MARKS.get(bare[0]) == bare[-1] else bare


def _asks(words: str) -> Asks | None:
    """What the words of a paragraph ask for; None if they are text."""
    if is_remark(words):
        return "nothing"
    of_paragraph = _OF_PARAGRAPH.match(words)
    said = words[of_paragraph.end() :] if of_paragraph else words
    if _UNCHANGED.match(words):
        return "keep"
    wanted = position_of(words)
    if wanted is not None and len(words.split()) <= _MOST_WORDS and not any(map(str.isdigit, words)):
        return "keep" if wanted else "delete"
    if is_perhaps_position(said) or is_instruction(said) or is_statement(said) or position_of(said) is not None:
        return "unclear"
    return None
