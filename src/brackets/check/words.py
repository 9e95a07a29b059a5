"""The words of a draft, as the rules about wording count them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from brackets.text.patterns import Pattern

if TYPE_CHECKING:
    from brackets.document.proposals import Proposal
    from brackets.draft import Draft

_WORD = Pattern(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*|\d+(?:[.,]\d+)*")
_BARE = Pattern(r"[^\W_]+")


def words_of(text: str) -> list[str]:
    """The words of a text in small letters, without punctuation."""
    return [*map(str.casefold, _WORD.findall(text))]


def bare(text: str) -> tuple[str, ...]:
    """A text for comparing: its words in small letters, whatever stands between them."""
    return tuple(map(str.casefold, _BARE.findall(text)))


@lru_cache(maxsize=4)
def vocabulary(text: str) -> Counter[str]:
    """How often each word stands in a text."""
    found: Counter[str] = Counter()
    for word, count in Counter(_WORD.findall(text)).items():  # a text has fewer words than it writes
        found[word.casefold()] += count
    return found


def sponsors(proposal: Proposal) -> str:
    """Whose a proposal is, for a message."""
    return "/".join(proposal.supporters or proposal.opponents)


def attributed(draft: Draft) -> Sequence[Proposal]:
    """The proposals that are somebody's."""
    return [proposal for proposal in draft.all_proposals if proposal.attributed]


#: How many brackets may stand in each other in one whose words are compared with others': three are many in a draft, and the
#: words of each are read once for each bracket around them.
DEEPEST_COMPARED = 20


def comparable(draft: Draft) -> Sequence[Proposal]:
    """The proposals that are somebody's, but for those that hold brackets in brackets so deep that nobody could read them."""
    proposals = draft.all_proposals
    held = [0] * len(proposals)
    for index in range(len(proposals) - 1, -1, -1):  # what a bracket holds comes after it
        parent = proposals[index].parent
        if parent >= 0:
            held[parent] = max(held[parent], held[index] + 1)
    return [p for p, depth in zip(proposals, held, strict=True) if p.attributed and depth <= DEEPEST_COMPARED]


#: The end of a line within a paragraph.
_LINE_END = Pattern(r"(?<![\r\n])\r?\n(?![ \t\r]*\n)")


def in_one_line(words: str) -> str:
    """Words with a blank for each line end within a paragraph, as long as they were: a header may be cut over lines."""
    return _LINE_END.sub(lambda end: " " * len(end[0]), words) if "\n" in words else words
