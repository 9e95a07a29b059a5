"""Files that another program has open on Windows, where nothing replaces them: what is said, and that nothing is lost."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from brackets.cli import replacing, systems
from brackets.cli.replacing import Replacement, replace_files
from brackets.errors import UserError
from elsewhere import files_of_windows
from running import run_here

pytestmark = pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="asks Linux what is open")

OLD = b"1. a [US: b].\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(systems, "IS_WINDOWS", True)
    monkeypatch.setattr(replacing, "SCANNED", 0.05)
    monkeypatch.setitem(sys.modules, "fcntl", None)
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_bytes(OLD)
    return tmp_path


def held(folder: Path) -> dict[str, bytes]:
    """All that is in a folder, whatever its name."""
    return {name: (folder / name).read_bytes() for name in sorted(os.listdir(folder))}


def test_nothing_of_ours_is_open_when_it_is_renamed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files_of_windows(monkeypatch)
    replace_files([Replacement(str(folder / name), b"new", ".bak", OLD) for name in ("a.txt", "b.txt")])
    assert held(folder) == {"a.txt": b"new", "a.txt.bak": OLD, "b.txt": b"new", "b.txt.bak": OLD, "c.txt": OLD}
    replace_files([Replacement(str(folder / "a.txt"), b"newer", ".bak", b"new")])
    assert held(folder)["a.txt.bak"] == b"new" and len(held(folder)) == 5


@pytest.mark.parametrize(
    "command", [["strip", "-i"], ["strip", "-i=.bak"], ["check", "--fix"], ["fmt", "-o", "b.txt"]], ids=" ".join
)
def test_a_file_that_another_program_has_open(
    command: list[str], folder: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "b.txt").write_bytes(b"1. a [US / CAN:b ].\n")
    (folder / "b.txt.bak").write_bytes(b"older")
    before = held(folder)
    files_of_windows(monkeypatch, folder / "b.txt")
    ran = run_here([*command, "b.txt"], folder, environment)
    said = ran.err.decode()
    assert ran.code == 2 and held(folder) == before
    assert "brackets: error: b.txt: cannot be written: The process cannot access the file" in said
    assert "hint: the old file is as it was; if another program has it open, close it there" in said


@pytest.mark.parametrize("suffix", ["", "=.bak"])
def test_of_several_none_is_written_if_one_is_held(
    suffix: str, folder: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "a.txt.bak").write_bytes(b"older")
    (folder / "c.txt.bak").symlink_to(folder / "a.txt.bak")
    before = held(folder)
    files_of_windows(monkeypatch, folder / "b.txt")
    ran = run_here(["strip", f"-i{suffix}", "a.txt", "c.txt", "b.txt"], folder, environment)
    assert ran.code == 2 and b"b.txt: cannot be written" in ran.err
    assert held(folder) == before and (folder / "c.txt.bak").is_symlink()


def test_a_backup_that_is_held_is_named(
    folder: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "a.txt.bak").write_bytes(b"older")
    before = held(folder)
    files_of_windows(monkeypatch, folder / "a.txt.bak")
    ran = run_here(["strip", "-i=.bak", "a.txt"], folder, environment)
    assert ran.code == 2 and b"a.txt.bak: cannot be written" in ran.err and held(folder) == before


def test_a_folder_in_the_place_of_a_backup(folder: Path, environment: dict[str, str]) -> None:
    (folder / "c.txt.bak").mkdir()
    ran = run_here(["strip", "-i=.bak", "a.txt", "c.txt"], folder, environment)
    assert ran.code == 2 and b"c.txt.bak: cannot be written: Is a directory" in ran.err
    assert sorted(os.listdir(folder)) == ["a.txt", "b.txt", "c.txt", "c.txt.bak"]
    assert (folder / "a.txt").read_bytes() == OLD


def test_a_file_that_is_new_goes_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files_of_windows(monkeypatch, folder / "b.txt")
    with pytest.raises(UserError, match=r"b\.txt: cannot be written"):
        replace_files([Replacement(str(folder / "new.txt"), b"new"), Replacement(str(folder / "b.txt"), b"new")])
    assert sorted(os.listdir(folder)) == ["a.txt", "b.txt", "c.txt"]


def test_what_looks_for_viruses_is_waited_for(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    replace = os.replace

    def busy(old: str, new: str) -> None:
        asked.append(new)
        if len(asked) < 3:
            raise PermissionError(13, "Access is denied")
        replace(old, new)

    monkeypatch.setattr(replacing, "SCANNED", 5.0)
    monkeypatch.setattr(os, "replace", busy)
    replace_files([Replacement(str(folder / "a.txt"), b"new")])
    assert (folder / "a.txt").read_bytes() == b"new" and len(asked) == 3
    asked.clear()
    monkeypatch.setattr(systems, "IS_WINDOWS", False)
    with pytest.raises(UserError, match="Access is denied"):
        replace_files([Replacement(str(folder / "a.txt"), b"newer")])
    assert len(asked) == 1


def test_a_file_that_may_not_be_written_is_left_and_nothing_beside_it(
    folder: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "a.txt").chmod(0o444)
    before = held(folder)
    files_of_windows(monkeypatch)
    ran = run_here(["strip", "-i=.bak", "c.txt", "a.txt"], folder, environment)
    assert ran.code == 2 and b"a.txt: cannot be written" in ran.err and held(folder) == before
    assert stat.S_IMODE((folder / "a.txt").stat().st_mode) == 0o444


def test_where_second_names_are_not_allowed_old_files_are_put_back_all_the_same(
    folder: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def link(*_: object, **__: object) -> None:
        raise OSError(1, "Incorrect function")  # as on a FAT disk

    monkeypatch.setattr(os, "link", link)
    before = held(folder)
    files_of_windows(monkeypatch, folder / "b.txt")
    ran = run_here(["strip", "-i=.bak", "a.txt", "b.txt"], folder, environment)
    assert ran.code == 2 and held(folder) == before


def test_without_owners_and_attributes_the_mode_is_kept_as_far_as_it_may(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("chown", "listxattr"):
        monkeypatch.delattr(os, name)
    of_another = os.stat_result((stat.S_IFREG | 0o664, 1, 1, 1, 4321, 4321, 0, 0, 0, 0))
    replacing._copy_rights(str(folder / "a.txt"), of_another, str(folder / "b.txt"))
    assert stat.S_IMODE((folder / "b.txt").stat().st_mode) == 0o644


def test_a_second_name_that_is_held_goes_and_a_copy_is_kept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace = os.replace

    def busy(old: str, new: str) -> None:
        if old.endswith("-"):
            raise PermissionError(13, "Access is denied")
        replace(old, new)

    monkeypatch.setattr(os, "replace", busy)
    replace_files([Replacement(str(folder / "a.txt"), b"new", ".bak")])
    assert held(folder) == {"a.txt": b"new", "a.txt.bak": OLD, "b.txt": OLD, "c.txt": OLD}
