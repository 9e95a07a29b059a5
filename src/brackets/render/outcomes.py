"""What `diff` found, as records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from brackets.proposals import Proposal
from brackets.rounds.fates import Fate, Outcome

#: The fields of a line when nobody names others.
LINE_FIELDS = ("fate", "place", "sponsors", "text", "new_text")


def _either(outcome: Outcome) -> Proposal | None:
    return outcome.old or outcome.new


def _sponsors(outcome: Outcome) -> str:
    from brackets.render.records import sponsors

    proposal = _either(outcome)
    return sponsors(proposal) if proposal else ""


def _place(outcome: Outcome) -> str:
    proposal = _either(outcome)
    return proposal.id if proposal else outcome.address or outcome.new_address


def _text(outcome: Outcome) -> str:
    if outcome.fate is Fate.UNEXPLAINED:
        return outcome.wordings[0].old
    return outcome.old.text if outcome.old else ""


def _new_text(outcome: Outcome) -> str:
    if outcome.fate is Fate.UNEXPLAINED:
        return outcome.wordings[0].new
    return outcome.new.text if outcome.new else "; ".join(f"{w.old} → {w.new}" for w in outcome.wordings)


def _of_proposal(get: Callable[[Proposal], Any], empty: Any) -> Callable[[Outcome], Any]:
    def field(outcome: Outcome) -> Any:
        proposal = _either(outcome)
        return get(proposal) if proposal else empty

    return field


def _line(proposal: Proposal | None) -> int | None:
    return proposal.position.line if proposal else None


def _column(proposal: Proposal | None) -> int | None:
    return proposal.position.column if proposal else None


#: How each field is got from an outcome.
GETTERS: dict[str, Callable[[Outcome], Any]] = {
    "fate": lambda o: o.fate.value,
    "confidence": lambda o: o.confidence,
    "place": _place,
    "sponsors": _sponsors,
    "id": lambda o: o.old.id if o.old else None,
    "new_id": lambda o: o.new.id if o.new else None,
    "address": lambda o: o.address or None,
    "new_address": lambda o: o.new_address or None,
    "section": _of_proposal(lambda p: p.section, ""),
    "kind": _of_proposal(lambda p: p.kind.value, None),
    "for": _of_proposal(lambda p: list(p.supporters), []),
    "against": _of_proposal(lambda p: list(p.opponents), []),
    "for_id": _of_proposal(lambda p: list(p.supporter_ids), []),
    "against_id": _of_proposal(lambda p: list(p.opponent_ids), []),
    "joined": lambda o: list(o.joined),
    "left": lambda o: list(o.left),
    "text": _text,
    "new_text": _new_text,
    "words": lambda o: [{"old": w.old, "new": w.new} for w in o.wordings],
    "line": lambda o: _line(o.old),
    "column": lambda o: _column(o.old),
    "new_line": lambda o: _line(o.new),
    "new_column": lambda o: _column(o.new),
    "note": lambda o: o.note,
}

#: All fields that a JSON record has.
FIELDS = tuple(field for field in GETTERS if field not in ("place", "sponsors"))


def rows(outcomes: Iterable[Outcome], fields: Sequence[str]) -> Iterable[Mapping[str, Any]]:
    """A row for each outcome."""
    return ({field: GETTERS[field](outcome) for field in fields} for outcome in outcomes)


def summary(outcomes: Iterable[Outcome]) -> str:
    """How many of each fate: `2 adopted, 5 dropped`."""
    counts = Counter(outcome.fate for outcome in outcomes)
    return ", ".join(f"{counts[fate]} {fate}" for fate in Fate if counts[fate])
