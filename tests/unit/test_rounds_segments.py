"""A draft as segments, their alignment, and their versions, in exact examples."""

from __future__ import annotations

from typing import Any

import pytest

from brackets import parse
from brackets.rounds.align import align
from brackets.rounds.keys import keys_of
from brackets.rounds.segments import bare_segments, segments_of
from brackets.rounds.versions import ParagraphVersions
from brackets.rounds.versions_reader import versions_of
from brackets.rounds.words import text_of

#: A draft, and of each segment: its text, its head, its label, its address, what introduces it, its section, whether it is a heading.
SEGMENTS = [
    (
        "Title\n\nArticle 1 Name\n\n1. a\n(a) b\n\n(b)   c\n",
        [
            ("Title", "", "", "h", "", 1, True),
            ("Article 1 Name", "", "", "h~2", "", 1, True),
            ("1. a", "1. ", "1", "1", "", 1, False),
            ("(a) b", "(a) ", "a", "1.a", "", 1, False),
            ("(b)   c", "(b)   ", "b", "1.b", "", 1, False),
        ],
    ),
    (
        "1. a\n\nProposed new paragraph submitted by the delegation of Chile:\n\n[CHL: 1 bis. b]\n\n[US: 2. c]\n\n3. [US: d]\n\n4 bis.  e\n",
        [
            ("1. a", "1. ", "1", "1", "", 0, False),
            (
                "[CHL: 1 bis. b]",
                "",
                "1bis",
                "1bis",
                "Proposed new paragraph submitted by the delegation of Chile:\n\n",
                0,
                False,
            ),
            ("[US: 2. c]", "", "2", "2", "", 0, False),
            ("3. [US: d]", "3. ", "3", "3", "", 0, False),
            ("4 bis.  e", "4 bis.  ", "4bis", "4bis", "", 0, False),
        ],
    ),
    (
        "Preamble words here.\n\n## Part\n\n1.\n\n2. \xa0 a [US: b.\n\n3. c]\n",
        [
            ("Preamble words here.", "", "", "0/p1", "", 0, False),
            ("## Part", "", "", "1/h", "", 1, True),
            ("1.", "1.", "1", "1/1", "", 1, False),
            ("2. \xa0 a [US: b.", "2. \xa0 ", "2", "1/2", "", 1, False),
            ("3. c]", "3. ", "3", "1/3", "", 1, False),
        ],
    ),
    (
        "1. States pay.12\n\n12 Not all of them (note).\n\x0c\n2. They pay.\n",
        [
            ("1. States pay.12", "1. ", "1", "1", "", 0, False),
            ("12 Not all of them (note).", "", "", "fn12", "", 0, False),
            ("2. They pay.", "2. ", "2", "2", "", 0, False),
        ],
    ),
    (
        "Draft 7\n1\n\n1. a [US: b\n\nDraft 7\n2\n\nc] d.\n",
        [("1. a [US: b\n\nDraft 7\n2\n\nc] d.", "1. ", "1", "1", "", 0, False)],
    ),
    ("", []),
]


@pytest.mark.parametrize(("draft", "expected"), SEGMENTS)
def test_the_segments_of_a_draft(draft: str, expected: list[tuple[Any, ...]]) -> None:
    found = [
        (draft[s.start : s.end], s.head, s.label, s.address, draft[s.lead : s.start], s.section, s.heading)
        for s in bare_segments(parse(draft))
    ]
    assert found == expected
    for segment in segments_of(parse(draft)):
        body = draft[segment.start + len(segment.head) : segment.end]
        assert text_of(segment.words, lead=False) == body
        assert all(word.space == " " for word in segment.words[:1])


def words(letter: str, count: int = 9) -> str:
    return " ".join(f"{letter}{number}" for number in range(count))


A, B, C, D, E = map(words, "abcde")

