"""Text for people: on a terminal, through the user's pager if it is longer than the screen."""

from __future__ import annotations

import os
import shutil
import sys

import click

from brackets.cli import progress
from brackets.errors import ClosedPipe
from brackets.views.terminal import is_terminal


def form_or_default(form: str | None) -> str:
    """The format that was asked for; without one, a table for a person at a terminal, and lines for a program."""
    return form or ("table" if is_terminal(sys.stdout) else "tsv")


def page(text: str, *, color: bool, pager: bool = True) -> None:
    """Write text to stdout, through the user's pager if it is longer than the screen, as git does."""
    progress.end()
    if pager and is_terminal(sys.stdout) and text.count("\n") >= shutil.get_terminal_size((80, 24)).lines:
        os.environ.setdefault("LESS", "FRX")
        click.echo_via_pager(text, color=color)
        return
    try:
        click.echo(text, nl=False, color=color)
    except BrokenPipeError:
        raise ClosedPipe from None
