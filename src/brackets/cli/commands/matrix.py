"""`brackets matrix`: delegations and paragraphs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

import click

from brackets.cli.command import draft_command
from brackets.cli.drawing import draw, plotting
from brackets.cli.options import Selection, format_option, grouped, paging, selecting
from brackets.cli.pager import form_or_default, page
from brackets.cli.selecting import counted_in
from brackets.cli.session import Session
from brackets.cli.streams import write_output
from brackets.document.proposals import Proposal
from brackets.errors import UserError
from brackets.views import matrix as views
from brackets.views.rows import ROW_WRITERS, Row

if TYPE_CHECKING:
    from rich.table import Table

Counted = Sequence[tuple[str, Sequence[Proposal]]]
"""The names of the drafts, each with what is counted in it."""


class Asked(NamedTuple):
    """What is written of the positions, and how."""

    pager: bool
    form: str | None
    plot: str | None
    agree: bool
    near: bool


@draft_command(
    "matrix",
    summary="Delegation by paragraph: who is for and against, who is with whom.",
    examples=[
        (
            "brackets matrix --format csv draft.txt",
            "A row for each paragraph, a column for each party, for a spreadsheet",
        ),
        ("brackets matrix --agree --format md draft.txt", "Who is with whom, and what could be traded"),
        ("brackets matrix --near --format jsonl draft.txt", "Alternatives that a word would settle"),
    ],
)
@selecting
@grouped(
    "asked", Asked,
    paging,
    format_option(*ROW_WRITERS),
    plotting("the matrix as a heat map"),
    click.option("--agree", is_flag=True, help="Who is with whom, and what could be traded."),
    click.option("--near", is_flag=True, help="Alternatives that differ only in a modal verb, an article or a comma."),
)  # fmt: skip
def command(session: Session, files: tuple[str, ...], selection: Selection, asked: Asked) -> None:
    """Show where each party stands in each paragraph: for something in it, against something, or both; empty for neither.

    What remarks say of a party stands after its side, `for; reserves`, and in JSON beside it, as `positions`: see brackets list.

    Parties that stand together are beside each other: the busiest is first, then always the one that is most with the party
    before it, as --agree counts it: together less apart.

    With --agree there is a line for each pair: how often they are on one side of the same words, how often against each
    other or for different alternatives, and what each wants that the other opposes. They could trade where each can give way
    in one place and win in another. On a terminal, --agree also shows what nearly agrees; --near shows it alone.
    """
    if asked.agree and asked.near:
        raise UserError("--agree and --near are two answers", "ask for one of them")
    drafts = session.drafts(files)
    session.warn_unknown_parties(drafts, selection)
    counted = [
        (source.name, chosen[0]) for (source, _), chosen in zip(drafts, counted_in(drafts, selection), strict=True)
    ]
    if asked.plot is not None:
        from brackets.views.plots import draw_matrix

        draw(asked.plot, files, lambda form: draw_matrix(views.matrix(counted), form))
    form = form_or_default(asked.form)
    if form == "table":
        page(_shown(counted, asked, color=session.color), color=session.color, pager=asked.pager)
    elif asked.agree:
        write_output(ROW_WRITERS[form](views.pair_objects(counted), views.PAIR_FIELDS))
    else:
        rows, fields = _rows(counted, near=asked.near, as_objects=form in ("json", "jsonl"))
        if form == "tsv" and not asked.near and (lines := list(rows)):  # nothing else says which party a column is
            rows = [dict(zip(fields, fields, strict=True)), *lines]
        write_output(ROW_WRITERS[form](rows, fields))


def _rows(counted: Counted, *, near: bool, as_objects: bool) -> tuple[Iterable[Row], Sequence[str]]:
    """What is written of each paragraph, or of what nearly agrees, and the names of its fields."""
    if near:
        if as_objects:
            return views.near_objects(counted), views.NEAR_FIELDS
        return views.near_lines(counted), views.NEAR_LINE_FIELDS
    made = views.matrix(counted)
    return (views.matrix_objects(made), views.MATRIX_FIELDS) if as_objects else views.matrix_lines(made)


def _shown(counted: Counted, asked: Asked, *, color: bool) -> str:
    """What a person sees."""
    from brackets.views.console import render_text, terminal_width

    made = views.matrix(counted)
    shown: list[str] = []
    if asked.agree:
        shown += _unless_empty(views.pairs_table(counted, made.names), color=color)
    elif not asked.near:
        shown += [render_text(table, color=color) for table in views.matrix_tables(made, terminal_width())]
        shown += [views.legend(made) + "\n"] if shown else []
    if asked.agree or asked.near:
        shown += _unless_empty(views.near_table(counted), color=color)
    nothing = "Nothing nearly agrees.\n" if asked.near else "Nobody is for or against anything.\n"
    return "\n".join(shown) or nothing


def _unless_empty(table: Table, *, color: bool) -> list[str]:
    from brackets.views.console import render_text

    return [render_text(table, color=color)] if table.row_count else []
