"""Versions of one paragraph below each other, all in brackets: `[4. ...]` and `[4 bis. ...]`, or `[2. ...]` and `[2. Alt. ...]`.

`Alt.` says that it is one, and so does the same number once more, as trade drafts have it. What `bis` says is the practice of a
house: in UN drafts another version of paragraph 4, or a new paragraph after it; in OAS drafts a new one. Where nobody says which
(`[house] bis` in brackets.toml), the words are compared.
"""

from __future__ import annotations

from collections import Counter

from brackets.document.blocks import Role
from brackets.document.outline import Paragraph
from brackets.document.proposals import Proposal, Source
from brackets.parse.labels import Label, article_of_heading, read_label
from brackets.parse.nodes import Arm
from brackets.text.patterns import Pattern

#: Of two paragraphs that are versions of one, so many words are the same: 0 for none, 1 for all. In a climate draft of 86 pages the
#: most alike of 70 bracketed paragraphs with `bis` that are new have 0.67 in common; a version that changes one word of four, 0.75.
_ALIKE = 0.7
#: So many characters of each are compared.
_COMPARED = 3000

_WORD = Pattern(r"[^\W\d_]+")
#: What may stand between two versions beside blank lines: a stop, the mark of a footnote.
_BETWEEN = Pattern(r"(?:\d{1,3}|\^\{?\d{1,3}\}?|\[\^[^\[\]\s]+\]|[¹²³⁰⁴-⁹]+)?[ \t\xa0.,;:*_]*(?:or|o|ou)?\s*\n\s*\Z")
#: How far apart they may be, page heads and footnotes not counted.
_FARTHEST = 200


def are_versions(source: Source, left: Proposal, right: Proposal) -> bool:
    """Whether `right` is another version of the paragraph that `left` is, both all in brackets and nothing between them."""
    above, below = left.paragraph, right.paragraph
    if above is None or below is None or above is below or type(left.node) is Arm or type(right.node) is Arm:
        return False
    first, second = _label(source, above), _label(source, below)
    if first is None or second is None or (first.core, first.prefix) != (second.core, second.prefix):
        return False
    if not (left.begins_paragraph and right.begins_paragraph and _stand_below_each_other(source, left, below)):
        return False
    return right.ends_paragraph and (_says_so(first, second) or (second.added and _is_practice(source, left, right)))


def _label(source: Source, paragraph: Paragraph) -> Label | None:
    """The label of a paragraph, or the number of an article in brackets, `[Article 5 bis ...]`."""
    if paragraph.role is Role.HEADING:
        return article_of_heading(source.text, paragraph.start, paragraph.end)
    return read_label(paragraph.label) if paragraph.label else None


def _says_so(first: Label, second: Label) -> bool:
    """Whether the second label says that it is a version of the first: `2. Alt.` below `2.` or `2. Alt. 1.`, or `2.` once more."""
    return (first.latin, first.letter) == (second.latin, second.letter)


def _is_practice(source: Source, left: Proposal, right: Proposal) -> bool:
    """Whether `bis` makes a version here, by what the house says of it, or else by the words."""
    practice = source.registry.bis
    return practice == "alternative" or (practice == "auto" and _alikeness(left, right) >= _ALIKE)


def _stand_below_each_other(source: Source, left: Proposal, below: Paragraph) -> bool:
    start = below.introduction[0] if below.introduction else below.start
    end = left.node.end
    between = source.words(end, min(start, end + _COMPARED)) if start > end else ""
    return len(between) <= _FARTHEST and _BETWEEN.match(between) is not None


def _alikeness(left: Proposal, right: Proposal) -> float:
    """How many of the words of two brackets are the same, from 0 to 1; their labels do not count."""
    ours, theirs = _words(left), _words(right)
    return 2 * sum((ours & theirs).values()) / max(1, ours.total() + theirs.total())


def _words(proposal: Proposal) -> Counter[str]:
    node, paragraph = proposal.node, proposal.paragraph
    start = max(node.start, paragraph.body) if paragraph and paragraph.role is Role.PARAGRAPH else node.start
    end = min(node.end, start + _COMPARED)
    return Counter(word.casefold() for word in _WORD.findall(proposal.source.text[start:end]))
