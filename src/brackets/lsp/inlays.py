"""The ids of proposals beside their brackets. Off unless a client asks for them."""

from __future__ import annotations

from lsprotocol.types import InlayHint

from brackets.document.proposals import CONTESTED
from brackets.lsp.documents import Snapshot


def inlays(snapshot: Snapshot, start: int, end: int) -> list[InlayHint]:
    """The id of each contested bracket that begins in a span, before its bracket."""
    return [
        InlayHint(snapshot.places.position(proposal.node.start), proposal.id, padding_right=True)
        for proposal in snapshot.draft.all_proposals
        if start <= proposal.node.start < end and proposal.kind in CONTESTED
    ]
