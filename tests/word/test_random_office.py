"""Random Word files settled by us and by LibreOffice: the same paragraphs. Needs LibreOffice: `make test-word`."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("docx")

from lxml import etree

from running import run_here
from word.build import repacked
from word.random_documents import KINDS, Made, make
from word.test_office import needs_office, office
from word.test_random_documents import PARTIES

pytestmark = pytest.mark.word
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FILES = 300
BY_AUTHOR = 15
BY_AUTHOR_KINDS = frozenset(("ends", "whole", "tables", "fields", "links", "formatting"))

#: What LibreOffice 7.4 does not settle as Word does, so that there is nothing to compare with. The laws are about these too.
APART = {
    "typed": "brackets that are typed are text to a word processor",
    "halves": "two halves of a bracket that were inserted make a bracket, when that is accepted, which we settle too",
    "cells": "cells that were inserted or deleted alone are read as if nothing had happened to them (LibreOffice knows rows and columns)",
    "voids": "the end of an empty paragraph that was moved is no change to it, so that what is before it is not joined",
}

#: Files that come out otherwise, one by one.
EXPLAINED = {
    "author-0.accept": "nothing is settled, as this author has changed nothing: the seventh of eight deleted paragraphs is not shown",
    "author-11.reject": "an insertion of somebody else is gone, before which the end of a paragraph was rejected",
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
    files: Mapping[str, Made], ways: Sequence[tuple[str, int | None]], folder: Path, environment: dict[str, str]
) -> list[str]:
    """Settle these files in these ways, of all or of the author with a number, and tell which are not the same."""
    jobs, asked = [], []
    for number, made in files.items():
        (folder / f"{number}.docx").write_bytes(made.data)
        (folder / f"{number}.office.docx").write_bytes(as_office_can_read(made))
        for do, by in ways:
            author = "" if by is None else made.authors[by]
            name = f"{number}.{do}"
            selected = [f"--by={PARTIES[author]}"] if author else ["--all"]
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
        is_same = ours == theirs or (ends_differ(made) and "".join(ours) == "".join(theirs))
        if not is_same and name not in EXPLAINED:
            differ.append(f"{name} {sorted(made.kinds)}")
    return differ


def ends_differ(made: Made) -> bool:
    """Whether LibreOffice settles the end of some paragraph otherwise than Word (17.13.5.15 and 17.13.5.20).

    An end that is in no change stays; it joins the paragraphs where what is rejected on both sides is one author's. An end that is
    settled goes; it stays in a paragraph with the mark of a footnote.
    """
    with zipfile.ZipFile(io.BytesIO(made.data)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    paragraphs = list(root.iter(f"{W}p"))
    touch = any(
        author is not None and author == _inserter(below, 0)
        for above, below in pairwise(paragraphs)
        if (author := _inserter(above, -1)) is not None and _mark(above) is None
    )
    return touch or any(
        _mark(one) is not None and one.find(f".//{W}footnoteReference") is not None for one in paragraphs
    )


def _mark(paragraph: Any) -> Any:
    """A change on the end of a paragraph."""
    return next(iter(paragraph.iterfind(f"{W}pPr/{W}rPr/*")), None)


def _inserter(paragraph: Any, index: int) -> str | None:
    """The author who has inserted the first or the last words of a paragraph, or its end if it has none."""
    runs = [run for run in paragraph.iter(f"{W}r") if run[-1].tag != f"{W}commentReference"]
    change = next(runs[index].iterancestors(f"{W}ins", f"{W}moveTo"), None) if runs else _mark(paragraph)
    return None if change is None else change.get(f"{W}author", "")


def without_what_differs(seed: int) -> Made:
    """The file of a seed, without what cannot be compared."""
    return make(seed, make(seed).kinds - APART.keys())


@needs_office
@pytest.mark.parametrize("hundred", range(FILES // 100))
def test_all_changes_are_settled_as_libreoffice_does(hundred: int, tmp_path: Path, environment: dict[str, str]) -> None:
    files = {str(seed): without_what_differs(seed) for seed in range(hundred * 100, hundred * 100 + 100)}
    assert compare(files, [("accept", None), ("reject", None)], tmp_path, environment) == []


@needs_office
def test_changes_of_an_author_are_settled_as_libreoffice_does(tmp_path: Path, environment: dict[str, str]) -> None:
    """Without what is changed twice: there LibreOffice knows the upper of two authors alone. Few: it asks for each change."""
    files = {f"author-{seed}": make(seed, BY_AUTHOR_KINDS, blocks=4) for seed in range(BY_AUTHOR)}
    assert compare(files, [("accept", 0), ("reject", 1)], tmp_path, environment) == []


def test_every_kind_is_made() -> None:
    assert APART.keys() < KINDS
