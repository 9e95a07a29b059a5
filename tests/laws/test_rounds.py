"""Law L9: compile is the inverse of accept, over random edits by several parties on drafts of every sample style."""

from __future__ import annotations

import random
import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brackets import Draft, parse
from brackets.rounds.compile import compile_copies, with_whole_paragraphs
from brackets.rounds.merge import merge
from brackets.rounds.typography import plain
from brackets.vocabulary.words import LATIN_SERIES
from copies import BASES, OPEN, bracketed, edited, lists_made, parted, rough, settled_otherwise, wrapped
from renumbered import sentence

PARTIES = ["US", "CAN", "MEX", "EU", "NZ", "Perú"]


def bare(text: str) -> list[str]:
    """The words and marks of a text, labels apart: a new paragraph may be `bis`, and one that lost its words has none."""
    without = re.sub(
        r"(?m)^[ \t]*(?:\(?(?:\d{1,3}(?:\.\d+)*|[a-z]|[ivx]+|[A-Z])(?:[ .]?(?:bis|ter|quater|alt))?[.)]+|(?:PP|OP)\d+\w*\.?)(?:[ \t]+|$)",
        "",
        text,
    )
    return re.findall(r"\w+|[^\w\s]", without)


def assert_is(settled: Draft, copy: Draft, compiled: str) -> None:
    """A party that gets its way has its copy; where it joins paragraphs, labels that have come to stand in a line go."""
    if " this paragraph with the next" in compiled:
        assert unlabelled(settled) == unlabelled(copy)
    else:
        assert bare(settled.text) == bare(copy.text)


@given(
    st.sampled_from(BASES),
    st.lists(st.sampled_from(PARTIES), min_size=1, unique=True),
    st.integers(0, 10**6),
    st.integers(1, 6),
)
def test_l9_compile_is_the_inverse_of_accept(base: str, parties: list[str], seed: int, count: int) -> None:
    draft = parse(base)
    copies = {party: parse(edited(base, seed + index, count)) for index, party in enumerate(parties)}
    made = compile_copies(draft, copies)
    assert made.unproved == ()  # the program's own proof of the whole
    compiled = parse(made.text)
    assert bare(compiled.strip().text) == bare(base)
    for party, copy in copies.items():
        assert_is(compiled.accept(by=party, clean=True), copy, made.text)


@given(st.sampled_from(BASES), st.integers(0, 10**6), st.integers(1, 4), st.integers(1, 3))
def test_l9_of_copies_as_delegations_send_them(base: str, seed: int, count: int, parties: int) -> None:
    """Strip is the base to the word, whatever was sent; who gets its way has its copy, but for what is named as left."""
    draft = parse(base)
    copies = {party: parse(rough(base, seed + index, count)) for index, party in enumerate(PARTIES[:parties])}
    made = compile_copies(draft, copies)
    compiled = parse(made.text)
    assert "" not in made.unproved
    assert bare(compiled.strip().text) == bare(base)
    apart = {*made.unproved, *(left.party for left in made.left)}
    for party, copy in copies.items():
        if party not in apart:
            assert unlabelled(compiled.accept(by=party, clean=True)) == unlabelled(copy), party


@given(st.integers(0, 10**6), st.integers(1, 4))
def test_l9_where_several_settle_the_same_brackets(seed: int, parties: int) -> None:
    """A base with brackets, which each party takes, strikes or rewords: each has its copy, or is told where it has not."""
    base, copies = with_brackets(seed, parties)
    made = compile_copies(base, copies)
    assert made.unproved == ()
    compiled = parse(made.text)
    assert bare(compiled.strip().text) == bare(base.text)
    for party, copy in copies.items():
        if party not in {left.party for left in made.left}:
            assert_is(compiled.accept(by=party, clean=True), copy, made.text)


@given(st.integers(0, 10**6), st.integers(1, 4))
def test_no_word_of_a_copy_is_lost_with_whole_paragraphs(seed: int, parties: int) -> None:
    """What `--force` writes: each word that a copy has beyond the base stands in it, whatever can be proved."""
    base, copies = with_brackets(seed, parties)
    assert_has_all_words(base, copies)


@given(st.sampled_from(BASES), st.integers(0, 10**6), st.integers(1, 4))
def test_no_word_of_a_rough_copy_is_lost_with_whole_paragraphs(base: str, seed: int, count: int) -> None:
    copies = {party: parse(rough(base, seed + index, count)) for index, party in enumerate(PARTIES[:2])}
    assert_has_all_words(parse(base), copies)


