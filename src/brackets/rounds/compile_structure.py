"""Copies whose paragraphs were split or joined, brought back into the paragraphs of the base, so that what has changed in their
words is said in its place, and the split or the join in a remark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from brackets.draft import Draft
from brackets.rounds.align import Alignment, align, with_partners
from brackets.rounds.segments import Pages, Segment, segments_of
from brackets.rounds.sequences import diff, similarity
from brackets.rounds.words import Word, words_of
from brackets.text.edits import Edit, spliced

SAME_IN_PARTS = 0.8
"""From this similarity on, two paragraphs are the parts of one. High, because it is only a remark then that says so."""
_MOST_PASSES = 4
"""Paragraphs that are split in more parts than this plus one are compared as they are."""


class Restructured(NamedTuple):
    """A copy in the paragraphs of the base."""

    draft: Draft
    splits: frozenset[int]
    """The indexes of the paragraphs of the base that it splits."""
    joins: frozenset[int]
    """... and of those that it joins with the next."""


def in_paragraphs_of(base: Draft, copy: Draft) -> Restructured:
    """A copy without its splits and joins of paragraphs. Nothing but white space and labels is put in or taken out."""
    ours = segments_of(base, Pages.GONE)
    splits: set[int] = set()
    joins: set[int] = set()
    for _ in range(_MOST_PASSES):
        theirs = segments_of(copy, Pages.GONE)
        alignment = align(ours, theirs)
        edits: list[Edit] = []
        taken: set[int] = set()
        for i, j in _splits(ours, theirs, alignment.partner, {k for added in alignment.added.values() for k in added}):
            if taken.isdisjoint((j, j + 1)):
                taken |= {j, j + 1}
                edits.append(Edit(theirs[j].end, theirs[j + 1].start + len(theirs[j + 1].head), " "))
                splits.add(i)
        for i, j in _joins(ours, theirs, alignment.partner):
            if j not in taken and (edit := _parting(copy.text, ours[i], ours[i + 1], theirs[j])) is not None:
                taken.add(j)
                edits.append(edit)
                joins.add(i)
        if not edits:
            break
        copy = Draft(spliced(copy.text, sorted(edits)), copy.registry)
    return Restructured(copy, frozenset(splits), frozenset(joins))


def _splits(
    ours: Sequence[Segment], theirs: Sequence[Segment], partner: Sequence[int | None], added: set[int]
) -> Iterator[tuple[int, int]]:
    """Paragraphs of the base, and the first of the two of the copy that they are."""
    for i, j in enumerate(partner):
        if j is None or ours[i].heading:
            continue
        for first in (j, j - 1):
            other = first + 1 if first == j else first
            if not 0 <= first < len(theirs) - 1 or other not in added or theirs[other].heading:
                continue
            if _is_list_of(ours[i], theirs[first : first + 2]):
                continue
            if _are_parts(ours[i].cores, theirs[first].cores, theirs[first + 1].cores, theirs[j].cores):
                yield i, first
                break


def _joins(
    ours: Sequence[Segment], theirs: Sequence[Segment], partner: Sequence[int | None]
) -> Iterator[tuple[int, int]]:
    """The first of two paragraphs of the base, and the one of the copy that they are."""
    for i, (here, below) in enumerate(pairwise(partner)):
        if (here is None) == (below is None) or ours[i].heading or ours[i + 1].heading:
            continue
        j = below if here is None else here
        assert j is not None
        if _is_list_of(theirs[j], ours[i : i + 2]):
            continue
        known = ours[i + 1 if here is None else i].cores
        if not theirs[j].heading and _are_parts(theirs[j].cores, ours[i].cores, ours[i + 1].cores, known):
            yield i, j


def _is_list_of(whole: Segment, parts: Sequence[Segment]) -> bool:
    """Whether parts of a paragraph are items that hang under it, or one of them is, so that they are a list and no parts of it."""
    return bool(whole.label) and any(part.label and part.depth > whole.depth for part in parts)


def beside(ours: Sequence[Segment], theirs: Sequence[Segment]) -> Alignment:
    """A copy, in the paragraphs of the base, beside the base: where its paragraphs and its new ones stand in a compiled draft."""
    return _with_sections_whole(ours, theirs, _with_leads(ours, theirs, align(ours, theirs)))


def _with_leads(ours: Sequence[Segment], theirs: Sequence[Segment], alignment: Alignment) -> Alignment:
    """An alignment in which the words that lead to a list are what the paragraph was that the list was made of, and the other
    way round; and no item of the list, though that has more of its words: its label would say that it is something else.
    """
    partner = list(alignment.partner)
    home = {j: i for i, j in enumerate(partner) if j is not None}
    for i, j in enumerate(alignment.partner):
        if j is None or ours[i].heading or theirs[j].heading or ours[i].depth == theirs[j].depth:
            continue
        if (lead := _lead_of(theirs, j, ours[i])) is not None and home.keys().isdisjoint(range(lead, j)):
            partner[i] = lead
        elif (lead := _lead_of(ours, i, theirs[j])) is not None and not any(
            at is not None for at in alignment.partner[lead:i]
        ):
            partner[lead], partner[i] = j, None
    return with_partners(partner, len(theirs), alignment.moved)


def _with_sections_whole(ours: Sequence[Segment], theirs: Sequence[Segment], alignment: Alignment) -> Alignment:
    """An alignment in which a new section comes behind the paragraphs that are gone at the end of the one before it."""
    added: dict[int, list[int]] = {}
    for at, new in alignment.added.items():
        first = next((index for index, j in enumerate(new) if theirs[j].heading), len(new))
        end = at
        while 0 < end + 1 < len(ours) and alignment.partner[end + 1] is None and not ours[end + 1].heading:
            end += 1
        for place, some in ((at, new[:first]), (end, new[first:])):
            if some:
                added.setdefault(place, []).extend(some)
    return alignment._replace(added=added)


def _lead_of(segments: Sequence[Segment], item: int, whole: Segment) -> int | None:
    """The words that lead to an item of a list, if they are called as a paragraph is that is neither; None if there are none."""
    depth = segments[item].depth
    lead = next((at for at in range(item - 1, -1, -1) if segments[at].depth < depth), None)
    if lead is None or segments[lead].heading or segments[lead].depth != whole.depth:
        return None
    words, label = segments[lead].words, segments[lead].label
    return lead if label == whole.label and words and words[-1].core == ":" else None


def _are_parts(whole: Sequence[str], first: Sequence[str], second: Sequence[str], known: Sequence[str]) -> bool:
    """Whether two paragraphs are the parts of one, of which the other draft's is known to be like one of them."""
    if not first or not second:
        return False
    alike = similarity(whole, (*first, *second))
    return alike >= SAME_IN_PARTS and alike > similarity(whole, known)


