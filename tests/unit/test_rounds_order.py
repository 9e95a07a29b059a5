"""Drafts that are not given in the order in which they were made, or not all of them."""

from __future__ import annotations

import pytest

from brackets.rounds.order import HEAD_LINES, LONGEST_LINE, backwards, missing_after, said_by


@pytest.mark.parametrize(
    ("head", "date", "number"),
    [
        ("Draft of 12 February 2015", (2015, 2, 12), None),
        ("8–13 February 2015\nGeneva, 12 February 2015", (2015, 2, 13), None),
        ("Texto del 3 de marzo de 2014", (2014, 3, 3), None),
        ("Version du 1er août 2013", (2013, 8, 1), None),
        ("Texto de 5 de março de 2012", (2012, 3, 5), None),
        ("December 9, 2015", (2015, 12, 9), None),
        ("2015-12-09 10:00", (2015, 12, 9), None),
        ("A/CONF.1/L.2/Rev.3", None, 3),
        ("Revision 2 of the text", None, 2),
        ("The Chair's Eighth Offering", None, 8),
        ("12 Parties met 2015 times", None, None),
        ("Draft 2-3 of Monday", None, None),
        ("12 Brumaire 1799", None, None),
    ],
)
def test_a_head_says_when_a_draft_was_made(head: str, date: tuple[int, int, int] | None, number: int | None) -> None:
    said = said_by(f"{head}\n\n1. States may act.\n")
    assert (said.date, said.round) == (date, number)


def test_what_stands_below_the_head_is_of_other_texts() -> None:
    assert said_by("x\n" * (HEAD_LINES - 1) + "1 May 2000\n").date == (2000, 5, 1)
    assert said_by("x\n" * HEAD_LINES + "1 May 2000\n").date is None
    assert said_by(f"{'x' * (LONGEST_LINE - 11)} 1 May 2000\n").date == (2000, 5, 1)
    assert said_by(f"{'x' * (LONGEST_LINE - 10)} 1 May 2000\n").date is None


@pytest.mark.parametrize(
    ("names", "heads", "why"),
    [
        (("a.txt", "b.txt"), ("9 December 2015", "12 February 2015"), "2015-12-09 and 2015-02-12 stand at their heads"),
        (("a.txt", "b.txt"), ("12 February 2015", "9 December 2015"), ""),
        (("rev2.txt", "rev1.txt"), ("12 February 2015", "9 December 2015"), ""),
        (("rev1.txt", "rev2.txt"), ("Rev. 2", "Rev. 1"), "round 2 and round 1 stand at their heads"),
        (("rev2.txt", "rev1.txt"), ("x", "x"), "by the numbers in their names"),
        (("rev10.txt", "rev9.docx"), ("x", "x"), "by the numbers in their names"),
        (("text-2015-12-09.txt", "text-2015-02-12.txt"), ("x", "x"), "by the numbers in their names"),
        (("text-09-12-2014.txt", "text-12-02-2015.txt"), ("x", "x"), ""),
        (("rev2.txt", "final1.txt"), ("x", "x"), ""),
        (("new.txt", "old.txt"), ("9 December 2015", "Rev. 1"), ""),
        (
            ("a.txt", "b.txt"),
            ("19 April 2024\nOn the Treaty of 10 December 1982", "On the Treaty of 10 December 1982"),
            "",
        ),
        (("a.txt", "b.txt"), ("19 April 2024", "The Conference,\n\nRecalling the Treaty of 10 December 1982,"), ""),
        (("a.txt", "b.txt"), ("19 April 2024", "1. Recall that\nof 10 December 1982."), ""),
    ],
)
def test_the_wrong_way_round(names: tuple[str, str], heads: tuple[str, str], why: str) -> None:
    assert backwards(names, heads) == why


@pytest.mark.parametrize(
    ("names", "missing"),
    [
        ("r1.txt r2.txt r4.txt", [("r2.txt", "r4.txt")]),
        ("r1.txt r2.txt r3.docx", []),
        ("r1.txt r2.txt final.txt", []),
        ("text-2013.txt text-2015.txt text-2016.txt", []),
        ("r10.txt r20.txt r30.txt", []),
        ("r9.txt r10.txt r12.txt", [("r10.txt", "r12.txt")]),
    ],
)
def test_a_round_that_is_missing(names: str, missing: list[tuple[str, str]]) -> None:
    assert missing_after(names.split()) == missing
