"""How far agreement on proposals has come, as somebody asks for it."""

from __future__ import annotations

from collections.abc import Sequence

from brackets.cli.config import Config
from brackets.document.proposals import Proposal
from brackets.document.statuses import is_status
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.vocabulary.words import STATUSES


def of_status(proposals: Sequence[Proposal], wanted: Sequence[str] | None) -> Sequence[Proposal]:
    """Those that are as far as is wanted; all if nothing is."""
    if not wanted:
        return proposals
    return [proposal for proposal in proposals if any(is_status(proposal.status, name) for name in wanted)]


def are_known_statuses(wanted: Sequence[str], config: Config) -> bool:
    """Whether remarks or the house have all of these, so that no draft need be asked."""
    known = {name.casefold() for name in (*STATUSES, *config.statuses().values())}
    return all(name.casefold() in known for name in wanted)


def refuse_unknown_statuses(wanted: Sequence[str], config: Config, drafts: Sequence[Draft]) -> None:
    """Raise UserError for a status that neither the house nor a draft has."""
    own = dict.fromkeys((*config.statuses().values(), *(one.name for draft in drafts for one in draft.statuses)))
    known = [*STATUSES, *own]
    if wrong := [name for name in wanted if name.casefold() not in map(str.casefold, known)]:
        raise UserError(
            f"no status {wrong[0]!r}",
            f"the statuses are {', '.join(known)}; brackets.toml can name more ([house.status])",
        )
