"""References: what is read, what it means, and what it becomes."""

from __future__ import annotations

import pytest

from brackets import parse
from brackets.rewrite.chains import chains
from brackets.rewrite.mentions import LOOK_BACK
from brackets.rewrite.numbering import renamed
from brackets.rewrite.references import references

DRAFT = "1. a\n\n1 bis. b:\n\n(a) c\n\n(a bis) d\n\n2. %s\n"
ARTICLES = (
    "Article 3\n\n1. a\n\nArticle 3 bis\n\n1. b\n\nArticle 3 bis A. Rivers\n\n1. c\n\n1 bis. d\n\nArticle 4\n\n1. %s\n"
)


def found(draft: str, words: str) -> list[tuple[str, str, str]]:
    parsed = parse(draft % words)
    return [(r.old, r.new, r.status.value) for r in references(parsed, renamed(parsed))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("See paragraph 1 bis.", [("1 bis", "2", "updated")]),
        ("See paragraphs 1 and 2.", [("1", "1", "same"), ("2", "3", "updated")]),
        ("See paragraph 1 bis (a bis).", [("1 bis (a bis)", "2 (b)", "updated")]),
        ("See subparagraph (a bis) of paragraph 1 bis.", [("(a bis)", "(b)", "updated"), ("1 bis", "2", "updated")]),
        ("Véase el párrafo 1 bis supra.", [("1 bis", "2", "updated")]),
        ("See paragraph 2 of the Charter.", [("2", "2", "external")]),
        ("See resolution 1540 (2004), paragraph 2.", [("2", "2", "external")]),
        ("See annex II, paragraph 2.", [("2", "2", "uncertain")]),
        ("See paragraph 9.", [("9", "9", "uncertain")]),
        ("See paragraph [2].", [("2", "2", "uncertain")]),
        ("See paragraphs 1 bis and ter.", [("1 bis", "1 bis", "uncertain")]),
        ("It grew by para. 2 per cent.", []),
    ],
)
def test_paragraphs(words: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(DRAFT, words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("See Article 3 bis A.", [("3 bis A", "5", "updated")]),
        ("See article 3 bis A, paragraph 1 bis.", [("3 bis A", "5", "updated"), ("1 bis", "2", "updated")]),
        ("See article 3 bis A(1 bis).", [("3 bis A(1 bis)", "5(2)", "updated")]),
        ("Under article 3 bis B Party acts.", [("3 bis", "4", "updated")]),
        ("See article 3 ter.", [("3 ter", "3 ter", "uncertain")]),
        ("See article 4, 30 days after.", [("4", "6", "updated")]),
    ],
)
def test_articles(words: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(ARTICLES, words) == expected


def test_how_far_before_a_mention_another_text_is_looked_for() -> None:
    name = "resolution " + "1" * (LOOK_BACK - len("resolution , ")) + ", "
    assert len(name) == LOOK_BACK == 90
    assert found(DRAFT, f"See {name}paragraph 2.") == [("2", "2", "external")]
    longer = "resolution " + "1" * (LOOK_BACK + 1 - len("resolution , ")) + ", "
    assert found(DRAFT, f"See {longer}paragraph 2.") == [("2", "3", "updated")]


def test_units_that_belong_together() -> None:
    def depths(text: str) -> list[str]:
        return [" ".join(unit.depth.name.lower() for unit in chain.units) for chain in chains(text)]

    assert depths("the article 4, para. 2 (b)") == ["article paragraph"]
    assert depths("the subparagraph (b) of paragraph 2 of article 4") == ["article paragraph letter"]
    assert depths("article 4, paragraph 2, subparagraph (b), item (ii)") == ["article paragraph letter letter"]
    assert depths("a alínea b do parágrafo 3, artigo 4") == ["article paragraph letter"]
    assert depths("subparagraph 2 of paragraph 3") == ["paragraph part"]
    assert depths("the paragraph 2 and article 4; paragraph 3, paragraph 4") == [
        "paragraph",
        "article",
        "paragraph",
        "paragraph",
    ]
    assert depths("letter b), letter c)") == ["letter", "letter"]
    assert depths("(a) of paragraph 2 and (c) of paragraph 3") == ["paragraph", "paragraph letter"]
    assert depths("paragraph 2, subparagraph (b) of paragraph 3") == ["paragraph", "paragraph letter"]
    assert depths("under paragraph 2\n\nArticle 3") == ["paragraph", "article"]


def resolved(draft: str) -> list[tuple[str, str]]:
    parsed = parse(draft)
    return [(r.old, r.new) for r in references(parsed, renamed(parsed))]


def test_the_word_says_which_numbering_is_meant() -> None:
    draft = "PP1. a\n\nPP1 bis. b\n\nPP2. c\n\nOP1. d\n\nOP2. See %s.\n"
    assert resolved(draft % "PP2, OP2, operative paragraph 2, PPs 2") == [
        ("2", "3"),
        ("2", "2"),
        ("2", "2"),
        ("2", "3"),
    ]
    assert resolved(draft % "preambular paragraph 2") == [("2", "3")]


def test_headings_that_are_no_articles() -> None:
    draft = (
        "Section I\n\n1. a\n\nSection I bis\n\n1. b\n\nSection II\n\n1. See sections II and Section I bis, Annex II.\n"
    )
    assert resolved(draft) == [("II", "III"), ("I bis", "II")]
