"""`brackets help`: what a command does."""

from __future__ import annotations

import click

from brackets.cli.command import Command
from brackets.cli.pager import page


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """The commands that begin so."""
    group = ctx.find_root().command
    assert isinstance(group, click.Group)
    return [name for name in group.list_commands(ctx) if name.startswith(incomplete)]


@click.command(
    "help",
    cls=Command,
    short_help="What a command does, with examples.",
    examples=[("brackets help accept", "All about one command, as `brackets accept --help`")],
)
@click.argument("name", metavar="[COMMAND]", default="", shell_complete=_complete)
@click.pass_context
def command(ctx: click.Context, name: str) -> None:
    """Explain a command; without one, say which commands there are. `brackets COMMAND -h` is shorter."""
    root = ctx.find_root()
    group = root.command
    assert isinstance(group, click.Group)
    if not name:
        page(f"{group.get_help(root)}\n", color=False)
        return
    _, found, _ = group.resolve_command(root, [name])
    assert found is not None  # what does not exist is an error, with the nearest name
    page(f"{found.get_help(click.Context(found, info_name=name, parent=root))}\n", color=False)
