"""The page of a Word file that we write: its fonts and margins, the styles that say how it is read again, its head and foot."""

from __future__ import annotations

import datetime
import os
from collections.abc import Mapping
from typing import Any

from brackets.formats.word.elements import field, make, words
from brackets.formats.word.names import W
from brackets.formats.word.styles import (
    LABEL_END,
    LINE_END,
    LINE_STYLE,
    NOTE_HERE,
    NOTE_NUMBER,
    NOTE_TEXT,
    PAGE_END,
    PAGE_STYLE,
    TEXT_STYLE,
    UNSEEN,
)
from brackets.vocabulary.language import language_of

HEADINGS = ("Heading 1", "Heading 2", "Heading 3")
_FONT = "Times New Roman"
_SMALL = 9
"""Points of what stands in the head and the foot of a page, and of footnotes."""
_PAGE_OF = {"en": ("Page ", " of "), "es": ("Página ", " de "), "fr": ("Page ", " sur "), "pt": ("Página ", " de ")}
"""What stands before a page's number and between it and their count, by language; `1/5` where nobody knows which it is."""
_LOCALES = {"en": "en-GB", "es": "es-ES", "fr": "fr-FR", "pt": "pt-PT"}
"""By which dictionary Word looks for misspelt words."""
_STALE = ("stylesWithEffects", "thumbnail")
"""Parts that say again, for Word 2010, what styles there are, and show the page as it was: no longer true of what we write."""


def now() -> datetime.datetime:
    """The time that changes have; SOURCE_DATE_EPOCH fixes it, so that the same draft gives the same file."""
    fixed = os.environ.get("SOURCE_DATE_EPOCH", "")
    if fixed.isdigit():
        return datetime.datetime.fromtimestamp(int(fixed), datetime.UTC)
    return datetime.datetime.now(datetime.UTC)


def blank_document(text: str, about: Mapping[str, str], *, language: str = "") -> Any:
    """A document without words: the page of a committee. `text` is the draft's; for `about` see `WriteOptions.about`.

    Without a `language` it is that of the text.
    """
    import docx
    from docx.shared import Cm

    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2.5)
    _house_styles(document)
    language = language or language_of(text)
    for element in document.styles.element.xpath("w:docDefaults//w:lang"):
        if language in _LOCALES:
            element.set(f"{W}val", _LOCALES[language])
    document.core_properties.author = document.core_properties.comments = ""
    document.core_properties.created = document.core_properties.modified = now().replace(tzinfo=None)
    own_styles(document)
    _heads(section, about)
    _feet(section, language)
    return document


def from_template(template: bytes, name: str) -> Any:
    """A template without its text; its page, heads and styles stay. Raises UserError for what is none."""
    from brackets.errors import UserError
    from brackets.formats.word.package import open_document

    document = open_document(template, name)
    try:
        body = document.element.body
        for child in list(body):
            if not child.tag.endswith("}sectPr"):
                body.remove(child)
        own_styles(document)
    except Exception as error:  # what a file can be broken in has no end
        raise UserError(f"{name}: is a damaged Word file: {error}", "save it again in Word") from None
    return document


def _house_styles(document: Any) -> None:
    """The fonts of a committee's document."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = _FONT, Pt(12)
    for name, size, above in (("Title", 14, 18), *((heading, 12, 18) for heading in HEADINGS)):
        style = document.styles[name]
        style.font.name, style.font.size, style.font.bold = _FONT, Pt(size), True
        style.font.italic = name == HEADINGS[2]
        style.font.color.rgb = RGBColor(0, 0, 0)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for attribute in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(attribute), None)
        for border in style.element.findall(f".//{qn('w:pBdr')}"):
            border.getparent().remove(border)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(above), Pt(6)
        style.paragraph_format.keep_with_next = True
    document.styles["Title"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER


def own_styles(document: Any) -> None:
    """The styles that say how a file that comes back is to be read, and those of what a template need not have."""
    for rels in (document.part.rels, document.part.package.rels):
        for id in [id for id, relation in rels.items() if relation.reltype.endswith(_STALE)]:
            del rels[id]
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt

    known = {style.style_id for style in document.styles}
    for name, around, size in ((TEXT_STYLE, 6, 0), (LINE_STYLE, 0, 0), (NOTE_TEXT, 0, _SMALL), (PAGE_STYLE, 0, _SMALL)):
        if name not in known:
            style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            style.base_style = document.styles["Normal"] if "Normal" in [s.name for s in document.styles] else None
            style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(around)
            if size:
                style.font.size = Pt(size)
    for name in (LINE_END, PAGE_END, UNSEEN, LABEL_END, NOTE_HERE, NOTE_NUMBER):
        if name not in known:
            style = document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
            style.font.hidden = name in (UNSEEN, NOTE_HERE)
            if name == NOTE_NUMBER:
                style.font.superscript = True


def _heads(section: Any, about: Mapping[str, str]) -> None:
    """Symbol, distribution and date on the first page, the symbol on those that follow."""
    lines = [about[key] for key in ("symbol", "distribution", "date") if about.get(key)]
    if not lines:
        return
    section.different_first_page_header_footer = True
    _fill(section.first_page_header, [[_run(line, bold=not number)] for number, line in enumerate(lines)], "right")
    last = section.first_page_header.paragraphs[-1]._p
    edge = make("pBdr", make("bottom", val="single", sz="6", space="4", color="auto"))
    last.pPr.find(f"{W}pStyle").addnext(edge)
    _fill(section.header, [[_run(lines[0], bold=True)]] if about.get("symbol") else [[]], "right")


def _feet(section: Any, language: str) -> None:
    """Page x of y, on each page."""
    before, between = _PAGE_OF.get(language, ("", "/"))
    feet = [section.footer, *([section.first_page_footer] if section.different_first_page_header_footer else [])]
    for foot in feet:
        pieces = [*field("PAGE", "1"), _run(between), *field("NUMPAGES", "1")]
        _fill(foot, [[_run(before), *pieces] if before else pieces], "center")


def _run(text: str, *, bold: bool = False) -> Any:
    look = [make("rPr", make("b"))] if bold else []
    return make("r", *look, words("t", text))


def _fill(part: Any, lines: list[list[Any]], side: str) -> None:
    """Make paragraphs of lines of runs the content of a head or a foot."""
    part.is_linked_to_previous = False
    root = part._element
    for child in list(root):
        root.remove(child)
    for runs in lines:
        root.append(make("p", make("pPr", make("pStyle", val=PAGE_STYLE), make("jc", val=side)), *runs))


def set_title(document: Any, title: str) -> None:
    """What the file says that it is called, which is what windows and catalogues show."""
    if title:
        document.core_properties.title = title
