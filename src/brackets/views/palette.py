"""A colour per party, as Rich has it: the same in every command and in every draft, readable on light and on dark."""

from __future__ import annotations

from collections.abc import Iterable

from brackets.draft import Draft
from brackets.parties.colors import color_of


def party_colors(ids: Iterable[str]) -> dict[str, str]:
    """A Rich colour for each of these parties, by its identity."""
    return {party: f"color({color_of(party).screen})" for party in dict.fromkeys(ids)}


def colors_in(drafts: Iterable[Draft]) -> dict[str, str]:
    """A Rich colour for each party of these drafts, by its identity."""
    return party_colors(
        id for draft in drafts for p in draft.all_proposals for id in (*p.supporter_ids, *p.opponent_ids)
    )
