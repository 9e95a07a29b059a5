"""Which formats there are and who finds them; `brackets.read`; formats of other packages."""

from __future__ import annotations

import importlib.metadata
import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import brackets
from brackets import plugins
from brackets.errors import UserError
from brackets.formats import registry
from brackets.formats.interface import Format, ReadOptions, ReadResult, WriteOptions, WriteResult
from brackets.formats.reading import read_document
from brackets.formats.writing import format_for, write_document
from brackets.parties import default_registry
from running import run_here

FOLDER = Path(brackets.__file__).parent / "formats"
DRAFT = "1. States [US: ~~may~~ shall] report.\n"


def test_every_file_is_a_format_with_its_name() -> None:
    names = {path.stem.removeprefix("format_") for path in FOLDER.glob("format_*.py")}
    assert {form.name for form in registry.all_formats()} == names
    ranks = [form.rank for form in registry.all_formats()]
    assert ranks == sorted(set(ranks))


def test_the_names_that_the_command_line_takes() -> None:
    assert registry.readable() == ("auto", "text", "docx", "pandoc", "critic", "html", "json", "pdf", "akn")
    assert registry.writable() == ("text", "docx", "critic", "html", "json", "csv", "markdown", "latex", "akn")


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (None, "text"), ("-", "text"), ("x.txt", "text"), ("x.DOCX", "docx"), ("x.md", "markdown"), ("x.critic.md", "critic"), ("x.tex", "latex"), ("x.akn.xml", "akn"), ("x.AKN", "akn"), ("a.b/x.html", "html"),
        ("x.htm", "html"), ("x.json", "json"), ("x.csv", "csv"),
    ],
)  # fmt: skip
def test_an_ending_names_a_format(path: str | None, name: str) -> None:
    assert format_for(path) == name


@pytest.mark.parametrize("path", ["x.pdf", "x.odt", "x", "docx", "x."])
def test_an_ending_that_names_none(path: str) -> None:
    with pytest.raises(UserError, match="its ending says no format") as refused:
        format_for(path)
    assert refused.value.hint == "say which with --to: text, docx, critic, html, json, csv, markdown, latex, akn"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"PK\x03\x04...", "docx"), (b"PK\x05\x06...", "docx"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "docx"),
        (b'\n{"type": "root", "span": [0, 1], "children": [{', "json"), (b'{"path": "2.0*3", "type": "text", "span": [0, 4], "source": "', "json"),
        (b'{"type": "root", "children": []}', None), (b'{"path": "0"}', None),
        (b"%PDF-1.7", "pdf"), (b"{\\rtf1", "rtf"), (b' \n{"pandoc-api-version": [1]}', "pandoc"),
        (b" " * 399 + b'{"pandoc-api-version": [1]}', "pandoc"), (b" " * 400 + b'{"pandoc-api-version": [1]}', None),
        (b"", None), (b"1. States", None), (b"{++new++}", None), (b"[US: x]", None), (b"PK", None), (b"%", None),
        (b"\xff\xfe1\x00.\x00", None), (b" {\\rtf1", None), (b"\t\n\v\f\r x", None),
    ],
)  # fmt: skip
def test_a_format_is_recognised_by_content(data: bytes, name: str | None) -> None:
    found = registry.recognised(data)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("data", "is_text"),
    [
        (b"", True), (b"\n\n1. x", True), (b"[US: x]", True), (b"1234567\x00", False), (b"12345678\x00", True),
        (b"\t\n\v\f\r", True), (b"\x1b[31m", False), (b"  {", False), (b"%", False), (b"<p>", False), (b"\\doc", False),
        (b" " * 399 + b"{", False), (b" " * 400 + b"{", True),
    ],
)  # fmt: skip
def test_what_begins_like_text(data: bytes, is_text: bool) -> None:
    assert registry.begins_like_text(data) is is_text


