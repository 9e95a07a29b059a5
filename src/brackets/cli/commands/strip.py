"""`brackets strip`: the base text."""

from __future__ import annotations

import click

from brackets.cli.command import draft_command
from brackets.cli.options import Recording, Writing, minuting, writing
from brackets.cli.session import Session
from brackets.cli.settling import settle_stripped, write_settled
from brackets.settle import Anonymous


@draft_command(
    "strip",
    summary="The base text: every proposal rejected.",
    examples=[
        ("brackets strip draft.txt", "The text as it stands if nobody's proposal passes"),
        ("brackets accept --by US draft.txt | brackets strip", "The clean text if the US gets its way"),
        ("brackets strip --anonymous unwrap --quiet draft.txt", "Also take the square brackets off what nobody owns"),
    ],
)
@writing
@minuting
@click.option("--anonymous", type=click.Choice(["keep", "drop", "unwrap"]), default="keep", show_default=True,
              help="What becomes of brackets without an owner, and of placeholders.")  # fmt: skip
def command(
    session: Session, files: tuple[str, ...], writing: Writing, anonymous: Anonymous, minutes: str | None
) -> None:
    """Write the base text: reject every attributed proposal and drop remarks.

    Unbracketed text, struck text, and text under `oppose` alone stand. It is the same as
    `brackets reject --all`.
    """
    write_settled(session, settle_stripped(session, files, anonymous), writing, Recording(minutes=minutes))
