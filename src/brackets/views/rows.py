"""Rows with named fields as lines: tab-separated, CSV, JSON, Markdown."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from brackets.text.cells import harmless_cell
from brackets.views.as_json import as_json

Row = Mapping[str, Any]


def escaped(text: str) -> str:
    """`text` for one field of a line: tab, LF, CR and backslash as \\t \\n \\r \\\\."""
    if "\\" in text:
        text = text.replace("\\", "\\\\")
    return text.replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def flat(value: Any) -> str:
    """A value as text: nothing for None, a list with commas, wordings with an arrow, a place with semicolons."""
    if isinstance(value, list):
        return ", ".join(f"{item['old']} → {item['new']}" if isinstance(item, dict) else str(item) for item in value)
    if isinstance(value, dict):
        return "; ".join(map(str, value.values()))
    return "" if value is None else str(value)


def cell(value: Any) -> str:
    """A value as a cell of a Markdown table."""
    text = " ".join(flat(value).split())
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("[", "\\[").replace("<", "&lt;")


def tsv_rows(rows: Iterable[Row], fields: Sequence[str]) -> Iterator[str]:
    """A line each, fields between tabs."""
    for row in rows:
        yield "\t".join(escaped(flat(row[field])) for field in fields) + "\n"


def csv_rows(rows: Iterable[Row], fields: Sequence[str]) -> Iterator[str]:
    """RFC 4180 with a header row. A text that a spreadsheet would run has an apostrophe before it: see `text.cells`."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(map(harmless_cell, fields))
    for row in rows:
        writer.writerow([_csv_cell(row[field]) for field in fields])
        yield out.getvalue()
        out.seek(0)
        out.truncate()
    yield out.getvalue()


def _csv_cell(value: Any) -> str:
    """A number stays one, whatever its sign: only what people have written can be a formula."""
    return str(value) if isinstance(value, int | float) else harmless_cell(flat(value))


def jsonl_rows(rows: Iterable[Row], fields: Sequence[str]) -> Iterator[str]:
    """A JSON object on each line."""
    for row in rows:
        yield as_json({field: row[field] for field in fields}) + "\n"


def json_rows(rows: Iterable[Row], fields: Sequence[str]) -> Iterator[str]:
    """One JSON array, an object on each line of it."""
    between = "[\n"
    for row in rows:
        yield between + as_json({field: row[field] for field in fields})
        between = ",\n"
    yield "\n]\n" if between == ",\n" else "[]\n"


def markdown_rows(rows: Iterable[Row], fields: Sequence[str]) -> Iterator[str]:
    """A Markdown table."""
    yield "| " + " | ".join(fields) + " |\n" + "|" + "---|" * len(fields) + "\n"
    for row in rows:
        yield "| " + " | ".join(cell(row[field]) for field in fields) + " |\n"


#: Writers by the name of the format.
ROW_WRITERS: dict[str, Callable[[Iterable[Row], Sequence[str]], Iterator[str]]] = {
    "tsv": tsv_rows,
    "csv": csv_rows,
    "json": json_rows,
    "jsonl": jsonl_rows,
    "md": markdown_rows,
}
