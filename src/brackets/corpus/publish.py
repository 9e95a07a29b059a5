"""Joins what tasks gave to few large files, and makes them the tables of now.

The files that are there already are kept if they hold just the tasks that they should, to the byte and to the second.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple

from brackets.corpus.plan import ends_here
from brackets.corpus.shard import GIVES
from brackets.corpus.store import Manifest, Part, Store, writing
from brackets.corpus.tables import TABLES, arrow_schema
from brackets.corpus.tasks import Task
from brackets.text.patterns import Pattern

if TYPE_CHECKING:
    import pyarrow as pa

PART_BYTES = 256 << 20
"""A part holds what was read from so many bytes at least, which makes some 64 MB of Parquet."""
_MOST_PART_BYTES = 1 << 30
_GROUPS = 8
"""From that size on one in so many tasks ends a part. Which one follows from the path of its first file."""
_ROW_GROUP_BYTES, _ROW_GROUP_ROWS = 32 << 20, 122_880
"""What a row group holds: of so many bytes that were read, or so many rows, which is what DuckDB reads at once."""


class Missing(Exception):
    """Some tasks are neither done nor published: somebody else has taken their parts away. They have to be done again."""


Named = tuple[str, Task]
"""A task with its name, which takes a moment to make."""


class News(NamedTuple):
    """What a run knows of tasks."""

    redone: frozenset[str]
    """The tasks that were published before, and have been done anew."""
    gave_up: Mapping[str, Sequence[float]]
    """The tasks in which it gave up a file, and the limits."""


class _Wanted(NamedTuple):
    """A part as it should be."""

    kind: str
    tasks: tuple[Task, ...]
    names: tuple[str, ...]

    @property
    def name(self) -> str:
        return hashlib.sha256("\n".join((self.kind, *self.names)).encode()).hexdigest()[:16]


def publish(store: Store, tasks: Sequence[Named], news: News, version: str) -> None:
    """Make these tasks, with their names, and no others, the tables. Each must be done or published: raises Missing.

    Raises UserError if something cannot be written; then the tables are those that were there before.
    """
    with store.alone():
        before = store.manifest()
        names = {name for name, _ in tasks}
        if not names <= store.waiting() | before.tasks:
            raise Missing
        still_given_up = {name: limits for name, limits in _gave_up(before, news).items() if name in names}
        known = {p.name: p for p in before.parts if news.redone.isdisjoint(p.tasks)}
        source = Source(store, before)
        parts = tuple(known.get(part.name) or _write(store, part, source, version) for part in _grouped(tasks))
        manifest = Manifest(parts, still_given_up)
        if manifest != before:
            store.write_manifest(manifest, version)
        _clean(store, manifest)
        store.forget(names)


def _gave_up(before: Manifest, news: News) -> dict[str, Sequence[float]]:
    kept = {name: limits for name, limits in before.gave_up.items() if name not in news.redone}
    return {**kept, **{name: list(limits) for name, limits in news.gave_up.items()}}


def _grouped(tasks: Sequence[Named]) -> Iterator[_Wanted]:
    """The parts that tasks are to be joined to, in their order."""
    waiting: list[Named] = []
    size = 0

    def joined() -> _Wanted:
        return _Wanted(waiting[0][1].kind, tuple(task for _, task in waiting), tuple(name for name, _ in waiting))

    for name, task in tasks:
        if waiting and task.kind != waiting[0][1].kind:
            yield joined()
            waiting, size = [], 0
        waiting.append((name, task))
        size += task.size
        if size >= _MOST_PART_BYTES or (size >= PART_BYTES and ends_here(task.files[0].path, _GROUPS)):
            yield joined()
            waiting, size = [], 0
    if waiting:
        yield joined()


class Source:
    """Gives the tables of tasks: from what they gave, or from the parts that hold them now."""

    def __init__(self, store: Store, before: Manifest):
        self._store = store
        self._waiting = store.waiting()
        self._at: dict[str, tuple[Part, int]] = {
            name: (part, at) for part in before.parts for at, name in enumerate(part.tasks)
        }
        self._open: dict[str, tuple[str, _Rows]] = {}
        self._starts: dict[tuple[str, str], list[int]] = {}

    def table(self, name: str, kind: str, table: str) -> pa.Table:
        """One table of what a task gave."""
        at = GIVES[kind].index(table)
        if name in self._waiting:
            return self._store.read_tables(name)[at]
        part, number = self._at[name]
        if (part.name, table) not in self._starts:
            self._starts[part.name, table] = list(accumulate(part.rows[table], initial=0))
        return self._rows(table, part).take(self._starts[part.name, table][number], part.rows[table][number])

    def tables(self, name: str, kind: str) -> list[pa.Table]:
        """What a task gave, in the order of the tables of its kind."""
        if name in self._waiting:
            return self._store.read_tables(name)
        return [self.table(name, kind, table) for table in GIVES[kind]]

    def _rows(self, table: str, part: Part) -> _Rows:
        """The rows of a table in a part; one file of each table is open at a time."""
        if table not in self._open or self._open[table][0] != part.name:
            self._open[table] = (part.name, _Rows(self._store.path(table, f"{part.name}.parquet")))
        return self._open[table][1]


class _Rows:
    """The rows of a Parquet file, of which one row group at a time is in memory."""

    def __init__(self, path: str):
        import pyarrow.parquet as pq

        self._file = pq.ParquetFile(path)
        self._starts = [0]
        for at in range(self._file.num_row_groups):
            self._starts.append(self._starts[-1] + self._file.metadata.row_group(at).num_rows)
        self._held: tuple[int, Any] = (-1, None)

    def take(self, start: int, count: int) -> pa.Table:
        """Some rows."""
        import pyarrow as pa

        pieces = []
        for at in range(self._file.num_row_groups):
            first, last = max(start, self._starts[at]), min(start + count, self._starts[at + 1])
            if first < last:
                if self._held[0] != at:
                    self._held = (at, self._file.read_row_group(at))
                pieces.append(self._held[1].slice(first - self._starts[at], last - first))
        return pa.concat_tables(pieces) if pieces else self._file.schema_arrow.empty_table()


def _write(store: Store, wanted: _Wanted, source: Source, version: str) -> Part:
    """Write a part: a file of each table, all of them beside first, so that they get their names within a moment."""
    names = GIVES[wanted.kind]
    rows: dict[str, list[int]] = {table: [] for table in names}
    with writing(store.folder), contextlib.ExitStack() as stack:
        files = [_TableFile(store.path(table), wanted.name, arrow_schema(table, version), stack) for table in names]
        size = 0
        for name, task in zip(wanted.names, wanted.tasks, strict=True):
            for file, made in zip(files, source.tables(name, wanted.kind), strict=True):
                rows[file.table].append(made.num_rows)
                file.add(made)
            size += task.size
            if size >= _ROW_GROUP_BYTES or any(file.waiting_rows >= _ROW_GROUP_ROWS for file in files):
                for file in files:
                    file.end_group()
                size = 0
        for file in files:
            file.finish()
        for file in files:
            file.name_it()
    return Part(wanted.name, wanted.kind, wanted.names, rows)


class _TableFile:
    """A Parquet file that is being written under another name, which goes if it does not get its own."""

    def __init__(self, folder: str, name: str, schema: pa.Schema, stack: contextlib.ExitStack):
        import pyarrow.parquet as pq

        os.makedirs(folder, exist_ok=True)
        self.table = os.path.basename(folder)
        self.waiting_rows = 0
        self._path = os.path.join(folder, f"{name}.parquet")
        self._beside = f"{self._path}.tmp"
        self._schema = schema
        self._waiting: list[pa.Table] = []
        self._file = open(self._beside, "wb")  # noqa: SIM115  # `_forget` closes it
        stack.callback(self._forget)
        self._writer = pq.ParquetWriter(self._file, schema, compression="zstd")

    def add(self, made: pa.Table) -> None:
        """Add the rows of a task."""
        if made.num_rows:
            self._waiting.append(made.cast(self._schema))
            self.waiting_rows += made.num_rows

    def end_group(self) -> None:
        """Write what waits as a row group."""
        import pyarrow as pa

        if self._waiting:
            self._writer.write_table(pa.concat_tables(self._waiting).combine_chunks(), row_group_size=self.waiting_rows)
            self._waiting, self.waiting_rows = [], 0

    def finish(self) -> None:
        """Write the rest, and see that it is on the disk."""
        self.end_group()
        self._writer.close()
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def name_it(self) -> None:
        """Give it its name."""
        os.replace(self._beside, self._path)

    def _forget(self) -> None:
        self._writer.is_open = False  # what it would write at its end is not wanted any more
        self._file.close()
        with contextlib.suppress(OSError):
            os.unlink(self._beside)


_OURS = Pattern(r"[0-9a-f]{16}\.parquet(?:\.tmp)?\Z")


def _clean(store: Store, manifest: Manifest) -> None:
    """Remove the files of tables that are no part of them any more, and what a killed run has left. Other files stay."""
    named = {(table, f"{part.name}.parquet") for part in manifest.parts for table in part.rows}
    for table in TABLES:
        with contextlib.suppress(OSError):
            for name in os.listdir(store.path(table)):
                if (table, name) not in named and _OURS.match(name):
                    os.unlink(store.path(table, name))
            os.rmdir(store.path(table))  # if nothing is in it
