"""House style, as `fmt` writes it."""

from __future__ import annotations

from brackets.lsp.documents import Snapshot
from brackets.lsp.written import replaced
from brackets.rewrite.fmt import restyled
from brackets.text.edits import Edit


def formatting(snapshot: Snapshot) -> list[Edit]:
    """What makes of a draft the same draft in house style; nothing if it is so already."""
    after = restyled(snapshot.draft, snapshot.settings.style)
    return [] if after is snapshot.draft else replaced(snapshot.text, after.text)
