"""`brackets reject`: settle proposals."""

from __future__ import annotations

from functools import partial

import click

from brackets.cli.command import draft_command
from brackets.cli.options import Recording, Selection, Writing, recording, selecting, writing
from brackets.cli.session import Session
from brackets.cli.settling import settle_selected, write_settled
from brackets.settle import Anonymous, Decision, reject


@draft_command(
    "reject",
    summary="Settle proposals against their sponsors.",
    examples=[
        ("brackets reject --by CAN draft.txt", "The draft without Canada's proposals"),
        ("brackets reject --all draft.txt", "The base text, as `brackets strip` writes it"),
        ("brackets reject --para 2 --grep drought draft.txt", "Reject what speaks of droughts in paragraph 2"),
    ],
)
@selecting
@writing
@recording
@click.option("--anonymous", type=click.Choice(["keep", "drop", "unwrap"]), default="keep", show_default=True,
              help="With --all: what becomes of brackets without an owner, and of placeholders.")  # fmt: skip
def command(
    session: Session,
    files: tuple[str, ...],
    selection: Selection,
    writing: Writing,
    anonymous: Anonymous,
    recording: Recording,
) -> None:
    """Reject the selected proposals: their text goes, what they strike or oppose stands.

    With --by P it rejects P's own asks. Brackets without an owner are settled only by --id or --kind.
    """
    settlings = settle_selected(session, files, selection, Decision.REJECT, partial(reject, anonymous=anonymous))
    write_settled(session, settlings, writing, recording)
