"""`--jobs` as processes: Ctrl-C, a closed pipe, a process that dies, what is no file on a disk, and nothing of it for who does not ask."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from brackets.cli import streams

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
COUNT = 2 * streams.READ_AHEAD + 8
NAMES = [f"{number:03}.txt" for number in range(COUNT)]
JOBS = ["--jobs", "2"]
PYTHON = shlex.quote(sys.executable)
"""For a shell: a clone may stand in a folder with a space in its name."""


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    """A folder of drafts, with a broken bracket in each."""
    folder = tmp_path / "drafts"
    folder.mkdir()
    for number, name in enumerate(NAMES):
        (folder / name).write_text(f"1. States [US: may] act [{number}] times].\n\n2. [CAN: They meet.]\n")
    return folder


def brackets(
    folder: Path, environment: Mapping[str, str], *arguments: str, stdin: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    """Run it as a process."""
    command = [sys.executable, "-m", "brackets", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, input=stdin, capture_output=True, timeout=120)


def in_children(folder: Path, environment: Mapping[str, str], *lines: str) -> dict[str, str]:
    """An environment in which the processes that read, and no others, do something before they read the file `name`."""
    (folder / "sitecustomize.py").write_text(
        "import os, sys, time\n"
        "if sys.orig_argv[1:3] == ['-m', 'brackets.cli.workers.child']:\n"
        "    from brackets.cli.reading import DraftReader\n"
        "    def opened(self, name, data, opened=DraftReader.opened):\n"
        + "".join(f"        {line}\n" for line in lines)
        + "        return opened(self, name, data)\n"
        "    DraftReader.opened = opened\n"
    )
    return {**environment, "PYTHONPATH": os.pathsep.join([str(folder), *(path for path in sys.path if path)])}


def children_of(pid: int) -> list[str]:
    """The processes that a process has started."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return [child for task in tasks for child in (task / "children").read_text().split()]


@pytest.mark.parametrize(
    "command", [["list", "--format", "csv"], ["check"], ["stats", "--format", "jsonl"]], ids=" ".join
)
@pytest.mark.parametrize("names", [NAMES, [*NAMES, "missing.txt"], [*NAMES[:3], "."]], ids=["all", "missing", "folder"])
def test_processes_write_what_one_writes(
    command: list[str], names: list[str], drafts: Path, environment: dict[str, str]
) -> None:
    alone = brackets(drafts, environment, *command, *names)
    several = brackets(drafts, environment, *command, *JOBS, *names)
    assert (several.returncode, several.stdout, several.stderr) == (alone.returncode, alone.stdout, alone.stderr)
    assert alone.stdout or names[-1] == "."


@POSIX
def test_a_closed_pipe_is_quiet(drafts: Path, environment: dict[str, str]) -> None:
    for name in NAMES:
        (drafts / name).write_text("1. [US: words that fill a pipe] and more of them.\n\n" * 400)
    script = f"{PYTHON} -m brackets list -q --format jsonl --jobs 2 *.txt | head -1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", script], cwd=drafts, env=environment, capture_output=True, timeout=120)
    assert (done.returncode, done.stderr, done.stdout.count(b"\n")) == (0, b"", 1)


@LINUX
def test_ctrl_c_ends_all_of_them_quietly(tmp_path: Path, drafts: Path, environment: dict[str, str]) -> None:
    slow = in_children(tmp_path, environment, f"if name > {NAMES[streams.READ_AHEAD]!r}: time.sleep(60)")
    command = [sys.executable, "-m", "brackets", "list", "-q", *JOBS, *NAMES]
    process = subprocess.Popen(
        command, cwd=drafts, env=slow, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # which who runs the tests with nohup ignores
    )  # fmt: skip
    assert process.stdout
    process.stdout.read(1)  # the first rows are there while others are waited for
    children = children_of(process.pid)
    assert len(children) == 2
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does
    _, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (130, b"\n")  # which click writes, so that the prompt stands below ^C
    assert not any(Path(f"/proc/{child}").exists() for child in children)