#: The paragraphs of a base and of a copy: which is which, what is added after which, what has moved.
ALIGNED = [
    ([A, B, C], [A, B, C], ([0, 1, 2], {}, {})),
    ([A, B, C], [A, C], ([0, None, 1], {}, {})),
    ([A, C], [A, B, C], ([0, 2], {0: [1]}, {})),
    ([A, B, C], [C, A, B], ([1, 2, None], {-1: [0]}, {2: 0})),
    ([A, B, C, D], [D, A, "b0 b1 b2 b3 b4 b5 b6 b7 b8 x", E], ([1, 2, None, None], {-1: [0], 1: [3]}, {3: 0})),
    ([A, B, C], [B, A, C], ([None, 0, 2], {1: [1]}, {0: 1})),
    ([A, B], ["b0 b1 b2 b3 b4 b5 b6 b7 b8 x y", E, A], ([None, 0], {1: [1, 2]}, {0: 2})),
    (
        [A, B, C, D, E],
        [E, "q0 q1 q2 q3 q4 q5 q6 q7 q8", "c0 c1 c2 c3 c4 c5 c6 c7 c8 x", B, A],
        ([None, None, None, None, 0], {4: [1, 2, 3, 4]}, {0: 4, 1: 3, 2: 2}),
    ),
    ([A], [B], ([None], {-1: [0]}, {})),
    ([], [A], ([], {-1: [0]}, {})),
    ([A], [], ([None], {}, {})),
    (
        [A, B, C],
        ["a0 a1 a2 a3 a4 a5 a6 a7 z", "c0 c1 c2 c3 c4 c5 c6 c7 w", "b0 b1 b2 b3 b4 b5 b6 b7 v"],
        ([0, None, 1], {2: [2]}, {1: 2}),
    ),
    (
        [A, "b0 b1 b2 b3  c0 c1 c2 c3 ", D],
        [D, "b0 b1 b2 b3  q r s c0 c1 c2 c3 ", A],
        ([None, None, 0], {2: [1, 2]}, {0: 2, 1: 1}),
    ),
    (
        ["1. a0 a1 a2 a3 a4 a5 a6 a7 a8", "2. b0 b1 b2 b3 b4 b5 b6 b7 b8", "3. c0 c1 c2 c3 c4 c5 c6 c7 c8"],
        [
            "1. a0 a1 a2 a3 a4 a5 a6 a7 a8",
            "1 bis. d0 d1 d2 d3 d4 d5 d6 d7 d8",
            "2. b0 b1 b2 b3 b4 b5 b6 b7",
            "3. c0 c1 c2 c3 c4 c5 c6 c7 c8",
        ],
        ([0, 2, 3], {0: [1]}, {}),
    ),
    (["1. a b", "2. c d"], ["1. a x", "2. y d", "3. c d"], ([0, 2], {0: [1]}, {})),
    (
        ["a0 a1 a2 a3 a4 a5 a6 a7 a8 [US: x]", B],
        ["a0 a1 a2 a3 a4 a5 a6 a7 a8 [CAN: y z]", "b0 b1 b2 b3 b4 b5 b6 b7 b8 [US: c0 c1 c2 c3 c4 c5 c6 c7 c8]"],
        ([0, 1], {}, {}),
    ),
    (["1. [US: a0 a1 a2 a3 a4 a5 a6 a7 a8]", "2. b"], ["1. [CAN: a0 a1 a2 a3 a4 a5 a6 a7]", "2. b"], ([0, 1], {}, {})),
    ([A, A, B], [A, B, A], ([0, None, 1], {2: [2]}, {1: 2})),
    ([A, B, A], [A, A], ([0, None, 1], {}, {})),
    (["x", "y"], ["y", "x"], ([1, None], {-1: [0]}, {})),
    (["k0 k1 k2 k3", B], [B, "k0 k1 k2 k3"], ([None, 0], {1: [1]}, {0: 1})),
]


@pytest.mark.parametrize(("base", "copy", "expected"), ALIGNED)
def test_which_paragraph_is_which(base: list[str], copy: list[str], expected: tuple[Any, ...]) -> None:
    ours, theirs = (segments_of(parse("\n\n".join(one) + "\n")) for one in (base, copy))
    alignment = align(ours, theirs)
    assert (alignment.partner, alignment.added, alignment.moved) == expected
    partners = alignment.all_partners()
    assert set(partners) == {i for i, j in enumerate(alignment.partner) if j is not None} | set(alignment.moved)


