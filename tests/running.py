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


class Broken(io.BytesIO):
    """A stdout that cannot be written to: a closed pipe, a full disk."""

    def __init__(self, error: int):
        super().__init__()
        self.error = error

    def write(self, data: object) -> int:
        """Fail as the system would."""
        if self.error:
            raise OSError(self.error, os.strerror(self.error))  # a BrokenPipeError, if it is EPIPE
        return len(memoryview(data))  # type: ignore[arg-type]


def run_here(
    arguments: list[str],
    folder: Path,
    environment: Mapping[str, str],
    stdin: bytes = b"",
    stdout: io.BytesIO | None = None,
) -> Ran:
    """Run `brackets` with these arguments as a process of its own would, without starting one."""
    stdout = io.BytesIO() if stdout is None else stdout
    out, err = io.TextIOWrapper(stdout, encoding="utf-8"), io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    before = sys.stdin, sys.stdout, sys.stderr
    sys.stdin, sys.stdout, sys.stderr = io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"), out, err
    try:
        with contextlib.chdir(folder), _environment(environment):
            code = cli.run(arguments)
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    finally:
        sys.stdin, sys.stdout, sys.stderr = before
    if isinstance(stdout, Broken):
        stdout.error = 0  # what has not been written is lost, and no error of this process
    for stream in (out, err):
        stream.flush()
    return Ran(code, out.buffer.getvalue(), err.buffer.getvalue())  # type: ignore[attr-defined]


class Pipeline(NamedTuple):
    """Commands joined by `|`, each as its words."""

    stages: list[list[str]]
    output: str = ""
    """The file that the last one writes to; empty for stdout."""
    needed: bool = False
    """Whether nothing runs after it if it fails: `&&`."""


def _pipelines(command: str) -> list[Pipeline] | None:
    """The pipelines of a shell command; None if the shell is needed to read it."""
    if any(character in command for character in "$`*?{~\n"):
        return None
    words = shlex.shlex(command, posix=True, punctuation_chars=True)
    words.whitespace_split, words.commenters = True, ""
    pipelines: list[Pipeline] = []
    stages: list[list[str]] = [[]]
    output = ""
    for word in words:
        if word == "|" and not output:
            stages.append([])
        elif word in (";", "&&"):
            pipelines.append(Pipeline(stages, output, word == "&&"))
            stages, output = [[]], ""
        elif word == ">" and not output:
            output = next(words, "")
        elif output or (word and set(word) <= set("();<>|&")):
            return None
        else:
            stages[-1].append(word)
    pipelines.append(Pipeline(stages, output))
    runs_brackets = any(stage and stage[0] == "brackets" for pipeline in pipelines for stage in pipeline.stages)
    whole = all(
        stage and stage[0] not in ("cd", "export") and "=" not in stage[0] for p in pipelines for stage in p.stages
    )
    return pipelines if runs_brackets and whole else None


def run_command(command: str, folder: Path, environment: Mapping[str, str]) -> Ran:
    """Run a shell command: `brackets` in this process where it is made of plain pipelines, what else is in them by bash."""
    pipelines = _pipelines(command)
    if pipelines is None:
        return _in_shell(command, folder, environment)
    code, out, err = 0, b"", b""
    for pipeline in pipelines:
        code, data, said = _run_pipeline(pipeline, folder, environment)
        err += said
        if pipeline.output:
            (folder / pipeline.output).write_bytes(data)
        else:
            out += data
        if code and pipeline.needed:
            break
    return Ran(code, out, err)


def _run_pipeline(pipeline: Pipeline, folder: Path, environment: Mapping[str, str]) -> Ran:
    code, data, err = 0, b"", b""
    for stage in pipeline.stages:
        if stage[0] == "brackets":
            code, data, said = run_here(stage[1:], folder, environment, data)
        else:
            code, data, said = _in_shell(shlex.join(stage), folder, environment, data)
        err += said
    return Ran(code, data, err)


def _in_shell(command: str, folder: Path, environment: Mapping[str, str], stdin: bytes | None = None) -> Ran:
    done = subprocess.run(
        ["bash", "-c", command], cwd=folder, env=environment, input=stdin, capture_output=True, timeout=60
    )
    return Ran(done.returncode, done.stdout, done.stderr)
