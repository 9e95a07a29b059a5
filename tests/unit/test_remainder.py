"""What is left of a text after cuts."""

from __future__ import annotations

from brackets.settle.remainder import Remainder
from brackets.text.edits import Cut


def test_the_end_of_a_page_head() -> None:
    rest = Remainder("head\n1. a\nhead\n2. b\n", [], [(0, 4), (10, 14)])
    assert [at for at in range(20) if rest.is_page_end(at)] == [1, 2, 3, 4, 11, 12, 13, 14]


def test_the_first_word_that_is_left() -> None:
    text = "head a, b. c"
    rest = Remainder(text, [Cut(5, 7)], [(0, 4)])
    assert rest.first_word(0, len(text)) == 8
    assert Remainder(text, [Cut(5, 7, insert="x")], [(0, 4)]).first_word(0, len(text)) == 5
    assert rest.first_word(9, 11) == -1


def test_the_first_stop_that_is_left() -> None:
    rest = Remainder("a, b. c", [Cut(1, 2)], [])
    assert (rest.first_stop(0, 7), rest.first_stop(0, 4), rest.first_stop(2, 5)) == (4, -1, 4)