def _parting(text: str, first: Segment, second: Segment, joined: Segment) -> Edit | None:
    """The edit that parts a paragraph of the copy where the second of two begins in it; its label there is none of its words."""
    body = joined.start + len(joined.head)
    words = words_of(text[body : joined.end])
    at = _beginning(first, second, words)
    if at is None:
        return None
    begin = at - _length_of_label(second.head, words, at)
    if begin <= 0:
        return None
    start = body + sum(map(_length, words[:begin]))
    end = body + sum(map(_length, words[:at])) + len(words[at].space)
    return Edit(start, end, "\n\n" + second.head)


def _beginning(first: Segment, second: Segment, words: Sequence[Word]) -> int | None:
    """Which word of a joined paragraph is the first of the second; None if that is not clear."""
    old = (*first.cores, *second.cores)
    border = len(first.cores)
    at, low = 0, 0
    for start, end, _, new_end in (
        *diff(old, [word.core for word in words]),
        (len(old),) * 2 + (len(words),) * 2,
    ):
        if at <= border < start:
            return low + border - at
        at, low = end, new_end
    return None


def _length_of_label(head: str, words: Sequence[Word], at: int) -> int:
    """How many words before one are the label that a paragraph has in the base."""
    label = "".join(head.split())
    for count in range(1, min(at, len(label)) + 1):
        if "".join(word.core for word in words[at - count : at]) == label:
            return count
    return 0


def _length(word: Word) -> int:
    return len(word.space) + len(word.core)
