"""Opening a .docx from somebody else: bounded, and refused with a reason where it is not what it seems.

A .docx is a zip of XML. Either can be made to blow up in memory, or to name files of the reader's machine; neither
is ever meant well, so nothing of the kind is read.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from brackets.errors import MissingExtra, UserError

MOST_BYTES = 800 << 20
"""Unpacked, all parts together: a report of 2,000 pages with its pictures has a quarter of it."""
MOST_RATIO = 250
"""How many times larger a part may get when it is unpacked: XML of long tables gets 100 times larger, a zip bomb 1,000."""
RATIO_COUNTS_FROM = 8 << 20
"""Bytes of an unpacked part below which any ratio is harmless."""
MOST_PARTS = 20_000
"""In one file: each picture is a part, and no document has so many."""
MOST_XML = 200 << 20
"""Bytes of XML, all parts together, which take seconds to read: the text of 2,000 pages has half of it."""
MOST_RELATIONS = 8 << 20
"""Bytes of what says which part belongs to which: 40,000 hyperlinks take as much, and each is read slowly."""
_DOCUMENT = "word/document.xml"
_CONTENT_TYPES = "[Content_Types].xml"
_IS_ENCRYPTED = 1
"""The bit of a zip entry's flags that says so (APPNOTE.TXT of PKWARE, 4.4.4)."""
_CHUNK = 1 << 20
"""Bytes of XML that are looked at in one go."""
_OVERLAP = 16
"""Bytes of a chunk that are looked at again with the next: more than the longest mark that is looked for."""
_DEFINES = (b"<!DOCTYPE", b"<!ENTITY", b"<\0!\0D\0O", b"\0<\0!\0D", b"<\0\0\0!\0\0\0D")
"""What begins a document type: in UTF-8, and in the wider characters that XML may have."""
_LOCKED = "is locked with a password"
_UNLOCK = "open it in Word or LibreOffice, and save it without one"
_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_SHEET = "save its text as .docx or .txt, or: libreoffice --headless --convert-to csv FILE"
_SLIDES = "save its text as .docx or .txt, or: libreoffice --headless --convert-to pdf FILE"
_OTHERS = {
    "ppt/": ("a PowerPoint file", _SLIDES),
    "xl/": ("an Excel file", _SHEET),
    "META-INF/container.xml": (
        "an e-book",
        "pandoc FILE.epub -t json | brackets ... -f pandoc; or save it as .docx",
    ),
    "META-INF/manifest.xml": (
        "an OpenDocument file",
        "pandoc FILE.odt -t json --track-changes=all | brackets ... -f pandoc; or save it as .docx",
    ),
}
"""Other kinds of documents in a zip, by the beginning of the name of a part."""
_OPEN_DOCUMENTS = {
    b"opendocument.spreadsheet": ("an OpenDocument spreadsheet", _SHEET),
    b"opendocument.presentation": ("an OpenDocument presentation", _SLIDES),
}
"""By what stands at the start of an OpenDocument file, which is not compressed there (OpenDocument 1.3, part 2, 3.3)."""
_MIMETYPE_WITHIN = 200
"""Bytes at the start of an OpenDocument file that have its media type."""
_OLD_OTHERS = {
    "Workbook": ("an old Excel file (.xls)", _SHEET),
    "PowerPoint Document": ("an old PowerPoint file (.ppt)", _SLIDES),
    "__substg1.0_": ("an e-mail of Outlook (.msg)", "save the draft that is in it"),
}
"""Other kinds of documents in the container of old Word files, by the names of their streams."""


def is_word(data: bytes) -> bool:
    """Whether bytes begin like a Word file, an old or a locked one too: by content, not by name."""
    return data[:4] in (b"PK\x03\x04", b"PK\x05\x06") or data[:8] == _OLD_WORD


