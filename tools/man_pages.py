"""The pages of the manual, made from the commands: brackets(1), and brackets-COMMAND(1) for each.

They are filled, not set line by line, so `man` makes them as wide as the terminal; only examples are lines, and those fit on 80 columns.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Iterator

import click

from brackets.cli.command import Command
from brackets.cli.group import Brackets
from brackets.cli.help_text import command_sections, option_sections, shell_lines

#: Columns for the lines of an example: 80, less what `man` leaves at both sides.
EXAMPLE_WIDTH = 64

EXIT_STATUS = (
    "0 done; 1 a negative answer: check found errors, --check would change something, list --exit-code found nothing, diff found changes; "
    "2 an error, and nothing was written; 130 broken off, by Ctrl-C or in review."
)
FILES = "brackets.toml, in the working folder or above it: [aliases], [groups], [authors], [stances], [house], [fmt], [reflow], [check]."


def escaped(text: str) -> str:
    """Text as roff takes it for text, in ASCII, so that no page depends on what encoding roff guesses."""
    escapes = {"\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti"}
    text = "".join(escapes.get(c, c) if c.isascii() else f"\\[u{ord(c):04X}]" for c in text)
    return re.sub(r"(?m)^\.", r"\\&.", text)


def page(name: str, about: str, synopsis: str, parts: Iterable[str]) -> str:
    """One page: `name` as the manual knows it."""
    head = [
        f'.TH {name.upper()} 1 "" "brackets" "User Commands"', ".nh", ".ad l", ".SH NAME",
        f"{escaped(name)} \\- {escaped(about.rstrip('.'))}", ".SH SYNOPSIS", synopsis,
    ]  # fmt: skip
    return "\n".join([*head, *parts]) + "\n"


def paragraphs(help_text: str) -> Iterator[str]:
    """A docstring in paragraphs; one that begins with a `\\b` keeps its lines."""
    for index, paragraph in enumerate(inspect.cleandoc(help_text).split("\n\n")):
        if index:
            yield ".PP"
        if paragraph.startswith("\b"):
            yield from (".nf", escaped(paragraph.removeprefix("\b\n")), ".fi")
        else:
            yield escaped(" ".join(paragraph.split()))


def options(command: click.Command, ctx: click.Context) -> Iterator[str]:
    """The options in their groups."""
    yield ".SH OPTIONS"
    for heading, rows in option_sections(command, ctx):
        yield f".SS {heading}"
        for written, does in rows:
            yield from (".TP", f".B {escaped(written)}", escaped(does) or "\\&")


def examples(command: Command) -> Iterator[str]:
    """The examples, on lines that fit."""
    yield ".SH EXAMPLES"
    for line, what in command.examples:
        yield from (".PP", escaped(f"{what}:"), ".PP", ".RS 4", ".nf")
        yield escaped("\n  ".join(shell_lines(line, EXAMPLE_WIDTH)))
        yield from (".fi", ".RE")


def command_page(command: Command, group: Brackets) -> str:
    """brackets-COMMAND(1)."""
    ctx = click.Context(command, info_name=command.name, parent=click.Context(group, info_name="brackets"))
    usage = escaped(" ".join(command.collect_usage_pieces(ctx)))
    parts = [".SH DESCRIPTION", *paragraphs(command.help or ""), *options(command, ctx), *examples(command)]
    parts += [".SH EXIT STATUS", escaped(EXIT_STATUS), ".SH SEE ALSO", ".BR brackets (1)"]
    about = command.get_short_help_str(200)
    return page(f"brackets-{command.name}", about[0].lower() + about[1:], f".B brackets {command.name}\n{usage}", parts)


def main_page(group: Brackets) -> str:
    """brackets(1)."""
    ctx = click.Context(group, info_name="brackets")
    parts = [".SH DESCRIPTION", *paragraphs(group.help or ""), ".SH COMMANDS"]
    for heading, commands in command_sections(group, ctx):
        parts.append(f".SS {heading}")
        for name, command in commands:
            parts += [".TP", f".BR brackets\\-{name} (1)", escaped(command.get_short_help_str(200))]
    parts += [*options(group, ctx), ".SH EXIT STATUS", escaped(EXIT_STATUS), ".SH FILES", escaped(FILES)]
    about = "read, list and settle the proposals in negotiating drafts"
    return page("brackets", about, ".B brackets\n[OPTION]... COMMAND [OPTION]... [FILE]...", parts)


def man_pages(group: Brackets) -> dict[str, str]:
    """All pages, by the names of their files."""
    ctx = click.Context(group, info_name="brackets")
    pages = {"brackets.1": main_page(group)}
    for name in group.list_commands(ctx):
        command = group.get_command(ctx, name)
        assert isinstance(command, Command)
        pages[f"brackets-{name}.1"] = command_page(command, group)
    return pages
