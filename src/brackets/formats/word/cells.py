"""The bars between the cells of a table's row, where cells were inserted or deleted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from brackets.formats.revisions import Revision, Run
from brackets.formats.sourced import Sourced

_BAR = " | "


def bars(
    cells: Sequence[Any], changes: Sequence[tuple[Revision, ...]], on_row: tuple[Revision, ...]
) -> tuple[Run, ...]:
    """The bars of a row. One beside a cell that was inserted or deleted comes and goes with it, and comes from it in the file.

    `changes` are those on each cell, with those on the row, `on_row`. Right of the first cell that stays a bar belongs to the cell
    after it, left of that one to the cell before it.
    """
    stays = next((index for index, one in enumerate(changes) if one == on_row), 0)
    found = []
    for index in range(1, len(cells)):
        beside = index if index > stays else index - 1
        changed = changes[beside] != on_row
        found.append(Run(Sourced.of(_BAR, cells[beside]) if changed else _BAR, changes[beside]))
    return tuple(found)
