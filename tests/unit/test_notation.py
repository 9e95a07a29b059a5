"""A document with revisions in the notation: where spaces stand, what a header says, what is noted."""

from __future__ import annotations

import pytest

from brackets.formats.notation import Placed, placed_words, write_notation
from brackets.formats.revisions import RevisedDocument, RevisedParagraph, Revision, Run, cells_in_line
from brackets.parties import default_registry


def written(*runs: str | tuple[str, ...], sponsor: str = "US", repeats: bool = False) -> tuple[str, dict[str, int]]:
    """The notation of one paragraph. A run is text, or (`+` or `-`, words, and whose it is if not `sponsor`'s)."""
    made = [
        Run(run)
        if isinstance(run, str)
        else Run(run[1], (Revision(run[0] == "+", run[2] if len(run) > 2 else sponsor),))
        for run in runs
    ]
    document = RevisedDocument([RevisedParagraph(tuple(made))], repeats_alternatives=repeats)
    return write_notation(document, default_registry()).removesuffix("\n"), dict(document.noted)


@pytest.mark.parametrize(
    ("edges", "placed"),
    [
        ((" may", " shall", "s", " "), (" ", "may", " ", "shall", "")),
        (("may ", "shall ", " ", "r"), ("", "may", " ", "shall", " ")),
        (("may ", "shall", " ", "r"), ("", "may", " ", "shall", " ")),
        (("", "un", "n", "d"), ("", "", "", "un", "")),
        (("", " un", "n", "d"), ("", "", "", " un", "")),
        (("a", "b", "n", "d"), ("", "a", "", "b", "")),
        (("", ", now,", "t", " "), (" ", "", "", ", now,", "")),
        (("x", ", now,", "t", " "), ("", "x", " ", ", now,", "")),
        (("", ", now", ")", " "), ("", "", "", ", now", "")),
        (("", "now", " ", "("), ("", "", "", "now", " ")),
        (("", "now ", " ", "("), ("", "", "", "now", " ")),
        (("", "\tnow\xa0", "", ""), ("\t", "", "", "now", "\xa0")),
        (("", "now\n", " ", ""), ("", "", "", "now\n", "")),
    ],
)
def test_where_spaces_stand(edges: tuple[str, str, str, str], placed: tuple[str, str, str, str, str]) -> None:
    assert placed_words(*edges) == Placed(*placed)


@pytest.mark.parametrize(
    ("runs", "sponsor", "text"),
    [
        (("States ", ("-", "may"), ("+", "shall"), " act"), "US", "States [US: ~~may~~ shall] act"),
        (("States ", ("+", "shall"), " act"), "", "States [shall] act"),
        (("States ", ("-", "may"), " act"), "CL oppose", "States [CL oppose: may] act"),
        (("States ", ("+", "may"), " act"), "CL oppose", "States [CL: may] act"),
        (("States ", ("-", "may"), ("+", "shall"), " act"), "CL/AU oppose", "States [CL/AU: ~~may~~ shall] act"),
        (("States ", ("-", "may"), " act"), "US propose; CL oppose", "States [US propose; CL oppose: ~~may~~] act"),
        (("A", ("-", "b"), ("+", "c"), "d"), "US", "A[US: ~~b~~c]d"),
        (("A ", ("-", "b", "US"), ("-", "b", "CAN"), " c"), "", "A [US: ~~b~~][CAN: ~~b ~~] c"),
        (("A ", ("-", "b", "US"), ("+", "x", "CAN"), ("-", "b", "US"), " c"), "", "A [US: ~~b~~][CAN: x][US: ~~b~~] c"),
        (("A", ("+", " "), "b"), "US", "A b"),
        (("A ", ("+", " "), "b"), "US", "A b"),
        (("A", ("-", " "), "b"), "US", "A b"),
    ],
)  # fmt: skip
def test_what_a_bracket_says(runs: tuple[str | tuple[str, ...], ...], sponsor: str, text: str) -> None:
    assert written(*runs, sponsor=sponsor)[0] == text


def test_words_struck_twice_are_apart_unless_they_are_there_twice() -> None:
    runs = ("A ", ("-", "b", "US"), ("-", "b", "CAN"), " c")
    assert written(*runs)[0] == "A [US: ~~b~~][CAN: ~~b ~~] c"
    assert written(*runs, repeats=True)[0] == "A [US: ~~b~~][CAN: ~~b~~] c"


@pytest.mark.parametrize(
    ("runs", "note"),
    [
        (("A", ("+", " "), "b"), "changes of white space alone are not shown"),
        (("A ", ("+", "reserves its position"), " b"), "an insertion reads like a position, and is a remark: [US: reserves its position]"),
        (("A ", ("+", "reserves its position on all of this and on everything else"), " b"),
         "an insertion reads like a position, and is a remark: [US: reserves its position on all of this and]"),
        (("A ", ("+", "[b"), " c"), "half brackets that US inserts or deletes are shown as text"),
        (("A ", ("+", "~b"), " c"), "tildes in tracked text are written as ∼, because ~~ is struck text"),
    ],
)  # fmt: skip
def test_what_is_noted(runs: tuple[str | tuple[str, ...], ...], note: str) -> None:
    assert written(*runs)[1] == {note: 1}


def test_nothing_is_noted_of_a_replacement_that_reads_like_a_position() -> None:
    assert written("A ", ("-", "b"), ("+", "reserves its position"), " c") == (
        "A [US: ~~b~~ reserves its position] c",
        {},
    )


def test_the_cells_of_a_row() -> None:
    one, two = RevisedParagraph((Run("a"),), "1. "), RevisedParagraph((Run("b"),))
    row = (Revision(True, "US"),)
    assert cells_in_line([[one], [], [two]], row) == (
        Run("1. ", row), Run("a"), Run(" | ", row), Run(" | ", row), Run("", row), Run("b"),
    )  # fmt: skip
    assert cells_in_line([[one]]) is None
    assert cells_in_line([[one, two], [two]]) is None
    assert cells_in_line([]) is None
