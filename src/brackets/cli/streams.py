"""Files and pipes: bytes in, bytes out, nothing half-written.

UTF-8 in and out; a byte order mark and CRLF stay as they came. A file is written beside its
target, synced, and renamed over it, so that a full disk or a crash leaves the old one.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from collections.abc import Iterable, Sequence
from typing import Protocol

from brackets.cli import progress
from brackets.errors import ClosedPipe, MissingExtra, UserError
from brackets.formats.interface import ReadResult
from brackets.formats.reading import STDIN, Input
from brackets.views.terminal import is_terminal, visible


class FormatReader(Protocol):
    """Reads a file that is no plain text; gives None for one that is. Raises UserError."""

    def __call__(self, data: bytes, shown: str) -> ReadResult | None:
        """The text of a file with these bytes, whose name is `shown` in messages."""


def read_inputs(names: Sequence[str], encoding: str | None, reader: FormatReader | None = None) -> list[Input]:
    """Read the files, or stdin if there are none, each by `reader` if it is no plain text.

    `encoding` is that of plain text: None for UTF-8, `auto` for a guess. Raises UserError for a file that cannot be read.
    """
    if list(names).count(STDIN) > 1:
        raise UserError("- is named twice, and there is one standard input", "save it to a file first")
    return [_read(name, encoding, reader) for name in names or (STDIN,)]


def _read(name: str, encoding: str | None, reader: FormatReader | None) -> Input:
    shown = "<stdin>" if name == STDIN else name
    try:
        if name == STDIN:
            if sys.stdin is None:
                raise UserError("there is no standard input", "name a FILE")
            if is_terminal(sys.stdin):
                print(
                    "brackets: reading from the terminal; end with Ctrl-D (Ctrl-Z on Windows)",
                    file=sys.stderr,
                )
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
        raise UserError(
            f"{shown}: no such file",
            "a draft that comes from another program is read from a pipe: ... | brackets",
        ) from None
    except (OSError, ValueError) as error:
        raise UserError(f"{shown}: {getattr(error, 'strerror', None) or error}") from None
    opened = reader(data, shown) if reader else None
    if opened is not None:
        return Input(name, opened.text, "utf-8", opened.form, opened.told, opened.parties)
    return _decode(name, shown, data, encoding)


def _decode(name: str, shown: str, data: bytes, encoding: str | None) -> Input:
    if encoding == "auto":
        encoding = _guess(shown, data)
    try:
        return Input(name, data.decode(encoding or "utf-8"), encoding or "utf-8")
    except LookupError:
        raise UserError(
            f"unknown encoding {encoding!r}", "for example --encoding cp1252, latin-1, utf-16, or auto"
        ) from None
    except UnicodeDecodeError as error:
        if data[:2] in (b"\xff\xfe", b"\xfe\xff") and encoding is None:
            raise UserError(f"{shown}: is UTF-16, not UTF-8", "add --encoding utf-16") from None
        before = data[: error.start]
        line = before.count(b"\n") + 1
        raise UserError(
            f"{shown}:{line}: not {error.encoding.upper()}: byte 0x{data[error.start]:02x} at offset {error.start}",
            "say what it is with --encoding cp1252 (Word on Windows), or let --encoding auto guess",
        ) from None


def _guess(shown: str, data: bytes) -> str:
    try:
        from charset_normalizer import from_bytes
    except ImportError:
        raise MissingExtra("--encoding auto", "encoding") from None
    best = from_bytes(data).best()
    if best is None:
        raise UserError(f"{shown}: no encoding fits", "say which it is with --encoding")
    return str(best.encoding)


#: Characters that are collected before they are written, so that a long list of short pieces is not a long list of writes.
_CHUNK = 1 << 20


def write_output(text: str | Iterable[str], encoding: str = "utf-8", *, colored: bool = False) -> None:
    """Write text to stdout: as it is to a pipe, with its control characters made visible to a terminal.

    `text` may come in pieces, which are written as they come. Text that is `colored` goes to a terminal as it is: whoever
    coloured it has made its control characters visible before. Raises ClosedPipe if nobody reads any more.
    """
    pieces = (text,) if isinstance(text, str) else text
    try:
        if is_terminal(sys.stdout):
            import click

            for piece in pieces:
                progress.end()
                click.echo(piece if colored else visible(piece), nl=False, color=colored or None)
        else:
            _write_bytes(pieces, encoding)
    except BrokenPipeError:
        raise ClosedPipe from None


def _write_bytes(pieces: Iterable[str], encoding: str) -> None:
    sys.stdout.flush()
    out = sys.stdout.buffer
    waiting: list[str] = []
    size = 0
    for piece in pieces:
        waiting.append(piece)
        size += len(piece)
        if size >= _CHUNK:
            out.write("".join(waiting).encode(encoding))
            waiting, size = [], 0
    out.write("".join(waiting).encode(encoding))
    out.flush()


def write_file(path: str, text: str, encoding: str = "utf-8", backup: str = "") -> None:
    """Replace a file in one step; with `backup`, the old one is kept under its name with that suffix.

    Raises UserError; then the file is what it was.
    """
    write_file_bytes(path, text.encode(encoding), backup)


def write_bytes(data: bytes) -> None:
    """Write bytes to stdout as they are. Raises ClosedPipe if nobody reads any more."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise ClosedPipe from None


def write_file_bytes(path: str, data: bytes, backup: str = "") -> None:
    """Replace a file by these bytes in one step, as `write_file` does by a text."""
    import tempfile

    target = os.path.realpath(path)
    temporary = ""
    try:
        exists = os.path.exists(target)
        if exists and not stat.S_ISREG(os.stat(target).st_mode):
            with open(target, "wb") as stream:  # /dev/null, a named pipe
                stream.write(data)
            return
        handle, temporary = tempfile.mkstemp(prefix=f".{os.path.basename(target)}.", dir=os.path.dirname(target))
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(temporary, stat.S_IMODE(os.stat(target).st_mode) if exists else 0o666 & ~_umask())
        if backup and exists:
            with open(target, "rb") as old, open(path + backup, "wb") as kept:
                kept.write(old.read())
        os.replace(temporary, target)
    except OSError as error:
        if temporary:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
        raise UserError(f"{path}: cannot be written: {error.strerror or error}", "the old file is as it was") from None


def _umask() -> int:
    """The permissions that this user takes away from new files; the system can only tell when it is set."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
