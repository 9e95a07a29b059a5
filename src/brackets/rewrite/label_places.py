"""Where the labels of a draft and the numbers of its headings stand, which are no references."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from brackets.document.blocks import Role
from brackets.draft import Draft
from brackets.parse.labels import HeadingNumber, heading_number
from brackets.rewrite.numbering import Renamed


class LabelPlaces:
    """Which places are in a label or the number of a heading: `OP2.` at the start of its paragraph is no reference."""

    def __init__(self, draft: Draft, labels: Sequence[Renamed]):
        """Take the labels that are counted. The number of a heading in brackets, `[Article 3bis]`, is not, and is none either."""
        spans = sorted(
            [
                *((label.start, label.end) for label in labels),
                *((one.start, one.end) for one in headings_in_brackets(draft)),
            ]
        )
        self._starts, self._ends = [start for start, _ in spans], [end for _, end in spans]

    def __contains__(self, at: object) -> bool:
        assert isinstance(at, int)
        index = bisect_right(self._starts, at) - 1
        return index >= 0 and at < self._ends[index]


def headings_in_brackets(draft: Draft) -> Iterator[HeadingNumber]:
    """The numbers of headings that stand in brackets, or have one before them: they are not counted."""
    for block in draft.outline.blocks:
        number = heading_number(draft.text, block.start, block.end) if block.role is Role.HEADING else None
        if number is not None and "[" in draft.text[block.start : number.start]:
            yield number


def left_in_brackets(draft: Draft, labels: Sequence[Renamed]) -> Iterator[tuple[int, str]]:
    """Where such a number stays though others of its kind change, and a sentence for each: after them it may be another."""
    changed = {label.word.casefold() for label in labels if label.changed and label.word}
    for number in headings_in_brackets(draft) if changed else ():
        if number.word.casefold() in changed:
            what = f"{number.word} {draft.text[number.start : number.end]}"
            yield (
                number.start,
                f"{what} is left as it is, for headings in brackets are not counted: see what it is to be",
            )
