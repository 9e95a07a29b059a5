"""The command line: finds the commands in `brackets/cli/commands`, and turns every end into an exit code.

0 done; 1 a negative answer; 2 an error, and then nothing was written; 130 broken off. A closed pipe ends it quietly.
"""

from __future__ import annotations

import codecs
import contextlib
import errno
import gc
import io
import os
import sys
from typing import Any, NoReturn

import click
from click.core import ParameterSource

from brackets.cli.helped import Helped
from brackets.cli.messages import say_line
from brackets.cli.options import common
from brackets.cli.systems import is_closed_pipe
from brackets.errors import ClosedPipe, Unsettled, UserError, told
from brackets.version import VERSION
from brackets.views.terminal import drawn_plainly

_COMMANDS = os.path.join(os.path.dirname(__file__), "commands")


class Brackets(Helped, click.Group):
    """The group of all commands: a file in `commands/` is a command, imported when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the files."""
        return sorted(name[:-3] for name in os.listdir(_COMMANDS) if name.endswith(".py") and name[0] != "_")

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """Import one command."""
        if not name.isidentifier() or name.startswith("_") or not os.path.exists(os.path.join(_COMMANDS, f"{name}.py")):
            return None
        from importlib import import_module

        command: click.Command = import_module(f"brackets.cli.commands.{name}").command
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Without arguments, the short help. An option that only commands have is named with where it belongs."""
        if not args and not ctx.resilient_parsing:
            click.echo(self.get_short_help(ctx))
            ctx.exit()
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            raise UserError(
                f"{error.format_message().rstrip('.')} before the command",
                "the options of a command come after its name: brackets list --by US draft.txt",
            ) from None

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands, by what they are for, and the options that may come before them."""
        from brackets.cli.help_text import write_commands

        write_commands(self, ctx, formatter)
        super().format_options(ctx, formatter)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        """As click does, with the nearest name for one that does not exist."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from difflib import get_close_matches

            meant = _ELSEWHERE.get(args[0])
            near = [meant] if meant else get_close_matches(args[0], self.list_commands(ctx), n=1, cutoff=0.5)
            hint = f" Did you mean {near[0]!r}?" if near else ""
            if os.path.exists(args[0]):
                hint = f" The command stands before the FILE: brackets list {args[0]}"
            raise click.UsageError(f"{error.message}{hint}", error.ctx) from None


#: What commands are called elsewhere.
_ELSEWHERE = {
    "compare": "diff", "changes": "diff", "history": "trace", "clean": "strip", "base": "strip", "count": "stats",
    "statistics": "stats", "export": "convert", "import": "convert", "save": "convert", "lint": "check", "validate": "check",
    "ls": "list", "view": "show", "cat": "show", "print": "show", "format": "fmt", "number": "renumber", "approve": "accept",
    "adopt": "accept", "delete": "reject", "drop": "reject", "select": "choose", "apply": "decide", "combine": "compile",
    "search": "list", "grep": "list", "delegations": "parties", "sponsors": "parties", "outline": "paras",
    "paragraphs": "paras",
}  # fmt: skip


@click.group(cls=Brackets, no_args_is_help=False, context_settings={"max_content_width": 100})
@common
@click.version_option(VERSION, "-V", "--version", prog_name="brackets")
@click.pass_context
def cli(ctx: click.Context, /, **given: Any) -> None:
    """Read, list and settle the bracketed proposals in negotiating drafts.

    Every command reads FILEs, or a pipe, and writes text that the next command can read:

    \b
      brackets list --by US draft.txt
      brackets accept --by US draft.txt | brackets strip
      brackets list delegation.docx
      pandoc draft.odt -t plain --wrap=none | brackets check

    The options below are those of every command. They may stand before its name or after it.

    Exit codes: 0 done; 1 a negative answer; 2 an error, and then nothing was written; 130 broken off.
    """
    typed = {
        name: value for name, value in given.items() if ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE
    }
    if typed and ctx.invoked_subcommand:
        ctx.default_map = {ctx.invoked_subcommand: typed}


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command line and exit."""
    _be_whole()
    gc.disable()  # one short run, and hundreds of thousands of nodes that all live to its end
    code = run(arguments)
    with contextlib.suppress(OSError):
        _flush()
    os._exit(code)  # which needs no tidying up: everything is flushed, and files are closed


class _Closed(io.RawIOBase):
    """The stdout of a process that was started without one."""

    def writable(self) -> bool:
        """A stream that refuses only when it is written to: some commands write nothing."""
        return True

    def write(self, data: object) -> int:
        """Fail as the system would."""
        raise OSError(errno.EBADF, "standard output is closed")


def _be_whole() -> None:
    """Give stdout and stderr a buffer where they have none (PYTHONUNBUFFERED), so that a short write is continued or an error.

    What their encoding cannot write, the name of a file for example, is escaped, or drawn in ASCII.
    """
    codecs.register_error("drawn", drawn_plainly)
    if sys.stdout is None:
        sys.stdout = io.TextIOWrapper(io.BufferedWriter(_Closed()), "utf-8")
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if isinstance(stream, io.TextIOWrapper):
            if isinstance(stream.buffer, io.RawIOBase):
                buffer = io.BufferedWriter(stream.buffer)
                setattr(sys, name, io.TextIOWrapper(buffer, stream.encoding, stream.errors, line_buffering=True))
            getattr(sys, name).reconfigure(errors="drawn")


def run(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    try:
        code = cli.main(arguments, prog_name="brackets", standalone_mode=False)
        _flush()
        return code if isinstance(code, int) else 0
    except (UserError, Unsettled, RecursionError) as error:
        return _fail(*told(error))
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.UsageError as error:
        where = error.ctx.command_path if error.ctx else "brackets"
        return _fail(error.format_message(), f"see {where} --help")
    except click.ClickException as error:
        return _fail(error.format_message())
    except (ClosedPipe, BrokenPipeError):
        _discard_output()
        return 0
    except (KeyboardInterrupt, click.Abort) as error:
        if isinstance(error.__cause__, EOFError):  # click takes it for a Ctrl-D, which it is not: nobody is being asked
            return _fail(*told(error.__cause__))
        return 130
    except OSError as error:
        _discard_output()
        if is_closed_pipe(error):
            return 0
        return _fail(f"cannot write: {error.strerror or error}")
    except Exception as error:
        if os.environ.get("BRACKETS_DEBUG"):
            raise
        return _fail(*told(error))


def _fail(message: str, hint: str = "") -> int:
    with contextlib.suppress(OSError):
        say_line(f"brackets: error: {message}")
        if hint:
            say_line(f"  hint: {hint}")
    return 2


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with contextlib.suppress(ValueError):
                stream.flush()


def _discard_output() -> None:
    """Point stdout at nothing, so that Python does not complain of the closed pipe when it ends."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
