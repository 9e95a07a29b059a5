"""Renumbering: what comes after what, and where each of its thresholds lies."""

from __future__ import annotations

import pytest

from brackets import parse
from brackets.rewrite.numbering import renamed
from brackets.rewrite.renumber import renumber


def names(*lines: str, blank: str = "\n\n") -> list[str]:
    """The new names of the labels of a draft with these paragraphs."""
    return [label.new for label in renamed(parse(blank.join(lines) + "\n"))]


def numbered(*labels: str) -> list[str]:
    return names(*(f"{label} text" for label in labels))


def test_added_ones_get_numbers_of_their_own() -> None:
    assert numbered("1.", "1 bis.", "1 ter.", "2.") == ["1", "2", "3", "4"]
    assert numbered("3.", "3 bis.", "3 bis A.", "3 bis B.", "4.") == ["1", "2", "3", "4", "5"]


def test_articles_with_letters_come_in_sequence() -> None:
    heads = ["Article 3", "Article 3 bis", "Article 3 bis A", "Article 3 bis B", "ARTICLE 3 TER", "Article 4"]
    draft = "".join(f"{head}\n\n1. text\n\n" for head in heads)
    assert [label.new for label in renamed(parse(draft)) if label.word] == [
        "Article 3", "Article 4", "Article 5", "Article 6", "ARTICLE 7", "Article 8",
    ]  # fmt: skip


def test_annex_c_is_no_numeral() -> None:
    draft = "".join(f"Annex {letter}\n\n1. text\n\n" for letter in "ABCD")
    assert str(renumber(parse(draft)).text) == draft
    draft = "".join(f"Annex {numeral}\n\n1. text\n\n" for numeral in ("I", "II", "IV", "V"))
    assert [label.new for label in renamed(parse(draft)) if label.word] == [
        "Annex I",
        "Annex II",
        "Annex III",
        "Annex IV",
    ]


def test_an_alternative_goes_with_its_number() -> None:
    assert numbered("OP1.", "OP1 bis.", "OP2.", "OP2 alt.") == ["OP1", "OP2", "OP3", "OP3alt"]
    assert numbered("5.", "5.1.", "5.1 bis.", "5.2.", "5.2 alt.") == ["1", "1.1", "1.2", "1.3", "1.3alt"]


def test_an_alternative_without_its_number_is_the_paragraph() -> None:
    assert numbered("1.", "2.", "3 alt.", "4.") == ["1", "2", "3", "4"]
    assert numbered("1.", "3 alt.", "4.") == ["1", "2", "3"]
    assert numbered("1.", "1 bis alt.", "2.") == ["1", "2", "3"]
    assert numbered("OP1.", "OP2 alt.", "OP3.") == ["OP1", "OP2", "OP3"]
    assert renumber(parse("1) a\n\n3 alt Bc d.\n\n(4 alt) Ef.\n")).text == "1) a\n\n2) Bc d.\n\n(4) Ef.\n"


def test_several_alternatives_without_their_number_stay_alternatives() -> None:
    assert numbered("3.", "5 alt 1.", "5 alt 2.", "6.") == ["1", "2alt1", "2alt2", "3"]
    assert numbered("1.", "4 alt.", "4.", "5.") == ["1", "4alt", "2", "3"], "its 4 stands below it"


def test_an_added_one_ends_like_the_plain_ones_in_its_own_parentheses_and_emphasis() -> None:
    assert renumber(parse("1) a\n\n1 bis. b\n")).text == "1) a\n\n2) b\n"
    assert renumber(parse("1. a\n\n**1 bis** b\n")).text == "1. a\n\n**2.** b\n"
    assert renumber(parse("1. a\n\n(1 bis) b\n")).text == "1. a\n\n(2) b\n"


def test_a_numbering_that_begins_with_5_has_lost_its_first_ones_with_6_it_is_an_excerpt() -> None:
    assert numbered("5.", "6.") == ["1", "2"]
    assert numbered("6.", "7.") == ["6", "7"]


def test_20_may_be_gone_before_an_added_one() -> None:
    assert names("1. text", "21 bis. text", blank="\n") == ["1", "2"]
    assert names("1. text", "22 bis. text", blank="\n") == ["1", "22bis"]


def test_20_may_be_gone_between_two_sections() -> None:
    sections = "Section I\n\n1. a\n\nSection II\n\n%d. b\n\n%d. c\n"
    for first, second in ((21, "2"), (22, "22")):
        draft = sections % (first, first + 1)
        assert [label.new for label in renamed(parse(draft)) if not label.word] == ["1", second, str(int(second) + 1)]


def test_a_full_line_has_50_characters() -> None:
    assert names(f"{'w' * 50}\n3. text", "4. text") == ["1"]
    assert names(f"{'w' * 49}\n3. text", "4. text") == ["1", "2"]


def test_blanks_at_the_end_of_a_line_are_looked_through() -> None:
    assert names(f"{'w' * 50}{' ' * 198}\n3. text", "4. text") == ["1"]
    assert names(f"{'w' * 50}{' ' * 199}\n3. text", "4. text") == ["1", "2"]


@pytest.mark.parametrize(
    ("first", "second", "read"),
    [("4", "5", "5"), ("3", "43", "4"), ("3", "332", "3"), ("3", "12", "12"), ("1", "10", "10"), ("1", "11", "1")],
)
def test_a_footnote_glued_to_the_number_of_an_article(first: str, second: str, read: str) -> None:
    draft = f"Article {first}\n\n1. a\n\nArticle {second}: Rivers\n\n1. b\n"
    assert [label.label.normal for label in renamed(parse(draft)) if label.word] == [first, read]


@pytest.mark.parametrize(
    "draft",
    [
        "1. a\n\n2. b\n\n3. c\n\n[US: 3 bis. d]\n\n4. e\n",
        "1. a\n\n1. b\n\n2 bis. c\n\n1 bis. d\n",
        "4. x\n\n3. x\n",
        "c) x\n(a bis) x\n",
        "[US: 4 bis. x]\n\n3. x\n",
        "3. x\n2 bis A. x\n",
        "[1. x]\n[4bis. x]\n(a bis) x\n\t1. x\n\t(4 ter) x\nArticle A ter B. Rivers\n",
        "[3 alt 2. x]\n\nOP4 alt 2. x\n\n    **1.** x\n\n[US: (2 quat) x]\n",
    ],
)
def test_renumbering_twice_is_once(draft: str) -> None:
    once = renumber(parse(draft)).text
    assert renumber(parse(once)).text == once


def test_a_section_of_a_thousand_is_refused() -> None:
    draft = "".join(f"{number}. text\n\n" for number in range(1, 1000))
    assert renumber(parse(draft)).text == draft
    done = renumber(parse(draft + "999 bis. text\n"))
    assert done.text == draft + "999 bis. text\n"
    assert [why for _, why in done.warnings()] == [
        "1000 is above 999, and would be read as no label: the numbers of its list are left as they are"
    ]
