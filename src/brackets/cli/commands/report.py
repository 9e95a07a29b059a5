"""`brackets report`: one page of HTML, to look at a draft and to decide on it."""

from __future__ import annotations

import os

import click

from brackets.cli.command import draft_command
from brackets.cli.options import named
from brackets.cli.session import Session
from brackets.cli.streams import write_file
from brackets.cli.systems import are_one_file
from brackets.errors import UserError
from brackets.formats.reading import STDIN


@draft_command(
    "report",
    summary="One page of HTML that stands alone: the draft, its state, and a chair's decisions.",
    examples=[
        ("brackets report draft.txt -o report.html", "To open with a browser, from a stick and without a network"),
        ("brackets strip draft.txt > final.txt; brackets report draft.txt final.txt -o report.html",
         "With what became of each proposal from round to round"),
    ],
)  # fmt: skip
@click.option("-o", "--output", metavar="FILE", callback=named, help="Write to FILE.  [default: stdout]")
def command(session: Session, files: tuple[str, ...], output: str | None) -> None:
    """Make one page of HTML of a draft, which needs no network and nothing beside it: the text in colour, contents with how open
    each article is, who stands where, how much is open.

    In the page a chair decides: accept, reject, choose, keep or word anew, by mouse or by the keys of `review`, and sees at once
    what would stand. The browser keeps what is decided, and the page saves it as a sheet: `decide SHEET FILE` then writes the
    text that the page shows.

    Of several FILEs, the rounds of one text in their order, the last is the one to decide on; the page shows how the numbers
    changed, and what became of the proposals.
    """
    if output is not None and any(are_one_file(output, name) for name in files):
        raise UserError(f"{output} is one of the drafts", "name another FILE for the page")
    drafts = session.drafts(files)
    from brackets.views.report.page import write_report

    rounds = [(source.shown if source.name == STDIN else source.name, draft) for source, draft in drafts]
    write_file(output or STDIN, write_report(rounds))
    if output is not None:
        session.messages.note(f"brackets: {output}: written")
    if output is not None and os.path.splitext(output)[1].lower() not in (".html", ".htm"):
        session.messages.hint(f"brackets: {output}: a browser opens a page by double click if its name ends in .html")
