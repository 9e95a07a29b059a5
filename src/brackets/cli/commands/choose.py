"""`brackets choose`: take one of several alternatives."""

from __future__ import annotations

import os

from brackets.cli.command import draft_command
from brackets.cli.options import Recording, Writing, recording, writing
from brackets.cli.session import Session
from brackets.cli.settling import settle_chosen, write_settled
from brackets.errors import UserError


@draft_command(
    "choose",
    summary="Take one alternative, drop its siblings.",
    arguments="ID... [FILE]",
    examples=[
        ("brackets choose 4#2 draft.txt", "Of `[shall][should]` take the second"),
        ("brackets list --fields id,group,text draft.txt", "See the ids, and which are alternatives of one group"),
        ("brackets choose 4#1 --diff draft.txt", "See what would change"),
    ],
)
@writing
@recording
def command(session: Session, files: tuple[str, ...], writing: Writing, recording: Recording) -> None:
    """Take the alternatives with these IDs, and drop the others of their groups, heads and all.

    Alternatives are brackets side by side, `[shall][should]`, the arms of `[all - EU / some - US]`, and
    `Option 1: ...`, `Alternative A` blocks, in brackets or not. An ID (as `list --format jsonl` and the table
    of `list` have it) has a `#`; what follows the IDs is the FILE. Where one choice stands within
    another, name both.
    """
    ids = [name for name in files if "#" in name and not os.path.exists(name)]
    names = [name for name in files if name not in ids]
    if not ids:
        raise UserError(
            "no ID is named", "brackets list --fields id,group,text FILE shows them; for example: choose 4#2 FILE"
        )
    if len(names) > 1:
        raise UserError("IDs are those of one draft: name one FILE")
    write_settled(session, [settle_chosen(session, names, ids)], writing, recording)
