"""What a Word file has beside its words, read exactly: runs and their looks, notes, comments, boxes, page heads; and broken styles."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

import pytest

pytest.importorskip("docx")

import docx
from docx.oxml import parse_xml

from brackets.formats.authors import Authors
from brackets.formats.revisions import COMMENTS, Revision, Run
from brackets.formats.word.inline import stripped, with_revision
from brackets.formats.word.reader import read_word
from brackets.parties import default_registry
from word.build import (
    MC,
    STYLES,
    W,
    dele,
    document,
    ins,
    marked,
    p,
    repacked,
    row_of,
    styled,
    t,
    table,
)
from word.opened import opened, read, text

M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def with_parts(data: bytes, parts: Mapping[str, tuple[str, str]], external: str = "") -> bytes:
    """A file with more parts, each by its kind as XML and the end of its content type; `external` is a kind that is only a link."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        rels = archive.read("word/_rels/document.xml.rels").decode()
        types = archive.read("[Content_Types].xml").decode()
    relations = overrides = ""
    changed: dict[str, bytes | None] = {}
    for number, (name, (kind, xml)) in enumerate(parts.items()):
        relations += f'<Relationship Id="rIdN{number}" Type="{OFFICE}{kind}" Target="{name}.xml"/>'
        content = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"
        overrides += f'<Override PartName="/word/{name}.xml" ContentType="{content}"/>'
        changed[f"word/{name}.xml"] = f'<?xml version="1.0"?>{xml}'.encode()
    if external:
        relations += (
            f'<Relationship Id="rIdX" Type="{OFFICE}{external}" Target="http://x.example/" TargetMode="External"/>'
        )
    changed["word/_rels/document.xml.rels"] = rels.replace("</Relationships>", f"{relations}</Relationships>").encode()
    changed["[Content_Types].xml"] = types.replace("</Types>", f"{overrides}</Types>").encode()
    return repacked(data, changed)


# Runs


def test_what_stands_in_a_line() -> None:
    paragraph = p(
        t("a "),
        f"<mc:AlternateContent {MC}/>",
        f'<mc:AlternateContent {MC}><mc:Choice Requires="x">{t("b ")}</mc:Choice><mc:Fallback>{t("c ")}</mc:Fallback></mc:AlternateContent>',
        f"<m:oMath {M}><m:r><m:t>x=</m:t></m:r><m:r><m:t>y</m:t></m:r></m:oMath>",
        f"<m:oMathPara {M}><m:oMath><m:r><m:t> z</m:t></m:r></m:oMath></m:oMathPara>",
        "<w:bookmarkStart/>",
        f"<w:smartTag>{t(' d')}</w:smartTag>",
        f"<w:unknown>{t(' e')}</w:unknown>",
        t(" f"),
    )
    found = read(paragraph)
    assert "".join(run.text for run in found.paragraphs[0].runs) == "a b x=y z d f"
    assert found.noted == {"formulas are shown as their letters": 2}


def test_the_elements_of_a_run() -> None:
    run = (
        "<w:r><w:t>a</w:t><w:ptab/><w:t>b</w:t><w:cr/><w:t>c</w:t><w:softHyphen/><w:noBreakHyphen/><w:lastRenderedPageBreak/>"
        '<w:sym w:font="Odd Dings" w:char="F04A"/><w:sym w:font="Symbol" w:char="F0F0"/><w:drawing/><w:pict/><w:object/>'
        f'<mc:AlternateContent {MC}/><mc:AlternateContent {MC}><mc:Choice Requires="x"><w:t>d</w:t><w:tab/><w:t>e</w:t></mc:Choice>'
        "<mc:Fallback><w:t>f</w:t></mc:Fallback></mc:AlternateContent>"
        "<w:ruby><w:rt><w:r><w:t>g</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>h</w:t></w:r></w:rubyBase></w:ruby></w:r>"
    )
    found = read(p(run))
    assert "".join(run.text for run in found.paragraphs[0].runs) == "a\tb\nc\u2011□□d\tegh"
    assert found.left_out == {"symbols of special fonts, shown as □,": 2, "pictures": 3}


