"""`brackets fmt`: house style."""

from __future__ import annotations

import click

from brackets.cli import progress
from brackets.cli.command import draft_command
from brackets.cli.house import house_style
from brackets.cli.options import Writing, writing
from brackets.cli.results import Result
from brackets.cli.session import Session
from brackets.cli.written_said import say_written
from brackets.rewrite.fmt import merged_identical, restyled


@draft_command(
    "fmt",
    summary="The same draft in house style.",
    examples=[
        ("brackets fmt draft.txt", "Headers, stances and the space in brackets written evenly"),
        ("brackets fmt --check draft.txt", "Exit 1 if the draft is not in house style"),
        ("brackets fmt --width 80 draft.txt", "Also wrap its paragraphs"),
    ],
)
@writing
@click.option("--width", type=click.IntRange(min=20), metavar="N", help="Wrap paragraphs at column N.")
@click.option(
    "--separator",
    type=click.Choice(["/", ", ", "; ", " & "]),
    help="Between sponsors; as written by default.",
)
@click.option("--merge-identical", "merge", is_flag=True, help="Make one bracket of identical proposals side by side.")
def command(
    session: Session, files: tuple[str, ...], writing: Writing, width: int | None, separator: str | None, merge: bool
) -> None:
    """Write drafts evenly: `[US,CAN :x ]` becomes `[US, CAN: x]`, `VN opposes` becomes `VN oppose`.

    What the draft says does not change, nor do its labels: `list`, `strip` and `accept` give the
    same, white space apart. Only --merge-identical, `[ARG: x] [US: x]` to `[ARG/US: x]`, changes
    what is listed. The table [fmt] of brackets.toml sets `width` and `separator`.
    """
    style = house_style(session.config, separator, width)
    results = [
        Result(source, draft, restyled(merged_identical(draft) if merge else draft, style), True)
        for source, draft in progress.each(session.drafts(files))
    ]
    session.write(results, writing)
    say_written(session.messages, results, writing)
