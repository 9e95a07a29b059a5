"""The folder that an assistant may read and write in: names in, names of files that are below it out."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import PurePath, PurePosixPath

from brackets.cli.missing import nearest
from brackets.errors import MissingFile, UserError
from brackets.formats.reading import STDIN
from brackets.text.patterns import Pattern

#: So many files a pattern may stand for: more are no rounds of a text, but a corpus.
MOST_FILES = 1000
#: What the name of a file ends with that may be made.
_NEW = (".txt", ".md", ".docx")
_WILD = "*?["


def _by_numbers(path: str) -> list[tuple[int, str]]:
    """What paths are ordered by: as people number rounds, rev2 before rev10."""
    return [(int(part) if part.isdecimal() else -1, part) for part in _NUMBERS.split(path)]


#: Decimal digits; so many at most, since Python makes no number of thousands.
_NUMBERS = Pattern(r"([0-9]{1,18})")


class Folder:
    """A folder. What is outside of it is not there: no `..`, no other root, no link that leads out."""

    def __init__(self, path: str):
        """Raises UserError if there is no such folder."""
        self.root = os.path.realpath(path)
        if not os.path.isdir(self.root):
            raise UserError(f"{path}: is no folder", "name the folder that has the drafts: brackets mcp drafts")

    def file(self, name: str) -> str:
        """The path of a draft, from the folder. Raises UserError for what is outside, is missing, or is no file."""
        path = self._inside(name)
        whole = os.path.join(self.root, path)
        if os.path.isdir(whole):
            raise UserError(f"{name}: is a folder", f"name the files in it, or a pattern: {path}/*.txt")
        if not os.path.exists(whole):
            error = MissingFile(name)
            error.hint = nearest(path) or "a pattern finds what there is: **/*.txt"
            raise error
        if not os.path.isfile(whole):
            raise UserError(f"{name}: is no file", "a draft is a file of text, or of Word")
        return path

    def files(self, names: Iterable[str]) -> list[str]:
        """The paths of drafts; a pattern stands for all that fit it, at any depth. Raises UserError, also if there are none."""
        found = [path for name in names for path in self._named(name)]
        if not found:
            raise UserError("no file is named", nearest("") or "name drafts in `files`, or a pattern: **/*.txt")
        return list(dict.fromkeys(found))

    def named(self, names: Iterable[str]) -> set[str]:
        """The paths of those that are named themselves, not by a pattern. Raises UserError as `file` does."""
        return {self.file(name) for name in names if not self._is_pattern(name)}

    def in_order(self, names: Iterable[str]) -> list[str]:
        """The same of rounds of a text, where a file may be named twice; a pattern adds those that are not there yet."""
        found: list[str] = []
        for name in names:
            paths = self._named(name)
            found += [path for path in paths if path not in found] if self._is_pattern(name) else paths
        return found

    def new(self, name: str) -> str:
        """The path of a draft that is to be made. Raises UserError for one that is there, and for what is no name of a draft."""
        path = self._inside(name)
        if os.path.splitext(path)[1].lower() not in _NEW:
            raise UserError(f"{name}: is no name of a draft", f"it ends in {', '.join(_NEW)}")
        if os.path.lexists(os.path.join(self.root, path)):
            raise UserError(f"{name}: is there already", "name a file that is not there yet")
        return path

    def refuse_outside(self, name: str) -> None:
        """Raise UserError for a name that is outside of the folder, or is hidden in it."""
        self._inside(name)

    def _named(self, name: str) -> list[str]:
        if not self._is_pattern(name):
            return [self.file(name)]
        self._inside(name)
        fit = (path for path in self._all() if PurePosixPath(path).match(PurePath(name).as_posix()))
        found = sorted(fit, key=_by_numbers)
        if not found:
            raise UserError(f"{name}: no file fits this pattern", nearest("") or "there is no draft in this folder")
        if len(found) > MOST_FILES:
            raise UserError(f"{name}: {len(found)} files fit this pattern", "name a folder in it: rev2/*.txt")
        return found

    def _is_pattern(self, name: str) -> bool:
        return any(sign in name for sign in _WILD) and not os.path.exists(os.path.join(self.root, name))

    def _all(self) -> Iterator[str]:
        """The files below the folder, those whose names begin with a dot apart; links to folders are not followed."""
        for folder, folders, names in os.walk(self.root):
            folders[:] = [inner for inner in folders if not inner.startswith(".")]
            for name in names:
                path = os.path.relpath(os.path.join(folder, name), self.root).replace(os.sep, "/")
                if (
                    not name.startswith((".", "~$"))
                    and os.path.isfile(os.path.join(folder, name))
                    and self._is_below(path)
                ):
                    yield path

    def _inside(self, name: str) -> str:
        """A name as a path from the folder. Raises UserError if it leads out of it, or is hidden in it."""
        if not name.strip() or "\0" in name:
            raise UserError(f"{name!r} names no file", "name a draft by its path from the folder")
        path = name
        if os.path.isabs(name):
            path = os.path.relpath(os.path.realpath(name), self.root) if self._is_below(name) else ""
        if not path or ".." in PurePath(name).parts or PurePath(path).anchor or not self._is_below(path):
            raise UserError(
                f"{name}: is not below the folder that this server was started for",
                "name a draft by its path from that folder",
            )
        path = os.path.normpath(path)
        if path == STDIN or any(part.startswith(".") for part in PurePath(path).parts):
            raise UserError(f"{name}: names no draft", "files whose names begin with a dot are not read, nor is stdin")
        return path

    def _is_below(self, path: str) -> bool:
        """Whether a path from the folder stays in it when all links are followed."""
        try:
            real = os.path.realpath(os.path.join(self.root, path))
            return os.path.commonpath([self.root, real]) == self.root
        except (OSError, ValueError):  # another drive, a link to itself, a name that no system has
            return False
