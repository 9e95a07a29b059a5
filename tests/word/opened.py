"""Word files as their text, for the tests of reading."""

from __future__ import annotations

from collections.abc import Mapping

from brackets.formats.interface import ReadOptions, ReadResult
from brackets.formats.reading import read_document
from brackets.parties import default_registry
from word.build import document


def opened(data: bytes, **options: object) -> ReadResult:
    found = read_document(data, "x.docx", ReadOptions(**options), default_registry())  # type: ignore[arg-type]
    assert found is not None
    return found


def text(*paragraphs: str, parts: Mapping[str, str] | None = None, **options: object) -> str:
    return opened(document(*paragraphs, **(parts or {})), **options).text
