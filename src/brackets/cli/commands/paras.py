"""`brackets paras`: the outline."""

from __future__ import annotations

import click

from brackets.cli.command import draft_command
from brackets.cli.options import format_option, paging
from brackets.cli.pager import form_or_default, page
from brackets.cli.session import Session
from brackets.cli.streams import write_output
from brackets.views.outline import WRITERS, outline_rows, outline_table


@draft_command(
    "paras",
    summary="The outline: addresses, labels, headings, first words.",
    examples=[
        ("brackets paras draft.txt", "What the paragraphs are called, and how many brackets each has"),
        ("brackets paras --open draft.txt", "Only those that are not clean yet"),
    ],
)
@click.option("--open", "only_open", is_flag=True, help="Only paragraphs with brackets.")
@paging
@format_option(*WRITERS)
def command(session: Session, files: tuple[str, ...], only_open: bool, form: str | None, pager: bool) -> None:
    """Write the outline of a draft: a line for each paragraph with its address.

    Piped lines have address, label, heading of the section, number of brackets, and the first words,
    between tabs. The addresses are what --para takes.
    """
    drafts = session.drafts(files)
    rows = [
        row for source, draft in drafts for row in outline_rows(source.name, draft) if row.brackets or not only_open
    ]
    form = form_or_default(form)
    if form == "table":
        from brackets.views.console import render_text

        page(render_text(outline_table(rows), color=session.color), color=session.color, pager=pager)
    else:
        write_output(WRITERS[form](rows))
