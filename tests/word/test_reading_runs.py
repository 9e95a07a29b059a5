"""How runs look: what is struck or hidden in a Word file, said by the run itself."""

from __future__ import annotations

import pytest

pytest.importorskip("docx")

from word.build import p, t
from word.opened import text


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
