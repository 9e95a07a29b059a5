"""From one place to those that belong to it: a proposal's rivals, a reference's paragraph, all that names a label or a party."""

from __future__ import annotations

from lsprotocol.types import Location

from brackets.lsp.documents import Snapshot
from brackets.lsp.found import all_names, label_at, name_at, proposals_at, rivals

Span = tuple[int, int]


def definitions(snapshot: Snapshot, offset: int) -> list[Location]:
    """Of a reference the label that it means; of a proposal its rivals, the next one first."""
    around = proposals_at(snapshot.draft, offset)
    for reference in snapshot.references:
        if reference.start <= offset <= reference.end and reference.meant:
            ends = {label.start: label.end for label in snapshot.labels}
            return _located(snapshot, [(at, ends.get(at, at)) for at in reversed(reference.meant)])
    for proposal in around:
        if others := rivals(snapshot.draft, proposal):
            later = [other for other in others if other.number > proposal.number]
            earlier = others[: len(others) - len(later)]
            return _located(snapshot, [(other.node.start, other.node.end) for other in (*later, *earlier)])
    return []


def mentions(snapshot: Snapshot, offset: int, *, declared: bool = True) -> list[Location]:
    """Where a party is named in headers, or a paragraph in the text; with the label itself if `declared`."""
    if (name := name_at(snapshot, offset)) is not None:
        names = [other for other in all_names(snapshot.draft) if other.identity == name.identity]
        return _located(snapshot, [(other.start, other.end) for other in names])
    if (at := label_at(snapshot, offset)) is None:
        return []
    spans = [(label.start, label.end) for label in snapshot.labels if declared and label.start == at]
    spans += [(reference.start, reference.end) for reference in snapshot.references if at in reference.meant]
    return _located(snapshot, sorted(spans))


def _located(snapshot: Snapshot, spans: list[Span]) -> list[Location]:
    return [Location(snapshot.uri, snapshot.places.range(*span)) for span in spans]
