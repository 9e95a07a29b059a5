"""`brackets decide`: settle from a sheet of decisions."""

from __future__ import annotations

import click

from brackets.cli.command import draft_command
from brackets.cli.deciding import Applying, settle_by_rows
from brackets.cli.options import Recording, Writing, grouped, minuting, writing
from brackets.cli.session import Session
from brackets.cli.settling import write_settled
from brackets.cli.streams import read_inputs
from brackets.errors import UserError
from brackets.formats.reading import STDIN
from brackets.settle.sheets import read_sheet


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
    settlings = settle_by_rows(session, session.drafts(files), rows, name, applying)
    write_settled(session, settlings, writing, Recording(minutes=minutes), needs=True)
