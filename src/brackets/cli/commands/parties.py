"""`brackets parties`: who is in a draft."""

from __future__ import annotations

from brackets.cli.command import draft_command
from brackets.cli.options import format_option, paging
from brackets.cli.pager import form_or_default, page
from brackets.cli.session import Session
from brackets.cli.streams import write_output
from brackets.views.parties import WRITERS, party_rows, party_table


@draft_command(
    "parties",
    summary="Who is in the draft, under which names.",
    examples=[
        ("brackets parties draft.txt", "Each party with its spellings, and how often it is for and against"),
        ("brackets parties --format jsonl draft.txt", "For programs"),
    ],
)
@paging
@format_option(*WRITERS)
def command(session: Session, files: tuple[str, ...], form: str | None, pager: bool) -> None:
    """Write who is in the drafts: identity, spellings, proposals for, brackets against, name.

    Several FILEs are counted together.
    """
    rows = party_rows([draft for _, draft in session.drafts(files)])
    form = form_or_default(form)
    if form == "table":
        from brackets.views.console import render_text

        page(render_text(party_table(rows), color=session.color), color=session.color, pager=pager)
    else:
        write_output(WRITERS[form](rows))
