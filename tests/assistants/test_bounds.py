"""What an assistant cannot do: leave its folder, write unasked, break the server; and what it is told then."""

from __future__ import annotations

import json
import os
import random
import sys
from pathlib import Path
from typing import Any

import pytest

from brackets.cli.assistants.desk import FULL, MOST_SAID
from brackets.cli.assistants.folder import MOST_FILES, Folder
from brackets.cli.assistants.memory import KEPT, Memory
from brackets.cli.assistants.server import TOOLS, Assistance
from brackets.cli.config import load_config
from brackets.errors import UserError
from brackets.formats.reading import Input
from brackets.parties.registry import default_registry
from calling import COMMON, all_below, call, call_all, good

posix = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of POSIX")

OUTSIDE = [
    "../secret.txt",
    "/etc/passwd",
    "a/../../secret.txt",
    "a/../draft.txt",
    "..",
    "../*.txt",
    "/*",
    "~/../secret.txt",
]
NO_DRAFT = ["", " ", "-", "./-", ".", ".git/config", ".hidden.txt", "a\0b", "a/.b/c.txt"]


def everywhere(name: str) -> list[tuple[str, dict[str, Any]]]:
    """Each argument that names a file to be read, with this name."""
    copy = [{"party": "NZ", "file": "draft.txt"}]
    return [
        ("list", {"files": [name]}),
        ("show", {"file": name}),
        ("stats", {"files": ["draft.txt", name]}),
        ("check", {"files": [name]}),
        ("diff", {"old": name, "new": "draft.txt"}),
        ("diff", {"old": "draft.txt", "new": name}),
        ("trace", {"files": ["draft.txt", name]}),
        ("settle", {"file": name, "action": "strip", "write": True}),
        ("settle", {"file": "draft.txt", "action": "decide", "sheet": name, "write": True}),
        ("settle", {"file": "draft.txt", "action": "strip", "save_as": name, "write": True}),
        ("compile", {"base": name, "copies": copy}),
        ("compile", {"base": "draft.txt", "copies": [{"party": "NZ", "file": name}]}),
        ("compile", {"base": "draft.txt", "copies": copy, "earlier": name}),
        ("compile", {"base": "draft.txt", "from_headings": [name]}),
        ("compile", {"base": "draft.txt", "copies": copy, "save_as": name}),
    ]


def refused_everywhere(name: str, folder: Path) -> list[str]:
    before = all_below(folder.parent)
    made = call_all(everywhere(name))
    assert all(one.is_error for one in made), name
    assert all_below(folder.parent) == before
    return [one["error"] for one in made]


@pytest.mark.parametrize("name", OUTSIDE)
def test_nothing_outside_of_the_folder_is_there(name: str, folder: Path) -> None:
    for error in refused_everywhere(name, folder)[:-2]:  # an empty sheet and an empty save_as are none
        assert error in (f"{name}: is not below the folder that this server was started for", f"{name}: no file fits this pattern",
                         f"{name}: no such file"), error  # fmt: skip


@pytest.mark.parametrize("name", NO_DRAFT)
def test_what_is_no_draft_is_refused(name: str, folder: Path) -> None:
    (folder / ".hidden.txt").write_text("1. [US: x]\n")
    (folder / ".git").mkdir()
    (folder / ".git" / "config").write_text("1. [US: x]\n")
    (folder / "a" / ".b").mkdir(parents=True)
    (folder / "a" / ".b" / "c.txt").write_text("1. [US: x]\n")
    calls = everywhere(name)
    made = call_all(calls[:8] + calls[10:12])
    assert all(one.is_error for one in made)


@posix
def test_no_link_leads_out(folder: Path) -> None:
    (folder / "link.txt").symlink_to(folder.parent / "secret.txt")
    (folder / "out").symlink_to(folder.parent)
    (folder / "loop").symlink_to("loop")
    (folder / "same.txt").symlink_to("draft.txt")
    for name in ("link.txt", "out/secret.txt", "loop", "out/new.txt"):
        refused_everywhere(name, folder)
    found = good("stats", files=["*"], limit=1000)
    names = [record["file"] for record in found["records"]]
    assert "same.txt" in names and not {"link.txt", "loop", "out/secret.txt"} & set(names)
    assert "secret" not in str(found.content).replace("Secretar", "")


@posix
def test_what_is_no_file_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    assert set(refused_everywhere("pipe.txt", folder)[:8]) == {"pipe.txt: is no file"}
    assert refused_everywhere(".", folder)


def test_a_path_from_the_root_may_lead_into_the_folder(folder: Path) -> None:
    made = good("list", files=[str(folder / "draft.txt")])
    assert made.content == good("list", files=["draft.txt"]).content


