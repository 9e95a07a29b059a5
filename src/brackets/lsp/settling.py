"""Accept, reject, choose, and reject all others, at a place: what the commands do, as changes that an editor shows and makes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from lsprotocol.types import CodeAction, CodeActionKind

from brackets.document.proposals import CONTESTED, Proposal
from brackets.document.selectors import NothingThere, Selector
from brackets.draft import Draft
from brackets.errors import Unsettled, UserError
from brackets.lsp.documents import Snapshot
from brackets.lsp.found import proposals_in, rivals
from brackets.lsp.written import replaced
from brackets.parse.nodes import Arm, Kind
from brackets.settle import NotAChoice, Settled, accept, choose, reject
from brackets.text.edits import Edit, spliced
from brackets.views.records import sponsors

_REWRITE = CodeActionKind.RefactorRewrite.value
#: So many of the brackets around a place are offered, from the inside: who means one farther out goes to it.
_MOST_AROUND = 3
#: So many ids are named in a title.
_MOST_NAMED = 4


class Done(NamedTuple):
    """What a settling does to a draft, and what a person should look at first."""

    edits: list[Edit]
    warnings: str


def settlings(snapshot: Snapshot, start: int, end: int) -> Iterator[CodeAction]:
    """What can be done with the proposals at a span, the innermost first."""
    draft = snapshot.draft
    for proposal in proposals_in(draft, start, end)[:_MOST_AROUND]:
        name = f"{proposal.id} ({sponsors(proposal)})" if sponsors(proposal) else proposal.id
        others = rivals(draft, proposal)
        only_one_stands = bool(others) and (not proposal.attributed or isinstance(proposal.node, Arm))
        if proposal.kind not in (Kind.REMARK, Kind.PLACEHOLDER) and not only_one_stands:
            yield _action(f"Accept {name}", "accept", [proposal.id])
        if others:
            yield _action(f"Choose {name}, drop {_listed(others)}", "choose", [proposal.id])
        if not only_one_stands:
            yield _action(f"Reject {name}", "reject", [proposal.id])
        others = others or _beside(draft, proposal)
        if others and proposal.kind in CONTESTED:
            title = f"Reject all others and keep {proposal.id}: {_listed(others)}"
            yield _action(title, "reject-others", [other.id for other in others])


def _action(title: str, do: str, ids: Sequence[str]) -> CodeAction:
    return CodeAction(title, kind=f"{_REWRITE}.{do}", data={"do": do, "ids": list(ids)})


def _beside(draft: Draft, proposal: Proposal) -> list[Proposal]:
    """The other proposals of its paragraph that somebody owns, but for those around it and within it."""
    node = proposal.node
    return [
        other
        for other in draft.all_proposals
        if other.address == proposal.address
        and other.attributed
        and (other.node.end <= node.start or other.node.start >= node.end)
    ]


def _listed(proposals: Sequence[Proposal]) -> str:
    named = ", ".join(proposal.id for proposal in proposals[:_MOST_NAMED])
    more = len(proposals) - _MOST_NAMED
    return f"{named} and {more} more" if more > 0 else named


def settle_at(snapshot: Snapshot, data: dict[str, Any]) -> Done:
    """What one of these actions does. Raises UserError where it cannot be done."""
    ids, draft = tuple(map(str, data.get("ids", ()))), snapshot.draft
    try:
        if data["do"] == "choose":
            settled = choose(draft, ids)
        elif data["do"] == "accept":
            settled = accept(draft, Selector(ids=ids))
        else:
            settled = reject(draft, Selector(ids=ids))
    except NotAChoice as error:
        raise UserError(str(error), error.hint) from None
    except (NothingThere, Unsettled) as error:
        raise UserError(str(error)) from None
    warnings = "\n".join(f"line {warned.position.line}: {warned.message}" for warned in settled.warnings)
    return Done(_edits(draft, settled), warnings)


def _edits(draft: Draft, settled: Settled) -> list[Edit]:
    """What was done to the text, to the letter."""
    edits = list(settled.edits)
    return edits if spliced(draft.text, edits) == settled.draft.text else replaced(draft.text, settled.draft.text)
