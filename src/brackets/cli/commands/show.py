"""`brackets show`: the draft in colour."""

from __future__ import annotations

import sys

import click

from brackets.cli.options import paging, selecting
from brackets.cli.session import Session, draft_command
from brackets.views.terminal import is_terminal


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
def command(
    session: Session, files: tuple[str, ...], options: dict[str, object], pager: bool, wrap: bool | None
) -> None:
    """Show a draft for reading: a colour per party, struck text struck, addresses in the margin.

    A party has the same colour in every command. --by, --kind and the other selectors say which
    proposals are coloured; --para and --section which paragraphs are shown. Piped, lines are not wrapped.
    """
    from brackets.views.console import page, terminal_width
    from brackets.views.palette import colors_of
    from brackets.views.show import show

    drafts = session.drafts(files)
    session.warn_unknown_parties(drafts, options)
    color = session.color
    wrapped = is_terminal(sys.stdout) if wrap is None else wrap
    width = terminal_width() if wrapped else None
    colors = colors_of(draft for _, draft in drafts)
    parts = []
    for source, draft in drafts:
        selector, chosen = session.chosen(source, draft, options)
        numbers = None if selector.is_empty else {p.number for p in chosen}
        only = draft.addresses_in(selector) if selector.paragraphs or selector.section else None
        title = f"{source.shown}\n\n" if len(drafts) > 1 else ""
        parts.append(title + show(draft, colors, width=width, color=color, chosen=numbers, only=only))
    page("\n".join(parts), color=color, pager=pager)
