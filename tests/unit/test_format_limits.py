"""Limits of the formats: each test fails when its limit moves."""

from __future__ import annotations

from collections import Counter

import pytest

from brackets import parse
from brackets.formats.authors import Authors
from brackets.formats.format_critic import read_critic
from brackets.formats.format_pdf import _joined, _Line, _without_heads
from brackets.formats.notation import write_notation
from brackets.formats.word.labels import counted
from brackets.formats.word.layout import lines_of, styled_runs
from brackets.parties import default_registry

REGISTRY = default_registry()


@pytest.mark.parametrize(("length", "is_wrapped"), [(44, False), (45, True)])
def test_a_line_is_full_from_45_characters(length: int, is_wrapped: bool) -> None:
    draft = parse(f"{'x' * length}\nand more\n")
    lines = lines_of(draft, styled_runs(draft, tracked=False, told=Counter()))
    assert [line.wrapped for line in lines] == [False, is_wrapped]


@pytest.mark.parametrize("begin", ["- and", "• and", "3. and", "12) and", "| and"])
def test_a_full_line_does_not_go_on_in_a_list(begin: str) -> None:
    draft = parse(f"{'x' * 60}\n{begin}\n")
    assert not any(line.wrapped for line in lines_of(draft, styled_runs(draft, tracked=False, told=Counter())))


@pytest.mark.parametrize(("length", "is_author"), [(59, True), (60, False)])
def test_the_author_of_a_remark_has_less_than_60_characters(length: int, is_author: bool) -> None:
    name = "Comment by Z" + "o" * (length - 12)
    draft = parse(f"1. a [{name}: too long] b\n")
    comments = [run.comment for run in styled_runs(draft, tracked=True, told=Counter()) if run.comment]
    assert comments == [(name, "too long") if is_author else ("brackets", f"{name}: too long")]


@pytest.mark.parametrize(("length", "is_author"), [(80, True), (81, False)])
def test_a_comment_of_80_characters_may_be_an_author_in_critic_markup(length: int, is_author: bool) -> None:
    name = "Ms X " + "x" * (length - 5)
    text = write_notation(read_critic(f"a {{++b++}}{{>>{name}<<}} c\n", Authors(REGISTRY, {})), REGISTRY)
    assert ("x: b]" in text) is is_author


def test_the_name_of_an_author_is_cut_at_60_characters() -> None:
    authors = Authors(REGISTRY, {})
    assert authors.sponsor("zo" + "e" * 100) == "Zo" + "e" * 58
    assert authors.sponsor("zo" + "e" * 101) == "Zo" + "e" * 58 + " again"


@pytest.mark.parametrize(
    ("value", "style", "label"),
    [
        (26, "lowerLetter", "z"), (27, "lowerLetter", "aa"), (53, "upperLetter", "AAA"), (26 * 9 + 1, "lowerLetter", "a" * 10),
        (26 * 10 + 1, "lowerLetter", "a" * 10), (0, "lowerLetter", "0"), (3999, "upperRoman", "MMMCMXCIX"),
        (4000, "upperRoman", "4000"), (0, "lowerRoman", "0"), (4, "lowerRoman", "iv"), (7, "decimalZero", "07"),
        (1, "ordinal", "1st"), (2, "ordinal", "2nd"), (3, "ordinal", "3rd"), (4, "ordinal", "4th"), (11, "ordinal", "11th"),
        (13, "ordinal", "13th"), (20, "ordinal", "20th"), (21, "ordinal", "21st"), (111, "ordinal", "111th"), (5, "chicago", "5"),
    ],
)  # fmt: skip
def test_what_a_number_looks_like(value: int, style: str, label: str) -> None:
    assert counted(value, style) == label


def page(*gaps_and_lines: tuple[float, str]) -> list[_Line]:
    """Lines of a page, each with its distance from the one above."""
    at, lines = 800.0, []
    for gap, text in gaps_and_lines:
        at -= gap
        lines.append(_Line(text, at))
    return lines


@pytest.mark.parametrize(("gap", "is_parted"), [(13.4, False), (13.6, True)])
def test_a_paragraph_of_a_pdf_begins_where_a_gap_is_more_than_1_35_lines(gap: float, is_parted: bool) -> None:
    lines = page((10, "a"), (10, "b"), (10, "c"), (gap, "d"))
    assert _joined([lines]) == ("a\nb\nc\n\nd\n" if is_parted else "a\nb\nc\nd\n")


def test_what_comes_again_on_pages_of_a_pdf_is_a_head_unless_it_is_a_paragraph() -> None:
    """A sentence with a label, or with a bracket, is text, even if it is the same on two pages but for its number."""
    last = (
        "3. Decides to return to the matter.",
        "4. Decides to return to the matter.",
        "[G77 et Chine : b];",
        "[G77 et Chine : b];",
    )
    pages = [
        page((10, "Rev. 1"), (10, f"a{'bcde'[at]}"), (10, words), (10, f"A/9 page {at}"))
        for at, words in enumerate(last)
    ]
    left, heads = _without_heads(pages)
    assert [line.text for page in left for line in page] == [
        words for at in range(4) for words in (f"a{'bcde'[at]}", last[at])
    ]
    assert heads == [head for at in range(4) for head in ("Rev. 1", f"A/9 page {at}")]


@pytest.mark.parametrize(("depth", "is_read"), [(100, True), (101, False), (20_000, False)])
def test_changes_in_critic_markup_nest_a_hundred_deep(depth: int, is_read: bool) -> None:
    document = read_critic("{++a" * depth + "++}" * depth, Authors(REGISTRY, {}))
    assert bool(document.noted) == (not is_read)
    assert write_notation(document, REGISTRY).count("a") == depth
