"""What differs between two texts, in exact examples: sequences, and edit scripts as fine or coarse as they are asked for."""

from __future__ import annotations

import random

import pytest

from brackets.rounds.edit_script import GRANULARITY, edit_script
from brackets.rounds.sequences import (
    LONGEST_COMPARED_WHOLE,
    Hunk,
    common_length,
    diff,
    edit_distance,
    gained,
    joined_spans,
    longest_increasing,
    similarity,
)
from brackets.rounds.words import cores_of, readable, text_of, words_of, words_to_insert_into

# Words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "a  b, c-d e_f 3.4 it’s o'clock. ",
            [
                ("", "a"),
                ("  ", "b"),
                ("", ","),
                (" ", "c-d"),
                (" ", "e"),
                ("", "_"),
                ("", "f"),
                (" ", "3.4"),
                (" ", "it’s"),
                (" ", "o'clock"),
                ("", "."),
            ],
        ),
        ("a [b [c] d]e [f", [("", "a"), (" ", "[b [c] d]"), ("", "e"), (" ", "["), ("", "f")]),
        ("] a [b]", [("", "]"), (" ", "a"), (" ", "[b]")]),
        ("~~a~~ __ [x", [("", "~~"), ("", "a"), ("", "~~"), (" ", "__"), (" ", "["), ("", "x")]),
        ("a [b] c ", [("", "a"), (" ", "[b]"), (" ", "c")]),
        ("[a][b]", [("", "[a]"), ("", "[b]")]),
        ("", []),
    ],
)
def test_the_words_of_a_text(text: str, words: list[tuple[str, str]]) -> None:
    assert words_of(text) == words
    assert cores_of(text) == [core for _, core in words]
    assert text_of(words_of(text)) == text.rstrip()


def test_the_space_before_the_first_word() -> None:
    assert text_of(words_of(" a b"), lead=False) == "a b"
    assert text_of([], lead=False) == text_of([]) == ""
    assert words_to_insert_into("a b") == words_to_insert_into("\ta b") == [(" ", "a"), (" ", "b")]
    assert words_to_insert_into("") == []


@pytest.mark.parametrize(
    ("cores", "text"),
    [
        ("a ( b ) , c “ d ” !", "a (b), c “d”!"),
        ("", ""),
        ("¿ a ?", "¿ a?"),
        (". a", ". a"),
        ("[x] ‘ y ’ 5 % [ z", "[x] ‘y’ 5 % [z"),
    ],
)
def test_words_for_a_reader(cores: str, text: str) -> None:
    assert readable(cores.split()) == text


# Edit scripts

