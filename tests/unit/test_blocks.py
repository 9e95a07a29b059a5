"""What a block of lines is: each rule of the tables by its examples, and each threshold at its edge."""

from __future__ import annotations

import pytest

from brackets.document.blocks import Block, Role
from brackets.document.continuations import CONTINUATIONS, Continuation, continuations
from brackets.document.cutting import cut_blocks
from brackets.document.introductions import is_introduction
from brackets.document.roles import RULES, Example, Rule, roles_of
from brackets.draft import Draft
from brackets.parse.headings import can_be_title, opens_at_heading
from brackets.parse.parser import parse_text
from brackets.parties.registry import default_registry
from brackets.text.positions import indent

EXAMPLES = [pytest.param(rule, example, id=example.block) for rule in RULES for example in rule.examples]


def blocks_of(draft: str) -> list[Block]:
    parsed = parse_text(draft, default_registry())
    return cut_blocks(draft, parsed.tokens, parsed.brackets)


def role(draft: str, block: str, rules: tuple[Rule, ...] = RULES) -> Role:
    """The role of the first block with these lines."""
    blocks = blocks_of(draft)
    sources = [draft[b.start : b.end] for b in blocks]
    return roles_of(draft, blocks, rules)[sources.index(block)]


def goes_on(draft: str, rules: tuple[Continuation, ...] = CONTINUATIONS) -> bool:
    """Whether the last block continues the paragraph above."""
    blocks = blocks_of(draft)
    return continuations(draft, blocks, roles_of(draft, blocks), rules)[-1]


def label(draft: str) -> str:
    return Draft(draft).paragraphs[-1].label


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_a_rule_gives_its_examples_their_role(rule: Rule, example: Example) -> None:
    assert role(*example) is rule.role


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_a_rule_is_needed(rule: Rule, example: Example) -> None:
    assert role(*example, tuple(other for other in RULES if other is not rule)) is not rule.role


@pytest.mark.parametrize("name", ["title below a number", "introducing line", "footnote", "page head"])
def test_a_rule_stands_before_those_that_it_overrules(name: str) -> None:
    (rule,) = (rule for rule in RULES if rule.name == name)
    last = (*(other for other in RULES if other is not rule), rule)
    assert role(*rule.examples[-1], last) is not rule.role


def test_a_block_that_no_rule_holds_for_is_a_paragraph() -> None:
    assert role("1. States pay.", "1. States pay.") is Role.PARAGRAPH
    assert role("Human rights [and duties\n\n1. x]", "Human rights [and duties") is Role.HEADING
    assert role("(Human [rights])\n\n1. x", "(Human [rights])") is Role.PARAGRAPH


@pytest.mark.parametrize("rule", CONTINUATIONS, ids=lambda rule: rule.name)
def test_a_continuation_is_needed(rule: Continuation) -> None:
    assert goes_on(rule.example)
    assert not goes_on(rule.example, tuple(other for other in CONTINUATIONS if other is not rule))


@pytest.mark.parametrize(
    "draft", ["1. States pay.\n\n2. They pay.", "1. States pay.\n\nThey pay.", "1. [US: x]\n\nTitle\n\n[US: y]"]
)
def test_what_continues_nothing(draft: str) -> None:
    assert not goes_on(draft)


# Thresholds: what is just within, and what is just beyond.


def test_how_long_a_title_can_be() -> None:
    assert can_be_title("A" * 110) and not can_be_title("A" * 111)
    assert can_be_title("A" * 100 + "\n" + "a" * 99) and not can_be_title("A" * 100 + "\n" + "a" * 100)
    assert can_be_title("12 Abc") and not can_be_title("12 Ab")


def test_how_long_a_header_before_a_heading_can_be() -> None:
    assert opens_at_heading("[" + "U" * 200 + ": Article 5", 1) and not opens_at_heading(
        "[" + "U" * 201 + ": Article 5", 1
    )
    assert opens_at_heading("B. [Definitions", 0) and not opens_at_heading("States pay", 0)


def test_how_long_a_note_can_be() -> None:
    for words, expected in (("a" * 158, Role.NOTE), ("a" * 159, Role.PARAGRAPH)):
        assert role(f"Title\n\n({words})\n\n1. x", f"({words})") is expected


