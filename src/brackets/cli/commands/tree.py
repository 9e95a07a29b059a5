"""`brackets tree`: the tree of a draft."""

from __future__ import annotations

import sys

import click

from brackets.cli.command import draft_command
from brackets.cli.options import format_or
from brackets.cli.session import Session
from brackets.cli.streams import write_output
from brackets.formats.format_json import flat_tree, json_tree
from brackets.views.terminal import is_terminal
from brackets.views.tree import plain_tree


@draft_command(
    "tree",
    summary="The tree that a draft is parsed into.",
    examples=[
        ("brackets tree draft.txt", "A line for each node"),
        (
            "brackets tree --format json draft.txt",
            "One JSON object; the sources of its leaves joined are the draft",
        ),
        (
            "brackets tree --flat draft.txt",
            "A JSON object on a line for each leaf, with its path; no limit of depth",
        ),
    ],
)
@format_or("tree", ["tree", "json"])
@click.option("--flat", is_flag=True, help="A line of JSON for each leaf.")
def command(session: Session, files: tuple[str, ...], form: str, flat: bool) -> None:
    """Write the tree of a draft. Spans are offsets in characters, from 0.

    On a terminal, lines that end with … are cut to its width; in a pipe and in JSON they are whole.
    """
    for _, draft in session.drafts(files):
        if flat:
            pieces = flat_tree(draft.root)
        elif form == "json":
            pieces = json_tree(draft.root)
        else:
            import shutil

            pieces = plain_tree(
                draft.root, width=shutil.get_terminal_size().columns if is_terminal(sys.stdout) else None
            )
        write_output(pieces)
