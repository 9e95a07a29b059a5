"""The XML that is written for a draft: that of the words is in written.xml, to be read by a person when it changes.

`pytest tests/word/test_written.py --update-cases` writes it again.
"""

from __future__ import annotations

import datetime
import io
import re
import sys
from pathlib import Path

import pytest

pytest.importorskip("docx")

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt, RGBColor

from brackets import parse
from brackets.errors import MissingExtra, UserError
from brackets.formats.interface import WriteResult
from brackets.formats.word.writer import write_word
from word.packing import parts_of

EXPECTED = Path(__file__).with_name("written.xml")
DRAFTS = {
    "headings": "Draft Treaty\n\n## Chapter 2\n\nArticle 3: Damages\n\n1. States pay.\n\n\n\n2. They meet.\n",
    "depths": "1. States:\n(a) pay;\n(b) meet:\n(i) yearly;\n\n(ii) on\ttime.\n",
    "wrapped lines": "1. States shall report \nto the Conference of the Parties on all the measures that they take under this \nArticle [US: and its\nannex].\n",
    "brackets": "1. States [US: ~~may~~ shall] report [CL oppose: yearly] [or [CAN/MEX: monthly]] [US: ~~often~~].\n",
    "around words": "1. Keep[US: , always,] this [CL: and\tthat]. [~~None~~ goes.]\n",
    "paragraphs": "1. a\n\n[US: 2. b.\n\n3. c.]\n\n4. d [CL: e.\n\n5. f] g.\n\n6. [CAN: h.]\n\n7. [US: i\n(a) j]\n\n8. [MEX: k]\n(a) l\n",
    "struck over lines": "1. a [US: ~~b\n\n2. c~~ d] e.\n\n3. [CL: ~~f g~~]\n\n4. [US: ~~h~~\n~~i~~]\n",
    "new paragraphs": "1. a\n\nProposed new paragraph submitted by the delegation of Chile:\n\n[CHL: 1 bis. b]\n\n2. c\n",
    "remarks": "1. a [Note: to be discussed] b.\n\n[Note: on all of it] 2. [US: c] d.\n\n3. [US: e [CAN: note that] f [placeholder]].\n",
    "choices": "1. a [all - EU / some - US] b [US: c / CAN: d] [e][f] g [h] / [i].\n\nOption 1: [US: x]\n\nOption 2: y\n",
    "pages": "1. a\n\n2. [US: b\n\f\nc] d\x01.\n\nDraft 7\n\n3. e\n",
    "line ends": "1. a [US: b\r\nc].\r\n\r\n2. d\r\n",
    "nested": "1. a [US: b [CAN: c ~~d~~ [MEX: e] f] g] h [CAN: ~~i [US: j] k~~ l].\n",
    "lines that begin anew": "1. Present: the delegations of Argentina, Brazil and Chile\nAbsent: Peru\n\n1/ The first note, which is a long line of text on a page.\n2/ See above.\n",
    "struck over wrapped lines": "1. ~~States shall report to the Conference of the Parties on all\nthe measures~~ that they take under this Article and all the others\n~~of it.~~\n~~A line~~\n~~and another~~\nand the last.\n\n~~2. b~~\n\n~~3. c~~\n",
    "comments on wrapped lines": "1. States shall report to the Conference of the Parties on all of it \n[US: reserves its position] \nand more.\n\n2. States shall report to the Conference of the Parties on all of [Note: x] \n[US: it] and more.\n",
    "blank lines": "\n\n\nDraft\n\n\n1. a\n\n\n\n2. b\n3. c\n\n\n",
    "headings below lines": "# Draft\n## Part\n1. a\nPART TWO\n\n####### b\n\n## [US: c]\n",
    "hashes in brackets": "~~## a~~\n\n[US: ## b]\n\n## \n",
    "a remark alone": "[Note: all of it] \n",
    "remarks within changes": "1. [US: a [Note: b] c]\n\n2. [CL: ~~d [Note: e] f~~]\n\n3. [Note: g] [US: h [Note: i]] [Note: j]\n",
    "controls": "1. \x01a\x02\tb\x0c\x0c[US: c\x03\td\x0ce] ~~f\tg~~.\n",
    "insertions within insertions": "1. a [US: b [CAN: c] [MEX: ] d [EU: ~~e~~ [CL: f]]].\n",
    "markdown": "---\ntitle: x\n---\n\n# Draft *of* [all](https://x.org/1)\n\n*Noting [US: with* care] **the** [first][a] a*b [b][c],\n\n### Part\n\n[a]: https://x.org/2\n",
    "stars": "1. *a* **b** [c](d).\n",
    "tables": "a | b\nc | [US: d]\n\n| e | f |\n|---|---|\n| g |  |\n\n1 | 2\n[US: 3 | 4]\n\n| |\n| |\n",
    "footnotes": "1. a[^1] [US: b[^2]].\n\n[^1]: One\nmore [CAN: *and* d].\n[^2]: Two.\n\n2. c\n",
    "footnotes that stay typed": "1. a[^2] b[^1].\n\n[^1]: One.\n\n[^2]: Two.\n",
    "indented": "Draft\n\n(as of today)\n\n     1.   a\n\n          (a) b\n\n     c\n",
    "shared": "1. [US/CAN: a] b [US propose; CAN oppose: c] [US, CAN: ~~d~~ e].\n",
}


