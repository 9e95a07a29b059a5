"""Texts with tables, and copies of them as delegations send them back: rows come and go, and cells change."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import NamedTuple

WORDS = "rivers lakes wells ports water quality level yearly share of the and clean States report number".split()


def _markdown(row: Sequence[str]) -> str:
    return f"| {' | '.join(row)} |"


def _as_in_word(row: Sequence[str]) -> str:
    return " | ".join(row)


def _columns(row: Sequence[str]) -> str:
    return "\t".join(row).rstrip("\t")


def _of_a_spreadsheet(row: Sequence[str]) -> str:
    return "\t".join(row)


STYLES: dict[str, Callable[[Sequence[str]], str]] = {
    "markdown": _markdown,
    "word": _as_in_word,
    "tabs": _columns,
    "spreadsheet": _of_a_spreadsheet,
}


class TableText(NamedTuple):
    """A text with one table."""

    before: str
    rows: list[list[str]]
    after: str
    rule: str = "---|"
    """What stands below each cell of the first row, where that is done."""

    def written(self, style: str) -> str:
        """The text."""
        lines = [STYLES[style](row) for row in self.rows]
        if style == "markdown":
            lines.insert(1, "|" + self.rule * len(self.rows[0]))
        return self.before + "\n".join(lines) + self.after


def table_text(choose: random.Random) -> TableText:
    """A text with a table of six to ten rows in a paragraph of its own, or at the beginning, the end or in the midst of one."""
    width = choose.randint(2, 5)
    rows = [["Item", *(str(2020 + 5 * at) for at in range(width - 1))]]
    rows += [_row(choose, width) for _ in range(choose.randint(5, 9))]
    before = "1. The Parties report on the state of their rivers." + choose.choice(("\n\n", "\n"))
    after = choose.choice(("\n\n", "\n")) + "The Secretariat keeps this list for all of them.\n"
    return TableText(choose.choice(("", before)), rows, choose.choice(("\n", after)))


def _row(choose: random.Random, width: int) -> list[str]:
    """A row: what it is about, and figures or words, or nothing."""
    kinds = (lambda: f"{choose.randint(1, 9)},{choose.randint(100, 999)}", lambda: str(choose.randint(1, 99)),
             lambda: " ".join(choose.choices(WORDS, k=choose.randint(1, 4))), lambda: "")  # fmt: skip
    first = " ".join(choose.choices(WORDS, k=choose.randint(1, 3))).capitalize()
    return [first, choose.choice(kinds[:3])(), *(choose.choice(kinds)() for _ in range(width - 2))]


def sent_back(text: TableText, choose: random.Random, count: int) -> TableText:
    """A copy with some changes in its table: rows added, deleted, changed in a cell, and now and then a column more or less.

    Its editor lays it out anew.
    """
    rows = [list(row) for row in text.rows]
    for _ in range(count):
        kind = choose.random()
        at = choose.randrange(1, len(rows))
        width = len(rows[0])
        if kind < 0.3:  # the second cell has words always: a line with words in its first alone is none of a table
            rows.insert(at + choose.randint(0, 1), _row(choose, width))
        elif kind < 0.5 and len(rows) > 2:
            del rows[at]
        elif kind < 0.6 and width < 7:
            for row in rows:
                row.append(choose.choice(("", "9", "as agreed")))
            rows[0][-1] = str(2020 + 5 * width)
        elif kind < 0.65 and width > 2:
            for row in rows:
                del row[-1]
        else:
            cell = choose.randrange(width)
            made = _row(choose, width)
            rows[at][cell] = choose.choice((made[cell], f"{rows[at][cell]} {made[0]}".strip())) or made[0]
    return text._replace(rows=rows, rule=choose.choice((text.rule, " --- |", "-----|", ":--|", " ---: |")))


def table_lines(text: str) -> list[list[str]]:
    """The cells of each line that has bars or tabs; what is empty at the end of a line with tabs is nothing,
    and how long the rules are."""
    lines = []
    for line in text.splitlines():
        if "|" in line:
            lines.append(
                ["---" if cell.strip(" :-") == "" != cell.strip() else cell.strip() for cell in line.split("|")]
            )
        elif "\t" in line.strip():
            lines.append([cell.strip() for cell in line.rstrip().split("\t")])
    return lines
