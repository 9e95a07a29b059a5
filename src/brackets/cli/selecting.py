"""Which proposals the options select in a draft, and what is said of parties that nobody knows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from brackets.cli.messages import Messages
from brackets.cli.options import Selection
from brackets.cli.systems import quoted
from brackets.document.proposals import Proposal
from brackets.document.selectors import NothingThere, Selector
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.formats.reading import Input
from brackets.parse.nodes import Kind
from brackets.parties.registry import Registry
from brackets.text.patterns import Pattern


class NoSuchPlace(UserError):
    """A place that was asked for is in none of the drafts."""


class Chosen(NamedTuple):
    """What is selected in one draft."""

    draft: Draft
    selector: Selector
    proposals: Sequence[Proposal]
    is_there: bool = True
    """Whether the draft has the places that are asked for."""

    def addresses(self) -> set[str] | None:
        """The addresses of the paragraphs that `--para` and `--section` leave; None if they leave all."""
        if not self.is_there:
            return set()
        by_place = self.selector.paragraphs or self.selector.section
        return self.draft.addresses_in(self.selector) if by_place else None


def selector_for(draft: Draft, selection: Selection) -> Selector:
    """The selector for one draft. Raises UserError for a regular expression that is none, and a kind that does not exist."""
    pattern = selection.grep
    try:
        compiled = re.compile(pattern) if pattern else None
    except (re.error, OverflowError, RecursionError) as error:
        raise UserError(
            f"--grep {pattern!r} is not a regular expression: {error}",
            r"write \[ for a bracket and \( for a parenthesis",
        ) from None
    return draft.selector(
        by=_names(selection.by), against=_names(selection.against),
        para=_addresses(selection.para) or None, id=_split(selection.id) or None,
        kind=_kinds(selection.kind), section=selection.section, grep=compiled, everything=selection.everything,
        invert=selection.invert,
    )  # fmt: skip


def chosen(source: Input, draft: Draft, selection: Selection) -> Chosen:
    """What is selected in a draft. Raises UserError for a place that is not there."""
    selector = selector_for(draft, selection)
    try:
        return Chosen(draft, selector, draft.select(selector))
    except NothingThere as error:
        raise UserError(f"{source.shown}: {error}") from None


def chosen_in_any(drafts: Iterable[tuple[Input, Draft]], selection: Selection) -> list[Chosen] | None:
    """What is selected in each draft of one text, where a place may be missing in some of them; None if nothing is asked for.

    Raises UserError for a place that is in none of them.
    """
    all_chosen: list[Chosen] = []
    missing: list[str] = []
    for source, draft in drafts:
        selector = selector_for(draft, selection)
        if selector.is_empty:
            return None
        try:
            all_chosen.append(Chosen(draft, selector, draft.select(selector)))
        except NothingThere as error:
            missing.append(f"{source.shown}: {error}")
            all_chosen.append(Chosen(draft, selector, (), is_there=False))
    if len(missing) == len(all_chosen):
        raise NoSuchPlace(missing[0])
    return all_chosen


def counted_in(
    drafts: Sequence[tuple[Input, Draft]], selection: Selection
) -> list[tuple[Sequence[Proposal], set[str] | None]]:
    """What is to be counted in each draft: proposals of all kinds, and the addresses of the paragraphs, None for all of them.

    Unlike a list, it has notes and blanks too unless `--kind` or `--all` says otherwise. Raises
    UserError for a place that is in no draft.
    """
    if selection != Selection() and not (selection.kind or selection.everything):
        selection = selection._replace(kind=("all",))
    all_chosen = chosen_in_any(drafts, selection)
    if all_chosen is None:
        return [(draft.all_proposals, None) for _, draft in drafts]
    return [(chosen.proposals, chosen.addresses()) for chosen in all_chosen]


class CountedIn(NamedTuple):
    """What is counted in one of many drafts."""

    proposals: Sequence[Proposal]
    addresses: set[str] | None
    """The addresses of the paragraphs that are counted; None for all."""
    missing: str
    """What is said of a place that is not there; empty if all are."""


def counted_in_one(source: Input, draft: Draft, selection: Selection) -> CountedIn:
    """The same of one of many drafts, for `refuse_nowhere` when all are counted."""
    try:
        [(proposals, addresses)] = counted_in([(source, draft)], selection)
    except NoSuchPlace as error:
        return CountedIn((), set(), str(error))
    return CountedIn(proposals, addresses, "")


def refuse_nowhere(missing: Sequence[str]) -> None:
    """Raise UserError for a place that is in none of the drafts; `missing` is what is said of each."""
    if missing and all(missing):
        raise NoSuchPlace(missing[0])


def refuse_unknown_parties(drafts: Sequence[tuple[Input, Draft]], selection: Selection, registry: Registry) -> None:
    """Raise UserError with the nearest names for a party that neither registry nor drafts know, or an option that names none.

    For what writes a draft: `accept --by Mexco --clean` would reject everything, Mexico's proposals too.
    """
    for name, hint in _unknown(drafts, selection, registry):
        raise UserError(_no_party(name), hint)


def warn_unknown_parties(
    drafts: Sequence[tuple[Input, Draft]], selection: Selection, registry: Registry, messages: Messages
) -> None:
    """A warning, with the nearest names, for each party that neither registry nor drafts know: for what only looks."""
    for name, hint in _unknown(drafts, selection, registry):
        messages.warn(f"{_no_party(name)}, so it matches nothing; {hint}")


def are_known(selection: Selection, registry: Registry) -> bool:
    """Whether the registry knows all parties that are selected, so that no draft need be asked."""
    return all(registry.typed(name) for name in (*_named(selection.by), *_named(selection.against)))


def _no_party(name: str) -> str:
    return f"no party {name!r} is known" if name else "the name of a party is empty"


def _unknown(
    drafts: Sequence[tuple[Input, Draft]], selection: Selection, registry: Registry
) -> Iterator[tuple[str, str]]:
    """The names of parties that nobody knows, each with a hint; an empty one for an option that names nobody."""
    for name in (*_named(selection.by), *_named(selection.against)):
        known = registry.typed(name) or any(draft.registry.typed(name) or draft.mentions(name) for _, draft in drafts)
        if not known:
            yield name, hint_at_parties(name, registry, _parties_in(draft for _, draft in drafts))


def hint_at_parties(name: str, registry: Registry, present: Sequence[str] = ()) -> str:
    """What to say of a party that nobody knows: the nearest names, else who is `present`, else how it can be taught."""
    if near := registry.near(name, present):
        return f"did you mean {' or '.join(near)}?"
    if present:
        more = " and others" if len(present) > _PARTIES_NAMED else ""
        return f"the draft has {', '.join(present[:_PARTIES_NAMED])}{more}; brackets.toml can teach others ([groups])"
    return "brackets.toml can teach it ([groups])"


#: So many of the parties of a draft are named in a hint: one line of a screen.
_PARTIES_NAMED = 10


def _parties_in(drafts: Iterable[Draft]) -> list[str]:
    """The parties that the headers of drafts name, as they are written, in the order in which they come."""
    readings = (bracket.reading for draft in drafts for bracket in draft.brackets)
    return list(dict.fromkeys(party for reading in readings for party in (*reading.supporters, *reading.opponents)))


def _named(values: Sequence[str]) -> list[str]:
    """The names of an option; one that is empty if it was given and names nobody, as an unset variable of a script does."""
    return [name for value in values for name in _names([value]) or ("",)]


def _names(values: Sequence[str]) -> list[str] | None:
    """`("US,CAN", "MEX")` as a list; None if the option was not given."""
    if not values:
        return None
    return [part.strip() for value in values for part in value.split(",") if part.strip()]


def _addresses(values: Sequence[str]) -> list[str]:
    """`("2,3", "5-7")` as a list. Words of a section may have commas: each part must look like an address.

    Raises UserError for the id of a proposal.
    """
    found: list[str] = []
    for value in values:
        parts = [part.strip() for part in value.split(",")]
        found += parts if all(map(_ADDRESS.search, parts)) else [value]
    if ids := [value for value in found if _OF_PROPOSAL.search(value)]:
        raise UserError(f"--para {ids[0]}: that is a proposal in a paragraph", f"say --id {quoted(ids[0])}")
    return found


def _split(values: Sequence[str]) -> list[str]:
    """`("2#1,2#2",)` as a list; an option that names nothing stays, and is an error."""
    return [part for value in values for part in _names([value]) or (value,)]


_ADDRESS = Pattern(r"\d|/")
_OF_PROPOSAL = Pattern(r"#\d[\d.]*\Z")


def _kinds(values: Sequence[str]) -> list[str] | None:
    named = [part for value in values for part in value.split(",")]
    if "all" in named:
        return [kind.value for kind in Kind]
    if wrong := [name for name in named if name not in set(Kind)]:
        raise UserError(f"no kind {wrong[0]!r}", f"the kinds are {', '.join(kind.value for kind in Kind)}, and all")
    return named or None
