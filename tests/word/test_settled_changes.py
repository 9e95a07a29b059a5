"""Changes on what is no word, settled in the file: it then says what the text says that is settled."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("docx")

from word.build import dele, document, ins, listed, p, strict, t
from word.opened import NUMBERS, opened
from word.test_reading_changes import (
    FRACTION,
    GONE,
    MARK,
    NEW,
    OLD,
    US,
    A,
    B,
    Y,
    capital,
    cell,
    maths,
    noted,
    numbered,
    row,
)
from word.test_settled_in_itself import settled

EMPTY = cell(p(), properties=f"<w:cellIns {US}/>")
LETTER = f"<m:r><w:ins {US}><w:rPr/></w:ins><m:t>x</m:t></m:r>"
FILES = {
    "a cell inserted": document(row(A, NEW, B)),
    "the first": document(row(NEW, A, B)),
    "a cell deleted": document(row(A, OLD, B)),
    "an empty cell inserted": document(row(A, EMPTY, B)),
    "a number inserted": document(p(t("a"), properties=listed(1)), p(t("b"), properties=numbered()), **NUMBERS),
    "a formula": document(p(t("a "), maths(GONE, Y), t(" b"))),
    "a fraction": document(p(t("a "), maths(FRACTION, Y), t(" b"))),
    "a letter of a formula": document(p(t("a "), maths(LETTER, Y), t(" b"))),
    "a note inserted": noted(p(t("1. a"), ins("US", MARK), t(" b")), words=ins("US", t("Note."))),
    "a note deleted": noted(p(t("1. a"), dele("US", MARK), t(" b")), words=t("Note.")),
    "a symbol": document(p(t("1. a "), ins("US", '<w:r><w:sym w:font="Symbol" w:char="F0A3"/></w:r>'), t(" 5"))),
    "a drop cap": document(capital(dele("US", t("T")), ins("US", t("W"))), p(t("here"))),
}


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("strictly", [False, True])
@pytest.mark.parametrize(("verb", "view"), [("accept", "final"), ("reject", "original")])
def test_a_file_that_is_settled_in_itself(name: str, strictly: bool, verb: str, view: str, tmp_path: Path) -> None:
    data = strict(FILES[name]) if strictly else FILES[name]
    assert "[US: " in opened(data).text
    after = settled(tmp_path, data, verb, "--by", "US")
    assert opened(after).text.split() == opened(data, view=view).text.split()  # of two blanks one goes with the words
    with zipfile.ZipFile(io.BytesIO(after)) as archive:
        assert b'w:author="US"' not in archive.read("word/document.xml")
        assert (b"purl.oclc.org" in archive.read("word/document.xml")) is strictly
