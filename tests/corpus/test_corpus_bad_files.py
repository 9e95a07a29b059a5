"""Files that cannot be read, that take too much, that change; folders in a circle; a disk that is full."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("pyarrow")

from brackets.corpus import reading, run
from brackets.corpus.finding import find
from brackets.corpus.limits import Limits, Worker
from brackets.corpus.orders import Done, NotDone
from brackets.corpus.plan import hash_files
from brackets.corpus.tasks import Settings, SourceFile, Task
from corpora import contents, draft, in_one_process, lay, make, many, processes, rows  # noqa: F401

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX")
BAD = {
    "cut.docx": b"PK\x03\x04 cut short",
    "old.txt": "1. años\n".encode("cp1252"),
    "empty.docx": b"",
    "odd.pdf": b"%PDF-1.7 and no more",
}


def test_bad_files_are_named_and_stop_nobody(tmp_path: Path, environment: dict[str, str]) -> None:
    many(tmp_path / "drafts", 12)
    lay(tmp_path / "drafts" / "000", BAD)
    lay(tmp_path / "drafts", {"picture.jpg": b"\xff\xd8", ".hidden.txt": b"x", "~$cut.docx": b"x"})
    ran = make(environment, tmp_path, "drafts", "-o", "tables")
    errors = rows(tmp_path / "tables", "errors")
    assert {row["file"].rpartition("/")[2] for row in errors} == BAD.keys()
    assert all(row["kind"] == "unreadable" and row["message"] and len(row["draft_sha256"]) == 64 for row in errors)
    assert len(rows(tmp_path / "tables", "drafts")) == 12
    assert all(name.encode() in ran.err for name in BAD)
    assert b"1 file in folders left out" in ran.err
    make(environment, tmp_path, "drafts", "-o", "other", "--strict", code=1)
    assert contents(tmp_path / "other") == contents(tmp_path / "tables")


def test_a_list_of_bad_files_is_cut(tmp_path: Path, environment: dict[str, str]) -> None:
    lay(tmp_path / "drafts", {f"{number}.docx": b"PK\x03\x04 cut" for number in range(30)})
    ran = make(environment, tmp_path, "drafts", "-o", "tables")
    assert b"and 10 more that could not be read" in ran.err and ran.err.count(b": warning: ") == 20


@pytest.mark.skipif(sys.platform != "linux", reason="limits of memory are Linux's")
@pytest.mark.usefixtures("processes")
def test_a_file_that_takes_too_much_is_ended_alone(
    tmp_path: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader that hangs, one that eats memory and one that dies, put into the process that reads by a module that Python imports first."""
    many(tmp_path / "drafts", 4)
    lay(tmp_path / "drafts" / "000", {"00001a-hang.txt": "hang", "00002a-eat.txt": "eat", "00003a-die.txt": "die"})
    (tmp_path / "sitecustomize.py").write_text(
        "import os, sys, time\n"
        "if sys.orig_argv[1:3] == ['-m', 'brackets.corpus.child']:\n"
        "    from brackets.corpus import reading\n"
        "    def read(path, *more, read=reading._read):\n"
        "        if 'hang' in path: time.sleep(60)\n"
        "        if 'eat' in path: bytearray(1 << 30)\n"
        "        if 'die' in path: os._exit(9)\n"
        "        return read(path, *more)\n"
        "    reading._read = read\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    ran = make(environment, tmp_path, "drafts", "-o", "tables", "--timeout", "1", "--memory", "300")
    kinds = {row["file"].rpartition("-")[2]: row["kind"] for row in rows(tmp_path / "tables", "errors")}
    assert kinds == {"hang.txt": "time", "eat.txt": "memory", "die.txt": "died"}
    assert len(rows(tmp_path / "tables", "drafts")) == 4
    assert b"takes more than 1 s; --timeout SECONDS allows more" in ran.err
    assert (
        b"0 read now" in make(environment, tmp_path, "drafts", "-o", "tables", "--timeout", "1", "--memory", "300").err
    )
    (tmp_path / "sitecustomize.py").write_text("")
    assert (
        b"7 files, 0 read now"
        not in make(environment, tmp_path, "drafts", "-o", "tables", "--memory", "301", "--timeout", "1").err
    )
    assert not rows(tmp_path / "tables", "errors") and len(rows(tmp_path / "tables", "drafts")) == 7


def test_a_fault_of_ours_is_the_error_of_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("1. a")
    file = hash_files([str(path)], {}, 1).files[0]
    for error, kind in ((ZeroDivisionError("x"), "fault"), (RecursionError(), "unreadable")):

        def broken(*given: object, error: Exception = error) -> None:
            raise error

        monkeypatch.setattr(reading, "_read", broken)
        problem = reading.read_file(file, Settings(), Settings().registry())
        assert problem.kind == kind  # type: ignore[union-attr]


@POSIX
def test_links_in_a_circle_and_links_to_nothing(tmp_path: Path) -> None:
    lay(tmp_path / "a", {"b/one.txt": "x", "tables/old.txt": "x"})
    (tmp_path / "a" / "b" / "up").symlink_to(tmp_path / "a", target_is_directory=True)
    (tmp_path / "a" / "again").symlink_to(tmp_path / "a" / "b", target_is_directory=True)
    (tmp_path / "a" / "nowhere.txt").symlink_to(tmp_path / "nothing")
    (tmp_path / "a" / "self.txt").symlink_to(tmp_path / "a" / "self.txt")
    found = find([str(tmp_path / "a")], str(tmp_path / "a" / "tables"))
    assert [os.path.basename(path) for path in found.paths] == ["one.txt", "nowhere.txt", "self.txt"]
    assert found.beside_tables == 1
    os.mkfifo(tmp_path / "pipe.txt")
    hashed = hash_files([str(tmp_path / "pipe.txt"), str(tmp_path / "gone.txt")], {}, 1)
    assert [file.problem and file.problem.message for file in hashed.files] == [
        "is no file",
        "no such file or directory",
    ]


def test_a_file_that_changes_while_it_is_read_is_read_as_it_is_then(
    tmp_path: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It changes after it was hashed: once, and then always."""
    many(tmp_path / "drafts", 6)
    path = tmp_path / "drafts" / "000" / "00003.txt"
    hashing, times = run.hash_files, [1]

    def then_changed(*given, **more):  # type: ignore[no-untyped-def]
        hashed = hashing(*given, **more)
        if times[0]:
            times[0] -= 1
            path.write_text(draft(900 + times[0]))
        return hashed

    monkeypatch.setattr(run, "hash_files", then_changed)
    make(environment, tmp_path, "drafts", "-o", "tables")
    assert "Draft convention on rivers 900" in {row["title"] for row in rows(tmp_path / "tables", "drafts")}
    times[0] = 50
    path.write_text(draft(1))
    make(environment, tmp_path, "drafts", "-o", "tables")
    assert [row["kind"] for row in rows(tmp_path / "tables", "errors")] == ["changing"]
    assert len(rows(tmp_path / "tables", "drafts")) == 5
    path.unlink()
    monkeypatch.undo()
    make(environment, tmp_path, "drafts", "-o", "tables")
    assert not rows(tmp_path / "tables", "errors")


def test_a_file_changed_within_a_tick_of_the_clock_is_seen(tmp_path: Path) -> None:
    """What was written a moment ago is hashed again: its time would not show another change."""
    path = tmp_path / "a.txt"
    path.write_text("one")
    first = hash_files([str(path)], {}, 1)
    assert not first.seen
    old = time.time() - 100
    os.utime(path, (old, old))
    second = hash_files([str(path)], {}, 1)
    assert str(path) in second.seen
    path.write_text("two")
    os.utime(path, (old, old + 1))
    assert hash_files([str(path)], second.seen, 1).files[0].sha256 != first.files[0].sha256


@POSIX
def test_a_full_disk_is_an_error_and_loses_nothing(tmp_path: Path, environment: dict[str, str]) -> None:
    """Files may not be longer than some KB: what is larger fails as on a full disk."""
    many(tmp_path / "drafts", 60)
    for blocks in (4, 60):
        script = f"ulimit -f {blocks}; trap '' XFSZ; exec \"$0\" -m brackets corpus drafts -o tables --jobs 1"
        ran = subprocess.run(
            ["bash", "-c", script, sys.executable],
            cwd=tmp_path,
            capture_output=True,
            # Older Pythons leave half of a module that they compile there.
            env={**environment, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONDONTWRITEBYTECODE": "1"},
        )
        assert ran.returncode == 2 and b"cannot write" in ran.stderr and b"fault" not in ran.stderr, ran.stderr
        assert not list((tmp_path / "tables").glob("*/*.parquet")) and not list((tmp_path / "tables").rglob("*.tmp"))
    make(environment, tmp_path, "drafts", "-o", "tables")
    make(environment, tmp_path, "drafts", "-o", "whole")
    assert contents(tmp_path / "tables") == contents(tmp_path / "whole")


def test_a_folder_that_cannot_be_made(tmp_path: Path, environment: dict[str, str]) -> None:
    lay(tmp_path, {"tables": "a file", "a.txt": draft(1)})
    assert b"cannot write to tables" in make(environment, tmp_path, "a.txt", "-o", "tables", code=2).err


@POSIX
def test_names_that_are_no_utf_8(tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / os.fsdecode(b"\xff.txt")).write_text(draft(1))
    make(environment, tmp_path, ".", "-o", "tables")
    assert [row["file"] for row in rows(tmp_path / "tables", "drafts")] == ["./\\xff.txt"]


def test_a_worker_ends_with_who_has_it(tmp_path: Path) -> None:
    path = lay(tmp_path, {"a.txt": draft(1)}) / "a.txt"
    file = hash_files([str(path)], {}, 1).files[0]
    (tmp_path / ".parts").mkdir()
    worker = Worker(Limits())
    assert worker.do(Task("drafts", "1", Settings(), (file,)), str(tmp_path), str(tmp_path)) == Done()
    process = worker._process
    assert process and process.poll() is None and process.stdin
    process.stdin.close()
    assert process.wait(10) == 0
    changed = Task("drafts", "2", Settings(), (SourceFile(str(path), 1, "x"),))
    assert worker.do(changed, str(tmp_path), str(tmp_path)) == NotDone("changed", str(path))
    worker.end()
