"""Snapshots of drafts for the tests of the language server, and what an editor makes of its edits."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from lsprotocol import types

from brackets.lsp.documents import Snapshot
from brackets.lsp.settings import plain_settings

URI = "file:///drafts/draft.txt"


def opened(text: str, version: int = 1) -> Snapshot:
    """A draft as a client has just opened it."""
    return Snapshot(URI, version, text, plain_settings())


def made(text: str, edits: Any) -> str:
    """A text after the edits of a client: UTF-16, all of them places in the text as it was. Written apart from what is tested."""
    spans = sorted((_offset(text, e.range.start), _offset(text, e.range.end), e.new_text) for e in edits)
    assert all(one[1] <= other[0] for one, other in pairwise(spans)), "edits overlap"
    for start, end, words in reversed(spans):
        text = text[:start] + words + text[end:]
    return text


def _offset(text: str, place: types.Position) -> int:
    lines = text.replace("\r\n", "\0\n").replace("\r", "\n").replace("\0", "\r").split("\n")
    before = sum(len(line) + 1 for line in lines[: place.line])
    units = lines[place.line].encode("utf-16-le", "surrogatepass")[: 2 * place.character]
    return before + len(units.decode("utf-16-le", "surrogatepass"))


def changes_of(edit: types.WorkspaceEdit) -> Any:
    """The changes of a workspace edit to its one draft."""
    if edit.changes is not None:
        return edit.changes[URI]
    assert edit.document_changes is not None and len(edit.document_changes) == 1
    return edit.document_changes[0].edits  # type: ignore[union-attr]


def place_of(snapshot: Snapshot, words: str, more: int = 0) -> int:
    """The character at which some words begin."""
    return snapshot.text.index(words) + more
