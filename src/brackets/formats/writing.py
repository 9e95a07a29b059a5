"""Writing drafts in other formats."""

from __future__ import annotations

from brackets.errors import UserError
from brackets.formats.interface import Drafts, WriteOptions, WriteResult
from brackets.formats.registry import find_format, writable, writer_by_ending


def format_for(path: str | None) -> str:
    """The format that a file's ending names; text if there is no file. Raises UserError for an ending that is none."""
    if path is None or path == "-":
        return "text"
    if form := writer_by_ending(path):
        return form.name
    raise UserError(f"{path}: its ending says no format", f"say which with --to: {', '.join(writable())}")


def write_document(drafts: Drafts, options: WriteOptions) -> WriteResult:
    """Drafts in a format, as one file. Raises UserError, and MissingExtra without its library."""
    form = find_format(options.form)
    if form.write is None:
        raise UserError(f"{form.name} can only be read", f"the formats that can be written are {', '.join(writable())}")
    return form.write(drafts, options)
