"""The quick looks that come before a pattern of words never say no to what the pattern matches."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brackets.parse.labels import NUMBER_IN_TEXT, SUB_IN_TEXT
from brackets.parse.wording import is_statement, may_hold_statement, position_of
from brackets.rewrite import mentions, reference_items
from brackets.vocabulary.compiler import openings
from brackets.vocabulary.words import ORDINAL, ORDINAL_BEHIND, POSITION_AGAINST, POSITION_IN, POSITION_OUT, STATEMENT


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


@given(st.from_regex(rf"(?i){ORDINAL}\s+", fullmatch=True))
def test_an_ordinal_is_read_before_what_it_counts(words: str) -> None:
    assert list(reference_items.read_ordinals_before(f"the {words}", len(f"the {words}")))


@given(st.from_regex(rf"(?i){ORDINAL_BEHIND} ", fullmatch=True))
def test_an_ordinal_is_read_behind_what_it_counts(words: str) -> None:
    assert list(reference_items.read_ordinals(words, 0))


@given(st.from_regex(rf"(?i){reference_items.ITEM}[ ,.\n]", fullmatch=True), st.booleans())
def test_no_number_is_taken_for_a_word(written: str, letters: bool) -> None:
    listed = reference_items._LISTED_LETTER if letters else reference_items._LISTED
    match = listed.match(written)
    if match and match.start("item") == 0:
        assert list(reference_items.read_list(written, 0, (), letters=letters))


@given(
    st.from_regex(
        rf"(?i)paragraph\s?(?:\[{NUMBER_IN_TEXT}\]|~~{NUMBER_IN_TEXT}~~|[*_]{NUMBER_IN_TEXT}[*_])", fullmatch=True
    )
    | st.from_regex(r"(?:Annex|ANNEX)\s[A-Z]\.[1-9],", fullmatch=True)
)
def test_a_number_set_apart_is_looked_for(text: str) -> None:
    found = [match.span(match.lastgroup or "item") for match in mentions._SET_APART.finditer(text)]
    assert [(start, end) for start, end, *_ in mentions.numbers_set_apart(text)] == found != []


@given(st.from_regex(rf"(?:see|of|voir)[ \xa0]\d{{1,3}}{SUB_IN_TEXT}{{1,2}}[ ,.]", fullmatch=True))
def test_a_bare_number_is_looked_for(text: str) -> None:
    assert list(mentions.bare_numbers(text)) == [match.span("item") for match in mentions._BARE.finditer(text)] != []


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
