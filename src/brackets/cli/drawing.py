"""`--plot`: a picture in a file of its own, beside what the command writes."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

import click

from brackets.cli.options import Decorator
from brackets.cli.streams import write_file_bytes
from brackets.cli.systems import are_one_file
from brackets.errors import MissingExtra, UserError

#: What the name of a picture ends in.
_FORMS = ("svg", "png")


def plotting(what: str) -> Decorator:
    """The option; the command gets the name as `plot`."""
    return click.option("--plot", metavar="FILE", help=f"Also draw {what}, as .svg or .png; needs [plot].")


def draw(path: str, drafts: Sequence[str], drawn: Callable[[str], bytes]) -> None:
    """Write a picture, which `drawn` makes in the format that the name says.

    Raises UserError for a name of no picture or of one of the drafts, and MissingExtra.
    """
    form = os.path.splitext(path)[1].lower().removeprefix(".")
    if form not in _FORMS:
        raise UserError(f"--plot {path!r}: a picture ends in .svg or .png", "for example --plot picture.svg")
    if any(are_one_file(path, name) for name in drafts):
        raise UserError(f"{path} is one of the drafts", "name another FILE for the picture")
    try:
        data = drawn(form)
    except ImportError:
        raise MissingExtra("--plot", "plot") from None
    write_file_bytes(path, data)