#: A draft; the words that each proposal itself strikes and puts in; what each is in, from within outwards; and of each paragraph its
#: words: all, the base, with all accepted.
VERSIONS = [
    (
        "1. a [US: ~~b~~ c] d [CAN: e [MEX: f] g] h.\n",
        {0: ("b", "c"), 1: ("", "e g"), 2: ("", "f")},
        {0: [], 1: [], 2: [1]},
        [("a b c d e f g h .", "a b d h .", "a c d e f g h .")],
    ),
    (
        "1. [US: a][CAN: b] c [US: ~~d~~ e] [CAN: ~~d~~ f] g [CL oppose: h]\n",
        {0: ("", "a"), 1: ("", "b"), 2: ("d", "e"), 3: ("d", "f"), 4: ("h", "")},
        {0: [], 1: [], 2: [], 3: [], 4: []},
        [("a b c d e d f g h", "c d g h", "a b c e f g")],
    ),
    (
        "1. a [[US: b] c] [d / e] [date] [Note: x [US: y]] z\n",
        {0: ("", "c"), 1: ("", "b"), 2: ("", "d / e"), 5: ("", "y")},
        {0: [], 1: [0], 2: [], 5: []},
        [("a b c d / e [date] z", "a [date] z", "a b c d / e [date] z")],
    ),
    (
        "1. a [US: b.\n\n(a) c] d [CAN: [EU: e]] f\n",
        {0: ("", "b . c"), 1: ("", "[EU: e]"), 2: ("", "e")},
        {0: [], 1: [], 2: [1]},
        [("a b .", "a", "a b ."), ("c d e f", "d f", "c d e f")],
    ),
    (
        "[US: 1. a]\n\n2. ~~b~~ [CL: ~~c [US: d] e~~]\n",
        {0: ("", "a"), 1: ("c e", ""), 2: ("", "d")},
        {0: [], 1: [], 2: [1]},
        [("a", "", "a"), ("b c d e", "b c e", "b")],
    ),
    (
        "a [US: Part][CAN: y]s [US: ] b",
        {0: ("", "Part"), 1: ("", "y"), 2: ("", "")},
        {0: [], 1: [], 2: []},
        [("a Part ys b", "a s b", "a Part ys b")],
    ),
    (
        "1. a [US: ~~b~~] [CAN: ~~b~~ [EU: c]] [CL: ~~x~~ [~~y~~ z]]\n",
        {0: ("b", ""), 1: ("b", ""), 2: ("", "c"), 3: ("x", ""), 4: ("y", "z")},
        {0: [], 1: [], 2: [1], 3: [], 4: [3]},
        [("a b b c x y z", "a b x", "a c z")],
    ),
    (
        "1. a[US: ,] b [CAN: c]; d [MEX: [US: [EU: e] f] ~~g~~]\n",
        {0: ("", ","), 1: ("", "c"), 2: ("g", ""), 3: ("", "f"), 4: ("", "e")},
        {0: [], 1: [], 2: [], 3: [2], 4: [3, 2]},
        [("a , b c ; d e f g", "a b ; d g", "a , b c ; d e f")],
    ),
    ("", {}, {}, [("", "", "")]),
]


def keys(text: str) -> str:
    """The words of a text as drafts are compared by; its marks if it has nothing else."""
    return " ".join(keys_of(text)) or text


def of_each(draft: str) -> list[tuple[ParagraphVersions, set[int]]]:
    versions = versions_of(parse(draft))
    return [(paragraph, set(versions.contested)) for paragraph in versions.paragraphs]


@pytest.mark.parametrize(("draft", "own", "around", "paragraphs"), VERSIONS)
def test_the_versions_of_a_draft(
    draft: str, own: dict[int, tuple[str, str]], around: dict[int, list[int]], paragraphs: list[tuple[str, ...]]
) -> None:
    versions = versions_of(parse(draft))
    told = {p: (" ".join(words.old), " ".join(words.new)) for p, words in versions.own_words.items()}
    assert told == {p: (keys(old), keys(new)) for p, (old, new) in own.items()}
    assert {p: list(versions.all_around(p)) for p in versions.contested} == around
    found = [
        tuple(" ".join(words) for words in (one.all_words(), one.version(), one.version(accepted)))
        for one, accepted in of_each(draft)
    ]
    assert found == [tuple(" ".join(keys_of(words)) for words in one) for one in paragraphs]
    fine = [" ".join(one.version(fine=True)) for one in versions.paragraphs]
    assert fine == [base for _, base, _ in paragraphs]


