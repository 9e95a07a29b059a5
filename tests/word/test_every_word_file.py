"""Files that Word opens and python-docx does not: Strict Open XML, relations that lead nowhere, parts that are not there."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("docx")

from brackets import parse
from brackets.formats.word.openable import openable
from brackets.formats.word.strict import as_transitional
from brackets.formats.word.writer import write_word
from running import run_here
from word.build import dele, document, ins, listed, mark_ins, p, repacked, row_of, strict, t, table
from word.opened import NUMBERS, opened

SAMPLES = Path(__file__).parent.parent.parent / "samples"
M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
MADE = document(
    p(t("1. States "), dele("US", t("may")), ins("US", t("shall")), t(" report")),
    p(t("By size"), t(" struck", "<w:strike/>"), properties='<w:spacing w:before="12pt"/><w:jc w:val="start"/>'),
    p(t("listed", '<w:sz w:val="12pt"/>'), properties=listed(1)),
    p(ins("CAN", t("new")), properties=listed(1, 0, mark_ins("CAN"))),
    table(row_of(p(t("a")), p(t("b"))), properties='<w:tblW w:w="100.0%"/>'),
    p(f"<m:oMath {M}><m:r><m:t>x</m:t></m:r></m:oMath>"),
    **NUMBERS,
)


def said(data: bytes) -> tuple[str, tuple[str, ...]]:
    """What is read of a file, and what is told of it."""
    found = opened(data)
    return found.text, found.told


def relations(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read("word/_rels/document.xml.rels").decode()


def test_a_strict_file_is_read_like_a_transitional_one() -> None:
    file = strict(MADE)
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        assert b"schemas.openxmlformats.org/word" not in archive.read("word/document.xml")
    assert said(file) == said(MADE)
    assert "[US: ~~may~~ shall]" in opened(file).text and "1 bis. [CAN: new]" in opened(file).text


@pytest.mark.parametrize("name", ["draft.txt", "resolucion.txt", "oas-comments.txt"])
@pytest.mark.parametrize("tracked", [False, True])
def test_samples_as_strict_files(name: str, tracked: bool) -> None:
    data = write_word(parse((SAMPLES / name).read_text(encoding="utf-8")), tracked=tracked).data
    assert said(strict(data)) == said(data)


def test_a_strict_template_gives_a_transitional_file(tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / "template.docx").write_bytes(strict(MADE))
    (tmp_path / "draft.txt").write_text("1. States [US: shall] report.\n")
    done = run_here(["convert", "draft.txt", "--template", "template.docx", "-o", "o.docx"], tmp_path, environment)
    assert done.code == 0, done.err
    with zipfile.ZipFile(tmp_path / "o.docx") as archive:
        assert not [name for name in archive.namelist() if b"purl.oclc.org" in archive.read(name)]
        assert b'"strict"' not in archive.read("word/document.xml")
    assert opened((tmp_path / "o.docx").read_bytes()).text == "1. States [US: shall] report.\n"


def test_only_names_are_translated() -> None:
    words = b"<w:t>see http://purl.oclc.org/ooxml/wordprocessingml/main, strict</w:t>"
    root = b"<w:p xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\" \n xmlns = 'http://purl.oclc.org/ooxml/officeDocument/customProperties'>"
    assert as_transitional(root + words) == (
        b'<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \n'
        b" xmlns = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties'>" + words
    )
    assert as_transitional(words) == words


def test_what_needs_nothing_is_not_made_again() -> None:
    assert openable(MADE, {"word/document.xml"}) is MADE


@pytest.mark.parametrize("part", ["styles", "settings", "numbering", "fontTable", "theme/theme1"])
@pytest.mark.parametrize("named", [False, True])
def test_a_part_that_is_not_there(part: str, named: bool) -> None:
    data = document(p(t("1. a "), t("b", "<w:strike/>"), t(" c"), properties='<w:pStyle w:val="Heading1"/>'))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert f"word/{part}.xml" in archive.namelist() or part == "numbering"
    rels = re.sub(rf'<Relationship [^>]*Target="{part}.xml"[^>]*/>', "", relations(data))
    if named:
        rels = relations(data)
    file = repacked(data, {f"word/{part}.xml": None, "word/_rels/document.xml.rels": rels.encode()})
    assert opened(file).text == "1. a ~~b~~ c\n"


def test_a_document_alone() -> None:
    with zipfile.ZipFile(io.BytesIO(MADE)) as archive:
        kept = ("word/document.xml", "[Content_Types].xml", "_rels/.rels")
        gone: dict[str, bytes | None] = {name: None for name in archive.namelist() if name not in kept}
    assert opened(repacked(MADE, gone)).text.startswith("1. States [US: ~~may~~ shall] report\n")


@pytest.mark.parametrize("target", ["NULL", "../NULL", "#_Toc7", "media/gone.png", "/word/media/gone.png"])
def test_a_relation_that_leads_nowhere(target: str) -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    more = f'<Relationship Id="rIdX" Type="{kind}" Target="{target}"/></Relationships>'
    rels = relations(MADE).replace("</Relationships>", more)
    assert said(repacked(MADE, {"word/_rels/document.xml.rels": rels.encode()})) == said(MADE)


@pytest.mark.parametrize("target", ["word/document2.xml", "/word/document2.xml", "content/main.xml"])
def test_the_document_may_have_another_name(target: str) -> None:
    name = target.lstrip("/")
    rels = name.replace("/", "/_rels/") + ".rels"
    with zipfile.ZipFile(io.BytesIO(MADE)) as archive:
        parts = {one: archive.read(one) for one in archive.namelist()}
    changed: dict[str, bytes | None] = {
        "[Content_Types].xml": parts["[Content_Types].xml"].replace(b"/word/document.xml", f"/{name}".encode()),
        "_rels/.rels": parts["_rels/.rels"].replace(b"word/document.xml", target.encode()),
        "word/document.xml": None,
        "word/_rels/document.xml.rels": None,
        name: parts["word/document.xml"],
        rels: parts["word/_rels/document.xml.rels"].replace(b'Target="', b'Target="/word/').replace(b"/word/../", b"/"),
    }
    assert said(repacked(MADE, changed)) == said(MADE)
    assert said(strict(repacked(MADE, changed))) == said(MADE)


def test_what_a_file_needs_must_be_there() -> None:
    from brackets.errors import UserError

    with pytest.raises(UserError, match="damaged"):
        opened(repacked(MADE, {"word/document.xml": None}))


def open_document_text() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<x/>")
        archive.writestr("META-INF/manifest.xml", "<x/>")
    return out.getvalue()


#: What comes under the name of a Word file and is none, and the word by which it is refused.
NO_WORD_FILES = {
    "a page": (b"<html><body>[US: x]</body></html>", "HTML"),
    "a page after a mark": (b"\xef\xbb\xbf\n <!DOCTYPE html><html>[US: x]</html>", "HTML"),
    "a piece of a page": (b"<p>1. a [US: x]</p>", "is no .docx"),
    "a page with its pictures": (b"MIME-Version: 1.0\nContent-Type: multipart/related\n\n[US: x]", "is no .docx"),
    "a picture": (b"\x89PNG\r\n\x1a\n[US: x]", "picture"),
    "a photograph": (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00[US: x]", "picture"),
    "rich text": (rb"{\rtf1 [US: x]}", "RTF"),
    "OpenDocument": (open_document_text(), "OpenDocument"),
    "XML in one file": (
        b'<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><pkg:package/>',
        "is no .docx",
    ),
    "zeros of a broken disk": (bytes(4000), "is no .docx"),
    "something packed": (b"\x1f\x8b\x08\x00\x00", "is no .docx"),
    "the note that it is open": (
        b"\x05Alice" + b" " * 48 + b"\x05\x00A\x00l\x00i\x00c\x00e\x00" + b" \x00" * 48,
        "is open, not the file",
    ),
}


@pytest.mark.parametrize("kind", NO_WORD_FILES)
def test_what_is_no_word_file_is_refused_with_what_to_do(
    kind: str, tmp_path: Path, environment: dict[str, str]
) -> None:
    data, says = NO_WORD_FILES[kind]
    name = "~$x.docx" if "open" in kind else "x.docx"
    (tmp_path / name).write_bytes(data)
    done = run_here(["accept", "--all", name, "-o", "out.docx"], tmp_path, environment)
    said = done.err.decode()
    assert (done.code, done.out) == (2, b"")
    assert says in said and "hint: " in said, said
    assert not (tmp_path / "out.docx").exists()


@pytest.mark.parametrize("kind", [kind for kind, (_, says) in NO_WORD_FILES.items() if says != "is no .docx"])
def test_what_is_known_by_its_content_is_refused_from_a_pipe_too(
    kind: str, tmp_path: Path, environment: dict[str, str]
) -> None:
    data, says = NO_WORD_FILES[kind]
    done = run_here(["list"], tmp_path, environment, stdin=data)
    said = done.err.decode()
    assert (done.code, done.out) == (2, b"")
    assert says in said and "hint: " in said, said


def test_plain_text_under_the_name_of_a_word_file_is_read(tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / "x.docx").write_text("1. a [US: b] é\tc\n", encoding="utf-8")
    done = run_here(["strip", "x.docx"], tmp_path, environment)
    assert (done.code, done.out.decode()) == (0, "1. a é\tc\n")
