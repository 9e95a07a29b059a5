"""Word files for the tests, made with python-docx and by hand: nothing that anybody else wrote."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

import docx
from docx.oxml import parse_xml

#: The styles by which a file that we wrote is read again.
STYLES = (
    '<w:style w:type="character" w:styleId="BracketsUnseen"><w:name w:val="BracketsUnseen"/><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="BracketsLineEnd"><w:name w:val="BracketsLineEnd"/></w:style>'
    '<w:style w:type="character" w:styleId="BracketsPageEnd"><w:name w:val="BracketsPageEnd"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="BracketsLine"><w:name w:val="BracketsLine"/></w:style>'
)

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
WHEN = 'w:date="2026-03-01T10:00:00Z"'


def t(text: str, properties: str = "") -> str:
    """A run."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def ins(author: str, *inner: str) -> str:
    return f'<w:ins w:id="1" w:author="{author}" {WHEN}>{"".join(inner)}</w:ins>'


def dele(author: str, *inner: str) -> str:
    runs = "".join(inner).replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
    return f'<w:del w:id="2" w:author="{author}" {WHEN}>{runs}</w:del>'


def p(*inner: str, properties: str = "") -> str:
    """A paragraph."""
    look = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p {W}>{look}{''.join(inner)}</w:p>"


def listed(number: int, level: int = 0, mark: str = "") -> str:
    """The properties of a paragraph in a list; `mark` are changes on its end."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>' + marked(mark)


def marked(mark: str) -> str:
    return f"<w:rPr>{mark}</w:rPr>" if mark else ""


def mark_ins(author: str) -> str:
    return f'<w:ins w:id="3" w:author="{author}" {WHEN}/>'


def mark_del(author: str) -> str:
    return f'<w:del w:id="4" w:author="{author}" {WHEN}/>'


def document(*paragraphs: str, numbering: str = "", styles: str = "") -> bytes:
    """A .docx of paragraphs (XML), with definitions of lists and styles."""
    made = docx.Document()
    body = made.element.body
    for paragraph in paragraphs:
        body.insert(len(body) - 1, parse_xml(paragraph))
    if numbering:
        root = made.part.numbering_part.element
        for child in list(root):
            root.remove(child)
        for child in parse_xml(f"<w:numbering {W}>{numbering}</w:numbering>"):
            root.append(child)
    if styles:
        for child in parse_xml(f"<w:styles {W}>{styles}</w:styles>"):
            made.styles.element.append(child)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def level(at: int, form: str, text: str, start: int = 1, more: str = "") -> str:
    return f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'


def abstract(id: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{id}">{"".join(levels)}</w:abstractNum>'


def num(id: int, of: int, override: str = "") -> str:
    return f'<w:num w:numId="{id}"><w:abstractNumId w:val="{of}"/>{override}</w:num>'


def repacked(data: bytes, changed: dict[str, bytes | None], **more: bytes) -> bytes:
    """A zip with parts changed, left out (None) or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            content = changed.get(info.filename, old.read(info))
            if content is not None:
                new.writestr(info.filename, content)
        for name, content in changed.items():
            if content is not None and name not in old.namelist():
                new.writestr(name, content)
    return out.getvalue()


def styled(style: str, inner: str) -> str:
    """A run of a character style."""
    return f'<w:r><w:rPr><w:rStyle w:val="{style}"/></w:rPr>{inner}</w:r>'


def row_of(*cells: str, properties: str = "") -> str:
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"


def table(*rows: str, properties: str = "") -> str:
    return f"<w:tbl {W}><w:tblPr>{properties}</w:tblPr><w:tblGrid/>{''.join(rows)}</w:tbl>"


_STRICT = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "http://purl.oclc.org/ooxml/officeDocument/math",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties":
        "http://purl.oclc.org/ooxml/officeDocument/relationships/extendedProperties",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "http://purl.oclc.org/ooxml/officeDocument/relationships",
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties":
        "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing":
        "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "http://purl.oclc.org/ooxml/drawingml/main",
    "http://schemas.openxmlformats.org/drawingml/2006/picture": "http://purl.oclc.org/ooxml/drawingml/picture",
}  # fmt: skip


def strict(data: bytes) -> bytes:
    """A file as Word saves it as Strict Open XML: the names of its namespaces and relations are others."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name, content in parts.items():
        if name.endswith((".xml", ".rels")) and name != "[Content_Types].xml":
            for ours, theirs in _STRICT.items():
                content = content.replace(ours.encode(), theirs.encode())
            parts[name] = content.replace(b"<w:document ", b'<w:document w:conformance="strict" ')
    return repacked(data, dict(parts))
