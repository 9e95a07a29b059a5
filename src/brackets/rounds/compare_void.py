"""Options that nothing is to stand: `[Option 2: No text.]`. No word of one is found in a later draft: that is what it asked for.

Such an option prevailed where each of the others fell, with all that stood in it.
"""

from __future__ import annotations

from collections.abc import Collection

from brackets.rounds.compare_adoption import Judged
from brackets.rounds.compare_elsewhere import Traced
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.fates import Fate

SURENESS = 0.7
"""How sure it is: less than that the others fell, any of which may stand in other words."""
NOTE = "nothing stands in its place"
"""The note of one that prevailed."""


def adopt_void(drafts: PairedDrafts, judged: Judged, traced: Traced) -> None:
    """Say of the options that ask for nothing which have prevailed. Linear in the proposals."""
    fallen = {p for p, fate in judged.fates.items() if fate is Fate.DROPPED and p not in traced.elsewhere}
    options: dict[str, list[int]] = {}
    for p in drafts.old.contested:
        if (name := drafts.old.proposals[p].group) is not None:
            options.setdefault(name, []).append(p)
    for group in options.values():
        void = [p for p in group if drafts.old.proposals[p].node.reading.is_void and p in fallen]
        others = [p for p in group if not drafts.old.proposals[p].node.reading.is_void]
        if void and others and all(_fell(drafts, p, fallen) for p in others):
            judged.fates.update(dict.fromkeys(void, Fate.ADOPTED))
            judged.shares.update(dict.fromkeys(void, SURENESS))


def _fell(drafts: PairedDrafts, p: int, fallen: Collection[int]) -> bool:
    """Whether a proposal was dropped, and all that are in it."""
    return p in fallen and all(inner in fallen for inner in drafts.old.all_within(p))
