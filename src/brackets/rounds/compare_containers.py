"""Brackets that hold others, and hardly words of their own, as `[[shall][should]]` or a bracket around a whole section.

Such a bracket fares as what is in it.
"""

from __future__ import annotations

from collections.abc import Mapping

from brackets.rounds.compare_adoption import Judged
from brackets.rounds.fates import ACCEPTED, Fate
from brackets.rounds.keys import keys_of, weight_of
from brackets.rounds.versions import DraftVersions

FEW_OWN_WORDS = 0.1
"""A bracket with a smaller share of words that are in none of those in it fares as these do."""
NEARLY_ALL = 0.9
"""From this share on, it was adopted as it was: what stands in brackets still is matched a little less surely than that."""
MOSTLY_ADOPTED = 0.5
"""From this share of the words of those in it on, it was adopted, with other words."""

_STAND = (Fate.PENDING, Fate.MODIFIED)
"""What stands in its place in brackets: those around it are gone because it was adopted that there is a choice."""


def containers_of(draft: DraftVersions) -> set[int]:
    """The brackets that hold others, and hardly words of their own."""
    holders = {draft.around(p) for p in draft.contested}
    return {p for p in draft.contested if p in holders and _is_container(draft, p)}


def _is_container(draft: DraftVersions, p: int) -> bool:
    return weight_of(keys_of(draft.own_text(p))) < FEW_OWN_WORDS * draft.weights[p]


def settle_containers(
    draft: DraftVersions, judged: Judged, fates: Mapping[int, Fate], shares: Mapping[int, float]
) -> None:
    """Say of brackets that are gone, and that hold others, how they fared; innermost first.

    `fates` are those of all that are gone, and `shares` how much of each was adopted. Of alternatives to one another only the
    one that was adopted counts.
    """
    inner: dict[int, list[int]] = {}
    for p in draft.contested:
        inner.setdefault(draft.around(p), []).append(p)
    known, share_of, stands = dict(fates), dict(shares), judged.matches.fates
    for p in reversed(draft.contested):
        if p not in fates or p not in inner or not _is_container(draft, p):
            continue
        own = weight_of(keys_of(draft.own_text(p)))
        own_is_gone = own >= 1 and share_of.get(p, 0.0) < MOSTLY_ADOPTED
        own_is_gone = own_is_gone and not any(known.get(q) in ACCEPTED for q in inner[p])
        asked, had = (own, own * share_of.get(p, 0.0)) if draft.has_words(p) else (0.0, 0.0)
        groups: dict[object, list[int]] = {}
        for q in inner[p]:
            groups.setdefault(draft.proposals[q].group or q, []).append(q)
        whole = True
        for rivals in groups.values():
            standing = [q for q in rivals if stands.get(q) in _STAND]
            if own_is_gone or len(standing) < min(2, len(rivals)):
                standing = []  # of `[[shall][should]]` and `[shall]` nobody can say which bracket is gone
            adopted = standing or [q for q in rivals if known.get(q) in ACCEPTED]
            weights = [draft.weights[q] for q in adopted or rivals]
            asked += max(weights)
            shares_of = judged.matches.confidence if standing else share_of
            had += max((w * shares_of.get(q, 1.0) for w, q in zip(weights, adopted, strict=False)), default=0.0)
            whole = whole and any(known.get(q) is Fate.ADOPTED or stands.get(q) is Fate.PENDING for q in adopted)
        share = had / asked if asked else 0.0
        whole = whole and share >= NEARLY_ALL
        fate = Fate.ADOPTED if whole else Fate.ADOPTED_MODIFIED if share >= MOSTLY_ADOPTED else Fate.DROPPED
        known[p] = judged.fates[p] = fate
        judged.shares[p] = share_of[p] = share
