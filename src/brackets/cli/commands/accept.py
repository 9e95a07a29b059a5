"""`brackets accept`: settle proposals."""

from __future__ import annotations

from functools import partial

import click

from brackets.cli.command import draft_command
from brackets.cli.options import Recording, Selection, Writing, recording, selecting, writing
from brackets.cli.session import Session
from brackets.cli.settling import settle_selected, write_settled
from brackets.settle import Decision, accept


@draft_command(
    "accept",
    summary="Settle proposals for their sponsors.",
    examples=[
        (
            "brackets accept --by US draft.txt",
            "The draft with the US's proposals accepted, the others pending",
        ),
        (
            "brackets choose 4#1 draft.txt | brackets accept --by US,CAN --clean",
            "The clean text if the US and Canada get their way",
        ),
        (
            "brackets accept --id 2#1 -i=.bak draft.txt",
            "Accept one proposal in the file itself, and keep the old one",
        ),
        ("brackets accept --by US --diff draft.txt", "See what would change"),
    ],
)
@selecting
@writing
@recording
@click.option("--clean", is_flag=True, help="Reject the rest, as `| brackets strip` does.")
def command(
    session: Session,
    files: tuple[str, ...],
    selection: Selection,
    writing: Writing,
    clean: bool,
    recording: Recording,
) -> None:
    """Accept the selected proposals: what their sponsors propose stands, what they strike goes.

    With --by P it sides with P: what P opposes goes too, though others propose it. Where the
    parties named stand on both sides, the bracket stays and a warning says so. Brackets without an
    owner are settled only by --id or --kind.
    """
    settlings = settle_selected(session, files, selection, Decision.ACCEPT, partial(accept, clean=clean), clean=clean)
    write_settled(session, settlings, writing, recording)
