"""Merging in exact examples: words three ways, and whole drafts."""

from __future__ import annotations

import pytest

from brackets import parse
from brackets.rounds.merge import Names, merge
from brackets.rounds.merge_words import merged_words
from brackets.rounds.words import text_of, words_of

#: The words of the base, ours, theirs, and what they are together; None where a person must choose.
WORDS = [
    ("a b c", "a b c", "a x c", "a x c"),
    ("a b c", "a x c", "a b c", "a x c"),
    ("a b c", "a x c", "a x c", "a x c"),
    ("a b c", "a x c", "a y c", None),
    ("a b c d e", "x b c d e", "a b c d y", "x b c d y"),
    ("a b c", "a c", "a b x c", "a x c"),
    ("a b c", "x a b c", "a b c y", "xa b c y"),
    ("a b c", "a b [US: x] c", "a b [CAN: y] c", "a b [US: x] [CAN: y] c"),
    ("a b c", "a b [US: x] c", "a b [US: x] c", "a b [US: x] c"),
    ("a b c", "a [US: x] b c", "a b [CAN: y] c", "a [US: x] b [CAN: y] c"),
    ("a b c", "a [US: ~~b~~ x] c", "a [CAN: ~~b~~ y] c", "a [US: ~~b~~ x] [CAN: ~~b~~ y] c"),
    ("a b c", "a [US: ~~b~~] c", "a [CAN: ~~b~~ y] c", "a [US: ~~b~~] [CAN: ~~b~~ y] c"),
    ("a b c d e", "a [US: ~~b c~~ x] d e", "a b [CAN: ~~c d~~ y] e", "a [US: ~~b c d~~ x d] [CAN: ~~b c d~~ b y] e"),
    ("a b c d", "a [US: ~~b c~~ x] d", "a b [CAN: ~~c~~ y] d", "a [US: ~~b c~~ x] [CAN: ~~b c~~ b y] d"),
    ("a b c d", "[US: ~~a b c~~ x] d", "a [CAN: ~~b~~] c d", "[US: ~~a b c~~ x] [CAN: ~~a b c~~ a c] d"),
    ("a b c d", "a [US: ~~b c~~ x] d", "a b [~~c~~ y] d", None),
    (
        "a b c d",
        "a [US: ~~b c~~ x] d",
        "a b [CAN: ~~c~~] [MEX: z] d",
        "a [US: ~~b c~~ x] [CAN: ~~b c~~ b] [MEX: ~~b c~~ b c z] d",
    ),
    ("a b c d", "a [US: ~~b c~~ x] d", "a b [US: ~~c~~ y] d", None),
    ("a [US: x] b", "a [US/CAN: x] b", "a [US/MEX: x] b", "a [US/CAN/MEX: x] b"),
    ("a [US: x] b", "a [US/CAN: x] b", "a [US: y] b", None),
    ("a [US: x] b", "a [US: x z] b", "a [US: y x] b", "a [US: y x z] b"),
    ("a [US/CAN: x] b", "a [US: x] b", "a [US/CAN/MEX: x] b", "a [US/MEX: x] b"),
    ("a [US/CAN: x] b", "a [US: x] b", "a [CAN: x] b", None),
    ("a [US, CAN: x] b", "a [US, CAN, EU: x] b", "a [US, CAN, MEX: x] b", "a [US, CAN, EU, MEX: x] b"),
    ("a [US: x] b", "a b", "a [US/CAN: x] b", None),
    ("a [US: x] b", "a b", "a [US: x] c", "a c"),
    ("a [x] b", "a [x y] b", "a [z x] b", "a [z x y] b"),
    ("a [US: x] b", "a [US oppose: x] b", "a [US/CAN: x] b", None),
    ("a [x - US] b", "a [x y - US] b", "a [z x - US] b", None),
    ("a [US: x][CAN: y] b", "a [US/EU: x][CAN: y] b", "a [US: x][CAN/MEX: y] b", "a [US/EU: x][CAN/MEX: y] b"),
    ("a [US: x] b", "a [US: x] [CAN: y] b", "a [US: x] [MEX: z] b", "a [US: x] [CAN: y] [MEX: z] b"),
    ("a [US: x] b", "a [CAN: y] b", "a [US: x] [MEX: z] b", "a [CAN: y] [MEX: z] b"),
    ("", "[US: a]", "[CAN: b]", "[US: a] [CAN: b]"),
    ("", "a", "b", None),
    ("", "[US: a]", "b", None),
    ("a", "a [US: x]", "a [CAN: y]", "a [US: x] [CAN: y]"),
    ("a.", "a [US: x].", "a [CAN: y].", "a [US: x] [CAN: y]."),
    ("a b", "a[US: x] b", "a[CAN: y] b", "a[US: x] [CAN: y] b"),
    ("a b c", "a [US: x] c", "a [CAN: y] c", None),
    ("a b c", "a [[US: x]] b c", "a [x] b c", None),
    ("a b c", "a [x] b c", "a [y] b c", "a [x] [y] b c"),
    ("a b c", "a [Note: x] b c", "a [y] b c", "a [Note: x] [y] b c"),
    ("a [US: x [CAN: y]] b", "a [US: x [CAN/MEX: y]] b", "a [US: z x [CAN: y]] b", "a [US: z x [CAN/MEX: y]] b"),
    ("a [US: b c d] e", "a [US: b x c d] e", "a [US/CAN: b c d] e", None),
    ("a [US: b c d] e", "a [US: b  c d] e", "a [US/CAN: b c d] e", "a [US/CAN: b c d] e"),
    ("a b c d", "a [US: ~~b c~~] d", "a b [CAN: ~~c~~ y] d", "a [US: ~~b c~~] [CAN: ~~b c~~ b y] d"),
]


