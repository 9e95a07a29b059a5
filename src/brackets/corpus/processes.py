"""Processes that work for another: how many there may be, how one is started, and how values go to and fro.

The child takes values on its stdin and answers on its stdout, until its stdin ends: so it outlives nobody.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import struct
import subprocess
import sys
from typing import IO, Any


def cores() -> int:
    """How many jobs can run at once: the cores that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # macOS, Windows
        return os.cpu_count() or 1


def start(module: str) -> subprocess.Popen[bytes]:
    """Start a module of ours as a child. What libraries in it say on stderr is seen with BRACKETS_DEBUG alone.

    It imports from where this process does, and not from the working folder: drafts may lie beside a file `random.py`.
    """
    quiet = None if os.environ.get("BRACKETS_DEBUG") else subprocess.DEVNULL
    paths = os.pathsep.join(path for path in sys.path if path)
    environment = {**os.environ, "PYTHONPATH": paths, "PYTHONSAFEPATH": "1"}
    return subprocess.Popen(
        [sys.executable, "-m", module], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=quiet, env=environment
    )


def end(process: subprocess.Popen[bytes]) -> None:
    """End a child, whatever it is at."""
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        with contextlib.suppress(OSError, ValueError):  # what was not yet written goes nowhere
            if pipe is not None:
                pipe.close()


def answers() -> IO[bytes]:
    """In a child: where its answers go. What a library prints would be taken for one, and goes to stderr from now on."""
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return out


def send(stream: IO[bytes], value: object) -> None:
    """Write a value, with its length before it."""
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    stream.write(struct.pack("<Q", len(data)) + data)
    stream.flush()


def receive(stream: IO[bytes]) -> Any:
    """Read a value. Raises EOFError where there is none any more."""
    head = stream.read(8)
    if len(head) < 8:
        raise EOFError
    (length,) = struct.unpack("<Q", head)
    data = stream.read(length)
    if len(data) < length:
        raise EOFError
    return pickle.loads(data)
