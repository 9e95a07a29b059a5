"""The folder of a corpus: what is done, in parts that are whole or not there, and what readers may read.

    FOLDER/drafts/HASH.parquet      ... and so each table: few large files, which `publish` makes
    FOLDER/corpus.json              which of these files are the tables of now, and which tasks each of them holds
    FOLDER/.parts/HASH.arrows       what a task gave, one part of each table, until it is published
    FOLDER/.parts/seen.json         size, time and hash of each file as it was last seen

Whatever has its name is whole: it is written beside, synced and renamed. Two runs that do the same write the same bytes
to the same names.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import socket
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from brackets.corpus.tables import SCHEMA_VERSION, arrow_schema
from brackets.errors import UserError

if TYPE_CHECKING:
    import pyarrow as pa

MANIFEST = "corpus.json"
PARTS = ".parts"
_ENDING = ".arrows"
_LOCK_AGE = 3600.0
"""Seconds after which the lock of a run that nobody hears of any more is taken away: to publish takes minutes."""
_GARBAGE_AGE = 86400.0
"""Seconds after which a part that this run does not want is taken for the rest of an old one, and not for that of a run
beside it."""


class Part(NamedTuple):
    """A large file of each table, and the tasks that are in it, in their order."""

    name: str
    kind: str
    """The kind of its tasks."""
    tasks: tuple[str, ...]
    rows: Mapping[str, Sequence[int]]
    """For each table how many rows each task has in it."""


class Manifest(NamedTuple):
    """What the tables are made of."""

    parts: tuple[Part, ...] = ()
    gave_up: Mapping[str, Sequence[float]] = {}
    """The tasks in which a file was given up, and the limits that it went over: seconds and MB."""

    @property
    def tasks(self) -> set[str]:
        """The names of the tasks that are done and published."""
        return {name for part in self.parts for name in part.tasks}


class Store:
    """The folder of a corpus."""

    def __init__(self, folder: str):
        self.folder = folder

    def path(self, *names: str) -> str:
        """A path below the folder."""
        return os.path.join(self.folder, *names)

    def prepare(self) -> None:
        """Make the folder. Raises UserError if it cannot be made, or holds what is no corpus."""
        with writing(self.folder):
            os.makedirs(self.path(PARTS), exist_ok=True)

    # What tasks gave

    def waiting(self) -> set[str]:
        """The names of the tasks that are done and not yet published."""
        try:
            return {name.removesuffix(_ENDING) for name in os.listdir(self.path(PARTS)) if name.endswith(_ENDING)}
        except FileNotFoundError:
            return set()

    def write_tables(self, name: str, tables: Sequence[pa.Table]) -> None:
        """Write what a task gave: its tables one after the other in one file, so that it is there at once or not at all."""
        import pyarrow as pa

        def write(file: BinaryIO) -> None:
            for table in tables:
                with pa.ipc.new_stream(file, table.schema) as out:
                    out.write_table(table)

        write_whole(self.path(PARTS, name + _ENDING), write)

    def read_tables(self, name: str) -> list[pa.Table]:
        """What a task gave. Raises FileNotFoundError if somebody has published it meanwhile."""
        import pyarrow as pa

        tables = []
        with open(self.path(PARTS, name + _ENDING), "rb") as file:
            size = os.fstat(file.fileno()).st_size
            while file.tell() < size:
                with pa.ipc.open_stream(file) as stream:
                    tables.append(stream.read_all())
        return tables

    def forget(self, published: set[str]) -> None:
        """Remove the parts that are published, and what killed runs have left."""
        now = time.time()
        for name in os.listdir(self.path(PARTS)):
            path = self.path(PARTS, name)
            with contextlib.suppress(OSError):
                is_part = name.endswith(_ENDING)
                if (is_part and name.removesuffix(_ENDING) in published) or (
                    (is_part or name.endswith(".tmp")) and now - os.path.getmtime(path) > _GARBAGE_AGE
                ):
                    os.unlink(path)

    # What readers read

    def manifest(self) -> Manifest:
        """What is published, as far as it is there; nothing, if it is of another schema or cannot be read."""
        read = self.read_json(MANIFEST)
        if not isinstance(read, dict) or read.get("schema_version") != SCHEMA_VERSION:
            return Manifest()
        try:
            parts = tuple(Part(p["name"], p["kind"], tuple(p["tasks"]), p["rows"]) for p in read["parts"])
            return Manifest(tuple(part for part in parts if self._is_there(part)), read["gave_up"])
        except (KeyError, TypeError):
            return Manifest()

    def _is_there(self, part: Part) -> bool:
        return all(os.path.exists(self.path(table, f"{part.name}.parquet")) for table in part.rows)

    def write_manifest(self, manifest: Manifest, version: str) -> None:
        """From now on these are the tables."""
        tables: dict[str, list[str]] = {}
        for part in manifest.parts:
            for table in part.rows:
                tables.setdefault(table, []).append(f"{table}/{part.name}.parquet")
        value = {
            "schema_version": SCHEMA_VERSION, "tool_version": version, "tables": tables,
            "parts": [part._asdict() for part in manifest.parts], "gave_up": manifest.gave_up,
        }  # fmt: skip
        self.write_json(value, MANIFEST)

    def read_json(self, *names: str) -> Any:
        """What is in a file of ours; None if it is not there or not whole."""
        try:
            with open(self.path(*names), encoding="utf-8", errors="surrogateescape") as file:
                return json.load(file)
        except (OSError, ValueError):
            return None

    def write_json(self, value: object, *names: str) -> None:
        """Write a file of ours, with what is to be in it."""
        said = json.dumps(value, separators=(",", ":")).encode("utf-8")
        write_whole(self.path(*names), lambda file: file.write(said))

    @contextmanager
    def alone(self) -> Iterator[None]:
        """While this lasts, no other run publishes. Waits for one that does.

        A lock is a file that only one can make; that of a run that has died is taken away: at once on the same machine,
        after an hour else.
        """
        path = self.path(PARTS, "lock")
        while True:
            with contextlib.suppress(FileExistsError), writing(self.folder):
                with open(path, "x", encoding="utf-8") as file:
                    file.write(f"{os.getpid()} {socket.gethostname()}")
                break
            _break_stale(path)
            time.sleep(0.05)
        try:
            yield
        finally:
            with contextlib.suppress(OSError):
                os.unlink(path)


def _break_stale(path: str) -> None:
    with contextlib.suppress(OSError, ValueError):
        with open(path, encoding="utf-8") as file:
            pid, _, host = file.read().partition(" ")
        age = time.time() - os.path.getmtime(path)
        is_dead = host == socket.gethostname() and pid.isdigit() and not _is_alive(int(pid))
        if age > _LOCK_AGE or (is_dead and age > 0.0) or (not pid and age > 1.0):
            os.unlink(path)


def _is_alive(pid: int) -> bool:
    if os.name == "nt":  # there, to ask whether a process is there would end it
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


@contextmanager
def writing(where: str) -> Iterator[None]:
    """Turn what can go wrong when something is written into a UserError. Raises FileExistsError as it is."""
    try:
        yield
    except FileExistsError:
        raise
    except OSError as error:
        raise UserError(f"cannot write to {where}: {error.strerror or error}", _hint(error)) from None


_NO_ROOM = {getattr(errno, name, 0) for name in ("ENOSPC", "EDQUOT", "EFBIG")}
_NO_RIGHT = {errno.EACCES, errno.EPERM, errno.EROFS}


def _hint(error: OSError) -> str:
    """What to do about what could not be written."""
    if error.errno in _NO_RIGHT:
        return "choose another folder with -o, or have yourself given the right to write there"
    when = "there is room" if error.errno in _NO_ROOM else "it can be written"
    return f"what is finished stays, and is not done again: run the same command when {when}"


def write_whole(path: str, write: Callable[[BinaryIO], object]) -> None:
    """Write a file beside, sync it, and rename it. `write` gets the open file. Raises UserError, and then nothing is
    left of it."""
    beside = f"{path}.{socket.gethostname()}.{os.getpid()}.tmp"
    with writing(os.path.dirname(path)):
        try:
            with open(beside, "wb") as file:
                write(file)
                file.flush()
                os.fsync(file.fileno())
            os.replace(beside, path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(beside)
            raise


def tables_of(rows: Mapping[str, Sequence[Mapping[str, Any]]], version: str) -> list[pa.Table]:
    """Rows as tables of Arrow, in the order of `rows`."""
    import pyarrow as pa

    made = []
    for name, some in rows.items():
        schema = arrow_schema(name, version)
        columns = []
        for field in schema:
            values = [row[field.name] for row in some]
            try:
                columns.append(pa.array(values, field.type))
            except UnicodeEncodeError:  # halves of characters, which text that was read from JSON can have
                columns.append(pa.array([_whole(value) for value in values], field.type))
        made.append(pa.Table.from_arrays(columns, schema=schema))
    return made


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return [_whole(item) for item in value] if isinstance(value, list) else value
