"""The quick looks that come before a pattern of words never say no to what the pattern matches."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brackets.parse.wording import is_statement, may_hold_statement, position_of
from brackets.vocabulary.compiler import openings
from brackets.vocabulary.words import POSITION_AGAINST, POSITION_IN, POSITION_OUT, STATEMENT


@given(st.from_regex(rf"(?i)\s*{STATEMENT}\s*\.?", fullmatch=True))
def test_a_statement_opens_as_one(words: str) -> None:
    assert is_statement(words)
    assert may_hold_statement(f"US {words}")


@given(
    st.from_regex(
        rf"(?i)(?:to\s)?(?:{POSITION_AGAINST}|{POSITION_IN}|{POSITION_OUT})\s+this\s+paragraph", fullmatch=True
    )
)
def test_a_position_opens_as_one(words: str) -> None:
    assert position_of(words) is not None


@pytest.mark.parametrize(
    ("pattern", "texts"),
    [
        ("(?:still )?under review", ("still", "under")),
        (r"(?:very\s+){0,2}good", ("good", "very ")),
        ("[ab]c+d", ("ac", "bc")),
        ("(?=x)(?:is|are)$", ("are", "is")),
        (r"\w+ing", ("",)),
    ],
)
def test_openings(pattern: str, texts: tuple[str, ...]) -> None:
    assert openings(pattern) == texts


@given(st.from_regex(r"(?:a{2,3}|b?c|d[ef]g|(?:h|ij){1,2}k)l", fullmatch=True))
def test_what_a_pattern_matches_begins_with_one_of_them(text: str) -> None:
    assert re.fullmatch(r"(?:a{2,3}|b?c|d[ef]g|(?:h|ij){1,2}k)l", text)
    assert text.startswith(openings(r"(?:a{2,3}|b?c|d[ef]g|(?:h|ij){1,2}k)l"))
