"""From the path of a file to a draft, for those who read thousands: what goes wrong is a `Problem`, and what was said of
it is kept."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from brackets.corpus.tasks import Problem, Settings, SourceFile
from brackets.draft import Draft
from brackets.errors import MissingExtra, UserError
from brackets.formats.reading import draft_of, input_of, read_document
from brackets.parties.registry import Registry


class Changed(Exception):
    """A file is not what it was when the work was dealt out: it has to be dealt out anew."""


class ReadDraft(NamedTuple):
    """A draft with what was said when it was read."""

    draft: Draft
    form: str
    told: tuple[str, ...]


def read_file(file: SourceFile, settings: Settings, registry: Registry) -> ReadDraft | Problem:
    """The draft in a file, or why there is none. Raises Changed, and MemoryError."""
    if file.problem is not None:
        return file.problem
    try:
        with open(file.path, "rb") as opened:
            data = opened.read()
    except OSError:
        raise Changed(file.path) from None
    if hashlib.sha256(data).hexdigest() != file.sha256:
        raise Changed(file.path)
    try:
        return _read(file.path, data, settings, registry)
    except MissingExtra as error:
        return Problem("missing", str(error), error.hint)
    except UserError as error:
        return Problem("unreadable", str(error).removeprefix(f"{file.path}: "), error.hint)
    except RecursionError:
        return Problem("unreadable", "is nested too deep to be read")
    except MemoryError:
        raise
    except Exception as error:  # one file in ten thousand that we did not foresee stops nobody
        return fault_of(error)


def fault_of(error: Exception) -> Problem:
    """What is written down of a file that showed a fault of the program."""
    return Problem("fault", f"a fault in brackets: {type(error).__name__}: {error}", "please report it, with the file")


def _read(path: str, data: bytes, settings: Settings, registry: Registry) -> ReadDraft:
    opened = read_document(data, path, settings.reading(), registry)
    source = input_of(path, data, opened, settings.encoding)
    return ReadDraft(draft_of(source, registry), source.form, source.told)
