"""Two columns: where settling takes words of the base text that stood in the other column, it is known; and ordinary drafts are none."""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from itertools import zip_longest
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brackets import Draft
from brackets.rewrite.reflow.columns import brackets_across, has_two_columns
from conftest import REAL, SAMPLES

_WORDS = st.lists(
    st.sampled_from(["states", "report", "on", "quays", "every", "year", "harbours", "shall", "lights"]),
    min_size=2,
    max_size=9,
)
_BRACKET = st.builds(
    lambda party, words: f"[{party}: {' '.join(words)}]", st.sampled_from(["US", "CAN", "MEX"]), _WORDS
)


@st.composite
def columns(draw: st.DrawFn) -> list[str]:
    """The lines of one column: paragraphs with brackets in them, wrapped."""
    width = draw(st.integers(24, 40))
    lines: list[str] = []
    for number in range(1, draw(st.integers(1, 3)) + 1):
        parts = draw(st.lists(st.one_of(_WORDS.map(" ".join), _BRACKET), min_size=2, max_size=7))
        lines += [*textwrap.wrap(f"{number}. States {' '.join(parts)}.", width), ""]
    return lines[:-1]


def side_by_side(left: list[str], right: list[str], gutter: int) -> str:
    """Two columns on a page."""
    width = max(map(len, left)) + gutter
    return "".join(f"{a:{width}}{b}".rstrip() + "\n" for a, b in zip_longest(left, right, fillvalue=""))


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\W\d_]+", text))


def is_known(text: str) -> bool:
    """Whether it is known of a draft that it is set in columns, when all is settled."""
    return has_two_columns(text) or bool(
        brackets_across(text, [(node.start, node.end) for node in Draft(text).brackets])
    )


@given(columns(), columns(), st.integers(3, 8))
def test_what_takes_words_of_the_other_column_is_known(left: list[str], right: list[str], gutter: int) -> None:
    text = side_by_side(left, right, gutter)
    base = [words(Draft("\n".join(lines)).strip().text) for lines in (left, right)]
    if not (base[0] + base[1]) <= words(Draft(text).strip().text):
        assert is_known(text), text


@given(columns(), st.integers(0, 12))
def test_one_column_is_none(lines: list[str], margin: int) -> None:
    assert not is_known("".join(f"{' ' * margin}{line}\n" for line in lines))


@pytest.mark.parametrize("path", [*SAMPLES, *REAL], ids=lambda path: path.name)
def test_no_real_draft_is(path: Path) -> None:
    assert not is_known(path.read_text(encoding="utf-8"))
