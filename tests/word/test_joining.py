"""Paragraphs that become one when the end between them goes."""

from __future__ import annotations

import pytest

pytest.importorskip("docx")

from lxml import etree

from brackets.formats.word.edit.revisions import changes_in, settle_revisions
from word.build import W, mark_del, t

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
