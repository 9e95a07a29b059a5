"""A copy that has put a paragraph in and counted on: its references are told where they would lead elsewhere, and no others are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from brackets import parse
from brackets.rounds.compile import compile_copies

WORDS = [
    "The Secretariat publishes reports",
    "Boats carry salt",
    "Members pay on time",
    "Rivers keep their names",
    "Schools open early",
]


@given(st.data())
def test_a_reference_that_counts_on_is_told(data: st.DataObject) -> None:
    count = data.draw(st.integers(2, 5))
    at = data.draw(st.integers(0, count))  # the new paragraph stands before this one
    meant = data.draw(st.one_of(st.none(), st.integers(0, count - 1)))
    place = data.draw(st.integers(0, count - 1))
    counts_on = data.draw(st.booleans())

    def text(number: dict[int, int], *, new: bool) -> str:
        lines = []
        for one in range(count):
            if new and one == at:
                lines.append("Cities and villages cooperate freely")
            said = f", as in paragraph {number[meant]}" if meant is not None and one == place else ""
            lines.append(f"{WORDS[one]}{said}")
        if new and at == count:
            lines.append("Cities and villages cooperate freely")
        return "".join(f"{value}. {line}.\n\n" for value, line in enumerate(lines, 1))

    plain = {one: one + 1 for one in range(count)}
    shifted = {one: one + 1 + (one >= at and counts_on) for one in range(count)}
    compiled = compile_copies(parse(text(plain, new=False)), {"US": parse(text(shifted, new=True))})
    told = [own.words for _, _, own in compiled.own_numbers]
    is_foreign = meant is not None and counts_on and meant >= at
    assert told == ([f"paragraph {shifted[meant]}"] if is_foreign and meant is not None else [])
    assert all(own.meant == (str(plain[meant]),) for _, _, own in compiled.own_numbers if meant is not None)
