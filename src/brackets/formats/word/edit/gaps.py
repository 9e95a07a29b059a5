"""What of a Word file goes with edits of its text: which characters, and which ends of paragraphs.

A tracked change that is settled takes its words with it, and the blanks and the ends of paragraphs that it holds. The text may have
kept just that one of two blanks, and cut the other. So between what stays on both sides it is counted how many the text has: as
many are left in the file, whichever they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from brackets.text.edits import Edit

_BLANKS = " \t\xa0"


class Stretch(NamedTuple):
    """A part of the text that comes from one place."""

    start: int
    end: int
    stands: bool
    """Whether it is in the file, and stands there when the tracked changes are settled."""
    is_end: bool = False
    """Whether it is the end of a paragraph."""
    is_settled: bool = False
    """Whether it is tracked itself, and settled as that: then it stands whatever becomes of the text."""
    is_kept: bool = True
    """Whether it stands in the text that comes of the edits."""


def going(
    text: str, edits: Sequence[Edit], stretches: Callable[[int, int], Iterator[Stretch]]
) -> Iterator[tuple[int, int]]:
    """The spans of the text that are to be taken out of the file, from one place of it each. Linear.

    The edits come in order and do not overlap; `stretches` tells what a span of the text is made of.
    """
    text = str(text)  # without the pieces that it is made of: to cut one off would look at all of them
    for start, end, cuts in _neighbourhoods(text, edits):
        gap: list[Stretch] = []
        before = text[max(start - 1, 0) : start]
        at_bar = before == "|" and _is_notation(stretches(start - 1, start))
        for place in _places(text, stretches(start, end), cuts):
            gap.append(place)
            if place.is_kept and (place.stands or not place.is_end) and not _is_blank(text, place):
                ends_at_bar = text[place.start] == "|" and not place.stands
                parts_words = before.isalnum() and text[place.start].isalnum()
                yield from _of_gap(text, gap, parts_words=parts_words, at_bar=at_bar or ends_at_bar)
                gap, before, at_bar = [], text[place.end - 1], text[place.end - 1] == "|" and not place.stands
        parts_words = before.isalnum() and text[end : end + 1].isalnum()
        at_bar = at_bar or (text[end : end + 1] == "|" and _is_notation(stretches(end, end + 1)))
        yield from _of_gap(text, gap, parts_words=parts_words, at_bar=at_bar)


def _is_notation(stretches: Iterator[Stretch]) -> bool:
    """Whether what stands there is in the text alone, as the bar between two cells of a table is."""
    return not any(place.stands for place in stretches)


def _neighbourhoods(text: str, edits: Sequence[Edit]) -> Iterator[tuple[int, int, list[Edit]]]:
    """Spans with edits in them, and with the white space beside these; they do not touch."""
    start, end, cuts = 0, -1, list[Edit]()
    for edit in edits:
        if edit.start > end:
            if cuts:
                yield start, end, cuts
            start, cuts = edit.start, []
            while start and start > end and text[start - 1].isspace():
                start -= 1
        cuts.append(edit)
        end = edit.end
        while end < len(text) and text[end].isspace():
            end += 1
    if cuts:
        yield start, end, cuts


def _places(text: str, stretches: Iterator[Stretch], cuts: Sequence[Edit]) -> Iterator[Stretch]:
    """The stretches, cut where an edit begins and ends, and at blanks; an end of a paragraph is kept if any of it is."""
    at = 0
    for stretch in stretches:
        start = stretch.start
        while start < stretch.end:
            while at < len(cuts) and cuts[at].end <= start:
                at += 1
            is_kept = at == len(cuts) or start < cuts[at].start
            border = stretch.end if at == len(cuts) else cuts[at].start if is_kept else cuts[at].end
            end = min(border, stretch.end)
            if stretch.is_end:
                yield stretch._replace(start=start, end=end, is_kept=is_kept)
                start = end
                continue
            while start < end:
                is_blank = text[start] in _BLANKS
                stop = start + 1
                while not is_blank and stop < end and text[stop] not in _BLANKS:
                    stop += 1
                yield stretch._replace(start=start, end=stop, is_kept=is_kept)
                start = stop


def _is_blank(text: str, place: Stretch) -> bool:
    return not place.is_end and text[place.start] in _BLANKS


def _of_gap(text: str, gap: Sequence[Stretch], *, parts_words: bool, at_bar: bool) -> Iterator[tuple[int, int]]:
    """What goes out of one gap. One that parts two words keeps a blank of the file, whatever the notation makes of it; one at the
    bar of a cell needs none for the blank that the notation has there."""
    ends = [place for place in gap if place.is_end]
    blanks = [place for place in gap if _is_blank(text, place)]
    words = (place for place in gap if not place.is_end and not _is_blank(text, place))
    found = [place for place in words if place.stands and not place.is_kept]
    found += _surplus(ends, min(sum(place.is_kept for place in ends), 1))
    kept = sum(place.is_kept and (place.stands or not at_bar) for place in blanks)
    found += _surplus(blanks, max(kept, int(parts_words)))
    if at_bar:  # the text may have kept a blank of the file, and cut that at the bar
        lost = sum(not (place.stands or place.is_kept) for place in blanks)
        found += [place for place in blanks if place.stands and place.is_kept][:lost]
    yield from ((place.start, place.end) for place in found)


def _surplus(places: Sequence[Stretch], wanted: int) -> Sequence[Stretch]:
    """What is cut, but for as many as the text has and the file would not."""
    standing = [place for place in places if place.stands]
    cut = [place for place in standing if not (place.is_kept or place.is_settled)]
    left = len(standing) - len(cut)
    return cut[: max(len(cut) - max(wanted - left, 0), 0)]
