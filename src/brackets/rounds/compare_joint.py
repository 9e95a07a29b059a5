"""Proposals side by side that have become one bracket, whoever has it now.

`[BRA: forests] [COD: and peatland]` is `[COD: forests and peatland]`, or `[forests and peatland]`, which the chair made of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from brackets.rounds.compare_adoption import Judged
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.compare_proposals import MOST_BESIDE
from brackets.rounds.fates import Fate
from brackets.rounds.keys import content_of, stem_of

FEWEST_WORDS = 2
"""Content words of a bracket. One is no two proposals."""
SURE = 0.8
"""How sure that is: the header does not say it."""


def match_joint_brackets(drafts: PairedDrafts, judged: Judged) -> None:
    """Match what seems dropped, or is one bracket with other words, with a bracket that has the words of several proposals of its
    paragraph, one after the other, and hardly any else; `judged` has less in its fates then, and more in its matches."""
    dropped = {p for p, fate in judged.fates.items() if fate is Fate.DROPPED}
    home = drafts.home if dropped else {}
    for q in drafts.new.contested if dropped else ():
        u = home.get(drafts.new.places[q][0])
        words = Counter(map(stem_of, content_of(drafts.new.own_words[q].new)))
        taken = judged.matches.taken.get(q, [])
        if u is None or words.total() < FEWEST_WORDS or drafts.new.own_words[q].old or len(taken) > 1:
            continue
        beside = [p for p in drafts.old.proposals_in[u] if p in dropped or p in taken]
        if not dropped.isdisjoint(beside) and len(beside) <= MOST_BESIDE:
            run = _run_of(drafts, beside, words)
            if set(taken) <= set(run):
                _merge(judged, run, q)
                dropped.difference_update(run)


def _run_of(drafts: PairedDrafts, proposals: Sequence[int], words: Counter[str]) -> Sequence[int]:
    """Which of some proposals, one after the other, have just these words together; none if no two of them do."""
    for first in range(len(proposals) - 1):
        left = Counter(words)
        for last in range(first, len(proposals)):
            p = proposals[last]
            own = drafts.old.own_words[p]
            content = content_of(own.new)
            if own.old or not content or drafts.old.around(p) != drafts.old.around(proposals[first]):
                break
            left.subtract(map(stem_of, content))
            if any(count < 0 for count in left.values()):
                break
            if last > first and not any(left.values()):
                return proposals[first : last + 1]
    return ()


def _merge(judged: Judged, run: Sequence[int], q: int) -> None:
    for p in run:
        if p in judged.fates:
            del judged.fates[p]
            judged.matches.merge(p, q, SURE)