def test_how_many_lines_a_title_can_have() -> None:
    assert role("On\nHuman\nRights\n\n1. x", "On\nHuman\nRights") is Role.HEADING
    assert role("On\nAll\nHuman\nRights\n\n1. x", "On\nAll\nHuman\nRights") is Role.PARAGRAPH


def test_how_long_the_headers_before_a_label_can_be() -> None:
    assert label("[" + "U" * 120 + ": 4 bis. States pay]") == "4bis"
    assert label("[" + "U" * 121 + ": 4 bis. States pay]") == ""
    assert label("[US: Option 2: 4 bis. States pay]") == "4bis"
    assert label("[US: CAN: MEX: 4 bis. States pay]") == ""


def test_how_long_a_label_in_a_bracket_can_be() -> None:
    fits = "OP1" + " bis" * 9 + "."
    assert len(fits) == 40
    assert blocks_of(f"[{fits} States pay]")[-1].label == fits
    longer = "OP12" + " bis" * 9 + "."
    assert blocks_of(f"[{longer} States pay]")[-1].label == longer[:40]


def test_how_long_an_introducing_line_can_be() -> None:
    def line(length: int, begin: str, end: str = ":") -> str:
        return begin + "x" * (length - len(begin) - len(end)) + end

    blanks = " " * 30
    assert (
        role(f"{line(420, blanks + 'A new paragraph by ')}\n\n[US: x]", line(420, blanks + "A new paragraph by "))
        is Role.INTRODUCTION
    )
    assert (
        role(f"{line(421, blanks + 'A new paragraph by ')}\n\n[US: x]", line(421, blanks + "A new paragraph by "))
        is Role.PARAGRAPH
    )
    assert is_introduction(line(401, "A new paragraph by ")) and not is_introduction(line(402, "A new paragraph by "))
    assert is_introduction(line(301, "Proposal by the delegation of ")) and not is_introduction(
        line(302, "Proposal by the delegation of ")
    )
    assert is_introduction("new text by Pe") and not is_introduction("new text by P")


def test_how_far_below_a_settled_paragraph_one_in_brackets_is_looked_for() -> None:
    for settled, introductions in ((29, 1), (30, 0)):
        numbers = "".join(f"{number} bis. x\n\n" for number in range(1, settled + 1))
        draft = f"Proposed new paragraphs submitted by Peru:\n\n{numbers}99 bis. [x]"
        assert len(Draft(draft).outline.introductions) == introductions


def test_how_wide_an_indentation_is_measured() -> None:
    assert goes_on(" " * 199 + "States pay.\n\n" + " " * 200 + "They pay.")
    assert not goes_on(" " * 200 + "States pay.\n\n" + " " * 201 + "They pay.")
    assert goes_on(" " * 7 + "States pay.\n\n\tThey pay.") and not goes_on(" " * 8 + "States pay.\n\n\tThey pay.")
    assert not goes_on(" " * 8 + "States pay.\n\n\tThey pay.") and goes_on("\tStates pay.\n\n" + " " * 9 + "They pay.")
    assert not goes_on("\tStates pay.\n\n" + " " * 8 + "They pay.")


def test_how_much_of_the_end_of_a_paragraph_is_looked_at() -> None:
    assert not goes_on("1. States pay." + "”" * 11 + "\n\n- 3 -\n\nThey pay.")
    assert goes_on("1. States pay." + "”" * 12 + "\n\n- 3 -\n\nThey pay.")


@pytest.mark.parametrize(
    ("line", "columns"),
    [
        ("a", 0),
        ("  a", 2),
        ("\ta", 8),
        ("  \ta", 8),
        ("\t\xa0a", 9),
        ("\fa", 0),
        ("\f  a", 2),
        (" \u2003a", 2),
        ("   \n\tb", 3),
        ("", 0),
    ],
)
def test_the_columns_before_the_first_word(line: str, columns: int) -> None:
    assert indent(line) == columns


def test_a_tab_goes_to_the_next_stop_wherever_it_stands() -> None:
    # Both begin in column 8: neither is set deeper.
    draft = Draft("        1. States report on it.\n\n  \tThey meet in Lima, and report on it.\n")
    assert [paragraph.address for paragraph in draft.paragraphs] == ["1", "p1"]
