"""RTF: recognised, not read. What it takes to read it is said instead."""

from __future__ import annotations

from typing import NoReturn

from brackets.errors import UserError
from brackets.formats.interface import Format, ReadOptions
from brackets.parties.registry import Registry


def _read(data: bytes, shown: str, options: ReadOptions, registry: Registry) -> NoReturn:
    raise UserError(
        f"{shown}: is an RTF file, not text",
        "pandoc FILE.rtf -t json --track-changes=all | brackets ... -f pandoc; or save it as .docx",
    )


FORMAT = Format("rtf", rank=9, recognise=lambda data: data.startswith(b"{\\rtf"), read=_read, is_offered=False)