@pytest.mark.parametrize(("base", "ours", "theirs", "together"), WORDS)
def test_words_three_ways(base: str, ours: str, theirs: str, together: str | None) -> None:
    words = merged_words(words_of(base), words_of(ours), words_of(theirs), parse("").registry)
    assert (None if words is None else text_of(words)) == together


#: The base, ours, theirs, what they are together, and the conflicts: the address, ours, theirs, and where in the base.
DRAFTS = [
    ("1. a\n\n2. b\n", "1. A\n\n2. b\n", "1. a\n\n2. B\n", "1. A\n\n2. B\n", []),
    ("1. a b\n2. c d\n", "1. a B\n2. c d\n", "1. A b\n2. c D\n", "1. A B\n2. c D\n", []),
    ("1. a b\n", "1. a B\n", "1. A b\n", "1. A B\n", []),
    ("1. a b\n", "3. a B\n", "2. A b\n", "3. A B\n", []),
    ("1. a b\n", "1. a b\n", "2. A b\n", "2. A b\n", []),
    (
        "1. a b\n",
        "1. x y\n",
        "1. z w\n",
        "<<<<<<< ours\n1. x y\n=======\n1. z w\n>>>>>>> theirs\n",
        [("", "1. x y", "1. z w", -1)],
    ),
    (
        "1. a b c d e\n\n2. f g h\n",
        "1. a b c d e\n\n1 bis. new one\n\n2. f g h\n",
        "1. a b c d e\n\n1 bis. other one\n\n2. f g h\n",
        "1. a b c d e\n\n<<<<<<< ours\n1 bis. new one\n=======\n1 bis. other one\n>>>>>>> theirs\n\n2. f g h\n",
        [("", "1 bis. new one", "1 bis. other one", -1)],
    ),
    (
        "1. a b c d e\n\n2. f g h\n",
        "1. a b c d e\n\n1 bis. [US: new one]\n\n2. f g h\n",
        "1. a b c d e\n\n1 ter. [CAN: other one]\n\n2. f g h\n",
        "1. a b c d e\n\n1 bis. [US: new one]\n\n1 ter. [CAN: other one]\n\n2. f g h\n",
        [],
    ),
    (
        "1. a b c d e\n\n2. f g h\n",
        "1. a b c d e\n\n1 bis. new one\n\n2. f g h\n",
        "1. a b c d e\n\n1 bis. new one\n\n1 ter. more\n\n2. f g h\n",
        "1. a b c d e\n\n1 bis. new one\n\n1 ter. more\n\n2. f g h\n",
        [],
    ),
    (
        "1. a b c d e\n\n2. f g h i\n\n3. j k l m\n",
        "1. a b c d e\n\n3. j k l m\n",
        "1. a b c d e\n\n2. f g h X\n\n3. j k l m\n",
        "1. a b c d e\n\n<<<<<<< ours\n=======\n2. f g h X\n>>>>>>> theirs\n\n3. j k l m\n",
        [("2", "", "2. f g h X", 14)],
    ),
    (
        "1. a b c d e\n\n2. f g h i\n\n3. j k l m\n",
        "1. a b c d e\n\n2. f g h X\n\n3. j k l m\n",
        "1. a b c d e\n\n3. j k l m\n",
        "1. a b c d e\n\n<<<<<<< ours\n2. f g h X\n=======\n>>>>>>> theirs\n\n3. j k l m\n",
        [("2", "2. f g h X", "", 14)],
    ),
    (
        "1. a b c d e\n\n2. f g h i\n\n3. j k l m\n",
        "1. a b c d e\n\n3. j k l m\n",
        "1. a b c d Y\n\n3. j k l m\n",
        "1. a b c d Y\n\n3. j k l m\n",
        [],
    ),
    (
        "1. a b c d e\n\n2. f g h i\n\n3. j k l m\n",
        "2. f g h i\n\n1. a b c d e\n\n3. j k l m X\n",
        "1. a b c d Y\n\n2. f g h i\n\n3. j k l m Z\n",
        "2. f g h i\n\n1. a b c d Y\n\n<<<<<<< ours\n3. j k l m X\n=======\n3. j k l m Z\n>>>>>>> theirs\n",
        [("3", "3. j k l m X", "3. j k l m Z", 26)],
    ),
    (
        "1. a b c d e\n\n2. f g h i\n\n3. j k l m\n",
        "1. a b c d Y\n\n2. f g h i\n\n3. j k l m Z\n",
        "2. f g h i\n\n1. a b c d e\n\n3. j k l m X\n",
        "2. f g h i\n\n1. a b c d Y\n\n<<<<<<< ours\n3. j k l m Z\n=======\n3. j k l m X\n>>>>>>> theirs\n",
        [("3", "3. j k l m Z", "3. j k l m X", 26)],
    ),
    (
        "1. a b c d e\n\n2. f g h i\n\n3. j k l m\n",
        "1. a b c d e\n\n2. f g h X\n\n3. j k l m\n\n4. n\n",
        "3. j k l m\n\n1. a b c d e\n\n2. f g h i\n\n5. p\n",
        "3. j k l m\n\n4. n\n\n1. a b c d e\n\n2. f g h X\n\n5. p\n",
        [],
    ),
    ("", "1. a\n", "1. b\n", "<<<<<<< ours\n1. a\n=======\n1. b\n>>>>>>> theirs\n", [("", "1. a", "1. b", -1)]),
    ("", "1. a\n", "2. b\n", "1. a\n\n2. b\n", []),
    (
        "",
        "1. [US: a]\n",
        "1. [CAN: b]\n",
        "<<<<<<< ours\n1. [US: a]\n=======\n1. [CAN: b]\n>>>>>>> theirs\n",
        [("", "1. [US: a]", "1. [CAN: b]", -1)],
    ),
    ("", "1. a\n", "1. a\n", "1. a\n", []),
    (
        "\n",
        "1. a\n\n2. c\n",
        "1. b\n\n2. c\n",
        "<<<<<<< ours\n1. a\n=======\n1. b\n>>>>>>> theirs\n\n2. c\n",
        [("", "1. a", "1. b", -1)],
    ),
    (
        "1. a b\n\n2. c d",
        "1. a b\n\n2. c X",
        "1. a b\n\n2. Y Z",
        "1. a b\n\n2. Y Z\n\n<<<<<<< ours\n2. c X\n=======\n>>>>>>> theirs",
        [("2", "2. c X", "", 8)],
    ),
    (
        "1. a b\r\n\r\n2. c d\r\n",
        "1. a b\r\n\r\n1 bis. n\r\n\r\n2. c X\r\n",
        "1. a b\r\n\r\n1 ter. [US: m]\r\n\r\n2. Y d\r\n",
        "1. a b\r\n\r\n1 bis. n\r\n\r\n1 ter. [US: m]\r\n\r\n2. Y X\r\n",
        [],
    ),
    (
        "1. a\n\nNew paragraph proposed by US:\n\n[US: 2. b c d]\n",
        "1. a\n\nNew paragraph proposed by US and CAN:\n\n[US: 2. b c X]\n",
        "1. a\n\nNew paragraph proposed by US:\n\n[US: 2. Y c d]\n",
        "1. a\n\nNew paragraph proposed by US and CAN:\n\n[US: 2. Y c X]\n",
        [],
    ),
    (
        "1. a\n\nNew paragraph proposed by US:\n\n[US: 2. b c d]\n",
        "1. a\n\nNew paragraph proposed by US:\n\n[US: 2. b c X]\n",
        "1. a\n\nNew paragraph proposed by US and CAN:\n\n[US: 2. Y c d]\n",
        "1. a\n\nNew paragraph proposed by US and CAN:\n\n[US: 2. Y c X]\n",
        [],
    ),
    (
        "Title\n\n1. a b c d\n\n2. e f g h\n",
        "1. a b c X\n\n2. e f g h\n",
        "Title\n\n0. new\n\n1. a b c d\n\n2. e f g Y\n",
        "0. new\n\n1. a b c X\n\n2. e f g Y\n",
        [],
    ),
    (
        "1. a b c d\n2. e f g h\n3. i j\n",
        "1. a b c X\n2. e f g h\n2 bis. k\n3. i j\n",
        "1. Y b c d\n2. e f g h\n2 ter. [US: l]\n3. i j\n",
        "1. Y b c X\n2. e f g h\n2 bis. k\n2 ter. [US: l]\n3. i j\n",
        [],
    ),
    (
        "1. a b c d e f\n\n2. x\n",
        "1. a b c d e f X\n\n1 bis. k\n\n2. x y\n",
        "[CAN: 0. q]\n\n1. a b c d e f\n\n2. z x\n",
        "[CAN: 0. q]\n\n1. a b c d e f X\n\n1 bis. k\n\n2. z x y\n",
        [],
    ),
    # what only one side has changed of a paragraph is taken line by line, space and all
    ("1. a b\nc d\ne f\n", "1. a  b\nc d\ne f\n", "1. a b\nc d\ne X\n", "1. a  b\nc d\ne X\n", []),
    # paragraphs that both have added in one place are rivals where both have labels, or neither has
    (
        "1. a b c d e\n\n2. f g h\n",
        "1. a b c d e\n\n1 bis. new one\n\n2. f g h\n",
        "1. a b c d e\n\n1 ter. other one\n\n2. f g h\n",
        "1. a b c d e\n\n<<<<<<< ours\n1 bis. new one\n=======\n1 ter. other one\n>>>>>>> theirs\n\n2. f g h\n",
        [("", "1 bis. new one", "1 ter. other one", -1)],
    ),
    (
        "1. a b c d e\n\n2. f g h\n",
        "1. a b c d e\n\n1 bis. new one\n\n2. f g h\n",
        "1. a b c d e\n\nother one\n\n2. f g h\n",
        "1. a b c d e\n\n1 bis. new one\n\nother one\n\n2. f g h\n",
        [],
    ),
]


