"""References that lead nowhere once a draft is settled: "as provided in paragraph 3", where all of paragraph 3 has gone.

What they meant is known only while it stands, so they are read in the draft that was settled, as `renumber` reads them. A
reference to a paragraph of which another version stays, as its `3 alt`, is let be: that takes its number.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from brackets.draft import Draft
from brackets.rewrite.numbering import Renamed, renamed
from brackets.rewrite.references import Reference, Status, references_by_word
from brackets.settle.by_hand import ByHand, Need
from brackets.settle.decisions import Settled
from brackets.text.edits import Edit, Moved


def led_nowhere(before: Draft, settled: Settled) -> list[ByHand]:
    """The references that stay in a draft, and whose paragraphs or articles settling has taken out, in order. Linear."""
    gone = Gone(settled.edits)
    labels = renamed(before)
    left = {_name(label) for label in labels if gone.at(label.start) is None}
    moved = Moved(settled.edits)
    lost: set[int] = set()
    for label in labels:
        edit = gone.at(label.start)
        if edit and _name(label) not in left:
            there = settled.draft.outline.at(moved.at(edit.start))
            if there is None or there.path[-1:] != label.block.path[-1:]:  # not [US: 2. a][2. b]
                lost.add(label.start)
    if not lost:
        return []
    found = []
    for parts in in_chains(references_by_word(before, labels)):
        nowhere = [
            part for part in parts if _leads(part) and lost.issuperset(part.meant) and gone.at(part.start) is None
        ]
        if nowhere:
            at = nowhere[0].start
            found.append(ByHand(Need.REFERENCE, at, moved.at(at), words_of(before.text, parts, nowhere)))
    return found


def in_chains(all_references: Iterable[Reference]) -> Iterator[list[Reference]]:
    """The numbers of each reference together: those of "paragraphs 2 and 4"."""
    for _, one in groupby(
        all_references, key=lambda reference: reference.chain if reference.chain >= 0 else reference.start
    ):
        yield list(one)


def _leads(reference: Reference) -> bool:
    return bool(reference.meant) and reference.status in (Status.UPDATED, Status.SAME)


#: So many characters of a reference are shown; of a longer one its numbers alone.
_SHOWN = 60


def words_of(text: str, parts: Sequence[Reference], nowhere: Sequence[Reference]) -> str:
    """A reference as it is written where it is about all of it, `paragraphs 2 and 4`; else the numbers, `2`."""
    begun, end = min(parts[0].start, parts[0].chain if parts[0].chain >= 0 else parts[0].start), parts[-1].end
    is_whole = len(nowhere) == len(parts) and end - begun <= _SHOWN
    return " ".join(text[begun:end].split()) if is_whole else ", ".join(part.old for part in nowhere)


def _name(label: Renamed) -> tuple[int, str, tuple[str, ...], str]:
    """What a label is called where it stands, whichever version of its paragraph it is of."""
    read = label.label
    return (
        label.block.section.number,
        label.word.casefold(),
        label.block.path[:-1],
        f"{read.core}{read.latin}{read.letter}",
    )


class Gone:
    """What edits take out of a text."""

    def __init__(self, edits: Sequence[Edit]):
        self._edits = [edit for edit in edits if not edit.text]
        self._starts = [edit.start for edit in self._edits]

    def at(self, at: int) -> Edit | None:
        """The edit with which the character at `at` goes, and nothing comes in its place; None if it stays."""
        index = bisect_right(self._starts, at) - 1
        return self._edits[index] if index >= 0 and at < self._edits[index].end else None
