"""A colour per party: the same in every command, readable on light and on dark."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from brackets.draft import Draft

#: From xterm's 256 colours, middle tones that keep 4:1 or near it against both black and white.
_COLORS = (33, 166, 71, 162, 37, 136, 98, 167, 133, 64, 131, 104)


def party_colors(ids: Iterable[str]) -> dict[str, str]:
    """A Rich colour for each of a draft's parties.

    A party's colour comes from its identity, so it is the same from draft to draft and command to
    command; only where two parties of one draft would share one does the later (by identity) move on.
    """
    chosen: dict[str, str] = {}
    taken: set[int] = set()
    for party in sorted(set(ids)):
        slot = zlib.crc32(party.encode()) % len(_COLORS)
        if len(taken) < len(_COLORS):
            while slot in taken:
                slot = (slot + 1) % len(_COLORS)
            taken.add(slot)
        chosen[party] = f"color({_COLORS[slot]})"
    return chosen


def colors_in(drafts: Iterable[Draft]) -> dict[str, str]:
    """A Rich colour for each party of these drafts, by its identity."""
    return party_colors(
        id for draft in drafts for p in draft.all_proposals for id in (*p.supporter_ids, *p.opponent_ids)
    )
