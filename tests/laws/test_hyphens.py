"""Hyphens decide nothing: `decision-making` is `decisionmaking` and `decision making`, in the base text and in brackets."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

import brackets
from brackets.rounds.fates import Fate
from coined_words import OPENINGS, CoinedWords, numbered


class Respelt(NamedTuple):
    """Two drafts whose words are the same but for hyphens."""

    old: str
    new: str


def respelt(seed: int) -> Respelt:
    """Paragraphs with compounds, some of them in brackets that stay, each written with a hyphen in one of the drafts at least."""
    words = CoinedWords(seed)
    choose = words.random
    drafts: tuple[list[str], list[str]] = ([], [])
    for _ in range(5):
        opening, pieces = choose.choice(OPENINGS), [words.phrase(3) for _ in range(4)]
        compounds = [(words.word(), words.word()) for _ in pieces]
        header = choose.choice(("US: ", "MEX: ", ""))
        joins = [choose.sample(("-", choose.choice(("-", "", " "))), k=2) for _ in compounds]
        for draft, at in zip(drafts, (0, 1), strict=True):
            said = [
                f"{piece} {one}{join[at]}{other}"
                for piece, (one, other), join in zip(pieces, compounds, joins, strict=True)
            ]
            draft.append(f"{opening} {said[0]} [{header}{said[1]}] {said[2]} and {said[3]}.")
    return Respelt(*map(numbered, drafts))


@given(st.integers(0, 10**6).map(respelt))
def test_hyphens_decide_nothing(one: Respelt) -> None:
    outcomes = brackets.parse(one.old).diff(brackets.parse(one.new)).outcomes
    assert [(outcome.fate, outcome.wordings) for outcome in outcomes if outcome.fate is not Fate.PENDING] == []
    assert len(outcomes) == 5
