"""Runs of `brackets corpus`: what is done once is not done again, whoever was killed and whoever else was at it."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("pyarrow")

import pyarrow.parquet as pq

from brackets.corpus import tasks
from brackets.corpus.store import MANIFEST
from brackets.corpus.tables import OF_DRAFTS, OF_ROUNDS, SCHEMA_VERSION, TABLES
from corpora import contents, draft, in_one_process, lay, make, many, prints, processes, rows  # noqa: F401
from running import run_here

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs signals")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with thirty drafts in `drafts`."""
    many(tmp_path / "drafts", 30)
    return tmp_path


def test_a_folder_becomes_tables(folder: Path, environment: dict[str, str]) -> None:
    ran = make(environment, folder, "drafts", "-o", "tables")
    assert ran.err.startswith(b"brackets: tables: 30 files, 30 read now\n")
    assert {path.name for path in (folder / "tables").iterdir() if path.name[0] != "."} == {*OF_DRAFTS, MANIFEST}
    drafts = rows(folder / "tables", "drafts")
    assert [row["file"] for row in drafts] == sorted(f"drafts/{n // 10:03}/{n:05}.txt" for n in range(30))
    first = drafts[0]
    assert (first["title"], first["symbol"], first["language"]) == (
        "Draft convention on rivers 0",
        "A/CONF.0/L.1",
        "en",
    )
    assert (first["brackets"], first["proposals"], first["remarks"], first["placeholders"]) == (4, 3, 1, 0)
    mine = [row for row in rows(folder / "tables", "proposals") if row["file"] == first["file"]]
    listed = subprocess.run(
        [sys.executable, "-m", "brackets", "list", "--kind", "all", "--format", "jsonl", first["file"]],
        cwd=folder, env={**environment, "PYTHONPATH": os.pathsep.join(sys.path)}, capture_output=True, check=True,
    )  # fmt: skip
    records = [json.loads(line) for line in listed.stdout.splitlines()]
    more = {"draft_sha256": first["draft_sha256"], "status": None}
    assert [{**record, **more} for record in records] == mine
    sides = [(row["id"], row["party_id"], row["side"]) for row in rows(folder / "tables", "positions")][:4]
    assert sides == [("1#1", "USA", "for"), ("1#2", "CAN", "for"), ("1#2", "EU", "for"), ("2#1", "MEX", "for")]


def test_the_files_say_what_their_columns_are(folder: Path, environment: dict[str, str]) -> None:
    make(environment, folder, "drafts", "-o", "tables", "--rounds", "{text}/{round}.txt")
    for name in (*OF_DRAFTS, *OF_ROUNDS):
        schema = pq.read_schema(next((folder / "tables" / name).glob("*.parquet")))
        assert schema.names == list(TABLES[name].names)
        assert schema.metadata[b"schema_version"] == str(SCHEMA_VERSION).encode()
        assert schema.metadata[b"tool_version"] == tasks.reader_version().encode()
        for column, field in zip(TABLES[name].columns, schema, strict=True):
            assert field.metadata[b"description"].decode() == column.description
            assert field.metadata.get(b"unit", b"").decode() == column.unit


@pytest.mark.usefixtures("processes")
def test_tables_are_the_same_whatever_the_number_of_jobs(folder: Path, environment: dict[str, str]) -> None:
    make(environment, folder, "drafts", "-o", "one", "--jobs", "1")
    make(environment, folder, "drafts", "-o", "three", "--jobs", "3")
    assert contents(folder / "one") == contents(folder / "three")


def test_a_rerun_writes_nothing_and_a_change_only_its_own(folder: Path, environment: dict[str, str]) -> None:
    make(environment, folder, "drafts", "-o", "tables")
    before = prints(folder / "tables")
    ran = make(environment, folder, "drafts", "-o", "tables")
    assert b"30 files, 0 read now" in ran.err and prints(folder / "tables") == before
    (folder / "drafts" / "001" / "00015.txt").write_text(draft(1000))
    ran = make(environment, folder, "drafts", "-o", "tables")
    read = int(ran.err.split(b" files, ")[1].split()[0])
    assert 1 <= read < 30 and len(rows(folder / "tables", "drafts")) == 30
    assert "Draft convention on rivers 1000" in {row["title"] for row in rows(folder / "tables", "drafts")}
    (folder / "drafts" / "001" / "00015.txt").unlink()
    make(environment, folder, "drafts", "-o", "tables")
    assert len(rows(folder / "tables", "drafts")) == 29


