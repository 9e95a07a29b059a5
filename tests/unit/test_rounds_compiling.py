"""Compiling in exact examples: a base text, the copies of it, and the draft that is made of them."""

from __future__ import annotations

from typing import Any

import pytest

from brackets import parse
from brackets.rounds.compile import compile_copies
from brackets.rounds.compile_new_paragraphs import shape_of
from brackets.rounds.in_common import difference, share_in_common
from brackets.rounds.segments import segments_of

#: The base, the copies, options, the draft, its conflicts, who has moved what.
COMPILED = [
    (
        "1. States may report.\n",
        {"US": "1. States shall report.\n"},
        {},
        "1. States [US: ~~may~~ shall] report.\n",
        [],
        [],
    ),
    (
        "1. States may report.\n",
        {"US": "1. States shall report.\n", "CAN": "1. States should report.\n", "EU": "1. States shall report.\n"},
        {},
        "1. States [US/EU: ~~may~~ shall] [CAN: ~~may~~ should] report.\n",
        [("1", "may", ((("US", "EU"), "shall"), (("CAN",), "should")))],
        [],
    ),
    (
        "1. States report.\n",
        {"US": "1. States report yearly.\n", "CAN": "1. States report, if asked.\n"},
        {},
        "1. States report [US: yearly] [CAN: , if asked].\n",
        [("1", "", ((("US",), "yearly"), (("CAN",), ", if asked")))],
        [],
    ),
    (
        "1. States report (yearly).\n",
        {"US": "1. States report (yearly and more).\n", "CAN": "1. States report.\n"},
        {},
        "1. States report [CAN: ~~(yearly [US: and more])~~].\n",
        [("1", "(yearly)", ((("US",), "(yearly and more)"), (("CAN",), "")))],
        [],
    ),
    (
        "1. States report yearly in Lima.\n",
        {"US": "1. Report yearly in Lima.\n", "CAN": "1. States report yearly.\n"},
        {},
        "1. [US: ~~States report~~ Report] yearly [CAN: ~~in Lima~~].\n",
        [],
        [],
    ),
    (
        "1. a b c d e f g\n",
        {"US": "1. a X c Y e f g\n", "CAN": "1. a b c d e f Z\n"},
        {},
        "1. a [US: ~~b c d~~ X c Y] e f [CAN: ~~g~~ Z]\n",
        [],
        [],
    ),
    (
        "1. a b c d e f g\n",
        {"US": "1. a X c Y e f g\n", "CAN": "1. a b Q d e f Z\n"},
        {"granularity": "word"},
        "1. a [US: ~~b~~ X] [CAN: ~~c~~ Q] [US: ~~d~~ Y] e f [CAN: ~~g~~ Z]\n",
        [],
        [],
    ),
    (
        "1. a b c. d e f g\n",
        {"US": "1. a X c. d e f g\n", "CAN": "1. a b c. d e f Z\n"},
        {"granularity": "sentence"},
        "1. [US: ~~a b c~~ a X c]. [CAN: ~~d e f g~~ d e f Z]\n",
        [],
        [],
    ),
    (
        "1. a b c. d e f g\n",
        {"US": "1. a X c. d e f g\n", "CAN": "1. a b c. d e f Z\n"},
        {"granularity": "paragraph"},
        "1. [US: ~~a b c. d e f g~~ a X c. d e f g] [CAN: ~~a b c. d e f g~~ a b c. d e f Z]\n",
        [("1", "a b c. d e f g", ((("US",), "a X c. d e f g"), (("CAN",), "a b c. d e f Z")))],
        [],
    ),
    (
        "1. a b c\n\n2. d e f\n",
        {"US": "1. a b c\n", "CAN": "2. d e f\n"},
        {},
        "1. [CAN: ~~a b c~~]\n\n2. [US: ~~d e f~~]\n",
        [],
        [],
    ),
    (
        "1. a b c\n\n2. d e f\n",
        {
            "US": "1. a b c\n\n1 bis. new one\n\n2. d e f\n",
            "CAN": "1. a b c\n\n1 bis. new one\n\n1 ter. more\n\n2. d e f\n",
        },
        {},
        "1. a b c\n\n1 bis. [US/CAN: new one]\n\n1 ter. [CAN: more]\n\n2. d e f\n",
        [],
        [],
    ),
    (
        "1. a b c\n\n2. d e f\n",
        {"US": "1. a b c\n\n2. new one\n\n3. d e f\n", "CAN": "1. a b c\n\n2. other one\n\n3. d e f\n"},
        {},
        "1. a b c\n\n1 bis. [US: new one]\n\n1 ter. [CAN: other one]\n\n2. d e f\n",
        [],
        [],
    ),
    (
        "1. a b c\n\n2. d e f\n",
        {
            "US": "1. a b c\n\n2. new one\n\n3. d e f\n",
            "CAN": "1. a b c\n\n2. new one\n\n3. d e f\n",
            "EU": "1. a b c\n\n2. last\n\n3. d e f\n\n4. end\n",
        },
        {"introduce": True},
        "1. a b c\n\nProposed new paragraph submitted by the delegations of US and CAN:\n\n1 bis. [US/CAN: new one]\n\nProposed new paragraph submitted by the delegation of EU:\n\n1 ter. [EU: last]\n\n2. d e f\n\nProposed new paragraph submitted by the delegation of EU:\n\n4. [EU: end]\n",
        [],
        [],
    ),
    (
        "1. a b c\n2. d e f\n",
        {"US": "1. a b c\n2. new one\n3. d e f\n4. end\n"},
        {},
        "1. a b c\n1 bis. [US: new one]\n2. d e f\n\n4. [US: end]\n",
        [],
        [],
    ),
    ("1. a b c\n", {"US": "Title here\n\n1. a b c\n"}, {}, "[US: Title here]\n\n1. a b c\n", [], []),
    (
        "1. a b c\n",
        {"US": "0. top\n\n1. a b c\n", "CAN": "(a) first\n\n1. a b c\n"},
        {},
        "0. [US: top]\n\n[CAN: (a) first]\n\n1. a b c\n",
        [],
        [],
    ),
    (
        "1. a:\n(a) b c d\n(b) e f g\n",
        {"US": "1. a:\n(a) b c d\n(b) n\n(c) e f g\n", "CAN": "1. a:\n(a) b c d\n(b) e f g\n(c) m\n"},
        {},
        "1. a:\n(a) b c d\n(a bis) [US: n]\n(b) e f g\n\n(c) [CAN: m]\n",
        [],
        [],
    ),
    (
        "1. States report each year on it.\n\n2. They all meet in Lima.\n\n3. It ends.\n",
        {
            "US": "2. They all meet in Lima.\n\n1. States report each year on it.\n\n3. It ends.\n",
            "CAN": "2. They all meet in Lima.\n\n1. States report each year on it.\n\n3. It ends.\n",
            "EU": "1. States report each year on it.\n\n3. It ends.\n\n2. They all meet in Lima.\n",
        },
        {},
        "1. [US/CAN: ~~States report each year on it.~~] [Note: US, CAN move this after “They all meet in Lima.”]\n\n1 bis. [EU: It ends.]\n\n2. They all meet in Lima.\n\n2 bis. [US/CAN: States report each year on it.] [Note: moved: “States report each year on it”]\n\n3. [EU: ~~It ends.~~]\n",
        [],
        [("US", "1"), ("CAN", "1")],
    ),
    (
        "Title\n\nI. First\n\n1. a b c\n",
        {"US": "Title\n\nI. First\n\n1. a b c\n\nII. Second\n\n1. new\n\n2. more\n"},
        {},
        "Title\n\nI. First\n\n1. a b c\n\n[US: II. Second]\n\n1. [US: new]\n\n2. [US: more]\n",
        [],
        [],
    ),
    ("1. a b c [US: d]\n", {"US": "1. a b c [US: d e]\n"}, {}, "1. a b c [US: ~~[US: d]~~ [US: d e]]\n", [], []),
    ("1. a b c [US: d]\n", {"CAN": "1. a x c [US: d]\n"}, {}, "1. a [CAN: ~~b~~ x] c [US: d]\n", [], []),
    (
        "1. a\n\n2.\n(a) b c d e\n",
        {"US": "1. a\n\n2. new:\n(a) b c d e\n"},
        {},
        "1. a\n\n1 bis. [US: new:]\n\n2.\n(a) b c d e\n",
        [],
        [],
    ),
    ("1. a", {"US": "1. a\n\n2. b"}, {}, "1. a\n\n2. [US: b]", [], []),
    ("", {"US": "1. b\n"}, {}, "1. [US: b]\n\n", [], []),
    (
        "1. a, b; c.\n",
        {"US": "1. a b; c.\n", "CAN": "1. a, b, c.\n", "EU": "1. a, b; c\n"},
        {},
        "1. a[US: ~~,~~] b[CAN: ~~;~~ ,] c[EU: ~~.~~]\n",
        [],
        [],
    ),
    ("1. a b\n", {"US": "1. a-b\n"}, {}, "0. [US: a-b]\n\n1. [US: ~~a b~~]\n", [], []),
    ("1. a b.\n", {"US": "1. a b. c.\n"}, {}, "1. a b. [US: c.]\n", [], []),
    (
        "1. a b\n\n2. c d\n",
        {"US": "1. a b\n\n2. c x\n\n2 bis. e\n\n2 ter. f\n", "CAN": "1. a b\n\n2. y d\n\n2 bis. g\n"},
        {},
        "1. a b\n\n2. [CAN: ~~c~~ y] [US: ~~d~~ x]\n\n2 bis. [US: e]\n\n2 ter. [US: f]\n\n2 quater. [CAN: g]\n",
        [],
        [],
    ),
    (
        "1. a b c d\n\n3. e f g h\n",
        {"US": "1. a b c d\n\n2. n\n\n3. e f g h\n", "CAN": "1. a b c d\n\n2. m\n\n3. e f g h\n"},
        {},
        "1. a b c d\n\n2. [US: n]\n\n2 bis. [CAN: m]\n\n3. e f g h\n",
        [],
        [],
    ),
    (
        "A. a b c d\n\nB. e f g h\n",
        {"US": "A. a b c d\n\nB. new\n\nC. e f g h\n"},
        {},
        "A. a b c d\n\n[US: B. new]\n\n[US: ~~B~~ C]. e f g h\n",
        [],
        [],
    ),
    # a paragraph below which others of the base would hang: its label goes into the bracket
    (
        "1. a:\n(i) b c d\n",
        {"US": "1. a:\n(a) new:\n(i) b c d\n", "CAN": "1. a:\n(a) other:\n(i) b c d\n(ii) e\n"},
        {},
        "1. a:\n[US: (a) new:]\n[CAN: (a bis) other:]\n(i) b c d\n\n[CAN: (ii) e]\n",
        [],
        [],
    ),
    # brackets of the base that several settle otherwise: each version stands in what the one before it strikes
    (
        "6. Parties [shall] cooperate [fully].\n",
        {"EU": "6. Parties shall cooperate.\n", "AOSIS": "6. Parties shall cooperate fully.\n"},
        {},
        "6. Parties [EU: ~~[AOSIS: ~~[shall] cooperate [fully]~~ shall cooperate fully]~~ shall cooperate].\n",
        [
            (
                "6",
                "[shall] cooperate [fully]",
                ((("EU",), "shall cooperate"), (("AOSIS",), "shall cooperate fully")),
            )
        ],
        [],
    ),
    (
        "6. a b c d\n\n7. [Zones are drawn.]\n",
        {"EU": "6. a b c d\n", "AOSIS": "6. a b c d\n\n7. Zones are drawn and shall stay.\n"},
        {},
        "6. a b c d\n\n7. [EU: ~~[AOSIS: ~~[Zones are drawn.]~~ Zones are drawn and shall stay.]~~]\n",
        [("7", "[Zones are drawn.]", ((("EU",), ""), (("AOSIS",), "Zones are drawn and shall stay.")))],
        [],
    ),
    # labels of different shapes
    (
        "1. a b c d\n\nA. e f g h\n\n2. i j k l\n",
        {"US": "1. a b c d\n\nA. e f g h\n\nA. n m o\n\n1. q r s\n\n2. i j k l\n"},
        {},
        "1. a b c d\n\nA. e f g h\n\n[US: A. n m o]\n\n1. [US: q r s]\n\n2. i j k l\n",
        [],
        [],
    ),
]


