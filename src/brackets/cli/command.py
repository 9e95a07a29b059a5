"""How a command is made: its help, its examples, and the session that it gets. A file in `commands/` calls `draft_command`."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Collection, Sequence
from typing import Any

import click

from brackets.cli import progress
from brackets.cli.helped import Helped
from brackets.cli.options import Common, OptionalValue, common
from brackets.cli.session import Session
from brackets.errors import MissingFile, UserError
from brackets.views.terminal import wants_color

Example = tuple[str, str]
"""A command line that works, and what it does."""


class Command(Helped):
    """A command whose help ends with examples that work (a test runs them), as `examples`."""

    def __init__(self, *args: Any, examples: Sequence[Example] = (), **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.examples = tuple(examples)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The examples, with what each does."""
        if self.examples:
            from brackets.cli.help_text import shell_lines

            with formatter.section("Examples"):
                for index, (line, what) in enumerate(self.examples):
                    if index:
                        formatter.write_paragraph()
                    formatter.write_text(f"{what}:")
                    for at, part in enumerate(shell_lines(line, formatter.width - len("    $ "))):
                        formatter.write(f"    {'  ' if at else '$ '}{part}\n")
        super().format_epilog(ctx, formatter)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Click would let an option with an optional value swallow the FILE after it: take `=SUFFIX` only, or a word it has."""
        taken = []
        end = args.index("--") if "--" in args else len(args)
        given, files = args[:end], args[end:]
        for param in self.params:
            given = param.parted(given) if isinstance(param, OptionalValue) else given
        for arg in given:
            if match := re.match(r"(?:--in-place|-i)=(.*)", arg):
                taken += ["--in-place", "--backup-suffix", match[1]]
            else:
                taken.append(arg)
        known = {name for param in self.params for name in (*param.opts, *param.secondary_opts)}
        for arg in taken:
            if len(arg) > 2 and arg[0] == "-" and arg[1] != "-" and f"-{arg}" in known:
                raise UserError(f"{arg} is read as {arg[:2]} with the value {arg[2:]}", f"write -{arg}")
        try:
            return super().parse_args(ctx, taken + files)
        except click.NoSuchOption as error:
            if hint := _meant(error.option_name, known, ctx.info_name or ""):
                raise UserError(f"No such option '{error.option_name}'", hint) from None
            raise


#: What options are called elsewhere.
ELSEWHERE = {
    "--party": "--by", "--parties": "--by", "--sponsor": "--by", "--delegation": "--by", "--country": "--by",
    "--paragraph": "--para", "--address": "--para", "--search": "--grep", "--out": "--output", "--inplace": "--in-place",
    "--type": "--kind", "--proposal": "--id",
}  # fmt: skip


def _meant(option: str, known: Collection[str], command: str) -> str:
    """What to write for an option that a command does not have; empty if click may say what is near."""
    name = ELSEWHERE.get(option, option)
    if name in ("-o", "--output") and name not in known:
        return f"what {command} prints is kept by > in a file: brackets {command} draft.txt > {command}.txt"
    return f"did you mean {name}?" if name != option and name in known else ""


def draft_command(
    name: str, *, summary: str, examples: Sequence[Example], arguments: str = "[FILE]...", first: str = ""
) -> Callable[[Callable[..., Any]], Command]:
    """Make a command that reads drafts: `function(session, files, ...)`, its docstring is its help.

    `arguments` is how its arguments are shown; `first` names one more that comes before the files.
    """

    def leading(function: Callable[..., Any]) -> Callable[..., Any]:
        return click.argument(first, metavar=first.upper())(function) if first else function

    def make(function: Callable[..., Any]) -> Command:
        @common
        @leading
        @click.argument("files", nargs=-1, metavar=arguments, type=click.Path(allow_dash=True))
        def run(files: tuple[str, ...], **kwargs: Any) -> None:
            session = Session(Common(*(kwargs.pop(option) for option in Common._fields)))
            color = wants_color(session.common.color, sys.stderr)
            try:
                with progress.working(name, quiet=session.common.quiet, color=color):
                    function(session=session, files=files, **kwargs)
            except MissingFile as error:
                from brackets.cli.missing import hint_for

                error.hint = hint_for(error.name, {"files": files, **kwargs}, session.registry) or error.hint
                raise
            if session.failed:
                raise click.exceptions.Exit(1)

        run.__doc__ = function.__doc__
        run.__click_params__ += getattr(function, "__click_params__", [])  # type: ignore[attr-defined]
        run.__click_params__.sort(key=lambda p: p.name in Common._fields, reverse=True)  # type: ignore[attr-defined]
        return click.command(name, cls=Command, short_help=summary, examples=examples)(run)

    return make