def assert_has_all_words(base: Draft, copies: dict[str, Draft]) -> None:
    made = with_whole_paragraphs(compile_copies(base, copies))
    there = Counter(unlabelled(parse(made.text)))
    for copy in copies.values():
        new = Counter(unlabelled(copy)) - Counter(unlabelled(base))
        assert not new - there


def with_brackets(seed: int, parties: int) -> tuple[Draft, dict[str, Draft]]:
    choose = random.Random(seed)
    base = bracketed(choose, [sentence(choose) for _ in range(choose.randint(2, 5))])
    return parse(base), {
        party: parse(settled_otherwise(base, seed + at)) for at, party in enumerate(PARTIES[:parties], 1)
    }


def unlabelled(draft: Draft) -> list[str]:
    """The words of a draft without figures and letters that may be labels, and without typography; those are whole that a line end parts."""
    return [
        word
        for word in bare(plain(re.sub(r"(?<=[a-z]{4})-\n(?=[a-z]{4})", "", draft.text)))
        if len(word) > 2 and not word.isdigit() and word not in LATIN_SERIES
    ]


@pytest.mark.parametrize("granularity", ["word", "phrase", "sentence", "paragraph"])
@given(st.sampled_from(BASES), st.integers(0, 10**6))
def test_l9_at_every_granularity(granularity: str, base: str, seed: int) -> None:
    copies = {party: parse(edited(base, seed + index, 4)) for index, party in enumerate(["US", "CAN"])}
    compiled = parse(compile_copies(parse(base), copies, granularity=granularity).text)
    assert bare(compiled.strip().text) == bare(base)
    for party, copy in copies.items():
        assert_is(compiled.accept(by=party, clean=True), copy, compiled.text)


@given(st.sampled_from(BASES), st.integers(0, 10**6))
def test_a_copy_of_the_round_before_brings_its_changes(earlier: str, seed: int) -> None:
    """What a party changes in the round before is the same changed in the base, or a conflict is told."""
    base, copy = parse(edited(earlier, seed, 2)), parse(edited(earlier, seed + 1, 2))
    forward = merge(parse(earlier), base, copy)
    if not forward.conflicts:
        made = compile_copies(base, {"US": parse(forward.text)})
        assert bare(parse(made.text).accept(by="US", clean=True).text) == bare(forward.text)


def test_a_copy_without_changes_changes_no_byte(whole_draft: str) -> None:
    base = parse(whole_draft).strip(anonymous="drop")
    assert compile_copies(base, {"US": base, "CAN": Draft(base.text)}).text == base.text


@given(st.sampled_from(OPEN), st.integers(0, 10**6), st.booleans())
def test_where_lines_end_is_no_change_in_brackets_either(base: str, seed: int, typography: bool) -> None:
    copies = {party: parse(wrapped(base, seed + index)) for index, party in enumerate(["EU", "CHN"])}
    made = compile_copies(parse(wrapped(base, seed + 2)), copies, typography=typography)
    assert (made.text, made.unproved) == (wrapped(base, seed + 2), ())


@given(st.sampled_from(BASES), st.integers(0, 10**6), st.booleans())
def test_a_word_that_a_line_end_parts_is_no_change(base: str, seed: int, typography: bool) -> None:
    copies = {party: parse(parted(base, seed + index)) for index, party in enumerate(["EU", "CHN"])}
    made = compile_copies(parse(parted(base, seed + 2)), copies, typography=typography)
    assert (made.text, made.unproved) == (parted(base, seed + 2), ())


@given(st.integers(0, 10**6), st.integers(1, 4), st.booleans())
def test_a_sentence_that_becomes_a_list_has_the_labels_of_the_list(seed: int, count: int, introduce: bool) -> None:
    choose = random.Random(seed)
    parts = [[sentence(choose).rstrip(".") for _ in range(choose.randint(3, 5))] for _ in range(count)]
    base, copy = lists_made(choose, parts)
    compiled = parse(compile_copies(parse(base), {"US": parse(copy)}, introduce=introduce).text)
    assert compiled.accept(by="US", clean=True).text.split() == copy.split()
    assert compiled.strip().text.split() == base.split()


@given(st.sampled_from(BASES), st.integers(0, 10**6))
def test_equal_copies_are_one_proposal_with_all_sponsors(base: str, seed: int) -> None:
    copy = parse(edited(base, seed, 3))
    compiled = parse(compile_copies(parse(base), {"US": copy, "CAN": copy}).text)
    assert all(p.supporters == ("US", "CAN") for p in compiled.proposals() if p.attributed)
