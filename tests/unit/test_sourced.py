"""Text that remembers where it stands, and edits that are made one after the other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from brackets.formats.sourced import Sourced, joined, pieces_of
from brackets.text.edits import Edit, composed, spliced

TEXTS = st.text(" ab", max_size=6)


def told(text: str) -> list[tuple[str, object, int]]:
    """Each character with its source and its place there."""
    found = []
    at = 0
    for piece in pieces_of(text):
        found += [(text[at + i : at + i + 1] + "", piece.source, piece.at + i) for i in range(piece.length)]
        at += piece.length
    assert at == len(text)
    return [(str(c), source, at if source is not None else 0) for c, source, at in found]


def of(name: object, text: str) -> list[tuple[str, object, int]]:
    return [(c, name, i if name is not None else 0) for i, c in enumerate(text)]


@given(TEXTS, TEXTS, TEXTS, st.integers(-3, 20), st.integers(-3, 20))
def test_whatever_is_done_to_it_each_character_knows_its_place(a: str, b: str, c: str, start: int, end: int) -> None:
    whole = joined([Sourced.of(a, "A"), b, Sourced.of(c, "C")])
    places = [*of("A", a), *of(None, b), *of("C", c)]
    assert told(whole) == places
    assert told(whole[start:end]) == places[start:end]
    stripped = (a + b + c).strip(" ")
    begin = len(a + b + c) - len((a + b + c).lstrip(" "))
    assert told(whole.strip(" ")) == places[begin : begin + len(stripped)]
    assert told(whole + "x") == [*places, ("x", None, 0)] and told("x" + whole) == [("x", None, 0), *places]


def edits(length: int) -> st.SearchStrategy[list[Edit]]:
    spans = st.tuples(st.integers(0, length), st.integers(0, length), st.text("xy", max_size=2))
    return st.lists(spans.map(lambda s: Edit(min(s[:2]), max(s[:2]), s[2])), max_size=4).map(_apart)


def _apart(found: list[Edit]) -> list[Edit]:
    """Those that do not touch."""
    kept: list[Edit] = []
    for edit in sorted(found):
        if not kept or edit.start > kept[-1].end:
            kept.append(edit)
    return kept


@given(st.text("abcdef", max_size=12), st.data())
def test_edits_one_after_the_other_are_edits_at_once(text: str, data: st.DataObject) -> None:
    first = data.draw(edits(len(text)))
    between = spliced(text, first)
    second = data.draw(edits(len(between)))
    assert spliced(text, composed(text, first, second)) == spliced(between, second)
