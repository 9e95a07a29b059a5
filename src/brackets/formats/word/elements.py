"""Making the elements of a Word file, and the parts that python-docx does not make."""

from __future__ import annotations

from typing import Any

from brackets.formats.word.names import RELATION, W
from brackets.formats.xml_characters import NOT_IN_XML

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def make(name: str, *children: Any, **attributes: str) -> Any:
    """An element `w:name` with its attributes, `w:` before each, and its children."""
    from docx.oxml import OxmlElement

    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(f"{W}{key}", value)
    made.extend(children)
    return made


def words(name: str, text: str) -> Any:
    """An element that holds text, `w:t` or its like; what no XML can have is replaced."""
    made = make(name)
    made.text = xml_text(text)
    made.set(_XML_SPACE, "preserve")
    return made


def xml_text(text: str) -> str:
    """A text with U+FFFD for each character that no XML can have."""
    return NOT_IN_XML.sub("\ufffd", text)


def field(code: str, shown: str) -> list[Any]:
    """The runs of a field, such as `PAGE`, with what it shows until somebody counts."""
    contents = [
        make("fldChar", fldCharType="begin"),
        words("instrText", f" {code} "),
        make("fldChar", fldCharType="separate"),
        words("t", shown),
        make("fldChar", fldCharType="end"),
    ]
    return [make("r", content) for content in contents]


def part_root(document: Any, kind: str) -> Any:
    """The root element of the part of a kind (`footnotes`, `numbering`, ...), which is made if there is none.

    A part that python-docx has only as bytes is parsed, and will be written as what becomes of its root.
    """
    from docx.opc.packuri import PackURI
    from docx.opc.part import XmlPart
    from docx.oxml import parse_xml

    for relation in document.part.rels.values():
        if relation.reltype == RELATION + kind and not relation.is_external:
            part = relation.target_part
            if isinstance(part, XmlPart):
                return part.element
            parsed = XmlPart(part.partname, part.content_type, parse_xml(part.blob), document.part.package)
            relation._target = parsed
            return parsed.element
    root = make(kind)
    name = PackURI(f"/word/{kind}.xml")
    document.part.relate_to(XmlPart(name, _TYPE.format(kind), root, document.part.package), RELATION + kind)
    return root
