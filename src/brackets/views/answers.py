"""The answer to a question for people: a table, or one field to a line where a table has no room."""

from __future__ import annotations

from collections.abc import Sequence

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from brackets.views.console import terminal_width
from brackets.views.rows import Row, flat
from brackets.views.table import one_line
from brackets.views.terminal import columns_of

_NARROWEST = 12
"""In a column of so many characters words can be read."""
_GAP = 2
"""What stands between two columns."""


def answer_view(rows: Sequence[Row], columns: Sequence[str]) -> RenderableType:
    """Rows as a table, if each of its columns has room on the screen; else each row as lines, a field to a line."""
    cells = [[one_line(flat(row[column])) for column in columns] for row in rows]
    widths = [
        max(columns_of(name), *(columns_of(line[at]) for line in cells)) if cells else columns_of(name)
        for at, name in enumerate(columns)
    ]
    needed = sum(min(width, max(_NARROWEST, len(name))) for width, name in zip(widths, columns, strict=True))
    if not cells or needed + _GAP * (len(columns) - 1) <= terminal_width():
        return _table(rows, cells, columns)
    return Group(*(_record(line, columns, is_first=not at) for at, line in enumerate(cells)))


def _table(rows: Sequence[Row], cells: Sequence[Sequence[str]], columns: Sequence[str]) -> Table:
    """Rows under the names of their columns; numbers stand to the right."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1), show_edge=False, header_style="bold")
    for column in columns:
        numbers = rows and all(isinstance(row[column], int | float) or row[column] is None for row in rows)
        table.add_column(Text(column), justify="right" if numbers else "left", overflow="fold")
    for line in cells:
        table.add_row(*map(Text, line))
    return table


def _record(line: Sequence[str], columns: Sequence[str], *, is_first: bool) -> RenderableType:
    """One row, a field to a line."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="bold", no_wrap=True)
    grid.add_column(overflow="fold")
    for name, cell in zip(columns, line, strict=True):
        grid.add_row(Text(name), Text(cell))
    return grid if is_first else Group("", grid)
