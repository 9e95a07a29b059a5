"""Which threads of a negotiation are told, and how the parties in them fared."""

from __future__ import annotations

from collections.abc import Sequence

from brackets.cli.options import Selection
from brackets.cli.selecting import chosen_in_any, selector_for
from brackets.draft import Draft
from brackets.formats.reading import Input
from brackets.rounds.trace import Score, Thread, Trace, scores


def selected_threads(traced: Trace, drafts: Sequence[tuple[Input, Draft]], selection: Selection) -> list[Thread]:
    """The threads that the selectors choose in any draft."""
    chosen = chosen_in_any(drafts, selection)
    if chosen is None:
        return traced.threads
    nodes = {id(proposal.node) for one in chosen for proposal in one.proposals}
    return [thread for thread in traced.threads if any(id(p.node) in nodes for p in thread.proposals)]


def fared_in(threads: list[Thread], drafts: Sequence[tuple[Input, Draft]], selection: Selection) -> list[Score]:
    """How the parties of these threads fared; only those of `--by`, if there are any."""
    asked = {id for _, draft in drafts for id in selector_for(draft, selection).by}
    return [score for score in scores(threads) if not asked or score.id in asked]


def why_empty(threads: Sequence[Thread], fared: Sequence[Score], traced: Trace, selection: Selection) -> str:
    """Why there are no proposals to tell of, or no parties; empty if there are some of both."""
    if not traced.threads:
        return "no proposal stands in brackets in any of these drafts"
    if not threads:
        return f"none of the {len(traced.threads)} proposals of these drafts is selected"
    if not fared and selection.by:
        return "no party of --by sponsors any of the proposals that are selected"
    if not fared:
        return f"nobody sponsors any of these {len(threads)} proposals, so that no party fared well or badly"
    return ""
