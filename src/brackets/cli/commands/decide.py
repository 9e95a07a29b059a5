"""`brackets decide`: settle from a sheet of decisions."""

from __future__ import annotations

import os

import click

from brackets.cli.options import Writing, writing
from brackets.cli.session import Session, draft_command
from brackets.cli.streams import read_inputs
from brackets.errors import UserError
from brackets.formats.reading import Input
from brackets.settle import settle
from brackets.settle.sheets import Plan, Row, plan, read_sheet


@draft_command(
    "decide",
    summary="Settle from a sheet of decisions.",
    first="sheet",
    examples=[
        (
            "brackets list --format decisions draft.txt > sheet.toml",
            "Write the sheet; then fill in its decisions: accept, reject, reword, keep",
        ),
        (
            "brackets accept --by US --record us.toml draft.txt > us.txt && brackets decide us.toml draft.txt | cmp - us.txt",
            "Any settling can be recorded as a sheet, and replayed",
        ),
        (
            "brackets reject --all --record all.toml draft.txt > base.txt && brackets decide --explain all.toml draft.txt",
            "See which row changed what",
        ),
    ],
)
@writing
@click.option("--partial", is_flag=True, help="Apply the rows that fit, though others do not.")
@click.option("--explain", is_flag=True, help="Say on stderr, for each changed place, which row did it.")
def command(
    session: Session, sheet: str, files: tuple[str, ...], writing: Writing, partial: bool, explain: bool
) -> None:
    """Apply the decisions of SHEET, a TOML file that `list --format decisions` or `--record` has written.

    A row without a decision, or with `keep`, leaves its proposal as it is. A row that was made for another
    version of the draft (the text at its id differs) is refused; then nothing is written, unless --partial.
    """
    if sheet == "-" and (not files or "-" in files):
        raise UserError("SHEET and the draft cannot both come from stdin", "name the draft's FILE")
    name = "<stdin>" if sheet == "-" else sheet
    rows = read_sheet(read_inputs([sheet], "utf-8")[0].text, name)
    drafts = session.drafts(files)
    if len(drafts) > 1 and not all(row.file for row in rows if row.decision):
        raise UserError(
            f"{name}: its rows do not say which FILE they are for", "name one FILE, or list all of them into one sheet"
        )
    names = {os.path.normpath(source.name) for source, _ in drafts}
    bases = {os.path.basename(file) for file in names}
    for row in rows:
        if row.decision and row.file and "-" not in names and os.path.basename(row.file) not in bases:
            raise UserError(
                f"{name}:{row.line}: this row is for {row.file}, which is not given", f"decide {name} {row.file}"
            )
    plans = []
    for source, draft in drafts:
        here = [row for row in rows if len(drafts) == 1 or os.path.normpath(row.file) == os.path.normpath(source.name)]
        plans.append(plan(here, draft, name))
    _refuse(session, name, plans, [source for source, _ in drafts], partial=partial)
    results = []
    for (source, draft), made in zip(drafts, plans, strict=True):
        result = settle(draft, made.decisions, made.wordings)
        session.report_settled(source, result)
        if explain:
            for number, (row, proposal) in sorted(made.rows.items()):
                done = "" if number in result.decisions else " (not done: see the warning)"
                place = proposal.position
                session.say(
                    f"{source.shown}:{place.line}:{place.column}: {_what(row)} {proposal.id}{done} ({name}:{row.line})"
                )
        results.append((source, result.draft))
    session.write_drafts(writing, results)


def _what(row: Row) -> str:
    return f"{row.decision} {row.wording!r} for" if row.decision == "reword" else row.decision


_SHOWN = 20


def _refuse(session: Session, name: str, plans: list[Plan], sources: list[Input], *, partial: bool) -> None:
    """Say which rows are not for these drafts; an error unless `partial`."""
    refused = [
        f"{name}:{row.line}: {row.decision} {row.id}: {why}"
        for made, _ in zip(plans, sources, strict=True)
        for row, why in made.refused
    ]
    if refused and not partial:
        for line in refused[:_SHOWN]:
            session.say(f"{line}", severity="error")
        if len(refused) > _SHOWN:
            session.say(f"{name}: and {len(refused) - _SHOWN} more")
        raise UserError(
            f"{name}: {len(refused)} row{'s are' if len(refused) > 1 else ' is'} not for this draft; nothing was settled",
            "list it again, or apply the rows that fit with --partial",
        )
    for line in refused:
        session.warn(f"{line}; this row was not applied")
