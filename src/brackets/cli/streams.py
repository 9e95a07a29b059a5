"""Files and pipes: bytes in, bytes out, nothing half-written.

UTF-8 in and out; a byte order mark and CRLF stay as they came. What is written is whole, or it is an error: stdout may be a
stream without a buffer, and files are replaced (`replacing`).
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import BinaryIO, TypeVar

import click

from brackets.cli import progress
from brackets.errors import ClosedPipe, MissingFile, UserError
from brackets.formats.reading import STDIN, Input, decoded_input
from brackets.views.terminal import for_terminal, is_terminal

T = TypeVar("T")


def read_inputs(names: Sequence[str], encoding: str | None) -> list[Input]:
    """Read the files, or stdin if there are none, as plain text: `encoding` is its own, None for UTF-8, `auto` for a guess.

    Raises UserError for a file that cannot be read.
    """
    return [decoded_input(name, data, encoding) for name, data in each_file(names)]


def shown_as(name: str) -> str:
    """The name of a file in messages."""
    return "<stdin>" if name == STDIN else name


def each_file(names: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    """The names of the files, or that of stdin if there are none, each with what it holds, read when it is asked for.

    Raises UserError for a file that cannot be read.
    """
    refuse_two_stdins(names)
    return ((name, read_bytes(name)) for name in names or (STDIN,))


def refuse_two_stdins(names: Sequence[str]) -> None:
    """Raise UserError if stdin is named twice."""
    if list(names).count(STDIN) > 1:
        raise UserError("- is named twice, and there is one standard input", "save it to a file first")


READ_AHEAD = 16
"""So many drafts are read before anything is written: of few files what is wrong with one is said first, and nothing is
written. Of many the first rows come at once, and what is wrong with a later one ends them."""


def look_ahead(made: Iterable[T], *, all_of_it: bool = False) -> tuple[list[T], Iterator[T]]:
    """The first of what is made, READ_AHEAD of them, or all, and all of it one after the other, those again. Each is let go when
    the next is asked for."""
    rest = iter(made)
    first = list(rest if all_of_it else islice(rest, READ_AHEAD))
    waiting = deque(first)

    def each() -> Iterator[T]:
        while waiting:
            yield waiting.popleft()
        yield from rest

    return first, each()


def at_once(lines: Iterable[str], done: Callable[[], int]) -> Iterator[str]:
    """Lines, with an empty one wherever READ_AHEAD more drafts are `done`: so that what there is of them is written."""
    written = 0
    for line in lines:
        yield line
        if done() - written >= READ_AHEAD:
            written = done()
            yield ""


def read_bytes(name: str) -> bytes:
    """What a file or stdin holds. Raises UserError if it cannot be read, or is empty because we write to it."""
    shown = shown_as(name)
    try:
        if name == STDIN:
            if sys.stdin is None:
                raise UserError("there is no standard input", "name a FILE")
            if is_terminal(sys.stdin):
                click.echo("brackets: reading from the terminal; end with Ctrl-D (Ctrl-Z on Windows)", err=True)
            data = sys.stdin.buffer.read()
        else:
            with open(name, "rb") as file:
                data = file.read()
    except IsADirectoryError:
        raise UserError(f"{shown}: is a folder", f"name the files in it: {shown.rstrip('/')}/*.txt") from None
    except PermissionError as error:
        if os.path.isdir(name):
            raise UserError(f"{shown}: is a folder", f"name the files in it: {shown}\\*.txt") from None
        raise UserError(f"{shown}: {error.strerror or 'permission denied'}") from None
    except FileNotFoundError:
        raise MissingFile(name) from None
    except (OSError, ValueError) as error:
        raise UserError(f"{shown}: {getattr(error, 'strerror', None) or error}") from None
    if not data and _is_what_we_write(name):
        raise UserError(
            f"{'standard input' if name == STDIN else shown}: is empty: > has made it so before brackets could read it",
            f"get the text back, and then write it with -i {'FILE' if name == STDIN else shown}, or with -o FILE",
        )
    return data


def _is_what_we_write(name: str) -> bool:
    """Whether a file is the one that standard output goes to: `brackets strip draft.txt > draft.txt`."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        read = os.fstat(sys.stdin.fileno()) if name == STDIN else os.stat(name)
        written = os.fstat(sys.stdout.fileno())
        return stat.S_ISREG(read.st_mode) and os.path.samestat(read, written)
    return False