#: Two texts, and what to change in the first to make the second: which words, and what stands there then.
BY_WORD = [
    ("The States may meet.", "The States shall meet.", [(2, 3, "shall")]),
    ("They meet in Lima.", "They meet in public in Lima.", [(2, 2, "in public")]),
    ("They meet in public in Lima.", "They meet in Lima.", [(2, 4, "")]),
    ("in Lima", "in public in Lima", [(0, 0, "in public")]),
    ("in public in Lima", "in Lima", [(0, 2, "")]),
    ("see the lake", "see the great the lake", [(1, 1, "the great")]),
    ("a b c", "a b b c", [(1, 1, "b")]),
    ("They go.", "They go ¿why?.", [(2, 2, "¿why?")]),
    ("They (all) go.", "They go.", [(1, 4, "")]),
    ("They go now.", "They (must) go now.", [(1, 1, "(must)")]),
    ("They go", "They go (", [(2, 2, "(")]),
    ("a one two three b", "a ONE two THREE b", [(1, 2, "ONE"), (3, 4, "THREE")]),
    ("a one two x three b", "a ONE two x THREE b", [(1, 2, "ONE"), (4, 5, "THREE")]),
    ("a one two x y three b", "a ONE two x y THREE b", [(1, 2, "ONE"), (5, 6, "THREE")]),
    ("a one. Three b", "a ONE. THREE b", [(1, 2, "ONE"), (3, 4, "THREE")]),
    ("One two three four five six.", "1 two three 4 five six.", [(0, 1, "1"), (3, 4, "4")]),
    (
        "One two three four five six. Seven eight; nine ten",
        "One two 3 four five six. Seven eight; 9 ten",
        [(2, 3, "3"), (10, 11, "9")],
    ),
    ("One two. Three four. Five six.", "One 2. Three four. Five 6.", [(1, 2, "2"), (7, 8, "6")]),
    ("One two. Three four. Five six.", "One Three four. Five six.", [(1, 3, "")]),
    ("One two. Three four", "One two. Extra. Three four", [(3, 3, "Extra.")]),
    ("One two. Three four", "One two. Three four. Extra", [(5, 5, ". Extra")]),
    ("", "a b", [(0, 0, "a b")]),
    ("a b", "", [(0, 2, "")]),
    ("a b", "a b", []),
    (
        "alpha beta gamma delta epsilon zeta eta theta",
        "alpha X gamma delta Y zeta eta theta",
        [(1, 2, "X"), (4, 5, "Y")],
    ),
    ("alpha beta gamma delta epsilon zeta eta theta", "X Y gamma delta Z W eta theta", [(0, 2, "X Y"), (4, 6, "Z W")]),
]
BY_PHRASE = [
    ("a one two three b", "a ONE two THREE b", [(1, 4, "ONE two THREE")]),
    ("a one two x three b", "a ONE two x THREE b", [(1, 5, "ONE two x THREE")]),
    ("One two three four five six.", "1 two three 4 five six.", [(0, 4, "1 two three 4")]),
    (
        "alpha beta gamma delta epsilon zeta eta theta",
        "alpha X gamma delta Y zeta eta theta",
        [(1, 5, "X gamma delta Y")],
    ),
    ("alpha beta gamma delta epsilon zeta eta theta", "X Y gamma delta Z W eta theta", [(0, 6, "X Y gamma delta Z W")]),
]
BY_SENTENCE = [
    ("The States may meet.", "The States shall meet.", [(0, 4, "The States shall meet")]),
    ("They meet in Lima.", "They meet in public in Lima.", [(0, 4, "They meet in public in Lima")]),
    ("They meet in public in Lima.", "They meet in Lima.", [(0, 6, "They meet in Lima")]),
    ("in Lima", "in public in Lima", [(0, 2, "in public in Lima")]),
    ("in public in Lima", "in Lima", [(0, 4, "in Lima")]),
    ("see the lake", "see the great the lake", [(0, 3, "see the great the lake")]),
    ("a b c", "a b b c", [(0, 3, "a b b c")]),
    ("They go.", "They go ¿why?.", [(0, 2, "They go ¿why?")]),
    ("They (all) go.", "They go.", [(0, 5, "They go")]),
    ("They go now.", "They (must) go now.", [(0, 3, "They (must) go now")]),
    ("They go", "They go (", [(0, 2, "They go (")]),
    ("a one two three b", "a ONE two THREE b", [(0, 5, "a ONE two THREE b")]),
    ("a one two x three b", "a ONE two x THREE b", [(0, 6, "a ONE two x THREE b")]),
    ("a one two x y three b", "a ONE two x y THREE b", [(0, 7, "a ONE two x y THREE b")]),
    ("a one. Three b", "a ONE. THREE b", [(0, 2, "a ONE"), (3, 5, "THREE b")]),
    ("One two three four five six.", "1 two three 4 five six.", [(0, 6, "1 two three 4 five six")]),
    (
        "One two three four five six. Seven eight; nine ten",
        "One two 3 four five six. Seven eight; 9 ten",
        [(0, 6, "One two 3 four five six"), (10, 12, "9 ten")],
    ),
    ("One two. Three four. Five six.", "One 2. Three four. Five 6.", [(0, 2, "One 2"), (6, 8, "Five 6")]),
    ("One two. Three four. Five six.", "One Three four. Five six.", [(0, 5, "One Three four")]),
    ("One two. Three four", "One two. Extra. Three four", [(3, 5, "Extra. Three four")]),
    ("One two. Three four", "One two. Three four. Extra", [(3, 5, "Three four. Extra")]),
    (
        "alpha beta gamma delta epsilon zeta eta theta",
        "alpha X gamma delta Y zeta eta theta",
        [(0, 8, "alpha X gamma delta Y zeta eta theta")],
    ),
    (
        "alpha beta gamma delta epsilon zeta eta theta",
        "X Y gamma delta Z W eta theta",
        [(0, 8, "X Y gamma delta Z W eta theta")],
    ),
]
BY_PARAGRAPH = [
    ("The States may meet.", "The States shall meet.", [(0, 5, "The States shall meet.")]),
    ("They meet in Lima.", "They meet in public in Lima.", [(0, 5, "They meet in public in Lima.")]),
    ("They meet in public in Lima.", "They meet in Lima.", [(0, 7, "They meet in Lima.")]),
    ("in Lima", "in public in Lima", [(0, 2, "in public in Lima")]),
    ("in public in Lima", "in Lima", [(0, 4, "in Lima")]),
    ("see the lake", "see the great the lake", [(0, 3, "see the great the lake")]),
    ("a b c", "a b b c", [(0, 3, "a b b c")]),
    ("They go.", "They go ¿why?.", [(0, 3, "They go ¿why?.")]),
    ("They (all) go.", "They go.", [(0, 6, "They go.")]),
    ("They go now.", "They (must) go now.", [(0, 4, "They (must) go now.")]),
    ("They go", "They go (", [(0, 2, "They go (")]),
    ("a one two three b", "a ONE two THREE b", [(0, 5, "a ONE two THREE b")]),
    ("a one two x three b", "a ONE two x THREE b", [(0, 6, "a ONE two x THREE b")]),
    ("a one two x y three b", "a ONE two x y THREE b", [(0, 7, "a ONE two x y THREE b")]),
    ("a one. Three b", "a ONE. THREE b", [(0, 5, "a ONE. THREE b")]),
    ("One two three four five six.", "1 two three 4 five six.", [(0, 7, "1 two three 4 five six.")]),
    (
        "One two three four five six. Seven eight; nine ten",
        "One two 3 four five six. Seven eight; 9 ten",
        [(0, 12, "One two 3 four five six. Seven eight; 9 ten")],
    ),
    ("One two. Three four. Five six.", "One 2. Three four. Five 6.", [(0, 9, "One 2. Three four. Five 6.")]),
    ("One two. Three four. Five six.", "One Three four. Five six.", [(0, 9, "One Three four. Five six.")]),
    ("One two. Three four", "One two. Extra. Three four", [(0, 5, "One two. Extra. Three four")]),
    ("One two. Three four", "One two. Three four. Extra", [(0, 5, "One two. Three four. Extra")]),
    (
        "alpha beta gamma delta epsilon zeta eta theta",
        "alpha X gamma delta Y zeta eta theta",
        [(0, 8, "alpha X gamma delta Y zeta eta theta")],
    ),
    (
        "alpha beta gamma delta epsilon zeta eta theta",
        "X Y gamma delta Z W eta theta",
        [(0, 8, "X Y gamma delta Z W eta theta")],
    ),
]


