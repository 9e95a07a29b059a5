"""`brackets list`: one record per proposal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import click

from brackets.cli.command import draft_command
from brackets.cli.headers_said import say_unread
from brackets.cli.options import Selection, format_option, grouped, names_among, paging, selecting
from brackets.cli.pager import form_or_default, page
from brackets.cli.selecting import chosen
from brackets.cli.session import Session
from brackets.cli.streams import write_output
from brackets.draft import Draft
from brackets.views.records import ALL_FIELDS, WRITERS, Listed


class Listing(NamedTuple):
    """How the proposals are listed."""

    pager: bool
    form: str | None
    fields: str | None
    full: bool
    only_count: bool
    exit_code: bool


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
@grouped(
    "listing", Listing,
    paging,
    format_option(*WRITERS),
    click.option("--fields", metavar="NAME,NAME", help=f"Which fields to write: {', '.join(ALL_FIELDS)}."),
    click.option("--full", is_flag=True, help="In the table: whole texts, however long."),
    click.option("--count", "only_count", is_flag=True, help="Only how many."),
    click.option("--exit-code", is_flag=True, help="Exit 1 if there are none."),
)  # fmt: skip
def command(session: Session, files: tuple[str, ...], selection: Selection, listing: Listing) -> None:
    """List the proposals of a draft, in the order of the text.

    Without a selector, all that is contested: proposals, brackets without an owner, options.
    Remarks and placeholders are listed when --kind names them. Piped lines have address, sponsors,
    kind and text between tabs; with several FILEs, the file at the end.
    """
    names = names_among(listing.fields, ALL_FIELDS, "field")
    drafts = session.drafts(files)
    session.warn_unknown_parties(drafts, selection)
    proposals = [(source.name, p) for source, draft in drafts for p in chosen(source, draft, selection).proposals]
    say_unread(session.messages, [draft for _, draft in drafts], "have no owner")
    session.failed = listing.exit_code and not proposals
    form = form_or_default(listing.form)
    if listing.only_count:
        write_output(f"{len(proposals)}\n")
    elif form == "table" and names is None:
        _show(session, proposals, [draft for _, draft in drafts], listing)
    else:
        writer, default = WRITERS["tsv" if form == "table" else form]
        if names is None and form in ("tsv", "md") and len(files) > 1:
            default = (*default, "file")
        write_output(writer(proposals, names or default))


def _show(session: Session, proposals: Listed, drafts: Sequence[Draft], listing: Listing) -> None:
    """The table, or a word to a person if there is nothing to put into it."""
    from brackets.views.console import render_text
    from brackets.views.palette import colors_in
    from brackets.views.table import proposals_table

    if not proposals:
        session.messages.say("No proposals.")
        return
    color = session.color
    table = proposals_table(proposals, colors_in(drafts), color=color, full=listing.full)
    page(render_text(table, color=color), color=color, pager=listing.pager)
