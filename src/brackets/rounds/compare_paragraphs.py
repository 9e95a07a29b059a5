"""Two drafts of one text with their paragraphs paired: the first step of comparing them."""

from __future__ import annotations

from typing import NamedTuple

from brackets.rounds.align import align
from brackets.rounds.sequences import common_length, similarity
from brackets.rounds.versions import DraftVersions

LABEL_BONUS = 0.05
"""The same label counts as so much similarity more. Little: from one round to the next numbers change with every new
paragraph, so that a label only decides between paragraphs that are equally similar."""
CONTAINED = 0.8
"""What a paragraph that stands whole in another one counts as similarity: more than a rewritten one, less than the same one."""
FEWEST_WORDS_CONTAINED = 4
"""Words. A shorter paragraph stands in many others by chance."""


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

    @property
    def home(self) -> dict[int, int]:
        """The paragraph of the new draft -> the one of the old draft that it was."""
        return {j: i for i, j in self.partner.items()}


def pair_paragraphs(old: DraftVersions, new: DraftVersions) -> PairedDrafts:
    """Pair the paragraphs of two drafts, by their words in any version and by their order."""
    ours, theirs = (
        [(paragraph.all_words(), paragraph.version()) for paragraph in draft.paragraphs] for draft in (old, new)
    )

    def similar(i: int, j: int) -> float:
        """Two paragraphs are as similar as their most similar versions, or as the shorter is contained in the longer."""
        (all_old, base_old), (all_new, base_new) = ours[i], theirs[j]
        best = max(similarity(all_old, all_new), similarity(all_old, base_new))
        if base_old and base_new:
            best = max(best, similarity(base_old, base_new))
        if (shorter := min(len(all_old), len(all_new))) >= FEWEST_WORDS_CONTAINED:
            best = max(best, CONTAINED * common_length(all_old, all_new) / shorter)
        return best

    segments, new_segments = ([paragraph.segment for paragraph in draft.paragraphs] for draft in (old, new))
    alignment = align(segments, new_segments, similar, LABEL_BONUS)
    partner = alignment.all_partners()
    return PairedDrafts(old, new, partner, alignment.moved, {i: similar(i, j) for i, j in partner.items()})
