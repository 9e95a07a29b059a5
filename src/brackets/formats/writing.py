"""Writing drafts in other formats."""

from __future__ import annotations

from brackets.errors import UserError
from brackets.formats.interface import Drafts, WriteOptions, WriteResult
from brackets.formats.registry import all_formats, find_format, writable


def format_for(path: str | None) -> str:
    """The format that a file's ending names; text if there is no file. Raises UserError for an ending that is none."""
    if path is None or path == "-":
        return "text"
    ending = path.rpartition(".")[2].lower() if "." in path else ""
    for form in all_formats():
        if form.write and ending in form.endings:
            return form.name
    raise UserError(f"{path}: its ending says no format", f"say which with --to: {', '.join(writable())}")


def write_document(drafts: Drafts, options: WriteOptions) -> WriteResult:
    """Drafts in a format, as one file. Raises UserError, and MissingExtra without its library."""
    form = find_format(options.form)
    if form.write is None:
        raise UserError(f"{form.name} can only be read", f"the formats that can be written are {', '.join(writable())}")
    return form.write(drafts, options)
