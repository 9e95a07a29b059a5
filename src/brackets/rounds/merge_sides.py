"""The two sides of a merge: their paragraphs, each beside that of the base that it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from brackets.document.blocks import Role
from brackets.draft import Draft
from brackets.rounds.align import FEWEST_WORDS_TO_MOVE, Alignment, align, similarity_of_all_words
from brackets.rounds.segments import Segment, segments_of
from brackets.rounds.words import words_to_insert_into

Cores = tuple[str, ...]
_BLANK = " \t\xa0"


def segments_to_merge(draft: Draft) -> list[Segment]:
    """The segments of a draft, in which the mark of a heading, `Article 5:`, is a label as that of a paragraph is.

    A heading that is a mark alone has it as its words.
    """
    text = draft.text
    bodies = {block.end: block.body for block in draft.outline.blocks if block.role is Role.HEADING}
    segments = []
    for segment in segments_of(draft):
        body = bodies.get(segment.end, 0) if segment.heading else 0
        while body < segment.end and text[body] in _BLANK:
            body += 1
        if segment.start < body < segment.end:
            words = tuple(words_to_insert_into(text[body : segment.end]))
            segment = segment._replace(head=text[segment.start : body], words=words)
        segments.append(segment)
    return segments


def aligned(base: Sequence[Segment], copy: Sequence[Segment]) -> Alignment:
    """A side beside the base. A heading is known by its title, whatever its number is, if no other has that title."""
    titles = _titles(base).keys() & _titles(copy).keys()
    ours, theirs = (
        {at: segment.cores for at, segment in enumerate(segments) if segment.heading and segment.cores in titles}
        for segments in (base, copy)
    )
    alike = similarity_of_all_words(_with_marks(base), _with_marks(copy))

    def similarity(i: int, j: int) -> float:
        return float(ours.get(i) == theirs.get(j)) if i in ours or j in theirs else alike(i, j)

    words = [_known_by(base, ours), _known_by(copy, theirs)]
    return align(base, copy, similarity, words=(words[0], words[1]))


def _with_marks(segments: Sequence[Segment]) -> list[Segment]:
    """Segments in which the mark of a heading is of its words again: where a title has changed, the number tells."""
    return [
        segment._replace(words=(*words_to_insert_into(segment.head), *segment.words)) if segment.heading else segment
        for segment in segments
    ]


def _titles(segments: Sequence[Segment]) -> dict[Cores, int]:
    """The titles that one heading has alone."""
    counts = Counter(segment.cores for segment in segments if segment.heading and is_titled(segment))
    return {cores: count for cores, count in counts.items() if count == 1}


def _known_by(segments: Sequence[Segment], titled: dict[int, Cores]) -> list[Cores]:
    """By which words each segment is known: titles, which are short, by so many that they may move."""
    return [
        (*["\n"] * FEWEST_WORDS_TO_MOVE, *segment.cores) if at in titled else segment.cores
        for at, segment in enumerate(segments)
    ]


def is_titled(segment: Segment) -> bool:
    """Whether a heading has words beside its mark: a number alone, `Article 5`, tells nothing of what stands below it."""
    return bool(segment.head) or not any(core[:1].isdigit() for core in segment.cores)


class Side:
    """Our draft or theirs, aligned with the base."""

    def __init__(self, base: Sequence[Segment], draft: Draft):
        self.text = draft.text
        self.segments = segments_to_merge(draft)
        alignment = aligned(base, self.segments)
        self.moved = alignment.moved
        self.partner = alignment.all_partners()
        """The paragraph of the base -> the one of this side that it is; those that are gone are not in it."""
        self.home = {j: i for i, j in self.partner.items()}
        """The paragraph of this side -> the one of the base that it was."""

    def body(self, index: int) -> str:
        """A paragraph without its label, as it stands."""
        segment = self.segments[index]
        return self.text[segment.start + len(segment.head) : segment.end]

    def introduction(self, index: int) -> str:
        """The line that introduces a paragraph, with the space after it."""
        segment = self.segments[index]
        return self.text[segment.lead : segment.start]

    def whole(self, index: int) -> str:
        """A paragraph with its label and the line that introduces it."""
        segment = self.segments[index]
        return self.text[segment.lead : segment.end]

    def added_after(self, index: int) -> Iterator[int]:
        """The paragraphs that this side has added directly after one of its own."""
        at = index + 1
        while at < len(self.segments) and at not in self.home:
            yield at
            at += 1
