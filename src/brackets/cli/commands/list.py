"""`brackets list`: one record per proposal."""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

import click

from brackets.cli.command import draft_command
from brackets.cli.headers_said import say_unread
from brackets.cli.options import Selection, format_option, grouped, names_among, paging, selecting
from brackets.cli.pager import form_or_default, page
from brackets.cli.selecting import chosen
from brackets.cli.session import Session
from brackets.cli.streams import write_bytes, write_output
from brackets.document.proposals import STATUS
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.views.records import ALL_FIELDS, WRITERS, Listed
from brackets.views.rows import ROW_WRITERS


class Listing(NamedTuple):
    """How the proposals are listed."""

    pager: bool
    form: str | None
    fields: str | None
    full: bool
    ids: bool
    status: bool
    header: bool
    only_count: bool
    only_names: bool
    null: bool
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
        ("brackets list --by US -c draft.txt", "How many there are"),
        ("brackets list --header draft.txt", "Lines with ids, and the names of their fields above them"),
        (
            "brackets list --by US -l0 *.txt | xargs -0 wc -l",
            "The drafts in which the US wants something, for another program",
        ),
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
    click.option("--ids", is_flag=True, help="Lines begin with the id."),
    click.option("--status", is_flag=True, help="Also how far agreement has come, by the colours of a Word file."),
    click.option("--header", is_flag=True, help="Before the lines one with the names of the fields; the id is among them."),
    click.option("-c", "--count", "only_count", is_flag=True, help="Only how many; of several FILEs, how many in each."),
    click.option("-l", "--files-with-matches", "only_names", is_flag=True, help="Only the names of FILEs that have some."),
    click.option("-0", "--null", is_flag=True, help="End names and lines with NUL, for xargs -0."),
    click.option("--exit-code", is_flag=True, help="Exit 1 if there are none."),
)  # fmt: skip
def command(session: Session, files: tuple[str, ...], selection: Selection, listing: Listing) -> None:
    """List the proposals of a draft, in the order of the text.

    Without a selector, all that is contested: proposals, brackets without an owner, options.
    Remarks and placeholders are listed when --kind names them. Piped lines have address, sponsors,
    kind and text between tabs; with several FILEs, the name of the file first.
    """
    names = names_among(listing.fields, ALL_FIELDS, "field")
    drafts = session.drafts(files)
    session.warn_unknown_parties(drafts, selection)
    by_source = [(source, chosen(source, draft, selection).proposals) for source, draft in drafts]
    proposals = [(source.name, proposal) for source, chosen_here in by_source for proposal in chosen_here]
    say_unread(session.messages, [draft for _, draft in drafts], "have no owner")
    session.failed = listing.exit_code and not proposals
    form = form_or_default(listing.form)
    if listing.only_names:
        _write_names([source.name for source, chosen_here in by_source if chosen_here], "\0" if listing.null else "\n")
    elif listing.only_count:
        _write_counts([(source.name, len(chosen_here)) for source, chosen_here in by_source], listing)
    elif form == "table" and names is None:
        _show(session, proposals, [draft for _, draft in drafts], listing)
    else:
        _write_lines(proposals, names, "tsv" if form == "table" else form, listing, several=len(drafts) > 1)


def _write_names(names: Sequence[str], end: str) -> None:
    """The names of files, to the byte, so that another program finds them."""
    write_bytes(b"".join(os.fsencode(f"{name}{end}") for name in names))


def _write_counts(counts: Sequence[tuple[str, int]], listing: Listing) -> None:
    """How many there are: of one draft the number, of several a line each, as grep has it; in a format if it was asked for."""
    rows = [{"file": name, "count": count} for name, count in counts]
    if listing.form in ROW_WRITERS:
        write_output(ROW_WRITERS[listing.form](rows, ("file", "count")))
    elif len(counts) == 1 and not listing.null:
        write_output(f"{counts[0][1]}\n")
    else:
        between = "\0" if listing.null else ":"
        write_bytes(b"".join(os.fsencode(f"{name}{between}{count}\n") for name, count in counts))


def _write_lines(
    proposals: Listed, names: Sequence[str] | None, form: str, listing: Listing, *, several: bool
) -> None:  # fmt: skip
    """The proposals for programs."""
    writer, default = WRITERS[form]
    fields = tuple(names or default)
    if names is None and several and form in _LINES:
        fields = ("file", *fields)
    if form in _LINES and "id" not in fields and (listing.ids or (listing.header and names is None)):
        at = int(fields[:1] == ("file",))
        fields = (*fields[:at], "id", *fields[at:])
    if names is None and default and (listing.status or any(proposal.source.statuses for _, proposal in proposals)):
        fields = (*fields, STATUS) if listing.status or form not in _LINES else fields
    lines = writer(proposals, fields)
    if form == "tsv":
        lines = chain(["\t".join(fields) + "\n"] if listing.header else [], lines)
        lines = (f"{line[:-1]}\0" for line in lines) if listing.null else lines
    elif listing.null:
        raise UserError("-0 is for names and lines", f"leave out --format {form}, or add -l")
    write_output(lines)


#: The formats that are short lines, in which not every field stands.
_LINES = ("tsv", "md")


def _show(session: Session, proposals: Listed, drafts: Sequence[Draft], listing: Listing) -> None:
    """The table, or a word to a person if there is nothing to put into it."""
    from brackets.views.console import render_text
    from brackets.views.palette import colors_in
    from brackets.views.table import proposals_table

    if not proposals:
        session.messages.say("No proposals.")
        return
    color = session.color
    table = proposals_table(proposals, colors_in(drafts), color=color, full=listing.full, status=listing.status)
    page(render_text(table, color=color), color=color, pager=listing.pager)
