"""A colour for each party: the same in every draft, in every command, on a screen and on paper.

It follows from the party's identity alone. Those that speak most in negotiations have colours that are far apart; of the others two
can share one, which no rule avoids that looks at one draft only.
"""

from typing import NamedTuple
from zlib import crc32


class Color(NamedTuple):
    """A hue in its three shades."""

    screen: int
    """Of xterm's 256 colours: a middle tone that can be read on black and on white."""
    paper: str
    """RRGGBB, dark: has a contrast of 6.5 to white."""
    night: str
    """RRGGBB, light: has a contrast of 6.5 to the black of a dark page."""


#: The most different first: each is as far as can be from those above it, as an eye sees it (CIELAB).
COLORS = tuple(
    Color(*shades)
    for shades in (
        (33, "005DB0", "3DA4FF"), (166, "9A4400", "FF780E"), (29, "006B4B", "00B781"), (199, "B2007A", "FF63CE"),
        (129, "9300D6", "D578FF"), (100, "616100", "A6A600"), (132, "8D466A", "C78FAB"), (31, "006481", "00ACDF"),
        (197, "BA0045", "FF6EA4"), (134, "8B2EB9", "C388E1"), (28, "006D00", "00BA00"), (137, "75583B", "BB9977"),
        (196, "BF0000", "FF7373"), (167, "AF2C2C", "E18686"), (27, "0052DB", "669FFF"), (164, "A700A7", "FF55FF"),
        (104, "4E4EC4", "9A9ADD"), (30, "006868", "00B2B2"), (169, "A4297B", "DF80BF"), (62, "4949D1", "9898E5"),
        (32, "00629C", "13A7FF"), (198, "B80061", "FF69B8"), (135, "7C00F8", "C183FF"), (136, "745A00", "C69900"),
    )
)  # fmt: skip

#: Who has the first of them, in their order.
_PROMINENT = (
    "USA", "EU", "G77", "JPN", "RUS", "CHN", "CAN", "AUS", "GBR", "CHE", "MEX", "NOR", "BRA", "NZL", "ARG", "IND", "KOR", "ZAF",
    "CHL", "AGN", "AOSIS", "COL", "LDC", "CARICOM",
)  # fmt: skip


def color_slot(party: str) -> int:
    """The index in COLORS of the colour of a party, by its identity."""
    return _PROMINENT.index(party) if party in _PROMINENT else crc32(party.encode(errors="replace")) % len(COLORS)


def color_of(party: str) -> Color:
    """The colour of a party, by its identity."""
    return COLORS[color_slot(party)]
