"""`brackets reject`: settle proposals."""

from __future__ import annotations

import click

from brackets.cli.options import Writing, recording, selecting, writing
from brackets.cli.session import Session, draft_command
from brackets.settle import Anonymous, Decision


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
    options: dict[str, object],
    writing: Writing,
    anonymous: Anonymous,
    record: str | None,
) -> None:
    """Reject the selected proposals: their text goes, what they strike or oppose stands.

    With --by P it rejects P's own asks. Brackets without an owner are settled only by --id or --kind.
    """
    session.settle(files, options, writing, Decision.REJECT, anonymous=anonymous, record=record)