def written(draft: str, *, tracked: bool) -> tuple[WriteResult, str]:
    """A draft as a Word file, and the XML of its words, an element a line."""
    result = write_word(parse(draft), tracked=tracked)
    body = docx.Document(io.BytesIO(result.data)).element.body
    lines = []
    for paragraph in body:
        if not paragraph.tag.endswith("sectPr"):
            xml = re.sub(r' xmlns:\w+="[^"]*"', "", _xml(paragraph))
            lines.append(re.sub(r"(?<!^)(<w:(?:r|ins|del|commentRangeStart)[ >])", r"\n  \1", xml))
    return result, "\n".join(lines)


def _xml(element: object) -> str:
    from lxml import etree

    return etree.tostring(element, encoding="unicode")


def test_the_xml_of_the_words(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1772359200")
    got = ""
    for name, draft in DRAFTS.items():
        for tracked in (False, True):
            result, xml = written(draft, tracked=tracked)
            warned = "".join(f"warning: {warning}\n" for warning in result.told)
            comments = "".join(
                f"comment by {comment.author} ({comment.initials}): {comment.text}\n"
                for comment in docx.Document(io.BytesIO(result.data)).comments
            )
            got += f"== {name}, {'tracked' if tracked else 'plain'}\n{warned}{comments}{xml}\n"
    if request.config.getoption("--update-cases"):
        EXPECTED.write_text(got, encoding="utf-8")
    assert got == EXPECTED.read_text(encoding="utf-8")


def test_the_page_and_its_foot(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1772359200")
    assert parts_of(write_word(parse("1. a\n")).data) == parts_of(write_word(parse("1. a\n")).data)
    document = docx.Document(io.BytesIO(write_word(parse("1. a\n")).data))
    section = document.sections[0]
    assert [round(size / Cm(1), 1) for size in (section.page_width, section.page_height)] == [21, 29.7]
    margins = (section.left_margin, section.right_margin, section.top_margin, section.bottom_margin)
    assert [round(size / Cm(1), 1) for size in margins] == [2.5] * 4
    foot = section.footer.paragraphs[0]
    assert foot.alignment == WD_ALIGN_PARAGRAPH.CENTER
    assert foot.style.name == "BracketsPage" and foot.text == "1/1"
    assert re.findall(r"<w:instrText[^>]*>(.*?)</w:instrText>", _xml(foot._p)) == [" PAGE ", " NUMPAGES "]
    assert not section.different_first_page_header_footer and section.header.is_linked_to_previous
    about = document.core_properties
    assert (about.author, about.comments) == ("", "")
    assert str(about.created) == str(about.modified) == "2026-03-01 10:00:00+00:00"


def test_the_styles() -> None:
    styles = docx.Document(io.BytesIO(write_word(parse("1. a\n")).data)).styles
    assert (styles["Normal"].font.name, styles["Normal"].font.size) == ("Times New Roman", Pt(12))
    for name, size in (("Title", 14), ("Heading 1", 12), ("Heading 2", 12), ("Heading 3", 12)):
        style = styles[name]
        assert (style.font.name, style.font.size, style.font.bold) == ("Times New Roman", Pt(size), True)
        assert style.font.color.rgb == RGBColor(0, 0, 0)
        assert (style.paragraph_format.space_before, style.paragraph_format.space_after) == (Pt(18), Pt(6))
        assert style.paragraph_format.keep_with_next is True
        assert "Theme=" not in _xml(style.element.rPr.rFonts).split(">", 1)[0].rsplit("<w:rFonts", 1)[1]
        assert "pBdr" not in _xml(style.element)
    assert styles["Title"].paragraph_format.alignment == WD_ALIGN_PARAGRAPH.CENTER
    own = {
        style.name: (style.paragraph_format.space_before, style.paragraph_format.space_after, style.base_style.name)
        for style in styles
        if style.name.startswith("Brackets") and hasattr(style, "paragraph_format")
    }
    assert own.pop("BracketsText") == (Pt(6), Pt(6), "Normal")
    assert sorted(own) == ["BracketsLine", "BracketsNoteText", "BracketsPage"]
    assert set(own.values()) == {(0, 0, "Normal")}
    assert [styles[name].font.size for name in ("BracketsLine", "BracketsNoteText", "BracketsPage")] == [
        None,
        Pt(9),
        Pt(9),
    ]
    hidden = [style.name for style in styles if style.name.startswith("Brackets") and style.font.hidden]
    assert hidden == ["BracketsUnseen", "BracketsNoteHere"]
    assert styles["BracketsNoteNumber"].font.superscript is True
    assert [name for name in ("Title", "Heading 1", "Heading 2", "Heading 3") if styles[name].font.italic] == [
        "Heading 3"
    ]


def test_the_time_of_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "soon")
    before = datetime.datetime.now(datetime.UTC).replace(tzinfo=None, microsecond=0)
    document = docx.Document(io.BytesIO(write_word(parse("1. a [US: b].\n"), tracked=True).data))
    after = datetime.datetime.now(datetime.UTC).replace(tzinfo=None)
    assert before <= document.core_properties.created.replace(tzinfo=None) <= after
    date = re.search(r'w:date="(.*?)"', _xml(document.element.body))
    assert date and before <= datetime.datetime.strptime(date[1], "%Y-%m-%dT%H:%M:%SZ") <= after
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    document = docx.Document(io.BytesIO(write_word(parse("1. a\n")).data))
    assert before <= document.core_properties.created.replace(tzinfo=None)


def template(*paragraphs: str, without: tuple[str, ...] = (), sections: bool = True) -> bytes:
    """A Word file to take styles from, without some of those of its kind."""
    made = docx.Document()
    for text in paragraphs:
        made.add_paragraph(text)
    for name in without:
        style = made.styles[name].element
        style.getparent().remove(style)
    if sections:
        made.sections[0].header.paragraphs[0].text = "Secretariat"
    else:
        made.element.body.remove(made.element.body.sectPr)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def paragraphs_of(draft: str, source: bytes) -> list[tuple[str, str]]:
    document = docx.Document(io.BytesIO(write_word(parse(draft), template=source, template_name="t.docx").data))
    return [(paragraph.style.name, paragraph.text) for paragraph in document.paragraphs]


def test_a_template_gives_its_styles_and_heads_and_not_its_text() -> None:
    draft = "Draft\n\nArticle 1\n\n1. a\n2. b\n"
    expected = [("Title", "Draft"), ("Heading 1", "Article 1"), ("BracketsText", "1.\ta"), ("BracketsLine", "2.\tb")]
    assert paragraphs_of(draft, template("Old", "text")) == expected
    written = write_word(parse(draft), template=template("Old")).data
    assert docx.Document(io.BytesIO(written)).sections[0].header.paragraphs[0].text == "Secretariat"
    assert paragraphs_of(draft, written) == expected  # its own files too
    assert paragraphs_of(draft, template("Old", sections=False)) == expected
    plain = [("BracketsText", "Draft"), ("BracketsText", "Article 1"), *expected[2:]]
    assert paragraphs_of(draft, template(without=("Title", "Heading 1"))) == plain
    styles = docx.Document(io.BytesIO(write_word(parse(draft), template=template(without=("Normal",))).data)).styles
    assert [styles[name].base_style for name in ("BracketsText", "BracketsLine")] == [None, None]


def test_a_template_that_is_none() -> None:
    with pytest.raises(UserError) as error:
        write_word(parse("1. a\n"), template=b"text", template_name="t.docx")
    assert str(error.value) == "t.docx: is not a Word file"


def test_a_template_that_is_damaged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("brackets.formats.word.page.own_styles", lambda document: {}["styles"])
    with pytest.raises(UserError) as error:
        write_word(parse("1. a\n"), template=template(), template_name="t.docx")
    assert str(error.value) == "t.docx: is a damaged Word file: 'styles'"
    assert error.value.hint == "save it again in Word"


def test_without_python_docx_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(MissingExtra) as error:
        write_word(parse("1. a\n"))
    assert str(error.value) == str(MissingExtra("writing a Word file", "word"))