@pytest.mark.usefixtures("folder")
def test_a_party_cannot_smuggle_a_path() -> None:
    made = call("compile", base="draft.txt", copies=[{"party": "NZ=../secret.txt", "file": "draft.txt"}])
    assert made["error"] == "'NZ=../secret.txt' is no party that is known"


@pytest.mark.parametrize("backup", ["/../x", "/x", "..", "../x", "bak", ".bak/x", ". x", ".bak\n"])
def test_a_backup_stays_beside_its_draft(backup: str, folder: Path) -> None:
    before = all_below(folder.parent)
    made = call("settle", file="draft.txt", action="strip", write=True, backup=backup)
    assert made.is_error or (backup == ".." and made["backup"] == "draft.txt..")
    assert made.is_error == (all_below(folder.parent) == before)


@pytest.mark.parametrize(
    "name", ["brackets.toml", "x.sh", "Makefile", "x.txt.exe", "a/b/../../x.txt", "nowhere/x.txt", "draft.txt"]
)
def test_only_new_drafts_are_made(name: str, folder: Path) -> None:
    before = all_below(folder.parent)
    made = call("compile", base="draft.txt", copies=[{"party": "NZ", "file": "draft.txt"}], save_as=name)
    assert made.is_error and made["hint"]
    assert all_below(folder.parent) == before


def test_patterns_fit_at_any_depth_and_too_many_are_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "rev2" / "inner").mkdir(parents=True)
    for name in ("rev2/a.txt", "rev2/inner/b.txt", "rev2/.c.txt", "rev2/~$d.txt"):
        (folder / name).write_text("1. [US: x] y.\n")
    here = Folder(".")
    assert here.files(["rev2/*.txt"]) == ["rev2/a.txt"]
    assert here.files(["draft.txt", "*.txt"])[0] == "draft.txt"
    assert {"rev2/a.txt", "rev2/inner/b.txt", "draft.txt"} < set(here.files(["*.txt"]))
    monkeypatch.setattr("brackets.cli.assistants.folder.MOST_FILES", 2)
    with pytest.raises(UserError, match=r"\*\.txt: 1\d files fit"):
        here.files(["*.txt"])
    assert MOST_FILES > 100


@pytest.mark.usefixtures("folder")
def test_broken_drafts_are_read_and_what_is_broken_is_said_with_its_place() -> None:
    made = good("list", files="broken.txt", limit=3)
    first = made["messages"][0]
    assert (first["severity"], first["file"], first["line"]) == ("warning", "broken.txt", 5)
    assert first["message"].startswith('B101 "[" is never closed')
    assert good("list", files="broken.txt", limit=3, offset=made["next_offset"])["messages"] == []
    assert good("check", files="broken.txt")["by_severity"]["error"] > 0
    strict = Assistance(Folder("."), COMMON._replace(strict=True)).answer("list", {"files": ["broken.txt"]})
    assert strict.is_error and "--strict was given" in str(strict.structured_content)


@pytest.mark.parametrize("name", ["stats", "list", "check"])
def test_one_stray_file_does_not_hide_the_others(name: str, folder: Path) -> None:
    expected = good(name, files="*", limit=1000)
    (folder / "latin.txt").write_bytes("1. Les États [FR: peuvent é] x.\n".encode("cp1252"))
    (folder / "zz.bin").write_bytes(bytes(range(256)) * 20)
    made = good(name, files="*", limit=1000)
    assert (made["records"], made["files"]) == (expected["records"], expected["files"])
    passed = [one for one in made["messages"] if "it was passed over" in one["message"]]
    assert [one["message"].split(":")[0] for one in passed] == ["latin.txt", "zz.bin"]
    assert {one["severity"] for one in passed} == {"warning"}
    for files in (["*", "latin.txt"], ["latin.txt", "*"], "latin.*", ["zz*"]):
        assert call(name, files=files).is_error
    strict = Assistance(Folder("."), COMMON._replace(strict=True)).answer(name, {"files": ["latin.txt", "trade*"]})
    assert strict.is_error


def test_what_is_not_utf_8_can_be_read_when_it_is_said_what_it_is(folder: Path) -> None:
    (folder / "old.txt").write_bytes("1. Les États [FR: peuvent é] x.\n".encode("cp1252"))
    made = call("list", files="old.txt")
    assert made["error"] == "old.txt:1: not UTF-8: byte 0xc9 at offset 7" and "--encoding cp1252" in made["hint"]
    assert good("list", files="old.txt", encoding="cp1252")["records"][0]["text"] == "peuvent é"
    good("settle", file="old.txt", encoding="cp1252", action="accept", by="FR", write=True)
    assert (folder / "old.txt").read_bytes() == "1. Les États peuvent é x.\n".encode("cp1252")