#: Characters that are collected before they are written, so that a long list of short pieces is not a long list of writes.
_CHUNK = 1 << 20


def write_output(text: str | Iterable[str], encoding: str = "utf-8", *, colored: bool = False) -> None:
    """Write text to stdout: as it is to a pipe, with its control characters made visible to a terminal.

    `text` may come in pieces, which are written as they come, or some together; an empty one has all before it written, and so
    has a UserError that ends them: of many drafts what stands before one that cannot be read is there.
    Of text that is `colored` the colours reach a terminal, too.
    Raises ClosedPipe if nobody reads any more.
    """
    pieces = (text,) if isinstance(text, str) else text
    try:
        if is_terminal(sys.stdout):
            for piece in pieces:
                progress.end()
                click.echo(for_terminal(piece, colored=colored), nl=False, color=colored or None)
        else:
            _write_bytes(pieces, encoding)
    except BrokenPipeError:
        raise ClosedPipe from None


def _write_bytes(pieces: Iterable[str], encoding: str) -> None:
    out = _stdout()
    waiting: list[str] = []

    def write() -> None:
        _write_all(out, _encoded("".join(waiting), encoding))
        out.flush()
        waiting.clear()

    size = 0
    try:
        for piece in pieces:
            waiting.append(piece)
            size += len(piece)
            if size >= _CHUNK or (not piece and size):
                write()
                size = 0
    except UserError:
        write()
        raise
    write()


def _stdout() -> BinaryIO:
    """Standard output for bytes, with what was written to it as text before them."""
    sys.stdout.flush()
    return sys.stdout.buffer


def _write_all(out: BinaryIO, data: bytes) -> None:
    """Write all of the bytes. A stream without a buffer may take less at a time, and only says how much."""
    rest = memoryview(data)
    while rest:
        taken = out.write(rest)
        if taken is None:  # a stream that does not wait, and takes nothing now
            raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
        rest = rest[taken:]


def _encoded(text: str, encoding: str) -> bytes:
    """The bytes of a text, with the bytes of file names that are no UTF-8 as they are.

    What a draft cannot be written in has been refused before; only names can still have what does not fit.
    """
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        with contextlib.suppress(UnicodeEncodeError):
            return text.encode(encoding, "surrogateescape")
        return text.encode(encoding, "replace")


def write_bytes(data: bytes) -> None:
    """Write a file in UTF-8 to stdout, to a pipe as it is. Raises ClosedPipe if nobody reads any more."""
    if is_terminal(sys.stdout):
        return write_output(data.decode("utf-8-sig", "replace"))
    try:
        out = _stdout()
        _write_all(out, data)
        out.flush()
    except BrokenPipeError:
        raise ClosedPipe from None


def is_stdout(path: str) -> bool:
    """Whether a path stands for standard output: `-`, or /dev/stdout and its like."""
    if path == STDIN:
        return True
    if not path.startswith(("/dev/", "/proc/")) and not os.path.islink(path):
        return False  # without the import
    from brackets.cli.replacing import descriptor_of

    return descriptor_of(path) == 1


def write_file(path: str, text: str, encoding: str = "utf-8") -> None:
    """Replace a file in one step, or write to stdout if the path stands for it. Raises UserError; then it is what it was."""
    if is_stdout(path):
        write_output(text, encoding)
    else:
        write_file_bytes(path, text.encode(encoding))


def write_file_bytes(path: str, data: bytes) -> None:
    """Replace a file by these bytes in one step, as `write_file` does by a text."""
    if is_stdout(path):
        write_bytes(data)
        return
    from brackets.cli.replacing import Replacement, replace_files  # a filter writes no file

    replace_files([Replacement(path, data)])
