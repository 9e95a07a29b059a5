"""Word files as their text, for the tests of reading."""

from __future__ import annotations

from collections.abc import Mapping

from brackets.formats.authors import Authors
from brackets.formats.interface import ReadOptions, ReadResult
from brackets.formats.reading import read_document
from brackets.formats.revisions import RevisedDocument
from brackets.formats.word.reader import read_word
from brackets.parties import default_registry
from word.build import abstract, document, level, num


def opened(data: bytes, **options: object) -> ReadResult:
    found = read_document(data, "x.docx", ReadOptions(**options), default_registry())  # type: ignore[arg-type]
    assert found is not None
    return found


def text(*paragraphs: str, parts: Mapping[str, str] | None = None, **options: object) -> str:
    return opened(document(*paragraphs, **(parts or {})), **options).text


#: Lists of three levels, as Word keeps them.
NUMBERS = {
    "numbering": abstract(0, level(0, "decimal", "%1."), level(1, "lowerLetter", "(%2)"), level(2, "lowerRoman", "%3."))
    + abstract(1, level(0, "upperRoman", "%1"), level(1, "decimal", "%1.%2", more="<w:isLgl/>"))
    + abstract(2, level(0, "bullet", "\uf0b7"))
    + num(1, 0)
    + num(2, 1)
    + num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
    + num(4, 2)
}


def read(*paragraphs: str, view: str = "all", **parts: str) -> RevisedDocument:
    """What is read of paragraphs (XML), before it is written in brackets."""
    data = document(*paragraphs, **parts)
    return read_word(data, "x.docx", Authors(default_registry(), {}), view)  # type: ignore[arg-type]
