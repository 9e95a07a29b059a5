"""Minutes as a Word file, on the page that our other Word files have. Needs the extra `word`."""

from __future__ import annotations

import io
from collections.abc import Mapping

from brackets.errors import MissingExtra
from brackets.views.minutes.lines import Record

_STYLES = {1: "Title", 2: "Heading 1", 3: "Heading 2", 0: "Normal", -1: "List Bullet", -2: "List Bullet 2"}


def word(record: Record, about: Mapping[str, str]) -> bytes:
    """The bytes of the file; for `about` see `WriteOptions.about`. Raises MissingExtra without python-docx."""
    try:
        import docx
    except ImportError:
        raise MissingExtra("writing a Word file", "word") from None
    del docx
    from docx.shared import RGBColor

    from brackets.formats.word import page
    from brackets.formats.word.elements import xml_text

    document = page.blank_document("", about, language=record.language)
    page.set_title(document, record.title)
    for level, runs in record.lines:
        paragraph = document.add_paragraph(style=_STYLES[level])
        for text, role in runs:
            run = paragraph.add_run(xml_text(text))
            run.bold = role == "strong" or None
            run.font.strike = role == "deleted" or None
            run.font.underline = role == "inserted" or None
            if role == "quiet":
                run.font.color.rgb = RGBColor(0x59, 0x59, 0x59)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()