def open_document(data: bytes, shown: str) -> Any:
    """The python-docx document of a .docx. Raises UserError with what to do, and MissingExtra without python-docx."""
    if data[:8] == _OLD_WORD:
        if _ENCRYPTED in data:
            raise UserError(f"{shown}: {_LOCKED}", _UNLOCK)
        for stream, (what, how) in _OLD_OTHERS.items():
            if stream.encode("utf-16-le") in data:
                raise UserError(f"{shown}: is {what}, not a Word file", how)
        raise UserError(
            f"{shown}: is an old Word file (.doc)",
            "save it as .docx, or: libreoffice --headless --convert-to docx FILE.doc",
        )
    if not is_word(data):
        raise UserError(f"{shown}: is not a Word file", "it has to be a .docx")
    xml_parts = _check_zip(data, shown)
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

    from brackets.formats.word.openable import openable

    try:
        package: OpcPackage = Package.open(io.BytesIO(openable(data, xml_parts)))
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


def _check_zip(data: bytes, shown: str) -> set[str]:
    """Look at what a zip says of itself before anything is unpacked, and at the XML for what Word never writes.

    Gives the names of the parts that are XML.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        infos = archive.infolist()
    except (zipfile.BadZipFile, ValueError, EOFError, OSError, RuntimeError, NotImplementedError) as error:
        raise _damaged(shown, error) from None
    _refuse_other_kinds([info.filename for info in infos], data[:_MIMETYPE_WITHIN], shown)
    refuse_by_directory(infos, shown)
    _refuse_much_xml(infos, shown)
    return _refuse_entities(archive, infos, shown)


def _damaged(shown: str, error: BaseException) -> UserError:
    return UserError(
        f"{shown}: is a damaged Word file: {_short(error)}", "ask for it again; a download may have been cut short"
    )


def _refuse_other_kinds(names: Sequence[str], head: bytes, shown: str) -> None:
    """Refuse a zip that is another kind of document, or none. `head` is its start."""
    if _DOCUMENT in names:
        return
    for kind, (what, how) in _OPEN_DOCUMENTS.items():
        if kind in head:
            raise UserError(f"{shown}: is {what}, not a Word file", how)
    for start, (what, how) in _OTHERS.items():
        if any(name.startswith(start) for name in names):
            raise UserError(f"{shown}: is {what}, not a Word file", how)
    if _CONTENT_TYPES not in names:
        raise UserError(f"{shown}: is a zip, but no Word file is in it", "unpack it, and name the files that are in it")


class PartRefusal(NamedTuple):
    """A reason not to unpack a part of a zip, from what the zip's directory says of it."""

    applies: Callable[[zipfile.ZipInfo], bool]
    message: Callable[[zipfile.ZipInfo], str]
    hint: str


def _climbs(info: zipfile.ZipInfo) -> bool:
    return info.filename.startswith(("/", "\\")) or ".." in info.filename.replace("\\", "/").split("/")


def _blows_up(info: zipfile.ZipInfo) -> bool:
    return info.file_size > RATIO_COUNTS_FROM and info.file_size > MOST_RATIO * max(info.compress_size, 1)


PART_REFUSALS = (
    PartRefusal(
        _climbs,
        lambda info: f"has a part that climbs out of it: {info.filename!r}",
        "it is not read: do not trust it",
    ),
    PartRefusal(lambda info: bool(info.flag_bits & _IS_ENCRYPTED), lambda info: _LOCKED, _UNLOCK),
    PartRefusal(
        _blows_up,
        lambda info: f"{info.filename} would unpack to {info.file_size >> 20} MB from {info.compress_size >> 10} KB",
        "no document is so: it is not read",
    ),
)


