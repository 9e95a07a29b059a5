"""Minutes as a Word file, on the page that our other Word files have. Needs the extra `word`."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

from brackets.errors import MissingExtra
from brackets.views.minutes.lines import Record, Role

_STYLES = {1: "Title", 2: "Heading 1", 3: "Heading 2", 0: "Normal", -1: "List Bullet", -2: "List Bullet 2"}
_QUIET = "595959"


def word(record: Record, about: Mapping[str, str]) -> bytes:
    """The bytes of the file; for `about` see `WriteOptions.about`. Raises MissingExtra without python-docx."""
    try:
        import docx
    except ImportError:
        raise MissingExtra("writing a Word file", "word") from None
    del docx
    from brackets.formats.word import page
    from brackets.formats.word.elements import make, words

    document = page.blank_document("", about, language=record.language)
    page.set_title(document, record.title)
    names = {style.name: style.style_id for style in document.styles}
    section = document.element.body[-1]
    for level, runs in record.lines:
        # element by element: what python-docx does for each paragraph looks through all styles
        paragraph = make("p", make("pPr", make("pStyle", val=names[_STYLES[level]])))
        for text, role in runs:
            properties = [make("rPr", _looks(role))] if role else []
            paragraph.append(make("r", *properties, words("t", text)))
        section.addprevious(paragraph)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _looks(role: Role) -> Any:
    """How words of a role are set."""
    from brackets.formats.word.elements import make

    if role == "strong":
        return make("b")
    if role == "deleted":
        return make("strike")
    if role == "inserted":
        return make("u", val="single")
    return make("color", val=_QUIET)
