"""Changes of typography alone: marks, hyphens, capitals, emphasis and the spelling of quotes in words that are the same."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from brackets.rounds.compare_adoption import Judged
from brackets.rounds.compare_base_text import BaseText, BaseTextChange
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.fates import ACCEPTED, Fate
from brackets.rounds.keys import Reading, Wording, differ_in_hyphens, keys_of
from brackets.rounds.sequences import Hunk, diff
from brackets.rounds.words import readable


def changes_of_typography(drafts: PairedDrafts, judged: Judged, base_text: BaseText) -> Iterator[BaseTextChange]:
    """The changes of the base text in which not a word differs, in the order of the old draft.

    Marks that came or went with a bracket beside them are no change: settling takes them along.
    """
    for u, v in sorted(drafts.partner.items()):
        adopted = {p for p in drafts.old.proposals_in[u] if judged.fates.get(p) in ACCEPTED}
        old, _, seams = drafts.old.paragraphs[u].marked(adopted, fine=True)
        there = drafts.new.paragraphs[v].version(
            {q for q in drafts.new.proposals_in[v] if q in base_text.bracketed}, fine=True
        )
        if old.keys == there:
            continue
        marks = (
            seams if any(judged.fates.get(p) in (*ACCEPTED, Fate.DROPPED) for p in drafts.old.proposals_in[u]) else ()
        )
        for hunk in diff(old.keys, there):
            ours, theirs = old.keys[hunk.start : hunk.end], there[hunk.new_start : hunk.new_end]
            wording = Wording(readable(ours), readable(theirs))
            same = keys_of(" ".join(ours)) == keys_of(" ".join(theirs)) or differ_in_hyphens(*wording)
            if same and not _is_beside(hunk, marks, ours, theirs):
                yield BaseTextChange(u, v, ours, theirs, wording, Reading("", there), hunk.new_start, "typography")


def _is_beside(hunk: Hunk, seams: Sequence[int], ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether only marks differ, where a bracket was."""
    if any(word[0].isalnum() for word in (*ours, *theirs)):
        return False
    at = bisect_left(seams, hunk.start - 1)
    return at < len(seams) and seams[at] <= hunk.end + 1
