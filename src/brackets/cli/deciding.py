"""Settling by the rows of a sheet, wherever the rows came from."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NamedTuple

from brackets.cli.messages import Messages, place_in
from brackets.cli.session import Session
from brackets.cli.settling import Settling
from brackets.cli.systems import portable
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.formats.reading import STDIN, Input
from brackets.settle import Settled, settle
from brackets.settle.policy import rivals_left
from brackets.settle.sheets import Plan, Row, plan


class Applying(NamedTuple):
    """How the rows of a sheet are applied."""

    partial: bool = False
    """Those that fit, though others do not."""
    explain: bool = False
    """Say for each changed place which row did it."""


def settle_by_rows(
    session: Session, drafts: Sequence[tuple[Input, Draft]], rows: Sequence[Row], name: str, applying: Applying
) -> list[Settling]:
    """The drafts with the decisions of a sheet, whose `name` is that in messages.

    Raises UserError for rows that contradict each other, and for those that are not for these drafts, unless `partial`.
    """
    _refuse_other_files(rows, name, [source.name for source, _ in drafts])
    plans = [plan(_rows_for(source, rows, alone=len(drafts) == 1), draft, name) for source, draft in drafts]
    _refuse_misfits(session.messages, name, plans, partial=applying.partial)
    settlings = []
    for (source, draft), planned in zip(drafts, plans, strict=True):
        settled = settle(draft, planned.decisions, planned.wordings)
        session.messages.warn_of(source, settled.warnings)
        session.messages.warn_of(source, tuple(rivals_left(draft, settled.decisions, planned.kept)))
        if applying.explain:
            _explain(session.messages, source, planned, settled, name)
        settlings.append(Settling(source, draft, settled, wordings=planned.wordings, kept=planned.kept))
    return settlings


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