@pytest.mark.parametrize(("base", "ours", "theirs", "together", "conflicts"), DRAFTS)
def test_drafts_three_ways(base: str, ours: str, theirs: str, together: str, conflicts: list[tuple[str, ...]]) -> None:
    merged = merge(parse(base), parse(ours), parse(theirs))
    assert merged.text == together
    assert [tuple(one)[:4] for one in merged.conflicts] == conflicts


#: The base, ours, theirs, and what they are together: what ours has added stands below what it followed.
SWAPPED = [
    (
        "Article 1: Reports\n\n1. a b c d e\n\nArticle 2: Fees\n\n2. f g h i j\n",
        "Article 1: Reports\n\n1. a b c d e\n\n2. n\n\nArticle 2: Fees\n\n3. f g h i j\n",
        "Article 1: Fees\n\n1. f g h i j\n\nArticle 2: Reports\n\n2. a b c d e\n",
        "Article 1: Fees\n\n3. f g h i j\n\nArticle 2: Reports\n\n2. a b c d e\n\n2. n\n",
    ),
    (
        "Article 1: Reports\n\n1. a b c d e\n\nArticle 2: Fees\n\n2. f g h i j\n",
        "Article 1: Reports\n\n0. [JPN: n]\n\n1. a b c d e\n\nArticle 2: Fees\n\n2. f g h i j\n",
        "Article 1: Fees\n\n1. f g h i j\n\nArticle 2: Reports\n\n2. a b c d e\n",
        "Article 1: Fees\n\n1. f g h i j\n\nArticle 2: Reports\n\n0. [JPN: n]\n\n2. a b c d e\n",
    ),
    (
        "1. a b c d e\n\n2. f g h i j\n\n3. k l m n o\n",
        "1. a b c d e\n\n2. p\n\n3. f g h i j\n\n4. k l m n o\n",
        "1. f g h i j\n\n2. k l m n o\n\n3. a b c d e\n",
        "3. f g h i j\n\n4. k l m n o\n\n3. a b c d e\n\n2. p\n",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("base", "ours", "theirs", "together"), SWAPPED)
def test_a_new_paragraph_goes_with_the_one_above_it(base: str, ours: str, theirs: str, together: str) -> None:
    merged = merge(parse(base), parse(ours), parse(theirs))
    assert (merged.text, merged.conflicts) == (together, ())


#: The base, ours with the new paragraph `n`, theirs, and the two places that are named.
DOUBTFUL = [
    (
        "1. a b c d e\n\n2. f g h i j\n\n3. k l m n o\n",
        "1. a b c d e\n\n2. f g h i j\n\n3. p\n\n4. k l m n o\n",
        "1. k l m n o\n\n2. a b c d e\n",
        ("1. a b c d e", "4. k l m n o"),
    ),
    (
        "1. a b c d e\n\n2. f g h i j\n",
        "0. p\n\n1. a b c d e\n\n2. f g h i j\n",
        "1. f g h i j\n\n2. a b c d e\n",
        ("", "1. a b c d e"),
    ),
    (
        "Article 1\n\n1. a b c d e\n\nArticle 2\n\n2. f g h i j\n\nArticle 3\n\n3. k l m n o\n",
        "Article 1\n\n1. a b c d e\n\nArticle 2\n\n2. f g h i j\n\n3. p\n\nArticle 3\n\n4. k l m n o\n",
        "Article 1\n\n1. a b c d e\n\nArticle 3\n\n2. k l m n o\n",
        ("1. a b c d e", "Article 3"),
    ),
]


@pytest.mark.parametrize(("base", "ours", "theirs", "places"), DOUBTFUL)
def test_two_places_of_a_new_paragraph_are_named(base: str, ours: str, theirs: str, places: tuple[str, str]) -> None:
    for one, other in ((ours, theirs), (theirs, ours)):
        (conflict,) = merge(parse(base), parse(one), parse(other)).conflicts
        assert (conflict.start, conflict.places) == (-1, places)


CHILE = "Proposed new paragraph submitted by the delegation of Chile:"
BOTH = "Proposed new paragraph submitted by the delegations of Chile and Peru:"


@pytest.mark.parametrize(
    ("ours", "theirs", "together"), [(CHILE, BOTH, BOTH), (BOTH, CHILE, BOTH), (CHILE, CHILE, CHILE)]
)
def test_the_line_above_a_paragraph_that_both_have_changed(ours: str, theirs: str, together: str) -> None:
    def draft(line: str, words: str) -> str:
        return f"1. a b c\n\n{line}\n[CHL: 2. {words}]\n"

    merged = merge(parse(draft(CHILE, "d e f")), parse(draft(ours, "d e X")), parse(draft(theirs, "Y e f")))
    assert (merged.text, merged.conflicts) == (draft(together, "Y e X"), ())


def test_the_marks_of_a_conflict_name_the_sides() -> None:
    merged = merge(parse("1. a b\n"), parse("1. x y\n"), parse("1. z w\n"), Names("one.txt", "two.txt"))
    assert merged.text == "<<<<<<< one.txt\n1. x y\n=======\n1. z w\n>>>>>>> two.txt\n"
