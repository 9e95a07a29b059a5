"""Every part of every Word file that we write is valid: the samples, hand-made drafts and generated ones, in each manner of writing."""

from __future__ import annotations

import io

import pytest
from hypothesis import example, given

pytest.importorskip("docx")
pytest.importorskip("openxml_audit")

import docx

from brackets import parse
from brackets.formats.word.writer import write_word
from brackets.settle import accept
from brackets.settle.by_hand import by_hand
from brackets.settle.minutes import minutes_of
from brackets.views.minutes.word import word
from brackets.views.minutes.written import written
from conftest import SAMPLES, read
from drafts import drafts
from word.test_written import DRAFTS, template
from word.valid import beyond_the_schema, faults, faults_of_element

SAMPLE_TEXTS = {path.stem: read(path) for path in SAMPLES}


@pytest.mark.parametrize("tracked", [False, True], ids=["plain", "tracked"])
@pytest.mark.parametrize("name", list(SAMPLE_TEXTS))
def test_a_sample_is_valid(name: str, tracked: bool) -> None:
    assert faults(write_word(parse(SAMPLE_TEXTS[name]), tracked=tracked).data) == []


@pytest.mark.parametrize("tracked", [False, True], ids=["plain", "tracked"])
def test_what_is_written_into_a_template_is_valid(tracked: bool) -> None:
    text = "\n\n".join([*DRAFTS.values(), SAMPLE_TEXTS["markdown"]])
    source = template("Old", "text")
    written = write_word(parse(text), tracked=tracked, template=source, template_name="t.docx")
    assert [fault for fault in faults(written.data) if fault not in faults(source)] == []


@pytest.mark.parametrize("tracked", [False, True], ids=["plain", "tracked"])
@pytest.mark.parametrize("name", list(DRAFTS))
def test_a_draft_is_valid(name: str, tracked: bool) -> None:
    assert faults_in_text(DRAFTS[name], tracked=tracked) == []


@given(drafts())
@example("1. a [US: b [CAN: c\n\n2. d] e] f.\n")  # two insertions of one paragraph's end
def test_generated_drafts_are_valid(text: str) -> None:
    for tracked in (False, True):
        assert faults_in_text(text, tracked=tracked) == []


def faults_in_text(text: str, *, tracked: bool) -> list[str]:
    """What is wrong with the document part of a draft."""
    data = write_word(parse(text), tracked=tracked).data
    return faults_of_element(docx.Document(io.BytesIO(data)).element)


CHANGE = 'w:author="US" w:date="2026-01-01T00:00:00Z"'
WRONG = {
    "two insertions of an end": f'<w:p><w:pPr><w:rPr><w:ins w:id="1" {CHANGE}/><w:ins w:id="2" {CHANGE}/></w:rPr></w:pPr></w:p>',
    "formatting before a change": f'<w:p><w:pPr><w:rPr><w:strike/><w:ins w:id="1" {CHANGE}/></w:rPr></w:pPr></w:p>',
    "style after indentation": '<w:p><w:pPr><w:ind w:left="3"/><w:pStyle w:val="Normal"/></w:pPr></w:p>',
    "colour before bold": '<w:p><w:r><w:rPr><w:color w:val="FF0000"/><w:b/></w:rPr><w:t>a</w:t></w:r></w:p>',
    "text in a deletion": f'<w:p><w:del w:id="1" {CHANGE}><w:r><w:t>a</w:t></w:r></w:del></w:p>',
    "deleted text outside": "<w:p><w:r><w:delText>a</w:delText></w:r></w:p>",
    "an id twice": f'<w:p><w:ins w:id="1" {CHANGE}/><w:ins w:id="1" {CHANGE}/></w:p>',
    "an insertion in an insertion": f'<w:p><w:ins w:id="1" {CHANGE}><w:ins w:id="2" {CHANGE}/></w:ins></w:p>',
    "an insertion in a deletion": f'<w:p><w:del w:id="1" {CHANGE}><w:ins w:id="2" {CHANGE}/></w:del></w:p>',
    "a cell without a paragraph": "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl>",
    "a table without a grid": "<w:tbl><w:tblPr/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
    "properties of a cell out of order": '<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr><w:vAlign w:val="top"/><w:tcW w:w="3" w:type="dxa"/>'
    "</w:tcPr><w:p/></w:tc></w:tr></w:tbl>",
    "a change without an author": '<w:p><w:ins w:id="1"/></w:p>',
    "a colour that is none": '<w:p><w:r><w:rPr><w:color w:val="red"/></w:rPr></w:r></w:p>',
    "a run outside a paragraph": "<w:r><w:t>a</w:t></w:r>",
    "elements in text": "<w:p><w:r><w:t><w:b/></w:t></w:r></w:p>",
    "a field without an end": '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>',
    "level after list": '<w:p><w:pPr><w:numPr><w:numId w:val="1"/><w:ilvl w:val="0"/></w:numPr></w:pPr></w:p>',
}


@pytest.mark.parametrize("name", list(WRONG))
def test_what_is_wrong_is_found(name: str) -> None:
    assert faults_of_element(_document(WRONG[name]))
    assert not faults_of_element(_document("<w:p><w:r><w:t>a</w:t></w:r></w:p>"))


def test_a_comment_outside_the_text_is_found() -> None:
    note = _document('<w:p><w:r><w:commentReference w:id="1"/></w:r></w:p>', root="footnotes")
    assert list(beyond_the_schema(note)) == ["a comment is fixed outside the text (17.13.4.5)"]


def _document(body: str, root: str = "document") -> object:
    from lxml import etree

    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return etree.fromstring(f'<w:{root} xmlns:w="{space}"><w:body>{body}</w:body></w:{root}>')


def test_minutes_are_valid() -> None:
    draft = parse("\n\n".join([*DRAFTS.values(), SAMPLE_TEXTS["omnibus"]]))
    settled = accept(draft, draft.selector(everything=True))
    record = written([("draft.txt", minutes_of(draft, settled, by_hand(draft, settled)))])
    assert faults(word(record, {"symbol": "A/1"})) == []
