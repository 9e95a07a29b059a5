"""Two delegations strike words of the same place, and one of them strikes a part of what the other does.

Where both strike the same words, these are one stretch of base text. `[US: ~~shall take measures~~ may act] [CAN: ~~shall~~ should
take measures]` strikes `shall` twice, and `take measures` once: to reject both would leave `shall take measures shall`.

Read: no finding on the real drafts and the samples.

What to do: let both strike the same words: `[CAN: ~~shall take measures~~ should take measures]`.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.draft import Draft
from brackets.settle.overlapping import overlapping

CODE = "B311"
SEVERITY = "warning"
HARM = 1
WHOLE = True


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding at the alternative of each two that strikes less, or at the second."""
    for overlap in overlapping(draft):
        node, struck = overlap.shorter
        same = overlap.is_same(draft.text)
        hint = "if once, take out what stands between them" if same else "let both strike the same words"
        yield Diagnostic(CODE, SEVERITY, overlap.said(draft.text), hint, node.start, struck.end)
