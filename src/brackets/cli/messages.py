"""What a command says on stderr: notes, warnings, and their places; `--quiet` and `--strict`.

A message about a place begins with `FILE:LINE:COLUMN:`, lines and columns from 1, as compilers write it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from brackets.cli import progress
from brackets.errors import UserError
from brackets.views.terminal import for_terminal, visible_line

if TYPE_CHECKING:  # `brackets --help` reads no draft
    from brackets.formats.reading import Input
    from brackets.settle import Warned
    from brackets.text.positions import Position


def say_line(line: str) -> None:
    """A line on stderr. Control characters and line ends in it are made visible: a name of a file cannot forge a second line."""
    click.echo(visible_line(line), err=True)


def show_lines(text: str, *, colored: bool = False) -> None:
    """Lines that somebody reads before a key is pressed, on stderr. Of a text that we have `colored` the colours stay."""
    click.echo(for_terminal(text, colored=colored), err=True, nl=False, color=colored or None)


class Messages:
    """Says things on stderr. With `quiet` it leaves out notes and warnings; with `strict` a warning is an error."""

    def __init__(self, *, quiet: bool = False, strict: bool = False):
        self.quiet = quiet
        self.strict = strict
        self.has_hinted = False
        """Whether a hint was given: one is enough for a run."""

    @property
    def hears_warnings(self) -> bool:
        """Whether a warning does anything: what nobody would hear need not be looked for."""
        return self.strict or not self.quiet

    def say(self, line: str) -> None:
        """A line on stderr, whatever the options are."""
        with progress.aside():
            say_line(line)

    def say_at(self, source: Input, place: Position, severity: str, message: str) -> None:
        """What is said of a place in a draft, whatever the options are. `severity` is `warning` or `error`."""
        self.say(f"{place_in(source, place)}: {severity}: {message}")

    def note(self, line: str) -> None:
        """A line that a person should know of, unless `--quiet`."""
        if not self.quiet:
            self.say(line)

    def hint(self, line: str) -> None:
        """A line about what else could be done, unless `--quiet`, and only the first of them."""
        if not self.has_hinted:
            self.has_hinted = True
            self.note(line)

    def warn(self, message: str) -> None:
        """A warning about the whole of what was asked for. Raises UserError with `--strict`."""
        if self.strict:
            raise UserError(message)
        self.note(f"brackets: warning: {message}")

    def warn_at(self, source: Input, place: Position, message: str) -> None:
        """A warning about a place in a draft. Raises UserError with `--strict`."""
        where = place_in(source, place)
        if self.strict:
            raise UserError(f"{where}: {message}")
        if not self.quiet:
            self.say_at(source, place, "warning", message)

    def warn_of(self, source: Input, warnings: Iterable[Warned]) -> None:
        """The warnings of settling a draft. Raises UserError with `--strict`, if there is one."""
        for place, message in warnings:
            self.warn_at(source, place, message)


def place_in(source: Input, place: Position) -> str:
    """`FILE:LINE:COLUMN`, for the beginning of a message."""
    return f"{source.shown}:{place.line}:{place.column}"
