"""A label is one value: read, compared, ordered and written."""

from __future__ import annotations

import pytest

from brackets import parse
from brackets.parse.labels import (
    LATIN_SERIES,
    UNREAD,
    Style,
    article_of_heading,
    heading_number,
    in_style,
    normal_form,
    read_label,
    typed_article,
    typed_path,
)
from brackets.vocabulary.words import HEADING_NAMES, LATIN_SPELLINGS

READ = [
    ("4.bis.", "4bis", Style.NUMBER, 4),
    ("  (4 quat)", "4quater", Style.NUMBER, 4),
    ("3 bis A.", "3bisA", Style.NUMBER, 3),
    ("5 BIS", "5bis", Style.NUMBER, 5),
    ("OP.3quat", "OP3quater", Style.OPERATIVE, 3),
    ("Pp5", "PP5", Style.OPERATIVE, 5),
    ("OP4 alt 2.", "OP4alt2", Style.OPERATIVE, 4),
    ("(iv bis)", "ivbis", Style.ROMAN, 4),
    ("2. Alt.", "2alt", Style.NUMBER, 2),
    ("2. Alt. 2.", "2alt2", Style.NUMBER, 2),
    ("3. bis. Alt.", "3bisalt", Style.NUMBER, 3),
    ("(vi Alt.)", "vialt", Style.ROMAN, 6),
    ("(vi) ALT.", "vialt", Style.ROMAN, 6),
    ("(a) bis", "abis", Style.LETTER, 1),
    ("g. bis.", "gbis", Style.LETTER, 7),
    ("(pp)", "pp", Style.DOUBLED, 16),
    ("(ii)", "ii", Style.ROMAN, 2),
    ("x)", "x", Style.LETTER, 24),
    ("5.2", "5.2", Style.DECIMAL, 2),
    ("CC.1", "CC.1", Style.DECIMAL, 1),
    ("**7.**", "7", Style.NUMBER, 7),
    ("3.-", "3", Style.NUMBER, 3),
    ("no label", "no label", Style.NUMBER, UNREAD),
    ("", "", Style.NUMBER, UNREAD),
]


@pytest.mark.parametrize(("source", "normal", "style", "value"), READ)
def test_a_label_is_read(source: str, normal: str, style: Style, value: int) -> None:
    label = read_label(source)
    assert (label.normal, label.style, label.value) == (normal, style, value)


@pytest.mark.parametrize(
    "source",
    [
        "  (4 bis)",
        "OP.3 quater.",
        "**7.**",
        "3 bis A",
        "(a)",
        "5.2 alt 2.",
        "Pp5:",
        "iv bis)",
        "2. Alt.",
        "(vi) Alt.",
        "(b bis Alt.)",
        "1º bis.",
        "3.º ter",
        "2º-A.",
        "1.º-A",
    ],
)
def test_a_label_is_written_as_it_was(source: str) -> None:
    assert read_label(source).written() == source


@pytest.mark.parametrize("latin", LATIN_SPELLINGS)
def test_all_latin_ordinals_are_read_in_every_way(latin: str) -> None:
    normal = LATIN_SPELLINGS[latin]
    for source in (f"4 {latin}.", f"4.{latin}.", f"4{latin}", f"4 {latin.upper()}", f"4º {latin}", f"4.º {latin}."):
        assert normal_form(source) == f"4{normal}"
    assert read_label(f"4 {latin} B").place == (LATIN_SERIES.index(normal) + 1, "b")


def test_labels_are_ordered() -> None:
    sources = ["3", "3 bis", "3 bis A", "3 bis B", "3 ter", "3 quater", "4"]
    mixed = [*sources[3:], *sources[:3]]
    assert sorted(mixed, key=lambda s: (read_label(s).value, read_label(s).place)) == sources


@pytest.mark.parametrize(
    ("source", "number", "written"),
    [
        ("4 bis.", 5, "5."),
        ("(c)", 4, "(d)"),
        ("(iv)", 9, "(ix)"),
        ("OP.3 ter.", 4, "OP.4."),
        ("5.2 bis", 3, "5.3"),
        ("(bb)", 3, "(cc)"),
        ("1º bis.", 2, "2º."),
        ("2º-A", 3, "3º"),
    ],
)
def test_a_label_with_another_number(source: str, number: int, written: str) -> None:
    assert read_label(source).numbered(number).written() == written


def test_numbers_in_their_styles() -> None:
    assert [in_style(n, Style.ROMAN) for n in (1, 4, 9, 14, 40, 99, 100)] == ["i", "iv", "ix", "xiv", "xl", "xcix", "c"]
    assert [in_style(n, Style.LETTER) for n in (1, 26, 27, 28)] == ["a", "z", "aa", "bb"]
    assert [in_style(n, Style.DOUBLED) for n in (1, 26, 27)] == ["aa", "zz", "27"]
    assert in_style(3, Style.LETTER, "B") == "C"


@pytest.mark.parametrize(
    ("heading", "normal"),
    [
        ("Article 3 bis A. Rivers", "3bisA"),
        ("Article 3 bis A\n", "3bisA"),
        ("Article 3 bis A new title", "3bis"),
        ("**ARTÍCULO 5 BIS**", "5bis"),
        ("## Article 2.2: Damages", "2.2"),
        ("Article CC.1 – Rivers", "CC.1"),
        ("Article 3A", "3A"),
        ("Artigo IV", "IV"),
        ("Section 3", None),
        ("Article on rivers", None),
    ],
)
def test_the_number_of_an_article(heading: str, normal: str | None) -> None:
    label = article_of_heading(heading, 0, len(heading))
    assert (label.normal if label else None) == normal


@pytest.mark.parametrize("word", HEADING_NAMES)
def test_headings_in_all_languages_have_numbers(word: str) -> None:
    found = heading_number(f"{word.title()} 3 ter: Rivers", 0, 99)
    assert found is not None
    assert (found.word, found.label.normal, found.start, found.end) == (
        word.title(),
        "3ter",
        len(word) + 1,
        len(word) + 6,
    )


def test_what_somebody_types() -> None:
    names = ["art3bisA", "article 3 bis a", "art. 5 BIS", "artículo 5 quinquies", "artCC.1", "article IV", "art2.2"]
    articles = [typed_article(name) for name in names]
    assert [a.key if a else None for a in articles] == ["3bisa", "3bisa", "5bis", "5quinquies", "cc.1", "iv", "2.2"]
    assert [typed_article(name) for name in ("article", "articles of war", "3")] == [None, None, None]
    assert [typed_path(name) for name in ("7.a", "4.bis", "4 bis", "OP.3", "5.2", "p1", "4.a.bis")] == [
        ["7", "a"], ["4bis"], ["4bis"], ["OP3"], ["5.2"], ["p1"], ["4", "abis"],
    ]  # fmt: skip


ARTICLES = "Article 3: A\n\n1. [US: x]\n\nArticle 3 bis: B\n\n1. [US: y]\n\nArticle 3 bis A. C\n\n1. [US: z]\n"


@pytest.mark.parametrize(
    ("where", "text"), [("art3", "x"), ("art3bis", "y"), ("art3bisA", "z"), ("Article 3 bis A", "z")]
)
def test_an_article_with_a_letter_is_selected(where: str, text: str) -> None:
    draft = parse(ARTICLES)
    assert [p.text for p in draft.proposals(para=f"{where}/1")] == [text]
    assert [p.text for p in draft.proposals(section=where)] == [text]
