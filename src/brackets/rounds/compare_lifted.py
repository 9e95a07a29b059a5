"""Brackets that were all of another one which still stands: `Option 2: [States meet.]`, and `Option 2: States meet.` now.

Their own marks are gone, and that is no adoption: the words are an option still, and no base text.
"""

from __future__ import annotations

from collections import Counter

from brackets.rounds.compare_adoption import Judged
from brackets.rounds.compare_elsewhere import Traced
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.fates import ACCEPTED, Fate


def follow_holders(drafts: PairedDrafts, judged: Judged, traced: Traced) -> None:
    """Say of such brackets that they are the bracket which they stood in, with the same words or with others. Linear."""
    old, matches = drafts.old, judged.matches
    inner = Counter(map(old.around, old.contested))
    for p in old.contested:
        outer = old.around(p)
        q = matches.partner.get(outer)
        fate = traced.elsewhere[p].fate if p in traced.elsewhere else judged.fates.get(p)
        if q is None or fate not in ACCEPTED or inner[outer] > 1 or old.has_words(outer):
            continue
        traced.elsewhere.pop(p, None)
        judged.fates.pop(p, None)
        same = old.own_words[p].tagged == drafts.new.own_words[q].tagged
        matches.add(p, q, Fate.PENDING if same else Fate.MODIFIED, matches.confidence[outer])
