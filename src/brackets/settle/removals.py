"""What a settle takes out that a person might not expect: whole articles, or other parties' proposals in several paragraphs.

A `]` that is missing makes a bracket run on to the next stray one. Where the pairing of brackets could not tell, this says how much
goes, and where, before anybody misses it.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from brackets.document.blocks import Role
from brackets.draft import Draft
from brackets.parse.headings import opens_at_heading
from brackets.parse.nodes import Arm, Bracket, Heading, walk
from brackets.settle.decisions import Decision, Warned, going

#: Proposals of others in so many paragraphs are more than an amendment to an amendment.
_SEVERAL_PARAGRAPHS = 2


class Extent(NamedTuple):
    """How much stands in a bracket."""

    words: int
    paragraphs: int
    headings: int
    """Numbered ones."""
    others: int
    """Proposals of parties that do not stand in its own header."""

    def __str__(self) -> str:
        from brackets.text.counts import count_of  # late: few drafts are warned of

        said = f"{count_of(self.words, 'word')} in {count_of(self.paragraphs, 'paragraph')}"
        if self.headings:
            said += f" under {count_of(self.headings, 'numbered heading')}"
        if self.others:
            said += f", among them {count_of(self.others, 'proposal')} of others"
        return said


def wide_extent(draft: Draft, node: Bracket | Arm) -> Extent | None:
    """How much a bracket holds, if that is a numbered heading, or proposals of others in several paragraphs; else None.

    Linear in what stands in it.
    """
    outline = draft.outline
    first, last = outline.index_at(node.start), outline.index_at(node.end - 1)
    if first == last:
        return None
    own = {*node.reading.supporters, *node.reading.opponents}
    others = 0
    headings = int(_begins_with_a_heading(draft, node))
    places = set()
    for inner, _ in walk(node):
        if type(inner) is Heading:
            headings += 1
        elif isinstance(inner, Bracket | Arm) and not own.issuperset(
            (*inner.reading.supporters, *inner.reading.opponents)
        ):
            others += 1
            places.add(outline.index_at(inner.start))
    if not headings and len(places) < _SEVERAL_PARAGRAPHS:
        return None
    words = len(draft.text[node.start : node.end].split())
    return Extent(words, last - max(first, 0) + 1, headings, others)


def _begins_with_a_heading(draft: Draft, node: Bracket | Arm) -> bool:
    """Whether a bracket holds a heading whose mark stands before it, `## [Article 5 ...`."""
    block = draft.outline.blocks[max(draft.outline.index_at(node.start), 0)]
    return block.role is Role.HEADING and block.start < node.start and opens_at_heading(draft.text, node.start + 1)


def wide_removals(draft: Draft, decisions: Mapping[int, Decision]) -> Iterator[Warned]:
    """A warning for each bracket that goes whole, and takes more with it than a person might expect. Linear."""
    end = -1
    for number in sorted(decisions):
        node = draft.brackets[number]
        if node.end <= end:
            continue  # it goes with the one around it
        if going(node, decisions[number]) != [(node.start, node.end)]:
            continue
        end = node.end
        extent = wide_extent(draft, node)
        if extent is not None:
            yield Warned(draft.positions.at(node.start), f"this removes {extent}")
