"""`brackets show`: the draft in colour."""

from __future__ import annotations

import sys

import click

from brackets.cli.command import draft_command
from brackets.cli.options import Selection, paging, selecting
from brackets.cli.pager import page
from brackets.cli.selecting import chosen
from brackets.cli.session import Session
from brackets.views.terminal import is_terminal, visible_line


@draft_command(
    "show",
    summary="The draft in colour, a colour per party.",
    examples=[
        ("brackets show draft.txt", "The whole draft, through the pager if it is long"),
        ("brackets show --by US draft.txt", "Only the US's proposals in colour"),
        ("brackets show --para 2 draft.txt", "One paragraph"),
    ],
)
@selecting
@click.option("--wrap/--no-wrap", default=None, help="Whether to wrap lines.  [default: on a terminal]")
@paging
def command(session: Session, files: tuple[str, ...], selection: Selection, pager: bool, wrap: bool | None) -> None:
    """Show a draft for reading: a colour per party, struck text struck, addresses in the margin.

    A party has the same colour in every command. --by, --kind and the other selectors say which
    proposals are coloured; --para and --section which paragraphs are shown. Piped, lines are not wrapped.
    """
    from brackets.views.console import terminal_width
    from brackets.views.palette import colors_in
    from brackets.views.show import Part, Screen, show

    drafts = session.drafts(files)
    session.warn_unknown_parties(drafts, selection)
    wrapped = is_terminal(sys.stdout) if wrap is None else wrap
    screen = Screen(terminal_width() if wrapped else None, session.color)
    colors = colors_in(draft for _, draft in drafts)
    shown = []
    for source, draft in drafts:
        selected = chosen(source, draft, selection)
        numbers = None if selected.selector.is_empty else {proposal.number for proposal in selected.proposals}
        title = f"{visible_line(source.shown)}\n\n" if len(drafts) > 1 else ""
        shown.append(title + show(draft, colors, screen, Part(numbers, selected.addresses())))
    page("\n".join(shown), color=screen.color, pager=pager)
