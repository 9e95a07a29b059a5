"""`brackets list`: one record per proposal."""

from __future__ import annotations

import sys

import click

from brackets.cli.options import paging, selecting
from brackets.cli.session import Session, draft_command, names_among
from brackets.cli.streams import write_output
from brackets.views.records import ALL_FIELDS, WRITERS
from brackets.views.terminal import is_terminal


@draft_command(
    "list",
    summary="The proposals, one to a line.",
    examples=[
        ("brackets list draft.txt", "A table on a terminal, tab-separated lines in a pipe"),
        (
            "brackets list --by US --format jsonl draft.txt",
            "Every US proposal as JSON, all that is known of each",
        ),
        ("brackets list --by US --count draft.txt", "How many there are"),
        ("brackets list --fields id,for,text --format csv draft.txt", "For a spreadsheet"),
        ("brackets list --format decisions draft.txt", "A sheet to fill in, for `brackets decide`"),
        ("brackets list --kind remark,placeholder draft.txt", "Notes, reservations and blanks to fill"),
    ],
)
@selecting
@paging
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", *WRITERS]),
    help="[default: table on a terminal, else tsv]",
)
@click.option("--fields", metavar="NAME,NAME", help=f"Which fields to write: {', '.join(ALL_FIELDS)}.")
@click.option("--full", is_flag=True, help="In the table: whole texts, however long.")
@click.option("--count", is_flag=True, help="Only how many.")
@click.option("--exit-code", is_flag=True, help="Exit 1 if there are none.")
def command(
    session: Session, files: tuple[str, ...], options: dict[str, object], form: str | None, fields: str | None, full: bool,
    count: bool, exit_code: bool, pager: bool,
) -> None:  # fmt: skip
    """List the proposals of a draft, in the order of the text.

    Without a selector, all that is contested: proposals, brackets without an owner, options.
    Remarks and placeholders are listed when --kind names them. Piped lines have address, sponsors,
    kind and text between tabs; with several FILEs, the file at the end.
    """
    names = names_among(fields, ALL_FIELDS, "field")
    drafts = session.drafts(files)
    session.warn_unknown_parties(drafts, options)
    found = [(source.name, p) for source, draft in drafts for p in session.chosen(source, draft, options)[1]]
    session.failed = exit_code and not found
    form = form or ("table" if is_terminal(sys.stdout) else "tsv")
    if count:
        write_output(f"{len(found)}\n")
    elif form == "table" and names is None:
        from brackets.views.console import page, render_text
        from brackets.views.palette import colors_of
        from brackets.views.table import proposals_table

        if not found:
            click.echo("No proposals.", err=True)
            return
        colors = colors_of(draft for _, draft in drafts)
        text = render_text(proposals_table(found, colors, color=session.color, full=full), color=session.color)
        page(text, color=session.color, pager=pager)
    else:
        writer, default = WRITERS["tsv" if form == "table" else form]
        if names is None and form in ("tsv", "md") and len(files) > 1:
            default = (*default, "file")
        write_output(writer(found, names or default))
