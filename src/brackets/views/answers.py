"""The answer to a question as a table for people."""

from __future__ import annotations

from collections.abc import Sequence

from rich import box
from rich.table import Table
from rich.text import Text

from brackets.views.rows import Row, flat
from brackets.views.table import one_line


def answer_table(rows: Sequence[Row], columns: Sequence[str]) -> Table:
    """Rows under the names of their columns; numbers stand to the right."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1), show_edge=False, header_style="bold")
    for column in columns:
        numbers = rows and all(isinstance(row[column], int | float) or row[column] is None for row in rows)
        table.add_column(Text(column), justify="right" if numbers else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(one_line(flat(row[column]))) for column in columns))
    return table