@pytest.mark.parametrize(
    "encoding", ["utf-7", "unicode_escape", "rot13", "hex", "utf-8-sig", "idna", "x" * 1000, "a\0b"]
)
def test_any_encoding_is_answered(encoding: str, folder: Path) -> None:
    (folder / "odd.txt").write_bytes(b"1. [US: +2AA- \\ud800] x.\n")
    made = call("list", files="odd.txt", encoding=encoding)
    assert "a fault in brackets" not in str(made.content)


@posix
@pytest.mark.usefixtures("folder")
def test_names_that_are_no_text_are_answered() -> None:
    try:
        Path(os.fsdecode(b"\xff.txt")).write_text("1. [US: x] y.\n")
    except OSError:
        pytest.skip("this file system has no such names")
    assert any("\ufffd" in record["file"] or "?" in record["file"] for record in good("stats", files="*")["records"])
    assert call("list", files="gone.txt").is_error


def test_no_line_and_no_page_is_longer_than_an_assistant_can_read(folder: Path) -> None:
    (folder / "line.txt").write_text("1. " + "word " * 50_000 + "[US: x] y.\n")
    start = good("show", file="line.txt")
    assert start["next_offset"]
    shown = good("show", file="line.txt", offset=start["next_offset"])
    assert len(shown["text"]) < FULL + 1000 and "(cut here: the line has 2500" in shown["text"]
    (folder / "many.txt").write_text("".join(f"{n}. States [US: {'report ' * 200}] meet.\n\n" for n in range(1, 200)))
    first = good("list", files="many.txt", limit=1000)
    assert 1 < len(first["records"]) < 100 and first["next_offset"] == len(first["records"])
    assert len(str(first["records"])) < FULL * 1.2
    last = good("list", files="many.txt", limit=1000, offset=198)
    assert [record["id"] for record in last["records"]] == ["199#1"] and last["next_offset"] is None
    settled = good("settle", file="many.txt", action="accept", by="US", limit=5)
    assert settled["decided"] == 199 and len(settled["decisions"]) == 5
    (folder / "odd.txt").write_text(
        "".join(f"{n}. States [US/MX: may] meet {{x]}} [US: go].\n\n" for n in range(1, 300))
    )
    messages = good("settle", file="odd.txt", action="accept", by="US")["messages"]
    assert len(messages) == MOST_SAID + 1 and messages[-1]["message"].startswith("and ")
    beyond = good("list", files="many.txt", offset=10**9)
    assert beyond["records"] == [] and beyond["next_offset"] is None


def test_decisions_and_conflicts_are_paged_with_the_lines(folder: Path) -> None:
    """One offset goes through both, to the end of the longer, and no page is longer than it should be."""
    many = "".join(f"{n}. States [US: {'report ' * 20}] [US: x] [MEX: y] meet.\n\n" for n in range(1, 400))
    (folder / "many.txt").write_text(many)
    whole: dict[str, list[str]] = {}
    for limit in (100, 1000):
        made, found, diff, offset = None, [], "", 0
        while offset is not None:
            made = good("settle", file="many.txt", action="accept", by="US", limit=limit, offset=offset)
            assert len(json.dumps(made.content)) < FULL * 1.5 and len(made["decisions"]) <= limit
            found += [one["id"] for one in made["decisions"]]
            diff, offset = diff + made["diff"], made["next_offset"]
        assert len(found) == len(set(found)) == made["decided"] == 798
        assert diff.count("\n") == made["total"]
        assert whole.setdefault(diff, found) == found
    (folder / "base.txt").write_text("".join(f"{n}. States may meet.\n\n" for n in range(1, 150)))
    for party, word in (("nz", "shall"), ("ie", "should")):
        (folder / f"{party}.txt").write_text((folder / "base.txt").read_text().replace("may", word))
    copies = [{"party": "NZ", "file": "nz.txt"}, {"party": "Ireland", "file": "ie.txt"}]
    places, offset = [], 0
    while offset is not None:
        made = good("compile", base="base.txt", copies=copies, limit=40, offset=offset)
        places += [one["address"] for one in made["conflicts"]]
        offset = made["next_offset"]
    assert places == [str(n) for n in range(1, 150)] and made["places"] == 149


def test_of_two_calls_at_once_that_settle_one_version_one_is_done(folder: Path) -> None:
    before = (folder / "draft.txt").read_bytes()
    version = good("list", files="draft.txt")["files"][0]["version"]
    asked = [
        ("settle", {"file": "draft.txt", "action": "accept", "by": by, "write": True, "version": version})
        for by in ("US", "MEX")
    ]
    made = call_all([*asked, ("list", {"files": ["*.txt"]}), ("stats", {"files": ["draft.txt"]})])
    assert sorted(one.is_error for one in made[:2]) == [False, True] and not made[2].is_error and not made[3].is_error
    assert (folder / "draft.txt.bak").read_bytes() == before
    refused = next(one for one in made if one.is_error)
    assert "has changed since version" in refused["error"]
    gone = call("settle", file="draft.txt", action="accept", id="99#1", version=version)
    assert gone["error"] == refused["error"]


