"""The colours of parties on paper, and where their names stand in a header."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from brackets.draft import Draft
from brackets.parties.colors import color_of

_MOST_NAMES = 40
"""Of more parties in one header nobody can tell the colours apart."""


def print_colors(draft: Draft) -> dict[str, str]:
    """The colour (RRGGBB) of each party as the draft writes it; one party has one, however it is written."""
    identify = draft.registry.identify
    names = dict.fromkeys(
        party for node in draft.brackets for party in (*node.reading.supporters, *node.reading.opponents)
    )
    return {name: color_of(identify(name)).paper for name in names}


def names_in(header: str, names: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Where the names of parties stand in a header, each once, in the order of the header: start, end, name.

    A name that is parted by a line end is left out.
    """
    found = []
    for name in islice(names, _MOST_NAMES):
        at = header.find(name)
        while at >= 0 and (header[at - 1 : at].isalnum() or header[at + len(name) : at + len(name) + 1].isalnum()):
            at = header.find(name, at + 1)
        if at >= 0:
            found.append((at, at + len(name), name))
    end = 0
    for start, stop, name in sorted(found):
        if start >= end:
            yield start, stop, name
            end = stop
