"""`brackets list`: one record per proposal."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple, TypeVar, cast

import click

from brackets.cli.command import draft_command
from brackets.cli.headers_said import say_count_of_unread
from brackets.cli.listing import Asked, Form, Found, FoundHere, each_found
from brackets.cli.options import (
    OptionalValue,
    Selection,
    format_option,
    grouped,
    in_processes,
    names_among,
    paging,
    selecting,
)
from brackets.cli.pager import form_or_default, page
from brackets.cli.session import Session
from brackets.cli.streams import READ_AHEAD, at_once, look_ahead, write_bytes, write_output
from brackets.document.proposals import Proposal
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.views.records import ALL_FIELDS, DEFAULT_FIELDS, Beside, decisions, fields_beside, objects
from brackets.views.rows import ROW_WRITERS, framed
from brackets.vocabulary.words import STATUSES


def _statuses(ctx: click.Context, param: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    """The statuses that are wanted: None if the option is not given, and none if it stands without a word."""
    return None if value is None else tuple(name.strip() for name in value.split(",") if name.strip())


T = TypeVar("T")


class Listing(NamedTuple):
    """How the proposals are listed."""

    pager: bool
    form: str | None
    fields: str | None
    full: bool
    ids: bool
    status: tuple[str, ...] | None
    header: bool
    only_count: bool
    only_names: bool
    null: bool
    exit_code: bool
    jobs: int


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
        (
            "brackets list --kind remark --fields address,party,position draft.txt",
            "Who has said what of which paragraph in notes",
        ),
        ("brackets list --status open draft.txt", "What no remark and no colour calls agreed"),
    ],
)
@selecting
@grouped(
    "listing", Listing,
    paging,
    format_option(*DEFAULT_FIELDS),
    click.option("--fields", metavar="NAME,NAME", help=f"Which fields to write: {', '.join(ALL_FIELDS)}."),
    click.option("--full", is_flag=True, help="In the table: whole texts, however long."),
    click.option("--ids", is_flag=True, help="Lines begin with the id."),
    click.option("--status", metavar="[open|ad-ref|agreed]", callback=_statuses, cls=OptionalValue,
                 optional=lambda word: set(word.split(",")) <= set(STATUSES),
                 help="Also how far agreement has come; with a word only what is so far, or with =NAME of [house.status]."),
    click.option("--header", is_flag=True, help="Before the lines one with the names of the fields; the id is among them."),
    click.option("-c", "--count", "only_count", is_flag=True, help="Only how many; of several FILEs, how many in each."),
    click.option("-l", "--files-with-matches", "only_names", is_flag=True, help="Only the names of FILEs that have some."),
    click.option("-0", "--null", is_flag=True, help="End names and lines with NUL, for xargs -0."),
    click.option("--exit-code", is_flag=True, help="Exit 1 if there are none."),
    in_processes,
)  # fmt: skip
def command(session: Session, files: tuple[str, ...], selection: Selection, listing: Listing) -> None:
    """List the proposals of a draft, in the order of the text.

    Without a selector, all that is contested: proposals, brackets without an owner, options.
    Remarks and placeholders are listed when --kind names them. Piped lines have address, sponsors,
    kind and text between tabs; with several FILEs, the name of the file first.

    JSON and CSV of remarks also have `party` and `position`: the parties whose position a remark says, and the position of each
    in the same order, so that the two are of one length: considering, can go along, reserves, ad ref, agreed, supports, opposes,
    delete, retain, would prefer, flexible, has concerns, asks.

    `[Agreed ad ref]` gives its paragraph a status, in a heading its section, within a bracket that bracket; the colour behind
    words in a Word file gives them one. What has none is open.
    """
    names = names_among(listing.fields, ALL_FIELDS, "field")
    form = "tsv" if listing.null and listing.form is None else form_or_default(listing.form)
    is_counted = listing.only_names or listing.only_count
    is_table = form == "table" and not is_counted
    rows = None if form == "table" else _form_if_known(names, form, listing, several=len(files) > 1)
    is_here = is_table or form == "decisions"  # made of the drafts, and so where they are
    found = each_found(
        session, files, Asked(selection, listing.status), 1 if is_here else listing.jobs,
        lambda: None if is_counted else rows, has_rows=not is_counted,
    )  # fmt: skip
    told = _Told(found, whole=is_table or session.common.strict)
    if listing.only_names:
        _write_names(told.each(lambda one: [one.name] if one.total else []), "\0" if listing.null else "\n")
    elif listing.only_count:
        _write_counts(told.each(lambda one: [(one.name, one.total)]), listing, several=len(files) > 1)
    elif is_table:
        _show(session, list(told.proposals()), [cast("FoundHere", one).draft for one in told.first], listing, names)
    else:
        if rows is None:
            remarks = len(files) > READ_AHEAD and _has_remarks(selection)
            beside = fields_beside(*(one.beside for one in told.first), Beside(remarks, listing.status is not None))
            rows = Form(form, (*DEFAULT_FIELDS[form], *beside))
        _write_rows(told, rows, listing)
    say_count_of_unread(session.messages, told.unread, "have no owner")
    session.failed = listing.exit_code and not told.count


def _form_if_known(names: Sequence[str] | None, form: str, listing: Listing, *, several: bool) -> Form | None:
    """How rows are written; None if the first drafts have to say which fields there are: all records have the same."""
    if names is None and form not in _LINES:
        return None if DEFAULT_FIELDS[form] else Form(form, ())
    fields = tuple(names or DEFAULT_FIELDS[form])
    if names is None and several:
        fields = ("file", *fields)
    if form in _LINES and "id" not in fields and (listing.ids or (listing.header and names is None)):
        at = int(fields[:1] == ("file",))
        fields = (*fields[:at], "id", *fields[at:])
    beside = fields_beside(Beside(status=listing.status is not None)) if names is None else ()
    return Form(form, (*fields, *beside))


#: The formats that are short lines, in which not every field stands.
_LINES = ("tsv", "md")


def _has_remarks(selection: Selection) -> bool:
    """Whether remarks are among what may be selected."""
    return any("remark" in kind or "all" in kind for kind in selection.kind)


class _Told:
    """What is selected in each draft, one after the other, and what is to be said of all of them at the end."""

    def __init__(self, found: Iterator[Found], *, whole: bool):
        self.first, self._all = look_ahead(found, all_of_it=whole)
        """The drafts that are read before anything is written."""
        self.unread = 0
        """How many headers could not be read in the drafts that have been listed."""
        self.count = 0
        """How many proposals they have."""
        self.drafts = 0
        """How many they are."""

    def each(self, of: Callable[[Found], Iterable[T]]) -> Iterator[T]:
        """What a function makes of each draft."""
        for one in self._all:
            self.unread += one.unread
            self.count += one.total
            yield from of(one)
            self.drafts += 1

    def proposals(self) -> Iterator[tuple[str, Proposal]]:
        """The proposals of drafts that are here, with the names of their files."""
        return self.each(lambda one: ((one.name, proposal) for proposal in cast("FoundHere", one).proposals))


def _write_names(names: Iterable[str], end: str) -> None:
    """The names of files, to the byte, so that another program finds them."""
    write_bytes(b"".join(os.fsencode(f"{name}{end}") for name in names))


def _write_counts(counts: Iterable[tuple[str, int]], listing: Listing, *, several: bool) -> None:
    """How many there are: of one draft the number, of several a line each, as grep has it; in a format if it was asked for."""
    if listing.form in ROW_WRITERS:
        rows = ({"file": name, "count": count} for name, count in counts)
        write_output(ROW_WRITERS[listing.form](rows, ("file", "count")))
    elif not several and not listing.null:
        write_output(f"{count}\n" for _, count in counts)
    else:
        between = "\0" if listing.null else ":"
        write_bytes(b"".join(os.fsencode(f"{name}{between}{count}\n") for name, count in counts))


def _write_rows(told: _Told, form: Form, listing: Listing) -> None:
    """The proposals for programs."""
    if listing.null and form.name != "tsv":
        raise UserError("-0 is for names and lines", f"leave out --format {form.name}, or add -l")
    if form.name == "decisions":
        lines: Iterator[str] = iter([decisions(told.proposals())])
    else:
        lines = framed(form.name, told.each(lambda one: one.lines(form)), form.fields)
    if form.name == "tsv":
        lines = chain(["\t".join(form.fields) + "\n"] if listing.header else [], lines)
        lines = (line.replace("\n", "\0") for line in lines) if listing.null else lines
    write_output(at_once(lines, lambda: told.drafts))


def _show(
    session: Session, proposals: Sequence[tuple[str, Proposal]], drafts: Sequence[Draft], listing: Listing,
    fields: Sequence[str] | None,
) -> None:  # fmt: skip
    """The table, of these fields if some were asked for; or a word to a person if there is nothing to put into it."""
    from brackets.views.answers import answer_view
    from brackets.views.console import render_text
    from brackets.views.palette import colors_in
    from brackets.views.table import proposals_table

    if not proposals:
        session.messages.say("No proposals.")
        return
    color = session.color
    table = (
        answer_view([row for file, one in proposals for row in objects(file, [one], fields)], fields)
        if fields
        else proposals_table(proposals, colors_in(drafts), full=listing.full, status=listing.status is not None)
    )
    page(render_text(table, color=color), color=color, pager=listing.pager)
