"""Two drafts of one text with their paragraphs paired: the first step of comparing them.

A paragraph that has split, and several that have joined, are one pair: the parts are compared as one paragraph.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from brackets.rounds.align import align
from brackets.rounds.compare_runs import FEWEST_WORDS_OF_PART, Runs, Side, Written
from brackets.rounds.paragraph_likeness import Likeness
from brackets.rounds.paragraph_pairs import LABEL_BONUS, settled_pairs
from brackets.rounds.sequences import common_length, longest_increasing
from brackets.rounds.versions import DraftVersions, ParagraphVersions

SHIFTED = 0.15
"""From this share of its words that stand in the paragraph before or after the one that it is now, some of its sentences have gone
there, and the two are compared as one."""


class PairedDrafts(NamedTuple):
    """Two drafts with their paragraphs paired. Paragraphs and proposals are named by their indexes in each draft."""

    old: DraftVersions
    new: DraftVersions
    partner: dict[int, int]
    """The paragraph of the old draft -> the one of the new draft that it is; those that are gone are not in it."""
    moved: dict[int, int]
    """Of these, the ones that stand in another order."""
    similarity: dict[int, float]
    """For each paragraph of the old draft that has a partner, how similar the two are, 0 to 1."""
    new_parts: Sequence[ParagraphVersions]
    """The paragraphs of the new draft as they stand, before those that go together were joined."""
    new_runs: Sequence[Sequence[int]]
    """For each paragraph of the new draft, which of these it is made of."""

    @property
    def home(self) -> dict[int, int]:
        """The paragraph of the new draft -> the one of the old draft that it was. Made anew each time: ask once."""
        return {j: i for i, j in self.partner.items()}


def pair_paragraphs(old: DraftVersions, new: DraftVersions) -> PairedDrafts:
    """Pair the paragraphs of two drafts, by their words in any version and by their order; then find the parts of those that
    have split or joined."""
    similar = Likeness(old, new)
    segments, new_segments = ([paragraph.segment for paragraph in draft.paragraphs] for draft in (old, new))
    words, new_words = ([one.every for one in written] for written in (similar.ours, similar.theirs))
    alignment = align(segments, new_segments, similar, LABEL_BONUS, (words, new_words))
    partner = alignment.all_partners()
    partner = settled_pairs(partner, similar, (segments, new_segments), (_families(old), _families(new)))
    moved = _moved(partner, [(i, j) for i, j in enumerate(alignment.partner) if j is not None and partner.get(i) == j])
    paired = PairedDrafts(old, new, partner, moved, {i: similar(i, j) for i, j in partner.items()}, *_alone(new))
    runs = _side(old, (similar.ours, similar.theirs), similar.roots, partner, moved).runs()
    new_runs = _side(new, (similar.theirs, similar.ours), similar.roots, paired.home, set(moved.values())).runs()
    runs, new_runs = _with_shifted(paired, similar, runs, new_runs)
    if len(runs) == len(old.paragraphs) and len(new_runs) == len(new.paragraphs):
        return paired
    return _with_parts_joined(paired, runs, new_runs)


def _moved(partner: Mapping[int, int], in_order: Sequence[tuple[int, int]]) -> dict[int, int]:
    """The pairs that stand in another order than those which are known to be in order."""
    fitting = []
    for i, j in sorted(partner.items()):
        at = bisect_left(in_order, (i, -1))
        is_after = at == 0 or in_order[at - 1][1] < j
        is_before = at == len(in_order) or in_order[at] == (i, j) or j < in_order[at][1]
        if is_after and is_before:
            fitting.append((i, j))
    return dict(set(partner.items()) - set(longest_increasing(fitting)))


def _alone(draft: DraftVersions) -> tuple[Sequence[ParagraphVersions], Runs]:
    """The paragraphs of a draft, each alone."""
    return draft.paragraphs, [[at] for at in range(len(draft.paragraphs))]


# Paragraphs that split and join


def _families(draft: DraftVersions) -> list[int]:
    """For each paragraph the one that it hangs from, however deep; itself where it hangs from none."""
    families: list[int] = []
    for at, paragraph in enumerate(draft.paragraphs):
        families.append(families[-1] if paragraph.segment.depth and families else at)
    return families


def _side(
    draft: DraftVersions,
    written: tuple[Sequence[Written], Sequence[Written]],
    roots: Mapping[int, str],
    partner: Mapping[int, int],
    moved: Collection[int],
) -> Side:
    """One of the drafts, whose paragraphs are written as the first says, and those of the other one as the second."""
    ours, theirs = written
    headings = [paragraph.segment.heading for paragraph in draft.paragraphs]
    whole = {i: theirs[j] for i, j in partner.items() if i not in moved}
    return Side(ours, whole, moved, headings, _families(draft), roots)


def _with_shifted(paired: PairedDrafts, similar: Likeness, runs: Runs, new_runs: Runs) -> tuple[Runs, Runs]:
    """Runs beside each other as one run in both drafts, where sentences of base text have gone from the one to the other."""
    ours, theirs = (
        ["".join(texts[at].base for at in run) for run in one]
        for texts, one in ((similar.ours, runs), (similar.theirs, new_runs))
    )
    run_of, new_run_of = _index_of(runs), _index_of(new_runs)
    partner = {run_of[i]: new_run_of[j] for i, j in paired.partner.items()}
    merged, new_merged = [list(run) for run in runs], [list(run) for run in new_runs]
    for i in range(len(runs) - 1, 0, -1):
        j = partner.get(i)
        if j is None or partner.get(i - 1) != j - 1 or ours[i] == theirs[j]:
            continue
        one, two = ours[i - 1], ours[i]
        if _has_come(two, one, theirs[j - 1]) or _has_come(one, two, theirs[j]):
            merged[i - 1] += merged.pop(i)
            new_merged[j - 1] += new_merged.pop(j)
    return merged, new_merged


def _has_come(words: str, own: str, there: str) -> bool:
    """Whether part of a paragraph stands in the new version of its neighbour, whose own words were others."""
    if len(words) < FEWEST_WORDS_OF_PART or own == there:
        return False
    more = max(common_length(f"{own}{words}", there), common_length(f"{words}{own}", there)) - common_length(own, there)
    return more >= max(FEWEST_WORDS_OF_PART + 2, SHIFTED * len(words))


def _with_parts_joined(paired: PairedDrafts, runs: Runs, new_runs: Runs) -> PairedDrafts:
    """The drafts with each run as one paragraph, and the pairs of these."""
    old, new = paired.old.with_joined(runs), paired.new.with_joined(new_runs)
    ours, theirs = _index_of(runs), _index_of(new_runs)
    in_order = {ours[i]: theirs[j] for i, j in paired.partner.items() if i not in paired.moved}
    taken = set(in_order.values())
    moved = {}
    for i, j in paired.moved.items():
        if ours[i] not in in_order and theirs[j] not in taken:
            moved[ours[i]] = theirs[j]
    partner = in_order | moved
    similarity = {ours[i]: like for i, like in paired.similarity.items() if ours[i] in partner}
    return PairedDrafts(old, new, partner, moved, similarity, paired.new.paragraphs, new_runs)


def _index_of(runs: Sequence[Sequence[int]]) -> dict[int, int]:
    """For each paragraph, the run that it is in."""

    def pairs() -> Iterator[tuple[int, int]]:
        for index, run in enumerate(runs):
            yield from ((at, index) for at in run)

    return dict(pairs())
