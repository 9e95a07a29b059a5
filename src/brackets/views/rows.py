"""Rows with named fields as lines: tab-separated, CSV, JSON, Markdown."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

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


def tsv_line(row: Row, fields: Sequence[str]) -> str:
    """A line, fields between tabs."""
    return "\t".join(escaped(flat(row[field])) for field in fields) + "\n"


def csv_line(row: Row, fields: Sequence[str]) -> str:
    """A row of RFC 4180. A text that a spreadsheet would run has an apostrophe before it: see `text.cells`."""
    return _csv([_csv_cell(row[field]) for field in fields])


def _csv(cells: Iterable[str]) -> str:
    out = io.StringIO()
    csv.writer(out).writerow(cells)
    return out.getvalue()


def _csv_cell(value: Any) -> str:
    """A number stays one, whatever its sign: only what people have written can be a formula."""
    return str(value) if isinstance(value, int | float) else harmless_cell(flat(value))


def json_object(row: Row, fields: Sequence[str]) -> str:
    """A JSON object."""
    return as_json({field: row[field] for field in fields})


def markdown_line(row: Row, fields: Sequence[str]) -> str:
    """A row of a Markdown table."""
    return "| " + " | ".join(cell(row[field]) for field in fields) + " |\n"


class Shape(NamedTuple):
    """How rows are written in a format, and what stands around them."""

    line: Callable[[Row, Sequence[str]], str]
    """A row."""
    head: Callable[[Sequence[str]], str] = lambda fields: ""
    """What stands above rows with these fields."""
    between: str = ""
    """What stands between two rows."""
    foot: str = ""
    """What stands below them."""
    none: str | None = None
    """All that is written where there is no row; None for the head and the foot."""


#: The shapes by the name of the format. A CSV has a header row, JSON is one array with an object on each line of it.
SHAPES: dict[str, Shape] = {
    "tsv": Shape(tsv_line),
    "csv": Shape(csv_line, lambda fields: _csv(map(harmless_cell, fields))),
    "json": Shape(json_object, lambda fields: "[\n", ",\n", "\n]\n", "[]\n"),
    "jsonl": Shape(lambda row, fields: json_object(row, fields) + "\n"),
    "md": Shape(markdown_line, lambda fields: "| " + " | ".join(fields) + " |\n" + "|" + "---|" * len(fields) + "\n"),
}


def framed(form: str, pieces: Iterable[str], fields: Sequence[str]) -> Iterator[str]:
    """Rows with what stands around them. Each piece is one of them or more, with what stands between them."""
    shape = SHAPES[form]
    before = head = shape.head(fields)
    is_empty = True
    for piece in pieces:
        yield before + piece
        before, is_empty = shape.between, False
    yield (head + shape.foot if shape.none is None else shape.none) if is_empty else shape.foot


def rows_as(form: str, rows: Iterable[Row], fields: Sequence[str]) -> Iterator[str]:
    """Rows in a format."""
    line = SHAPES[form].line
    return framed(form, (line(row, fields) for row in rows), fields)


#: Writers by the name of the format.
ROW_WRITERS: dict[str, Callable[[Iterable[Row], Sequence[str]], Iterator[str]]] = {
    form: partial(rows_as, form) for form in SHAPES
}
