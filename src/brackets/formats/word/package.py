"""Opening a .docx from somebody else: bounded, and refused with a reason where it is not what it seems.

A .docx is a zip of XML. Either can be made to blow up in memory, or to name files of the reader's machine; neither
is ever meant well, so nothing of the kind is read.
"""

from __future__ import annotations

import io
import zipfile
from typing import Any

from brackets.errors import MissingExtra, UserError

MOST_BYTES = 800 << 20
"""Unpacked, all parts together."""
_MOST_RATIO = 250
_RATIO_COUNTS_FROM = 8 << 20
_MOST_PARTS = 20_000
_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OTHERS = {
    "ppt/": ("a PowerPoint file", "copy its text into a document"),
    "xl/": ("an Excel file", "copy its text into a document"),
    "META-INF/manifest.xml": (
        "an OpenDocument file",
        "pandoc FILE.odt -t json --track-changes=all | brackets ... -f pandoc; or save it as .docx",
    ),
}


def is_word(data: bytes) -> bool:
    """Whether bytes begin like a Word file, an old or a locked one too: by content, not by name."""
    return data[:4] in (b"PK\x03\x04", b"PK\x05\x06") or data[:8] == _OLD_WORD


def open_document(data: bytes, shown: str) -> Any:
    """The python-docx document of a .docx. Raises UserError with what to do, and MissingExtra without python-docx."""
    if data[:8] == _OLD_WORD:
        if _ENCRYPTED in data:
            raise UserError(
                f"{shown}: is locked with a password", "open it in Word or LibreOffice, and save it without one"
            )
        raise UserError(
            f"{shown}: is an old Word file (.doc)",
            "save it as .docx, or: libreoffice --headless --convert-to docx FILE.doc",
        )
    if not is_word(data):
        raise UserError(f"{shown}: is not a Word file", "it has to be a .docx")
    _check_zip(data, shown)
    try:
        import docx
        from docx.opc.constants import CONTENT_TYPE
        from docx.opc.part import PartFactory
        from docx.parts.document import DocumentPart
    except ImportError:
        raise MissingExtra(f"{shown}: reading a Word file", "word") from None
    del docx
    for kind in (
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    ):
        PartFactory.part_type_for.setdefault(kind, DocumentPart)
    from docx.opc.package import OpcPackage
    from docx.package import Package

    try:
        package: OpcPackage = Package.open(io.BytesIO(data))
        part = package.main_document_part
        if part.content_type != CONTENT_TYPE.WML_DOCUMENT_MAIN and not isinstance(part, DocumentPart):
            raise UserError(f"{shown}: is not a Word document", "it is another kind of Office file")
        return part.document
    except UserError:
        raise
    except Exception as error:  # whatever XML or zip can be broken in
        raise UserError(
            f"{shown}: is a damaged Word file: {_short(error)}", "open it in Word, which may mend it, and save it again"
        ) from None


def _check_zip(data: bytes, shown: str) -> None:
    """Look at what a zip says of itself before anything is unpacked, and at the XML for what Word never writes."""
    damaged = "ask for it again; a download may have been cut short"
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        infos = archive.infolist()
    except (zipfile.BadZipFile, ValueError, EOFError, OSError, RuntimeError, NotImplementedError) as error:
        raise UserError(f"{shown}: is a damaged Word file: {_short(error)}", damaged) from None
    names = [info.filename for info in infos]
    if "word/document.xml" not in names and "[Content_Types].xml" not in names:
        for start, (what, how) in _OTHERS.items():
            if any(name.startswith(start) for name in names):
                raise UserError(f"{shown}: is {what}, not a Word file", how)
        raise UserError(f"{shown}: is a zip, but no Word file is in it", "unpack it, and name the files that are in it")
    for start, (what, how) in _OTHERS.items():
        if any(name.startswith(start) for name in names) and "word/document.xml" not in names:
            raise UserError(f"{shown}: is {what}, not a Word file", how)
    if len(infos) > _MOST_PARTS:
        raise UserError(f"{shown}: has {len(infos)} parts, more than any document has", "it is not read")
    total = 0
    for info in infos:
        if info.filename.startswith(("/", "\\")) or ".." in info.filename.replace("\\", "/").split("/"):
            raise UserError(
                f"{shown}: has a part that climbs out of it: {info.filename!r}", "it is not read: do not trust it"
            )
        if info.flag_bits & 1:
            raise UserError(
                f"{shown}: is locked with a password", "open it in Word or LibreOffice, and save it without one"
            )
        total += info.file_size
        if info.file_size > _RATIO_COUNTS_FROM and info.file_size > _MOST_RATIO * max(info.compress_size, 1):
            raise UserError(
                f"{shown}: {info.filename} would unpack to {info.file_size >> 20} MB from {info.compress_size >> 10} KB",
                "no document is so: it is not read",
            )
    if total > MOST_BYTES:
        raise UserError(
            f"{shown}: would unpack to {total >> 20} MB; the limit is {MOST_BYTES >> 20} MB",
            "take the pictures out in Word, or cut it in parts",
        )
    for info in infos:
        if info.filename.endswith((".xml", ".rels")):
            try:
                with archive.open(info) as part:
                    defines = _defines_entities(part)
            except (zipfile.BadZipFile, EOFError, OSError, RuntimeError, NotImplementedError, ValueError) as error:
                raise UserError(f"{shown}: is a damaged Word file: {_short(error)}", damaged) from None
            except Exception as error:  # zlib.error, whose module may be missing
                raise UserError(f"{shown}: is a damaged Word file: {_short(error)}", damaged) from None
            if defines:
                raise UserError(
                    f"{shown}: {info.filename} defines entities, which no Word file does",
                    "it is not read: do not trust it",
                )


def _defines_entities(part: Any) -> bool:
    """Whether an XML part has a document type, wherever: a long comment may stand before it."""
    rest = b""
    while chunk := part.read(1 << 20):
        data = rest + chunk
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"<\x00!\x00D\x00O" in data or b"\x00<\x00!\x00D" in data:
            return True
        rest = chunk[-16:]
    return False


def _short(error: BaseException) -> str:
    return " ".join(str(error).split())[:120] or type(error).__name__
