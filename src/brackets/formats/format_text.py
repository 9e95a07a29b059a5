"""Plain text in the notation. What reads it is the house itself, which knows about encodings (`cli/streams.py`)."""

from __future__ import annotations

from brackets.formats.interface import Drafts, Format, WriteOptions, WriteResult


def _write(drafts: Drafts, options: WriteOptions) -> WriteResult:
    return WriteResult("".join(draft.text for _, draft in drafts).encode())


FORMAT = Format("text", rank=1, endings=("txt",), write=_write)
