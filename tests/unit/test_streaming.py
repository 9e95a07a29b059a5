"""Many files in one call: rows come before all is read, a draft that is written is let go, and of few files errors come first."""

from __future__ import annotations

import io
import json
import weakref
from pathlib import Path

import pytest

from brackets.cli import streams
from brackets.cli.workers import pool
from brackets.draft import Draft
from running import run_here
from workers import InThread

COUNT = 3 * streams.READ_AHEAD
COMMANDS = (
    ["list"],
    ["list", "--format", "jsonl"],
    ["list", "--format", "csv"],
    ["check"],
    ["check", "--format", "csv"],
    ["check", "--format", "jsonl"],
    ["stats"],
    ["stats", "--format", "jsonl"],
)


class Watched(io.BytesIO):
    """A stdout that remembers how many drafts had been made when it was first written to."""

    def __init__(self, made: list[object]):
        super().__init__()
        self.made = made
        self.first: int | None = None

    def write(self, data: object) -> int:
        if self.first is None and len(memoryview(data)):  # type: ignore[arg-type]
            self.first = len(self.made)
        return super().write(data)  # type: ignore[arg-type]


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    names = [f"{number:03}.txt" for number in range(COUNT)]
    for number, name in enumerate(names):
        (tmp_path / name).write_text(f"1. States [US: may] act [{number}] times].\n\n2. [CAN: They meet.]\n")
    return names


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_the_first_rows_come_at_once_and_drafts_are_let_go(
    command: list[str], files: list[str], tmp_path: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[object] = []
    alive: list[int] = []
    making = Draft.__init__

    def watched(self: Draft, *given: object, **more: object) -> None:
        making(self, *given, **more)  # type: ignore[arg-type]
        made.append(weakref.ref(vars(self)["root"]) if hasattr(type(self.root), "__weakref__") else weakref.ref(self))
        alive.append(sum(reference() is not None for reference in made))  # type: ignore[operator]

    monkeypatch.setattr(Draft, "__init__", watched)
    out = Watched(made)
    ran = run_here([*command, "-q", *files], tmp_path, environment, stdout=out)
    assert ran.code in (0, 1) and len(made) == COUNT
    assert out.first is not None and out.first < 2 * streams.READ_AHEAD + 2
    assert max(alive) <= streams.READ_AHEAD + 8  # some are in caches of a few


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_with_jobs_no_more_files_are_read_than_are_in_hand(
    command: list[str], files: list[str], tmp_path: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[object] = []
    reading = pool.read_bytes

    def watched(name: str) -> bytes:
        read.append(name)
        return reading(name)

    monkeypatch.setattr(pool, "start", InThread)
    monkeypatch.setattr(pool, "read_bytes", watched)
    out = Watched(read)
    ran = run_here([*command, "-q", "--jobs", "2", *files], tmp_path, environment, stdout=out)
    assert ran.code in (0, 1) and len(read) == COUNT
    assert out.first is not None and out.first <= 2 * streams.READ_AHEAD + 2 + 2 * pool.AHEAD < COUNT


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_of_few_files_nothing_is_written_if_one_cannot_be_read(
    command: list[str], files: list[str], tmp_path: Path, environment: dict[str, str]
) -> None:
    ran = run_here([*command, *files[:3], "missing.txt"], tmp_path, environment)
    assert (ran.code, ran.out) == (2, b"") and b"missing.txt: no such file" in ran.err
    ran = run_here([*command, "-q", *files, "missing.txt"], tmp_path, environment)
    assert ran.code == 2 and ran.out and b"missing.txt: no such file" in ran.err


def test_many_files_say_what_each_says_alone(files: list[str], tmp_path: Path, environment: dict[str, str]) -> None:
    for command in (["list", "--format", "jsonl"], ["check"], ["list", "--fields", "file,id"]):
        alone = b"".join(run_here([*command, "-q", name], tmp_path, environment).out for name in files)
        assert run_here([*command, "-q", *files], tmp_path, environment).out == alone
    counted = [
        json.loads(line)
        for line in run_here(["stats", "--format", "jsonl", *files], tmp_path, environment).out.splitlines()
    ]
    lines = [line.split("\t") for line in run_here(["stats", *files], tmp_path, environment).out.decode().splitlines()]
    for file in counted:
        named = {
            line[2]: int(line[3])
            for line in lines
            if line[0] == file["file"] and line[1] == "total" and line[2] != "pages"
        }
        assert named.items() <= file.items()


def test_a_place_that_is_in_none_of_many_is_an_error(
    files: list[str], tmp_path: Path, environment: dict[str, str]
) -> None:
    ran = run_here(["stats", "--para", "9", *files], tmp_path, environment)
    assert ran.code == 2 and b"9" in ran.err
    (tmp_path / files[-1]).write_text("9. [US: x]\n")
    ran = run_here(["stats", "--format", "jsonl", "--para", "9", *files], tmp_path, environment)
    assert ran.code == 0 and [json.loads(line)["brackets"] for line in ran.out.splitlines()][-2:] == [0, 1]


def test_a_party_that_only_a_late_draft_knows_is_found(
    files: list[str], tmp_path: Path, environment: dict[str, str]
) -> None:
    (tmp_path / files[-1]).write_text("1. [XYZ: x]\n")
    ran = run_here(["list", "--by", "XYZ", *files], tmp_path, environment)
    assert b"no party" not in ran.err and ran.out.count(b"\n") == 1
    assert b"no party 'QQQ'" in run_here(["list", "--by", "QQQ", *files], tmp_path, environment).err