@pytest.mark.parametrize("row", COMPILED)
def test_a_base_and_its_copies(row: tuple[Any, ...]) -> None:
    base, copies, options, text, conflicts, moved = row
    compiled = compile_copies(parse(base), {party: parse(copy) for party, copy in copies.items()}, **options)
    assert compiled.text == text
    said = [*compiled.conflicts], [*compiled.moved], compiled.unproved
    assert said == (conflicts, moved, ())


@pytest.mark.parametrize(
    ("label", "shape"),
    [("1. ", "1"), ("12 bis. ", "1"), ("(a) ", "(a"), ("a) ", "a"), ("(i) ", "(a"), ("A) ", ""), ("(A) ", "(A"), ("(1) ", "(1"), ("", "")],
)  # fmt: skip
def test_what_a_label_looks_like(label: str, shape: str) -> None:
    assert shape_of(segments_of(parse(f"{label}some words\n"))[0]) == shape


@pytest.mark.parametrize(
    ("base", "copy", "share", "words"),
    [
        ("a b c d", "a b c d", 1, 0),
        ("a b c d", "d c x y", 0.5, 6),
        ("a a b", "a c", 0.4, 3),
        ("", "", 0, 0),
        ("a", "", 0, 1),
    ],
)
def test_how_much_two_drafts_have_in_common(base: str, copy: str, share: float, words: int) -> None:
    assert share_in_common(parse(base), parse(copy)) == pytest.approx(share)
    assert difference(parse(base), parse(copy)) == words