def test_the_words_of_a_run_that_was_made_by_hand() -> None:
    assert text(p("<w:r><w:t>a<w:x/>b</w:t></w:r>", t(" c"))) == "ab c\n"
    assert text(p("<w:r><w:t/></w:r>", t("c"))) == "c\n"


@pytest.mark.parametrize(
    ("style", "inner", "read_as"),
    [
        ("BracketsPageEnd", '<w:br w:type="page"/>', "a\fb"),
        ("BracketsPageEnd", '<w:br w:type="column"/>', "a\fb"),
        ("BracketsPageEnd", '<w:br w:type="textWrapping"/>', "a\nb"),
        ("BracketsPageEnd", "<w:br/>", "a\nb"),
        ("BracketsLineEnd", '<w:br w:type="page"/>', "a\nb"),
        ("BracketsLineEnd", '<w:t xml:space="preserve"> </w:t>', "a\nb"),
        ("BracketsPageEnd", '<w:t xml:space="preserve"> </w:t>', "a b"),
        ("BracketsUnseen", "<w:t>## </w:t>", "a## b"),
        ("Unknown", '<w:br w:type="page"/>', "a\nb"),
    ],
)
def test_our_own_character_styles(style: str, inner: str, read_as: str) -> None:
    found = read(p(t("a"), styled(style, inner), t("b")), styles=STYLES)
    assert "".join(run.text for run in found.paragraphs[0].runs) == read_as
    assert not found.left_out


def test_hidden_words_are_counted_run_by_run() -> None:
    found = read(
        p(t("a "), t("one two ", "<w:vanish/>"), t("three", "<w:vanish/>"), t("b")), p(t("four", "<w:vanish/>"))
    )
    assert found.left_out == {"hidden words": 4}
    assert [run.text for run in found.paragraphs[0].runs] == ["a ", "b"]


def test_how_runs_look() -> None:
    looks = [
        "<w:strike/>",
        "<w:dstrike/>",
        '<w:u w:val="single"/>',
        '<w:u w:val="none"/>',
        "<w:b/>",
        '<w:b/><w:u w:val="dash"/>',
        "",
    ]
    runs = read(p(*(t(f"{number}", look) for number, look in enumerate(looks)))).paragraphs[0].runs
    assert [(run.text, run.struck, run.added) for run in runs] == [
        ("0", True, ""), ("1", True, ""), ("2", False, "underlined"), ("3", False, ""), ("4", False, "bold"),
        ("5", False, "underlined"), ("6", False, ""),
    ]  # fmt: skip


def test_how_a_run_looks_depends_on_the_styles_of_its_paragraph_and_table() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Old"><w:name w:val="Old"/><w:rPr><w:strike/></w:rPr></w:style>'
        '<w:style w:type="table" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:strike/></w:rPr></w:style>'
        '<w:style w:type="table" w:styleId="Kept"><w:name w:val="Kept"/></w:style>'
    )

    def cell(style: str) -> str:
        return table(row_of(p(t("a"))), properties=f'<w:tblStyle w:val="{style}"/>')

    found = read(
        p(t("a")), p(t("a"), properties='<w:pStyle w:val="Old"/>'), p(t("a")), cell("Kept"), cell("Gone"), styles=styles
    )
    assert [paragraph.runs[0].struck for paragraph in found.paragraphs] == [False, True, False, False, True]


def test_a_run_that_its_own_author_took_back_still_begins_a_field() -> None:
    begin, middle, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    taken_back = ins("US", dele("US", begin, t("never shown")))
    assert text(p(taken_back, t("code"), middle, t("result"), end, t(" after"))) == "result after\n"


def test_moves_are_counted() -> None:
    moved = ins("US", t("first ")).replace("w:ins", "w:moveTo")
    left = ins("US", t(" first")).replace("w:ins", "w:moveFrom")
    found = opened(document(p(moved, t("second"), left, ins("CAN", t(" third")), dele("CAN", t(" fourth")), t("."))))
    assert found.text == "[US: first] second [US: ~~first~~] [CAN: ~~fourth~~ third].\n"
    assert found.told == ("pieces of moves are shown as what was deleted and inserted (2)",)


