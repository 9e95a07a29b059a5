"""`brackets trace`: the fate of every proposal over all rounds."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from brackets.cli.options import paging, selecting
from brackets.cli.session import Session, draft_command
from brackets.cli.streams import write_file, write_output
from brackets.document.selectors import NothingThere
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.formats.reading import Input
from brackets.rounds.trace import Score, Thread, Trace, scores, trace
from brackets.views.rows import ROW_WRITERS
from brackets.views.terminal import is_terminal
from brackets.views.threads import FIELDS, SCORE_FIELDS, lines, records, score_rows


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
@paging
@click.option(
    "--format", "form", type=click.Choice(["table", *ROW_WRITERS]), help="[default: table on a terminal, else tsv]"
)
@click.option("--parties", is_flag=True, help="How each party fared, instead of the proposals.")
@click.option("--svg", metavar="FILE", help="Also draw the brackets over time, and what becomes of them.")
def command(
    session: Session, files: tuple[str, ...], options: dict[str, object], pager: bool, form: str | None, parties: bool,
    svg: str | None,
) -> None:  # fmt: skip
    """Follow every proposal through the drafts of one text, given in their order, from the first to the final one.

    The selectors choose proposals of any of the drafts. Piped there is a line for each proposal: how it ended, its id in the
    draft in which it first stands, sponsors, text, and what each draft says of it. `--format jsonl` has all that is known,
    for data sets: docs/rounds.md describes it. What was adopted and is gone again later is `undone`.
    """
    if len(files) < 2:
        raise UserError("name the drafts in their order, two or more", "brackets trace rev1.txt rev2.txt final.txt")
    drafts = session.drafts(files)
    session.warn_unknown_parties(drafts, options)
    found = trace([draft for _, draft in drafts])
    threads = _selected(session, drafts, options, found)
    names = [source.shown for source, _ in drafts]
    asked = {id for source, draft in drafts for id in session.selector(draft, source.shown, **options).by}
    fared = [score for score in scores(threads) if not asked or score.id in asked]
    form = form or ("table" if is_terminal(sys.stdout) else "tsv")
    if svg is not None:
        from brackets.views.flow import flow_svg

        if any(os.path.exists(svg) and os.path.samefile(svg, name) for name in files if os.path.exists(name)):
            raise UserError(f"{svg} is one of the drafts", "name another FILE for the picture")
        write_file(svg, flow_svg(threads, _short(names)))
    if form == "table":
        shown = [] if parties else threads
        _show(session, found, shown, fared, names, [draft for _, draft in drafts], pager=pager)
    elif parties:
        write_output(ROW_WRITERS[form](score_rows(fared), SCORE_FIELDS))
    elif form == "jsonl":
        write_output(ROW_WRITERS[form](records(threads, names), FIELDS))
    else:
        write_output(ROW_WRITERS[form](*lines(threads, names)))


def _short(names: Sequence[str]) -> list[str]:
    return [os.path.splitext(os.path.basename(name))[0] for name in names]


def _selected(
    session: Session, drafts: Sequence[tuple[Input, Draft]], options: dict[str, object], found: Trace
) -> list[Thread]:
    """The threads that the selectors choose in any draft."""
    chosen: set[int] = set()
    missing = []
    for source, draft in drafts:
        selector = session.selector(draft, source.shown, **options)
        if selector.is_empty:
            return found.threads
        try:
            chosen.update(id(proposal.node) for proposal in draft.select(selector))
        except NothingThere as error:
            missing.append(f"{source.shown}: {error}")
    if len(missing) == len(drafts):
        raise UserError(missing[0])
    return [thread for thread in found.threads if any(id(p.node) in chosen for p in thread.proposals)]


def _show(
    session: Session, found: Trace, threads: Sequence[Thread], fared: Sequence[Score], names: Sequence[str],
    drafts: Sequence[Draft], *, pager: bool,
) -> None:  # fmt: skip
    from brackets.views.console import page, render_text
    from brackets.views.palette import colors_of
    from brackets.views.threads import legend, scores_table, threads_table

    colors, color = colors_of(drafts), session.color
    text = ""
    if threads:
        text = render_text(threads_table(threads, names, colors), color=color) + "\n" + legend(names) + "\n"
    text += render_text(scores_table(fared, colors), color=color) if fared else "No proposals.\n"
    count = sum(len(row) for row in found.unexplained)
    if count:
        text += f"\n{count} changes of the base text that nobody proposed: brackets diff --fate unexplained OLD NEW\n"
    page(text, color=color, pager=pager)
