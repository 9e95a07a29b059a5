"""Markdown, tables, footnotes and lists on the pages of a Word file: shown as what they are, and read as the same text again."""

from __future__ import annotations

import io
import re
import zipfile

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from brackets import parse
from brackets.formats.interface import ReadOptions
from brackets.formats.reading import read_document
from brackets.parties import default_registry

pytest.importorskip("docx")
pytest.importorskip("openxml_audit")

import docx

from brackets.formats.word.writer import write_word
from word.valid import faults_of_element

REGISTRY = default_registry()

words = st.sampled_from(
    ["States", "report", "*yearly*", "**Option 1:**", "[US: and data]", "[make][keep]", "[the chairs](https://x.org/a)",
     "[decision][first]", "[US: ~~may~~ shall]", "* star", "a*b", "*Noting [CAN: with* care]", "`data[0]`", "[^1]", "[^2]", "[^n]", "|"]
)  # fmt: skip
lines = st.lists(words, min_size=1, max_size=4).map(" ".join)
cells = st.sampled_from(["a", "b c", "*d*", "[US: e]", "[US: ~~f~~ g]", "", "1."])


def rows(cells_of: list[list[str]], form: str) -> str:
    """A table with bars between its cells, at their ends too, or with the rule that Markdown has below the head."""
    made = [" | ".join(row) if form == "bare" else f"| {' | '.join(row)} |" for row in cells_of]
    if form == "ruled":
        made.insert(1, "|" + "---|" * len(cells_of[0]))
    return "\n".join(made)


tables = st.integers(2, 3).flatmap(
    lambda width: st.builds(
        rows,
        st.lists(st.lists(cells, min_size=width, max_size=width), min_size=2, max_size=3),
        st.sampled_from(["bare", "edged", "ruled"]),
    )
)
labels = st.sampled_from(
    [["1.", "2.", "3."], ["(a)", "(b)"], ["(i)", "(ii)"], ["1.", "1 bis.", "2."], ["2.", "3."], ["a)", "b)", "d)"]]
)
lists = st.builds(
    lambda names, texts, between: between.join(f"{name} {text}" for name, text in zip(names, texts, strict=False)),
    labels, st.lists(lines, min_size=3, max_size=3), st.sampled_from(["\n", "\n\n", "\n\n    "]),
)  # fmt: skip
notes = st.sampled_from(
    [
        "[^1]: A *note*.",
        "[^1]: One.\n[^2]: Two [US: more].",
        "[^1]: One.\n\n[^2]: Two\nand more.",
        "[^2]: Two.\n\n[^1]: One.",
        "[^1]: [Note: x] y",
    ]
)
headings = st.sampled_from(["# Draft *of* all", "## Scope", "### Duties", "Article 1"])
blocks = st.one_of(lines, lines, tables, lists, notes, headings, st.just("[first]: https://x.org/1"))
front = st.sampled_from(["", "", "---\ntitle: x\nopen: [yes]\n---\n\n", "---\n\n", "---\na: b\n---\n"])
pages = st.builds(lambda head, parts: head + "\n\n".join(parts) + "\n", front, st.lists(blocks, min_size=1, max_size=6))


def read_again(data: bytes) -> str:
    opened = read_document(data, "x.docx", ReadOptions(), REGISTRY)
    assert opened is not None
    return opened.text


def tidy(text: str) -> str:
    return "\n".join(line.rstrip(" \t\xa0") for line in text.split("\n")).strip("\n") + "\n"


@given(pages, st.sampled_from(["typed", "list"]))
@example("# A\n\n| a | b |\n|---|---|\n| c | d |\n\n| e | f |\n| g | h |\n", "typed")
@example("x[^1] y[^2]\n\n[^1]: One.\n[^2]: Two\nmore.\n\n1. Last.\n", "typed")
@example("a | b\n | c\n", "typed")
def test_what_a_page_shows_is_read_as_the_same_text(text: str, numbers: str) -> None:
    data = write_word(parse(text), numbers=numbers).data
    assert tidy(read_again(data)) == tidy(text)
    assert_valid(data)


@given(pages)
def test_numbers_that_word_counts_say_what_was_typed(text: str) -> None:
    """Tracked changes too: what is read is the same with labels typed and counted."""
    counted = write_word(parse(text), tracked=True, numbers="list").data
    assert read_again(counted) == read_again(write_word(parse(text), tracked=True).data)
    assert_valid(counted)


def assert_valid(data: bytes) -> None:
    document = docx.Document(io.BytesIO(data))
    assert faults_of_element(document.element) == []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in ("word/footnotes.xml", "word/numbering.xml"):
            if name in archive.namelist():
                from lxml import etree

                assert faults_of_element(etree.fromstring(archive.read(name))) == []


def test_the_pages_are_of_every_kind() -> None:
    """The generator makes what the writer shows: each kind is met in a hand-made draft, and counted in its file."""
    text = (
        "---\ntitle: x\n---\n\n# Draft\n\n*Noting* the [first decision][first],[^1] **all** of it,\n\n"
        "| a | b |\n|---|---|\n| c | d |\n\n1. One.\n\n2. Two.\n\n[^1]: A note.\n\n[first]: https://x.org/1\n"
    )
    data = write_word(parse(text), numbers="list").data
    document = docx.Document(io.BytesIO(data))
    assert [[cell.text for cell in row.cells] for row in document.tables[0].rows][1] == ["| c", "d |"]
    shown = ["".join(run.text for run in p.runs if "Brackets" not in run.style.name) for p in document.paragraphs]
    assert [line for line in shown if line] == ["Draft", "Noting the first decision, all of it,", "One.", "Two."]
    xml = document.element.xml
    assert len(re.findall("<w:numPr>", xml)) == 2 and len(re.findall("<w:footnoteReference ", xml)) == 1
    assert len(re.findall("<w:i/>", xml)) == 1 and xml.count("<w:vanish/>") == 3
    assert read_again(data) == text
