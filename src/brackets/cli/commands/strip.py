"""`brackets strip`: the base text."""

from __future__ import annotations

import click

from brackets.cli.options import Writing, writing
from brackets.cli.session import Session, draft_command
from brackets.settle import Anonymous, strip


@draft_command(
    "strip",
    summary="The base text: every proposal rejected.",
    examples=[
        ("brackets strip draft.txt", "The text as it stands if nobody's proposal passes"),
        ("brackets accept --by US draft.txt | brackets strip", "The clean text if the US gets its way"),
        ("brackets strip --anonymous unwrap draft.txt", "Also take the square brackets off what nobody owns"),
    ],
)
@writing
@click.option("--anonymous", type=click.Choice(["keep", "drop", "unwrap"]), default="keep", show_default=True,
              help="What becomes of brackets without an owner, and of placeholders.")  # fmt: skip
def command(session: Session, files: tuple[str, ...], writing: Writing, anonymous: Anonymous) -> None:
    """Write the base text: reject every attributed proposal and drop remarks.

    Unbracketed text, struck text, and text under `oppose` alone stand. It is the same as
    `brackets reject --all`.
    """
    results = []
    for source, draft in session.drafts(files):
        result = strip(draft, anonymous)
        session.report_settled(source, result)
        results.append((source, result.draft))
    session.write_drafts(writing, results)
