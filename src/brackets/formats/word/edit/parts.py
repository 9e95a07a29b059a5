"""The parts of a Word file, as bytes: what is changed is written anew, and everything else is copied."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from typing import Any

from brackets.errors import UserError
from brackets.formats.word.edit.elements import attribute, name_of

STORIES = ("footnotes", "endnotes", "header", "footer")
"""The kinds of parts, beside the document, that have text of their own."""
_DECLARATION = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?")


class Parts:
    """The parts of one file."""

    def __init__(self, data: bytes):
        self._data = data
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self.names = archive.namelist()
        self.main = next(self._related("", "officeDocument"), "word/document.xml")

    def read(self, name: str) -> bytes:
        """The bytes of a part."""
        with zipfile.ZipFile(io.BytesIO(self._data)) as archive:
            return archive.read(name)

    def stories(self) -> list[str]:
        """The names of all parts with text: the document, its notes, its heads and feet."""
        return [self.main, *(name for kind in STORIES for name in self._related(self.main, kind))]

    def _related(self, name: str, kind: str) -> Iterator[str]:
        """The names of the parts of a kind that belong to a part, to the whole file if that is empty."""
        folder, file = posixpath.split(name)
        relations = posixpath.join(folder, "_rels", f"{file}.rels")
        if relations not in self.names:
            return
        for relation in parsed(self.read(relations)):
            target = attribute(relation, "Target") or ""
            type = attribute(relation, "Type") or ""
            if type.rpartition("/")[2] == kind and attribute(relation, "TargetMode") != "External":
                path = (
                    target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
                )
                if path in self.names:
                    yield path

    def refuse_sealed(self, shown: str) -> None:
        """Raise UserError for a file whose signature would break, or that its author has protected against changes."""
        if any(name.startswith("_xmlsignatures/") for name in self.names):
            raise UserError(f"{shown}: is signed, and the signature would break", "--force changes it all the same")
        for name in self._related(self.main, "settings"):
            for element in parsed(self.read(name)):
                if name_of(element) == "documentProtection" and attribute(element, "enforcement") in (
                    "1",
                    "true",
                    "on",
                ):
                    raise UserError(
                        f"{shown}: is protected against changes",
                        "lift that in Word, or change it all the same with --force",
                    )

    def with_changed(self, changed: Mapping[str, bytes]) -> bytes:
        """The file with other bytes for some parts, everything else as it was and in its order."""
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(self._data)) as old, zipfile.ZipFile(out, "w") as new:
            new.comment = old.comment
            for info in old.infolist():
                data = changed[info.filename] if info.filename in changed else old.read(info)
                new.writestr(info, data, info.compress_type)
        return out.getvalue()


_ENDINGS = {
    "document.main": ".docx",
    "document.macroenabled.main": ".docm",
    "template.main": ".dotx",
    "template.macroenabledtemplate.main": ".dotm",
}
"""How a file is named, by the end of the type of its document."""


def ending_of(data: bytes) -> str:
    """What the name of a Word file has to end with, or Word does not open it; empty if its type is none that is known."""
    parts = Parts(data)
    for element in parsed(parts.read("[Content_Types].xml")):
        if (attribute(element, "PartName") or "").lstrip("/") == parts.main:
            kind = (attribute(element, "ContentType") or "").lower().removesuffix("+xml")
            return next((ending for end, ending in _ENDINGS.items() if kind.endswith(f".{end}")), "")
    return ""


def parsed(data: bytes) -> Any:
    """The root of a part, with every blank in it. The file has been looked at for what no XML of Word has."""
    from lxml import etree

    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))


def serialised(root: Any, before: bytes) -> bytes:
    """A part as bytes; its declaration is that of the bytes that it was read from."""
    from lxml import etree

    encoding = root.getroottree().docinfo.encoding or "UTF-8"
    if encoding.upper() not in ("UTF-8", "US-ASCII", "ASCII"):
        return bytes(etree.tostring(root.getroottree(), encoding=encoding, xml_declaration=True))
    declaration = _DECLARATION.match(before)
    written: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=False)
    return (declaration[0] if declaration else b"") + written