#: A draft, and of each paragraph: the proposals in it; how many words come before each, all counted, and those of the base text.
PLACES = [
    (
        "1. a [US: ~~b~~ c] d [CAN: e [MEX: f] g] h.\n",
        {0: (0,), 1: (0,), 2: (0,)},
        [([0, 1, 2], [0, 1, 2], {0: 1, 1: 4, 2: 5}, {0: 2, 1: 3, 2: 3})],
    ),
    (
        "1. [US: a][CAN: b] c [US: ~~d~~ e] [CAN: ~~d~~ f] g [CL oppose: h]\n",
        {0: (0,), 1: (0,), 2: (0,), 3: (0,), 4: (0,)},
        [([0, 1, 2, 3, 4], [0, 1, 2, 3, 4], {0: 0, 1: 1, 2: 3, 3: 3, 4: 8}, {0: 0, 1: 0, 2: 2, 3: 2})],
    ),
    (
        "1. a [[US: b] c] [d / e] [date] [Note: x [US: y]] z\n",
        {1: (0,), 0: (0,), 2: (0,), 5: (0,)},
        [([1, 0, 2, 5], [1, 0, 2], {1: 1, 0: 1, 2: 3}, {1: 1, 0: 1, 2: 1})],
    ),
    (
        "1. a [US: b.\n\n(a) c] d [CAN: [EU: e]] f\n",
        {0: (0, 1), 2: (1,), 1: (1,)},
        [([0], [0], {0: 1}, {0: 1}), ([0, 2, 1], [0, 2], {0: 0, 2: 2, 1: 2}, {0: 0, 2: 1})],
    ),
    (
        "[US: 1. a]\n\n2. ~~b~~ [CL: ~~c [US: d] e~~]\n",
        {0: (0,), 1: (1,), 2: (1,)},
        [([0], [0], {0: 0}, {0: 0}), ([1, 2], [1, 2], {1: 1, 2: 2}, {2: 2})],
    ),
    ("a [US: Part][CAN: y]s [US: ] b", {0: (0,), 1: (0,), 2: (0,)}, [([0, 1, 2], [0, 1], {0: 1, 1: 2}, {0: 1, 1: 1})]),
    (
        "1. a [US: ~~b~~] [CAN: ~~b~~ [EU: c]] [CL: ~~x~~ [~~y~~ z]]\n",
        {0: (0,), 1: (0,), 2: (0,), 3: (0,), 4: (0,)},
        [([0, 1, 2, 3, 4], [0, 1, 2, 3, 4], {0: 1, 1: 1, 2: 3, 3: 4, 4: 5}, {1: 2, 2: 2, 3: 3, 4: 3})],
    ),
    (
        "1. a[US: ,] b [CAN: c]; d [MEX: [US: [EU: e] f] ~~g~~]\n",
        {0: (0,), 1: (0,), 4: (0,), 3: (0,), 2: (0,)},
        [([0, 1, 4, 3, 2], [0, 1, 4, 3, 2], {0: 1, 1: 2, 4: 4, 3: 4, 2: 4}, {0: 1, 1: 2, 4: 3, 3: 3, 2: 3})],
    ),
    ("", {}, [([], [], {}, {})]),
]


@pytest.mark.parametrize(("draft", "places", "paragraphs"), PLACES)
def test_where_proposals_stand(
    draft: str, places: dict[int, tuple[int, ...]], paragraphs: list[tuple[Any, ...]]
) -> None:
    versions = versions_of(parse(draft))
    assert versions.places == places
    found = [
        (versions.proposals_in[index], one.proposals(), one.word_offsets(), one.base_word_offsets())
        for index, one in enumerate(versions.paragraphs)
    ]
    assert found == paragraphs


#: A draft, and of each proposal: whether it has words of its own, and its words if it passes alone, with all others, and if none does.
WITHIN = [
    (
        "1. a [US: ~~b~~ c] d [CAN: e [MEX: f] g] h.\n",
        [(True, "c", "c", "b"), (True, "e g", "e f g", ""), (True, "f", "f", "")],
    ),
    (
        "1. [US: a][CAN: b] c [US: ~~d~~ e] [CAN: ~~d~~ f] g [CL oppose: h]\n",
        [(True, "a", "a", ""), (True, "b", "b", ""), (True, "e", "e", "d"), (True, "f", "f", "d"), (True, "", "", "h")],
    ),
    (
        "1. a [[US: b] c] [d / e] [date] [Note: x [US: y]] z\n",
        [(True, "c", "b c", ""), (True, "b", "b", ""), (True, "d / e", "d / e", ""), (False, "", "", "")],
    ),
    (
        "1. a [US: b.\n\n(a) c] d [CAN: [EU: e]] f\n",
        [(True, "b . c", "b . c", ""), (False, "", "e", ""), (True, "e", "e", "")],
    ),
    (
        "[US: 1. a]\n\n2. ~~b~~ [CL: ~~c [US: d] e~~]\n",
        [(True, "a", "a", ""), (True, "", "", "c e"), (True, "", "", "")],
    ),
    ("a [US: Part][CAN: y]s [US: ] b", [(True, "Part", "Part", ""), (True, "y", "y", ""), (False, "", "", "")]),
    (
        "1. a [US: ~~b~~] [CAN: ~~b~~ [EU: c]] [CL: ~~x~~ [~~y~~ z]]\n",
        [(True, "", "", "b"), (True, "", "c", "b"), (True, "c", "c", ""), (True, "y", "z", "x"), (True, "z", "z", "")],
    ),
    (
        "1. a[US: ,] b [CAN: c]; d [MEX: [US: [EU: e] f] ~~g~~]\n",
        [
            (True, ",", ",", ""),
            (True, "c", "c", ""),
            (True, "", "e f", "g"),
            (True, "f", "e f", ""),
            (True, "e", "e", ""),
        ],
    ),
]


