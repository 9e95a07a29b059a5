"""Which brackets are alternatives, of which one is to be chosen: by their place, or as versions of one paragraph."""

from __future__ import annotations

from brackets.document.joining_words import joins_base_text
from brackets.document.paragraph_versions import are_versions
from brackets.document.proposals import Proposal, Source
from brackets.parse.nodes import Kind
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import CONJUNCTION

#: Alternatives stand side by side, with a stop, a slash or a blank line between them: what is farther apart is apart.
_FARTHEST = 120

#: Of brackets that a blank parts from a row of touching ones, so many of the words of the shorter are in the other if they are
#: one choice more: `[Parties][Annex I Parties] [Parties in a position to do so]`. In two climate drafts, those that are have half
#: or more in common, and those that begin another choice, as `[Parties][countries] [shall][should]`, have none.
_ALIKE = 0.4
#: So many characters of each are compared.
_COMPARED = 300

_WORD = Pattern(r"[^\W\d_]{2,}")
_GOES_ON = Pattern(rf"(?i)\s*{CONJUNCTION}[\s\[]+[^\W_]")
#: `[voluntary][CH: , without earmarking]`, `[; no earmarking - CH]`: more to what stands before it. `[.][; and]` is a choice.
_GOES_ON_AFTER = (",", ";")
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

    `[new,] [additional,]` is a list and no choice: a comma at the end of the one or the start of the words of the other. Nor is
    `[roll-on] [and lift-on]`, where the second goes on from the first, nor what a word of the base text joins.
    """
    between = text[left.node.end : right.node.start]
    if len(between) > _FARTHEST or not _are_beside(text, between, left, right):
        return False
    if not between.strip() and _is_more(left, right, touching=not between):
        return False
    if text[left.node.end - 2] == "," or joins_base_text(text, left.node, right.node):
        return False
    return not (right.text.lstrip().startswith(_GOES_ON_AFTER) and any(map(str.isalnum, left.text)))


def _are_beside(text: str, between: str, left: Proposal, right: Proposal) -> bool:
    """Whether two brackets stand where one of them is to be chosen.

    `[shall][should]` do; `[each Party][developing Parties] [shall][should]` are two choices, and `member[s] [of the Board]` is
    none: what is glued is parted by a space, unless the words say that it goes on. In the paragraphs of a draft each has its own
    place, unless it is an option: `[(a) x]` and `[(b) y]` in the next line are a list.
    """
    if _BLANK_LINE.search(between):
        both = left.node.reading.kind is right.node.reading.kind is Kind.OPTION
        same = left.paragraph is right.paragraph and left.attributed and right.attributed
        return bool((both and not between.strip()) or (same and _BELOW.match(between)))
    if left.paragraph is not right.paragraph or not _BESIDE.match(between):
        return False
    if between.strip() or not between:
        return True
    if _is_old_text_after_new(left, right):
        return False
    before, after = text[max(0, left.node.start - 1) : left.node.start], text[right.node.end : right.node.end + 1]
    if before.isalnum() or after.isalnum():
        return False
    return (before != "]" and after != "[") or _are_alike(text, left, right)


def _is_more(left: Proposal, right: Proposal, *, touching: bool) -> bool:
    """Whether the second of two brackets goes on from the first, or the first from what stands before it, with a conjunction.

    `[and then][and thereafter]` go on both, and touch: that is a choice.
    """
    ours, theirs = (_GOES_ON.match(proposal.text) is not None for proposal in (left, right))
    return theirs and not ours if touching else ours or theirs


def _is_old_text_after_new(left: Proposal, right: Proposal) -> bool:
    """Whether an insertion stands before base text that others oppose: two matters, as old words stand before the new ones.

    Unless who proposes the one opposes the other, and so wants it in its place.
    """
    if left.node.reading.kind is not Kind.INSERTION or right.node.reading.kind is not Kind.DELETION:
        return False
    return not {*left.supporter_ids} & {*right.opponent_ids}


def _are_alike(text: str, left: Proposal, right: Proposal) -> bool:
    """Whether so many words of two brackets are the same that they speak of one thing."""
    ours, theirs = (
        {word.casefold() for word in _WORD.findall(text, node.start, min(node.end, node.start + _COMPARED))}
        for node in (left.node, right.node)
    )
    return len(ours & theirs) >= _ALIKE * max(1, min(len(ours), len(theirs)))
