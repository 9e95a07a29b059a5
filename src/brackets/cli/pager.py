"""Text for people: on a terminal, through the user's pager if it is longer than the screen."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys

import click

from brackets.cli import progress, systems
from brackets.cli.streams import write_output
from brackets.views.terminal import for_terminal, is_terminal


def form_or_default(form: str | None) -> str:
    """The format that was asked for; without one, a table for a person at a terminal, and lines for a program."""
    return form or ("table" if is_terminal(sys.stdout) else "tsv")


def page(text: str, *, color: bool, pager: bool = True) -> None:
    """Write text to stdout, through the user's pager if it is longer than the screen, as git does.

    A pager that is not there or that fails is no reason to show nothing: then the text is written as if there were none.
    """
    text = for_terminal(text, colored=color)
    progress.end()
    if pager and is_terminal(sys.stdout) and text.count("\n") >= shutil.get_terminal_size((80, 24)).lines:
        os.environ.setdefault("LESS", "FRX")
        if _through_pager(text, color=color):
            return
    write_output(text, colored=color)


def _through_pager(text: str, *, color: bool) -> bool:
    """Show text in the user's pager; whether that was done."""
    if not is_terminal(sys.stdin):
        return False  # the keys would go to it, and it is what was read
    if systems.IS_WINDOWS:
        click.echo_via_pager(text, color=color)
        return True
    import shlex
    import subprocess

    try:
        words = shlex.split(os.environ.get("PAGER", ""))
        if not words:
            words = [] if os.environ.get("TERM") in ("dumb", "emacs") else ["less"]
        if not words or not shutil.which(words[0]):
            return False
        pager = subprocess.Popen(words, stdin=subprocess.PIPE)
    except (OSError, ValueError):  # it cannot be run; a quotation mark without its partner
        return False
    assert pager.stdin
    try:
        pager.stdin.write(text.encode(errors="replace"))
    except BrokenPipeError:  # it has shown what its user wanted to see, or it has failed: its exit code says which
        pass
    finally:
        with contextlib.suppress(BrokenPipeError):
            pager.stdin.close()
        while pager.returncode is None:
            with contextlib.suppress(KeyboardInterrupt):  # for the pager, which stops a search then, and no more
                pager.wait()
    return pager.returncode == 0
