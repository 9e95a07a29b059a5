"""The new paragraphs of several copies: each once, with its sponsors, a label, and a line that says whose it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from brackets.rounds.align import Alignment
from brackets.rounds.compile_remarks import Remarks
from brackets.rounds.segments import Segment, hanging_from
from brackets.rounds.table_rows import on_one_line
from brackets.rounds.words import text_of
from brackets.vocabulary.words import LATIN_SERIES


class Copy(NamedTuple):
    """A party's copy beside the base text."""

    segments: Sequence[Segment]
    alignment: Alignment


_List = tuple[str, int]
"""The paragraphs that are labelled in one row: those of a section, or those under one paragraph of the base, or of a copy."""
_OF_SECTION, _UNDER = " section", " under"


class _New(NamedTuple):
    """A new paragraph."""

    segment: Segment
    parties: list[str]
    origins: set[int]
    """The indexes of the paragraphs of the base that it was before it was moved."""
    below_heading: bool
    """Whether it is, or stands under, a new heading: there it keeps its label."""
    row: _List
    """What it is labelled in a row with."""

    @property
    def kind_and_words(self) -> tuple[bool, tuple[str, ...]]:
        """By what it is known as the same in another copy."""
        return self.segment.heading, self.segment.cores


class NewParagraphs:
    """The new paragraphs of several copies, as they stand in the draft. Ask for them in the order of the base."""

    def __init__(
        self,
        base: Sequence[Segment],
        copies: Mapping[str, Copy],
        remarks: Remarks,
        *,
        labels_inside: bool,
        introduce: bool,
    ):
        """`labels_inside` puts all labels into the brackets; `introduce` a line above that says whose a paragraph is."""
        self.base = base
        self.copies = copies
        self.remarks = remarks
        self.labels_inside = labels_inside
        self.introduce = introduce
        self._rows = [
            (_OF_SECTION, segment.section) if above < 0 else (_UNDER, above)
            for segment, above in zip(base, hanging_from(base), strict=True)
        ]
        """Of each paragraph of the base."""
        self._labels: dict[_List, set[str]] = {}
        """The labels that are taken."""
        for segment, row in zip(base, self._rows, strict=True):
            self._labels.setdefault(row, set()).add(segment.label)
        self._given: dict[tuple[_List, str], Segment] = {}
        """The new paragraphs that have kept their label: another party's with the same number stands beside them."""
        self._parents = {party: hanging_from(copy.segments) for party, copy in copies.items()}
        self._homes = {
            party: {j: i for i, j in copy.alignment.all_partners().items()} for party, copy in copies.items()
        }

    def after(self, index: int) -> Iterator[str]:
        """Those after a paragraph of the base, -1 for the top; new sections after new paragraphs of this one."""
        counts: dict[tuple[_List, str], int] = {}
        for new in sorted(self._together(index), key=lambda new: new.below_heading):
            yield self._text(new, index, counts)

    def _together(self, index: int) -> list[_New]:
        """The new paragraphs of all copies, each once, in an order that is that of each copy."""
        together: list[_New] = []
        for party, (segments, alignment) in self.copies.items():
            added = alignment.added.get(index, ())
            later = {(segments[j].heading, segments[j].cores) for j in added}
            origins = {j: i for i, j in alignment.moved.items()}
            at = 0
            below_heading = False
            for j in added:
                segment = segments[j]
                below_heading = below_heading or segment.heading
                same = _index_of(together, at, segment, below_heading=below_heading)
                if same is None:  # before what comes later in this copy too
                    followers = (k for k in range(at, len(together)) if together[k].kind_and_words in later)
                    same = next(followers, len(together))
                    together.insert(same, _New(segment, [], set(), below_heading, self._row(party, j, index)))
                together[same].parties.append(party)
                if j in origins:
                    together[same].origins.add(origins[j])
                at = same + 1
        return together

    def _row(self, party: str, j: int, index: int) -> _List:
        """What a new paragraph of a copy, which comes after one of the base, is labelled in a row with."""
        above = self._parents[party][j]
        if above >= 0:
            home = self._homes[party].get(above)
            return (party, above) if home is None else (_UNDER, home)
        return (_OF_SECTION, self.base[max(0, index)].section if self.base else 0)

    def _text(self, new: _New, index: int, counts: dict[tuple[_List, str], int]) -> str:
        """A new paragraph as it stands in the draft."""
        segment, shape = new.segment, shape_of(new.segment)
        head = segment.head
        labels = self._labels.setdefault(new.row, set())
        if index < 0 and self.base and not new.below_heading:
            head = first_head(segment, labels)
        elif not new.below_heading and index >= 0:
            section = self.base[index].section
            before = takewhile(lambda at: self.base[at].section == section, range(index, -1, -1))
            beside = (self.base[at] for at in before if self._rows[at] == new.row)
            above = next((earlier for earlier in beside if shape_of(earlier) == shape), None)
            above = self._given.get((new.row, segment.label), above)
            key = new.row, f"{shape}{above.label if above else ''}"
            head, counts[key] = head_of(segment, above, labels, counts.get(key, 0))
            if head == segment.head and not segment.label.endswith(LATIN_SERIES):
                self._given[new.row, segment.label] = segment
        words = text_of(on_one_line(segment.words), lead=False)
        below = self.base[index + 1] if index + 1 < len(self.base) else None
        hangs = below is not None and not below.heading and shape_of(below) != shape
        sponsors = "/".join(new.parties)
        inside = head and (self.labels_inside or hangs)
        body = f"[{sponsors}: {head}{words}]" if inside else f"{head}[{sponsors}: {words}]"
        body += self.remarks.moved([self.base[origin] for origin in sorted(new.origins)])
        return f"{self.remarks.introduction(new.parties)}\n\n{body}" if self.introduce else body


