"""`brackets sample`: drafts to try the commands on."""

from __future__ import annotations

import os

import click

from brackets.cli.command import Command
from brackets.cli.samples import USED, sample, sample_names
from brackets.cli.streams import write_file_bytes, write_output
from brackets.cli.systems import quoted
from brackets.errors import UserError


@click.command(
    "sample",
    cls=Command,
    short_help="Drafts to try the commands on.",
    examples=[
        ("brackets sample && brackets list draft.txt", "Lay the samples here, and look at the first"),
        ("brackets sample --all drafts", "A sample of every house style, in a new folder"),
    ],
)
@click.argument("folder", metavar="[FOLDER]", default=".")
@click.option("--all", "whole", is_flag=True, help="All samples, not only those that README and docs use.")
@click.option("--force", is_flag=True, help="Overwrite files of the same names.")
def command(folder: str, whole: bool, force: bool) -> None:
    """Lay the drafts on which the examples of README and docs run into FOLDER, which is made if need be; else into this folder.

    Where a file of the same name is there with something else in it, nothing is written, unless --force is given.
    The names of what was laid go to stdout.
    """
    drafts = {os.path.normpath(os.path.join(folder, name)): sample(name) for name in sample_names(whole=whole)}
    new = {path: data for path, data in drafts.items() if _holds(path) != data}
    others = [path for path in new if os.path.lexists(path)]
    if others and not force:
        raise UserError(
            f"{', '.join(others)} {'is' if len(others) == 1 else 'are'} there, and no sample: nothing was written",
            "name another FOLDER, or let --force overwrite",
        )
    if not os.path.isdir(folder):
        try:
            os.makedirs(folder)
        except OSError as error:
            raise UserError(f"{folder}: this folder cannot be made: {error.strerror or error}") from None
    for path, data in new.items():
        write_file_bytes(path, data)
    write_output("".join(f"{os.fsencode(path).decode('utf-8', 'replace')}\n" for path in new))
    _say(drafts, new, others, os.path.normpath(os.path.join(folder, USED[0])))


def _say(drafts: dict[str, bytes], new: dict[str, bytes], others: list[str], first: str) -> None:
    """What was overwritten, what was there before, and what to do next."""
    from brackets.cli.messages import Messages

    messages = Messages()
    for path in others:
        messages.say(f"brackets: {path}: overwritten")
    if old := [path for path in drafts if path not in new]:
        messages.say(f"brackets: {', '.join(old)}: there already, and the same")
    messages.say(f"  now try: brackets list {quoted(first)}")


def _holds(path: str) -> bytes | None:
    """What is in a file; None if it cannot be read, and for what is no file."""
    if not os.path.isfile(path):
        return None
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return None
