"""Changes to a text as a client takes them."""

from __future__ import annotations

from collections.abc import Iterable

from lsprotocol.types import (
    AnnotatedTextEdit,
    ChangeAnnotation,
    OptionalVersionedTextDocumentIdentifier,
    TextDocumentEdit,
    TextEdit,
    WorkspaceEdit,
)

from brackets.lsp.documents import Snapshot
from brackets.text.edits import Edit, without_overlaps


def text_edits(snapshot: Snapshot, edits: Iterable[Edit]) -> list[TextEdit]:
    """Edits as a client makes them, without those that change nothing."""
    places, text = snapshot.places, snapshot.text
    return [
        TextEdit(places.range(edit.start, edit.end), edit.text)
        for edit in without_overlaps(edits)
        if text[edit.start : edit.end] != edit.text
    ]


def workspace_edit(
    snapshot: Snapshot, edits: Iterable[Edit], *, ask: str = "", versioned: bool = True
) -> WorkspaceEdit:
    """Edits of a draft, for the version that they were made for. With `ask` a client shows them first, with these words.

    Not `versioned`, for a client that takes only lists of edits by their URIs.
    """
    made = text_edits(snapshot, edits)
    if not versioned:
        return WorkspaceEdit(changes={snapshot.uri: made})
    document = OptionalVersionedTextDocumentIdentifier(snapshot.uri, snapshot.version)
    if not ask:
        return WorkspaceEdit(document_changes=[TextDocumentEdit(document, list(made))])
    annotated = [AnnotatedTextEdit("look", edit.range, edit.new_text) for edit in made]
    return WorkspaceEdit(
        document_changes=[TextDocumentEdit(document, list(annotated))],
        change_annotations={"look": ChangeAnnotation("Look first", needs_confirmation=True, description=ask)},
    )


def replaced(before: str, after: str) -> list[Edit]:
    """Edits that make one text of another: a line each where as many lines are left, else all between what is the same."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    if len(old) != len(new):
        edits = [_trimmed(0, before, after)]
    else:
        edits, at = [], 0
        for was, becomes in zip(old, new, strict=True):
            if was != becomes:
                edits.append(_trimmed(at, was, becomes))
            at += len(was)
    return [edit for edit in edits if edit is not None]


def _trimmed(at: int, before: str, after: str) -> Edit | None:
    """The edit that makes one stretch of another, which begins at `at`, without what is the same at its ends."""
    if before == after:
        return None
    head = _shared(before, after)
    tail = _shared(before[head:][::-1], after[head:][::-1])
    return Edit(at + head, at + len(before) - tail, after[head : len(after) - tail])


def _shared(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
