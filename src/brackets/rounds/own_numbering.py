"""References that a copy has in its own numbering: "paragraph 3", where a party has put a paragraph in, and counted on.

Compiled, its new paragraph is `1 bis` and the others keep their numbers, but its reference is a change of words, as it wrote it:
it names another paragraph there. It is told, and not changed: what is accepted is to be what the party wrote.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brackets.draft import Draft
from brackets.rewrite.led_nowhere import in_chains, words_of
from brackets.rewrite.numbering import renamed
from brackets.rewrite.references import Reference, Status, references
from brackets.rounds.align import Alignment
from brackets.rounds.segments import Segment

Path = tuple[str, ...]


class OwnNumber(NamedTuple):
    """A reference in a copy that names another paragraph in the base text."""

    at: int
    """Where it stands in the copy, in characters."""
    words: str
    meant: tuple[str, ...]
    """What the base text calls the paragraphs that it means, `2.b`; empty for new ones."""


class Side(NamedTuple):
    """A draft and its segments."""

    draft: Draft
    segments: Sequence[Segment]

    def path(self, index: int) -> Path:
        """The labels that a segment hangs under, and its own."""
        block = self.draft.outline.at(self.segments[index].start)
        return block.path if block else ()

    def references(self) -> list[Reference]:
        """The references, to what is called as it is."""
        kept = [label._replace(becomes=label.label, path=label.block.path) for label in renamed(self.draft)]
        return references(self.draft, kept)


def in_own_numbering(base: Side, copy: Side, alignment: Alignment) -> list[OwnNumber]:
    """The references that a copy has changed or added, and that mean paragraphs which are called otherwise in the base text."""
    partners = alignment.all_partners()
    counted_on = {j: base.path(i) for i, j in partners.items() if base.path(i) != copy.path(j)}
    taken = {base.path(i) for i in range(len(base.segments))} - {()}
    new = {j for added in alignment.added.values() for j in added if copy.path(j) in taken} - set(partners.values())
    if not counted_on and not new:
        return []
    starts = [segment.start for segment in base.segments]
    before: dict[int, set[str]] = {}
    for one in base.references():
        before.setdefault(bisect_right(starts, one.start) - 1, set()).add(one.old)
    return list(_changed(copy, {j: i for i, j in partners.items()}, before, counted_on | dict.fromkeys(new, ())))


def _changed(
    copy: Side, partner: dict[int, int], before: dict[int, set[str]], elsewhere: dict[int, Path]
) -> Iterator[OwnNumber]:
    """The references of a copy to what is `elsewhere`, that do not stand so in the paragraph of the base text."""
    starts = [segment.start for segment in copy.segments]
    for parts in in_chains(copy.references()):
        meant: list[str] = []
        own: list[Reference] = []
        for part in parts:
            here = partner.get(bisect_right(starts, part.start) - 1, -1)
            if part.status is not Status.SAME or not part.meant or part.old in before.get(here, ()):
                continue
            target = bisect_right(starts, part.meant[-1]) - 1
            if target in elsewhere:
                own.append(part)
                meant += [".".join(elsewhere[target])] if elsewhere[target] else []
        if own:
            yield OwnNumber(own[0].start, words_of(copy.draft.text, parts, own), tuple(dict.fromkeys(meant)))