def _index_of(together: Sequence[_New], at: int, segment: Segment, *, below_heading: bool) -> int | None:
    """Which new paragraph, from one on, has the same words in the same position to a new heading."""
    wanted = (below_heading, segment.cores)
    matching = (k for k in range(at, len(together)) if (together[k].below_heading, together[k].segment.cores) == wanted)
    return next(matching, None)


def shape_of(segment: Segment) -> str:
    """What a label looks like: `1.`, `(a)`, `i.`; empty without one."""
    if not segment.label:
        return ""
    body = "1" if segment.label[0].isdigit() else "A" if segment.label[0].isupper() else "a"
    return f"{'(' if segment.head.lstrip().startswith('(') else ''}{body}"


def first_head(segment: Segment, labels: set[str]) -> str:
    """The label with the space after it of a new first paragraph: its own if no other has it, else 0 for a figure, 0 bis for the
    next one, or none.

    `labels` are those that are taken; the new one is added.
    """
    label, head = segment.label, segment.head
    if label in labels:
        free = ("0", *(f"0{latin}" for latin in LATIN_SERIES))
        zero = next((one for one in free if one not in labels), "") if label.isdigit() else ""
        label, head = zero, head.replace(label, f"0 {zero[1:]}".strip(), 1) if zero else ""
    labels.add(label)
    return head


def head_of(segment: Segment, above: Segment | None, labels: set[str], count: int) -> tuple[str, int]:
    """Its label with the space after it: its own if no other paragraph has it, else `bis` of the one above.

    `labels` are those that are taken; the new one is added. `count` is how many new ones there are after the one above so far.
    """
    if not segment.label:
        return "", count
    if segment.label not in labels:
        labels.add(segment.label)
        return segment.head, count
    if above is None or not above.label:
        return first_head(segment, labels) if segment.label.isdigit() else segment.head, count
    while count < len(LATIN_SERIES) and above.label + LATIN_SERIES[count] in labels:
        count += 1
    latin = LATIN_SERIES[min(count, len(LATIN_SERIES) - 1)]
    labels.add(above.label + latin)
    bare = above.head.rstrip()
    stops = bare[len(bare.rstrip(".):")) :]
    return f"{bare[: len(bare) - len(stops)]} {latin}{stops}{above.head[len(bare) :] or ' '}", count + 1
