"""Whether what pieces show is what the engine says: tried with decisions on the whole draft, taken by lot."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from brackets.errors import Unsettled
from brackets.settle.composing import KEPT, Choice, Place, Shown, Site, effective, spoken, to_decide
from brackets.settle.settlings import Settler, Settling
from brackets.settle.sites import Spot

_CHARACTERS = 4_000_000
"""So many characters of draft are settled for a test, all in all."""
_FEWEST, _MOST = 3, 60
"""... but so often at least, and so often at most."""


def trials(settler: Settler, choices: Sequence[Choice], seed: int) -> Iterator[tuple[Settling, list[str]]]:
    """Settlings of the whole draft, each with the letters of all proposals."""
    lot = random.Random(seed)
    count = max(_FEWEST, min(_MOST, _CHARACTERS // (len(settler.draft.text) + 1)))
    for turn in range(count):
        decided = _decided(lot, choices, turn)
        asked = {number: letter for number, letter in enumerate(to_decide(choices, decided)) if letter != KEPT}
        try:
            settling = settler.settling(asked)
        except Unsettled:
            continue
        yield settling, effective(choices, decided)


def _decided(lot: random.Random, choices: Sequence[Choice], turn: int) -> dict[int, str]:
    """Decisions: mostly one thing, so that what goes only with all the rest goes; or all things alike."""
    share = (1.0, 0.9, 0.5, 1.0, 0.8)[turn % 5]
    usual = ("r", "a", "", "r", "r")[turn % 5]
    decided = {}
    for number, choice in enumerate(choices):
        if lot.random() < share:
            letters = [letter for letter in choice.letters if letter != "d"]
            takes_usual = usual in letters and lot.random() < (1 if turn == 0 else 0.8)
            decided[number] = usual if takes_usual else lot.choice(letters)
    return decided


class Probe:
    """Compares what pieces show with a settling of the whole draft."""

    def __init__(self, settling: Settling, slot: str, sites: Sequence[Site], letters: Sequence[str]):
        self._settling = settling
        self._shown = Shown(sites, letters)
        self._wordings = dict.fromkeys(range(len(letters)), slot)

    def is_right(self, spot: Spot) -> bool:
        """Whether a spot shows what it should, white space apart."""
        here = spoken(self._shown.runs((Place(spot.index),)), self._wordings)
        return _bare("".join(here)) == _bare(self._settling.words(spot.start, spot.end))

    def wrong(self, spots: Sequence[Spot], around: Spot | None = None) -> Iterator[tuple[Spot | None, Spot]]:
        """The innermost spots that show what they should not, each after the one around it. Approximate ones are let be."""
        for spot in spots:
            if spot.approximate or self.is_right(spot):
                continue
            places = {item.site for item in self._shown.result(spot.index) if isinstance(item, Place)}
            left = [inner for inner in spot.inner if inner.index in places and self._is_left(inner)]
            yield from list(self.wrong(left, spot)) or [(around, spot)]

    def _is_left(self, spot: Spot) -> bool:
        """Whether anything of a spot is left; if not, that is up to the one around it."""
        return bool(_bare(self._settling.words(spot.start, spot.end)))


def _bare(text: str) -> str:
    return "".join(text.split())
