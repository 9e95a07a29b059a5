"""Merging a side that puts in, takes out, moves and numbers paragraphs with one that edits words: each edit is where its words are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brackets import Draft, parse
from brackets.rounds.merge import merge
from renumbered import (
    LAYOUTS,
    SECTIONS,
    Layout,
    Sections,
    numbered,
    numbered_articles,
    rearranged,
    replaced,
    titled,
    titled_articles,
    untitled,
    without_numbers,
)


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


@pytest.mark.parametrize("layout", SECTIONS)
@given(st.integers(0, 10**6))
def test_a_new_paragraph_goes_where_the_one_above_it_went(layout: Sections, seed: int) -> None:
    draft = rearranged(layout, seed, heads=False)
    base, moved, added = map(parse, draft[:3])
    for ours, theirs in ((moved, added), (added, moved)):
        merged = merge(base, ours, theirs)
        assert (without_numbers(merged.text), merged.conflicts) == (draft.together, ())


@pytest.mark.parametrize("layout", [titled_articles, titled])
@given(st.integers(0, 10**6))
def test_a_new_paragraph_at_the_head_of_a_section_stays_below_its_title(layout: Sections, seed: int) -> None:
    draft = rearranged(layout, seed, heads=True)
    base, moved, added = map(parse, draft[:3])
    for ours, theirs in ((moved, added), (added, moved)):
        merged = merge(base, ours, theirs)
        assert (without_numbers(merged.text), merged.conflicts) == (draft.together, ())


@pytest.mark.parametrize("layout", [untitled, numbered_articles])
@given(st.integers(0, 10**6))
def test_where_a_new_paragraph_goes_is_asked_where_nothing_tells(layout: Sections, seed: int) -> None:
    """It stands above the paragraph that it stood above, or below the one that it stood below, or a person is asked."""
    draft = rearranged(layout, seed, heads=True)
    base, moved, added = map(parse, draft[:3])
    was = without_numbers(draft.added)
    for ours, theirs in ((moved, added), (added, moved)):
        merged = merge(base, ours, theirs)
        now = without_numbers(merged.text)
        for words in draft.new:
            asked = any(words in one.ours + one.theirs for one in merged.conflicts)
            assert asked or neighbours(was, words) & neighbours(now, words)


SENTENCES = [
    f"{verb} the {thing} of every {place} before the end of the year"
    for verb, thing, place in zip(
        ("Paint", "Count", "Mend", "Sell", "Guard"),
        ("boats", "lamps", "roofs", "carts", "wells"),
        ("harbour", "street", "school", "market", "garden"),
        strict=True,
    )
]
ALL = range(len(SENTENCES))
ORDERS = st.permutations(ALL)


def in_order(order: Sequence[int]) -> Draft:
    return parse("".join(f"{SENTENCES[at]}.\n\n" for at in order))


@given(ORDERS, ORDERS)
def test_a_merge_says_so_where_its_order_is_that_of_neither_side(one: list[int], other: list[int]) -> None:
    merged = merge(in_order(ALL), in_order(one), in_order(other))
    if merged.conflicts or merged.remarks:
        return
    now = sorted(ALL, key=lambda at: merged.text.index(SENTENCES[at]))
    for before, after in combinations(ALL, 2):
        turned, *in_sides = (order.index(before) > order.index(after) for order in (now, one, other))
        assert turned in in_sides


@given(st.sampled_from(ALL), st.sampled_from(ALL))
def test_a_merge_says_so_where_one_side_has_moved_what_the_other_has_taken_out(at: int, to: int) -> None:
    rest = [one for one in ALL if one != at]
    moved = [*rest[:to], at, *rest[to:]]
    for ours, theirs in ((moved, rest), (rest, moved)):
        merged = merge(in_order(ALL), in_order(ours), in_order(theirs))
        assert SENTENCES[at] not in merged.text
        assert bool(merged.remarks) == (at != to)


def neighbours(paragraphs: list[str], words: str) -> set[tuple[str, str]]:
    """What stands directly above a paragraph, and what directly below."""
    at = paragraphs.index(words)
    beside = {("above", "".join(paragraphs[at - 1 : at])), ("below", "".join(paragraphs[at + 1 : at + 2]))}
    return {(where, words) for where, words in beside if words}
