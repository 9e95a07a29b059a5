"""Files that are not what they seem: each a clear error, exit 2, and nothing written."""

from __future__ import annotations

import io
import os
import re
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("docx")

from brackets.errors import MissingExtra, UserError
from brackets.formats.word.package import _defines_entities, _short, is_word, open_document, refuse_by_directory
from running import run_here
from word.build import W, document, p, repacked, t

GOOD = document(p(t("1. States [US: shall] act.")))


def zipped(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def bomb() -> bytes:
    return repacked(GOOD, {"word/media/x.xml": b" " * (64 << 20)})


def lying() -> bytes:
    """A part that says it is small, and is not."""
    data = bytearray(bomb())
    for signature, at in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        start = data.find(b"word/media/x.xml") if signature == b"PK\x03\x04" else data.rfind(b"word/media/x.xml")
        head = data.rfind(signature, 0, start)
        data[head + at : head + at + 4] = struct.pack("<I", 100)
    return bytes(data)


ENTITIES = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'
OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'

BAD = {
    "a zip bomb": (bomb, "would unpack to 64 MB"),
    "a part that lies about its size": (lying, "damaged"),
    "an XML bomb": (lambda: repacked(GOOD, {"word/document.xml": ENTITIES}), "defines entities"),
    "an external entity": (lambda: repacked(GOOD, {"word/styles.xml": OUTSIDE}), "defines entities"),
    "UTF-16 entities": (
        lambda: repacked(GOOD, {"word/styles.xml": OUTSIDE.decode().encode("utf-16")}),
        "defines entities",
    ),
    "a path that climbs": (lambda: repacked(GOOD, {"../../evil.xml": b"<x/>"}), "climbs out"),
    "a path from the root": (lambda: repacked(GOOD, {"/etc/evil": b"x"}), "climbs out"),
    "a truncated file": (lambda: GOOD[: len(GOOD) // 2], "damaged"),
    "a header alone": (lambda: GOOD[:30], "damaged"),
    "a broken part": (lambda: repacked(GOOD, {"word/document.xml": b"<w:document"}), "damaged"),
    "no document in it": (lambda: repacked(GOOD, {"word/document.xml": None}), "damaged"),
    "bytes turned over": (lambda: GOOD[:200] + bytes(255 - b for b in GOOD[200:1200]) + GOOD[1200:], "damaged"),
    "another zip": (lambda: zipped(**{"readme.txt": b"hello"}), "no Word file is in it"),
    "a spreadsheet": (lambda: zipped(**{"xl/workbook.xml": b"<x/>", "[Content_Types].xml": b"<x/>"}), "Excel"),
    "an OpenDocument file": (
        lambda: zipped(**{"META-INF/manifest.xml": b"<x/>", "content.xml": b"<x/>"}),
        "OpenDocument",
    ),
    "an old Word file": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old Word file (.doc)"),
    "a locked file": (
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
        "locked with a password",
    ),
    "an empty zip": (lambda: b"PK\x05\x06" + bytes(18), "no Word file is in it"),
    "entities after a long comment": (
        lambda: repacked(GOOD, {"word/styles.xml": b"<!--" + b" " * 5000 + b"-->" + OUTSIDE[21:]}),
        "defines entities",
    ),
    "no body": (lambda: repacked(GOOD, {"word/document.xml": f"<w:document {W}/>".encode()}), "damaged"),
    "rich text": (lambda: rb"{\rtf1 hello}", "RTF"),
    "a broken PDF": (lambda: b"%PDF-1.7\nnothing", "PDF"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_refused(name: str, tmp_path: Path, environment: dict[str, str]) -> None:
    make, says = BAD[name]
    (tmp_path / "bad.docx").write_bytes(make())
    for command in (
        ["list", "bad.docx"],
        ["convert", "bad.docx", "-o", "out.txt"],
        ["convert", "x.txt", "--template", "bad.docx", "-o", "o.docx"],
    ):
        if command[0] == "convert" and "--template" in command:
            (tmp_path / "x.txt").write_text("1. x\n")
            if name in ("rich text", "a broken PDF"):
                continue
        done = run_here(command, tmp_path, environment)
        said = done.err.decode()
        assert done.code == 2, said
        assert done.out == b""
        assert says in said, said
        assert "Traceback" not in said and "a fault in brackets" not in said
        assert "hint: " in said
        assert not (tmp_path / "out.txt").exists() and not (tmp_path / "o.docx").exists()


def test_macros_are_ignored_and_told(tmp_path: Path, environment: dict[str, str]) -> None:
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        types = archive.read("[Content_Types].xml").decode()
        rels = archive.read("word/_rels/document.xml.rels").decode()
    plain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    macro = "application/vnd.ms-word.document.macroEnabled.main+xml"
    kind = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
    data = repacked(
        GOOD,
        {
            "[Content_Types].xml": types.replace(plain, macro)
            .replace(
                "</Types>", '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
            )
            .encode(),
            "word/vbaProject.bin": b"macro",
            "word/_rels/document.xml.rels": rels.replace(
                "</Relationships>", f'<Relationship Id="rIdV" Type="{kind}" Target="vbaProject.bin"/></Relationships>'
            ).encode(),
        },
    )
    done = run_here(["strip"], tmp_path, environment, stdin=data)
    assert done.code == 0, done.err
    assert done.out == b"1. States act.\n"
    assert b"macros" in done.err


def test_control_characters_are_told(tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / "d.txt").write_bytes(b"1. a\x00b \x1b[31m [US: x].\n")
    done = run_here(["convert", "d.txt", "-o", "d.docx"], tmp_path, environment)
    assert done.code == 0
    assert "control characters, which no Word file can have, are written as \ufffd (2)" in done.err.decode()
    done = run_here(["convert", "d.docx"], tmp_path, environment)
    assert done.out.decode() == "1. a\ufffdb \ufffd[31m [US: x].\n"


def test_in_place_does_not_make_text_of_a_word_file(tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / "d.docx").write_bytes(GOOD)
    assert run_here(["strip", "-i", "d.docx"], tmp_path, environment).code == 0
    assert (tmp_path / "d.docx").read_bytes().startswith(b"PK")
    (tmp_path / "d.md").write_bytes(b"a {++b++}{>>US<<} c\n")
    done = run_here(["strip", "-f", "critic", "-i", "d.md"], tmp_path, environment)
    assert done.code == 2 and b"-o FILE" in done.err
    assert (tmp_path / "d.md").read_bytes() == b"a {++b++}{>>US<<} c\n"


def test_without_the_extra_it_says_what_to_install(tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / "d.docx").write_bytes(GOOD)
    (tmp_path / "docx.py").write_text("raise ImportError('not here')\n")
    (tmp_path / "pypdfium2.py").write_text("raise ImportError('not here')\n")
    (tmp_path / "d.pdf").write_bytes(b"%PDF-1.7\n")
    paths = filter(None, (str(tmp_path), environment.get("PYTHONPATH")))
    bare = {**environment, "PYTHONPATH": os.pathsep.join(paths)}
    for file, extra in (("d.docx", "word"), ("d.pdf", "pdf")):
        done = subprocess.run(["brackets", "list", file], cwd=tmp_path, env=bare, capture_output=True, text=True)
        assert done.returncode == 2
        assert re.search(rf"hint: pip install .*\[{extra}\]'\n", done.stderr)


def part(name: str = "word/x.xml", size: int = 1, packed: int = 1, flags: int = 0) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.file_size, info.compress_size, info.flag_bits = size, packed, flags
    return info


MB = 1 << 20
DIRECTORIES = {
    "as many parts as are read": ([part()] * 20_000, ""),
    "one more": ([part()] * 20_001, "has 20001 parts"),
    "as large as is read": ([part(size=400 * MB, packed=2 * MB)] * 2, ""),
    "one byte more": ([part(size=400 * MB, packed=2 * MB)] * 2 + [part()], "would unpack to 800 MB; the limit is 800 MB"),
    "a small part that unpacks to anything": ([part(size=8 * MB, packed=1)], ""),
    "a larger one": ([part(size=8 * MB + 1, packed=1)], "would unpack to 8 MB from 0 KB"),
    "250 times": ([part(size=250 * MB, packed=MB)], ""),
    "more than 250 times": ([part(size=250 * MB + 1, packed=MB)], "would unpack to 250 MB from 1024 KB"),
    "nothing packed": ([part(size=9 * MB, packed=0)], "would unpack to 9 MB from 0 KB"),
    "an encrypted part": ([part(flags=0x801)], "is locked with a password"),
    "a part with other flags": ([part(flags=0x800)], ""),
    "a part of Windows' root": ([part("\\evil.xml")], "climbs out of it"),
    "a part that climbs in Windows": ([part("word\\..\\..\\evil.xml")], "climbs out of it"),
    "points that climb nowhere": ([part("word/a..b.xml")], ""),
    "the first reason counts": ([part("../x", flags=1)], "climbs out of it"),
}  # fmt: skip


@pytest.mark.parametrize("name", DIRECTORIES)
def test_what_the_directory_of_a_zip_says(name: str) -> None:
    parts, says = DIRECTORIES[name]
    if not says:
        refuse_by_directory(parts, "x.docx")
        return
    with pytest.raises(UserError, match=f"^x.docx: .*{re.escape(says)}"):
        refuse_by_directory(parts, "x.docx")


@pytest.mark.parametrize("before", [0, 1, MB - 20, MB - 8, MB - 1, MB, MB + 1])
def test_entities_are_found_across_chunks(before: int) -> None:
    data = repacked(GOOD, {"word/styles.xml": b" " * before + b"<!DOCTYPE x>"})
    with pytest.raises(UserError, match="defines entities"):
        open_document(data, "x.docx")
    wide = repacked(GOOD, {"word/styles.xml": (" " * (before // 2) + "<!DOCTYPE x>").encode("utf-16-be")})
    with pytest.raises(UserError, match="defines entities"):
        open_document(wide, "x.docx")


def test_a_presentation_is_refused_though_its_types_are_there() -> None:
    with pytest.raises(UserError, match="is a PowerPoint file, not a Word file"):
        open_document(zipped(**{"ppt/presentation.xml": b"<x/>", "[Content_Types].xml": b"<x/>"}), "x.pptx")


def refusal(data: bytes) -> tuple[str, str]:
    """Why a file is refused, and what to do."""
    with pytest.raises(UserError) as error:
        open_document(data, "x.docx")
    return str(error.value), error.value.hint or ""


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
DAMAGED = "ask for it again; a download may have been cut short"
REFUSALS = {
    "no zip": (b"PK", "is not a Word file", "it has to be a .docx"),
    "an old file": (OLD, "is an old Word file (.doc)", "save it as .docx, or: libreoffice --headless --convert-to docx FILE.doc"),
    "a locked old file": (
        OLD + "EncryptedPackage".encode("utf-16-le"),
        "is locked with a password",
        "open it in Word or LibreOffice, and save it without one",
    ),
    "half a zip": (b"PK\x03\x04", "is a damaged Word file: File is not a zip file", DAMAGED),
    "an empty zip": (
        b"PK\x05\x06" + bytes(18),
        "is a zip, but no Word file is in it",
        "unpack it, and name the files that are in it",
    ),
    "slides": (zipped(**{"ppt/x": b""}), "is a PowerPoint file, not a Word file",
               "save its text as .docx or .txt, or: libreoffice --headless --convert-to pdf FILE"),
    "sheets": (zipped(**{"xl/x": b""}), "is an Excel file, not a Word file",
               "save its text as .docx or .txt, or: libreoffice --headless --convert-to csv FILE"),
    "an OpenDocument file": (
        zipped(**{"META-INF/manifest.xml": b""}),
        "is an OpenDocument file, not a Word file",
        "pandoc FILE.odt -t json --track-changes=all | brackets ... -f pandoc; or save it as .docx",
    ),
    "a broken part": (
        repacked(GOOD, {"word/document.xml": b""}),
        "is a damaged Word file: Document is empty, line 1, column 1 (<string>, line 1)",
        "open it in Word, which may mend it, and save it again",
    ),
    "entities": (
        repacked(GOOD, {"word/styles.xml": b"<!ENTITY a>"}),
        "word/styles.xml defines entities, which no Word file does",
        "it is not read: do not trust it",
    ),
    "entities in relations": (
        repacked(GOOD, {"word/_rels/document.xml.rels": b"<!DOCTYPE a>"}),
        "word/_rels/document.xml.rels defines entities, which no Word file does",
        "it is not read: do not trust it",
    ),
    "a link to nothing": (repacked(GOOD, {"[Content_Types].xml": None}), "is a damaged Word file: \"There is no item named '[Content_Types].xml' in the archive\"",
        "open it in Word, which may mend it, and save it again"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSALS)
def test_why_a_file_is_refused_and_what_to_do(name: str) -> None:
    data, why, hint = REFUSALS[name]
    assert refusal(data) == (f"x.docx: {why}", hint)


def test_a_file_that_only_looks_like_others_is_read() -> None:
    also = repacked(GOOD, {"xl/embedded.bin": b"<!DOCTYPE x>", "ppt/x.bin": b"", "META-INF/manifest.xml": b"<x/>"})
    assert open_document(also, "x.docx").paragraphs[0].text == "1. States [US: shall] act."


def test_another_kind_of_document_in_its_place_is_refused() -> None:
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        types = archive.read("[Content_Types].xml").decode()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    other = repacked(GOOD, {"[Content_Types].xml": types.replace(kind, "application/xml").encode()})
    assert refusal(other) == ("x.docx: is not a Word document", "it is another kind of Office file")
    for known in (
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    ):
        read = repacked(GOOD, {"[Content_Types].xml": types.replace(kind, known).encode()})
        assert open_document(read, "x.docx").paragraphs[0].text == "1. States [US: shall] act."


@pytest.mark.parametrize(
    ("start", "is_one"),
    [(b"PK\x03\x04", True), (b"PK\x05\x06", True), (b"PK\x03", False), (b"PK\x07\x08", False), (OLD, True), (OLD[:7], False), (b"", False)],
    ids=range(7),
)  # fmt: skip
def test_how_a_word_file_begins(start: bytes, is_one: bool) -> None:
    assert is_word(start) is is_word(start + b"\0") is is_one


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ValueError("a\n  b"), "a b"),
        (ValueError("x" * 120), "x" * 120),
        (ValueError("x" * 121), "x" * 120),
        (ValueError(" \n"), "ValueError"),
        (EOFError(), "EOFError"),
    ],
)
def test_what_is_said_of_an_error(error: Exception, said: str) -> None:
    assert _short(error) == said


@pytest.mark.parametrize(
    ("xml", "found"),
    [
        (b"", False),
        (b"<x>!DOCTYPE</x>", False),
        (b"<!DOCTYPE x>", True),
        (b"<x><!ENTITY a></x>", True),
        ("<!DOCTYPE x>".encode("utf-16-le"), True),
        ("<!DOCTYPE x>".encode("utf-16-be"), True),
        ("<!D".encode("utf-16-le"), False),
        (b" " * MB + b"<!DOC", False),
        (b" " * (3 * MB) + b"<!DOCTYPE", True),
        (b" " * (2 * MB - 8) + b"<!DOCTYPE", True),
        (b" " * (2 * MB - 15) + "<!DO".encode("utf-16-le"), True),
    ],
    ids=range(11),
)
def test_entities_in_a_part(xml: bytes, found: bool) -> None:
    assert _defines_entities(io.BytesIO(xml)) is found


def test_without_python_docx_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(MissingExtra) as error:
        open_document(GOOD, "x.docx")
    assert str(error.value) == str(MissingExtra("x.docx: reading a Word file", "word"))
