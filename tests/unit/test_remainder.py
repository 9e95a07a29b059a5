"""What is left of a text after cuts."""

from __future__ import annotations

from brackets import parse
from brackets.settle.remainder import Remainder, stretches
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


def test_the_blocks_that_cuts_reach_into() -> None:
    text = "1. (a) b\n\n2. c\nd\n\n3. e\n  \n"
    blocks = parse(text).outline.blocks

    def reached(*cuts: tuple[int, int]) -> list[tuple[str, str]]:
        rest = Remainder(text, [Cut(*cut) for cut in cuts], ())
        return [(text[one.start : one.end], text[one.start : one.body]) for one in stretches(rest, blocks)]

    assert reached() == []
    assert reached((7, 8)) == [("1. (a) b", "1. (a)")]
    assert reached((8, 10)) == []  # the blank line between two
    assert reached((0, 1)) == [("1. (a) b", "")]  # its label goes
    assert reached((13, 14), (15, 16)) == [("2. c\nd", "2.")]
    assert reached((7, 11)) == [("1. (a) b\n\n2. c\nd", "1. (a)")]
    assert reached((7, 11), (15, 19)) == [("1. (a) b\n\n2. c\nd\n\n3. e", "1. (a)")]
    assert reached((22, 24)) == []  # below the last
