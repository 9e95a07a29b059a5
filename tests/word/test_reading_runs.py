"""How runs look: what is struck or hidden in a Word file, said by the run itself."""

from __future__ import annotations

import pytest

pytest.importorskip("docx")

from word.build import document, ins, p, t
from word.opened import opened, text


@pytest.mark.parametrize(
    ("look", "read"),
    [
        ("<w:strike/>", "1. a ~~b~~ c"),
        ("<w:dstrike/>", "1. a ~~b~~ c"),
        ('<w:strike w:val="1"/>', "1. a ~~b~~ c"),
        ('<w:strike w:val="true"/>', "1. a ~~b~~ c"),
        ('<w:strike w:val="0"/>', "1. a b c"),
        ('<w:strike w:val="false"/>', "1. a b c"),
        ('<w:strike w:val="off"/>', "1. a b c"),
        ('<w:strike w:val="0"/><w:dstrike/>', "1. a ~~b~~ c"),
        ("<w:vanish/>", "1. a c"),
        ('<w:vanish w:val="0"/>', "1. a b c"),
        ("<w:b/>", "1. a b c"),
    ],
)
def test_a_run_that_is_struck_or_hidden(look: str, read: str) -> None:
    assert " ".join(text(p(t("1. a "), t("b", look), t(" c"))).split()) == read


def test_a_struck_style() -> None:
    struck = '<w:style w:type="character" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:strike/></w:rPr></w:style>'
    paragraph = '<w:style w:type="paragraph" w:styleId="Old"><w:name w:val="Old"/><w:rPr><w:strike/></w:rPr></w:style>'
    styled = p(t("1. a "), t("b", '<w:rStyle w:val="Gone"/>'), t(" c"))
    assert text(styled, parts={"styles": struck}).strip() == "1. a ~~b~~ c"
    whole = p(t("a b"), properties='<w:pStyle w:val="Old"/>')
    assert text(whole, parts={"styles": paragraph}).strip() == "~~a b~~"


def sym(font: str, char: str) -> str:
    return f'<w:r><w:sym w:font="{font}" w:char="{char}"/></w:r>'


@pytest.mark.parametrize(
    ("font", "char", "letter"),
    [
        ("Symbol", "F061", "α"),
        ("Symbol", "0061", "α"),
        ("symbol ", "61", "α"),
        ("Symbol", "F0B3", "≥"),
        ("Symbol", "F020", ""),
        ("Symbol", "F0FE", "⎭"),
        ("Symbol", "F0FF", "□"),
        ("Symbol", "F0F0", "□"),
        ("Symbol", "F081", "□"),
        ("Symbol", "F01F", "□"),
        ("Symbol", "2022", "•"),
        ("Wingdings", "F0FC", "✓"),
        ("Wingdings", "F04A", "☺"),
        ("Wingdings 2", "F052", "☑"),
        ("Wingdings 3", "F070", "▲"),
        ("Webdings", "F061", "✔"),
        ("Arial", "00A7", "§"),
        ("Arial", "F0A7", "□"),
        ("Arial", "1F", "□"),
        ("Arial", "D800", "□"),
        ("Arial", "110000", "□"),
        ("Arial", "x", "□"),
    ],
)
def test_a_letter_of_a_symbol_font(font: str, char: str, letter: str) -> None:
    found = opened(document(p(t("1. a "), sym(font, char), t(" b"))))
    assert found.text == f"1. a {letter or ' '} b\n"
    assert bool(found.told) is (letter == "□")


def test_letters_that_were_typed_in_a_symbol_font() -> None:
    symbol = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'
    found = text(p(t("1. a "), t("\uf0a3 \uf061", symbol), t(" \uf061 é")))
    assert found == "1. a ≤ α \uf061 é\n"


def test_a_symbol_is_in_the_change_that_inserted_it() -> None:
    assert text(p(t("1. a "), ins("US", sym("Symbol", "F0A3")), t(" 5"))) == "1. a [US: ≤] 5\n"
