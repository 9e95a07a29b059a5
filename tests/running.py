"""Runs the command line in this process: a test of a command then costs milliseconds, and no start of Python.

What belongs to a process of its own (pipes that close, signals, terminals, the start itself) is in tests/cli/test_pipes.py.
"""

from __future__ import annotations

import contextlib
import io
import os
import shlex
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from brackets.cli import group as cli


class Ran(NamedTuple):
    """What a command gave."""

    code: int
    out: bytes
    err: bytes


@contextlib.contextmanager
def _environment(environment: Mapping[str, str]):  # type: ignore[no-untyped-def]
    before = dict(os.environ)
    os.environ.clear()
    os.environ.update(environment)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def run_here(arguments: list[str], folder: Path, environment: Mapping[str, str], stdin: bytes = b"") -> Ran:
    """Run `brackets` with these arguments as a process of its own would, without starting one."""
    out, err = io.TextIOWrapper(io.BytesIO(), encoding="utf-8"), io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    before = sys.stdin, sys.stdout, sys.stderr
    sys.stdin, sys.stdout, sys.stderr = io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"), out, err
    try:
        with contextlib.chdir(folder), _environment(environment):
            code = cli.run(arguments)
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    finally:
        sys.stdin, sys.stdout, sys.stderr = before
    for stream in (out, err):
        stream.flush()
    return Ran(code, out.buffer.getvalue(), err.buffer.getvalue())  # type: ignore[attr-defined]


def _stages(command: str) -> list[list[str]] | None:
    """The commands of a plain pipeline, each as its words; None if the shell is needed to read it."""
    if any(character in command for character in "$`*?{"):
        return None
    words = shlex.shlex(command, posix=True, punctuation_chars=True)
    words.whitespace_split, words.commenters = True, ""
    stages: list[list[str]] = [[]]
    for word in words:
        if word == "|":
            stages.append([])
        elif word and set(word) <= set("();<>|&"):
            return None
        else:
            stages[-1].append(word)
    return stages


def run_command(command: str, folder: Path, environment: Mapping[str, str]) -> Ran:
    """Run a shell command: in this process where it is a plain pipeline, what is not `brackets` in it by bash."""
    stages = _stages(command)
    if stages is None or not all(stages):
        done = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, capture_output=True, timeout=60)
        return Ran(done.returncode, done.stdout, done.stderr)
    data, err, code = b"", b"", 0
    for stage in stages:
        if stage[0] == "brackets":
            code, data, said = run_here(stage[1:], folder, environment, data)
        else:
            done = subprocess.run(
                ["bash", "-c", shlex.join(stage)],
                cwd=folder,
                env=environment,
                input=data,
                capture_output=True,
                timeout=60,
            )
            code, data, said = done.returncode, done.stdout, done.stderr
        err += said
    return Ran(code, data, err)
