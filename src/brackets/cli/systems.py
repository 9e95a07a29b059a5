"""How systems differ, in one place: what Windows calls things, and what its file systems and those of macOS take for one name."""

from __future__ import annotations

import errno
import os

IS_WINDOWS = os.name == "nt"


def is_closed_pipe(error: OSError) -> bool:
    """Whether an error says that nobody reads any more. Windows calls that an invalid argument."""
    return isinstance(error, BrokenPipeError) or (IS_WINDOWS and error.errno == errno.EINVAL)


def quoted(word: str) -> str:
    """A word as the user's shell takes it: that of Windows knows no single quotes."""
    if IS_WINDOWS:
        from subprocess import list2cmdline

        return list2cmdline([word])
    import shlex

    return shlex.quote(word)


def folded(path: str) -> str:
    """The whole path of a file, the same for all spellings that some file system takes for one: `Draft.txt` and `draft.txt`."""
    import unicodedata

    return unicodedata.normalize("NFC", os.path.realpath(path)).casefold()


def are_one_file(one: str, other: str) -> bool:
    """Whether two paths are one file, or would be one if they were written.

    Of two that are not there yet, and differ in upper and lower case alone, nobody knows: they count as one.
    """
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):
        return folded(one) == folded(other) and os.path.exists(one) == os.path.exists(other)


def portable(path: str) -> str:
    """The path of a file as every system writes it in what is read on another: with `/`."""
    return os.path.normpath(path.replace("\\", "/")).replace("\\", "/")
