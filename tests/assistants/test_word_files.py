"""Word files for assistants: read, settled in themselves, made."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from calling import call, good
from running import run_here

pytest.importorskip("docx", reason="needs the extra [word]")


@pytest.fixture
def word(folder: Path, environment: dict[str, str]) -> Path:
    done = run_here(["convert", "-o", "draft.docx", "draft.txt"], folder, environment)
    assert done.code == 0, done.err
    return folder / "draft.docx"


def test_a_word_file_is_settled_in_itself(word: Path, folder: Path, environment: dict[str, str]) -> None:
    before = word.read_bytes()
    listed = good("list", files="draft.docx", by="US")
    texts = [record["text"] for record in good("list", files="draft.txt", by="US")["records"]]
    assert [record["text"] for record in listed["records"]] == texts
    seen = good("settle", file="draft.docx", action="accept", by="US")
    assert "+2. To invite member states to exchange data on water levels every week" in seen["diff"].replace("\t", " ")
    assert word.read_bytes() == before
    (folder / "same.docx").write_bytes(before)
    done = run_here(["accept", "--by", "US", "-i", "same.docx"], folder, environment)
    assert done.code == 0
    version = seen["files"][0]["version"]
    assert (
        good("settle", file="draft.docx", action="accept", by="US", write=True, version=version)["backup"]
        == "draft.docx.bak"
    )
    assert word.read_bytes() == (folder / "same.docx").read_bytes()
    assert (folder / "draft.docx.bak").read_bytes() == before
    assert good("list", files="draft.docx", by="US")["records"] == []
    assert call("settle", file="draft.docx", action="strip", write=True, version=version).is_error


@pytest.mark.parametrize("view", ["final", "original"])
@pytest.mark.usefixtures("folder")
def test_a_view_is_settled_into_another_file(view: str, word: Path) -> None:
    before = word.read_bytes()
    asked = {"file": "draft.docx", "action": "accept", "by": "US", "view": view}
    for write in (True, False):
        refused = call("settle", **asked, write=write)
        assert refused["error"] == "draft.docx: only its text was read in this view, so it cannot be changed in itself"
        assert refused["hint"] == "leave `view` out, or write another file with `save_as`"
    for name in ("new.docx", "new.txt"):
        made = good("settle", **asked, save_as=name, show="text", limit=1000)
        assert made["written"] == name
        shown = "".join(line["text"] for line in good("list", files=name)["records"])
        assert shown and shown == "".join(
            line["text"] for line in good("list", files="draft.docx", view=view)["records"] if "US" not in line["for"]
        )
    assert word.read_bytes() == before


def test_what_has_only_the_name_of_a_word_file_is_refused(word: Path, folder: Path) -> None:
    for content in (b"", os.urandom(3000), word.read_bytes()[:2000], b"<html></html>"):
        (folder / "bad.docx").write_bytes(content)
        made = call("list", files="bad.docx")
        assert made.is_error and made["error"].startswith("bad.docx: ") and made["hint"]
        assert "fault" not in made["error"]


@pytest.mark.usefixtures("word")
def test_compile_takes_word_files_and_makes_one(folder: Path) -> None:
    (folder / "base.txt").write_text("1. States may report.\n")
    (folder / "copy.txt").write_text("1. States shall report.\n")
    copies = [{"party": "MX", "file": "copy.txt"}]
    made = good("compile", base="base.txt", copies=copies, save_as="all.docx")
    assert made["written"] == "all.docx"
    assert [record["text"] for record in good("list", files="all.docx")["records"]] == ["~~may~~ shall"]
    assert made["text"] == "1. States [MX: ~~may~~ shall] report.\n"
    again = good("compile", base="base.txt", copies=[{"party": "MX", "file": "all.docx"}], force=True)
    assert again["text"] == made["text"]


@pytest.mark.usefixtures("word")
def test_without_the_extra_for_word_files_it_is_said_what_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    import builtins

    real = builtins.__import__

    def none(name: str, *rest: object) -> object:
        if name.split(".")[0] in ("docx", "docx_plus"):
            raise ImportError(name)
        return real(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", none)
    made = call("list", files="draft.docx")
    assert made["error"].endswith("needs the extra [word]") and made["hint"].startswith("pip install ")
