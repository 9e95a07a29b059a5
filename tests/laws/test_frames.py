"""A bracket that holds alternatives is a frame: what of it stands is known without these, of which most fall."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

import brackets
from brackets.rounds.fates import ACCEPTED, Fate
from coined_words import OPENINGS, CoinedWords, numbered


class Framed(NamedTuple):
    """Two drafts, and whether the frame stands in the second."""

    old: str
    new: str
    stands: bool


def framed(seed: int) -> Framed:
    """A paragraph that is one bracket, with alternatives in it that fall; its other words go on in another way, or fall too."""
    words = CoinedWords(seed)
    choose = words.random
    frame = [f"{words.word()} {words.word()}" for _ in range(9)]
    kept = choose.randint(4, 6)
    alternatives = [f" [{words.phrase(choose.randint(6, 12))}]" if choose.random() < 0.8 else "" for _ in frame]
    bracket = " ".join(part + alternative for part, alternative in zip(frame, alternatives, strict=True))
    stands = choose.random() < 0.7
    opening = choose.choice(OPENINGS)
    heir = f"{opening} {' '.join(frame[:kept]) if stands else words.phrase(9)} {words.phrase(3)}."
    around = [f"{choose.choice(OPENINGS)} may {words.phrase(9)}." for _ in range(6)]
    old = [*around[:3], f"[{opening} {bracket}.]", *around[3:]]
    return Framed(numbered(old), numbered([*around[:3], heir, *around[3:]]), stands)


@given(st.integers(0, 10**6).map(framed))
def test_what_stands_of_a_frame_is_known_without_its_alternatives(one: Framed) -> None:
    told = [outcome for outcome in brackets.parse(one.old).diff(brackets.parse(one.new)).outcomes if outcome.old]
    frame = next(outcome.fate for outcome in told if outcome.old and outcome.old.depth == 1)
    assert (frame in ACCEPTED) is one.stands
    assert one.stands or frame is Fate.DROPPED