@LINUX
def test_they_end_with_a_command_that_is_killed(tmp_path: Path, drafts: Path, environment: dict[str, str]) -> None:
    slow = in_children(tmp_path, environment, f"if name > {NAMES[streams.READ_AHEAD]!r}: time.sleep(1)")
    command = [sys.executable, "-m", "brackets", "list", "-q", *JOBS, *NAMES]
    process = subprocess.Popen(command, cwd=drafts, env=slow, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert process.stdout
    process.stdout.read(1)
    children = children_of(process.pid)
    process.kill()
    process.communicate(timeout=60)
    ends = time.monotonic() + 30
    while any(Path(f"/proc/{child}").exists() for child in children) and time.monotonic() < ends:
        time.sleep(0.05)
    assert len(children) == 2 and not any(Path(f"/proc/{child}").exists() for child in children)


@pytest.mark.parametrize("at", [3, COUNT - 4])
def test_a_process_that_dies_is_told_with_its_file(
    at: int, tmp_path: Path, drafts: Path, environment: dict[str, str]
) -> None:
    dying = in_children(tmp_path, environment, f"if name == {NAMES[at]!r}: os._exit(9)")
    done = brackets(drafts, dying, "list", "-q", *JOBS, *NAMES)
    assert done.returncode == 2
    assert done.stderr.startswith(
        f"brackets: error: {NAMES[at]}: the process that read it was ended by the system\n".encode()
    )
    before = brackets(drafts, environment, "list", "-q", *NAMES[:at]).stdout if at >= streams.READ_AHEAD else b""
    assert done.stdout == before


def test_processes_that_cannot_begin_are_told_of(tmp_path: Path, drafts: Path, environment: dict[str, str]) -> None:
    broken = in_children(tmp_path, environment)
    with (tmp_path / "sitecustomize.py").open("a") as file:
        file.write("    os._exit(3)\n")
    done = brackets(drafts, broken, "check", *JOBS, *NAMES)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"000.txt: the process that was to read it has ended before it began" in done.stderr


@POSIX
def test_what_is_no_file_on_a_disk_is_read_in_its_turn(drafts: Path, environment: dict[str, str]) -> None:
    script = "{python} -m brackets list --fields file,text --jobs {jobs} 000.txt <(cat 001.txt) 002.txt - <(cat 003.txt) /dev/stdin < 004.txt"
    shells = [["bash", "-c", script.format(python=PYTHON, jobs=jobs)] for jobs in (1, 2)]
    ran = [subprocess.run(shell, cwd=drafts, env=environment, capture_output=True, timeout=60) for shell in shells]
    assert ran[0].returncode == 0 and ran[0].stdout.count(b"\n") == 18, ran[0].stderr
    assert (ran[0].returncode, ran[0].stdout, ran[0].stderr) == (ran[1].returncode, ran[1].stdout, ran[1].stderr)


@POSIX
def test_a_file_that_we_write_to_is_refused(drafts: Path, environment: dict[str, str]) -> None:
    script = f"{PYTHON} -m brackets list -q --jobs 2 00[0-4].txt > 003.txt"
    done = subprocess.run(["bash", "-c", script], cwd=drafts, env=environment, capture_output=True, timeout=60)
    assert done.returncode == 2 and b"003.txt: is empty: > has made it so" in done.stderr


def test_modules_in_the_folder_of_the_drafts_are_not_run(drafts: Path, environment: dict[str, str]) -> None:
    for name in ("pickle", "queue", "random", "sitecustomize"):
        (drafts / f"{name}.py").write_text("import os; os._exit(5)\n")
    command = [sys.executable, "-P", "-m", "brackets", "list", "-c", *JOBS, *NAMES[:3]]
    done = subprocess.run(command, cwd=drafts, env=environment, capture_output=True, timeout=60)
    assert (done.returncode, done.stdout.count(b"\n")) == (0, 3), done.stderr


def test_who_asks_for_no_jobs_imports_nothing_of_them(drafts: Path, environment: dict[str, str]) -> None:
    script = (
        "import sys; known = set(sys.modules); from brackets.cli.group import run\n"
        "for command in ('list', 'check', 'stats'): run([command, '-q', *sys.argv[1:]])\n"
        "heavy = ('brackets.cli.workers', 'brackets.corpus', 'concurrent', 'multiprocessing', 'pickle', 'subprocess')\n"
        "sys.exit(' '.join(name for name in set(sys.modules) - known if name.startswith(heavy)) or 0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *NAMES], cwd=drafts, env=environment, capture_output=True, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, b"")
