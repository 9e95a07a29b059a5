"""The parts of a Word file beside its text: lists, notes, comments, and what no text can have."""

from __future__ import annotations

from collections import Counter
from typing import Any

from brackets.formats.word.names import RELATION, W
from brackets.formats.word.run_format import style_of
from brackets.formats.word.styles import PAGE_STYLE

_FORMATTING = (
    "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "tblGridChange", "trPrChange", "tcPrChange",
    "numberingChange",
)  # fmt: skip
"""What was there before a change of formatting (ECMA-376, part 1, 17.13.5)."""


def root_of(document: Any, kind: str) -> Any:
    """The root element of the part of a kind (`numbering`, `footnotes`, ...), None if there is none."""
    from docx.oxml import parse_xml

    for relation in document.part.rels.values():
        if relation.reltype == RELATION + kind and not relation.is_external:
            part = relation.target_part
            element = getattr(part, "element", None)
            return element if element is not None else parse_xml(part.blob)
    return None


def children_of(document: Any, kind: str, name: str) -> list[Any]:
    """The elements of a name in the part of a kind."""
    root = root_of(document, kind)
    return [] if root is None else list(root.findall(f"{W}{name}"))


def notes_of(document: Any, kind: str, name: str) -> dict[str, Any]:
    """The notes of a part by their ids, those that only draw the line above them not counted."""
    return {
        note.get(f"{W}id"): note
        for note in children_of(document, kind, name)
        if note.get(f"{W}type", "normal") == "normal"
    }


def count_what_no_text_has(document: Any, left_out: Counter[str]) -> None:
    """Count page heads and feet with words, macros, embedded documents, and changes of formatting."""
    heads = 0
    for relation in document.part.rels.values():
        kind = relation.reltype.rpartition("/")[2]
        if kind in ("header", "footer") and not relation.is_external:
            root = getattr(relation.target_part, "element", None)
            heads += root is not None and any(_says_more(paragraph, kind) for paragraph in root.iter(f"{W}p"))
        elif kind == "vbaProject":
            left_out["parts with macros, which are never run,"] += 1
        elif kind == "aFChunk":
            left_out["embedded documents"] += 1
    left_out["page heads and feet"] += heads
    body = document.element.body
    left_out["tracked changes of formatting alone"] += sum(
        1 for _ in body.iter(*(f"{W}{name}" for name in _FORMATTING))
    )
    left_out["tracked merges of cells"] += sum(1 for _ in body.iter(f"{W}cellMerge"))


def _says_more(paragraph: Any, kind: str) -> bool:
    """Whether a paragraph of a page's head or foot has words, other than the page x of y that we write."""
    words = any((text.text or "").strip() for text in paragraph.iter(f"{W}t"))
    is_ours = kind == "footer" and style_of(paragraph.find(f"{W}pPr"), "pStyle") == PAGE_STYLE
    return words and not is_ours