def changes(granularity: str, old: str, new: str) -> list[tuple[int, int, str]]:
    ours, theirs = words_to_insert_into(old), words_to_insert_into(new)
    edits = GRANULARITY[granularity](ours, edit_script(ours, theirs))
    return [(edit.start, edit.end, text_of(edit.new, lead=False)) for edit in edits]


@pytest.mark.parametrize(("old", "new", "expected"), BY_WORD)
def test_what_to_change_word_by_word(old: str, new: str, expected: list[tuple[int, int, str]]) -> None:
    assert changes("word", old, new) == expected


@pytest.mark.parametrize(
    ("granularity", "table"), [("phrase", BY_PHRASE), ("sentence", BY_SENTENCE), ("paragraph", BY_PARAGRAPH)]
)
def test_what_to_change_more_coarsely(
    granularity: str, table: list[tuple[str, str, list[tuple[int, int, str]]]]
) -> None:
    coarser = {(old, new): expected for old, new, expected in table}
    for old, new, by_word in BY_WORD:
        assert changes(granularity, old, new) == coarser.get((old, new), by_word), (old, new)


# Sequences


@pytest.mark.parametrize(
    ("old", "new", "hunks"),
    [
        ("abc", "abc", []),
        ("", "", []),
        ("abc", "", [(0, 3, 0, 0)]),
        ("", "abc", [(0, 0, 0, 3)]),
        ("abc", "xbc", [(0, 1, 0, 1)]),
        ("abc", "abx", [(2, 3, 2, 3)]),
        ("abcdef", "xbcyef", [(0, 1, 0, 1), (3, 4, 3, 4)]),
        ("aa", "aaa", [(2, 2, 2, 3)]),
        ("aba", "aa", [(1, 2, 1, 1)]),
        ("abcd", "cdab", [(0, 0, 0, 2), (2, 4, 4, 4)]),
    ],
)
def test_where_two_sequences_differ(old: str, new: str, hunks: list[tuple[int, ...]]) -> None:
    assert diff(old, new) == hunks


