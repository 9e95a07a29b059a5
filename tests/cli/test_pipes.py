"""Every command in a pipe: with head, with a closed pipe, with no input, with NUL bytes, with a lot."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from brackets.cli.group import cli

COMMANDS = cli.list_commands(None)  # type: ignore[arg-type]
SAMPLE = Path(__file__).parent.parent.parent / "samples" / "draft.txt"
ARGUMENTS = {
    "accept": ["--by", "US"],
    "reject": ["--by", "US"],
    "choose": ["1#1"],
    "decide": [os.devnull],
    "diff": ["-", str(SAMPLE)],
    "trace": ["-", str(SAMPLE)],
    "merge": [str(SAMPLE), str(SAMPLE), "-"],
    "compile": [str(SAMPLE), f"NZ={SAMPLE}"],  # for what it reads from stdin: test_compile_takes_any_base
}

#: `choose` needs an ID, and most of these drafts have no choice: then it says so.
ANSWERS = {"check": (0, 1), "choose": (0, 2), "diff": (0, 1)}

windows = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")


def call(command: str, data: bytes, environment: dict[str, str]) -> subprocess.CompletedProcess[bytes]:
    words = ["brackets", command, *ARGUMENTS.get(command, [])]
    return subprocess.run(words, input=data, capture_output=True, env=environment, timeout=60)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    "data",
    [b"", b"\n", b"1. a [US: b] c", b"1. a\0b [US: \0] c\n", b"[" * 5000, b"]" * 5000, b"[US: " * 3000 + b"x" + b"]" * 3000,
     b"1. a [US: b]\r\n", "\ufeff1. \u202e[US: é]\u2028\x85".encode(), b"\f\v\x1b[2J[US: \x1b]"],
    ids=["empty", "newline", "no-final-newline", "nul", "openers", "closers", "deep", "crlf", "unicode", "controls"],
)  # fmt: skip
def test_any_input(command: str, data: bytes, environment: dict[str, str]) -> None:
    done = call(command, data, environment)
    assert done.returncode in ANSWERS.get(command, (0,)), done.stderr[-300:]
    assert b"Traceback" not in done.stderr and b"fault" not in done.stderr


@pytest.mark.parametrize(
    "data", [b"", b"[" * 3000, b"]" * 3000, b"[US: " * 500 + b"x" + b"]" * 500, b"1. a\0b [US: \0] c"]
)
def test_compile_takes_any_base(data: bytes, environment: dict[str, str]) -> None:
    """It may refuse what it cannot prove, with a place."""
    words = ["brackets", "compile", "--force", "-", f"NZ={SAMPLE}"]
    done = subprocess.run(words, input=data, capture_output=True, env=environment, timeout=60)
    assert done.returncode in (0, 2)
    assert b"Traceback" not in done.stderr and b"fault" not in done.stderr


@windows
@pytest.mark.parametrize("command", COMMANDS)
def test_head_is_quiet(command: str, environment: dict[str, str]) -> None:
    words = " ".join([command, *ARGUMENTS.get(command, [])])
    script = f"yes '[US: b][CAN: b] c]' | head -20000 | brackets {words} --quiet | head -1; exit ${{PIPESTATUS[2]}}"
    done = subprocess.run(["bash", "-c", script], capture_output=True, env=environment, timeout=120)
    assert done.returncode in ANSWERS.get(command, (0,)), done.stderr[-300:]
    assert done.stderr == b"" or command == "choose"


@windows
@pytest.mark.parametrize("command", COMMANDS)
def test_a_full_disk_is_an_error(command: str, environment: dict[str, str]) -> None:
    words = " ".join([command, *ARGUMENTS.get(command, [])])
    script = f"printf '1. a [US: b][CAN: d] c]\\n' | brackets {words} --quiet > /dev/full"
    done = subprocess.run(["bash", "-c", script], capture_output=True, env=environment, timeout=60)
    assert done.returncode == 2
    assert b"cannot write" in done.stderr and b"Traceback" not in done.stderr


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_examples_that_work(command: str, environment: dict[str, str], tmp_path, shell_draft: bytes) -> None:  # type: ignore[no-untyped-def]
    """Every example of every help text runs, on samples/draft.txt as `draft.txt`."""
    examples = cli.get_command(None, command).examples  # type: ignore[arg-type,union-attr]
    assert examples
    for line, _ in examples:
        (tmp_path / "draft.txt").write_bytes(shell_draft)
        done = subprocess.run(
            ["bash", "-c", f"set -o pipefail; {line}"], capture_output=True, env=environment, cwd=tmp_path, timeout=60
        )
        expected = (0, 1) if "--check" in line or command == "check" else (0,)
        assert done.returncode in expected, (line, done.stderr)
        assert b"warning" not in done.stderr, (line, done.stderr)
        assert (
            done.stdout or " -i" in line or " -o " in line or "> " in line or "--check" in line or command == "check"
        ), line