def test_a_part_of_another_version_is_made_anew(
    folder: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("brackets.corpus.run.reader_version", lambda: "0.0.9+old")
    make(environment, folder, "drafts", "-o", "tables")
    old = contents(folder / "tables")
    monkeypatch.setattr("brackets.corpus.run.reader_version", tasks.reader_version)
    assert b"30 read now" in make(environment, folder, "drafts", "-o", "tables").err
    assert old.keys().isdisjoint(contents(folder / "tables"))
    assert json.loads((folder / "tables" / MANIFEST).read_text())["tool_version"] == tasks.reader_version()


def test_a_manifest_of_another_schema_or_that_is_broken_is_no_obstacle(
    folder: Path, environment: dict[str, str]
) -> None:
    make(environment, folder, "drafts", "-o", "tables")
    whole = contents(folder / "tables")
    for broken in ("{", "[]", '{"schema_version": 0}', json.dumps({"schema_version": SCHEMA_VERSION, "parts": [{}]})):
        (folder / "tables" / MANIFEST).write_text(broken)
        (folder / "tables" / ".parts" / "seen.json").write_text(broken)
        make(environment, folder, "drafts", "-o", "tables")
        assert contents(folder / "tables") == whole
    next((folder / "tables" / "proposals").glob("*.parquet")).unlink()
    (folder / "tables" / "proposals" / "notes.txt").write_text("mine")
    make(environment, folder, "drafts", "-o", "tables")
    assert contents(folder / "tables") == whole
    assert (folder / "tables" / "proposals" / "notes.txt").read_text() == "mine"


def start(environment: dict[str, str], folder: Path, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "brackets", "corpus", *arguments], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={**environment, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip


@POSIX
@pytest.mark.usefixtures("processes")
def test_a_killed_run_leaves_nothing_half_and_is_gone_on_with(tmp_path: Path, environment: dict[str, str]) -> None:
    many(tmp_path / "drafts", 300)
    make(environment, tmp_path, "drafts", "-o", "whole")
    running = start(environment, tmp_path, "drafts", "-o", "tables", "--jobs", "1")
    parts = tmp_path / "tables" / ".parts"
    while running.poll() is None and len(list(parts.glob("*.arrows"))) < 3:
        time.sleep(0.005)
    running.send_signal(signal.SIGKILL)
    running.communicate()
    assert not list((tmp_path / "tables").glob("*/*.parquet"))
    done = len(list(parts.glob("*.arrows")))
    ran = make(environment, tmp_path, "drafts", "-o", "tables")
    assert done >= 3 and int(ran.err.split(b" files, ")[1].split()[0]) < 300
    assert contents(tmp_path / "tables") == contents(tmp_path / "whole")


@POSIX
@pytest.mark.usefixtures("processes")
def test_two_runs_at_once_do_no_harm(folder: Path, environment: dict[str, str]) -> None:
    runs = [start(environment, folder, "drafts", "-o", "tables", "--jobs", "1") for _ in range(2)]
    for running in runs:
        _, err = running.communicate(timeout=60)
        assert running.returncode == 0, err
    make(environment, folder, "drafts", "-o", "alone")
    assert contents(folder / "tables") == contents(folder / "alone")


def test_the_lock_of_a_dead_run_holds_up_nobody(folder: Path, environment: dict[str, str]) -> None:
    (folder / "tables" / ".parts").mkdir(parents=True)
    import socket

    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    (folder / "tables" / ".parts" / "lock").write_text(f"{dead.pid} {socket.gethostname()}")
    make(environment, folder, "drafts", "-o", "tables")


def test_rounds_have_fates(tmp_path: Path, environment: dict[str, str]) -> None:
    first = "1. States [US: shall] report [CAN: yearly] to the Council of the rivers.\n"
    texts = {
        "water/seas/1.txt": first,
        "water/seas/2.txt": "1. States shall report [CAN: yearly] to the Council of the rivers.\n",
        "water/seas/10.txt": "1. States shall report to the Council of the rivers.\n",
        "air/winds/1.txt": first, "loose.txt": first,
    }  # fmt: skip
    lay(tmp_path / "drafts", texts)
    make(environment, tmp_path, "drafts", "-o", "tables", "--rounds", "{body}/{text}/{round}.txt")
    rounds = [
        (row["body"], row["text_name"], row["number"], row["round"]) for row in rows(tmp_path / "tables", "rounds")
    ]
    assert sorted(rounds) == [
        ("air", "winds", 1, "1"),
        ("water", "seas", 1, "1"),
        ("water", "seas", 2, "2"),
        ("water", "seas", 3, "10"),
    ]
    fates = [
        (row["for_id"], row["fate"], row["accepted"], row["first"], row["last"], row["id"])
        for row in rows(tmp_path / "tables", "fates")
    ]
    assert fates == [(["USA"], "adopted", True, 1, 2, "1#1"), (["CAN"], "dropped", False, 1, 3, "1#2")]
    before = prints(tmp_path / "tables")
    assert (
        b"0 read now"
        in make(environment, tmp_path, "drafts", "-o", "tables", "--rounds", "{body}/{text}/{round}.txt").err
    )
    assert prints(tmp_path / "tables") == before
    (tmp_path / "list.csv").write_text(
        "file,text,date\ndrafts/water/seas/10.txt,S,2001-01-01\ndrafts/loose.txt,S,2002-05-01\n"
    )
    make(environment, tmp_path, "drafts", "-o", "tables", "--rounds", "list.csv")
    assert [(row["text_name"], row["number"], row["date"]) for row in rows(tmp_path / "tables", "rounds")] == [
        ("S", 1, "2001-01-01"), ("S", 2, "2002-05-01"),
    ]  # fmt: skip
    make(environment, tmp_path, "drafts", "-o", "tables")
    assert not (tmp_path / "tables" / "fates").exists()


@pytest.mark.parametrize("how", ["nothing", "{body}/{round}.txt", "{text}/{text}.txt", "{text}/{who}.txt", "none.csv"])
def test_rounds_that_say_nothing_are_refused(how: str, folder: Path, environment: dict[str, str]) -> None:
    ran = make(environment, folder, "drafts", "-o", "tables", "--rounds", how, code=2)
    assert ran.err.startswith(b"brackets: error: ") and b"fault" not in ran.err


def test_paths_from_patterns_and_lists(folder: Path, environment: dict[str, str]) -> None:
    make(environment, folder, "drafts/*/*1.txt", "-o", "tables")
    assert len(rows(folder / "tables", "drafts")) == 3
    listed = b"drafts/000/00001.txt\0drafts/000\0drafts/001/00011.txt\0"
    make(environment, folder, "-0", "-", "-o", "tables", stdin=listed)
    assert len(rows(folder / "tables", "drafts")) == 11
    make(environment, folder, "-o", "tables", stdin=listed.replace(b"\0", b"\n"))
    assert len(rows(folder / "tables", "drafts")) == 11
    for wrong in (["nothing.txt"], ["drafts/*.xyz"], ["empty"]):
        (folder / "empty").mkdir(exist_ok=True)
        assert make(environment, folder, *wrong, "-o", "tables", code=2).err.startswith(b"brackets: error: ")
    assert len(rows(folder / "tables", "drafts")) == 11
    assert b"there is no FOLDER" in make(environment, folder, "drafts", code=2).err


def test_what_brackets_toml_teaches_is_read_and_changes_the_parts(folder: Path, environment: dict[str, str]) -> None:
    lay(folder, {"one/a.txt": "1. States [Friends of Rain: may] act.\n"})
    make(environment, folder, "one", "-o", "tables")
    assert rows(folder / "tables", "proposals")[0]["for_id"] == []
    (folder / "brackets.toml").write_text('[groups]\nFOR = ["Friends of Rain"]\n')
    make(environment, folder, "one", "-o", "tables")
    assert rows(folder / "tables", "proposals")[0]["for_id"] == ["FOR"]
    shutil.rmtree(folder / "one")


def test_without_the_extra_it_says_how_to_install_it(
    folder: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("brackets.cli.commands.corpus.find_spec", lambda name: None)
    assert b"corpus needs the extra [corpus]" in make(environment, folder, "drafts", "-o", "tables", code=2).err
    assert not (folder / "tables").exists()
    monkeypatch.undo()
    monkeypatch.setitem(sys.modules, "duckdb", None)
    make(environment, folder, "drafts/000", "-o", "tables", "--jobs", "1")
    ran = run_here(["ask", "most-contested", "tables"], folder, environment)
    assert ran.code == 2 and b"ask needs the extra [corpus]" in ran.err


def test_the_line_that_a_person_sees_has_files_speed_and_time_left(
    folder: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[str, int, int]] = []
    monkeypatch.setattr("brackets.cli.progress.at", lambda what, done=0, total=0: seen.append((what, done, total)))
    make(environment, folder, "drafts", "-o", "tables")
    assert seen[0] == ("0.0 MB/s", 0, 30) and seen[-1][1:] == (30, 30)
    assert all(re.fullmatch(r"\d+\.\d MB/s, \d+:\d\d left", what) for what, _, _ in seen[1:])
