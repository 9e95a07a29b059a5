"""Which outcomes of a comparison are told: those of some fates, and those that the selectors choose in either draft."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from brackets.cli.options import Selection
from brackets.cli.selecting import Chosen, chosen_in_any
from brackets.draft import Draft
from brackets.formats.reading import Input
from brackets.rounds.compare import Compared
from brackets.rounds.fates import Outcome


class Wanted(NamedTuple):
    """What is asked for beside the selectors."""

    fates: Sequence[str] | None = None
    """Only outcomes of these fates; None for all."""
    typography: bool = False
    """Also what differs in marks, capitals and quotes alone."""


def wanted_outcomes(
    compared: Compared, drafts: Sequence[tuple[Input, Draft]], selection: Selection, wanted: Wanted
) -> list[Outcome]:
    """The outcomes that are asked for, of a comparison of these two drafts. Raises UserError for a place that is in neither."""
    old = drafts[0][1]
    listed = _with_typography(compared, old) if wanted.typography else compared.outcomes
    outcomes = [outcome for outcome in listed if wanted.fates is None or outcome.fate in wanted.fates]
    return _selected(outcomes, chosen_in_any(drafts, selection))


def _with_typography(compared: Compared, old: Draft) -> list[Outcome]:
    """All outcomes, the changes of typography after the others of their paragraph of the old draft."""
    number = {block.address: index for index, block in enumerate(old.outline.blocks)}
    last = {number.get(outcome.address, -1): at for at, outcome in enumerate(compared.outcomes)}
    placed = [(at, 0, at, outcome) for at, outcome in enumerate(compared.outcomes)]
    for index, outcome in enumerate(compared.typography):
        here = number.get(outcome.address, -1)
        at = last.get(here, max((place for paragraph, place in last.items() if paragraph <= here), default=-1))
        placed.append((at, 1, index, outcome))
    return [outcome for *_, outcome in sorted(placed, key=lambda row: row[:3])]


def _selected(outcomes: list[Outcome], chosen: Sequence[Chosen] | None) -> list[Outcome]:
    """The outcomes that the selectors choose, in either draft; all if nothing is asked for.

    What is nobody's is chosen by its place alone, so only where no other selector narrows: changes of the base text, placeholders.
    """
    if chosen is None:
        return outcomes
    nodes = {id(proposal.node) for one in chosen for proposal in one.proposals}
    selector = chosen[-1].selector
    by_place = selector._replace(paragraphs=(), section=None).is_empty or selector.everything
    addresses = [one.addresses() for one in chosen]
    return [
        outcome
        for outcome in outcomes
        if _stands_in(outcome, nodes) or (by_place and _is_nobodys(outcome) and _is_at(outcome, addresses))
    ]


def _is_nobodys(outcome: Outcome) -> bool:
    return outcome.is_of_placeholder or not (outcome.old or outcome.new)


def _stands_in(outcome: Outcome, nodes: set[int]) -> bool:
    return any(proposal and id(proposal.node) in nodes for proposal in (outcome.old, outcome.new))


def _is_at(outcome: Outcome, addresses: Sequence[set[str] | None]) -> bool:
    """Whether it stands at one of the addresses in its draft; None is all of a draft."""
    places = (outcome.address, outcome.new_address)
    return any(inside is None or place in inside for place, inside in zip(places, addresses, strict=True))
