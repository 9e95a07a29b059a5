"""The smallest Word files: a zip of parts, and nothing that a program would put into it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_ROOTS = {"header1": "hdr"}
_KIND_OF = {"header1": "header", "document": "officeDocument"}


def packed(parts: dict[str, str], more: dict[str, bytes] | None = None, settings: str = "") -> bytes:
    """A .docx of parts, the inside of each without its root element."""
    if settings:
        parts = {**parts, "settings": settings}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        overrides = "".join(
            f'<Override PartName="/word/{name}.xml" ContentType="{_TYPES}{_content(name)}+xml"/>' for name in parts
        )
        archive.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
            f'ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>{overrides}</Types>',
        )
        archive.writestr("_rels/.rels", _relations(["document"], "word/"))
        archive.writestr("word/_rels/document.xml.rels", _relations([name for name in parts if name != "document"], ""))
        for name, inside in parts.items():
            root = _ROOTS.get(name, name)
            archive.writestr(
                f"word/{name}.xml",
                f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:{root} xmlns:w="{_W}" xmlns:r="{_R}">{inside}</w:{root}>',
            )
        for name, data in (more or {}).items():
            archive.writestr(name, data)
    return out.getvalue()


def _content(name: str) -> str:
    return {"document": "document.main", "header1": "header"}.get(name, name)


def _relations(names: Sequence[str], folder: str) -> str:
    inner = "".join(
        f'<Relationship Id="{_id(name)}" Type="{_R}/{_KIND_OF.get(name, name)}" Target="{folder}{name}.xml"/>'
        for name in names
    )
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'
    )


def _id(name: str) -> str:
    return "rId4" if name == "header1" else f"r{name}"


def parts_of(data: bytes) -> dict[str, bytes]:
    """The parts of a file by their names."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
