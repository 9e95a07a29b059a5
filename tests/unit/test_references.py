"""References: what is read, what it means, and what it becomes."""

from __future__ import annotations

import pytest

from brackets import parse
from brackets.rewrite.chains import chains
from brackets.rewrite.numbering import renamed
from brackets.rewrite.other_texts import LOOK_BACK
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
        ("See operative paragraphs 2 and 1.", [("2", "3", "updated"), ("1", "1", "same")]),
        ("Véanse los párrafos resolutivos 1 y 2.", [("1", "1", "same"), ("2", "3", "updated")]),
        ("Véase el párrafo de la parte dispositiva 2.", [("2", "3", "updated")]),
        ("Voir le paragraphe du dispositif 2, paragraphe n° 2.", [("2", "3", "updated"), ("2", "3", "updated")]),
        (
            "See pars. 1 and 2, and see arts. 1 and 2.",
            [("1", "1", "same"), ("2", "3", "updated"), ("1", "1", "external"), ("2", "2", "external")],
        ),
        (
            "See preambular paragraph 2 and paragraph 1 of the preamble.",
            [("2", "2", "uncertain"), ("1", "1", "external")],
        ),
        ("See paragraph 2 of the preamble of the Charter.", [("2", "2", "external")]),
        ("See the first and second paragraphs.", [("first", "first", "same"), ("second", "second", "uncertain")]),
        (
            "Véanse los párrafos primero y segundo.",
            [("primero", "primero", "same"), ("segundo", "segundo", "uncertain")],
        ),
        (
            "See the twelfth paragraph, the second paragraph of article 9.",
            [("twelfth", "twelfth", "external"), ("second", "second", "external"), ("9", "9", "external")],
        ),
        (
            "See subparagraph (a bis) of the first paragraph.",
            [("(a bis)", "(a bis)", "uncertain"), ("first", "first", "same")],
        ),
        ("Voir l'alinéa a du paragraphe premier bis.", [("a", "a", "same"), ("premier bis", "2", "updated")]),
        ("Véanse los párrafos pertinentes 1 y 2.", [("2", "2", "uncertain")]),
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
        ("See arts. 3 bis and 4.", [("3 bis", "4", "updated"), ("4", "6", "updated")]),
        ("See the first paragraph of article 4.", [("first", "first", "same"), ("4", "6", "updated")]),
        ("See the second paragraph of article 4.", [("second", "second", "external"), ("4", "6", "updated")]),
        ("Voir l'article 4 et premier alinéa.", [("4", "6", "updated")]),
    ],
)
def test_articles(words: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(ARTICLES, words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Each paragraph containing 2 targets.",
        "The paragraph agreed 2 May 2024.",
        "Paragraphs under 2 and 3 headings.",
        "On the second day, the second meeting and the paragraph second to none.",
        "At first paragraphs are read.",
        "Cet article premièrement dit.",
        "Un párrafo no 2023.",
        "He is on par 2 or 3 times.",
        "par 2 membres",
    ],
)
def test_no_references(words: str) -> None:
    assert not [one for one in found(DRAFT, words) if one[2] != "same"]


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