def test_where_long_sequences_differ_that_have_anchors() -> None:
    old = [f"a{number}" for number in range(1000)]
    new = list(old)
    new[0] = new[-1] = new[400] = "x"
    new.insert(501, "y")
    del new[751]
    assert diff(old, new) == [
        (0, 1, 0, 1), (400, 401, 400, 401), (501, 501, 501, 502), (750, 751, 751, 751), (999, 1000, 999, 1000),
    ]  # fmt: skip
    assert diff(old[:250], old[250:]) == [(0, 250, 0, 750)]
    assert diff(old, [*old[500:], *old[:500]]) == [(0, 500, 0, 0), (1000, 1000, 500, 1000)]


def test_what_touches_is_one_hunk() -> None:
    """Between anchors that stand side by side something differs on both sides of one that is in neither."""
    old = ["start", *(f"a{number}" for number in range(300)), "end"]
    new = ["start", *(f"b{number}" for number in range(300)), "end"]
    assert diff(old, new) == [(1, 301, 1, 301)]
    old[100], new[200], old[101], new[201] = "one", "one", "two", "two"
    assert diff(old, new) == [(1, 100, 1, 200), (102, 301, 202, 301)]


@pytest.mark.parametrize("before", [[], ["once", "s"], ["s", "once"]])
def test_long_sequences_without_anchors_are_compared_by_what_they_have_in_common(before: list[str]) -> None:
    old = [*before, *["p", "q"] * 120, "last", "z"]
    new = [*before[:1], "new", *before[1:], *["q", "q", "p"] * 80, "y", "last"]
    hunks = diff(old, new)
    at = new_at = 0
    for start, end, low, high in hunks:
        assert old[at:start] == new[new_at:low] and (start < end or low < high)
        assert (at, new_at) == (0, 0) or (at < start and new_at < low)
        at, new_at = end, high
    assert old[at:] == new[new_at:]
    kept = len(old) - sum(hunk.end - hunk.start for hunk in hunks)
    assert kept == common_length(old, new)


def test_the_longest_increasing_pairs() -> None:
    assert longest_increasing([(0, 3), (1, 1), (2, 2), (3, 0), (4, 5), (5, 4)]) == [(1, 1), (2, 2), (5, 4)]
    assert longest_increasing([(0, 1), (1, 1)]) == [(1, 1)]
    assert longest_increasing([(3, 7)]) == [(3, 7)]
    assert longest_increasing([]) == []


def test_spans_that_are_joined() -> None:
    assert joined_spans([(4, 4), (0, 2), (1, 3), (3, 4)]) == [(0, 3), (3, 4), (4, 4)]
    assert joined_spans([(4, 4), (0, 2), (1, 3), (3, 4)], touching=True) == [(0, 4)]
    assert joined_spans([(0, 9), (1, 3), (9, 9)]) == [(0, 9), (9, 9)]
    assert joined_spans([(0, 0), (0, 0), (0, 1)]) == [(0, 0), (0, 1)]
    assert joined_spans([(0, 2), (3, 4)], touching=True) == [(0, 2), (3, 4)]
    assert joined_spans([]) == []


def test_how_much_two_sequences_have_in_common() -> None:
    assert (similarity("abcd", "abxd"), edit_distance("abcd", "abxd"), common_length("abcd", "abxd")) == (0.75, 2, 3.0)
    assert (similarity("", ""), edit_distance("", ""), common_length("ab", "")) == (1.0, 0, 0.0)
    assert isinstance(similarity("a", "b"), float) and isinstance(edit_distance("a", "b"), int)
    assert Hunk(1, 2, 3, 4) == (1, 2, 3, 4)


@pytest.mark.parametrize("seed", range(12))
def test_what_is_gained_in_a_long_text_is_gained_in_the_stretch_around_it(seed: int) -> None:
    choose = random.Random(seed)
    without = [f"w{choose.randrange(400)}" for _ in range(LONGEST_COMPARED_WHOLE + 400)]
    target = [word for word in without if choose.random() > 0.05]
    at, asked = choose.randrange(len(without)), [f"x{choose.randrange(4)}" for _ in range(choose.randint(1, 6))]
    with_it = [*without[:at], *asked, *without[at:]]
    there = choose.randrange(len(target)) if choose.random() < 0.3 else max(0, round(at * len(target) / len(without)))
    target[there:there] = asked[: choose.randint(0, len(asked))]
    assert gained(without, with_it, target) == edit_distance(without, target) - edit_distance(with_it, target)
