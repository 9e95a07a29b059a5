"""What other systems are like, simulated on this one: what Python lacks on Windows, its streams, and its files that are held open."""

from __future__ import annotations

import io
import os
import signal
import sys
from contextlib import chdir
from pathlib import Path

import pytest

from brackets.cli import group
from running import Ran

#: What the standard library has on POSIX only.
MODULES = ("fcntl", "grp", "pty", "pwd", "readline", "resource", "syslog", "termios", "tty")
CALLS = (
    "chown chroot fchmod fchown fork forkpty getegid geteuid getgid getgroups getpgid getpgrp getsid getuid getxattr killpg lchown "
    "listxattr lockf mkfifo mknod nice openpty pathconf pread pwrite removexattr sched_getaffinity sendfile setegid seteuid setgid "
    "setpgid setsid setuid setxattr statvfs sync sysconf tcgetpgrp ttyname uname wait wait3 wait4 waitid"
).split()
SIGNALS = ("SIGALRM", "SIGCHLD", "SIGCONT", "SIGHUP", "SIGPIPE", "SIGQUIT", "SIGTSTP", "SIGUSR1", "SIGWINCH", "SIGXFSZ")


def take_away() -> None:
    """Take from this process, for good, what Python lacks on Windows. Libraries that are imported already keep what they have."""
    for name in MODULES:
        sys.modules[name] = None  # type: ignore[assignment]
    for place, names in ((os, CALLS), (signal, SIGNALS)):
        for name in names:
            if hasattr(place, name):
                delattr(place, name)


class Bytes(io.BytesIO):
    """What a stream writes to, and whether that is a terminal."""

    def __init__(self, *, is_terminal: bool):
        super().__init__()
        self.is_terminal = is_terminal

    def isatty(self) -> bool:
        """What it was made to say."""
        return self.is_terminal


def run_on_windows(arguments: list[str], folder: Path, *, stdin: bytes = b"", is_terminal: bool = False) -> Ran:
    """Run `brackets` with the streams that Python has on Windows: text goes out in cp1252, with CRLF."""
    written = [Bytes(is_terminal=is_terminal), Bytes(is_terminal=is_terminal)]
    before = sys.stdin, sys.stdout, sys.stderr
    sys.stdin = io.TextIOWrapper(io.BytesIO(stdin), "cp1252")
    sys.stdout, sys.stderr = (io.TextIOWrapper(stream, "cp1252", newline="\r\n") for stream in written)
    try:
        group._be_whole()
        with chdir(folder):
            code = group.run(arguments)
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        out, err = sys.stdout, sys.stderr  # which must live until what they wrote has been read
        sys.stdin, sys.stdout, sys.stderr = before
    ran = Ran(code, written[0].getvalue(), written[1].getvalue())
    del out, err
    return ran


def open_files() -> set[str]:
    """The files that this process has open, as Linux tells."""
    found = set()
    for descriptor in os.listdir("/proc/self/fd"):
        try:
            found.add(os.readlink(f"/proc/self/fd/{descriptor}"))
        except OSError:
            continue
    return found


def files_of_windows(monkeypatch: pytest.MonkeyPatch, *held: Path) -> None:
    """From now on a file that is open, here or as one of `held` elsewhere, is neither renamed, replaced nor removed.

    One that may not be written is neither replaced nor removed.
    """
    real = {name: getattr(os, name) for name in ("replace", "rename", "unlink")}
    elsewhere = {str(path) for path in held}

    def refused(path: str, *, goes: bool) -> bool:
        whole = os.path.realpath(path)
        return whole in open_files() | elsewhere or (
            goes and os.path.isfile(whole) and not os.stat(whole).st_mode & 0o200
        )

    def guarded(name: str):  # type: ignore[no-untyped-def]
        def call(*paths: str, **more: object) -> None:
            if any(refused(path, goes=path == paths[-1]) for path in paths):
                raise PermissionError(
                    13, "The process cannot access the file because it is being used by another process"
                )
            real[name](*paths, **more)

        return call

    for name in real:
        monkeypatch.setattr(os, name, guarded(name))
