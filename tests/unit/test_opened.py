"""What is left of a pattern for an opening matches what the whole matches: the same stretch, the same groups."""

from __future__ import annotations

import importlib
import re
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import brackets
from brackets.parse import grammars
from brackets.parse.header import scanner
from brackets.text.patterns import OTHER, Opened, Sought, folded
from brackets.text.pruning import may_be, named, pruned
from brackets.text.tables.opened import OPENED
from brackets.text.tables.sought import SOUGHT as KEPT
from brackets.vocabulary.compiler import pattern, tables

ROOT = Path(brackets.__file__).parent


def opened() -> Iterator[Opened]:
    """All the patterns of which something is kept."""
    yield scanner(grammars.load("header").scanner_source)
    for path in sorted(ROOT.rglob("*.py")):
        if " = Opened(" in path.read_text(encoding="utf-8"):
            module = importlib.import_module(".".join(("brackets", *path.relative_to(ROOT).with_suffix("").parts)))
            yield from (one for one in vars(module).values() if isinstance(one, Opened))


PATTERNS = [one.source for one in opened()]


def said(value: Any) -> Iterator[str]:
    """All the words of the vocabulary, in its four languages."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from said(one)


WORDS = sorted({word for word in said(tables()) if len(word) < 80})
OTHERS = [
    "US",
    "CAN",
    "3",
    "a)",
    "(b)",
    ":",
    ";",
    "/",
    " - ",
    "(",
    ")",
    "[^1]",
    ".",
    ",",
    "**",
    '"',
    "’s",
    "ı",
    "ſ",
    "İ",
    "\u212a",
]
BLANKS = ["", " ", " ", " ", "  ", "\n", " \r\n ", "\xa0", "\u202f", "          "]
CASES: list[Callable[[str], str]] = [str, str, str.upper, str.title]


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A text that begins with words of the vocabulary, in any case, with marks, parties and blanks, perhaps cut off."""
    word = st.sampled_from(WORDS).flatmap(lambda word: st.from_regex(_safe(word), fullmatch=True))
    part = st.one_of(word, word, st.sampled_from(OTHERS), st.text(max_size=3))
    parts = draw(st.lists(st.tuples(st.sampled_from(BLANKS), part, st.sampled_from(CASES)), min_size=1, max_size=4))
    text = "".join(blank + case(words) for blank, words, case in parts)
    return text[: draw(st.integers(1, 9))] if draw(st.booleans()) else text


def _safe(word: str) -> str:
    """The pattern of a word of the data; its own letters where it is none."""
    try:
        re.compile(made := pattern(word))
    except re.error:
        return re.escape(word)
    return made


def found(match: re.Match[str] | None) -> Any:
    """All that is known of a match: groups that cannot match may be missing."""
    groups = {name: match.span(name) for name, of in match.groupdict().items() if of is not None} if match else {}
    return match and (match.span(), match.lastgroup, groups)


@given(texts(), st.sampled_from(PATTERNS))
def test_a_pattern_by_openings_matches_what_the_whole_matches(text: str, source: str) -> None:
    by_openings, whole = Opened(source), re.compile(source)
    for at in range(min(len(text), 12) + 1):
        assert found(by_openings.match(text, at)) == found(whole.match(text, at)), (text, at)


@pytest.mark.parametrize("source", PATTERNS)
def test_each_long_pattern_is_kept_by_its_openings(source: str) -> None:
    left, kept = OPENED[zlib.crc32(source.encode())]
    assert isinstance(left, dict)
    assert max(map(len, kept)) < len(source)


@pytest.mark.parametrize("source", PATTERNS)
def test_a_pattern_is_written_as_it_was_read(source: str) -> None:
    assert plain(_parser.parse(pruned(source, ""))) == plain(_parser.parse(source))


def plain(parsed: Any) -> Any:
    """A parsed pattern as lists, to be compared."""
    return [plain(one) for one in parsed] if isinstance(parsed, _parser.SubPattern | list | tuple) else parsed


def test_whatever_a_letter_matches_is_folded_as_it_is() -> None:
    every = [chr(code) for code in range(0x10000)]
    for letter in sorted({letter for source in PATTERNS for letter in named(_parser.parse(source))}):
        alike = re.compile(f"(?i){re.escape(letter)}").fullmatch
        assert [one for one in every if alike(one) and folded(one) != folded(letter)] == []


@pytest.mark.parametrize("category", [r"\s", r"\S", r"\d", r"\D", r"\w", r"\W"])
def test_whatever_is_of_a_category_may_be_of_it_when_it_is_folded(category: str) -> None:
    ((operation, value),) = _parser.parse(category)
    of_it = re.compile(category).fullmatch
    letters = named(_parser.parse("[a-z0-9 _áéíóúñç(),.;:-]"))
    for one in map(chr, range(0x10000)):
        letter = folded(one)
        assert not of_it(one) or may_be(operation, value, letter if letter in letters else OTHER), one


@pytest.mark.parametrize(
    ("source", "opening", "left"),
    [
        ("(?i)(?:propose|oppose|object)s?", "o", "(?i)(?:oppose|object)s?"),
        ("(?i)(?:propose|oppose|object)s?", "ob", "(?i)objects?"),
        ("(?:also )?(?:propose|oppose)", "op", "oppose"),
        ("(?:also )?(?:propose|oppose)", "al", "(?:also )?(?:propose|oppose)"),
        (r"\s*(?P<verb>propose|oppose)", " p", r"\s*(?P<verb>propose)"),
        ("(?P<a>[ab]x)|(?P<b>[bc]y)", "a", "(?P<a>[ab]x)"),
        (r"(?:a|\d+)\Z", "0", r"\d+\Z"),
        ("(?=a)(?:a|b)", "b", None),
        ("(?!a)(?:ab|b)", "a", "(?!a)ab"),
        ("[^\\W\\d_]+x", "0", None),
        (r" \s(?:ax|by)", " a", r" \sax"),
        ("a{2,3}b|c", "b", None),
    ],
)
def test_what_is_left(source: str, opening: str, left: str | None) -> None:
    assert pruned(source, opening) == left


SOUGHT = {
    name: one
    for name, one in vars(importlib.import_module("brackets.rewrite.mentions")).items()
    if isinstance(one, Sought)
}


@pytest.mark.parametrize("name", SOUGHT)
def test_of_each_pattern_that_is_sought_it_is_kept_how_it_begins(name: str) -> None:
    begins = KEPT[zlib.crc32(SOUGHT[name].source.encode())]
    assert len(begins) > 5 and all(begins)


@given(st.lists(texts(), max_size=4).map(" ".join), st.sampled_from(sorted(SOUGHT)))
def test_a_pattern_that_is_sought_finds_what_it_would_find_alone(text: str, name: str) -> None:
    alone = re.compile(SOUGHT[name].source)
    assert [*map(found, SOUGHT[name].finditer(text))] == [*map(found, alone.finditer(text))]
