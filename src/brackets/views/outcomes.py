"""What `diff` found, as records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from brackets.document.proposals import Proposal
from brackets.rounds.fates import Fate, Outcome

Getter = Callable[[Outcome], object]
"""How a field is got from an outcome: a text, a number, None, or a list of texts or of wordings."""

#: The fields of a line when nobody names others.
LINE_FIELDS = ("fate", "place", "sponsors", "text", "new_text", "remarks")


def _either(outcome: Outcome) -> Proposal | None:
    return outcome.old or outcome.new


def sponsors_of(outcome: Outcome) -> str:
    """Whose the proposal is, as the drafts write it; empty if there is none."""
    from brackets.views.records import sponsors

    proposal = _either(outcome)
    return sponsors(proposal) if proposal else ""


def place_of(outcome: Outcome) -> str:
    """The id of the proposal, or the address of the paragraph that has changed."""
    proposal = _either(outcome)
    return proposal.id if proposal else outcome.address or outcome.new_address


def _text(outcome: Outcome) -> str:
    if outcome.fate is Fate.UNEXPLAINED:
        return outcome.wordings[0].old
    return shown_text(outcome.old) if outcome.old else ""


def shown_text(proposal: Proposal) -> str:
    """What it asks for; base text that it wants out is struck, `[CHL oppose: x]` as `~~x~~`."""
    return f"~~{proposal.text}~~" if proposal.node.reading.is_base and "~~" not in proposal.text else proposal.text


def _new_text(outcome: Outcome) -> str:
    if outcome.fate is Fate.UNEXPLAINED:
        return outcome.wordings[0].new
    return shown_text(outcome.new) if outcome.new and not outcome.stands else outcome.stands


def remarks(outcome: Outcome) -> list[str]:
    """What else is to be said of it, in words."""
    said = {
        "joined": outcome.joined,
        "left": outcome.left,
        "now against": outcome.opposed,
        "no more against": outcome.unopposed,
    }
    return [
        *([outcome.note] if outcome.note else []),
        *(f"{how}: {', '.join(parties)}" for how, parties in said.items() if parties),
    ]


def _where_now(outcome: Outcome) -> object:
    place = outcome.where_now
    return {"address": place.address, "text": place.text, "likeness": place.likeness} if place else None


def _of_proposal(get: Callable[[Proposal], object], empty: object) -> Getter:
    def field(outcome: Outcome) -> object:
        proposal = _either(outcome)
        return get(proposal) if proposal else empty

    return field


def _line(proposal: Proposal | None) -> int | None:
    return proposal.position.line if proposal else None


def _column(proposal: Proposal | None) -> int | None:
    return proposal.position.column if proposal else None


#: How each field is got from an outcome.
GETTERS: dict[str, Getter] = {
    "fate": lambda o: o.fate.value,
    "confidence": lambda o: o.confidence,
    "place": place_of,
    "sponsors": sponsors_of,
    "id": lambda o: o.old.id if o.old else None,
    "new_id": lambda o: o.new.id if o.new else None,
    "address": lambda o: o.address or None,
    "new_address": lambda o: o.new_address or None,
    "section": lambda o: proposal.section if (proposal := _either(o)) else o.section,
    "kind": _of_proposal(lambda p: p.kind.value, None),
    "for": _of_proposal(lambda p: list(p.supporters), []),
    "against": _of_proposal(lambda p: list(p.opponents), []),
    "for_id": _of_proposal(lambda p: list(p.supporter_ids), []),
    "against_id": _of_proposal(lambda p: list(p.opponent_ids), []),
    "joined": lambda o: list(o.joined),
    "left": lambda o: list(o.left),
    "opposed": lambda o: list(o.opposed),
    "unopposed": lambda o: list(o.unopposed),
    "text": _text,
    "new_text": _new_text,
    "words": lambda o: [{"old": w.old, "new": w.new} for w in o.wordings],
    "line": lambda o: _line(o.old) or o.line,
    "column": lambda o: _column(o.old),
    "new_line": lambda o: _line(o.new) or o.new_line,
    "new_column": lambda o: _column(o.new),
    "note": lambda o: o.note,
    "where_now": _where_now,
    "remarks": lambda o: "; ".join(remarks(o)),
}

#: All fields that a JSON record has.
FIELDS = tuple(field for field in GETTERS if field not in ("place", "sponsors", "remarks"))


def rows(outcomes: Iterable[Outcome], fields: Sequence[str]) -> Iterable[Mapping[str, object]]:
    """A row for each outcome."""
    return ({field: GETTERS[field](outcome) for field in fields} for outcome in outcomes)


def summary(outcomes: Iterable[Outcome]) -> str:
    """How many of each fate: `2 adopted, 5 dropped`."""
    counts = Counter(outcome.fate for outcome in outcomes)
    return ", ".join(f"{counts[fate]} {fate}" for fate in Fate if counts[fate])
