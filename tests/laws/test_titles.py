"""The title of an article stands in a paragraph of it too: the two are not the same, whatever becomes of the title."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

import brackets
from coined_words import OPENINGS, CoinedWords, numbered


class Titled(NamedTuple):
    """Two drafts of the same articles, with titles in the first."""

    old: str
    new: str
    count: int


def titled(seed: int) -> Titled:
    """Articles with titles, which the second draft does not have; the paragraph with the title in it is rewritten, and comes first."""
    words = CoinedWords(seed)
    choose = words.random
    old, new = [], []
    count = choose.randint(2, 4)
    for number in range(1, count + 1):
        title = " ".join(words.word() for _ in range(3))
        kept, rest = words.phrase(choose.randint(3, 5)), [f"{words.phrase(9)}." for _ in range(2)]
        first = f"{choose.choice(OPENINGS)} share the aim of {title} {kept} {words.phrase(3)}."
        again = f"{choose.choice(OPENINGS)} are one in {words.phrase(3)} {title}, {kept}."
        old.append(f"## Article {number} ({title})\n\n" + numbered([rest[0], first, rest[1]]))
        new.append(f"## Article {number + 1}\n\n" + numbered([again, *rest]))
    return Titled("".join(old), "".join(new), count)


@given(st.integers(0, 10**6).map(titled))
def test_a_title_is_no_paragraph(one: Titled) -> None:
    pairs = brackets.parse(one.old).diff(brackets.parse(one.new)).addresses
    for number in range(1, one.count + 1):
        assert pairs.get(f"{number}/2") == f"{number}/1"
        assert pairs.get(f"{number}/h", f"{number}/h") == f"{number}/h"
