"""Replacing files: whole or not at all, and never one that somebody else has changed meanwhile.

A file is written beside its target, synced, and renamed over it. Where several are replaced, all are written before the first is
renamed, so that a full disk leaves all of them as they were; and if one cannot be renamed, because another program has it open on
Windows, those before it are put back. What a path like /dev/stdout stands for is written to, never renamed.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brackets.cli import systems
from brackets.errors import ClosedPipe, UserError

#: Seconds to wait for another program that is replacing the same file, which takes it much less.
PATIENCE = 5.0
_STEP = 0.02
#: Seconds in which Windows is asked again to rename a file: what looks for viruses has each new one open for a moment.
SCANNED = 0.5

#: How many links a path may go through: as many as Linux follows.
_MOST_LINKS = 40

#: What begins the name of a file that is being written. It is short: the target's own name may be as long as names can be.
_PREFIX = ".brackets-"


class Replacement(NamedTuple):
    """A file and what it is to hold."""

    path: str
    data: bytes
    backup: str = ""
    """The suffix under which the old file is kept; none if it is not kept."""
    read: bytes | None = None
    """What was read from it: if it holds something else by now, it is not replaced. None if that does not matter."""


class _Prepared(NamedTuple):
    """A replacement that only has to be renamed."""

    wanted: Replacement
    target: str
    temporary: str
    kept: str
    """The old file under a temporary name; empty if it is not kept."""


class _Before(NamedTuple):
    """What a name stood for before it was replaced."""

    path: str
    kept: str
    """It, under a temporary name; empty if there was nothing."""

    def put_back(self) -> None:
        """Make it stand for that again."""
        if not self.kept:
            return _discard(self.path)
        with contextlib.suppress(OSError):
            _rename(self.kept, self.path)


def replace_files(replacements: Sequence[Replacement]) -> None:
    """Replace all these files. Raises UserError: then all are what they were."""
    prepared: list[_Prepared] = []
    before: list[_Before] = []
    try:
        for wanted in replacements:
            with _told(wanted.path):
                made = _prepare(wanted)
                if made:
                    prepared.append(made)
        for made in prepared:
            _commit(made, before, is_last=made is prepared[-1])
    except BaseException:
        for one in reversed(before):
            one.put_back()
        raise
    finally:
        for made in prepared:
            _discard(made.temporary)
            _discard(made.kept)
        for one in before:
            _discard(one.kept)


def _no_folder(path: str) -> str:
    """What to do where a file that is new cannot be written."""
    folder = os.path.dirname(path)
    return (
        f"there is no folder {folder}: make it first" if folder and not os.path.isdir(folder) else "nothing was written"
    )


@contextlib.contextmanager
def _told(path: str) -> Iterator[None]:
    """The errors of the system as one that a person understands."""
    try:
        yield
    except BrokenPipeError:
        raise ClosedPipe from None
    except OSError as error:
        hint = "the old file is as it was" if os.path.exists(path) else _no_folder(path)
        if systems.IS_WINDOWS and isinstance(error, PermissionError):
            hint += "; if another program has it open, close it there"
        raise UserError(f"{path}: cannot be written: {error.strerror or error}", hint) from None


def _prepare(wanted: Replacement) -> _Prepared | None:
    """Write the new file, and if it is kept the old one, under names of their own; None if the path is no file, and is written."""
    target = os.path.realpath(wanted.path)
    old = os.stat(target) if os.path.exists(target) else None
    if descriptor_of(wanted.path) is not None or (old and not stat.S_ISREG(old.st_mode)):
        _write_through(wanted)
        return None
    if wanted.read is not None:
        _refuse_changed(wanted, target)
    folder = os.path.dirname(target)
    handle, temporary = tempfile.mkstemp(prefix=_PREFIX, dir=folder)
    kept = ""
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(wanted.data)
            stream.flush()
            os.fsync(stream.fileno())
        if old:
            _copy_rights(target, old, temporary)
        else:
            os.chmod(temporary, 0o666 & ~_umask())
        if wanted.backup and old:
            kept = _kept(target, old, os.path.dirname(wanted.path) or ".")
    except BaseException:  # also when it is interrupted
        _discard(temporary)
        raise
    return _Prepared(wanted, target, temporary, kept)


def _commit(made: _Prepared, before: list[_Before], *, is_last: bool) -> None:
    """Rename what was prepared. `before` is told what has to be put back if this or a later one fails."""
    wanted = made.wanted
    with _told(wanted.path), _locked(made):
        if wanted.read is not None:
            _refuse_changed(wanted, made.target)
        if made.kept:
            backup = wanted.path + wanted.backup
            with _told(backup):
                before.append(_before(backup))
                _rename(made.kept, backup)  # a link of that name is replaced, not followed
        if not is_last:
            before.append(_before(made.target))
        _rename(made.temporary, made.target)


def _before(path: str) -> _Before:
    """What a name stands for, under another name as well; what is no file is moved there."""
    try:
        old = os.lstat(path)
    except FileNotFoundError:
        return _Before(path, "")
    if stat.S_ISDIR(old.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    folder = os.path.dirname(path) or "."
    if stat.S_ISREG(old.st_mode):
        return _Before(path, _kept(path, old, folder))
    handle, aside = tempfile.mkstemp(prefix=_PREFIX, dir=folder)
    os.close(handle)
    os.replace(path, aside)
    return _Before(path, aside)


def _rename(old: str, new: str) -> None:
    """Give a file the name of another, which it replaces."""
    patience = time.monotonic() + (SCANNED if systems.IS_WINDOWS else 0)
    while True:
        try:
            return os.replace(old, new)
        except PermissionError:
            if time.monotonic() >= patience:
                raise
            time.sleep(_STEP)


def _refuse_changed(wanted: Replacement, target: str) -> None:
    try:
        with open(target, "rb") as file:
            is_same = file.read() == wanted.read
    except FileNotFoundError:
        is_same = False
    if not is_same:
        raise _changed(wanted.path)


def _changed(path: str) -> UserError:
    return UserError(f"{path}: has changed since it was read, and was not written", "run the command again")


@contextlib.contextmanager
def _locked(made: _Prepared) -> Iterator[None]:
    """Hold the lock on the old file, which is for whoever replaces it: who gets it second sees that another file has its name.

    Without locks on this system or for this file there is only the comparison with what was read.
    """
    try:
        import fcntl
    except ImportError:  # Windows
        fcntl = None  # type: ignore[assignment]
    if fcntl is None or made.wanted.read is None:
        yield
        return
    with open(made.target, "rb") as old:
        patience = time.monotonic() + PATIENCE
        while True:
            try:
                fcntl.flock(old, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > patience:
                    raise UserError(
                        f"{made.wanted.path}: another program holds it, and it was not written", "run the command again"
                    ) from None
                time.sleep(_STEP)
            except OSError:  # a file system without locks
                break
        if not os.path.samestat(os.fstat(old.fileno()), os.stat(made.target)):
            raise _changed(made.wanted.path)
        yield


def _kept(target: str, old: os.stat_result, folder: str) -> str:
    """The old file under a temporary name: itself, by a second link, or where that cannot be a copy."""
    handle, kept = tempfile.mkstemp(prefix=_PREFIX, dir=folder)
    os.close(handle)  # Windows renames nothing over a file that is open
    try:
        # What is written to it under another name would change the old one that is kept; and of what may not be written Windows
        # removes no name.
        if old.st_nlink == 1 and old.st_mode & stat.S_IWUSR:
            with contextlib.suppress(OSError):
                _link(target, kept)
                return kept
        with open(target, "rb") as file, open(kept, "wb") as copy:
            while piece := file.read(1 << 20):
                copy.write(piece)
            copy.flush()
            os.fsync(copy.fileno())
        _copy_rights(target, old, kept)
        os.utime(kept, ns=(old.st_atime_ns, old.st_mtime_ns))
    except BaseException:
        _discard(kept)
        raise
    return kept


def _link(target: str, kept: str) -> None:
    """Make an empty file a second name of another."""
    linked = f"{kept}-"
    os.link(target, linked)
    try:
        os.replace(linked, kept)
    except OSError:
        _discard(linked)
        raise


def _copy_rights(path: str, old: os.stat_result, new: str) -> None:
    """Give a new file the owner, group, mode and attributes of the old one, as far as the system allows.

    Where the group cannot be kept, the new one may do no more than everybody may.
    """
    mode = stat.S_IMODE(old.st_mode)
    now = os.stat(new)
    if hasattr(os, "chown") and (now.st_uid, now.st_gid) != (old.st_uid, old.st_gid):
        for owner in (old.st_uid, -1):
            with contextlib.suppress(OSError):
                os.chown(new, owner, old.st_gid)
                break
        now = os.stat(new)
    if (now.st_uid, now.st_gid) != (old.st_uid, old.st_gid):
        mode &= ~(stat.S_ISUID | stat.S_ISGID)
    if now.st_gid != old.st_gid:
        mode = mode & ~stat.S_IRWXG | (mode & stat.S_IRWXO) << 3
    os.chmod(new, mode)
    if hasattr(os, "listxattr"):
        with contextlib.suppress(OSError):
            for name in os.listxattr(path):
                with contextlib.suppress(OSError):
                    os.setxattr(new, name, os.getxattr(path, name))


def _write_through(wanted: Replacement) -> None:
    """Write to what a path stands for: an open descriptor, a named pipe, a device."""
    descriptor = descriptor_of(wanted.path)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    with open(wanted.path, "wb") if descriptor is None else os.fdopen(os.dup(descriptor), "wb") as opened:
        opened.write(wanted.data)


def descriptor_of(path: str) -> int | None:
    """The number of the open file that a path like /dev/stdout or /proc/self/fd/3 stands for; None if it is a path like others."""
    for _ in range(_MOST_LINKS):
        folder, name = os.path.split(os.path.abspath(path))
        if re.fullmatch(r"\d+", name, re.ASCII) and re.fullmatch(
            rf"/dev/fd|/proc/(?:{os.getpid()}|self)(?:/task/\d+)?/fd", os.path.realpath(folder)
        ):
            return int(name)
        try:
            path = os.path.join(os.path.realpath(folder), os.readlink(path))
        except (OSError, ValueError):
            return None
    return None


def _discard(path: str) -> None:
    if path:
        with contextlib.suppress(OSError):
            try:
                os.unlink(path)
            except PermissionError:  # Windows removes nothing that may not be written
                os.chmod(path, stat.S_IRUSR | stat.S_IWUSR)
                os.unlink(path)


def _umask() -> int:
    """The permissions that this user takes away from new files; the system can only tell when it is set."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
