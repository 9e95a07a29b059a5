"""The law of renumbering a Word file in itself: it touches labels that are typed, and references, alone."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("docx")

from lxml import etree

from brackets.cli.in_file import edited, others_like
from brackets.cli.results import Result
from brackets.document.selectors import Selector
from brackets.draft import Draft
from brackets.formats.authors import registry_with_authors
from brackets.formats.interface import ReadOptions
from brackets.formats.reading import Input, read_document
from brackets.parties import default_registry
from brackets.rewrite.counted_anew import counted_anew
from brackets.rewrite.numbering import renamed
from brackets.rewrite.references import Status, references
from brackets.rewrite.renumber import Renumbered, renumber
from brackets.settle import Decision, accept, reject
from brackets.text.edits import Moved
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
        if draw(st.integers(0, 4)) == 0:
            words = f"[US: {words}]"  # typed, and perhaps all that the paragraph has
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


@given(files(), st.booleans())
def test_what_word_counts_anew_is_told_where_it_is_referred_to(data: bytes, is_accepted: bool) -> None:
    """Settled in itself, the file has other numbers: each reference that leads elsewhere then is told, with the number that is right."""
    found = read_document(data, "x.docx", ReadOptions(), REGISTRY)
    assert found is not None and found.counted is not None
    draft = Draft(found.text, registry_with_authors(REGISTRY, found.parties))
    settle, decision = (accept, Decision.ACCEPT) if is_accepted else (reject, Decision.REJECT)
    everything = Selector(everything=True)
    settled = settle(draft, everything)
    source = Input("x.docx", found.text, "utf-8", "docx", editor=found.editor, counted=found.counted)
    others = others_like(everything, decision, draft.registry)
    after = read_document(
        edited(Result(source, draft, settled.draft, True, settled, others)).data, "x.docx", ReadOptions(), REGISTRY
    )
    assert after is not None
    kept = [label for label in renamed(draft) if not _goes(settled.edits, label.start)]
    there = renamed(Draft(after.text, REGISTRY))
    assert len(kept) == len(there)
    theirs = found.counted([(label.start, label.end) for label in renamed(draft)])
    names = {old.start: new.old for old, new in zip(kept, there, strict=True) if old.start in theirs}
    stale = [
        (Moved(settled.edits).at(one.start), names[one.meant[0]])
        for one in references(draft, renamed(draft))
        if one.status in (Status.SAME, Status.UPDATED)
        and not _goes(settled.edits, one.start)
        and names.get(one.meant[0], one.old) != one.old
    ]
    told = counted_anew(draft, settled, found.counted)
    if "typed" not in kinds_of(data):
        assert [name for _, name in stale] == [name for one in told for name in one.now.split(", ")]
        assert [one.after for one in told] == [at for at, _ in stale if at in {one.after for one in told}]


def _goes(edits: Any, at: int) -> bool:
    return any(edit.start <= at < edit.end and not edit.text for edit in edits)


def kinds_of(data: bytes) -> set[str]:
    """How the paragraphs of a file get their numbers."""
    xml = parts_of(data)["word/document.xml"].decode()
    return {"typed"} if re.search(r"<w:t[^>]*>(\[US: )?\d+( bis)?\. ", xml) else {"counted"}
