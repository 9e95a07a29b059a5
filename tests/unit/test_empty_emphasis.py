"""Emphasis in Markdown of which nothing is left, wherever it stands, goes with its words; any other stays."""

from __future__ import annotations

from itertools import product

import pytest

from brackets import parse
from brackets.settle import strip
from brackets.settle.by_hand import left_waiting

MARKS = ("*", "**", "***", "_", "__", "___")
AROUND = (("We ", " act"), ("We (", ") act"), ("", " act"), ("We act ", "."), ("We ", ", and act"))
WITHIN = (
    "[US: shall]",
    "[US: shall] [CAN: may]",
    "[US: shall][CAN: may]",
    "[US: shall [CAN: not]]",
    "[US: a] [US: b] [US: c]",
)


@pytest.mark.parametrize(("mark", "around", "within"), [*product(MARKS, AROUND, WITHIN)])
def test_marks_with_nothing_between_them_go(mark: str, around: tuple[str, str], within: str) -> None:
    before, after = around
    stripped = parse(f"1. {before}{mark}{within}{mark}{after}\n").strip().text
    assert "*" not in stripped
    assert "_" not in stripped
    assert stripped == parse(f"1. {before}{within}{after}\n").strip().text


@pytest.mark.parametrize(
    ("text", "stripped"),
    [
        (
            "1. **We**[US: shall]**act** now.\n",
            "1. **We****act** now.\n",
        ),  # the end of one, and the beginning of another
        ("1. **We** [US: shall] **act** now.\n", "1. **We** **act** now.\n"),
        ("1. 2 *[US: 3]** 4.\n", "1. 2 *** 4.\n"),  # not as many on both sides
        ("1. snake_[US: x]_case.\n", "1. snake__case.\n"),  # in a word
        ("1. See ****[US: x]**** now.\n", "1. See ******** now.\n"),  # a line of asterisks is no emphasis
    ],
)
def test_other_marks_stay(text: str, stripped: str) -> None:
    assert parse(text).strip().text == stripped


@pytest.mark.parametrize("marks", ["*", "**", "***", "_", "__"])
@pytest.mark.parametrize(
    "form", ["We meet in {m}[EU: public]{m}.", "We meet {m}in [EU: public]{m}.", "We meet in {m}[[EU: public]]{m}."]
)
def test_words_that_wait_are_told_where_emphasis_stands_around_what_went(marks: str, form: str) -> None:
    draft = parse(form.format(m=marks) + "\n")
    settled = strip(draft)
    assert [one.words for one in left_waiting(draft, settled)] == ["in."]
