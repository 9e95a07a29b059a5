"""A file as a draft, for programs: `brackets.read("draft.docx")`."""

from __future__ import annotations

from os import PathLike
from typing import Literal

from brackets.draft import Draft
from brackets.formats.interface import ReadOptions
from brackets.formats.reading import read_document
from brackets.parties.registry import Registry, default_registry


def read(
    path: str | PathLike[str],
    *,
    registry: Registry | None = None,
    view: Literal["all", "final", "original"] = "all",
    formatting: Literal["struck", "track", "ignore"] = "struck",
    sponsor: str = "",
    authors: dict[str, str] | None = None,
) -> Draft:
    """The draft in a file: text in UTF-8, Word, PDF, pandoc's JSON, by its content.

    `view` is for tracked changes, `formatting` and `sponsor` for text that was struck by hand, `authors` says whose the
    authors of changes are. Raises OSError, UnicodeDecodeError, and `brackets.errors.UserError` for a file that cannot be read.
    """
    registry = registry or default_registry()
    with open(path, "rb") as file:
        data = file.read()
    opened = read_document(data, str(path), ReadOptions("auto", view, formatting, sponsor, authors or {}), registry)
    if opened is None:
        return Draft(data.decode("utf-8"), registry)
    if opened.parties:
        from brackets.formats.authors import registry_with_authors

        registry = registry_with_authors(registry, opened.parties)
    return Draft(opened.text, registry)
