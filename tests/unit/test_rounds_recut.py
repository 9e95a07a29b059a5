"""Sentences that an editor cuts in two, breaks out into items or writes with an abbreviation, and what became of the proposals in them."""

from __future__ import annotations

import pytest

from brackets import parse
from brackets.rounds.compare import compare
from brackets.rounds.compare_paragraphs import pair_paragraphs
from brackets.rounds.fates import Outcome
from brackets.rounds.keys import root_of
from brackets.rounds.versions_reader import versions_of
from lettered import A, B, C, words


def told(old: str, new: str) -> list[Outcome]:
    """What became of the proposals of a draft."""
    return [one for one in compare(parse(old), parse(new)).outcomes if one.old is not None]


def fates(old: str, new: str) -> list[str]:
    return [outcome.fate.value for outcome in told(old, new)]


def parts(old: str, new: str) -> int:
    """How many paragraphs the new draft has, those together that were one."""
    return len(pair_paragraphs(versions_of(parse(old)), versions_of(parse(new))).new.paragraphs)


# Half of a sentence


@pytest.mark.parametrize(("stands", "count"), [(3, 1), (2, 2)])
def test_a_paragraph_with_three_fifths_of_what_is_gone_is_half_of_a_sentence(stands: int, count: int) -> None:
    said = " ".join(reversed(words(B, stands).split()))  # in no order that tells
    new = f"1. {words(A, 9)}\n\n2. {said} {words(A, 5)}\n"
    assert parts(f"1. {words(A, 9)} {words(B, 5)}\n", new) == count


@pytest.mark.parametrize(("more", "count"), [(2, 1), (3, 2)])
def test_it_has_hardly_other_words(more: int, count: int) -> None:
    new = f"1. {words(A, 9)}\n\n2. b2 b1 b0 {words(C, more)}\n"
    assert parts(f"1. {words(A, 9)} {words(B, 4)}\n", new) == count
    assert parts(f"1. {words(A, 9)} {words(B, 3)}\n", new) == 1  # all that is gone stands there


@pytest.mark.parametrize(("more", "count"), [(4, 1), (5, 2)])
def test_if_all_that_is_gone_stands_there_it_may_have_more(more: int, count: int) -> None:
    new = f"1. {words(A, 9)}\n\n2. b2 b1 b0 {words(C, more)}\n"
    assert parts(f"1. {words(A, 9)} {words(B, 3)}\n", new) == count


@pytest.mark.parametrize(("gone", "count"), [("b0 b1", 1), ("b1", 2)])
def test_two_words_that_are_gone_are_enough(gone: str, count: int) -> None:
    assert parts(f"1. {words(A, 9)} {gone}\n", f"1. {words(A, 9)}\n\n2. b1 b0 {words(A, 3)}\n") == count


@pytest.mark.parametrize(
    ("one", "other"),
    [("publish", "published"), ("promote", "promoting"), ("alimenté", "alimentent"), ("établie", "établis"), ("aprobada", "aprobados")],
)  # fmt: skip
def test_a_word_is_the_same_with_another_ending(one: str, other: str) -> None:
    assert root_of(one) == root_of(other)


def test_a_short_word_has_no_ending() -> None:
    assert root_of("seed") == "seed"


def test_a_bracket_with_another_date_in_the_second_half() -> None:
    old = "1. We row to the north, and set clear targets for sails [NZL: by 2027].\n"
    new = (
        "1. We row to the north.\n\n2. We likewise set clear targets for sails [NZL/AUS: by 2028, where that can be].\n"
    )
    assert fates(old, new) == ["modified"]
    assert fates(old, new.replace("[NZL/AUS: by 2028, where that can be]", "in the port")) == ["dropped"]


@pytest.mark.parametrize(("said", "fate"), [("three", "adopted"), ("four", "dropped")])
def test_an_alternative_in_the_second_half(said: str, fate: str) -> None:
    old = "1. We shall collect charts of reefs and publish them every [two][three] years.\n"
    new = f"1. We shall collect charts of reefs.\n\n2. Such charts shall be published every {said} years.\n"
    assert fates(old, new) == ["dropped", fate]


def test_items_beside_a_bracket_that_stands_still() -> None:
    old = "1. Pilots have the same rights as captains [US: to food, to rest and to warm clothes] [CAN: , within the law of the port].\n"
    new = "1. Pilots have the same rights as captains [CAN: , within the law of the port], as follows:\n\n(a) food;\n\n(b) rest;\n\n(c) warm clothes.\n"
    assert fates(old, new) == ["adopted-modified", "pending"]
    assert fates(old, new.replace("food", "oars").replace("rest", "ropes").replace("clothes", "sails")) == [
        "dropped",
        "pending",
    ]
