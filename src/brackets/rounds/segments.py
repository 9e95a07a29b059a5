"""Which paragraph of a copy is which of the base text: by their words first, by likeness next, by order always.

Numbers do not count: a paragraph that is only renumbered is the same.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from brackets.document.blocks import Role
from brackets.draft import Draft
from brackets.rounds.rare_words import RareWordIndex
from brackets.rounds.sequences import diff, longest_increasing, similarity
from brackets.rounds.words import Word, cores_of, text_of, words_of
from brackets.text.patterns import Pattern

LIKE_ENOUGH = 0.4
_LONGEST = 6_000
_SHORTEST = 60
_NO_BRACKETS = str.maketrans("[]", "  ")
_SENTENCE = Pattern(r"[.;:]\]*[ \n]|\n")
_ALIKE_ELSEWHERE = 0.6
_SHORT_ALIKE_ELSEWHERE = 0.7
_SHORT = 8
_MOST_PAIRS = 250_000
_SAME_LABEL = 0.15


class Segment(NamedTuple):
    """A paragraph or heading of a draft."""

    start: int
    """Where it stands, in characters, its label included."""
    end: int
    head: str
    """Its label as written, with the space after it."""
    label: str
    """In its normal form."""
    words: tuple[Word, ...]
    address: str
    lead: int = 0
    """Where the line that introduces it begins; where it begins itself if there is none."""
    section: int = 0
    """The number of its section."""
    heading: bool = False

    @property
    def key(self) -> tuple[str, ...]:
        """Its words alone."""
        return tuple(word.core for word in self.words)


class Alignment(NamedTuple):
    """A copy beside the base text."""

    partner: list[int | None]
    """For each segment of the base, which of the copy it is; None if it is gone."""
    added: dict[int, list[int]]
    """The new segments of the copy by the segment of the base that they come after; -1 before the first."""
    moved: dict[int, int]
    """Of those that are gone and new: the segment of the base -> that of the copy, where it stands now."""


Similarity = Callable[[int, int], float]
"""How much a segment of the base and one of the copy have in common, by their indexes."""


def bare_segments(draft: Draft) -> list[Segment]:
    """The paragraphs and headings of a draft, and its footnotes, without their words; page heads are no text."""
    text = draft.text
    found = []
    for block in draft.outline.blocks:
        if block.role is Role.PAGE:
            continue
        label = block.label if block.role is Role.PARAGRAPH else ""
        start = block.start
        body = block.body if label else start  # a heading's mark is part of its words
        while body < block.end and text[body] in " \t\xa0":
            body += 1
        if not label:
            start = body
        elif "[" in text[start:body]:  # `[US: 4 bis. To authorize ...]`: the label is in the bracket
            body = text.index("[", start)
        lead = block.introduction[0] if block.introduction else start
        found.append(
            Segment(
                start,
                block.end,
                text[start:body],
                label,
                (),
                block.address,
                lead,
                block.section.number,
                block.role is Role.HEADING,
            )
        )
    return _with_footnotes(draft, found)


def _with_footnotes(draft: Draft, found: list[Segment]) -> list[Segment]:
    """The segments, and the footnotes that stand between them."""
    notes = [(start, end) for start, end, role in draft.outline.furniture if role is Role.FOOTNOTE]
    if not notes:
        return found
    starts = [segment.start for segment in found]
    for start, end in notes:
        at = bisect_right(starts, start) - 1
        if at < 0 or found[at].end <= start:
            found = [*found, Segment(start, end, "", "", (), f"n{start}", start)]
    return sorted(found, key=lambda segment: segment.start)


def short_segments(draft: Draft) -> list[Segment]:
    """The same, with very long paragraphs cut between sentences, so that each can be compared in little time."""
    found = []
    for segment in bare_segments(draft):
        start = segment.start
        head = segment.head
        if segment.end - segment.start > _LONGEST:
            for stop in _SENTENCE.finditer(draft.text, start + len(head), segment.end):
                if stop.end() - start > _SHORTEST:
                    found.append(segment._replace(start=start, end=stop.end(), head=head))
                    start, head = stop.end(), ""
        found.append(segment._replace(start=start, head=head))
    return found


def segments_of(draft: Draft) -> list[Segment]:
    """The paragraphs and headings of a draft with their words, in which a bracket is one."""
    found = []
    for segment in bare_segments(draft):
        words = words_of(draft.text[segment.start + len(segment.head) : segment.end])
        if words:
            words[0] = Word(" ", words[0].core)  # something may come before it
        found.append(segment._replace(words=tuple(words)))
    return found


def similarity_of_all_words(base: Sequence[Segment], copy: Sequence[Segment]) -> Similarity:
    """Likeness by the words in brackets too: a paragraph whose one bracket has changed is not another one."""
    rows = [
        [cores_of(text_of(segment.words).translate(_NO_BRACKETS)) for segment in segments] for segments in (base, copy)
    ]
    return lambda i, j: similarity(rows[0][i], rows[1][j])


def align(
    base: Sequence[Segment], copy: Sequence[Segment], like: Similarity | None = None, same_label: float = _SAME_LABEL
) -> Alignment:
    """The segments of a copy beside those of the base text.

    The same label counts as so much likeness more.
    """
    ours, theirs = [segment.key for segment in base], [segment.key for segment in copy]

    def in_common(i: int, j: int) -> float:
        return similarity(ours[i], theirs[j])

    like = like or in_common
    pairs: list[tuple[int, int]] = []
    before = (0, 0)
    for start, end, low, high in [*diff(ours, theirs), (len(base), len(base), len(copy), len(copy))]:
        pairs += zip(range(before[0], start), range(before[1], low), strict=True)
        before = (end, high)
        pairs += _alike(base, copy, range(start, end), range(low, high), like, same_label)
    gone, new = _unpaired(pairs, len(base), len(copy))
    pairs += _elsewhere(base, copy, gone, new, like)
    in_order = longest_increasing(sorted(pairs))
    gone, new = _unpaired(pairs, len(base), len(copy))
    if len(in_order) < len(pairs) and gone and new:
        found = list(_between(base, copy, in_order, gone, new, like, same_label))
        pairs += found
        in_order = longest_increasing(sorted(pairs))
    partner: list[int | None] = [None] * len(base)
    for i, j in in_order:
        partner[i] = j
    moved = dict(sorted(set(pairs) - set(in_order)))
    place = {j: i for i, j in in_order}
    added: dict[int, list[int]] = {}
    after = -1
    for j in range(len(copy)):
        if j in place:
            after = place[j]
        else:
            added.setdefault(after, []).append(j)
    return Alignment(partner, added, moved)


def _unpaired(pairs: Sequence[tuple[int, int]], ours: int, theirs: int) -> tuple[list[int], list[int]]:
    """What is in no pair, on either side."""
    first, second = {i for i, _ in pairs}, {j for _, j in pairs}
    return [i for i in range(ours) if i not in first], [j for j in range(theirs) if j not in second]


def _between(
    base: Sequence[Segment], copy: Sequence[Segment], in_order: Sequence[tuple[int, int]], gone: Sequence[int],
    new: Sequence[int], like: Similarity, same_label: float,
) -> Iterator[tuple[int, int]]:  # fmt: skip
    """Pairs of what is left between those that are in order, now that others turned out to have moved."""
    i = j = 0
    for end, high in [*in_order, (len(base), len(copy))]:
        ours, theirs = (
            gone[bisect_left(gone, i) : bisect_left(gone, end)],
            new[bisect_left(new, j) : bisect_left(new, high)],
        )
        if ours and theirs:
            yield from _alike(base, copy, ours, theirs, like, same_label)
        i, j = end, high


def _alike(
    base: Sequence[Segment],
    copy: Sequence[Segment],
    ours: Sequence[int],
    theirs: Sequence[int],
    like: Similarity,
    same_label: float,
) -> Iterable[tuple[int, int]]:
    """Pairs in order with the most likeness in all (Needleman and Wunsch, without a price for gaps)."""

    def likely(i: int, j: int) -> float:
        found = like(i, j)
        if base[i].label and base[i].label == copy[j].label:
            found += same_label
        return found if found >= LIKE_ENOUGH else 0.0

    rows, columns = len(ours), len(theirs)
    if rows * columns > _MOST_PAIRS:
        return longest_increasing([(i, j) for i, j in _nearest(base, copy, ours, theirs, like) if likely(i, j)])
    score = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    worth = [[likely(i, j) for j in theirs] for i in ours]
    for row in range(rows - 1, -1, -1):
        for column in range(columns - 1, -1, -1):
            pair = worth[row][column] + score[row + 1][column + 1] if worth[row][column] else 0.0
            score[row][column] = max(pair, score[row + 1][column], score[row][column + 1])
    return _way(score, worth, ours, theirs)


def _way(
    score: Sequence[Sequence[float]], worth: Sequence[Sequence[float]], ours: Sequence[int], theirs: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """The pairs on the way of the highest score."""
    row = column = 0
    while row < len(ours) and column < len(theirs):
        pair = worth[row][column]
        if pair and score[row][column] == pair + score[row + 1][column + 1]:
            yield ours[row], theirs[column]
            row, column = row + 1, column + 1
        elif score[row][column] == score[row + 1][column]:
            row += 1
        else:
            column += 1


def _elsewhere(
    base: Sequence[Segment], copy: Sequence[Segment], gone: Sequence[int], new: Sequence[int], like: Similarity
) -> Iterator[tuple[int, int]]:
    """What is gone here and new there: moved."""
    taken = set()
    for i, j in _nearest(base, copy, gone, new, like):
        least = _SHORT_ALIKE_ELSEWHERE if len(base[i].words) < _SHORT else _ALIKE_ELSEWHERE
        if j not in taken and len(base[i].words) > 3 and like(i, j) >= least:
            taken.add(j)
            yield i, j


def _nearest(
    base: Sequence[Segment], copy: Sequence[Segment], ours: Sequence[int], theirs: Sequence[int], like: Similarity
) -> Iterator[tuple[int, int]]:
    """For each of ours the one of theirs that is most like it, among those that share its rarest words. Nearly linear."""
    likest = RareWordIndex([segment.key for segment in copy], theirs)
    for i in ours:
        if best := likest.candidates(base[i].key):
            yield i, max(best, key=lambda j: like(i, j))
