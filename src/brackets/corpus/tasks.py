"""The unit of work: some files, how they are to be read, and the version of the program that reads them. Its name is a
hash of all that."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from brackets.corpus.tables import SCHEMA_VERSION
from brackets.formats.interface import Formatting, ReadOptions, View
from brackets.parties.registry import Bis, Braces, Registry, Side, default_registry
from brackets.version import VERSION

_SOURCE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
#: What the rows depend on. A change in the command line, or in how tasks are dealt out, makes nothing anew.
_READERS = (
    "errors.py", "text", "vocabulary", "parties", "parse", "document", "draft.py", "rewrite/reflow", "rounds", "check", "formats",
    "corpus/tables.py", "corpus/head.py", "corpus/rows.py", "corpus/reading.py", "corpus/shard.py",
)  # fmt: skip


@cache
def reader_version() -> str:
    """The version of what reads drafts: the release, and a hash of the program's own files that rows depend on."""
    digest = hashlib.sha256()
    for name in _READERS:
        for path in _files_below(os.path.join(_SOURCE, *name.split("/"))):
            with open(path, "rb") as file:
                digest.update(file.read())
    return f"{VERSION}+{digest.hexdigest()[:12]}"


def _files_below(path: str) -> list[str]:
    if os.path.isfile(path):
        return [path]
    found = (os.path.join(folder, name) for folder, _, names in os.walk(path) for name in names)
    return sorted(name for name in found if name.endswith((".py", ".tsv", ".toml")))


class Settings(NamedTuple):
    """How drafts are to be read: the options of the command line and what `brackets.toml` teaches, as plain values."""

    form: str = "auto"
    encoding: str | None = None
    view: View = "all"
    formatting: Formatting = "struck"
    sponsor: str = ""
    authors: Mapping[str, str] = {}
    statuses: Mapping[str, str] = {}
    aliases: Mapping[str, list[str]] = {}
    groups: Mapping[str, list[str]] = {}
    stances: Mapping[str, Side] = {}
    bis: Bis = "auto"
    braces: Braces = "auto"

    def registry(self) -> Registry:
        """The parties that drafts are read with."""
        taught = (self.aliases, self.groups, self.stances, self.bis, self.braces)
        return default_registry() if taught == ({}, {}, {}, "auto", "auto") else default_registry().extended(*taught)

    def reading(self) -> ReadOptions:
        """How a file that is no plain text is read."""
        return ReadOptions(self.form, self.view, self.formatting, self.sponsor, self.authors, self.statuses)


class Problem(NamedTuple):
    """Why a file is not read."""

    kind: str
    """`unreadable`, `missing` (a library is), `time`, `memory`, `died`, `changing` or `fault`."""
    message: str
    hint: str = ""


class SourceFile(NamedTuple):
    """A file as it was when the work was dealt out."""

    path: str
    size: int
    """In bytes."""
    sha256: str
    """Of its bytes, in hexadecimal; empty if they could not be read."""
    problem: Problem | None = None
    """Why it cannot be read, if that is known."""


class Round(NamedTuple):
    """Of which text a file is a round."""

    body: str
    text: str
    round: str
    date: str | None
    file: SourceFile


class Task(NamedTuple):
    """What is done at once, by one process."""

    kind: str
    """`drafts`, whose files have nothing to do with each other, or `fates`, of the rounds of one text in their order."""
    version: str
    """Of what reads them: see `reader_version`."""
    settings: Settings
    files: tuple[SourceFile, ...]
    rounds: tuple[Round, ...] = ()
    """For `fates`: what each of the files is, in the order of the files."""

    @property
    def name(self) -> str:
        """A hash of all that the rows depend on: what has this name is done."""
        return _name(self)

    @property
    def size(self) -> int:
        """The size of its files, in bytes."""
        return sum(file.size for file in self.files)


def _name(task: Task) -> str:
    files = [(file.path, file.sha256, file.problem) for file in task.files]
    rounds = [round[:4] for round in task.rounds]
    hashed = [SCHEMA_VERSION, task.kind, task.version, task.settings, files, rounds]
    said = json.dumps(hashed, sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(said.encode()).hexdigest()[:32]
