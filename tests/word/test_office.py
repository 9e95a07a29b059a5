"""Files that we did not make, and what others make of ours. Needs LibreOffice and pandoc: `make test-word`."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

pytest.importorskip("docx")


from brackets import Draft, parse
from brackets.formats.authors import registry_with_authors
from brackets.formats.interface import ReadOptions
from brackets.formats.reading import read_document
from brackets.formats.word.writer import write_word
from brackets.parse.nodes import Close, Header, Kind, Open, Strike, leaves
from brackets.parties import default_registry
from conftest import REAL, SAMPLES, read
from word.build import dele, document, ins, p, t

pytestmark = pytest.mark.word
REGISTRY = default_registry()
OFFICE = Path(__file__).parent / "office.py"
PROPOSED = ["insertion", "deletion", "replacement", "paragraph"]


def python_with_uno() -> str | None:
    for python in (os.environ.get("UNO_PYTHON"), "/usr/bin/python3", "python3"):
        if python and shutil.which(python):
            done = subprocess.run([python, "-c", "import uno"], capture_output=True)
            if done.returncode == 0:
                return python
    return None


UNO = python_with_uno() if shutil.which("soffice") else None
needs_office = pytest.mark.skipif(UNO is None, reason="LibreOffice with its Python bridge is not installed")

NESTED = (
    "1. x [US: a [CAN: b] c] y [US: ~~may [CAN: q] do~~ shall] z.\n\n2. [US: one\n\n3. two] three [CAN: ~~p ~~] q.\n\n"
    "4. [US: ~~a~~ b ~~c~~ d] e [US: x][CAN: y] [MX: ~~gone~~].\n\n5. [US: ~~All of it.~~]\n\n6. End [US, CAN: [MX: in] out].\n"
)
TEXTS = {path.stem: read(path) for path in SAMPLES if path.suffix == ".txt"} | {"nested": NESTED}


def office(jobs: list[dict[str, str]], folder: Path) -> None:
    subprocess.run([UNO, str(OFFICE), str(folder)], input=json.dumps(jobs), text=True, check=True, timeout=300)


def opened(data: bytes, name: str = "x.docx", **options: object) -> Draft:
    found = read_document(data, name, ReadOptions(**options), REGISTRY)  # type: ignore[arg-type]
    assert found is not None
    return Draft(found.text, registry_with_authors(REGISTRY, found.parties))


def solid(text: str) -> str:
    return "".join(text.split())


def settled(draft: Draft, do: str) -> str:
    return (draft if do == "reject" else draft.accept(everything=True, kind=PROPOSED)).strip().text


#: Where the two differ, and why.
APART = {
    ("broken", "accept"): "a comma before a full stop: we take it away, a word processor keeps it",
    ("oas-comments", "reject"): "the number over two rival paragraphs, when both are rejected: it is neither's",
    ("suffix-headers", "accept"): "[all - EU / some - US] cannot both be accepted here; a word processor does",
    ("trade-chapter", "reject"): "a comma after a label, `(c), against`: we take it away, a word processor keeps it",
    ("trade-pages", "reject"): "the label of a paragraph of which only a footnote is left",
}


@needs_office
def test_libreoffice_accepts_and_rejects_what_we_do(tmp_path: Path) -> None:
    jobs = []
    for name, text in TEXTS.items():
        (tmp_path / f"{name}.docx").write_bytes(write_word(parse(text), tracked=True).data)
        for do in ("accept", "reject"):
            jobs.append({"file": str(tmp_path / f"{name}.docx"), "out": str(tmp_path / f"{name}.{do}"), "do": do})
    office(jobs, tmp_path / "profile")
    differ = [
        (name, do)
        for name, text in TEXTS.items()
        for do in ("accept", "reject")
        if solid(settled(parse(text), do)) != solid((tmp_path / f"{name}.{do}").read_text(encoding="utf-8"))
    ]
    assert [pair for pair in differ if pair not in APART] == []


def shown(draft: Draft) -> str:
    """What a word processor shows of a draft with pending changes: all words, struck ones too, remarks apart."""
    data = write_word(draft, tracked=True).data
    return solid(flattened(opened(data, view="all")))


def flattened(draft: Draft) -> str:
    gone = {id(leaf) for node in draft.brackets if node.reading.kind is Kind.REMARK for leaf in leaves(node)}
    tracked = {
        id(child)
        for node in draft.brackets
        if node.reading.attributed and node.reading.kind in (Kind.INSERTION, Kind.DELETION, Kind.REPLACEMENT)
        for child in node.children
        if isinstance(child, Open | Close | Header)
    }
    return "".join(
        leaf.source
        for leaf in leaves(draft.root)
        if id(leaf) not in gone and id(leaf) not in tracked and not isinstance(leaf, Strike)
    )


@needs_office
@pytest.mark.parametrize(
    ("name", "party"), [("draft", "US"), ("oas-comments", "US"), ("nested", "MX"), ("resolucion", "México")]
)
def test_libreoffice_accepts_by_author_what_we_do(name: str, party: str, tmp_path: Path) -> None:
    draft = parse(TEXTS[name])
    alone = [p for p in draft.proposals(by=party) if len((*p.supporters, *p.opponents)) == 1]
    assert alone, "this sample has nothing of theirs alone"
    author = alone[0].supporters[0] if alone[0].supporters else alone[0].opponents[0]
    (tmp_path / "d.docx").write_bytes(write_word(draft, tracked=True).data)
    office(
        [{"file": str(tmp_path / "d.docx"), "out": str(tmp_path / "out.txt"), "do": "accept", "by": author}],
        tmp_path / "profile",
    )
    ours = draft.accept(id=[p.id for p in alone if author in (*p.supporters, *p.opponents)])
    assert solid((tmp_path / "out.txt").read_text(encoding="utf-8")) == shown(ours)


@needs_office
@pytest.mark.parametrize("tracked", [False, True])
def test_what_libreoffice_saves_again_is_read_the_same(tmp_path: Path, tracked: bool) -> None:
    """The same file written by another program: its own XML, styles and numbering."""
    (tmp_path / "again").mkdir()
    for name, text in TEXTS.items():
        (tmp_path / f"{name}.docx").write_bytes(write_word(parse(text), tracked=tracked).data)
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--convert-to", "docx:MS Word 2007 XML",
         "--outdir", str(tmp_path / "again"), *(str(tmp_path / f"{name}.docx") for name in TEXTS)],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    for name in TEXTS:
        ours, theirs = (opened((folder / f"{name}.docx").read_bytes()) for folder in (tmp_path, tmp_path / "again"))
        for view in ("final", "original"):
            a, b = (
                opened((folder / f"{name}.docx").read_bytes(), view=view).strip().text
                for folder in (tmp_path, tmp_path / "again")
            )
            assert solid(a) == solid(b), (name, view)
        if not tracked:
            assert listed(ours) == listed(theirs), name


def listed(draft: Draft) -> list[tuple[object, ...]]:
    return [(p.supporters, p.opponents, solid(p.old), solid(p.new)) for p in draft.proposals()]


@needs_office
@pytest.mark.parametrize("form", ["docx:MS Word 2007 XML", "odt"])
def test_a_list_that_libreoffice_numbers(form: str, tmp_path: Path) -> None:
    """Its numbers as we count them, against those that it shows itself."""
    html = "<ol><li>One<ol type='a'><li>sub</li><li>sub</li></ol></li><li>Two</li></ol><p>Between</p><ol start='7'><li>Seven</li></ol>"
    (tmp_path / "list.html").write_text(html, encoding="utf-8")
    ending = form.partition(":")[0]
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--infilter=HTML (StarWriter)",
         "--convert-to", form, "--outdir", str(tmp_path), str(tmp_path / "list.html")],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    file = tmp_path / f"list.{ending}"
    office([{"file": str(file), "out": str(tmp_path / "shown.txt"), "do": "none"}], tmp_path / "profile")
    expected = (tmp_path / "shown.txt").read_text(encoding="utf-8")
    if ending == "docx":
        assert solid(opened(file.read_bytes()).text) == solid(expected)
    else:
        pypandoc = pytest.importorskip("pypandoc")
        made = pypandoc.convert_file(str(file), "json", extra_args=["--track-changes=all"])
        assert re.findall(r"[A-Z][a-z]+", opened(made.encode(), "x.json").text) == re.findall(r"[A-Z][a-z]+", expected)


def test_pandocs_word_file_and_pandocs_json_say_the_same(tmp_path: Path) -> None:
    pypandoc = pytest.importorskip("pypandoc")
    source = (
        "1. States [may]{.deletion author=US date=2026-01-01T00:00:00Z}[shall]{.insertion author=US date=2026-01-01T00:00:00Z} "
        "report[^1] [yearly]{.insertion author=CAN date=2026-01-01T00:00:00Z}.\n2. Second [US: ~~old~~ new].\n\n"
        "    a. sub\n    b. sub\n\n[^1]: The note.\n"
    )
    (tmp_path / "d.md").write_text(source, encoding="utf-8")
    pypandoc.convert_file(str(tmp_path / "d.md"), "docx", outputfile=str(tmp_path / "d.docx"))
    from_word = opened((tmp_path / "d.docx").read_bytes()).text
    made = pypandoc.convert_file(str(tmp_path / "d.docx"), "json", extra_args=["--track-changes=all"])
    from_json = opened(made.encode()).text
    assert from_word.replace("[^1]:  ", "[^1]: ") == from_json
    assert from_word.startswith(
        "1. States [US: ~~may~~ shall] report[^1] [CAN: yearly].\n\n2. Second [US: ~~old~~ new].\n\na. sub"
    )


def test_pandoc_reads_our_tracked_file_as_we_do() -> None:
    pypandoc = pytest.importorskip("pypandoc")
    for name in ("draft", "deep-treaty", "resolucion"):
        data = write_word(parse(TEXTS[name]), tracked=True).data
        made = pypandoc.convert_text(data, "json", format="docx", extra_args=["--track-changes=all"])
        theirs, ours = opened(made.encode()), opened(data)
        assert [q[:2] for q in listed(theirs) if q[0]] == [q[:2] for q in listed(ours) if q[0]], name
        assert solid(theirs.strip().text) == solid(ours.strip().text), name


def test_three_delegations_files() -> None:
    """An officer takes three files and a base text, and sees every change by party."""
    files = {
        "us": p(
            t("1. States "), dele("J. Smith (US)", t("may")), ins("J. Smith (US)", t("shall")), t(" report yearly.")
        ),
        "canada": p(t("1. States may report "), ins("Canada", t("publicly and ")), t("yearly.")),
        "mexico": p(t("1. States may report "), dele("Delegation of Mexico", t("yearly")), t(".")),
    }
    rows = []
    for name, paragraph in files.items():
        rows += [(name, *row) for row in listed(opened(document(paragraph)))]
    assert rows == [
        ("us", ("US",), (), "may", "shall"),
        ("canada", ("Canada",), (), "", "publiclyand"),
        ("mexico", ("Mexico",), (), "yearly", ""),
    ]


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_real_drafts_as_tracked_changes(path: Path) -> None:
    """The words of what is accepted and rejected are those of the text."""
    draft = parse(read(path))
    data = write_word(draft, tracked=True).data
    assert words(opened(data, view="original").strip().text) == words(draft.strip().text)


def words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]{2,}", text)