@pytest.mark.parametrize(("draft", "proposals"), WITHIN)
def test_the_words_within_a_proposal(draft: str, proposals: list[tuple[Any, ...]]) -> None:
    versions = versions_of(parse(draft))
    found = []
    for p in versions.contested:
        rejected = [word for u in versions.places[p] for word in versions.paragraphs[u].words_within(p, ())]
        ways = versions.words_of(p, ()), versions.words_of(p, versions.contested), rejected
        found.append((versions.has_words(p), *(" ".join(way) for way in ways)))
    assert found == [(has, *(" ".join(keys_of(words)) for words in ways)) for has, *ways in proposals]


#: A draft, and of each paragraph with all proposals accepted: which words each has made, and where brackets began or ended.
MARKED = [
    (
        "1. a [US: ~~b~~ c] d [CAN: e [MEX: f] g] h.\n",
        [({0: [(1, 1), (1, 2)], 1: [(3, 4), (5, 6)], 2: [(4, 5)]}, [1, 2, 3, 4, 5, 6], [1, 2, 3])],
    ),
    (
        "1. [US: a][CAN: b] c [US: ~~d~~ e] [CAN: ~~d~~ f] g [CL oppose: h]\n",
        [
            (
                {0: [(0, 1)], 1: [(1, 2)], 2: [(3, 3), (3, 4)], 3: [(3, 3), (4, 5)], 4: [(6, 6)]},
                [0, 1, 2, 3, 4, 5, 6],
                [0, 1, 2, 3],
            )
        ],
    ),
    (
        "1. a [[US: b] c] [d / e] [date] [Note: x [US: y]] z\n",
        [({1: [(1, 2)], 0: [(2, 3)], 2: [(3, 5)]}, [1, 2, 3, 5], [1])],
    ),
    (
        "1. a [US: b.\n\n(a) c] d [CAN: [EU: e]] f\n",
        [({0: [(1, 2)]}, [1], [1]), ({0: [(0, 1)], 2: [(2, 3)]}, [0, 1, 2, 3], [0, 1])],
    ),
    (
        "[US: 1. a]\n\n2. ~~b~~ [CL: ~~c [US: d] e~~]\n",
        [({0: [(0, 1)]}, [0], [0]), ({1: [(1, 1), (1, 1)]}, [1], [1, 2])],
    ),
    ("a [US: Part][CAN: y]s [US: ] b", [({0: [(1, 2)], 1: [(2, 3)]}, [1, 2], [1])]),
    (
        "1. a [US: ~~b~~] [CAN: ~~b~~ [EU: c]] [CL: ~~x~~ [~~y~~ z]]\n",
        [
            (
                {0: [(1, 1)], 1: [(1, 1), (1, 1)], 2: [(1, 2)], 3: [(2, 2), (2, 2)], 4: [(2, 2), (2, 3)]},
                [1, 2],
                [1, 2, 3],
            )
        ],
    ),
    (
        "1. a[US: ,] b [CAN: c]; d [MEX: [US: [EU: e] f] ~~g~~]\n",
        [({0: [(1, 1)], 1: [(2, 3)], 4: [(4, 5)], 3: [(5, 6)], 2: [(6, 6), (6, 6)]}, [1, 2, 3, 4, 5, 6], [1, 2, 3])],
    ),
    ("1. a [US: ~~b~~]c d\n", [({0: [(1, 1)]}, [1], [1])]),
]


@pytest.mark.parametrize(("draft", "paragraphs"), MARKED)
def test_whose_words_are_where(draft: str, paragraphs: list[tuple[Any, ...]]) -> None:
    found = []
    for one, accepted in of_each(draft):
        all_accepted, none = one.marked(accepted), one.marked(set())
        assert (all_accepted.reading.keys, none.reading.keys, none.made) == (one.version(accepted), one.version(), {})
        found.append((all_accepted.made, all_accepted.seams, none.seams))
    assert found == paragraphs
