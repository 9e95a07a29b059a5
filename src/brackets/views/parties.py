"""The parties of drafts: a line each for programs, a table for people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from brackets.draft import Draft
from brackets.views.terminal import visible

if TYPE_CHECKING:
    from rich.table import Table


class PartyRow(NamedTuple):
    """One party."""

    id: str
    name: str
    spellings: tuple[str, ...]
    supports: int
    """The proposals that it is for."""
    opposes: int
    """The brackets that it is against."""
    known: bool
    """Whether the registry knows it, or it only has the shape of a code."""


def party_rows(drafts: Sequence[Draft]) -> list[PartyRow]:
    """The parties of drafts taken together, the busiest first."""
    counted: dict[str, tuple[dict[str, None], list[int]]] = {}
    names: dict[str, tuple[str, bool]] = {}
    for draft in drafts:
        for proposal in draft.all_proposals:
            reading = proposal.node.reading
            for side, parties in enumerate((reading.supporters, reading.opponents)):
                for written in parties:
                    party = draft.registry.read(written)
                    id = party.id if party else written
                    names[id] = (party.name, party.known) if party else (written, False)
                    spellings, counts = counted.setdefault(id, ({}, [0, 0]))
                    spellings[written] = None
                    counts[side] += proposal.attributed
    rows = [PartyRow(id, names[id][0], tuple(s), c[0], c[1], names[id][1]) for id, (s, c) in counted.items()]
    return sorted(rows, key=lambda row: (-(row.supports + row.opposes), row.id))


def _tsv(rows: Sequence[PartyRow]) -> str:
    """A line each: identity, spellings, for, against, name."""
    return "".join(f"{r.id}\t{', '.join(r.spellings)}\t{r.supports}\t{r.opposes}\t{r.name}\n" for r in rows)


def _objects(rows: Sequence[PartyRow]) -> list[dict[str, Any]]:
    return [
        {
            "id": r.id,
            "name": r.name,
            "spellings": list(r.spellings),
            "for": r.supports,
            "against": r.opposes,
            "known": r.known,
        }
        for r in rows
    ]


def _json(rows: Sequence[PartyRow]) -> str:
    from brackets.views.as_json import as_list

    return as_list(_objects(rows))


def _jsonl(rows: Sequence[PartyRow]) -> str:
    from brackets.views.as_json import as_lines

    return as_lines(_objects(rows))


#: Writers by the name of the format.
WRITERS: dict[str, Callable[[Sequence[PartyRow]], str]] = {"tsv": _tsv, "json": _json, "jsonl": _jsonl}


def party_table(rows: Sequence[PartyRow]) -> Table:
    """The parties as a table, each in its colour."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    from brackets.views.palette import party_colors

    colors = party_colors(row.id for row in rows)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 1), header_style="bold")
    table.add_column("party", no_wrap=True)
    table.add_column("written", overflow="fold")
    table.add_column("for", justify="right")
    table.add_column("against", justify="right")
    table.add_column("name", overflow="fold", ratio=1)
    for row in rows:
        name = row.name if row.known else "not in the registry"
        table.add_row(
            Text(visible(row.id), style=f"bold {colors[row.id]}"), Text(visible(", ".join(row.spellings))),
            str(row.supports or ""), str(row.opposes or ""), Text(visible(name), style="" if row.known else "dim"),
        )  # fmt: skip
    return table
