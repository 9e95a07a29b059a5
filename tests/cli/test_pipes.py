"""Every command in a pipe: with head, with a closed pipe, a full disk, no input, NUL bytes, with a lot.

Each command is run in this process. What the system itself does with pipes and devices is tried in processes of their own, with
one command for each way in which output is written: in pieces, at once, as a page, as bytes.
"""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from brackets.cli.group import cli
from running import Broken, Ran, run_command, run_here

EVERY_COMMAND = cli.list_commands(None)  # type: ignore[arg-type]
#: Those that read drafts.
COMMANDS = [name for name in EVERY_COMMAND if name not in ("help", "sample", "corpus", "ask", "lsp", "mcp")]
SAMPLE = Path(__file__).parent.parent.parent / "samples" / "draft.txt"
PAGES = SAMPLE.with_name("trade-pages.txt")
ARGUMENTS = {
    "accept": ["--by", "US"],
    "reject": ["--by", "US"],
    "choose": ["1#1"],
    "decide": [os.devnull],
    "review": [str(SAMPLE)],
    "diff": ["-", str(SAMPLE)],
    "trace": ["-", str(SAMPLE)],
    "merge": [str(SAMPLE), str(SAMPLE), "-"],
    "compile": [str(SAMPLE), f"NZ={SAMPLE}"],  # for what it reads from stdin: test_compile_takes_any_base
}

#: `choose` needs an ID, and most of these drafts have no choice: then it says so.
ANSWERS = {"check": (0, 1), "choose": (0, 2), "diff": (0, 1)}

windows = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")


#: One for each way of writing: in pieces, at once, as a page, as bytes.
WAYS = ("list", "strip", "show", "convert")
#: 3,000 lines of them are more than a pipe holds, whatever a command takes out of the rest.
WORDS = "words of the base text that every command writes, one way or another"
#: Deep enough that a walk which recurses fails; how the time grows with the depth is measured elsewhere.
DEEP = 1100


@pytest.fixture
def words(command: str) -> list[str]:
    return [command, *ARGUMENTS.get(command, [])]


def healthy(done: Ran, command: str) -> None:
    """It has answered, with no traceback and no fault of ours."""
    assert done.code in ANSWERS.get(command, (0,)), done.err[-300:]
    assert b"Traceback" not in done.err
    assert b"fault" not in done.err


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    "data",
    [b"", b"\n", b"1. a [US: b] c", b"1. a\0b [US: \0] c\n", b"[" * 5000, b"]" * 5000, b"[US: " * DEEP + b"x" + b"]" * DEEP,
     b"1. a [US: b]\r\n", "\ufeff1. \u202e[US: é]\u2028\x85".encode(), b"\f\v\x1b[2J[US: \x1b]"],
    ids=["empty", "newline", "no-final-newline", "nul", "openers", "closers", "deep", "crlf", "unicode", "controls"],
)  # fmt: skip
def test_any_input(command: str, words: list[str], data: bytes, environment: dict[str, str], tmp_path: Path) -> None:
    healthy(run_here(words, tmp_path, environment, data), command)


@pytest.mark.parametrize(
    "data", [b"", b"[" * 3000, b"]" * 3000, b"[US: " * 500 + b"x" + b"]" * 500, b"1. a\0b [US: \0] c"]
)
def test_compile_takes_any_base(data: bytes, environment: dict[str, str], tmp_path: Path) -> None:
    """It may refuse what it cannot prove, with a place."""
    done = run_here(["compile", "--force", "-", f"NZ={SAMPLE}"], tmp_path, environment, data)
    assert done.code in (0, 2)
    assert b"Traceback" not in done.err
    assert b"fault" not in done.err


BROKEN = b"1. a [US: b][CAN: d] c]\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_a_closed_pipe_is_no_error(command: str, words: list[str], environment: dict[str, str], tmp_path: Path) -> None:
    done = run_here([*words, "--quiet"], tmp_path, environment, BROKEN, Broken(errno.EPIPE))
    healthy(done, command)
    assert done.err == b"" or command in ("choose", "review")  # what it reads is no draft: keys, of which it knows few


@pytest.mark.parametrize("command", COMMANDS)
def test_a_full_disk_is_an_error(command: str, words: list[str], environment: dict[str, str], tmp_path: Path) -> None:
    done = run_here([*words, "--quiet"], tmp_path, environment, BROKEN, Broken(errno.ENOSPC))
    assert done.code == 2
    assert b"cannot write" in done.err


@windows
@pytest.mark.parametrize("command", WAYS)
def test_head_is_quiet(command: str, environment: dict[str, str]) -> None:
    script = (
        f"yes '[US: b][CAN: b] {WORDS}]' | head -3000 | brackets {command} --quiet | head -1; exit ${{PIPESTATUS[2]}}"
    )
    done = subprocess.run(["bash", "-c", script], capture_output=True, env=environment, timeout=120)
    assert done.returncode == 0, done.stderr[-300:]
    assert done.stderr == b""


@windows
@pytest.mark.parametrize("command", WAYS)
def test_a_device_that_is_full(command: str, environment: dict[str, str]) -> None:
    script = f"printf '1. a [US: b][CAN: d] c]\\n' | brackets {command} --quiet > /dev/full"
    done = subprocess.run(["bash", "-c", script], capture_output=True, env=environment, timeout=60)
    assert done.returncode == 2
    assert b"cannot write" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("command", EVERY_COMMAND)
def test_help_has_examples_that_work(
    command: str, environment: dict[str, str], tmp_path: Path, shell_draft: bytes
) -> None:
    """Every example of every help text runs, on samples/draft.txt as `draft.txt`, or on the sample that has pages."""
    (tmp_path / PAGES.name).write_bytes(PAGES.read_bytes())
    examples = cli.get_command(None, command).examples  # type: ignore[arg-type,union-attr]
    assert examples
    for line, _ in examples:
        (tmp_path / "draft.txt").write_bytes(shell_draft)
        done = run_command(line, tmp_path, environment)
        says_nothing = any(part in line for part in (" -i", " -o ", "> ", "--check")) or command == "check"
        assert done.code in ((0, 1) if "--check" in line or command == "check" else (0,)), (line, done.err)
        assert b"warning" not in done.err, (line, done.err)
        assert b"error" not in done.err, (line, done.err)
        assert done.out or says_nothing, line
