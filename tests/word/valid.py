"""What is wrong with a Word file, by the schema of ISO/IEC 29500 (transitional) and by what Word refuses beyond it.

The content models, attributes and values are those of Microsoft's Open XML SDK (MIT), which has them from the schemas of the
standard; openxml-audit ships them, and knows the references between parts. What it does not look at is looked at here, with its
place in the standard (ECMA-376, part 1).
"""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from lxml import etree
from openxml_audit import FileFormat, OpenXmlValidator
from openxml_audit.context import ValidationContext
from openxml_audit.schema import SchemaValidator

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MISREAD = ("ins", "del"), "Choice allows at most 1 occurrence(s)"
"""What openxml-audit 0.8 says of a change with two changes in it, which may have as many as it likes (17.13.5.18, CT_RunTrackChange)."""
_IN_TEXT = ("document", "footnotes", "endnotes", "comments", "header", "footer")
_SCHEMA = SchemaValidator()


def faults(data: bytes) -> list[str]:
    """Everything that is wrong with a .docx: package, every part, and what points from one part to another."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.docx"
        path.write_bytes(data)
        result = OpenXmlValidator(file_format=FileFormat.OFFICE_2007, max_errors=100).validate(path)
    found = [f"{error.part_uri}{fault}" for error in result.errors if (fault := _said(error))]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.startswith("word/") and name.removeprefix("word/").rstrip("0123456789.xml").startswith(_IN_TEXT):
                found += [f"/{name}: {fault}" for fault in beyond_the_schema(etree.fromstring(archive.read(name)))]
    return found


def faults_of_element(root: Any) -> list[str]:
    """What is wrong with the root element of one part, by itself: quicker, for laws."""
    root = etree.fromstring(etree.tostring(root))
    context = ValidationContext(file_format=FileFormat.OFFICE_2007)
    _SCHEMA.validate_part(SimpleNamespace(uri="/x", xml=root), context)  # type: ignore[arg-type]
    return [fault for error in context.errors if (fault := _said(error))] + list(beyond_the_schema(root))


def _said(error: Any) -> str:
    """What is wrong and where; empty where nothing is."""
    names, words = _MISREAD
    where = str(error.path).rpartition("/")[2].partition("[")[0]
    return "" if where in names and error.description.startswith(words) else f"{error.path}: {error.description}"


def beyond_the_schema(root: Any) -> Iterator[str]:
    """What no content model says."""
    yield from _deleted_text(root)
    yield from _changes(root)
    for cell in root.iter(f"{W}tc"):
        if cell[-1].tag != f"{W}p":
            yield "a cell does not end with a paragraph (17.4.65)"
    for element in root.iter(f"{W}t", f"{W}delText", f"{W}instrText"):
        if len(element):
            yield "text has elements in it (17.3.3.31)"
    kinds = [mark.get(f"{W}fldCharType") for mark in root.iter(f"{W}fldChar")]
    if kinds.count("begin") != kinds.count("end"):
        yield "a field has no end (17.16.18)"
    if root.tag != f"{W}document" and any(True for _ in root.iter(f"{W}commentReference")):
        yield "a comment is fixed outside the text (17.13.4.5)"


def _deleted_text(root: Any) -> Iterator[str]:
    """`w:delText` stands in deletions alone, and `w:t` in none of them (17.3.3.7)."""
    for element in root.iter(f"{W}t", f"{W}delText"):
        deleted = any(above.tag in (f"{W}del", f"{W}moveFrom") for above in element.iterancestors())
        if deleted is (element.tag == f"{W}t"):
            yield f"{element.text!r} is {'deleted, as' if deleted else 'not deleted, as'} w:{element.tag.partition('}')[2]}"


def _changes(root: Any) -> Iterator[str]:
    """Ids of changes are no two alike (17.13.5), and none stands in one of its own kind, which Word takes for damage."""
    marks = [*root.iter(f"{W}ins", f"{W}del")]
    ids = [mark.get(f"{W}id") for mark in marks]
    for id in {id for id in ids if ids.count(id) > 1}:
        yield f"two changes have the id {id}"
    for mark in marks:
        if any(above.tag == mark.tag for above in mark.iterancestors()):
            yield f"a {mark.tag.partition('}')[2]} in another"
        if mark.tag == f"{W}ins" and any(above.tag == f"{W}del" for above in mark.iterancestors()):
            yield "an insertion in a deletion: it can be deleted, not the other way round"
