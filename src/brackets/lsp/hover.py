"""What is said of a place under the pointer: of a proposal whose it is and how it would read, of a finding its rule's page,
of a label or a reference the paragraph that it names."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol.types import Hover, MarkupContent, MarkupKind

from brackets.document.proposals import Proposal
from brackets.draft import Draft
from brackets.lsp.checking import SHORT
from brackets.lsp.diagnostics import findings_at, rule_page
from brackets.lsp.documents import Snapshot
from brackets.lsp.found import label_at, name_at, proposals_at, rivals
from brackets.parse.nodes import Kind
from brackets.views.terminal import visible_line

#: Of a paragraph's words so many are shown.
_SHOWN = 400


def hover(snapshot: Snapshot, offset: int) -> Hover | None:
    """What is said of a place; None if there is nothing to say."""
    parts: list[str] = []
    span = offset, offset
    if (name := name_at(snapshot, offset)) is not None:
        parts.append(_party(snapshot.draft, name.written))
        span = name.start, name.end
    if around := proposals_at(snapshot.draft, offset):
        parts += _proposal(snapshot, around[0])
        span = (around[0].node.start, around[0].node.end) if name is None else span
    elif (at := label_at(snapshot, offset)) is not None and (said := _paragraph(snapshot, at, offset)):
        parts.append(said)
    known = snapshot.is_checked or len(snapshot.text) <= SHORT  # nobody waits for all of a long draft to be checked
    found = findings_at(snapshot, offset, offset) if known else ()
    for code in dict.fromkeys(finding.code for finding in found):
        parts.append(f"**{code}** {rule_page(code)}")
    if not parts:
        return None
    return Hover(MarkupContent(MarkupKind.Markdown, "\n\n".join(parts)), snapshot.places.range(*span))


def _party(draft: Draft, written: str) -> str:
    party = draft.registry.read(written)
    if party is None or not party.known:
        return f"**{_plain(written)}**: no party that is known"
    return f"**{_plain(written)}**: {_plain(party.name)} ({party.id})"


def _proposal(snapshot: Snapshot, proposal: Proposal) -> Iterator[str]:
    """Its id and kind, who is for and against, its rivals, and its paragraph now, if accepted, if rejected."""
    kind = proposal.kind
    yield f"**{_plain(proposal.id)}** {kind.value}"
    lines = []
    if proposal.supporters:
        lines.append(f"for: {_plain(', '.join(proposal.supporters))}")
    if proposal.opponents:
        lines.append(f"against: {_plain(', '.join(proposal.opponents))}")
    if not lines and kind not in (Kind.REMARK, Kind.PLACEHOLDER):
        lines.append("nobody owns it")
    if proposal.status:
        lines.append(f"status: {_plain(proposal.status)}")
    if others := rivals(snapshot.draft, proposal):
        lines.append(f"instead of: {_plain(', '.join(other.id for other in others))}")
    if lines:
        yield "  \n".join(lines)
    if kind is Kind.PLACEHOLDER:
        return
    outcome = snapshot.review.outcome(proposal)
    readings = [("accepted", outcome.accepted), ("rejected", outcome.rejected)]
    if kind is Kind.REMARK:
        readings = readings[1:]
    for title, words in readings:
        yield f"{title}:\n\n{_quoted(words)}"


def _paragraph(snapshot: Snapshot, label: int, offset: int) -> str:
    """The paragraph that a number refers to; nothing of a label that stands there itself."""
    draft = snapshot.draft
    block = draft.outline.at(label)
    if block is None or block.start <= offset < block.body:
        return ""
    return f"**{_plain(block.address)}**\n\n{_quoted(draft.text[block.start : block.end])}"


def _quoted(words: str) -> str:
    """Words of a draft as they are, on lines that a client may wrap, cut if they are many."""
    shown = visible_line(" ".join(words.split())) or "(nothing)"
    shown = shown[:_SHOWN] + "…" if len(shown) > _SHOWN else shown
    fence = "```"
    while fence in shown:
        fence += "`"
    return f"{fence}text\n{shown}\n{fence}"


def _plain(words: str) -> str:
    """Words in Markdown without anything that it would read as a mark."""
    return "".join(f"\\{c}" if c in "\\`*_[]<>~|!" else c for c in visible_line(words))
