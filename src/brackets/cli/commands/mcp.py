"""`brackets mcp`: the commands as tools for assistants."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec

import click

from brackets.cli.command import draft_command
from brackets.cli.session import Session
from brackets.cli.streams import write_output
from brackets.errors import MissingExtra, UserError
from brackets.views.terminal import is_terminal


@draft_command(
    "mcp",
    summary="Tools for assistants, over the Model Context Protocol.",
    arguments="FOLDER",
    examples=[("brackets mcp --tools .", "The tools that an assistant gets for the drafts below this folder")],
)
@click.option("--tools", "only_tools", is_flag=True, help="Only say which tools there are.")
def command(session: Session, files: tuple[str, ...], only_tools: bool) -> None:
    """Serve the drafts below FOLDER to an assistant: a program that speaks the Model Context Protocol starts this command,
    and talks to it over stdin and stdout.

    The tools are list, show, stats, check, diff, trace, settle and compile. They read files below FOLDER and no others; settle and
    compile write there, and only when they are asked to. docs/assistants.md has the settings of the usual clients.
    """
    if len(files) != 1:
        raise UserError("name the one FOLDER that has the drafts", "brackets mcp drafts")
    if find_spec("mcp") is None or find_spec("mcp_types") is None:  # the second is not in version 1
        raise MissingExtra("brackets mcp", "mcp")
    from brackets.cli.assistants.folder import Folder
    from brackets.cli.assistants.server import serve, told_tools

    folder = Folder(files[0])
    if only_tools:
        write_output(told_tools())
        return
    if session.common.config_path:
        path = os.path.abspath(session.common.config_path)
        session.common = session.common._replace(config_path=path)
    os.chdir(folder.root)
    if is_terminal(sys.stdin):
        session.messages.note(
            "brackets: an assistant's program starts this command, and talks to it: docs/assistants.md; Ctrl-C ends it"
        )
    serve(folder, session.common)
