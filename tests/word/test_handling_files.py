"""Word files as files: signed, protected, open elsewhere, with macros, full of pictures."""

from __future__ import annotations

import random
import tracemalloc
from pathlib import Path

import pytest

pytest.importorskip("docx")

from brackets.cli.open_elsewhere import opened_by
from brackets.formats.authors import Authors
from brackets.formats.interface import Fate, FileChanges
from brackets.formats.sourced import Sourced
from brackets.formats.word.edit.editing import edit_word
from brackets.formats.word.edit.parts import ending_of
from brackets.parties import default_registry
from running import Ran, run_here
from word.build import document, ins, p, repacked, t
from word.packing import packed, parts_of

DRAFT = document(p(t("1. States may "), ins("US", t("not ")), t("report.")))
ACCEPT = ("accept", "--all")
PROTECTED = '<w:documentProtection w:edit="{}" w:enforcement="{}"/>'
BODY = f"<w:body>{p(t('a '), ins('US', t('b')))}</w:body>"


def run(folder: Path, environment: dict[str, str], *arguments: str) -> Ran:
    return run_here(list(arguments), folder, environment)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (repacked(DRAFT, {"_xmlsignatures/origin.sigs": b"x"}), "is signed"),
        (packed({"document": BODY}, settings=PROTECTED.format("trackedChanges", "1")), "is protected"),
        (packed({"document": BODY}, settings=PROTECTED.format("readOnly", "true")), "is protected"),
    ],
    ids=["signed", "for tracked changes", "read only"],
)
@pytest.mark.parametrize("place", [("-o", "out.docx"), ("-i",)], ids=["-o", "-i"])
def test_a_sealed_file_is_changed_with_force_alone(
    data: bytes, why: str, place: tuple[str, ...], tmp_path: Path, environment: dict[str, str]
) -> None:
    (tmp_path / "in.docx").write_bytes(data)
    done = run(tmp_path, environment, *ACCEPT, "in.docx", *place)
    assert done.code == 2 and why in done.err.decode() and "--force" in done.err.decode()
    assert (tmp_path / "in.docx").read_bytes() == data and not (tmp_path / "out.docx").exists()
    assert run(tmp_path, environment, *ACCEPT, "in.docx", *place, "--force").code == 0
    made = (tmp_path / ("in.docx" if place == ("-i",) else "out.docx")).read_bytes()
    assert b"<w:ins " not in parts_of(made)["word/document.xml"]
    assert parts_of(made).keys() == parts_of(data).keys()


def test_a_protection_that_is_not_enforced_protects_nothing(tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / "in.docx").write_bytes(packed({"document": BODY}, settings=PROTECTED.format("readOnly", "0")))
    assert run(tmp_path, environment, *ACCEPT, "in.docx", "-i").code == 0


@pytest.mark.parametrize(
    ("name", "lock", "program"),
    [
        ("x.docx", "~$x.docx", "Word"),
        ("seven77.docx", "~$even77.docx", "Word"),
        ("chapters.docx", "~$apters.docx", "Word"),
        ("chapters.docx", ".~lock.chapters.docx#", "LibreOffice"),
        ("chapters.docx", "~$other.docx", ""),
    ],
)
def test_a_file_that_is_open_elsewhere_is_said_to_be(
    name: str, lock: str, program: str, tmp_path: Path, environment: dict[str, str]
) -> None:
    (tmp_path / name).write_bytes(DRAFT)
    (tmp_path / lock).write_bytes(b"\x05Jane ")
    assert opened_by(str(tmp_path / name)) == program
    for place in (("-o", "settled.docx"), ("-o", name), ("-i",)):
        (tmp_path / name).write_bytes(DRAFT)
        done = run(tmp_path, environment, *ACCEPT, name, *place)
        assert done.code == 0
        said = f"{name}: is open in {program}" if program else "is open in"
        assert (said in done.err.decode()) is bool(program and place[-1] != "settled.docx"), place


def with_macros() -> bytes:
    types = parts_of(DRAFT)["[Content_Types].xml"].replace(
        b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        b"application/vnd.ms-word.document.macroEnabled.main+xml",
    )
    return repacked(DRAFT, {"[Content_Types].xml": types, "word/vbaProject.bin": b"macros"})


def test_a_file_with_macros_stays_one(tmp_path: Path, environment: dict[str, str]) -> None:
    data = with_macros()
    (tmp_path / "in.docm").write_bytes(data)
    assert (ending_of(data), ending_of(DRAFT)) == (".docm", ".docx")
    done = run(tmp_path, environment, *ACCEPT, "in.docm", "-o", "out.docx")
    assert done.code == 2 and "name it out.docm" in done.err.decode() and not (tmp_path / "out.docx").exists()
    assert run(tmp_path, environment, *ACCEPT, "in.docm", "-o", "out.docm").code == 0
    assert run(tmp_path, environment, *ACCEPT, "in.docm", "-i").code == 0
    for name in ("in.docm", "out.docm"):
        made = parts_of((tmp_path / name).read_bytes())
        assert [part for part in made if made[part] != parts_of(data)[part]] == ["word/document.xml"]
    (tmp_path / "a.txt").write_text("1. [US: a]\n", encoding="utf-8")
    done = run(tmp_path, environment, *ACCEPT, "a.txt", "-o", "a.docm")
    assert done.code == 2 and "name it a.docx" in done.err.decode()
    (tmp_path / "in.docx").write_bytes(DRAFT)
    done = run(tmp_path, environment, *ACCEPT, "in.docx", "-o", "out.docm")
    assert done.code == 2 and "name it out.docx" in done.err.decode()


def test_a_file_full_of_pictures_takes_a_few_times_its_size() -> None:
    """Pictures are copied one by one; 80 MB of them took 4 s and 240 MB in all."""
    picture = random.Random(1).randbytes(2 << 20)
    data = repacked(DRAFT, {f"word/media/image{number}.png": picture for number in range(6)})
    authors = Authors(default_registry(), {})
    changes = FileChanges((), others=lambda sponsor: Fate.ACCEPTED)
    tracemalloc.start()
    edit_word(data, "x.docx", Sourced.of("", None), changes, authors)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 3 * len(data)


@pytest.mark.parametrize("command", [("reject", "--all"), ("strip",)], ids="-".join)
def test_a_comment_stays_and_so_do_the_blanks_beside_it(
    command: tuple[str, ...], tmp_path: Path, environment: dict[str, str]
) -> None:
    """In the draft it is a remark, and goes with a blank."""
    mark = '<w:r><w:commentReference w:id="0"/></w:r>'
    body = f"<w:body>{p(t('1. States may'), mark, t(' '), t(' report.'))}</w:body>"
    comment = f'<w:comment w:id="0" w:author="US"><w:p>{t("Too long.")}</w:p></w:comment>'
    data = packed({"document": body, "comments": comment})
    (tmp_path / "in.docx").write_bytes(data)
    assert run(tmp_path, environment, *command, "in.docx", "-o", "out.docx").code == 0
    assert parts_of((tmp_path / "out.docx").read_bytes()) == parts_of(data)
