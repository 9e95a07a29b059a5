"""An `or` that joins words of the base text is a word of it: it goes with no bracket beside it, whoever gets their way."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from brackets import parse

_WORDS = [
    "rivers",
    "lakes",
    "forests",
    "seas",
    "harbours",
    "dykes",
    "tides",
    "wells",
    "marshes",
    "canals",
    "dunes",
    "reefs",
]
_PARTIES = ("US", "CAN")


class Joined(NamedTuple):
    """A sentence of two halves that a word of the base text joins, each with a change of a party."""

    text: str
    base: str
    wanted: dict[str, str]
    """The sentence as each party wants it."""


@st.composite
def joined(draw: st.DrawFn) -> Joined:
    """A sentence in which parties change what stands beside an `or`: one of them at least a word of the base text, or adds to it."""
    words = iter(draw(st.permutations(_WORDS)))
    word, left_joined = draw(st.sampled_from([("or", "and"), ("o", "y"), ("ou", "et")])), draw(st.booleans())
    joiner, conjunction = word
    first, last, old, new, more = (next(words) for _ in range(5))
    ours, theirs = draw(st.permutations(_PARTIES))
    if left_joined:  # `rivers [US: and lakes] or [CAN: big] seas`
        left = f"{first} [{ours}: {conjunction} {more}]"
        base_left, wanted_left = first, f"{first} {conjunction} {more}"
    else:
        left = f"[{ours}: ~~{first}~~ {more}]"
        base_left, wanted_left = first, more
    replaced = draw(st.booleans()) or not left_joined
    right = f"[{theirs}: ~~{last}~~ {new}]" if replaced else f"[{theirs}: {new}] {last}"
    wanted_right = new if replaced else f"{new} {last}"
    blank = draw(st.sampled_from([" ", "\n"]))

    def sentence(one: str, other: str) -> str:
        return f"1. States and the {old} report on the {one}{blank}{joiner} {other} of the region.\n"

    return Joined(
        sentence(left, right),
        sentence(base_left, last),
        {ours: sentence(wanted_left, last), theirs: sentence(base_left, wanted_right)},
    )


@given(joined())
def test_a_joining_word_stays_whoever_gets_their_way(made: Joined) -> None:
    draft = parse(made.text)
    assert [proposal.group for proposal in draft.all_proposals] == [None, None]
    assert str(draft.strip()).split() == made.base.split()
    for party, wanted in made.wanted.items():
        assert str(draft.accept(by=party).strip()).split() == wanted.split()
        rest = draft.reject(by=party)
        other = next(one for one in made.wanted if one != party)
        assert str(rest.accept(by=other)).split() == made.wanted[other].split()
