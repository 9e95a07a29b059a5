"""What introduces the same items is the same paragraph, however it was written anew."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

import brackets
from coined_words import OPENINGS, CoinedWords, numbered


class Introduced(NamedTuple):
    """Two drafts, and how many paragraphs stand above the introduction in each."""

    old: str
    new: str
    above: int
    new_above: int


def introduced(seed: int) -> Introduced:
    """A list whose introduction is written anew, with one word of the old; some of its items may change, and paragraphs come above."""
    words = CoinedWords(seed)
    choose = words.random
    around = [f"{choose.choice(OPENINGS)} may {words.phrase(9)}." for _ in range(5)]
    items = [words.phrase(6) for _ in range(choose.randint(3, 5))]
    new_items = [*items[:-1], words.phrase(6)] if choose.random() < 0.5 else items
    kept = words.word()
    old = f"{choose.choice(OPENINGS)} shall {words.phrase(4)} {kept} [{words.phrase(3)}] so as to:{_listed(items)}"
    new = f"{words.phrase(5)} {kept} {words.phrase(7)}, including by:{_listed(new_items)}".capitalize()
    come = [f"{choose.choice(OPENINGS)} may {words.phrase(9)}." for _ in range(choose.randint(0, 2))]
    return Introduced(
        numbered([*around[:2], old, *around[2:]]), numbered([*come, *around[:2], new, *around[2:]]), 2, 2 + len(come)
    )


def _listed(items: list[str]) -> str:
    return "".join(f"\n\n    ({letter}) {text};" for letter, text in zip("abcdefgh", items, strict=False))


@given(st.integers(0, 10**6).map(introduced))
def test_what_introduces_the_same_items_is_the_same(one: Introduced) -> None:
    pairs = brackets.parse(one.old).diff(brackets.parse(one.new)).addresses
    assert pairs.get(str(one.above + 1)) == str(one.new_above + 1)
