"""Paragraphs that become one when the end between them goes."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

pytest.importorskip("docx")

from lxml import etree

from brackets.formats.word.edit.revisions import changes_in, settle_revisions
from running import run_here
from word.build import W, abstract, document, ins, level, listed, mark_del, mark_ins, marked, num, p, t

MARK = f"<w:rPr>{mark_del('US')}</w:rPr>"
CENTRED = '<w:jc w:val="center"/>'
SECTION = '<w:sectPr><w:pgSz w:w="1" w:h="1"/></w:sectPr>'
START, END = '<w:bookmarkStart w:id="1" w:name="a"/>', '<w:bookmarkEnd w:id="1"/>'


def para(inner: str = "", properties: str = "") -> str:
    look = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{look}{inner}</w:p>"


def control(*inner: str) -> str:
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{''.join(inner)}</w:sdtContent></w:sdt>"


A, B = t("a"), t("b")
TABLE = f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>{para(B)}</w:tc></w:tr></w:tbl>"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (para(A, MARK) + para(B), para(A + B)),
        (para(A, CENTRED + MARK) + para(B), para(A + B)),
        (para(A, MARK) + para(B, CENTRED), para(A + B, CENTRED)),
        (para(A, CENTRED + MARK) + para(), para(A, CENTRED)),
        (para("", CENTRED + MARK) + para(B), para(B)),
        # the end that stays keeps what is its own: its section, and what others have changed on it
        (para(A, CENTRED + MARK) + para("", SECTION), para(A, CENTRED + SECTION)),
        (para(A, CENTRED + MARK + SECTION) + para(""), para(A, CENTRED)),
        (para(A, MARK) + para("", SECTION), para(A, SECTION)),
        (para(A, MARK) + para("", f"<w:rPr>{mark_del('CAN')}</w:rPr>"), para(A, f"<w:rPr>{mark_del('CAN')}</w:rPr>")),
        # a range that ends between two paragraphs ends between their words
        (para(START + A, MARK) + END + para(B), para(START + A + END + B)),
        # no table joins, and what stands before it stays
        (para(A, MARK) + TABLE, para(A) + TABLE),
        (para("", MARK) + TABLE, TABLE),
        # a content control is no wall
        (para(A, MARK) + control(para(B)), control(para(A + B))),
        (control(para(A, MARK)) + para(B), control(para(A + B))),
        (control(para(B) + para(A, MARK)) + para(B), control(para(B)) + para(A + B)),
        (control(para(A, MARK)) + control(para(B)), control(para(A + B))),
        (control(para(A, MARK)) + TABLE, control(para(A)) + TABLE),
    ],
)
def test_the_end_of_a_paragraph_goes(before: str, after: str) -> None:
    root = etree.fromstring(f"<w:body {W}>{before}{para('')}</w:body>")
    settle_revisions(root, {change: True for change in changes_in(root) if change.values()[1] == "US"})
    assert inside(root) == inside(etree.fromstring(f"<w:body {W}>{after}{para('')}</w:body>"))


def inside(root: object) -> str:
    return etree.tostring(root).decode()


@pytest.mark.parametrize("command", ["accept", "reject"])
@pytest.mark.parametrize("typed", [True, False], ids=["typed numbers", "counted numbers"])
def test_a_paragraph_that_is_parted_with_words_on_both_sides_of_the_end(
    command: str, typed: bool, tmp_path: Path, environment: dict[str, str]
) -> None:
    """A bracket over the label of the second would be two that are broken; so the end is a bracket of its own."""
    first, second = ("1. ", "2. ") if typed else ("", "")
    look = "" if typed else listed(7)
    parted = p(t(f"{first}States may "), ins("US", t("not")), properties=look + marked(mark_ins("US")))
    rest = p(ins("US", t(f"{second}They ")), t("report."), properties=look)
    data = document(
        parted, rest, p(t("End.")), numbering="" if typed else abstract(7, level(0, "decimal", "%1.")) + num(7, 7)
    )
    (tmp_path / "in.docx").write_bytes(data)
    ran = run_here([command, "--by", "US", "in.docx", "-o", "out.docx"], tmp_path, environment)
    assert ran.code == 0 and b"left as it is" not in ran.err
    with zipfile.ZipFile(tmp_path / "out.docx") as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    assert list(changes_in(root)) == []
    words = ["".join(paragraph.itertext()) for paragraph in root.iter("{*}p")]
    accepted = [f"{first}States may not", f"{second}They report.", "End."]
    assert words == (accepted if command == "accept" else [f"{first}States may report.", "End."])


@pytest.mark.parametrize("change", ["trPr", "tcPr"])
def test_a_range_that_begins_in_a_row_that_goes_begins_where_it_was(change: str) -> None:
    deleted = {"trPr": mark_del("US"), "tcPr": mark_del("US").replace("w:del", "w:cellDel")}[change]
    properties = f"<w:{change}>{deleted}</w:{change}>"
    cell = f"<w:tc>{properties if change == 'tcPr' else ''}{para(START + A)}</w:tc>"
    gone = f"<w:tr>{properties if change == 'trPr' else ''}{cell}</w:tr>"
    table = f"<w:tbl><w:tblPr/><w:tblGrid/>{{}}<w:tr><w:tc>{para(B + END)}</w:tc></w:tr></w:tbl>"
    root = etree.fromstring(f"<w:body {W}>{table.format(gone)}{para('')}</w:body>")
    settle_revisions(root, dict.fromkeys(changes_in(root), True))
    assert inside(root) == inside(etree.fromstring(f"<w:body {W}>{table.format(START)}{para('')}</w:body>"))