def refuse_by_directory(infos: Sequence[zipfile.ZipInfo], shown: str) -> None:
    """Refuse a zip that is too large, or has a part that is refused."""
    if len(infos) > MOST_PARTS:
        raise UserError(f"{shown}: has {len(infos)} parts, more than any document has", "it is not read")
    for info in infos:
        for refusal in PART_REFUSALS:
            if refusal.applies(info):
                raise UserError(f"{shown}: {refusal.message(info)}", refusal.hint)
    total = sum(info.file_size for info in infos)
    if total > MOST_BYTES:
        raise UserError(
            f"{shown}: would unpack to {total >> 20} MB; the limit is {MOST_BYTES >> 20} MB",
            "take the pictures out in Word, or cut it in parts",
        )


def _refuse_entities(archive: zipfile.ZipFile, infos: Sequence[zipfile.ZipInfo], shown: str) -> set[str]:
    """Refuse a zip with XML that defines entities: they can blow up, or read files of this machine.

    Gives the names of the parts that are XML; the type of a part need not be that of its name.
    """
    try:
        read = _read_as_xml(archive, infos)
    except Exception as error:
        raise _damaged(shown, error) from None
    _refuse_much(sum(info.file_size for info in infos if info.filename in read), shown)
    for info in infos:
        if info.filename not in read:
            continue
        try:
            with archive.open(info) as part:
                defines = _defines_entities(part)
        except Exception as error:  # also zlib.error, whose module may be missing
            raise _damaged(shown, error) from None
        if defines:
            raise UserError(
                f"{shown}: {info.filename} defines entities, which no Word file does", "it is not read: do not trust it"
            )
    return read


def _read_as_xml(archive: zipfile.ZipFile, infos: Sequence[zipfile.ZipInfo]) -> set[str]:
    """The names of the parts that are read as XML: by their names, or by the types that the package gives them.

    Pictures (SVG) and pages (XHTML) are never parsed here, and may have a document type.
    """
    named = {info.filename for info in infos if info.filename.endswith((".xml", ".rels"))}
    if _CONTENT_TYPES not in {info.filename for info in infos} or _defines_entities(archive.open(_CONTENT_TYPES)):
        return named
    from xml.etree import ElementTree

    types: dict[str, str] = {}
    for element in ElementTree.fromstring(archive.read(_CONTENT_TYPES)):
        about = element.get("PartName") or f".{element.get('Extension')}"
        types[about.lower().lstrip("/")] = element.get("ContentType", "").lower()
    for info in infos:
        name = info.filename.lower()
        kind = types.get(name) or types.get(f".{name.rpartition('.')[2]}", "")
        if kind.endswith("xml") and not kind.endswith(_XML_NOT_READ):
            named.add(info.filename)
    return named


_XML_NOT_READ = ("/svg+xml", "/xhtml+xml")


def _refuse_much_xml(infos: Sequence[zipfile.ZipInfo], shown: str) -> None:
    """Refuse a zip whose parts would take minutes to read, by their names: before any is unpacked."""
    _refuse_much(sum(info.file_size for info in infos if info.filename.endswith((".xml", ".rels"))), shown)
    relations = sum(
        info.file_size for info in infos if info.filename.endswith(".rels") or info.filename == _CONTENT_TYPES
    )
    if relations > MOST_RELATIONS:
        raise UserError(
            f"{shown}: has {relations >> 20} MB that say which part belongs to which; the limit is {MOST_RELATIONS >> 20} MB",
            "no document is so: it is not read",
        )


def _refuse_much(xml: int, shown: str) -> None:
    if xml > MOST_XML:
        raise UserError(
            f"{shown}: has {xml >> 20} MB of XML; the limit is {MOST_XML >> 20} MB", "cut it in parts in Word"
        )


def _defines_entities(part: Any) -> bool:
    """Whether an XML part has a document type, wherever: a long comment may stand before it."""
    rest = b""
    while chunk := part.read(_CHUNK):
        data = rest + chunk
        if any(mark in data for mark in _DEFINES):
            return True
        rest = chunk[-_OVERLAP:]
    return False


def _short(error: BaseException) -> str:
    return " ".join(str(error).split())[:120] or type(error).__name__
