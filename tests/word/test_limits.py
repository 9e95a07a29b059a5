"""Limits and corners of Word files that no example in the docs shows."""

from __future__ import annotations

import io
import re
import zipfile

import pytest

pytest.importorskip("docx")

from brackets import parse
from brackets.formats.authors import Authors
from brackets.formats.word.reader import read_word
from brackets.formats.word.writer import write_word
from brackets.parties import default_registry
from word.build import document, p, t


def field_mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def words(data: bytes) -> list[str]:
    read = read_word(data, "x.docx", Authors(default_registry(), {}))
    return ["".join(run.text for run in paragraph.runs) for paragraph in read.paragraphs]


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        ((field_mark("begin"), t("code"), field_mark("separate"), t("result"), field_mark("end"), t(" after")), "result after"),
        ((field_mark("begin"), t("code"), field_mark("end"), t("after")), "after"),
        ((field_mark("begin"), field_mark("begin"), t("code"), field_mark("separate"), t("inner"), field_mark("end"), t("code"),
          field_mark("separate"), t("result"), field_mark("end")), "result"),
        ((field_mark("begin"), t("never closed")), "never closed"),
        ((field_mark("end"), field_mark("separate"), t("never opened")), "never opened"),
    ],
)  # fmt: skip
def test_the_code_of_a_field_is_no_text(runs: tuple[str, ...], text: str) -> None:
    assert words(document(p(*runs))) == [text]


def test_progress_is_told_every_500_paragraphs() -> None:
    told: list[int] = []
    read_word(document(*[p(t("x"))] * 1001), "x.docx", Authors(default_registry(), {}), progress=told.append)
    assert told == [500, 1000]


def test_a_paragraph_is_indented_by_a_centimetre_a_level_five_at_most() -> None:
    labels = ("1.", "(a)", "(i)", "1)", "a)", "i)", "(1)", "(A)")
    text = "\n\n".join(f"{label} x" for label in labels)
    draft = parse(text)
    depths = [min(len(paragraph.path) - 1, 5) for paragraph in draft.paragraphs]
    with zipfile.ZipFile(io.BytesIO(write_word(draft).data)) as archive:
        xml = archive.read("word/document.xml").decode()
    indents = [int(found[1]) if (found := re.search(r'w:left="(\d+)"', part)) else 0 for part in xml.split("<w:p>")[1:]]
    assert indents == [567 * (depth + 1) for depth in depths]  # a label hangs out of its paragraph by a level
    assert max(len(paragraph.path) for paragraph in draft.paragraphs) > 6 and max(indents) == 567 * 6
