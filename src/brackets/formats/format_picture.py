"""Pictures, such as a scanned page: recognised, not read. What it takes to read one is said instead."""

from __future__ import annotations

from typing import NoReturn

from brackets.errors import UserError
from brackets.formats.interface import Format, ReadOptions
from brackets.parties.registry import Registry

#: How files of pictures begin, and where: PNG, JPEG, GIF, TIFF, BMP, and WebP, whose size stands before its name.
_SIGNATURES = (
    (0, b"\x89PNG\r\n\x1a\n"), (0, b"\xff\xd8\xff"), (0, b"GIF87a"), (0, b"GIF89a"), (0, b"II*\x00"), (0, b"MM\x00*"),
    (8, b"WEBPVP8"), (4, b"ftyphei"), (4, b"ftypmif1"), (4, b"ftypavif"),
)  # fmt: skip


def is_picture(data: bytes) -> bool:
    """Whether bytes begin like a picture."""
    return any(data.startswith(signature, at) for at, signature in _SIGNATURES)


def _read(data: bytes, shown: str, options: ReadOptions, registry: Registry) -> NoReturn:
    raise UserError(
        f"{shown}: is a picture, not text",
        "a page that was scanned is read with OCR: tesseract FILE.png - | brackets ...; or ask for the Word file",
    )


FORMAT = Format("picture", rank=10, recognise=is_picture, read=_read, is_offered=False)
