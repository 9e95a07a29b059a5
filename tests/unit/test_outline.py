"""The phases of the outline, each by what it gives to the next."""

from __future__ import annotations

import pytest

from brackets import parse
from brackets.document.blocks import Role
from brackets.document.continuations import continuations
from brackets.document.cutting import cut_blocks
from brackets.document.introductions import introduce
from brackets.document.passages import Passage, join_blocks
from brackets.document.roles import roles_of
from brackets.parse.parser import parse_text
from brackets.parties.registry import default_registry

INTRODUCTION = "Proposed new paragraph submitted by Peru:"
INTRODUCTIONS = "Proposed new paragraphs submitted by Peru:"


def passages(draft: str) -> tuple[list[Passage], list[tuple[int, ...]]]:
    """The passages of a draft, and the indexes of those that each introduction introduces."""
    parsed = parse_text(draft, default_registry())
    blocks = cut_blocks(draft, parsed.tokens, parsed.brackets)
    roles = roles_of(draft, blocks)
    joined = join_blocks(blocks, roles, continuations(draft, blocks, roles))
    found, introductions = introduce(draft, joined)
    return found, [introduction.introduced for introduction in introductions]


def addresses(draft: str) -> list[str]:
    return [block.address for block in parse(draft).outline.blocks]


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("1. States\n\n- 3 -\n\npay.\n\n2. No.", ["1. States\n\n- 3 -\n\npay.", "2. No."]),
        ("Title\n\n- 3 -\n\n1. States pay.", ["Title", "- 3 -", "1. States pay."]),
        (f"{INTRODUCTION}\n\n- 3 -\n\n1. [x]", ["1. [x]"]),
    ],
)
def test_blocks_joined(draft: str, expected: list[str]) -> None:
    assert [draft[passage.start : passage.end] for passage in passages(draft)[0]] == expected


@pytest.mark.parametrize(
    ("draft", "introduced"),
    [
        (f"1. No.\n\n{INTRODUCTION}\n\n2. [x]\n\n3. [y]", [(1,)]),
        (f"1. No.\n\n{INTRODUCTIONS}\n\n2. [x]\n\n3. [y]\n\n4. No.\n\n5. [z]", [(1, 2)]),
        (f"{INTRODUCTIONS}\n\n2. [x]\n\n(A note)\n\n3. [y]\n\nTitle\n\n4. [z]", [(0, 2)]),
        (f"{INTRODUCTIONS}\n\n2. [x]\n\n{INTRODUCTION}\n\n3. [y]\n\n4. [z]", [(0,), (1,)]),
        (f"{INTRODUCTIONS}\n\n1 bis. x\n\n1 ter. [y]", [(0, 1)]),
        (f"{INTRODUCTION}\n\n{INTRODUCTION}\n\n1. [x]", [(0,)]),
        (f"{INTRODUCTION}\n\n1. x", []),
        (f"{INTRODUCTION}\n\n(A note)\n\n1. [x]", []),
        (f"1. x\n\n{INTRODUCTION}", []),
    ],
)
def test_what_an_introducing_line_introduces(draft: str, introduced: list[tuple[int, ...]]) -> None:
    assert passages(draft)[1] == introduced


def test_an_introducing_line_that_introduces_nothing_is_a_paragraph() -> None:
    (line, paragraph), _ = passages(f"{INTRODUCTION}\n\n1. x")
    assert line.role is paragraph.role is Role.PARAGRAPH
    assert line.introduces_nothing and not paragraph.introduces_nothing


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("1. a\n\n2. b", ["1", "2"]),
        ("First\n\n1. a\n\nSecond\n\n1. b", ["1/h", "1/1", "2/h", "2/1"]),
        ("First\n\n1. a\n\nSecond\n\n2. b", ["h", "1", "h~2", "2"]),
        ("0. z\n\nFirst\n\n1. a", ["0/0", "1/h", "1/1"]),
        ("Article 1\n\n1. a\n\nOn fees\n\n2. b", ["h", "1", "h~2", "2"]),
        ("Article 1\n\n1. a\n\nOn fees\n\n1. b", ["1/h", "1/1", "2/h", "2/1"]),
        ("Article 1\n\n1. a\n\nOn fees\n\nThey pay.", ["h", "1", "h~2", "p1"]),
        ("# A\n\n1. a\n\nOn fees\n\n1. b", ["h", "1", "h~2", "1~2"]),
        (f"Article 1\n\n1. a\n\nArticle 2\n\n{INTRODUCTION}\n\n1. b", ["1/h", "1/1", "2/h", "2/p1", "2/1"]),
        (f"Article 1\n\n1. a\n\n{INTRODUCTION}\n\nArticle 2\n\n1. b", ["1/h", "1/1", "1/p1", "2/h", "2/1"]),
    ],
)
def test_addresses(draft: str, expected: list[str]) -> None:
    assert addresses(draft) == expected


def test_the_heading_of_a_section_takes_the_title_below_it() -> None:
    sections = parse("Article 5\nDamages\n\n1. a\n\nArticle 6: Fees\nNot this\n\n1. b").sections
    assert [(section.heading, section.article and section.article.normal) for section in sections] == [
        ("Article 5 Damages", "5"),
        ("Article 6: Fees", "6"),
    ]


@pytest.mark.parametrize(
    ("below", "expected"),
    [("to the Council.", ["1", "2"]), ("They report again.", ["1", "opt1", "h", "p1", "2"])],
)
def test_an_option_that_a_page_cuts_is_no_head(below: str, expected: list[str]) -> None:
    """What goes on in small letters on the next page is the rest of its sentence."""
    assert addresses(f"1. States pay.\n\nOption 1: States report\n\n- 3 -\n\n{below}\n\n2. They pay again.") == expected
