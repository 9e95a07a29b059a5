"""What the tables do not have, somebody is told: files that could not be found or read, rounds of no text, parties that are undecided."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

pytest.importorskip("pyarrow")

from brackets.corpus import store
from brackets.corpus.finding import find
from brackets.corpus.limits import Limits, Worker
from brackets.corpus.orders import Begun
from brackets.corpus.plan import hash_files
from brackets.corpus.reading import ReadDraft
from brackets.corpus.rows import rows_of
from brackets.corpus.tasks import Settings, SourceFile, Task
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.parties.registry import default_registry
from corpora import draft, in_one_process, lay, make, many, processes, rows  # noqa: F401

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs links")
FIRST = "1. States [US: shall] report [CAN: yearly] to the Council of the rivers.\n"


def tables_of(text: str) -> dict[str, list[dict[str, object]]]:
    """The rows of a text."""
    read = ReadDraft(Draft(text, default_registry()), "text", ())
    return {name: [dict(row) for row in some] for name, some in rows_of(SourceFile("a.txt", 1, "x"), read).items()}


@POSIX
def test_links_that_lead_nowhere_are_errors(tmp_path: Path, environment: dict[str, str]) -> None:
    folder = lay(tmp_path / "drafts", {"a.txt": draft(1)})
    (folder / "gone.txt").symlink_to(tmp_path / "nothing.txt")
    (folder / "self.docx").symlink_to(folder / "self.docx")
    (folder / "round2").symlink_to(tmp_path / "no-folder")
    (folder / "picture.jpg").symlink_to(tmp_path / "nothing.jpg")
    ran = make(environment, tmp_path, "drafts", "-o", "tables")
    errors = {row["file"]: row["message"] for row in rows(tmp_path / "tables", "errors")}
    assert errors.keys() == {"drafts/gone.txt", "drafts/round2", "drafts/self.docx"}
    assert errors["drafts/gone.txt"] == "no such file or directory" and "too many" in errors["drafts/self.docx"]
    assert b"4 files, 1 read now, 3 could not be read" in ran.err and b"1 file in folders left out" in ran.err


def test_a_folder_that_cannot_be_read_is_an_error(
    tmp_path: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(tmp_path / "drafts", {"a.txt": draft(1), "closed/b.txt": draft(2)})
    scanning = os.scandir

    def closed(path: str) -> object:
        if os.fspath(path).endswith("closed"):
            raise PermissionError(errno.EACCES, "Permission denied")
        return scanning(path)

    monkeypatch.setattr(os, "scandir", closed)
    ran = make(environment, tmp_path, "drafts", "-o", "tables")
    (error,) = rows(tmp_path / "tables", "errors")
    assert error["file"] == "drafts/closed" and error["message"] == "the folder cannot be read: permission denied"
    assert b"drafts/closed: warning: the folder cannot be read" in ran.err


def test_drafts_in_the_folder_of_the_tables_are_counted(tmp_path: Path, environment: dict[str, str]) -> None:
    lay(tmp_path / "rd", {"a.txt": draft(1), "out/b.txt": draft(2), "out/c/d.docx": b"x"})
    for strict, code in (((), 0), (("--strict",), 1)):
        ran = make(environment, tmp_path, "rd", "-o", "rd/out", *strict, code=code)
        assert b"warning: 2 drafts left out that stand in rd/out, where the tables go" in ran.err
    ran = make(environment, tmp_path, "rd/out", "-o", "rd/out", code=2)
    assert b"stand in rd/out, where the tables go" in ran.err
    make(environment, tmp_path, "rd/a.txt", "-o", "tables")
    ran = make(environment, tmp_path, ".", "-o", "tables")
    assert b"warning: 1 draft left out" not in ran.err and b": 3 files, " in ran.err  # no description of tables is one


def test_two_spellings_of_a_place_are_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path / "rd", {"a.txt": "x", "b/c.txt": "x"})
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    whole, short = str(tmp_path / "rd"), os.path.join("..", "rd")
    found = find([short, whole, os.path.join(whole, "a.txt"), os.path.join("..", "rd", "b")], "tables")
    assert found.paths == (os.path.join(short, "a.txt"), os.path.join(short, "b", "c.txt"))
    assert find([os.path.join(whole, "a.txt"), short], "tables").paths[1] == os.path.join(whole, "a.txt")


def test_rounds_that_fit_nothing_or_a_part_are_told(tmp_path: Path, environment: dict[str, str]) -> None:
    lay(tmp_path / "rd", {"seas/1.txt": FIRST, "seas/2.txt": FIRST, "loose.text": FIRST})
    for how in ("{text}/{round}.docx", "symbol"):
        ran = make(environment, tmp_path, "rd", "-o", "tables", "--rounds", how, code=2)
        assert b"says of no draft of which text it is a round" in ran.err
    ran = make(environment, tmp_path, "rd", "-o", "tables", "--rounds", "{text}/{round}.txt")
    assert b"warning: 1 draft of 3 is a round of no text\n" in ran.err
    make(environment, tmp_path, "rd", "-o", "tables", "--rounds", "{text}/{round}.txt", "--strict", code=1)
    ran = make(environment, tmp_path, "rd/seas", "-o", "tables", "--rounds", "{text}/{round}.txt", "--strict")
    assert b"warning" not in ran.err


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("rd/3.txt,A", "list.csv:4: rd/3.txt: is none of the drafts"),
        ("rd/1.txt,B", "list.csv:4: rd/1.txt: stands in line 2 already"),
        ("./rd/../rd/1.txt,A", "list.csv:4: ./rd/../rd/1.txt: stands in line 2 already"),
    ],
)
def test_a_list_that_names_no_file_or_one_twice_is_refused(
    row: str, said: str, tmp_path: Path, environment: dict[str, str]
) -> None:
    lay(tmp_path, {"rd/1.txt": FIRST, "rd/2.txt": FIRST, "list.csv": f"file,text\nrd/1.txt,A\nrd/2.txt,A\n{row}\n"})
    ran = make(environment, tmp_path, "rd", "-o", "tables", "--rounds", "list.csv", code=2)
    assert said.encode() in ran.err and not (tmp_path / "tables" / "drafts").exists()
    lay(tmp_path, {"list.csv": "file,text\nrd/1.txt,A\nrd/2.txt,A\n"})
    make(environment, tmp_path, str(tmp_path / "rd"), "-o", "tables", "--rounds", "list.csv")
    assert len(rows(tmp_path / "tables", "rounds")) == 2


def test_a_round_that_cannot_be_read_is_a_gap(tmp_path: Path, environment: dict[str, str]) -> None:
    lay(tmp_path / "rd/seas", {"1.txt": FIRST, "2.txt": b"\xff\xfe\xfa", "3.txt": FIRST})
    ran = make(environment, tmp_path, "rd", "-o", "tables", "--rounds", "{text}/{round}.txt")
    assert b"warning: seas: the round 2 could not be read (rd/seas/2.txt)" in ran.err
    assert [(row["number"], row["is_read"]) for row in rows(tmp_path / "tables", "rounds")] == [
        (1, True), (2, False), (3, True),
    ]  # fmt: skip
    assert {(row["first"], row["last"]) for row in rows(tmp_path / "tables", "fates")} == {(1, 3)}


def test_a_run_without_rounds_says_that_they_are_gone(tmp_path: Path, environment: dict[str, str]) -> None:
    lay(tmp_path / "rd/seas", {"1.txt": FIRST, "2.txt": FIRST})
    make(environment, tmp_path, "rd", "-o", "tables", "--rounds", "{text}/{round}.txt")
    assert b"the tables rounds and fates are gone" in make(environment, tmp_path, "rd", "-o", "tables").err
    assert b"are gone" not in make(environment, tmp_path, "rd", "-o", "tables").err


def test_headers_that_are_not_read_and_pages_are_told() -> None:
    (row,) = tables_of("1. a [US/AU propose, but not CL: x] b [us: y] c [d] [US: e]\n")["drafts"]
    assert (row["unread_headers"], row["anonymous"], row["told"]) == (2, 3, [])
    (row,) = tables_of("1. a\n\f2. b\n\f3. c\n")["drafts"]
    assert row["told"] == ["is laid out on pages; `brackets reflow` makes running text of it"]


@pytest.mark.parametrize(
    ("text", "undecided"),
    [
        ("[JPN considering; KOR propose: may]", [("JPN", "considering")]),
        ("[MX considering; US oppose: e]", [("MEX", "considering")]),
        ("[US propose; EU, CA reserve: may]", [("EU", "reserves"), ("CAN", "reserves")]),
        ("[US propose; CL oppose: may]", []),
        ("[US: considering]", []),
    ],
)
def test_parties_that_a_header_names_as_undecided(text: str, undecided: list[tuple[str, str]]) -> None:
    made = tables_of(f"1. States {text} act.\n")
    neither = [(row["party_id"], row["position"]) for row in made["positions"] if row["side"] == "neither"]
    assert neither == undecided
    assert made["proposals"][0]["position"] == [position for _, position in undecided]
    sides = {row["side"] for row in made["positions"]} - {"neither"}
    assert sides and sides <= {"for", "against"}


def test_a_bracket_whose_arms_have_owners_is_not_anonymous() -> None:
    text = "1. a [US: ~~a~~ b / CAN: ~~a~~ c] d {US: yearly / CAN: every two years} e [f / g] [h]\n"
    (row,) = tables_of(text)["drafts"]
    assert (row["anonymous"], row["brackets"], row["proposals"]) == (2, 4, 4)


def test_the_line_that_introduces_a_paragraph_stands_with_it() -> None:
    line = "Proposed new paragraph submitted by Canada:"
    text = f"Draft convention\n\n1. States may.\n\n{line}\n\n[CA: 1 bis. Parties shall report.]\n\n2. States meet.\n"
    made = tables_of(text)
    assert [row["introduction"] for row in made["paragraphs"]] == ["", "", line, ""]
    beside = ["1.", "[CA:", "1", "bis.", "2.", *line.split()]  # labels, a header before one, and the line
    assert made["drafts"][0]["words"] == sum(int(str(row["words"])) for row in made["paragraphs"]) + len(beside)


def test_a_byte_order_mark_is_no_part_of_the_title() -> None:
    (row,) = tables_of("\ufeffDraft convention on rivers\n\n1. a\n")["drafts"]
    assert row["title"] == "Draft convention on rivers"


def test_an_encoding_that_nobody_can_read_is_one_error(
    tmp_path: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    many(tmp_path / "drafts", 3)
    assert b"unknown encoding" in make(environment, tmp_path, "drafts", "-o", "t", "--encoding", "cp0", code=2).err
    make(environment, tmp_path, "drafts", "-o", "utf-16", "--encoding", "utf-16")
    monkeypatch.setattr("brackets.cli.commands.corpus.find_spec", lambda name: name != "charset_normalizer" or None)
    ran = make(environment, tmp_path, "drafts", "-o", "t", "--encoding", "auto", code=2)
    assert b"--encoding auto needs the extra [encoding]" in ran.err and not (tmp_path / "t").exists()


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.EACCES, "another folder"), (errno.ENOSPC, "there is room"), (errno.EIO, "can be written")],
)
def test_the_hint_is_that_of_what_went_wrong(number: int, said: str) -> None:
    with pytest.raises(UserError) as caught, store.writing("tables"):
        raise OSError(number, os.strerror(number))
    assert said in caught.value.hint


def test_a_process_that_is_killed_after_it_has_spoken_took_too_long(tmp_path: Path) -> None:
    """The time is over in the moment in which the process says that it has begun: what ends it is the time, not the system."""
    file = hash_files([str(lay(tmp_path, {"a.txt": draft(1)}) / "a.txt")], {}, 1).files[0]
    (tmp_path / ".parts").mkdir()
    worker = Worker(Limits())
    hearing = worker._hear

    def late(process, seconds, too_long):  # type: ignore[no-untyped-def]
        said = hearing(process, seconds, too_long)
        if isinstance(said, Begun) and not late.done:  # type: ignore[attr-defined]
            late.done = True  # type: ignore[attr-defined]
            too_long.set()
            process.kill()
            process.wait()
        return said

    late.done = False  # type: ignore[attr-defined]
    worker._hear = late  # type: ignore[method-assign]
    done = worker.do(Task("drafts", "1", Settings(), (file,)), str(tmp_path), str(tmp_path))
    worker.end()
    assert [problem.kind for _, problem in done.problems] == ["time"]  # type: ignore[union-attr]