def test_changes_without_an_author() -> None:
    nobody = '<w:ins w:id="1">{}</w:ins>'
    found = read(
        p(nobody.format(t("a")), properties=marked('<w:del w:id="2"/>')),
        table(row_of(p(t("b")), p(t("c")), properties='<w:ins w:id="3"/>')),
        table(f'<w:tr><w:tc><w:tcPr><w:cellIns w:id="4"/></w:tcPr>{p(t("d"))}</w:tc></w:tr>'),
    )
    unnamed = Revision(True, "Unnamed author")
    assert found.paragraphs[0].runs == (Run("a", (unnamed,)),)
    assert found.paragraphs[0].mark == (Revision(False, "Unnamed author"),)
    assert found.paragraphs[1].mark == (unnamed,)
    assert found.paragraphs[2].runs == (Run("d", (unnamed,)),)


def test_a_change_within_a_change() -> None:
    runs = read(p(ins("US", t("a"), ins("US", t("b")), dele("CAN", t("c"))))).paragraphs[0].runs
    us, canada = Revision(True, "US"), Revision(False, "CAN")
    assert runs == (Run("a", (us,)), Run("b", (us,)), Run("c", (us, canada)))
    assert with_revision((us,), us) == (us,)
    assert with_revision((us,), canada) == (us, canada)


@pytest.mark.parametrize(
    ("runs", "kept"),
    [
        (["a", " [x]"], ["a", " [x]"]),
        (["a ", " [x]"], ["a ", "[x]"]),
        (["a\n", " [x]"], ["a\n", "[x]"]),
        (["", " [x]"], ["[x]"]),
        ([" [x]"], ["[x]"]),
        ([" a"], [" a"]),
        (["a ", " b"], ["a ", " b"]),
        (["a ", "", " [x]"], ["a ", "[x]"]),
        (["a", " ", "\t\xa0\n"], ["a"]),
        (["a \t", "\n"], ["a"]),
        (["a\xa0"], ["a"]),
        (["", " "], []),
        (["a\f"], ["a\f"]),
    ],
)
def test_the_runs_of_a_paragraph_without_space_at_its_end(runs: list[str], kept: list[str]) -> None:
    assert [run.text for run in stripped([Run(one) for one in runs])] == kept


# Notes, comments, boxes


def note(kind: str, id: int, *paragraphs: str, form: str = "") -> str:
    return f'<w:{kind} w:id="{id}"{form}>{"".join(paragraphs)}</w:{kind}>'


def reference(kind: str, id: int) -> str:
    return f'<w:r><w:{kind}Reference w:id="{id}"/></w:r>'


def test_footnotes_and_endnotes() -> None:
    footnotes = (
        note("footnote", 0, p(t("line")), form=' w:type="separator"')
        + note("footnote", 2, p(t("Two,"), ins("US", t(" and so "))), p(t("on. ")), form=' w:type="normal"')
        + note("footnote", 3, p(t("Three.")))
    )
    endnotes = note("endnote", 2, p(t("End two."))) + note("endnote", 3, p(t("End three.")))
    data = document(
        p(t("a"), reference("footnote", 3), t(" b"), reference("endnote", 3), reference("footnote", 9), t(" c")),
        p(t("d"), reference("footnote", 2), reference("footnote", 3), reference("footnote", 0), t(" e"), reference("endnote", 2),
          reference("endnote", 3), reference("endnote", 9)),
    )  # fmt: skip
    data = with_parts(
        data,
        {
            "footnotes": ("footnotes", f"<w:footnotes {W}>{footnotes}</w:footnotes>"),
            "endnotes": ("endnotes", f"<w:endnotes {W}>{endnotes}</w:endnotes>"),
        },
    )
    found = opened(data)
    assert found.text == (
        "a[^1] b[^e1] c\n\nd[^2][^1] e[^e2][^e1]\n\n[^1]: Three.\n\n[^e1]: End three.\n\n[^2]: Two, [US: and so] on.\n\n"
        "[^e2]: End two.\n"
    )
    assert found.told == ()


