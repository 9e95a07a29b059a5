"""A colour for each party on paper, in the order in which they come in a draft."""

from __future__ import annotations

from brackets.draft import Draft

#: Dark enough to be read in print, and apart from each other for most of the colour-blind.
COLORS = (
    "0B5394",
    "A61C00",
    "38761D",
    "741B47",
    "7F6000",
    "134F5C",
    "B45F06",
    "351C75",
    "990055",
    "274E13",
    "5B0F00",
    "1C4587",
)


def print_colors(draft: Draft) -> dict[str, str]:
    """The colour (RRGGBB) of each party as the draft writes it; one party has one, however it is written."""
    identify = draft.registry.identify
    names = dict.fromkeys(
        party for node in draft.brackets for party in (*node.reading.supporters, *node.reading.opponents)
    )
    parties = dict.fromkeys(map(identify, names))
    by_party = {party: COLORS[index % len(COLORS)] for index, party in enumerate(parties)}
    return {name: by_party[identify(name)] for name in names}
