"""What long work shows: after two seconds, a line on stderr that says what is being done, and for how long.

Only to a person who waits: on a terminal, never with `--quiet`, and never where stdout is a pipe, for then another program
has the terminal, a pager or the next command. `working` is one run of a command. What the run says or writes comes in the
place of the line.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING, TypeVar

from brackets.views.terminal import is_terminal

if TYPE_CHECKING:  # threads are for those who see the line
    from brackets.cli.progress_line import ProgressLine
    from brackets.formats.reading import Input

T = TypeVar("T")

_line: ProgressLine | None = None
"""The line of this process, which has one terminal; None where none is shown."""


@contextmanager
def working(title: str, *, quiet: bool, color: bool) -> Iterator[None]:
    """While this lasts, the line may be shown. `title` is what it begins with."""
    global _line
    if quiet or not _is_watched():
        yield
        return
    from brackets.cli.progress_line import ProgressLine

    _line = ProgressLine(title, color=color)
    try:
        yield
    finally:
        end()


def at(what: str, done: int = 0, total: int = 0) -> None:
    """What is being done now, and how many of how many are done."""
    if _line is not None:
        _line.at(what, done, total)


def each(drafts: Sequence[tuple[Input, T]]) -> Iterable[tuple[Input, T]]:
    """These drafts, one after the other; the line says which it is."""
    if _line is None:
        return drafts
    return _each(drafts)


def _each(drafts: Sequence[tuple[Input, T]]) -> Iterator[tuple[Input, T]]:
    for done, (source, draft) in enumerate(drafts):
        at(source.shown, done, len(drafts))
        yield source, draft
    at("")


def aside() -> AbstractContextManager[object]:
    """While this lasts, the line is away, for something that is written to stderr; it comes again if the work goes on."""
    return nullcontext() if _line is None else _line.aside()


def end() -> None:
    """Take the line away for good: the result is written."""
    global _line
    if _line is not None:
        _line.end()
        _line = None


def _is_watched() -> bool:
    """Whether a person sees stderr, and nothing that reads stdout has the same screen."""
    if not is_terminal(sys.stderr) or os.environ.get("TERM") in ("dumb", "unknown"):
        return False
    try:
        mode = os.fstat(sys.stdout.fileno()).st_mode
    except (AttributeError, OSError, ValueError):
        return False
    return not (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode))
