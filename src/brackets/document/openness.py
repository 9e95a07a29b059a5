"""How open a text is: words, brackets, proposals, paragraphs that nobody has touched, as the press and secretariats count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from brackets.document.blocks import Role
from brackets.document.outline import Outline, Paragraph, Section
from brackets.document.proposals import CONTESTED, Proposal
from brackets.parse.nodes import Arm, Bracket, Kind
from brackets.text.counts import most_first
from brackets.text.patterns import Pattern

WORDS_ON_A_PAGE = 400
"""What a page of a draft holds: conferences are planned and translations are paid by it."""

#: A word is what stands between blanks and has a letter or a digit in it, as word processors count.
_WORD = Pattern(r"[^\W_]\S*")


class Tally(NamedTuple):
    """How many there are of what is in brackets."""

    brackets: int
    """Pairs of brackets, those with notes apart: a note is about the text."""
    proposals: int
    """What somebody is for or against."""
    anonymous: int
    """Brackets without an owner, in themselves or in their arms."""
    options: int
    """`Option 1: ...`, with an owner or without."""
    alternatives: int
    """What is one of several to choose from, options among them."""
    placeholders: int
    """Blanks to fill."""
    remarks: int


class Share(NamedTuple):
    """What a draft, or one section of it, has of each."""

    words: int
    tally: Tally
    untouched: int
    """Paragraphs without anything contested."""
    contested: int
    """Paragraphs that stood before, in which something is."""
    new: int
    """Paragraphs that are all one proposal."""


class Openness(NamedTuple):
    """How open a draft is."""

    whole: Share
    supported: dict[str, int]
    """How many proposals each party is for, by its identity, the busiest first."""
    opposed: dict[str, int]
    """How many brackets each party is against."""
    sections: list[tuple[Section, Share]]


def openness(
    text: str, outline: Outline, proposals: Sequence[Proposal], addresses: Collection[str] | None = None
) -> Openness:
    """Count what is open in a draft. Linear.

    `proposals` are those to be counted, in the order of the text; `addresses` the paragraphs to count words in, None for all.
    """
    blocks = [block for block in outline.blocks if addresses is None or block.address in addresses]
    words = _words(text, outline, addresses)
    states = states_of(outline, proposals)
    by_section: dict[int, list[Proposal]] = {}
    for proposal in proposals:
        if proposal.paragraph is not None:
            by_section.setdefault(proposal.paragraph.section.number, []).append(proposal)
    parts: dict[int, list[Paragraph]] = {}
    for block in blocks:
        parts.setdefault(block.section.number, []).append(block)
    sections = [
        (part[0].section, _share(words[number], by_section.get(number, ()), part, states))
        for number, part in sorted(parts.items())
    ]
    return Openness(
        _share(words.total(), proposals, blocks, states),
        _counts(id for proposal in proposals if proposal.attributed for id in set(proposal.supporter_ids)),
        _counts(id for proposal in proposals if proposal.attributed for id in set(proposal.opponent_ids)),
        sections,
    )


def _share(words: int, proposals: Sequence[Proposal], blocks: Sequence[Paragraph], states: dict[str, bool]) -> Share:
    paragraphs = [block for block in blocks if block.role is Role.PARAGRAPH]
    new = sum(states.get(block.address, False) for block in paragraphs)
    touched = sum(block.address in states for block in paragraphs)
    return Share(words, tally(proposals), len(paragraphs) - touched, touched - new, new)


def tally(proposals: Sequence[Proposal]) -> Tally:
    """How many there are of each."""
    kinds = Counter(proposal.kind for proposal in proposals)
    return Tally(
        brackets=sum(type(proposal.node) is Bracket and proposal.kind is not Kind.REMARK for proposal in proposals),
        proposals=sum(proposal.attributed for proposal in proposals),
        anonymous=kinds[Kind.ANONYMOUS] - sum(map(_has_owned_arms, proposals)),
        options=kinds[Kind.OPTION],
        alternatives=sum(proposal.group is not None for proposal in proposals),
        placeholders=kinds[Kind.PLACEHOLDER],
        remarks=kinds[Kind.REMARK],
    )


def _has_owned_arms(proposal: Proposal) -> bool:
    """Whether a bracket without an owner is a choice between texts of which one has an owner: `[US: a / CAN: b]`."""
    return proposal.kind is Kind.ANONYMOUS and any(
        type(child) is Arm and child.reading.attributed for child in proposal.node.children
    )


def _words(text: str, outline: Outline, addresses: Collection[str] | None) -> Counter[int]:
    """The words in each section, without those of page heads."""
    counts: Counter[int] = Counter()
    for block, start, end in zip(outline.blocks, outline.starts, [*outline.starts, len(text)][1:], strict=True):
        if addresses is None or block.address in addresses:
            counts[block.section.number] += count_words(text, start, end)
    for start, end, role in outline.furniture:
        holder = outline.at(start)
        if role is Role.PAGE and holder and (addresses is None or holder.address in addresses):
            counts[holder.section.number] -= count_words(text, start, end)
    return counts


def count_words(text: str, start: int, end: int) -> int:
    """How many words there are between two offsets."""
    return sum(1 for _ in _WORD.finditer(text, start, end))


def states_of(outline: Outline, proposals: Iterable[Proposal]) -> dict[str, bool]:
    """The addresses of the paragraphs in which something is contested, and whether each is new."""
    states: dict[str, bool] = {}
    for proposal in _outermost(proposals):
        start, end = proposal.node.start, proposal.node.end
        if proposal.paragraph is not None and proposal.paragraph.role is Role.FOOTNOTE:
            continue
        for index in range(max(0, outline.index_at(start)), outline.index_at(end - 1) + 1):
            block = outline.blocks[index]
            states[block.address] = states.get(block.address, False) or _is_all_of(proposal, block)
    return states


def _outermost(proposals: Iterable[Proposal]) -> Iterator[Proposal]:
    """What is contested and in nothing else that is: brackets that do not overlap, so that the walk over paragraphs is linear."""
    reach = -1
    for proposal in proposals:
        if proposal.kind in CONTESTED and proposal.node.end > reach:
            reach = proposal.node.end
            yield proposal


def _is_all_of(proposal: Proposal, block: Paragraph) -> bool:
    """Whether a paragraph would not be there without a proposal."""
    reading = proposal.node.reading
    if not proposal.attributed or reading.is_base or reading.kind is not Kind.INSERTION:
        return False
    begins = proposal.begins_paragraph if proposal.paragraph is block else True
    return begins and (proposal.node.end >= block.end or proposal.ends_paragraph)


def _counts(ids: Iterable[str]) -> dict[str, int]:
    counts = Counter(ids)
    return {id: counts[id] for id in most_first(counts)}
