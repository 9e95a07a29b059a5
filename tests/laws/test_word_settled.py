"""The laws of settling in a Word file: what is tracked is settled as its text is, and a tracked file as the draft it is made of."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brackets import Draft, parse
from brackets.cli.in_file import edited, others_like
from brackets.cli.results import Result
from brackets.document.selectors import Selector
from brackets.formats.authors import registry_with_authors
from brackets.formats.interface import ReadOptions, ReadResult
from brackets.formats.reading import Input, read_document
from brackets.parties import default_registry
from brackets.settle import Decision, Settled, accept, reject
from drafts import asked_for

pytest.importorskip("docx")
REGISTRY = default_registry()
ALL = Selector(everything=True)
US = Selector(by=frozenset({"USA"}), by_party=True)


class Command(NamedTuple):
    """What is done to a draft, and to the changes of a file that no bracket shows."""

    settle: Callable[[Draft, Selector], Settled]
    selector: Selector
    decision: Decision


COMMANDS = {
    "accept --all": Command(accept, ALL, Decision.ACCEPT),
    "reject --all": Command(reject, ALL, Decision.REJECT),
    "accept --by US": Command(accept, US, Decision.ACCEPT),
    "reject --by US": Command(reject, US, Decision.REJECT),
}
commands = st.sampled_from(sorted(COMMANDS))


def tracked(draft: Draft) -> bytes:
    from brackets.formats.word.writer import write_word

    return write_word(draft, tracked=True).data


def opened(data: bytes) -> tuple[ReadResult, Draft]:
    """A Word file as it is read, and its draft."""
    found = read_document(data, "x.docx", ReadOptions(), REGISTRY)
    assert found is not None
    return found, Draft(found.text, registry_with_authors(REGISTRY, found.parties))


def settled_bytes(data: bytes, name: str) -> tuple[bytes, Settled]:
    """A Word file that is settled in itself, and its text that is settled."""
    found, draft = opened(data)
    command = COMMANDS[name]
    settled = command.settle(draft, command.selector)
    source = Input("x.docx", found.text, "utf-8", "docx", editor=found.editor, comments=found.comments)
    others = others_like(command.selector, command.decision, draft.registry)
    made = edited(Result(source, draft, settled.draft, True, settled, others))
    return made.data, settled


def settled_file(data: bytes, name: str) -> tuple[str, Settled]:
    """The text of a Word file that is settled in itself, and of its text that is settled."""
    made, settled = settled_bytes(data, name)
    return opened(made)[0].text, settled


def lines(text: str) -> list[str]:
    """The lines with words, as they are, but for blanks at their ends and before them."""
    return [line.strip() for line in text.split("\n") if line.strip()]


@given(asked_for(), commands)
def test_what_is_tracked_is_settled_as_its_text_is(text: str, name: str) -> None:
    after, settled = settled_file(tracked(parse(text)), name)
    assert lines(after) == lines(settled.draft.text)


@given(asked_for(), commands)
def test_a_tracked_file_is_settled_as_the_draft_it_is_made_of(text: str, name: str) -> None:
    draft, command = parse(text), COMMANDS[name]
    after, _ = settled_file(tracked(draft), name)
    expected = command.settle(draft, command.selector)
    if command.selector.everything:
        assert lines(after) == lines(expected.draft.text)


CELLS = st.lists(
    st.sampled_from(["now", "posts", "[US: ten]", "[EU: twenty]", "[US: ,]", "[EU: ~~old~~ new]"]),
    min_size=1,
    max_size=4,
).map(" ".join)


@given(st.lists(CELLS, min_size=2, max_size=3), commands)
def test_a_cell_has_no_blank_before_its_words_or_behind_them(cells: list[str], name: str) -> None:
    """Where a reader sees it, in the file: the notation has a blank beside each bar of a row."""
    import docx

    made = docx.Document()
    table = made.add_table(1, len(cells))
    for cell, words in zip(table.rows[0].cells, cells, strict=True):
        cell.text = words
    held = io.BytesIO()
    made.save(held)
    data, _ = settled_bytes(held.getvalue(), name)
    for cell in docx.Document(io.BytesIO(data)).tables[0].rows[0].cells:
        assert cell.text == cell.text.strip()