def test_two_calls_at_once_without_a_version_are_done_one_after_the_other(folder: Path) -> None:
    asked = [
        ("settle", {"file": "draft.txt", "action": "accept", "by": by, "write": True, "backup": ""})
        for by in ("US", "MEX")
    ]
    assert not any(one.is_error for one in call_all(asked))
    assert good("list", files="draft.txt", by=["US", "MEX"])["records"] == []
    assert not (folder / "draft.txt.bak").exists()


def test_a_file_that_changes_under_the_call_is_not_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from brackets.cli.assistants import settling_tools

    def meddle(*_: object) -> str:
        (folder / "draft.txt").write_text("1. Another [US: text].\n")
        return ""

    monkeypatch.setattr(settling_tools, "_refuse_other_version", meddle)
    made = call("settle", file="draft.txt", action="accept", by="US", write=True)
    assert made["error"] == "draft.txt: has changed since it was read, and was not written"
    assert (folder / "draft.txt").read_text() == "1. Another [US: text].\n"


def test_nothing_to_change_writes_nothing(folder: Path) -> None:
    made = good("settle", file="draft.txt", action="accept", by="Fiji", write=True)
    assert not made["written"] and made["diff"] == "" and made["backup"] is None
    assert not (folder / "draft.txt.bak").exists()
    assert [said["message"] for said in made["messages"]][:1] == [
        "draft.txt: nothing to accept: the selectors choose no proposal here"
    ]


def test_a_memory_is_not_deceived(folder: Path) -> None:
    """What a file says now is told, also with another brackets.toml."""
    office = Assistance(Folder("."), COMMON)

    def texts(**selectors: Any) -> list[str]:
        content = office.answer("list", {"files": ["a.txt"], **selectors}).structured_content or {}
        return [record["text"] for record in content["records"]]

    (folder / "a.txt").write_text("1. States [XYZ club: may] meet.\n")
    assert texts() == ["XYZ club: may"]
    (folder / "a.txt").write_text("1. States [XYZ club: must] meet.\n")
    assert texts() == ["XYZ club: must"]
    (folder / "brackets.toml").write_text('[groups]\nXYZ = ["XYZ club"]\n')
    assert texts(by="XYZ") == ["must"]
    (folder / "brackets.toml").write_text("[groups]\nXYZ = 1\n")
    assert "is not a list of names" in str(office.answer("list", {"files": ["a.txt"]}).structured_content)


def test_a_memory_lets_old_drafts_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("brackets.cli.assistants.memory.KEPT", 100)
    memory, registry = Memory(), default_registry()
    one = Input("a", "1. [US: x] " + "y" * 50, "utf-8")
    first = memory.draft(one, registry)
    assert memory.draft(one, registry) is first
    memory.draft(Input("b", "z" * 60, "utf-8"), registry)
    assert memory.draft(one, registry) is not first
    big = Input("c", "z" * 200, "utf-8")
    assert memory.draft(big, registry) is not memory.draft(big, registry)
    assert KEPT > 5_000_000 and memory.registry(load_config(None)) is memory.registry(load_config(None))


VALUES: list[Any] = [
    None, True, 0, -1, 10**30, 1.5, "", "US", "draft.txt", "*.txt", "[", "4#1", "2-", "99/9-1", "\ud800", "(" * 50, "all", [], ["US"],
    ["draft.txt", "broken.txt"], [[]], {}, {"a": 1}, [{"id": "2#1", "decision": "accept"}], [{"party": "US", "file": "draft.txt"}],
]  # fmt: skip


@pytest.mark.parametrize("name", TOOLS)
@pytest.mark.usefixtures("folder")
def test_any_arguments_are_answered(name: str) -> None:
    """A server lives through whatever it is asked, and it is never its own fault."""
    office = Assistance(Folder("."), COMMON)
    rng = random.Random(name)
    arguments = list(TOOLS[name].takes.model_fields)
    required = {
        "files": ["draft.txt", "broken.txt"], "file": "draft.txt", "old": "draft.txt", "new": "broken.txt", "base": "draft.txt",
        "action": "accept", "by": "US", "copies": [{"party": "NZ", "file": "draft.txt"}],
    }  # fmt: skip
    answers = 0
    for _ in range(150):
        asked = {key: value for key, value in required.items() if key in arguments and rng.random() < 0.95}
        for key in rng.sample(arguments, rng.randrange(4)):
            asked[key] = rng.choice(VALUES)
        made = office.answer(name, asked)
        answers += not made.is_error
        made.model_dump_json()
        assert "a fault in brackets" not in str(made.structured_content), asked
    assert answers > 15
