"""References that are stale once a Word file is settled in itself: Word counts anew the paragraphs that stay, not what names them.

What a paragraph was called and what it is called then are both known at the settling alone, so it is told there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brackets.draft import Draft
from brackets.rewrite.led_nowhere import Gone, in_chains, words_of
from brackets.rewrite.numbering import Renamed, renamed
from brackets.rewrite.references import Status, references
from brackets.rewrite.renumber import Counted
from brackets.settle.by_hand import ByHand, Need
from brackets.settle.decisions import Settled
from brackets.text.edits import Moved


def counted_anew(before: Draft, settled: Settled, counted: Counted) -> list[ByHand]:
    """The references that stay in a draft, to paragraphs that are `counted` otherwise once it is settled, in order. Linear."""
    labels = renamed(before)
    theirs = counted([(label.start, label.end) for label in labels])
    if not theirs or not settled.edits:
        return []
    gone, moved = Gone(settled.edits), Moved(settled.edits)
    staying = {
        moved.at(label.start): label for label in labels if label.start in theirs and gone.at(label.start) is None
    }
    now = {label.start: label for label in _all_counted(renamed(settled.draft), staying)}
    named = [_as_counted(label, now.get(moved.at(label.start)), gone.at(label.start) is None) for label in labels]
    if not any(label.changed or label.path != label.block.path for label in named):
        return []
    found = []
    for parts in in_chains(references(before, named)):
        stale = [part for part in parts if part.status is Status.UPDATED and gone.at(part.start) is None]
        if stale:
            at = stale[0].start
            said = words_of(before.text, parts, stale)
            found.append(ByHand(Need.COUNTED, at, moved.at(at), said, ", ".join(part.new for part in stale)))
    return found


def _all_counted(labels: Sequence[Renamed], staying: dict[int, Renamed]) -> Iterator[Renamed]:
    """The labels of lists in which Word counts every one, as far as their numbers are certain."""
    unsure = {label.origin for label in labels if label.start not in staying or label.doubt}
    return (label for label in labels if label.origin not in unsure)


def _as_counted(label: Renamed, now: Renamed | None, stays: bool) -> Renamed:
    """A label of the draft with the name that Word gives it then; with its own, if it is not counted, or goes."""
    if now is None or not stays:
        return label._replace(becomes=label.label, path=label.block.path)
    return label._replace(becomes=now.becomes, path=now.path)
