"""Output is whole or an error: streams without a buffer, full disks, closed descriptors, names that stand for stdout."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")

LONG = "1. States [US: may] act.\n" * 1800
SHORT = "1. a [US: b] c.\n"


def shell(script: str, folder: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["bash", "-c", script], cwd=folder, env=environment, capture_output=True, timeout=60)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "draft.txt").write_text(SHORT, encoding="utf-8")
    (tmp_path / "long.txt").write_text(LONG, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("command", ["accept --by CAN", "list", "tree", "convert --to csv", "show --no-pager"])
def test_a_short_write_is_an_error(command: str, folder: Path, environment: dict[str, str]) -> None:
    limited = f'ulimit -f 20; trap "" XFSZ; brackets {command} long.txt > out'
    ran = shell(limited, folder, {**environment, "PYTHONUNBUFFERED": "1"})
    assert ran.returncode == 2 and b"cannot write" in ran.stderr


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(
    "command", ["strip draft.txt", "list draft.txt", "--help", "strip --help", "convert --to docx draft.txt"]
)
@pytest.mark.parametrize("where", [">/dev/full", ">&-"])
def test_what_cannot_be_written_is_an_error(
    command: str, where: str, unbuffered: str, folder: Path, environment: dict[str, str]
) -> None:
    if where == ">/dev/full" and not Path("/dev/full").exists():
        pytest.skip("no /dev/full")
    ran = shell(f"brackets {command} {where}", folder, {**environment, "PYTHONUNBUFFERED": unbuffered})
    assert (
        ran.returncode == 2 and ran.stderr.startswith(b"brackets: error: cannot write: ") and b"fault" not in ran.stderr
    )


@pytest.mark.parametrize("name", ["-", "/dev/stdout", "/dev/fd/1"])
def test_names_that_stand_for_stdout(name: str, folder: Path, environment: dict[str, str]) -> None:
    script = (
        f"echo old > out; for c in strip 'convert --to text'; do brackets $c -o {name} draft.txt >> out; done; cat out"
    )
    ran = shell(script, folder, environment)
    assert ran.stdout.decode() == f"old\n1. a c.\n{SHORT}" and not (folder / "-").exists()


def test_a_record_on_stderr_and_beside_a_file(folder: Path, environment: dict[str, str]) -> None:
    ran = shell(
        "echo old > e; brackets accept -q --all --record /dev/stderr draft.txt 2>> e; cat e", folder, environment
    )
    assert ran.stdout.startswith(b"1. a b c.\nold\n") and b"[[proposal]]" in ran.stdout
    ran = shell("brackets accept -q --all --record /dev/stdout draft.txt", folder, environment)
    assert ran.returncode == 2 and b"a record cannot go to stdout" in ran.stderr
    ran = shell("brackets accept -q --all --record /dev/stdout -o new.txt draft.txt", folder, environment)
    assert ran.returncode == 0 and b"[[proposal]]" in ran.stdout


@pytest.mark.parametrize("option", ["strip -o", "convert -o", "accept --all --record", "renumber --concordance"])
def test_an_empty_name_is_refused(option: str, folder: Path, environment: dict[str, str]) -> None:
    ran = shell(f"brackets {option} '' draft.txt", folder, environment)
    assert (ran.returncode, ran.stdout) == (2, b"") and b"names no FILE" in ran.stderr


def test_a_file_named_twice_and_a_backup_over_a_draft(folder: Path, environment: dict[str, str]) -> None:
    ran = shell("cp draft.txt draft.txt.bak; brackets strip -i draft.txt ./draft.txt", folder, environment)
    assert ran.returncode == 2 and b"is named twice" in ran.stderr
    ran = shell("brackets strip -i=.bak draft.txt draft.txt.bak", folder, environment)
    assert ran.returncode == 2 and b"would write the old draft.txt over it" in ran.stderr
    assert (folder / "draft.txt").read_text() == SHORT


def test_names_that_are_no_utf_8(folder: Path, environment: dict[str, str]) -> None:
    for command in ("check", "list --fields file,id", "fmt --diff", "convert --to csv", "check --format sarif"):
        ran = shell(f"printf '1. a [US:b ] [c\\n' > $'\\xff.txt'; brackets {command} $'\\xff.txt'", folder, environment)
        assert ran.returncode in (0, 1) and b"fault" not in ran.stderr, (command, ran.stderr)
    ran = shell("brackets list --format json --fields file $'\\xff.txt'", folder, environment)
    assert b'"\\udcff.txt"' in ran.stdout


def test_a_brackets_toml_above_is_named_once(folder: Path, environment: dict[str, str]) -> None:
    (folder / "brackets.toml").write_text('[groups]\nFOC = ["Friends"]\n', encoding="utf-8")
    (folder / "below").mkdir()
    (folder / "below" / "own.txt").write_text(SHORT, encoding="utf-8")
    ran = shell("cd below; brackets strip own.txt own.txt", folder, environment)
    assert ran.stderr.count(b"brackets.toml is read, which is above this folder") == 1
    for quiet in (
        "cd below; brackets strip ../draft.txt",
        "brackets strip below/own.txt",
        "cd below; brackets strip -q own.txt",
    ):
        assert shell(quiet, folder, environment).stderr == b""
