"""Merging a side that puts in, takes out, moves and numbers paragraphs with one that edits words: each edit is where its words are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brackets import parse
from brackets.rounds.merge import merge
from renumbered import LAYOUTS, Layout, numbered, replaced


@pytest.mark.parametrize("layout", LAYOUTS)
@given(st.integers(0, 10**6), st.integers(1, 3))
def test_an_edit_stays_in_its_paragraph_whatever_number_that_has_now(layout: Layout, seed: int, edits: int) -> None:
    draft = numbered(layout, seed, edits)
    base, renumbered, edited = map(parse, draft[:3])
    for ours, theirs in ((renumbered, edited), (edited, renumbered)):
        merged = merge(base, ours, theirs)
        assert (merged.text.split(), merged.conflicts) == (draft.together.split(), ())


@pytest.mark.parametrize("layout", LAYOUTS)
@given(st.integers(0, 10**6))
def test_an_edit_of_a_paragraph_that_is_another_one_now_is_left_to_a_person(layout: Layout, seed: int) -> None:
    draft = replaced(layout, seed)
    base, other, edited = map(parse, draft[:3])
    for ours, theirs in ((other, edited), (edited, other)):
        assert merge(base, ours, theirs).conflicts
