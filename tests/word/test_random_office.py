"""Random Word files settled by us and by LibreOffice: the same paragraphs. Needs LibreOffice: `make test-word`."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest

pytest.importorskip("docx")

from lxml import etree

from running import run_here
from word.build import repacked
from word.random_documents import KINDS, Made, make
from word.test_office import needs_office, office

pytestmark = pytest.mark.word
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FILES = 300
BY_AUTHOR = 60

#: What LibreOffice 7.4 does not settle as Word does, so that there is nothing to compare with. The laws are about these too.
APART = {
    "typed": "brackets that are typed are text to a word processor",
    "halves": "two halves of a bracket that were inserted make a bracket, when that is accepted, which we settle too",
    "cells": "cells that were inserted or deleted alone are read as if nothing had happened to them (LibreOffice knows rows and columns)",
    "voids": "the end of an empty paragraph that was moved is no change to it, so that what is before it is not joined",
}


def as_office_can_read(made: Made) -> bytes:
    """The file without what LibreOffice cannot have where it is hidden, and which changes no words.

    It dies of comments in a document without a window, and reads no changes in content controls that are around paragraphs.
    """
    with zipfile.ZipFile(io.BytesIO(made.data)) as archive:
        xml = archive.read("word/document.xml").decode()
    xml = re.sub(r"<w:comment\w+ [^>]*/>", "", xml)
    xml = re.sub(r"<w:sdt><w:sdtPr>.*?</w:sdtPr><w:sdtContent>|</w:sdtContent></w:sdt>", "", xml)
    return repacked(made.data, {"word/document.xml": xml.encode()})


def letters(text: str) -> str:
    """Numbers of lists and marks of notes are not compared, and no blanks."""
    return "".join(re.findall(r"[^\W\d_]+", text))


def paragraphs_of(data: bytes, *names: str) -> list[str]:
    """The paragraphs of a document that have words."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    tags = [f"{W}{name}" for name in names]
    return with_words("".join(text.text or "" for text in paragraph.iter(*tags)) for paragraph in root.iter(f"{W}p"))


def with_words(paragraphs: Iterable[str]) -> list[str]:
    """Empty paragraphs are not compared: LibreOffice drops one whose words are rejected though its end stays."""
    return [words for words in map(letters, paragraphs) if words]


def compare(
    numbers: Iterable[int], ways: Iterable[tuple[str, int | None]], folder: Path, environment: dict[str, str]
) -> list[str]:
    """Settle these files in these ways, of all or of the author with a number, and tell which are not the same."""
    jobs, asked = [], []
    for number in numbers:
        made = make(number, kinds_of(number))
        (folder / f"{number}.docx").write_bytes(made.data)
        (folder / f"{number}.office.docx").write_bytes(as_office_can_read(made))
        for do, by in ways:
            author = "" if by is None else made.authors[by]
            name = f"{number}.{do}.{by}"
            selected = [f"--by={PARTY[author]}"] if author else ["--all"]
            ran = run_here([do, *selected, f"{number}.docx", "-o", f"{name}.docx"], folder, environment)
            assert ran.code == 0, (number, do, author, ran.err.decode())
            jobs.append(
                {
                    "file": str(folder / f"{number}.office.docx"),
                    "out": str(folder / f"{name}.txt"),
                    "do": do,
                    "by": author,
                }
            )
            asked.append((name, made))
    office(jobs, folder / "profile")
    differ = []
    for name, made in asked:
        theirs = with_words((folder / f"{name}.txt").read_text(encoding="utf-8").split("\n"))
        ours = paragraphs_of((folder / f"{name}.docx").read_bytes(), "t", "delText")
        if ours != theirs:
            differ.append(f"{name} {sorted(made.kinds)}")
    return differ


PARTY = {"US": "US", "Canada": "Canada", "Delegation of Mexico": "Mexico", "K. Tanaka (Japan)": "Japan"}


def kinds_of(number: int) -> frozenset[str]:
    """What the file of a number has in it, without what cannot be compared."""
    return make(number).kinds - APART.keys()


@needs_office
@pytest.mark.parametrize("hundred", range(FILES // 100))
def test_all_changes_are_settled_as_libreoffice_does(hundred: int, tmp_path: Path, environment: dict[str, str]) -> None:
    numbers = range(hundred * 100, hundred * 100 + 100)
    assert compare(numbers, [("accept", None), ("reject", None)], tmp_path, environment) == []


@needs_office
def test_changes_of_an_author_are_settled_as_libreoffice_does(tmp_path: Path, environment: dict[str, str]) -> None:
    assert compare(range(BY_AUTHOR), [("accept", 0), ("reject", 1)], tmp_path, environment) == []


def test_every_kind_is_made() -> None:
    assert APART.keys() < KINDS
