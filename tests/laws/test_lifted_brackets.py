"""A bracket that was all of an option, and whose marks are gone, is that option still: its words are no base text."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

import brackets
from brackets.rounds.fates import Fate
from coined_words import OPENINGS, CoinedWords, numbered


class Lifted(NamedTuple):
    """Two drafts of one choice, in the second of which some options have lost the brackets within, and some have come to say more."""

    old: str
    new: str


def lifted(seed: int) -> Lifted:
    """A choice between sentences, each in a bracket of its own; the choice stays open."""
    words = CoinedWords(seed)
    choose = words.random
    texts = [f"{choose.choice(OPENINGS)} shall {words.phrase(9)}." for _ in range(choose.randint(2, 4))]
    around = [f"{choose.choice(OPENINGS)} may {words.phrase(9)}." for _ in range(4)]
    old = " ".join(f"[Option {number}: [{text}]]" for number, text in enumerate(texts, 1))
    kept = [choose.random() < 0.4 for _ in texts]
    texts = [text if choose.random() < 0.5 else f"{text[:-1]} {words.phrase(2)}." for text in texts]
    new = " ".join(
        f"[Option {number}: {f'[{text}]' if is_kept else text}]"
        for number, (text, is_kept) in enumerate(zip(texts, kept, strict=True), 1)
    )
    return Lifted(*(numbered([*around[:2], choice, *around[2:]]) for choice in (old, new)))


@given(st.integers(0, 10**6).map(lifted))
def test_what_is_an_option_still_is_not_adopted(one: Lifted) -> None:
    outcomes = brackets.parse(one.old).diff(brackets.parse(one.new)).outcomes
    assert {outcome.fate for outcome in outcomes} <= {Fate.PENDING, Fate.MODIFIED}
