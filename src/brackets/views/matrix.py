"""Delegations and paragraphs, who is with whom, and what nearly agrees: rows for programs, tables for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from brackets.document.near_agreement import Near, near_agreements
from brackets.document.proposals import Proposal
from brackets.document.sides import Pair, Row, Side, in_blocs, pairs_of, rows_of, said_of
from brackets.parties.registry import CODE
from brackets.views.terminal import visible
from brackets.vocabulary.words import POSITION_SIGNS

if TYPE_CHECKING:
    from rich.table import Table

PAIR_FIELDS = ("file", "party", "other", "together", "apart", "party_wants", "other_wants", "choices", "trade")
NEAR_FIELDS = ("file", "address", "ids", "parties", "differ", "texts")
NEAR_LINE_FIELDS = ("file", "address", "id", "parties", "differ", "text")
_SIGNS = {Side.FOR: "+", Side.AGAINST: "-", Side.BOTH: "±"}
_NOTHING = "·"
_GAP = 1
"""Between the columns of the table."""


class Matrix(NamedTuple):
    """Who stands where, in one draft or several."""

    parties: list[str]
    """By their identities, so that blocs show."""
    names: dict[str, str]
    """How the drafts write each party: the first code, or else its identity."""
    drafts: list[tuple[str, list[Row]]]
    """Each draft with its paragraphs."""


def matrix(drafts: Sequence[tuple[str, Sequence[Proposal]]]) -> Matrix:
    """Who stands where in drafts, given with their names and what is counted of them."""
    by_draft = [(file, rows_of(proposals)) for file, proposals in drafts]
    names: dict[str, str] = {}
    for _, proposals in drafts:
        for proposal in proposals:
            said = [party for party, _ in proposal.said]
            written = (*proposal.supporters, *proposal.opponents, *said)
            ids = (*proposal.supporter_ids, *proposal.opponent_ids, *(id for id, _ in said_of(proposal)))
            for id, name in zip(ids, written, strict=True):
                if id not in names and CODE.match(name):
                    names[id] = name
    parties = in_blocs([proposals for _, proposals in drafts])
    return Matrix(parties, {id: names.get(id, id) for id in parties}, by_draft)


def matrix_lines(made: Matrix) -> tuple[Iterator[dict[str, Any]], tuple[str, ...]]:
    """A row for each paragraph with a column for each party, and the names of the columns. Nothing stands for neither.

    What remarks say of a party stands after its side: `for; reserves`.
    """
    several = len(made.drafts) > 1
    fields = ("address", *(["file"] if several else []), *made.names.values())

    def lines() -> Iterator[dict[str, Any]]:
        for file, rows in made.drafts:
            for row in rows:
                sides = dict.fromkeys(made.names.values(), "")
                sides |= {made.names[id]: "; ".join(_said(row, id)) for id in (*row.sides, *row.positions)}
                yield {**sides, "file": file, "address": row.paragraph.address}

    return lines(), fields


def _said(row: Row, id: str) -> Iterator[str]:
    """Where a party stands in a paragraph, and then what remarks say of it."""
    if id in row.sides:
        yield row.sides[id].value
    yield from row.positions.get(id, ())


MATRIX_FIELDS = ("file", "address", "section", "sides", "positions")


def matrix_objects(made: Matrix) -> Iterator[dict[str, Any]]:
    """An object for each paragraph: only the parties that say something in it, by their identities, in the order of blocs."""
    order = {id: at for at, id in enumerate(made.parties)}
    for file, rows in made.drafts:
        for row in rows:
            sides = {id: row.sides[id].value for id in sorted(row.sides, key=order.__getitem__)}
            positions = {id: row.positions[id] for id in sorted(row.positions, key=order.__getitem__)}
            yield {
                "file": file,
                "address": row.paragraph.address,
                "section": row.paragraph.section.heading,
                "sides": sides,
                "positions": positions,
            }


def pair_objects(drafts: Iterable[tuple[str, Sequence[Proposal]]]) -> Iterator[dict[str, Any]]:
    """Who is with whom in each draft."""
    for file, proposals in drafts:
        for pair in pairs_of(proposals):
            yield {
                "file": file, "party": pair.party, "other": pair.other, "together": len(pair.together), "apart": pair.apart,
                "party_wants": pair.wants, "other_wants": pair.other_wants, "choices": pair.choices, "trade": pair.can_trade,
            }  # fmt: skip


def near_objects(drafts: Iterable[tuple[str, Sequence[Proposal]]]) -> Iterator[dict[str, Any]]:
    """What nearly agrees in each draft."""
    for file, proposals in drafts:
        for near in near_agreements(proposals):
            yield {
                "file": file, "address": near.proposals[0].address, "ids": [p.id for p in near.proposals],
                "parties": _parties(near), "differ": near.differ, "texts": [p.text for p in near.proposals],
            }  # fmt: skip


def near_lines(drafts: Iterable[tuple[str, Sequence[Proposal]]]) -> Iterator[dict[str, Any]]:
    """The same with a line for each alternative."""
    for file, proposals in drafts:
        for near in near_agreements(proposals):
            for p in near.proposals:
                parties = [*p.supporter_ids, *p.opponent_ids]
                yield {
                    "file": file, "address": p.address, "id": p.id, "parties": parties, "differ": near.differ, "text": p.text,
                }  # fmt: skip


def _parties(near: Near) -> list[str]:
    return list(dict.fromkeys(id for p in near.proposals for id in (*p.supporter_ids, *p.opponent_ids)))


def matrix_tables(made: Matrix, width: int) -> Iterator[Table]:
    """The matrix as tables that fit a screen of this width: the parties that do not fit stand in the next one.

    Their names stand upright where they are too long to lie. Several drafts are tables below each other.
    """
    from brackets.views.palette import party_colors

    colors = party_colors(made.parties)
    for file, rows in made.drafts:
        if not rows:
            continue
        title = file if len(made.drafts) > 1 else ""
        widest = max(7, *(len(row.paragraph.address) for row in rows))
        room = max(1, width - widest - _GAP)
        lying = sum(len(visible(name)) + _GAP for name in made.names.values()) <= room
        cell = max((len(_signs(row, id)) for row in rows for id in made.parties), default=1)
        count = len(made.parties) if lying else max(1, room // (cell + _GAP))
        for first in range(0, len(made.parties), count):
            shown = {id: made.names[id] for id in made.parties[first : first + count]}
            yield _panel(rows, shown, colors, lying=lying, title="" if first else title)


def _panel(
    rows: Sequence[Row], shown: Mapping[str, str], colors: Mapping[str, str], *, lying: bool, title: str
) -> Table:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(
        box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, _GAP, 0, 0), collapse_padding=True,
        title=Text(visible(title)) if title else None, title_justify="left", title_style="bold",
    )  # fmt: skip
    table.add_column("", style="dim", no_wrap=True, vertical="bottom")
    for id, name in shown.items():
        head = visible(name) if lying else "\n".join(visible(name))
        table.add_column(Text(head, style=f"bold {colors[id]}"), justify="center", no_wrap=True, vertical="bottom")
    for row in rows:
        signs = [(id, _signs(row, id)) for id in shown]
        cells = [Text(sign, style=f"bold {colors[id]}") if sign else Text(_NOTHING, style="dim") for id, sign in signs]
        table.add_row(Text(visible(row.paragraph.address)), *cells)
    return table


LEGEND = "+ for   - against   ± both   · neither"


def _signs(row: Row, id: str) -> str:
    """What stands for a party in a cell of the table: a sign for its side, and one for each position."""
    side = row.sides.get(id)
    signs = ([_SIGNS[side]] if side else []) + [POSITION_SIGNS[position] for position in row.positions.get(id, ())]
    return "".join(dict.fromkeys(signs))


def legend(made: Matrix) -> str:
    """What the signs in the table mean: those of the sides, and those of the positions that are in it."""
    there = {
        said for _, rows in made.drafts for row in rows for positions in row.positions.values() for said in positions
    }
    return "   ".join([LEGEND, *(f"{sign} {name}" for name, sign in POSITION_SIGNS.items() if name in there)])


def pairs_table(drafts: Iterable[tuple[str, Sequence[Proposal]]], names: Mapping[str, str]) -> Table:
    """Who is with whom: the closest first, ⇄ beside what could be traded."""
    from rich.text import Text

    from brackets.views.palette import party_colors

    colors = party_colors(names)
    table = _plain_table("party", "with", "together", "apart", "what could be traded")
    for _, proposals in drafts:
        for pair in pairs_of(proposals):
            table.add_row(
                Text(visible(names.get(pair.party, pair.party)), style=f"bold {colors.get(pair.party, '')}".strip()),
                Text(visible(names.get(pair.other, pair.other)), style=f"bold {colors.get(pair.other, '')}".strip()),
                Text(str(len(pair.together) or "")), Text(str(pair.apart or "")),
                Text(visible(_trade(pair, names)) if pair.can_trade else ""),
            )  # fmt: skip
    return table


def _trade(pair: Pair, names: Mapping[str, str]) -> str:
    """`US 2/1#1 ⇄ CAN 3/2#1; either: 4/1#1`: what each wants and the other opposes, and the choices in which they differ."""
    wants = [
        f"{names.get(party, party)} {_some(ids)}"
        for party, ids in ((pair.party, pair.wants), (pair.other, pair.other_wants))
        if ids
    ]
    parts = [" ⇄ ".join(wants)] if wants else []
    return "; ".join([*parts, *([f"either: {_some(pair.choices)}"] if pair.choices else [])])


#: So many ids stand in one cell.
_MOST_IDS = 4


def _some(ids: Sequence[str]) -> str:
    more = f" and {len(ids) - _MOST_IDS} more" if len(ids) > _MOST_IDS else ""
    return ", ".join(ids[:_MOST_IDS]) + more


def near_table(drafts: Iterable[tuple[str, Sequence[Proposal]]]) -> Table:
    """What nearly agrees, each with its words."""
    from rich.text import Text

    from brackets.views.table import one_line

    table = _plain_table("ids", "differ in", "words")
    for row in near_objects(drafts):
        words = "\n".join(map(one_line, row["texts"]))
        table.add_row(Text(visible("\n".join(row["ids"]))), Text(", ".join(row["differ"]) or "nothing"), Text(words))
    return table


def _plain_table(*heads: str) -> Table:
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 1), header_style="bold")
    for head in heads:
        table.add_column(head, overflow="fold", justify="right" if head in ("together", "apart") else "left")
    return table
