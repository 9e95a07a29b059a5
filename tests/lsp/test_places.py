"""A client's places are characters of the text, whatever they are, and the way there and back is the same."""

from __future__ import annotations

import pytest

pytest.importorskip("pygls")

from hypothesis import example, given
from hypothesis import strategies as st
from lsprotocol.types import Position, Range

from brackets.lsp.places import Places

TEXTS = st.text(st.sampled_from("aé\u2028\x0c😀𝄞\n\r[]~\ufeff"), max_size=40)
ENCODINGS = {"utf-16": ("utf-16-le", 2), "utf-8": ("utf-8", 1), "utf-32": ("utf-32-le", 4)}


def plainly(text: str, offset: int, encoding: str = "utf-16") -> Position:
    """The place of a character as the protocol tells it, counted one by one."""
    codec, size = ENCODINGS[encoding]
    line = start = at = 0
    while at < offset:
        if text[at] == "\n" or (text[at] == "\r" and text[at + 1 : at + 2] != "\n"):
            line, start = line + 1, at + 1
        at += 1
    return Position(line, len(text[start:offset].encode(codec, "surrogatepass")) // size)


@given(TEXTS, st.sampled_from(sorted(ENCODINGS)))
@example("😀a\r\n𝄞b", "utf-16")
@example("é\n", "utf-8")
def test_there_and_back(text: str, encoding: str) -> None:
    places = Places(text, encoding)
    for offset in range(len(text) + 1):
        if text[offset - 1 : offset + 1] == "\r\n":
            assert places.position(offset) == places.position(offset - 1)  # no place is within a line end
            continue
        place = places.position(offset)
        assert place == plainly(text, offset, encoding)
        assert places.offset(place) == offset


@given(TEXTS, st.integers(0, 9), st.integers(0, 99))
@example("😀", 0, 1)
def test_every_place_is_a_character(text: str, line: int, column: int) -> None:
    places = Places(text)
    offset = places.offset(Position(line, column))
    assert 0 <= offset <= len(text)
    there = places.position(offset)
    assert (there.line, there.character) <= (line, column)


def test_beyond_the_end() -> None:
    places = Places("a😀\nb")
    assert places.offset(Position(0, 99)) == 2
    assert places.offset(Position(0, 2)) == 1  # within the emoji: before it
    assert places.offset(Position(7, 3)) == 4
    assert places.span(Range(Position(1, 1), Position(0, 0))) == (0, 4)


def test_one_long_line_takes_no_time() -> None:
    text = "😀[US: x]" * 100_000
    places = Places(text)
    assert places.position(len(text) - 1).character == len(text) - 1 + 100_000
    assert places.offset(Position(0, 9 * 50_000)) == 8 * 50_000
