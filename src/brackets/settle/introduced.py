"""Which proposals an introducing line waits for: when they are settled, it has nothing to introduce any more."""

from __future__ import annotations

from collections.abc import Iterator

from brackets.document.introductions import Introduction
from brackets.document.proposals import Proposal
from brackets.draft import Draft
from brackets.parse.header import HeaderReader
from brackets.text.patterns import Pattern

#: Where a name may begin.
_CAPITAL = Pattern(r"(?<![^\W_])(?=[^\W\d_a-z])")


def introduced_proposals(draft: Draft) -> Iterator[tuple[Introduction, list[int]]]:
    """Each introducing line of a draft with the numbers of the proposals that it waits for, in order.

    Of a paragraph it waits for the bracket that the paragraph begins with: once that is settled, the paragraph is read as one
    that no line introduces, whatever else is pending in it, and the line would stay for ever.
    "Proposed new paragraphs submitted by the delegation of Indonesia:" stands for those in which Indonesia has one, not for the
    paragraph of Japan below them, whose header says itself whose it is.
    """
    outline = draft.outline
    if not outline.introductions:
        return
    proposals: dict[int, list[Proposal]] = {}
    for proposal in draft.all_proposals:
        if proposal.depth == 1 and proposal.paragraph and proposal.attributed:
            proposals.setdefault(proposal.paragraph.start, []).append(proposal)
    ends = {bracket.start: bracket.end for bracket in draft.brackets}
    reader = HeaderReader(draft.registry)
    for line in outline.introductions:
        below = []
        for index, begun in zip(line.introduced, line.begun_by, strict=True):
            spans = [(start, ends[start]) for start in begun if start in ends]
            of_block = proposals.get(outline.blocks[index].start, ())
            if found := [one for one in of_block if any(start <= one.node.start < end for start, end in spans)]:
                below.append(found)
        if len(below) > 1:
            named = set(map(draft.registry.identify, named_parties(reader, draft.text[line.start : line.end])))
            own = [
                found
                for found in below
                if any(named.intersection(map(draft.registry.identify, _sponsors(one))) for one in found)
            ]
            below = own or below
        yield line, [proposal.number for found in below for proposal in found]


def _sponsors(proposal: Proposal) -> tuple[str, ...]:
    return (*proposal.supporters, *proposal.opponents)


def named_parties(reader: HeaderReader, line: str) -> tuple[str, ...]:
    """The known parties that a line names, where it first names some."""
    for start in (match.start() for match in _CAPITAL.finditer(line)):
        names, _ = reader.parties(line[start:])
        if names and all(map(reader.knows, names)):
            return names
    return ()
