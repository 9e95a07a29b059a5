"""Lines of running text that begin like a labelled paragraph by chance: with a number, or with what the line above refers to."""

from __future__ import annotations

from brackets.document.blocks import Role
from brackets.draft import Draft
from brackets.parse.labels import Label, Style
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import PARAGRAPH

#: A line with so many characters is full: what stands below it may be the rest of its sentence.
_FULL_LINE = 50
#: How far back the line above is looked for: no line of print is longer.
_LONGEST_LINE = 300
#: How far back a blank line is looked for: no line end has more blanks before it.
_MOST_BLANKS = 200
#: `as set out in subparagraph`: the next line begins with what it names.
_NAMES_WHAT_FOLLOWS = Pattern(rf"[a-zà-ÿ][ \t\xa0]+{PARAGRAPH}\Z")


def is_line_of_text(draft: Draft, label: Label, index: int) -> bool:
    """Whether the block at `index` only goes on with the line above: that is full, and ends no sentence, or names what follows."""
    text, block = draft.text, draft.outline.blocks[index]
    if stands_alone(text, block.start) or (index and draft.outline.blocks[index - 1].role is Role.HEADING):
        return False
    above = text[max(0, block.start - _LONGEST_LINE) : block.start].rstrip().rpartition("\n")[2]
    if label.style is not Style.NUMBER:
        return _NAMES_WHAT_FOLLOWS.search(above) is not None
    return len(above) >= _FULL_LINE and (above[-1].isalnum() or above[-1] == ",")


def stands_alone(text: str, start: int) -> bool:
    """Whether a blank line stands before a place, so that what begins there is no line of running text."""
    lead = text[max(0, start - _MOST_BLANKS) : start].rstrip(" \t\xa0\f\r")
    return not lead or (lead[-1] == "\n" and lead[:-1].rstrip(" \t\xa0\f\r")[-1:] in ("", "\n"))
