"""`brackets stats`: how open the text is."""

from __future__ import annotations

from typing import NamedTuple

from brackets.cli.command import draft_command
from brackets.cli.drawing import draw, plotting
from brackets.cli.headers_said import say_unread
from brackets.cli.options import Selection, format_option, grouped, paging, selecting
from brackets.cli.pager import form_or_default, page
from brackets.cli.selecting import counted_in
from brackets.cli.session import Session
from brackets.cli.streams import write_output
from brackets.document.openness import openness
from brackets.views.stats import WRITERS, Measured, stats_table


class Shown(NamedTuple):
    """How the numbers are shown."""

    pager: bool
    form: str | None
    plot: str | None


@draft_command(
    "stats",
    summary="How open the text is: words, brackets, parties, sections; over rounds.",
    examples=[
        ("brackets stats --format md draft.txt", "What is open, by kind, by party and by section"),
        ("brackets strip draft.txt > final.txt; brackets stats --format md draft.txt final.txt",
         "Rounds side by side, with the change from one to the next"),
        ("brackets stats --format json --by US draft.txt", "Of what the US proposes, for programs"),
    ],
)  # fmt: skip
@selecting
@grouped("shown", Shown, paging, format_option(*WRITERS), plotting("the course over the drafts"))
def command(session: Session, files: tuple[str, ...], selection: Selection, shown: Shown) -> None:
    """Count what is open in a draft; several FILEs stand side by side, with the change from each to the next.

    Words are what stands between blanks, page heads apart; a page is 400 of them. Brackets are pairs of brackets, notes apart;
    proposals what somebody is for or against. A paragraph is new if it is all one proposal, and untouched if nothing in it is
    contested. Piped lines have the file, what is counted (total, paragraphs, for, against, section), its name, the count, and the
    change; `--format json` has an object for each FILE. The selectors choose what is counted,
    --para and --section also of which words.
    """
    drafts = session.drafts(files)
    session.warn_unknown_parties(drafts, selection)
    measured = [
        Measured(source.name, openness(draft.text, draft.outline, proposals, addresses))
        for (source, draft), (proposals, addresses) in zip(drafts, counted_in(drafts, selection), strict=True)
    ]
    if shown.plot is not None:
        from brackets.views.plots import draw_course

        draw(shown.plot, files, lambda form: draw_course(measured, form))
    form = form_or_default(shown.form)
    if form == "table":
        from brackets.views.console import render_text, terminal_width

        text = render_text(stats_table(measured, terminal_width()), color=session.color)
        page(text, color=session.color, pager=shown.pager)
    else:
        write_output(WRITERS[form](measured))
    say_unread(session.messages, [draft for _, draft in drafts], "are counted as nobody's")
