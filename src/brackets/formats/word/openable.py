"""A package as python-docx can open it, where Word opens what python-docx does not: the file itself stays as it is."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Collection

from brackets.formats.word.strict import as_transitional, is_strict

_HEAD = 16 << 10
"""Bytes of a part in which its root declares its namespaces: Word's roots declare thirty, in three thousand bytes."""


def openable(data: bytes, xml_parts: Collection[str]) -> bytes:
    """The bytes of a .docx without what python-docx stumbles over; the same bytes if there is nothing of the kind.

    Strict Open XML becomes transitional, and relations that lead to no part (`Target="NULL"`) go. `xml_parts` are the names of the
    parts that are XML. What is made is not compressed: it is read at once.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = dict.fromkeys(archive.namelist())
        changed: dict[str, bytes] = {}
        for name in names:
            if name.endswith(".rels"):
                content = archive.read(name)
                if (mended := without_dead_ends(as_transitional(content), name, names)) is not content:
                    changed[name] = mended
            elif name in xml_parts:
                with archive.open(name) as part:
                    strict = is_strict(part.read(_HEAD))
                if strict:
                    changed[name] = as_transitional(archive.read(name))
        if not changed:
            return data
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as new:
            for name in names:
                new.writestr(name, changed[name] if name in changed else archive.read(name))
        return out.getvalue()


def without_dead_ends(xml: bytes, name: str, names: Collection[str]) -> bytes:
    """A part of relations without those that lead to no part; the same bytes if all lead to one.

    `name` is that of the part, `word/_rels/document.xml.rels`, and `names` are those of all parts.
    """
    from docx.oxml import parse_xml
    from lxml import etree

    folder = posixpath.dirname(posixpath.dirname(name))
    root = parse_xml(xml)
    dead = [
        relation
        for relation in root
        if relation.get("TargetMode") != "External"
        and posixpath.normpath(posixpath.join("/", folder, relation.get("Target", ""))).lstrip("/") not in names
    ]
    if not dead:
        return xml
    for relation in dead:
        root.remove(relation)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
