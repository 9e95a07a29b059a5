"""Versions of a paragraph in words, footnotes as segments, and the small questions of merging."""

from __future__ import annotations

import pytest

from brackets import parse
from brackets.rounds.merge_words import _is_bracket
from brackets.rounds.segments import bare_segments
from brackets.rounds.versions import _counted_in_words
from brackets.rounds.words import Word


def test_places_are_counted_in_words() -> None:
    text = "a bb  cc dd"
    version = _counted_in_words(text, [(3, 2, 4), (3, 6, 11), (4, 4, 4), (5, 0, 1)], [0, 5, 11], fine=False)
    assert list(version[0].keys) == ["a", "bb", "cc", "dd"]
    assert version[1] == {3: [(1, 2), (2, 4)], 4: [(2, 2)], 5: [(0, 1)]}
    assert version[2] == [0, 2, 4]


@pytest.mark.parametrize(
    ("core", "is_one"), [("[a]", True), ("[]", False), ("[", False), ("[a", False), ("a]", False), ("", False)]
)
def test_a_word_that_is_a_bracket(core: str, is_one: bool) -> None:
    assert _is_bracket(Word("", core)) is is_one


def test_a_footnote_between_paragraphs_is_a_segment() -> None:
    text = "1. States pay.12\n\n12 Not all of them (note).\n\f\n2. They pay.\n\n3. They meet.\n"
    segments = bare_segments(parse(text))
    assert [(segment.address, segment.label, segment.head) for segment in segments] == [
        ("1", "1", "1. "),
        ("fn12", "", ""),
        ("2", "2", "2. "),
        ("3", "3", "3. "),
    ]
    assert text[segments[1].start : segments[1].end].startswith("12 Not all of them (note).")
