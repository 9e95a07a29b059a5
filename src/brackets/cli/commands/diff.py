"""`brackets diff`: what happened between two drafts, proposal by proposal."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from brackets.cli.options import paging, selecting
from brackets.cli.session import Session, draft_command, names_among
from brackets.cli.streams import write_output
from brackets.document.selectors import NothingThere
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.formats.reading import Input
from brackets.rounds.compare import compare
from brackets.rounds.fates import Fate, Outcome
from brackets.views.outcomes import FIELDS, GETTERS, LINE_FIELDS, rows, summary
from brackets.views.rows import ROW_WRITERS
from brackets.views.terminal import is_terminal, visible


@draft_command(
    "diff",
    summary="What happened between two drafts, proposal by proposal.",
    arguments="OLD NEW",
    examples=[
        ("brackets accept --by US draft.txt | brackets diff --exit-zero draft.txt -", "What became of each proposal"),
        ("brackets strip draft.txt | brackets diff --exit-zero --by MEX draft.txt -", "What became of ours?"),
        ("sed 's/report/say/' draft.txt | brackets diff --exit-zero --fate unexplained draft.txt -", "Only what nobody proposed"),
    ],
)  # fmt: skip
@selecting
@paging
@click.option("--fate", "fates", metavar="FATE,FATE", help=f"Only these: {', '.join(Fate)}.")
@click.option("--format", "form", type=click.Choice(["table", *ROW_WRITERS, "html"]),
              help="[default: table on a terminal, else tsv]")  # fmt: skip
@click.option("--fields", metavar="NAME,NAME", help=f"Which fields to write: {', '.join(GETTERS)}.")
@click.option("--summary", "only_summary", is_flag=True, help="Only how many of each fate.")
@click.option("--exit-zero", is_flag=True, help="Exit 0 though there are differences.")
@click.option("--git", is_flag=True, help="Take the seven arguments of git's external diff.")
def command(
    session: Session, files: tuple[str, ...], options: dict[str, object], pager: bool, fates: str | None,
    form: str | None, fields: str | None, only_summary: bool, exit_zero: bool, git: bool,
) -> None:  # fmt: skip
    """Compare two drafts of one text, and say of every proposal of OLD what became of it in NEW.

    adopted, adopted-modified, pending, modified, merged, moved or dropped; `new` is a proposal that was not in OLD, `unexplained`
    a change of the base text that nobody proposed. The selectors choose proposals of either draft. On a terminal both texts
    stand side by side, and what is pending without a change is left out unless --all asks for it; piped there is a line for each:
    fate, id or address, sponsors, text, new text. Exit code 1 if there are differences.
    """
    shown = _git_arguments(files) if git else files
    if len(shown) != 2:
        raise UserError("name two drafts, OLD and NEW", "brackets diff rev1.txt rev2.txt")
    drafts = session.drafts(shown)
    (old_source, old), (new_source, new) = drafts
    session.warn_unknown_parties(drafts, options)
    wanted = names_among(fates, list(Fate), "fate")
    found = [one for one in compare(old, new).outcomes if wanted is None or one.fate in wanted]
    found = _selected(session, drafts, options, found)
    if git:
        write_output(f"brackets diff {visible(files[0])}{f' → {visible(files[7])}' if len(files) > 7 else ''}\n")
    session.failed = any(one.changed for one in found) and not (exit_zero or git)
    form = form or ("table" if is_terminal(sys.stdout) or git else "tsv")
    if only_summary:
        write_output(f"{summary(found) or 'no proposals, and no changes'}\n")
    elif form == "table":
        loud = [one for one in found if one.changed or options["everything"] or wanted]
        _show(session, loud, found, old, new, pager=pager and not git)
    elif form == "html":
        from brackets.views.outcomes_html import html_page

        write_output(html_page(found, f"{old_source.shown} → {new_source.shown}"))
    else:
        names = names_among(fields, list(GETTERS), "field") or (LINE_FIELDS if form in ("tsv", "md") else FIELDS)
        write_output(ROW_WRITERS[form](rows(found, names), names))


def _show(
    session: Session, loud: Sequence[Outcome], found: Sequence[Outcome], old: Draft, new: Draft, *, pager: bool
) -> None:
    from brackets.views.console import page, render_text
    from brackets.views.palette import colors_of
    from brackets.views.side_by_side import side_by_side

    color = session.color
    parts = side_by_side(loud, old, new, colors_of([old, new]), color=color)
    text = render_text(parts, color=color) if loud else ""
    page(f"{text}{summary(found) or 'no proposals, and no changes'}\n", color=color, pager=pager)


def _selected(
    session: Session, drafts: Sequence[tuple[Input, Draft]], options: dict[str, object], found: list[Outcome]
) -> list[Outcome]:
    """The outcomes that the selectors choose, in either draft."""
    chosen: set[int] = set()
    addresses: list[set[str] | None] = []
    missing = []
    by_place = True
    for source, draft in drafts:
        selector = session.selector(draft, source.shown, **options)
        if selector.is_empty:
            return found
        try:
            chosen.update(id(proposal.node) for proposal in draft.select(selector))
            places = draft.addresses_in(selector) if selector.paragraphs or selector.section else None
        except NothingThere as error:
            missing.append(f"{source.shown}: {error}")
            places = set()
        addresses.append(places)
        by_place = selector._replace(paragraphs=(), section=None).is_empty or selector.everything
    if len(missing) == len(drafts):
        raise UserError(missing[0])
    return [one for one in found if _chosen(one, chosen, addresses, by_place=by_place)]


def _chosen(outcome: Outcome, chosen: set[int], addresses: Sequence[set[str] | None], *, by_place: bool) -> bool:
    if outcome.old or outcome.new:
        return any(proposal and id(proposal.node) in chosen for proposal in (outcome.old, outcome.new))
    places = (outcome.address, outcome.new_address)
    return by_place and any(here is None or place in here for place, here in zip(places, addresses, strict=True))


def _git_arguments(files: Sequence[str]) -> tuple[str, ...]:
    """The old and the new file of what git gives: path, old file, its hash and mode, new file, its hash and mode."""
    if len(files) not in (7, 9):
        raise UserError(
            "--git takes what git gives to an external diff", 'git config diff.brackets.command "brackets diff --git"'
        )
    return files[1], files[4]
