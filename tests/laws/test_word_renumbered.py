"""The law of renumbering a Word file in itself: it touches labels that are typed, and references, alone."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("docx")

from lxml import etree

from brackets.cli.in_file import edited
from brackets.cli.results import Result
from brackets.draft import Draft
from brackets.formats.authors import registry_with_authors
from brackets.formats.interface import ReadOptions
from brackets.formats.reading import Input, read_document
from brackets.parties import default_registry
from brackets.rewrite.renumber import Renumbered, renumber
from word.build import document, ins, listed, mark_ins, marked, p, t
from word.opened import NUMBERS
from word.packing import parts_of

REGISTRY = default_registry()
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
#: How a paragraph gets its number: counted by Word on one of two levels, typed, or not at all.
COUNTED, BELOW, TYPED, NONE = "counted", "below", "typed", "none"


@st.composite
def files(draw: st.DrawFn) -> bytes:
    """A Word file whose paragraphs are counted, typed or both, some of them inserted, with references in them."""
    kinds = draw(st.sampled_from([[COUNTED], [COUNTED, BELOW], [TYPED], [COUNTED, TYPED, NONE]]))
    made, number = [], 0
    for at in range(draw(st.integers(2, 6))):
        kind = draw(st.sampled_from(kinds)) if at else kinds[0]
        words = draw(
            st.sampled_from(
                ["Row", "Row.", "Meet in 2030;", "Row 4 boats as in paragraph {}.", "See paragraphs {} and 1;"]
            )
        )
        words = words.format(draw(st.integers(1, 6)))
        added = bool(at) and draw(st.integers(0, 2)) == 0
        label = ""
        if kind == TYPED:
            number += not added or draw(st.booleans())
            label = f"{number} bis. " if added else f"{number}. "
        mark = mark_ins("Chile") if added else ""
        properties = listed(1, kind == BELOW, mark) if kind in (COUNTED, BELOW) else marked(mark)
        runs = t(label + words)
        made.append(p(ins("Chile", runs) if added else runs, properties=properties))
    return document(*made, **NUMBERS)


def renumbered(data: bytes) -> tuple[bytes, Draft, Renumbered]:
    """A file that is renumbered in itself, its draft, and what was done."""
    found = read_document(data, "x.docx", ReadOptions(), REGISTRY)
    assert found is not None
    draft = Draft(found.text, registry_with_authors(REGISTRY, found.parties))
    source = Input("x.docx", found.text, "utf-8", "docx", editor=found.editor, counted=found.counted)
    done = renumber(draft, found.counted)
    written = edited(Result(source, draft, done.draft, True))
    assert not written.told
    return written.data, draft, done


def paragraphs(data: bytes) -> list[Any]:
    return list(etree.fromstring(parts_of(data)["word/document.xml"]).iter(f"{W}p"))


def words(paragraph: Any) -> str:
    """What is typed in a paragraph, its label and the numbers that it refers to left out."""
    text = re.sub(r"^\d+( bis)?\. ", "", "".join(paragraph.itertext(f"{W}t")))
    return re.sub(r"(paragraphs?) \d+( bis)?( and \d+( bis)?)?", r"\1", text)


@given(files())
def test_labels_and_references_alone_are_touched(data: bytes) -> None:
    after, draft, done = renumbered(data)
    assert [words(one) for one in paragraphs(after)] == [words(one) for one in paragraphs(data)]
    assert read_document(after, "x.docx", ReadOptions(), REGISTRY).text == done.text  # type: ignore[union-attr]
    again, *_ = renumbered(after)
    assert parts_of(again) == parts_of(after)
    if renumber(draft).text != draft.text and not re.search(
        r"<w:t[^>]*>\d+( bis)?\. ", parts_of(data)["word/document.xml"].decode()
    ):
        assert done.text == draft.text
        assert any("Word counts" in message for _, message in done.warnings())