def test_the_words_of_a_comment() -> None:
    made = docx.Document()
    run = made.add_paragraph("a").runs[0]
    made.add_comment([run], text="", author="US")
    comment = next(iter(made.comments))._comment_elm
    comment.remove(comment[0])
    comment.append(
        parse_xml(p(t(" one"), "<w:r><w:t>  two</w:t><w:tab/><w:t>three</w:t><w:br/><w:t>four</w:t><w:t/></w:r>"))
    )
    comment.append(parse_xml(p(dele("US", t("five")), t("six "))))
    strike = '<w:r><w:rPr><w:strike/></w:rPr><w:commentReference w:id="0"/><w:t> b</w:t></w:r>'
    made.element.body[0].append(parse_xml(strike.replace("<w:r>", f"<w:r {W}>", 1)))
    made.element.body[0].append(parse_xml(f'<w:r {W}><w:commentReference w:id="7"/></w:r>'))
    out = io.BytesIO()
    made.save(out)
    found = read_word(out.getvalue(), "x.docx", Authors(default_registry(), {}))
    remark = " [Comment by US: one two three four fivesix]"
    assert found.paragraphs[0].runs == (
        Run("a"), Run(remark, remark=True), Run(remark, remark=True), Run(" b", struck=True),
    )  # fmt: skip
    assert found.noted == {COMMENTS: 2}


def test_a_comment_without_an_author() -> None:
    made = docx.Document()
    run = made.add_paragraph("a").runs[0]
    made.add_comment([run], text="too long", author="US")
    del next(iter(made.comments))._comment_elm.attrib[f"{{{W.split(chr(34))[1]}}}author"]
    out = io.BytesIO()
    made.save(out)
    assert opened(out.getvalue()).text == "a [Comment: too long]\n"


def box(*paragraphs: str) -> str:
    return f"<w:r><w:pict><w:txbxContent>{''.join(paragraphs)}</w:txbxContent></w:pict></w:r>"


def test_text_boxes() -> None:
    found = read(
        p(t("a"), box(p(t("b")), p(), p(t("c"))), box(p(t("d"), box(p(t("e")))))),
        p(ins("US", t("f"), box(p(t("g"))))),
        p(t("h")),
    )
    assert ["".join(run.text for run in one.runs) for one in found.paragraphs][:4] == ["a", "b", "c", "d"]
    assert ["".join(run.text for run in one.runs) for one in found.paragraphs][-3:] == ["f", "g", "h"]
    assert not found.left_out
    assert set(found.noted) == {"text boxes stand after the paragraph that they are fixed to"}
    two = read(p(t("a"), box(p(t("b"))), box(p(t("c")))), p(t("d"), box(p(t("e")))))
    assert [one.runs[0].text for one in two.paragraphs] == ["a", "b", "c", "d", "e"]
    assert two.noted == {"text boxes stand after the paragraph that they are fixed to": 3}


def test_what_no_text_can_have() -> None:
    head = f"<w:hdr {W}>{p(t('Draft 7'))}</w:hdr>"
    empty = f"<w:hdr {W}>{p(t(' '))}<w:p><w:r><w:t/></w:r></w:p></w:hdr>"
    foot = f"<w:ftr {W}>{p(t('page'), t('7'))}</w:ftr>"
    formatted = '<w:r><w:rPr><w:b/><w:rPrChange w:id="1" w:author="US"><w:rPr/></w:rPrChange></w:rPr><w:t>a</w:t></w:r>'
    moved = '<w:pPrChange w:id="2" w:author="US"><w:pPr/></w:pPrChange>'
    data = with_parts(
        document(p(formatted, formatted, properties=moved)),
        {
            "header8": ("header", head), "header9": ("header", empty), "footer8": ("footer", foot),
            "vba": ("vbaProject", "<x/>"), "chunk1": ("aFChunk", "<x/>"), "chunk2": ("aFChunk", "<x/>"),
        },
        external="header",
    )  # fmt: skip
    found = read_word(data, "x.docx", Authors(default_registry(), {}))
    assert found.left_out == {
        "parts with macros, which are never run,": 1,
        "embedded documents": 2,
        "page heads and feet": 2,
        "tracked changes of formatting alone": 3,
    }
    assert read(p(t("a"))).left_out == {}
