"""Which files are the drafts of a corpus: files, folders with all below them, patterns, lists from standard input."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import NamedTuple

from brackets.errors import MissingFile
from brackets.formats.registry import all_formats

#: Endings of plain text. Those of other formats are known by the formats. A file that is named is read whatever its ending is.
_TEXT = ("txt", "text", "md", "markdown")


class Found(NamedTuple):
    """The files that were found, and what was not taken."""

    paths: tuple[str, ...]
    """In the order of their names, each once."""
    left_out: int
    """How many files in folders are no drafts by their endings."""


def find(paths: Iterable[str], leave: str) -> Found:
    """The drafts that paths name: a file itself, of a folder all files below it that are drafts by their endings, of a
    pattern what fits it.

    Hidden files and folders are left out, and so is `leave`, the folder that the tables go to. Links are followed; one
    that leads into a
    folder that it stands in is not. Raises MissingFile for a path that is not there, and for a pattern that nothing fits.
    """
    endings = {ending for form in all_formats() if form.read for ending in form.endings} | set(_TEXT)
    found: dict[str, None] = {}
    left_out = 0
    for path in paths:
        for one in _expanded(path):
            if not os.path.isdir(one):
                found[one] = None
                continue
            for name in _below(one, leave):
                if name.rpartition(".")[2].lower() in endings:
                    found[name] = None
                else:
                    left_out += 1
    return Found(tuple(sorted(found, key=os.fsencode)), left_out)


def _expanded(path: str) -> list[str]:
    """A path, or the paths that fit it if it is a pattern."""
    if os.path.lexists(path):
        return [path]
    fitting = sorted(glob.glob(path, recursive=True)) if glob.has_magic(path) else []
    if not fitting:
        raise MissingFile(path)
    return fitting


def _below(folder: str, leave: str) -> Iterator[str]:
    """The files below a folder, but not those below `leave`. Each folder is entered once, whatever links lead to it.

    One that cannot be read is passed by.
    """
    entered: set[tuple[int, int]] = set()
    with suppress(OSError, ValueError):  # it need not be there yet
        status = os.stat(leave)
        entered.add((status.st_dev, status.st_ino))
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            status = os.stat(here)
            entries = sorted(os.scandir(here), key=lambda entry: entry.name)
        except OSError:
            continue
        if (status.st_dev, status.st_ino) in entered:
            continue
        entered.add((status.st_dev, status.st_ino))
        for entry in entries:
            if entry.name.startswith((".", "~$")):
                continue
            path = os.path.join(here, entry.name)
            try:
                is_folder = entry.is_dir()
            except OSError:
                is_folder = False
            if is_folder:
                waiting.append(path)
            elif not entry.is_symlink() or os.path.isfile(path):
                yield path


def read_list(data: bytes, *, null: bool) -> list[str]:
    """The paths of a list, one to a line, or ended by NUL as `find -print0` writes it."""
    names = data.split(b"\0") if null else data.replace(b"\r\n", b"\n").split(b"\n")
    return [os.fsdecode(name) for name in names if name]