def test_plain_text_imports_no_format(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(DRAFT)
    code = (
        "import sys; from brackets.cli.group import run\n"
        "run(['strip', 'x.txt'])\n"
        "heavy = [n for n in sys.modules if n.startswith('brackets.formats.format_') or n.startswith('brackets.formats.word')]\n"
        "heavy += [n for n in ('lxml', 'docx', 'pypdfium2', 'importlib.metadata') if n in sys.modules]\n"
        "print(heavy)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True)
    assert done.stdout == "1. States may report.\n[]\n", done.stderr


def test_a_format_that_cannot_be_written_or_is_not_known() -> None:
    draft = brackets.parse(DRAFT)
    with pytest.raises(UserError, match=r"^pdf can only be read$"):
        write_document([("x", draft)], WriteOptions("pdf"))
    for name in ("nonsense", "", "../pdf", "pdf.x"):
        with pytest.raises(UserError, match="is known"):
            registry.find_format(name)


def test_several_drafts_become_one() -> None:
    both = [("a", brackets.parse("1. One.\n\n")), ("b", brackets.parse("2. [US: Two.]"))]
    assert write_document(both, WriteOptions("critic")).data == b"1. One.\n\n2. {++Two.++}{>>US<<}\n"
    assert write_document(both, WriteOptions("text")).data == b"1. One.\n\n2. [US: Two.]"


@pytest.mark.parametrize("form", ["critic", "json"])
def test_text_in_another_encoding_is_refused(form: str) -> None:
    with pytest.raises(UserError, match=r"^x: not UTF-8 at offset 1$"):
        read_document(b"a\xff", "x", ReadOptions(form), default_registry())


@pytest.mark.parametrize("name", ["x.docx", "X.PDF"])
def test_an_empty_file_of_a_binary_format_is_refused(name: str) -> None:
    for form in ("auto", "text"):
        with pytest.raises(UserError, match=": is empty"):
            read_document(b"", name, ReadOptions(form), default_registry())
    assert read_document(b"", "x.txt", ReadOptions(), default_registry()) is None


# brackets.read


def word_file(path: Path, text: str, *, tracked: bool = False) -> Path:
    pytest.importorskip("docx")
    written = write_document([("x", brackets.parse(text))], WriteOptions("docx", tracked=tracked))
    path.write_bytes(written.data)
    return path


def test_read_takes_text_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes("1. é [US: x]\r\n".encode())
    draft = brackets.read(tmp_path / "x.txt")
    assert str(draft) == "1. é [US: x]\r\n"
    assert [proposal.supporters for proposal in draft.proposals(by="US")] == [("US",)]
    assert str(brackets.read(str(tmp_path / "x.txt"))) == str(draft)


def test_read_takes_word_files(tmp_path: Path) -> None:
    plain = word_file(tmp_path / "plain.docx", DRAFT)
    assert str(brackets.read(plain)) == DRAFT
    tracked = word_file(tmp_path / "tracked.docx", DRAFT, tracked=True)
    assert str(brackets.read(tracked)) == DRAFT
    assert str(brackets.read(tracked, view="final")) == "1. States shall report.\n"
    assert str(brackets.read(tracked, view="original")) == "1. States may report.\n"


def test_read_knows_struck_text(tmp_path: Path) -> None:
    struck = word_file(tmp_path / "struck.docx", "1. States ~~may~~ report.\n")
    assert str(brackets.read(struck)) == "1. States ~~may~~ report.\n"
    assert str(brackets.read(struck, formatting="track", sponsor="US")) == "1. States [US: ~~may~~] report.\n"
    assert str(brackets.read(struck, formatting="ignore")) == "1. States may report.\n"


def test_read_makes_parties_of_unknown_authors(tmp_path: Path) -> None:
    pandoc = (
        '{"pandoc-api-version":[1,23],"meta":{},"blocks":[{"t":"Para","c":[{"t":"Span","c":[["",["insertion"],'
        '[["author","Zoe_Q 7"]]],[{"t":"Str","c":"now"}]]}]}]}'
    )
    (tmp_path / "x.json").write_text(pandoc)
    draft = brackets.read(tmp_path / "x.json")
    assert str(draft) == "[Zoe Q: now]\n"
    assert [proposal.supporters for proposal in draft.proposals()] == [("Zoe Q",)]
    assert str(brackets.read(tmp_path / "x.json", authors={"zoe_q 7": "US"})) == "[US: now]\n"
    own = default_registry().extended({}, {"Zoeland": ["Zoe_Q 7"]})
    assert brackets.read(tmp_path / "x.json", registry=own).registry is own


def test_read_takes_a_pdf(tmp_path: Path) -> None:
    pypdfium2 = pytest.importorskip("pypdfium2")
    document = pypdfium2.PdfDocument.new()
    document.new_page(200, 200)
    document.save(out := io.BytesIO())
    (tmp_path / "x").write_bytes(out.getvalue())
    with pytest.raises(UserError, match="has pictures of pages and no text"):
        brackets.read(tmp_path / "x")
    (tmp_path / "x").write_bytes(pdf_of("1. States [US: shall] report."))
    assert str(brackets.read(tmp_path / "x")) == "1. States [US: shall] report.\n"


def pdf_of(line: str) -> bytes:
    """A PDF of one line, by hand."""
    stream = f"BT /F1 12 Tf 20 100 Td ({line}) Tj ET"
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(stream)}>>stream\n{stream}\nendstream", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]  # fmt: skip
    body = "%PDF-1.4\n" + "".join(f"{number} 0 obj{text}endobj\n" for number, text in enumerate(objects, 1))
    return (body + "trailer<</Root 1 0 R/Size 6>>\n%%EOF\n").encode()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"PK\x03\x04", "is a damaged Word file"), (b"{\\rtf1 x}", "is an RTF file"), (b"%PDF-1.7", "PDF"),
        (b'{"pandoc-api-version": 5}', "is not pandoc's JSON"),
    ],
)  # fmt: skip
def test_read_refuses_what_it_cannot_read(data: bytes, says: str, tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(data)
    with pytest.raises(UserError, match=says) as refused:
        brackets.read(tmp_path / "x")
    assert str(tmp_path / "x") in str(refused.value)
    assert refused.value.hint


def test_read_raises_what_it_promises(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        brackets.read(tmp_path / "x")
    with pytest.raises(IsADirectoryError):
        brackets.read(tmp_path)
    (tmp_path / "x").write_bytes(b"caf\xe9")
    with pytest.raises(UnicodeDecodeError):
        brackets.read(tmp_path / "x")


# Formats of other packages


def _read_rot13(data: bytes, shown: str, options: ReadOptions, parties: Any) -> ReadResult:
    import codecs

    return ReadResult(codecs.decode(data[1:].decode(), "rot13"), "rot13", ("it was turned",))


def _write_rot13(drafts: Any, options: WriteOptions) -> WriteResult:
    import codecs

    return WriteResult(b"\\" + codecs.encode(drafts[0][1].text, "rot13").encode())


ROT13 = Format(
    "rot13", endings=("rot",), recognise=lambda data: data[:1] == b"\\", read=_read_rot13, write=_write_rot13
)
NO_FORMAT = "a text"


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A package that offers formats: one that works, one that is broken, one that is no format, and one with a name of ours."""
    asked: list[str] = []
    here = __name__
    entries = [
        importlib.metadata.EntryPoint(name, value, registry.GROUP)
        for name, value in (
            ("rot13", f"{here}:ROT13"), ("broken", "no_such_module:FORMAT"), ("odd", f"{here}:NO_FORMAT"),
            ("docx", f"{here}:ROT13"),
        )
    ]  # fmt: skip

    def entry_points(**params: str) -> importlib.metadata.EntryPoints:
        asked.append(params.get("name", "*"))
        return importlib.metadata.EntryPoints(entries).select(**params)

    monkeypatch.setattr(importlib.metadata, "entry_points", entry_points)
    return asked


@pytest.mark.usefixtures("installed")
def test_plugins_by_name() -> None:
    assert plugins.names(registry.GROUP) == ("broken", "docx", "odd", "rot13")
    assert plugins.names("brackets.nothing") == ()
    assert plugins.load(registry.GROUP, "rot13") is ROT13
    assert plugins.load(registry.GROUP, "other") is None
    with pytest.raises(
        UserError, match=r"^the plugin 'broken' \(no_such_module:FORMAT\) cannot be loaded: ModuleNotFound"
    ):
        plugins.load(registry.GROUP, "broken")


@pytest.mark.usefixtures("installed")
def test_a_format_of_another_package_is_found_like_ours(tmp_path: Path, environment: dict[str, str]) -> None:
    assert registry.find_format("rot13").read is _read_rot13
    assert registry.readable()[-1] == registry.writable()[-1] == format_for("x.rot") == "rot13"
    assert registry.find_format("docx").read is not _read_rot13  # ours comes first
    with pytest.raises(UserError, match="cannot be loaded"):
        registry.find_format("broken")
    with pytest.raises(UserError, match="the plugin 'odd' offers no format"):
        registry.find_format("odd")
    (tmp_path / "x.txt").write_text(DRAFT)
    turned = run_here(["convert", "--to", "rot13", "x.txt"], tmp_path, environment)
    assert turned[:2] == (0, b"\\1. Fgngrf [HF: ~~znl~~ funyy] ercbeg.\n")
    for source in ("auto", "rot13"):
        back = run_here(["strip", "--from", source], tmp_path, environment, turned.out)
        assert back[:2] == (0, b"1. States may report.\n")
        assert b"it was turned" in back.err
    assert b"rot13]" in run_here(["convert", "--help"], tmp_path, environment).out
    wrong = run_here(["strip", "--from", "rot14"], tmp_path, environment)
    assert wrong.code == 2 and b"'rot13'" in wrong.err


def test_other_packages_are_looked_for_only_when_they_are_needed(
    installed: list[str], tmp_path: Path, environment: dict[str, str]
) -> None:
    (tmp_path / "x.txt").write_text(DRAFT)
    for arguments in (["strip"], ["strip", "--from", "text"], ["convert", "-o", "y.html"]):
        assert run_here([*arguments, "x.txt"], tmp_path, environment).code == 0
    registry.find_format("critic")
    assert installed == []
