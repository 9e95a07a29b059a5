"""Deals out the files of a corpus to tasks, so that a file that comes, goes or changes makes only its own task another."""

from __future__ import annotations

import hashlib
import os
import stat
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

from brackets.corpus.tasks import Problem, Settings, SourceFile, Task

FILES = 8
"""So many files a task has on average: fewer, and to hand tasks out takes too long; more, and one that is slow holds up
the end."""
_MOST_FILES = 3 * FILES
"""And at most so many, so that a file that changes makes few others be read again, and a run that is killed has lost little."""
MOST_BYTES = 1 << 19
"""A task is full with so many bytes, which are read in a second or two: so that what it holds is small, whatever the files are,
and little is lost when a run is killed. A larger file is a task of its own."""
_CHUNK = 1 << 20
_SETTLED = 2.0
"""Seconds after which a file's time shows that it has changed again: file systems count in steps of up to two."""

Seen = dict[str, list[Any]]
"""For each path: size, time of the last change in nanoseconds, number of the file, and hash, as it was when it was read."""


class Hashed(NamedTuple):
    """The files of a corpus as they are now."""

    files: tuple[SourceFile, ...]
    seen: Seen
    """What to remember of them."""


def hash_files(paths: Sequence[str], seen: Seen, threads: int) -> Hashed:
    """The files at these paths, with their hashes. Only those are read that are not as they were `seen`.

    A file that cannot be read has a problem instead.
    """
    now = time.time_ns()
    found: dict[str, SourceFile] = {}
    remembered: Seen = {}
    fresh: list[str] = []
    for path in paths:
        known = seen.get(path)
        try:
            status = os.stat(path)
        except (OSError, ValueError):
            known = None
        if known and known[:3] == [status.st_size, status.st_mtime_ns, status.st_ino]:
            found[path] = SourceFile(path, status.st_size, known[3])
            remembered[path] = known
        else:
            fresh.append(path)
    with ThreadPoolExecutor(max(1, threads)) as pool:
        for path, (file, mark) in zip(fresh, pool.map(_hashed, fresh), strict=True):
            found[path] = file
            if mark and now - mark[1] > _SETTLED * 1e9:
                remembered[path] = mark
    return Hashed(tuple(found[path] for path in paths), remembered)


_FOLDER = "what is in it is in no table"


def _hashed(path: str) -> tuple[SourceFile, list[Any] | None]:
    digest = hashlib.sha256()
    size = 0
    try:
        status = os.stat(path)
        if stat.S_ISDIR(status.st_mode):
            os.scandir(path).close()  # raises what is wrong with it
        if not stat.S_ISREG(status.st_mode):
            return SourceFile(path, 0, "", Problem("unreadable", "is no file")), None
        with open(path, "rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
                size += len(chunk)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        why = why[:1].lower() + why[1:]
        if os.path.isdir(path):
            return SourceFile(path, 0, "", Problem("unreadable", f"the folder cannot be read: {why}", _FOLDER)), None
        return SourceFile(path, 0, "", Problem("unreadable", why)), None
    sha256 = digest.hexdigest()
    return SourceFile(path, size, sha256), [status.st_size, status.st_mtime_ns, status.st_ino, sha256]


def deal_out(files: Iterable[SourceFile], settings: Settings, version: str) -> Iterator[Task]:
    """The tasks of files that are sorted by path, in that order.

    Where a task ends is said by the hash of a path alone, so that a new file moves at most the next few ends, and not
    all that follow.
    """
    waiting: list[SourceFile] = []
    size = 0
    for file in files:
        if waiting and size + file.size > MOST_BYTES:
            yield Task("drafts", version, settings, tuple(waiting))
            waiting, size = [], 0
        waiting.append(file)
        size += file.size
        if ends_here(file.path, FILES) or len(waiting) >= _MOST_FILES:
            yield Task("drafts", version, settings, tuple(waiting))
            waiting, size = [], 0
    if waiting:
        yield Task("drafts", version, settings, tuple(waiting))


def ends_here(path: str, average: int) -> bool:
    """Whether a group of `average` files ends with this path. It follows from the path alone."""
    return int.from_bytes(hashlib.blake2b(os.fsencode(path), digest_size=8).digest(), "big") % average == 0
