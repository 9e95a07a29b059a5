"""An option that nothing is to stand has prevailed where nothing stands of the others, and has not where something does."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

import brackets
from brackets.rounds.fates import Fate
from coined_words import OPENINGS, CoinedWords, numbered


class Chosen(NamedTuple):
    """Two drafts: a choice, and what was chosen. `at` is the option that was, `void` the one that asks for nothing."""

    old: str
    new: str
    at: int
    void: int


def chosen(seed: int) -> Chosen:
    """A choice between sentences and nothing, of which one is taken."""
    words = CoinedWords(seed)
    count = words.random.randint(2, 4)
    at, void = words.random.randrange(count), words.random.randrange(count)
    texts = [f"{words.random.choice(OPENINGS)} shall {words.phrase(8)}." for _ in range(count)]
    texts[void] = words.random.choice(("No text", "No text."))
    inner = words.phrase(2)
    options = [
        text if number == void else text.replace(" shall", f" [{inner}] shall") for number, text in enumerate(texts)
    ]
    around = [f"{words.random.choice(OPENINGS)} may {words.phrase(9)}." for _ in range(6)]
    choice = " ".join(f"[Option {number}: {text}]" for number, text in enumerate(options, 1))
    stands = [] if at == void else [texts[at]]
    return Chosen(numbered([*around[:3], choice, *around[3:]]), numbered([*around[:3], *stands, *around[3:]]), at, void)


@given(st.integers(0, 10**6).map(chosen))
def test_nothing_prevails_where_nothing_stands(one: Chosen) -> None:
    old = brackets.parse(one.old)
    told = {outcome.old.id: outcome.fate for outcome in old.diff(brackets.parse(one.new)).outcomes if outcome.old}
    options = [proposal for proposal in old.all_proposals if proposal.depth == 1]
    assert [proposal.node.reading.is_void for proposal in options] == [at == one.void for at in range(len(options))]
    assert told[options[one.void].id] is (Fate.ADOPTED if one.at == one.void else Fate.DROPPED)
