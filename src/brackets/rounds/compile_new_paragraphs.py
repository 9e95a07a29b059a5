"""What a new paragraph is given: a label, and a line that says whose it is."""

from __future__ import annotations

from collections.abc import Sequence

from brackets.rounds.segments import Segment

_LATIN = ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies")


def introduction(parties: Sequence[str]) -> str:
    """The line above it, as the OAS writes it."""
    whose = parties[0] if len(parties) == 1 else f"{', '.join(parties[:-1])} and {parties[-1]}"
    delegations = "delegation" if len(parties) == 1 else "delegations"
    return f"Proposed new paragraph submitted by the {delegations} of {whose}:"


def shape_of(segment: Segment) -> str:
    """What a label looks like: `1.`, `(a)`, `i.`; empty without one."""
    if not segment.label:
        return ""
    body = "1" if segment.label[0].isdigit() else "A" if segment.label[0].isupper() else "a"
    return f"{'(' if segment.head.lstrip().startswith('(') else ''}{body}"


def head_of(segment: Segment, above: Segment | None, labels: set[str], count: int) -> tuple[str, int]:
    """Its label with the space after it: its own if no other paragraph has it, else `bis` of the one above.

    `labels` are those that are taken; the new one is added. `count` is how many new ones there are after the one above so far.
    """
    if not segment.label:
        return "", count
    if segment.label not in labels:
        labels.add(segment.label)
        return segment.head, count
    if above is None or not above.label:
        return segment.head, count
    while count < len(_LATIN) and above.label + _LATIN[count] in labels:
        count += 1
    latin = _LATIN[min(count, len(_LATIN) - 1)]
    labels.add(above.label + latin)
    bare = above.head.rstrip()
    stops = bare[len(bare.rstrip(".):")) :]
    return f"{bare[: len(bare) - len(stops)]} {latin}{stops}{above.head[len(bare) :] or ' '}", count + 1
