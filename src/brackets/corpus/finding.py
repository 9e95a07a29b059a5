"""Which files are the drafts of a corpus: files, folders with all below them, patterns, lists from standard input."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import NamedTuple

from brackets.corpus.store import MANIFEST, PARTS
from brackets.errors import MissingFile
from brackets.formats.registry import all_formats

#: Endings of plain text. Those of other formats are known by the formats. A file that is named is read whatever its ending is.
_TEXT = ("txt", "text", "md", "markdown")


class Found(NamedTuple):
    """The files that were found, and what was not taken."""

    paths: tuple[str, ...]
    """In the order of their names, each once. A link that leads nowhere and a folder that cannot be read are among them: who
    reads them says what is wrong."""
    left_out: int
    """How many files in folders are no drafts by their endings."""
    beside_tables: int = 0
    """How many drafts by their endings stand in the folder that the tables go to, and so are not taken."""


def find(paths: Iterable[str], leave: str) -> Found:
    """The drafts that paths name: a file itself, of a folder all files below it that are drafts by their endings, of a
    pattern what fits it.

    Hidden files and folders are left out, and so is `leave`, the folder that the tables go to. Links are followed; one
    that leads into a folder that it stands in is not. What is named in two ways is taken once, by the first.
    Raises MissingFile for a path that is not there, and for a pattern that nothing fits.
    """
    search = _Search(leave)
    for path in paths:
        for one in _expanded(path):
            search.take(one)
    return Found(tuple(sorted(search.found.values(), key=os.fsencode)), search.left_out, search.beside_tables())


def _expanded(path: str) -> list[str]:
    """A path, or the paths that fit it if it is a pattern."""
    if os.path.lexists(path):
        return [path]
    fitting = sorted(glob.glob(path, recursive=True)) if glob.has_magic(path) else []
    if not fitting:
        raise MissingFile(path)
    return fitting


class _Search:
    """What was found so far."""

    def __init__(self, leave: str):
        self.found: dict[str, str] = {}
        """The path of each file, by its folder as it is without links, and its name."""
        self.left_out = 0
        self._endings = {ending for form in all_formats() if form.read for ending in form.endings} | set(_TEXT)
        self._folders: dict[str, str] = {}
        self._entered: set[tuple[int, int]] = set()
        self._leave = leave
        self._tables: tuple[int, int] | None = None
        self._is_left = False
        with suppress(OSError, ValueError):  # it need not be there yet
            status = os.stat(leave)
            self._tables = (status.st_dev, status.st_ino)

    def take(self, path: str) -> None:
        """Take a file that is named, or what stands below a folder."""
        if not os.path.isdir(path):
            self._add(path)
            return
        for name in self._below(path):
            if (
                self._is_draft(name)
                or os.path.isdir(name)
                or ("." not in os.path.basename(name) and _leads_nowhere(name))
            ):
                self._add(name)
            else:
                self.left_out += 1

    def beside_tables(self) -> int:
        """How many drafts stand in the folder of the tables, if that was met."""
        if not self._is_left:
            return 0
        self._tables, self._is_left = None, False
        return sum(map(self._is_draft, self._below(self._leave)))

    def _is_draft(self, name: str) -> bool:
        return name.rpartition(".")[2].lower() in self._endings

    def _add(self, path: str) -> None:
        folder, name = os.path.split(path)
        if folder not in self._folders:
            self._folders[folder] = os.path.realpath(folder)
        self.found.setdefault(os.path.join(self._folders[folder], name), path)

    def _below(self, folder: str) -> Iterator[str]:
        """The files below a folder, but not those of tables. Each folder is entered once, whatever links lead to it.

        One that cannot be read is itself among them, and so is a link that leads nowhere.
        """
        waiting = [folder]
        while waiting:
            here = waiting.pop()
            try:
                status = os.stat(here)
                mark = (status.st_dev, status.st_ino)
                if mark == self._tables:
                    self._is_left = True
                    continue
                if mark in self._entered:
                    continue
                entries = sorted(os.scandir(here), key=lambda entry: entry.name)
            except OSError:
                yield here
                continue
            self._entered.add(mark)
            is_corpus = any(entry.name == PARTS for entry in entries)
            for entry in entries:
                if entry.name.startswith((".", "~$")) or (is_corpus and entry.name == MANIFEST):
                    continue
                path = os.path.join(here, entry.name)
                try:
                    is_folder = entry.is_dir()
                except OSError:
                    is_folder = False
                if is_folder:
                    waiting.append(path)
                else:
                    yield path


def _leads_nowhere(path: str) -> bool:
    """Whether a path is a link to what is not there: what it has led to may have been a folder of drafts."""
    return os.path.islink(path) and not os.path.exists(path)


def read_list(data: bytes, *, null: bool) -> list[str]:
    """The paths of a list, one to a line, or ended by NUL as `find -print0` writes it."""
    names = data.split(b"\0") if null else data.replace(b"\r\n", b"\n").split(b"\n")
    return [os.fsdecode(name) for name in names if name]
