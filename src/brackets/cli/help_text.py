"""How help is laid out: options in groups, commands by what they are for, and examples as lines of a shell that fit.

Imported when somebody asks for help, and by what makes the pages of the manual.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from textwrap import shorten

import click

from brackets.cli.options import Common, Selection, Writing

Rows = list[tuple[str, str]]
"""How each option or command is written, and what it does."""

_OUTPUT = (*Writing._fields, "record", "minutes", "form", "json", "fields", "header", "ids", "full", "pager")
_INPUT = ("input_form", "encoding", "view", "formatting", "sponsor")
OWN, EVERY = "Options", "Every command"

#: The groups of options, by the names of the parameters. What is in none of them is a command's own, and comes first.
_GROUPS: dict[str, tuple[str, ...]] = {
    OWN: (),
    "Selectors": Selection._fields,
    "Output": _OUTPUT,
    "Input": _INPUT,
    EVERY: (*(name for name in Common._fields if name not in _INPUT), "version", "h"),
}
#: The groups of the long help alone: what every command has is learnt once.
_LONG = ("Input", EVERY)

#: How wide click makes the first of two columns at most, and what the other has at least, however narrow the terminal is.
_WIDEST, _LEAST = 30, 20

#: What the commands are for. A command that is not named here stands in the last group.
COMMANDS: dict[str, tuple[str, ...]] = {
    "Look": ("list", "show", "report", "check", "paras", "parties", "stats", "matrix", "tree"),
    "Settle": ("accept", "reject", "strip", "choose", "decide", "review"),
    "Rewrite": ("fmt", "renumber", "reflow", "convert"),
    "Several drafts": ("compile", "diff", "trace", "merge", "corpus", "ask"),
    "For other programs": ("lsp", "mcp"),
    "First steps": ("sample", "help"),
}


def option_sections(command: click.Command, ctx: click.Context, *, short: bool = False) -> Iterator[tuple[str, Rows]]:
    """The options of a command, each group with its heading."""
    group_of = {name: heading for heading, names in _GROUPS.items() for name in names}
    sections: dict[str, Rows] = {heading: [] for heading in _GROUPS}
    for param in command.get_params(ctx):
        row = param.get_help_record(ctx) if isinstance(param, click.Option) else None
        if row is not None:
            heading = EVERY if param is command.get_help_option(ctx) else group_of.get(param.name or "", OWN)
            sections[heading].append(row)
    return ((heading, rows) for heading, rows in sections.items() if rows and not (short and heading in _LONG))


def command_sections(group: click.Group, ctx: click.Context) -> Iterator[tuple[str, list[tuple[str, click.Command]]]]:
    """The commands, each group with its heading, and what nobody has named in the last."""
    commands = {name: command for name in group.list_commands(ctx) if (command := group.get_command(ctx, name))}
    named = {name for names in COMMANDS.values() for name in names}
    last = list(COMMANDS)[-1]
    for heading, names in COMMANDS.items():
        members = [*names, *(name for name in commands if heading == last and name not in named)]
        yield heading, [(name, commands[name]) for name in members if name in commands]


def write_commands(group: click.Group, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    """The commands with what each does, in columns that are the same in all groups."""
    width = max(len(name) for name in group.list_commands(ctx))
    for heading, commands in command_sections(group, ctx):
        with formatter.section(heading):
            formatter.write_dl([(name.ljust(width), command.get_short_help_str(200)) for name, command in commands])


def short_help(command: click.Command, ctx: click.Context) -> str:
    """What fits on a screen: what it does, its own options, selectors and output, and one example."""
    formatter = ctx.make_formatter()
    command.format_usage(ctx, formatter)
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text(first_paragraph(command))
    if isinstance(command, click.Group):
        write_commands(command, ctx, formatter)
    else:
        for heading, rows in option_sections(command, ctx, short=True):
            with formatter.section(heading):
                formatter.write_dl(_on_one_line(rows, formatter.width))
    formatter.write_paragraph()
    about_commands = (
        ", and brackets help COMMAND explains a command" if isinstance(command, click.Group) else ", and examples"
    )
    formatter.write_text(f"{ctx.command_path} --help has more{about_commands}.")
    return formatter.getvalue().rstrip("\n")


def _on_one_line(rows: Rows, width: int) -> Rows:
    """The rows, what each does cut to what fits beside how it is written."""
    column = min(max(len(written) for written, _ in rows), _WIDEST) + 2
    return [(written, shorten(does, max(width - column - 2, _LEAST), placeholder=" …")) for written, does in rows]


def first_paragraph(command: click.Command) -> str:
    """The first paragraph of its help, on one line."""
    return " ".join(inspect.cleandoc(command.help or "").split("\n\n")[0].split())


#: Where a shell goes on in the next line by itself.
_JOINTS = (";", "|", "&&", "||")


def shell_lines(line: str, width: int) -> list[str]:
    """A command line as lines of this width that a shell takes as one: broken after `|`, `&&` and `;`, else at spaces by a `\\`."""
    lines: list[str] = []
    rest = line
    while len(rest) > width:
        spaces = [at for at in _unquoted_spaces(rest) if at <= width]
        joints = [at for at in spaces if rest[:at].endswith(_JOINTS)]
        if joints:
            lines.append(rest[: joints[-1]])
            rest = rest[joints[-1] + 1 :]
        elif fitting := [at for at in spaces if at + len(" \\") <= width]:
            lines.append(f"{rest[: fitting[-1]]} \\")
            rest = rest[fitting[-1] + 1 :]
        else:
            break
    return [*lines, rest]


def _unquoted_spaces(line: str) -> Iterator[int]:
    quote = ""
    for at, character in enumerate(line):
        if quote:
            quote = "" if character == quote else quote
        elif character in "'\"":
            quote = character
        elif character == " ":
            yield at
