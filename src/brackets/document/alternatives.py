"""Which brackets are alternatives, of which one is to be chosen: by their place, or as versions of one paragraph."""

from __future__ import annotations

from brackets.document.paragraph_versions import are_versions
from brackets.document.proposals import Proposal, Source
from brackets.parse.nodes import Kind
from brackets.text.patterns import Pattern

#: Alternatives stand side by side, with a stop, a slash or a blank line between them: what is farther apart is apart.
_FARTHEST = 120

_BESIDE = Pattern(r"[ \t\xa0\r\n]*(?:/|or|o|ou)?[ \t\xa0\r\n]*\Z")
_BLANK_LINE = Pattern(r"\n[ \t\xa0\r]*\n")
_BELOW = Pattern(r"[.,;]?[ \t\xa0\r]*\n[ \t\xa0\r]*\n[ \t\xa0\r\n]*\Z")
_APART = (Kind.REMARK, Kind.PLACEHOLDER)


def join(source: Source, left: Proposal, right: Proposal) -> None:
    """Put a bracket, and the one before it in the same bracket, into one group, if one of them is to be chosen.

    They stand side by side, or below each other in one paragraph, or are versions of one paragraph.
    """
    if left.node.reading.kind in _APART or right.node.reading.kind in _APART:
        return
    if _are_rivals(source.text, left, right) or are_versions(source, left, right):
        left.group = left.group or left.id
        right.group = left.group


def _are_rivals(text: str, left: Proposal, right: Proposal) -> bool:
    """Whether two brackets are alternatives by their place.

    `[new,] [additional,]` is a list and no choice: a comma at the end of the one or the start of the other.
    """
    between = text[left.node.end : right.node.start]
    if len(between) > _FARTHEST or not _are_beside(text, between, left, right):
        return False
    return not (text[left.node.end - 2] == "," or text[right.node.start + 1 : right.node.start + 3].lstrip()[:1] == ",")


def _are_beside(text: str, between: str, left: Proposal, right: Proposal) -> bool:
    """Whether two brackets stand where one of them is to be chosen.

    `[shall][should]` do; `[each Party][developing Parties] [shall][should]` are two choices, and `member[s] [of the Board]` is
    none: what is glued is parted by a space. In the paragraphs of a draft each has its own place, unless it is an option: `[(a) x]`
    and `[(b) y]` in the next line are a list.
    """
    if _BLANK_LINE.search(between):
        both = left.node.reading.kind is right.node.reading.kind is Kind.OPTION
        same = left.paragraph is right.paragraph and left.attributed and right.attributed
        return bool((both and not between.strip()) or (same and _BELOW.match(between)))
    if left.paragraph is not right.paragraph or not _BESIDE.match(between):
        return False
    if between.strip() or not between:
        return True
    return not any(
        text[at : at + 1].isalnum() or text[at : at + 1] == other
        for at, other in ((left.node.start - 1, "]"), (right.node.end, "["))
        if at >= 0
    )
