"""Compiling tables: a row is a row. Settled for a party the table is its table, line by line and cell by cell."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brackets import parse
from brackets.rounds.compile import Compiled, compile_copies
from tables_sent import STYLES, sent_back, table_lines, table_text

PARTIES = ["US", "CAN", "MEX"]


def made(
    style: str, seed: int, count: int, parties: int, granularity: str = "phrase"
) -> tuple[str, dict[str, str], Compiled]:
    """A text with a table, the copies of it, and what is compiled of them."""
    choose = random.Random(seed)
    base = table_text(choose)
    copies = {party: sent_back(base, choose, count).written(style) for party in PARTIES[:parties]}
    text = base.written(style)
    compiled = compile_copies(
        parse(text), {party: parse(copy) for party, copy in copies.items()}, granularity=granularity
    )
    return text, copies, compiled


@pytest.mark.parametrize("style", STYLES)
@given(
    st.integers(0, 10**6),
    st.integers(1, 3),
    st.integers(1, 3),
    st.sampled_from(["word", "phrase", "sentence", "paragraph"]),
)
def test_settled_for_a_party_the_table_is_its_table(
    style: str, seed: int, count: int, parties: int, granularity: str
) -> None:
    base, copies, compiled = made(style, seed, count, parties, granularity)
    assert (compiled.unproved, compiled.left) == ((), ())
    draft = parse(compiled.text)
    assert table_lines(draft.strip().text) == table_lines(base)
    for party, copy in copies.items():
        assert table_lines(draft.accept(by=party, clean=True).text) == table_lines(copy), party


@pytest.mark.parametrize("style", STYLES)
@given(st.integers(0, 10**6), st.integers(1, 3), st.integers(1, 3))
def test_no_proposal_goes_beyond_its_row(style: str, seed: int, count: int, parties: int) -> None:
    base, copies, compiled = made(style, seed, count, parties)
    columns = {len(table_lines(text)[0]) for text in (base, *copies.values())}
    for bracket in parse(compiled.text).brackets:
        said = compiled.text[bracket.start : bracket.end]
        assert "\n" not in said, base
        assert len(columns) > 1 or set(said.split(":", 1)[1]) - set("~-:| ]"), "no rule of a table is asked for"
