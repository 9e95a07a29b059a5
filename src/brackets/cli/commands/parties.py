"""`brackets parties`: who is in a draft."""

from __future__ import annotations

import sys

import click

from brackets.cli.options import paging
from brackets.cli.session import Session, draft_command
from brackets.cli.streams import write_output
from brackets.views.parties import WRITERS, party_rows, party_table
from brackets.views.terminal import is_terminal


@draft_command(
    "parties",
    summary="Who is in the draft, under which names.",
    examples=[
        ("brackets parties draft.txt", "Each party with its spellings, and how often it is for and against"),
        ("brackets parties --format jsonl draft.txt", "For programs"),
    ],
)
@paging
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", *WRITERS]),
    help="[default: table on a terminal, else tsv]",
)
def command(session: Session, files: tuple[str, ...], form: str | None, pager: bool) -> None:
    """Write who is in the drafts: identity, spellings, proposals for, brackets against, name.

    Several FILEs are counted together.
    """
    rows = party_rows([draft for _, draft in session.drafts(files)])
    if (form or ("table" if is_terminal(sys.stdout) else "tsv")) == "table":
        from brackets.views.console import page, render_text

        page(render_text(party_table(rows), color=session.color), color=session.color, pager=pager)
    else:
        write_output(WRITERS[form or "tsv"](rows))
