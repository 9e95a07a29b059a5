"""The two helps of a command: `-h` is short and fits on a screen, `--help` has everything. `help_text` lays them out."""

from __future__ import annotations

from typing import Any

import click


class Helped(click.Command):
    """A command with a short help and a long one."""

    _short: click.Option | None = None

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """Its parameters, with `-h` before click's own `--help`."""
        if self._short is None:
            self._short = click.Option(
                ["-h"], is_flag=True, is_eager=True, expose_value=False, help="A short help.", callback=_show_short
            )
        *params, long = super().get_params(ctx)
        return [*params, self._short, long]

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Click's own, in our words."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "The whole help, with examples."
        return option

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, in groups."""
        from brackets.cli.help_text import option_sections

        for heading, rows in option_sections(self, ctx):
            with formatter.section(heading):
                formatter.write_dl(rows)

    def get_short_help(self, ctx: click.Context) -> str:
        """The short help."""
        from brackets.cli.help_text import short_help

        return short_help(self, ctx)


def _show_short(ctx: click.Context, param: click.Parameter, value: Any) -> None:
    if value and not ctx.resilient_parsing:
        command = ctx.command
        click.echo(command.get_short_help(ctx) if isinstance(command, Helped) else ctx.get_help())
        ctx.exit()
