"""`brackets decide`: settle from a sheet of decisions."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NamedTuple

import click

from brackets.cli.command import draft_command
from brackets.cli.messages import Messages, place_in
from brackets.cli.options import Recording, Writing, grouped, minuting, writing
from brackets.cli.session import Session
from brackets.cli.settling import Settling, write_settled
from brackets.cli.streams import read_inputs
from brackets.cli.systems import portable
from brackets.errors import UserError
from brackets.formats.reading import STDIN, Input
from brackets.settle import Settled, settle
from brackets.settle.sheets import Plan, Row, plan, read_sheet


class Applying(NamedTuple):
    """How the rows of a sheet are applied."""

    partial: bool
    explain: bool


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
        (
            "brackets reject --all --record all.toml draft.txt > base.txt && "
            "brackets decide --minutes minutes.md all.toml draft.txt > base.txt",
            "Also write the record for people: what was decided, and what is left for the hand",
        ),
    ],
)
@writing
@minuting
@grouped(
    "applying", Applying,
    click.option("--partial", is_flag=True, help="Apply the rows that fit, though others do not."),
    click.option("--explain", is_flag=True, help="Say on stderr, for each changed place, which row did it."),
)  # fmt: skip
def command(
    session: Session, sheet: str, files: tuple[str, ...], writing: Writing, minutes: str | None, applying: Applying
) -> None:
    """Apply the decisions of SHEET, a TOML file that `list --format decisions` or `--record` has written.

    A row without a decision, or with `keep`, leaves its proposal as it is. A row that was made for another
    version of the draft (the text at its id differs) is refused; then nothing is written, unless --partial.

    With --minutes a record for people is written too, in the order of the text and the language of the draft: what became
    of each proposal, whose it was, which words were deleted and inserted; and what in the settled text needs a person, of
    which this command also warns.
    """
    if sheet == STDIN and (not files or STDIN in files):
        raise UserError("SHEET and the draft cannot both come from stdin", "name the draft's FILE")
    name = "<stdin>" if sheet == STDIN else sheet
    rows = read_sheet(read_inputs([sheet], "utf-8")[0].text, name)
    drafts = session.drafts(files)
    _refuse_other_files(rows, name, [source.name for source, _ in drafts])
    plans = [plan(_rows_for(source, rows, alone=len(drafts) == 1), draft, name) for source, draft in drafts]
    _refuse_misfits(session.messages, name, plans, partial=applying.partial)
    settlings = []
    for (source, draft), planned in zip(drafts, plans, strict=True):
        settled = settle(draft, planned.decisions, planned.wordings)
        session.messages.warn_of(source, settled.warnings)
        if applying.explain:
            _explain(session.messages, source, planned, settled, name)
        settlings.append(Settling(source, draft, settled, wordings=planned.wordings, kept=planned.kept))
    write_settled(session, settlings, writing, Recording(minutes=minutes), needs=True)


def _refuse_other_files(rows: Sequence[Row], name: str, files: Sequence[str]) -> None:
    """Raise UserError for rows that do not say which of several drafts they are for, or are for one that is not given."""
    if len(files) > 1 and not all(row.file for row in rows if row.decision):
        raise UserError(
            f"{name}: its rows do not say which FILE they are for", "name one FILE, or list all of them into one sheet"
        )
    bases = {_base(file) for file in files}
    for row in rows:
        if row.decision and row.file and STDIN not in files and _base(row.file) not in bases:
            raise UserError(
                f"{name}:{row.line}: this row is for {row.file}, which is not given", f"decide {name} {row.file}"
            )


def _rows_for(source: Input, rows: Sequence[Row], *, alone: bool) -> list[Row]:
    """The rows of a draft; all of them if it is the only one."""
    return [row for row in rows if alone or portable(row.file) == portable(source.name)]


def _base(path: str) -> str:
    """The name of a file without its folders, on whatever system the path was written."""
    return os.path.basename(portable(path))


def _explain(messages: Messages, source: Input, planned: Plan, settled: Settled, name: str) -> None:
    """Say for each changed place which row did it."""
    for number, (row, proposal) in sorted(planned.rows.items()):
        caveat = "" if number in settled.decisions else " (not done: see the warning)"
        what = f"{row.decision} {row.wording!r} for" if row.decision == "reword" else row.decision
        messages.say(f"{place_in(source, proposal.position)}: {what} {proposal.id}{caveat} ({name}:{row.line})")


#: How many rows that do not fit are shown.
_SHOWN = 20


def _refuse_misfits(messages: Messages, name: str, plans: Sequence[Plan], *, partial: bool) -> None:
    """Say which rows are not for these drafts; raises UserError unless `partial`."""
    refused = [
        f"{name}:{row.line}: {row.decision} {row.id}: {why}" for planned in plans for row, why in planned.refused
    ]
    if refused and not partial:
        for line in refused[:_SHOWN]:
            messages.say(f"brackets: error: {line}")
        if len(refused) > _SHOWN:
            messages.say(f"{name}: and {len(refused) - _SHOWN} more")
        raise UserError(
            f"{name}: {len(refused)} row{'s are' if len(refused) > 1 else ' is'} not for this draft; nothing was settled",
            "list it again, or apply the rows that fit with --partial",
        )
    for line in refused:
        messages.warn(f"{line}; this row was not applied")
