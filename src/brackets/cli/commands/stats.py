"""`brackets stats`: how open the text is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from brackets.cli.command import draft_command
from brackets.cli.drawing import draw, plotting
from brackets.cli.each_draft import each_made
from brackets.cli.headers_said import say_count_of_unread
from brackets.cli.measuring import OneMeasured, measure
from brackets.cli.options import Selection, format_option, grouped, in_processes, paging, selecting
from brackets.cli.pager import form_or_default, page
from brackets.cli.selecting import refuse_nowhere
from brackets.cli.session import Session
from brackets.cli.streams import at_once, look_ahead, write_output
from brackets.views.stats import WRITERS, Measured, stats_table


class Shown(NamedTuple):
    """How the numbers are shown."""

    pager: bool
    form: str | None
    plot: str | None
    jobs: int


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
@grouped("shown", Shown, paging, format_option(*WRITERS), plotting("the course over the drafts"), in_processes)
def command(session: Session, files: tuple[str, ...], selection: Selection, shown: Shown) -> None:
    """Count what is open in a draft; several FILEs stand side by side, with the change from each to the next.

    Words are what stands between blanks, page heads apart; a page is 400 of them. Brackets are pairs of brackets, notes apart;
    proposals what somebody is for or against. A paragraph is new if it is all one proposal, and untouched if nothing in it is
    contested. Piped lines have the file, what is counted (total, paragraphs, for, against, section), its name, the count, and the
    change; `--format json` has an object for each FILE. Of more than 16 FILEs, which can hardly be rounds of one text, a
    line has only what the FILE or the one before it has. The selectors choose what is counted, --para and --section also
    of which words. On a narrow screen the changes go first, and then FILEs have numbers in place of their names.
    """
    form = form_or_default(shown.form)
    unread: list[int] = []
    missing: list[str] = []

    def each_measured() -> Iterator[Measured]:
        for one in _each(session, files, selection, shown.jobs):
            yield one.measured
            unread.append(one.unread)
            missing.append(one.missing)
        refuse_nowhere(missing)

    together = form in ("table", "md") or shown.plot is not None or session.common.strict
    first, each = look_ahead(each_measured(), all_of_it=together)
    if shown.plot is not None:
        from brackets.views.plots import draw_course

        draw(shown.plot, files, lambda form: draw_course(first, form))
    if form == "table":
        from brackets.views.console import render_text, terminal_width

        text = render_text(stats_table(first, terminal_width()), color=session.color)
        page(text, color=session.color, pager=shown.pager)
    else:
        write_output(at_once(WRITERS[form](each), lambda: len(unread)))
    say_count_of_unread(session.messages, sum(unread), "are counted as nobody's")


def _each(session: Session, files: tuple[str, ...], selection: Selection, jobs: int) -> Iterator[OneMeasured]:
    """What is counted in each draft. A party that only a draft can know is looked for in all of them, by this process alone."""
    if session.are_known(selection):
        return each_made(session, files, lambda: partial(measure, selection), jobs)
    drafts = session.known_parties(session.streamed(files), selection)
    return (measure(selection, session, source, draft) for source, draft in drafts)
