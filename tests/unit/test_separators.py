"""What goes between brackets: the mark that parted one from another or from a word, and brackets that touch."""

from __future__ import annotations

import pytest

from brackets import parse
from brackets.settle.example import Example
from brackets.settle.separators import joints, kept_apart, separators
from brackets.text.edits import Cut, Edit, spliced

#: A draft, the brackets that go, and what is left when they and their separators are cut out, with no other mending.
SEPARATORS = [
    # of two brackets
    ("[US: a] / [CAN: b]", ["[CAN: b]"], "[US: a]"),
    ("[US: a] / [CAN: b]", ["[US: a]"], "[CAN: b]"),
    ("[US: a] / [CAN: b]", [], "[US: a] / [CAN: b]"),
    ("Parties [US: a] or [CAN: b]", ["[US: a]"], "Parties [CAN: b]"),
    ("x [US: a]/[CAN: b]", ["[US: a]"], "x [CAN: b]"),
    ("x [US: a] and [CAN: b]", ["[US: a]"], "x  and [CAN: b]"),
    # of three: one mark stays between two that stay, and none before the first that stays
    ("[US: a] / [CAN: b] / [EU: c]", ["[CAN: b]"], "[US: a] / [EU: c]"),
    ("[US: a] / [CAN: b] / [EU: c]", ["[US: a]"], "[CAN: b] / [EU: c]"),
    ("[US: a] / [CAN: b] / [EU: c]", ["[US: a]", "[CAN: b]"], "[EU: c]"),
    ("[US: a] / [CAN: b] / [EU: c]", ["[CAN: b]", "[EU: c]"], "[US: a]"),
    ("[US: a] / [CAN: b] / [EU: c]", ["[US: a]", "[CAN: b]", "[EU: c]"], ""),
    ("[US: a] / [CAN: b] / [EU: c] / [MEX: d]", ["[CAN: b]", "[EU: c]"], "[US: a] / [MEX: d]"),
    # a row that begins where another ended, without a mark between them
    ("[US: a] and [CAN: b] / [EU: c]", ["[US: a]"], " and [CAN: b] / [EU: c]"),
    ("[US: a] and [CAN: b] / [EU: c]", ["[CAN: b]"], "[US: a] and [EU: c]"),
    # of a bracket and a word
    ("old / [EU: new] plan", ["[EU: new]"], "old plan"),
    ("old / [EU: new]plan", ["[EU: new]"], "oldplan"),
    ("and/[CA: or] text", ["[CA: or]"], "and text"),
    ("and/[CA: or]text", ["[CA: or]"], "and/text"),
    ("and/[CA: or]t.", ["[CA: or]"], "and/t."),
    ("[EU: new] / old plan", ["[EU: new]"], "old plan"),
    ("[EU: new] / [old] plan", [], "[EU: new] / [old] plan"),
    ("x/[CA: or]", ["[CA: or]"], "x"),
    ("a word / [EU: new] / old plan", ["[EU: new]"], "a word / old plan"),
    # the last of three; and words beside brackets that stay
    ("[US: a] / [CAN: b] / [EU: c]", ["[EU: c]"], "[US: a] / [CAN: b]"),
    ("[US: a] / [CAN: b] and [EU: c]", ["[EU: c]"], "[US: a] / [CAN: b] and "),
    ("old / [US: a] / [CAN: b] plan", ["[US: a]"], "old / [CAN: b] plan"),
    ("old / [US: a] / [CAN: b] plan", ["[CAN: b]"], "old / [US: a] plan"),
    ("old / [US: a] / [CAN: b] plan", ["[US: a]", "[CAN: b]"], "old plan"),
    ("[US: a] / [CAN: b] / plan", ["[US: a]"], "[CAN: b] / plan"),
    ("[US: a] / [CAN: b] / plan", ["[CAN: b]"], "[US: a] / plan"),
    ("[US: a] / [CAN: b] / plan", ["[US: a]", "[CAN: b]"], "plan"),
    ("old/[US: a]/[CAN: b]s", ["[US: a]", "[CAN: b]"], "old/s"),
    ("[US: a]\n/ [CAN: b]", ["[CAN: b]"], "[US: a]"),
    ("[US: a]\xa0/\xa0[CAN: b]", ["[US: a]"], "[CAN: b]"),
    ("old\xa0/\xa0[EU: new] plan", ["[EU: new]"], "old plan"),
    ("old\n/ [EU: new] plan", ["[EU: new]"], "old\n/  plan"),
    ("old // [EU: new] plan", ["[EU: new]"], "old //  plan"),
    ("] / [EU: new] plan", ["[EU: new]"], "] /  plan"),
    ("[US: a] for [CAN: b]", ["[CAN: b]"], "[US: a] for "),
    ("[US: a] o [CAN: b] ou [EU: c]", ["[CAN: b]"], "[US: a] ou [EU: c]"),
    # a separator is no longer than 19 characters
    (f"old{' ' * 9}/{' ' * 9}[EU: new] plan", ["[EU: new]"], "old plan"),
    (f"old{' ' * 10}/{' ' * 9}[EU: new] plan", ["[EU: new]"], f"old{' ' * 10}/{' ' * 10}plan"),
    (f"[EU: new]{' ' * 9}/{' ' * 9}old plan", ["[EU: new]"], "old plan"),
    (f"[EU: new]{' ' * 9}/{' ' * 10}old plan", ["[EU: new]"], f"{' ' * 9}/{' ' * 10}old plan"),
    (f"[US: a]{' ' * 9}/{' ' * 9}[CAN: b]", ["[CAN: b]"], "[US: a]"),
    (f"[US: a]{' ' * 10}/{' ' * 9}[CAN: b]", ["[CAN: b]"], f"[US: a]{' ' * 10}/{' ' * 9}"),
]


@pytest.mark.parametrize(("draft", "going", "left"), SEPARATORS)
def test_what_goes_with_a_bracket(draft: str, going: list[str], left: str) -> None:
    cuts = Example(draft, tuple(going), left).spans()
    found = separators(draft, parse(draft).brackets, cuts)
    assert spliced(draft, [Edit(cut.start, cut.end, "") for cut in (*cuts, *found)]) == left


def test_a_bracket_in_whose_place_new_words_stand_does_not_go() -> None:
    draft = "[US: a] / [CAN: b]"
    assert separators(draft, parse(draft).brackets, [Cut(0, 7, insert="c")]) == []


@pytest.mark.parametrize(
    ("draft", "places"),
    [
        ("[US: a][CAN: b]", [7]),
        ("[US: a][CAN: b][EU: c]", [7, 15]),
        ("a [b][c] d [e][f]", [5, 14]),
        ("[US: a] [CAN: b]", []),
        # inside a word, at either end of the row, no space may be invented
        ("Part[y][ies]", []),
        ("P[y][ies]", []),
        ("[Part][y]s", []),
        ("[Part][y][ie]s", []),
        ("Part[y][ies] meet [and][or] sign", [23]),
        # the character at the end of the draft does not stand before its start
        ("[a][b] x", [3]),
        # arms are not brackets, and do not end the walk
        ("[US: a / CAN: b] then [x][y]", [25]),
        ("[US: a / CAN: b][x]", [16]),
    ],
)
def test_where_brackets_touch(draft: str, places: list[int]) -> None:
    assert joints(draft, parse(draft).brackets) == places


def test_a_cut_that_reaches_a_joint_is_marked() -> None:
    kept = kept_apart([Cut(0, 2), Cut(3, 5), Cut(6, 7), Cut(8, 9)], [5, 6])
    assert [cut.apart for cut in kept] == [False, True, True, False]
