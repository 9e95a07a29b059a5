"""`brackets trace`: the fate of every proposal over all rounds."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NamedTuple

import click

from brackets.cli.command import draft_command
from brackets.cli.options import Selection, format_option, grouped, named, paging, selecting
from brackets.cli.pager import form_or_default, page
from brackets.cli.rounds_given import say_of_rounds
from brackets.cli.session import Session
from brackets.cli.streams import write_file, write_output
from brackets.cli.systems import are_one_file, quoted
from brackets.cli.tracing import fared_in, selected_threads, why_empty
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.rounds.trace import Score, Thread, Trace, trace
from brackets.views.rows import ROW_WRITERS
from brackets.views.threads import FIELDS, SCORE_FIELDS, lines, records, score_rows


class Tracing(NamedTuple):
    """What is written of the threads, and how."""

    pager: bool
    form: str | None
    parties: bool
    svg: str | None
    by_section: bool
    by_party: bool


@draft_command(
    "trace",
    summary="The fate of every proposal over all rounds.",
    arguments="DRAFT DRAFT...",
    examples=[
        ("brackets accept --by MEX draft.txt > rev2.txt; brackets strip rev2.txt > final.txt; "
         "brackets trace draft.txt rev2.txt final.txt",
         "Every proposal with what each draft says of it, and how it ended"),
        ("brackets strip draft.txt > final.txt; brackets trace --parties draft.txt final.txt", "How each party fared"),
        ("brackets strip draft.txt > final.txt; brackets trace --format jsonl --by US draft.txt final.txt",
         "The US's proposals, for a data set"),
    ],
)  # fmt: skip
@selecting
@grouped(
    "tracing", Tracing,
    paging,
    format_option(*ROW_WRITERS),
    click.option("--parties", is_flag=True, help="How each party fared, instead of the proposals."),
    click.option("--svg", metavar="FILE", callback=named, help="Also draw the brackets over time, and what becomes of them."),
    click.option("--by-section", is_flag=True, help="In --svg: a picture for each section."),
    click.option("--by-party", is_flag=True, help="In --svg: a picture for each party."),
)  # fmt: skip
def command(session: Session, files: tuple[str, ...], selection: Selection, tracing: Tracing) -> None:
    """Follow every proposal through the drafts of one text, given in their order, from the first to the final one.

    The selectors choose proposals of any of the drafts. Piped there is a line for each proposal: how it ended, its id in the
    draft in which it first stands, sponsors, text, and what each draft says of it. `--format jsonl` has all that is known,
    for data sets: docs/rounds.md describes it. What was adopted and is gone again later is `undone`.
    """
    if len(files) < 2:
        raise UserError("name the drafts in their order, two or more", "brackets trace rev1.txt rev2.txt final.txt")
    if (tracing.by_section or tracing.by_party) and tracing.svg is None:
        raise UserError("--by-section and --by-party are of the picture", "add --svg flow.svg")
    if tracing.by_section and tracing.by_party:
        raise UserError("--by-section and --by-party exclude each other", "draw two pictures")
    drafts = session.drafts(files)
    session.warn_unknown_parties(drafts, selection)
    say_of_rounds(drafts, session.messages, several=True)
    traced = trace([draft for _, draft in drafts])
    threads = selected_threads(traced, drafts, selection)
    names = [source.shown for source, _ in drafts]
    fared = fared_in(threads, drafts, selection)
    form = form_or_default(tracing.form)
    if tracing.svg is not None:
        _draw(tracing, threads, files, names)
    empty = why_empty(threads, fared, traced, selection)
    if form != "table" and empty and (tracing.parties or not threads):
        session.messages.note(f"brackets: {empty}")
    if form == "table":
        shown = [] if tracing.parties else threads
        text = _table(shown, names, fared, [draft for _, draft in drafts], color=session.color)
        said = f"{empty[:1].upper()}{empty[1:]}.\n" if empty else ""
        unexplained = _unexplained(traced, [source.name for source, _ in drafts])
        page(text + said + unexplained, color=session.color, pager=tracing.pager)
    elif tracing.parties:
        write_output(ROW_WRITERS[form](score_rows(fared), SCORE_FIELDS))
    elif form in ("json", "jsonl"):
        write_output(ROW_WRITERS[form](records(threads, names), FIELDS))
    else:
        write_output(ROW_WRITERS[form](*lines(threads, names)))


def _draw(tracing: Tracing, threads: Sequence[Thread], files: Sequence[str], names: Sequence[str]) -> None:
    """The picture, in a file that is none of the drafts."""
    from brackets.views.flow import by_party, by_section, flow_svg, panels_svg

    path = str(tracing.svg)
    if any(are_one_file(path, name) for name in files):
        raise UserError(f"{path} is one of the drafts", "name another FILE for the picture")
    if os.path.splitext(path)[1].lower() not in ("", ".svg"):
        raise UserError(
            f"--svg draws an SVG, and {path} is named as something else",
            "name it flow.svg; a browser shows it, and prints it as PDF",
        )
    heads = [os.path.splitext(os.path.basename(name))[0] for name in names]
    if threads and (tracing.by_section or tracing.by_party):
        write_file(path, panels_svg(by_section(threads) if tracing.by_section else by_party(threads), heads))
    else:
        write_file(path, flow_svg(threads, heads))


def _table(
    threads: Sequence[Thread], names: Sequence[str], fared: Sequence[Score], drafts: Sequence[Draft], *, color: bool
) -> str:
    """The threads, if there are any, and how each party fared."""
    from brackets.views.console import render_text
    from brackets.views.palette import colors_in
    from brackets.views.threads import legend, scores_table, threads_table

    colors = colors_in(drafts)
    text = ""
    if threads:
        text = render_text(threads_table(threads, names, colors), color=color) + "\n" + legend(names) + "\n"
    return text + (render_text(scores_table(fared, colors), color=color) if fared else "")


def _unexplained(traced: Trace, names: Sequence[str]) -> str:
    """How many changes nobody proposed, and between which drafts, with what shows them."""
    said = []
    for changes, old, new in zip(traced.unexplained, names, names[1:], strict=False):
        if changes:
            count = "1 change" if len(changes) == 1 else f"{len(changes)} changes"
            asked = f"brackets diff --fate unexplained {quoted(old)} {quoted(new)}"
            said.append(f"{count} of the base text that nobody proposed: {asked}\n")
    return "".join(["\n", *said]) if said else ""
