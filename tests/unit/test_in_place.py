"""Files that are replaced: whole or not at all, with their rights, and never over what somebody else has written."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from brackets.cli import replacing
from brackets.cli.replacing import Replacement, descriptor_of, replace_files
from brackets.errors import UserError

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes, owners and links of POSIX")


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft.txt"
    path.write_bytes(b"old")
    return path


def test_the_old_file_is_kept_beside_the_new_one(draft: Path) -> None:
    replace_files([Replacement(str(draft), b"new", ".bak", b"old")])
    assert draft.read_bytes() == b"new" and Path(f"{draft}.bak").read_bytes() == b"old"
    assert sorted(os.listdir(draft.parent)) == ["draft.txt", "draft.txt.bak"]


def test_a_backup_is_never_written_through_a_link(draft: Path) -> None:
    other = draft.parent / "other"
    other.write_bytes(b"other")
    Path(f"{draft}.bak").symlink_to(other)
    replace_files([Replacement(str(draft), b"new", ".bak")])
    assert other.read_bytes() == b"other" and not Path(f"{draft}.bak").is_symlink()


def test_a_backup_of_a_file_with_two_names_is_a_copy(draft: Path) -> None:
    second = draft.parent / "second"
    os.link(draft, second)
    replace_files([Replacement(str(draft), b"new", ".bak")])
    second.write_bytes(b"changed")
    assert Path(f"{draft}.bak").read_bytes() == b"old"


def test_a_backup_where_links_are_not_allowed(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def link(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", link)
    draft.chmod(0o640)
    replace_files([Replacement(str(draft), b"new", ".bak")])
    kept = Path(f"{draft}.bak")
    assert kept.read_bytes() == b"old" and stat.S_IMODE(kept.stat().st_mode) == 0o640
    assert sorted(os.listdir(draft.parent)) == ["draft.txt", "draft.txt.bak"]


@pytest.mark.parametrize("now", [b"changed", None])
def test_a_file_that_has_changed_is_not_replaced(draft: Path, now: bytes | None) -> None:
    if now is None:
        draft.unlink()
    else:
        draft.write_bytes(now)
    with pytest.raises(UserError, match="has changed since it was read, and was not written"):
        replace_files([Replacement(str(draft), b"new", ".bak", b"old")])
    assert (draft.read_bytes() if draft.exists() else None) == now
    assert os.listdir(draft.parent) == (["draft.txt"] if now else [])


def test_a_file_that_another_program_replaces_meanwhile(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    def flock(*_: object) -> None:
        again = draft.parent / "again"
        again.write_bytes(b"old")  # the same words, and another file
        os.replace(again, draft)

    monkeypatch.setattr(fcntl, "flock", flock)
    with pytest.raises(UserError, match="has changed"):
        replace_files([Replacement(str(draft), b"new", read=b"old")])
    assert draft.read_bytes() == b"old" and os.listdir(draft.parent) == ["draft.txt"]


def test_a_file_that_another_program_holds(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    monkeypatch.setattr(replacing, "PATIENCE", 0.05)
    with open(draft, "rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        with pytest.raises(UserError, match="another program holds it"):
            replace_files([Replacement(str(draft), b"new", read=b"old")])
    assert draft.read_bytes() == b"old"
    replace_files([Replacement(str(draft), b"new", read=b"old")])
    assert draft.read_bytes() == b"new"


def test_without_locks_what_was_read_is_compared(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fcntl", None)
    replace_files([Replacement(str(draft), b"new", read=b"old")])
    assert draft.read_bytes() == b"new"


def test_of_several_files_none_is_replaced_if_one_cannot_be_written(
    draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = draft.parent / "second.txt"
    second.write_bytes(b"old")
    written: list[int] = []

    def fsync(handle: int) -> None:
        written.append(handle)
        if len(written) > 1:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(UserError, match=r"second.txt: cannot be written: No space left on device"):
        replace_files([Replacement(str(draft), b"new", ".bak"), Replacement(str(second), b"new")])
    assert draft.read_bytes() == second.read_bytes() == b"old"
    assert sorted(os.listdir(draft.parent)) == ["draft.txt", "second.txt"]


def test_mode_and_name_of_255_bytes(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 251 + ".txt")
    path.write_bytes(b"old")
    path.chmod(0o604)
    replace_files([Replacement(str(path), b"new", read=b"old")])
    assert path.read_bytes() == b"new" and stat.S_IMODE(path.stat().st_mode) == 0o604


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away")
def test_owner_and_group_are_kept(draft: Path) -> None:
    os.chown(draft, 1234, 2345)
    draft.chmod(0o640)
    replace_files([Replacement(str(draft), b"new", ".bak")])
    for path in (draft, Path(f"{draft}.bak")):
        found = path.stat()
        assert (found.st_uid, found.st_gid, stat.S_IMODE(found.st_mode)) == (1234, 2345, 0o640)


def test_where_the_group_cannot_be_kept_it_may_do_no_more_than_everybody(
    draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def chown(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "chown", chown)
    old = os.stat_result((stat.S_IFREG | 0o6764, 1, 1, 1, 4321, 4321, 0, 0, 0, 0))
    new = draft.parent / "new"
    new.write_bytes(b"new")
    replacing._copy_rights(str(draft), old, str(new))
    assert stat.S_IMODE(new.stat().st_mode) == 0o744


def test_what_stands_for_an_open_descriptor(draft: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to("/dev/stdout")
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert descriptor_of("/dev/stdout") == descriptor_of(str(link)) == descriptor_of("/dev/fd/1") == 1
    assert descriptor_of("/dev/stderr") == 2
    assert (
        descriptor_of("/dev/null")
        is descriptor_of(str(draft))
        is descriptor_of("1")
        is descriptor_of(str(loop))
        is None
    )
    before = draft.stat().st_ino
    with open(draft, "ab") as opened:
        replace_files([Replacement(f"/dev/fd/{opened.fileno()}", b"+new")])
    assert draft.read_bytes() == b"old+new" and draft.stat().st_ino == before
