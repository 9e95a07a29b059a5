"""`brackets lsp`: the language server."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from brackets.cli.command import Command
from brackets.cli.config import Config, find_config, load_config
from brackets.cli.editors import EDITORS
from brackets.cli.streams import write_output
from brackets.errors import MissingExtra

if TYPE_CHECKING:
    from brackets.lsp.settings import Settings


@click.command(
    "lsp",
    cls=Command,
    short_help="The language server, for editors.",
    examples=[("brackets lsp --settings helix", "What to write into the settings of an editor")],
)
@click.option(
    "--settings", "editor", type=click.Choice(list(EDITORS)), help="Show what an editor must be told, and end."
)
@click.option(
    "--config",
    "config_path",
    metavar="FILE",
    help="Instead of the brackets.toml in the folder of the drafts or above it.",
)
@click.option(
    "--stdio", is_flag=True, help="Speak over stdin and stdout; there is no other way, but some editors say so."
)
def command(editor: str | None, config_path: str | None, stdio: bool) -> None:
    """Tell an editor what is in a draft while somebody writes it. An editor starts this, and speaks the Language Server Protocol.

    What `check` finds comes as one types, with its fixes; accept, reject and choose are actions at a bracket; under the
    pointer stands whose a proposal is, and how its paragraph would read. Outline, folding, rivals, references, renaming,
    completion, colours by party and `fmt` are what the commands have. docs/editors.md has the settings of editors. It needs
    the extra [lsp].
    """
    if editor is not None:
        write_output(EDITORS[editor])
        return
    try:
        from brackets.lsp.server import serve
    except ImportError:
        raise MissingExtra("lsp", "lsp") from None
    from brackets.version import VERSION

    def settings_of(folder: str | None) -> Settings:
        return _settings(load_config(config_path or find_config(folder)), folder)

    serve(VERSION, settings_of)


def _settings(config: Config, folder: str | None) -> Settings:
    """What a configuration says of parties, rules and style; files are named as they are below the folder."""
    from brackets.cli.checking import Rules
    from brackets.cli.house import house_style
    from brackets.lsp.settings import Settings

    rules = Rules(config)
    top = os.path.abspath(folder or ".")

    def ignored(name: str) -> list[str]:
        return rules.ignored_in(os.path.relpath(name, top) if name.startswith(top + os.sep) else name)

    ignored("")  # what is no table is told now
    return Settings(config.registry(), rules.select, ignored, house_style(config))
