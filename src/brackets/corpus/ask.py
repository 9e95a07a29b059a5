"""Questions to the tables of a corpus, in SQL, by DuckDB. Each table has its name, and only what is published is in it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from brackets.corpus.questions import Question
from brackets.corpus.store import MANIFEST, Store
from brackets.corpus.tables import SCHEMA_VERSION, TABLES
from brackets.errors import MissingExtra, UserError


class Answer(NamedTuple):
    """What a question gives."""

    columns: tuple[str, ...]
    rows: Sequence[tuple[Any, ...]]


def ask(sql: str, folder: str) -> Answer:
    """The answer to a question, which is one SELECT: it reads the tables, and no other file, and writes none.

    Raises UserError for a folder without tables and for SQL that is none or does anything else, and MissingExtra.
    """
    tables = _tables(folder)
    try:
        import duckdb
    except ImportError:
        raise MissingExtra("ask", "corpus") from None
    with duckdb.connect() as connection:
        for name, files in tables.items():
            listed = ", ".join("'" + file.replace("'", "''") + "'" for file in files)
            connection.execute(f"CREATE VIEW {name} AS SELECT * FROM read_parquet([{listed}])")
        connection.execute("SET enable_progress_bar = false")
        _close(connection, [file for files in tables.values() for file in files])
        try:
            statements = connection.extract_statements(sql)
            if len(statements) != 1 or statements[0].type != duckdb.StatementType.SELECT:
                raise UserError(
                    "a question is one SELECT, and this is something else",
                    "ask only reads; DuckDB itself takes the tables for all other work: docs/corpus.md",
                )
            connection.execute(statements[0])
            columns = tuple(str(column[0]) for column in connection.description or ())
            return Answer(columns, [tuple(map(_plain, row)) for row in connection.fetchall()])
        except duckdb.Error as error:
            raise UserError(_said(str(error)), "docs/corpus.md has the tables and their columns") from None


def ask_named(question: Question, folder: str) -> Answer:
    """The answer to a question that has a name. Raises what `ask` does."""
    return ask(question.sql_for(rounds=has_rounds(folder)), folder)


def has_rounds(folder: str) -> bool:
    """Whether the tables were made with `--rounds`. Raises UserError where there are none."""
    return "rounds" in _tables(folder)


def _close(connection: Any, files: Sequence[str]) -> None:
    """Let a connection read these files and no others, and write nothing to any other."""
    import duckdb

    listed = ", ".join("'" + file.replace("'", "''") + "'" for file in files)
    with contextlib.suppress(duckdb.CatalogException):  # before 1.2; that only a SELECT is taken must do there
        connection.execute(f"SET allowed_paths = [{listed}]")
        connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")


def _said(error: str) -> str:
    """What DuckDB says of an error, and what to do if it is that the corpus was made without --rounds."""
    for name in ("fates", "rounds"):
        if f"Table with name {name} does not exist" in error:
            return f"there is no table {name}: the corpus was made without --rounds"
    return error.strip().partition("\n")[0]


def _plain(value: Any) -> Any:
    """A value as what JSON has: numbers, text, lists; other types of SQL as text."""
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if value is None or isinstance(value, str | bool | int | float):
        return value
    return float(value) if isinstance(value, Decimal) else str(value)


def _tables(folder: str) -> dict[str, list[str]]:
    """The files of each table. Raises UserError where there are none."""
    store = Store(folder)
    if not os.path.exists(store.path(MANIFEST)):
        raise UserError(f"{folder}: there are no tables of a corpus", f"brackets corpus DRAFTS -o {folder} makes them")
    manifest = store.manifest()
    if not manifest.parts:
        raise UserError(
            f"{folder}: the tables are of another version than {SCHEMA_VERSION}, or not whole",
            "brackets corpus makes them anew: run it with the same PATHs",
        )
    tables: dict[str, list[str]] = {}
    for part in manifest.parts:
        for name in part.rows:
            if name in TABLES:
                tables.setdefault(name, []).append(store.path(name, f"{part.name}.parquet"))
    return tables
