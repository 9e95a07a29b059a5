"""How open drafts are: an object a draft or a line a number for programs, a table with bars for people."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Any, NamedTuple

from brackets.document.openness import WORDS_ON_A_PAGE, Openness, Share
from brackets.views.rows import rows_as
from brackets.views.terminal import columns_of, visible, visible_line

#: The fields of an object, in their order: a contract with scripts.
FIELDS = (
    "file", "words", "pages", "brackets", "proposals", "anonymous", "options", "alternatives", "placeholders", "remarks",
    "paragraphs", "by_party", "by_party_against", "by_section", "change",
)  # fmt: skip
LINE_FIELDS = ("file", "what", "name", "count", "change")

#: The columns that a bar takes at most, and the least in which it says anything.
_LONGEST_BAR, _SHORTEST_BAR = 24, 6
#: The columns of the names where there is room, and at least; those of a draft, likewise; and those between two columns.
_NAME, _SHORTEST_NAME = 40, 16
_HEAD, _SHORTEST_HEAD = 20, 6
_GAP = 3


class Measured(NamedTuple):
    """One draft."""

    file: str
    openness: Openness


class Number(NamedTuple):
    """One number over the drafts."""

    what: str
    """What it is of: `total`, `paragraphs`, `for`, `against`, `section`."""
    name: str
    """`brackets`, `contested`, the identity of a party, the heading of a section."""
    counts: tuple[float, ...]
    """In each draft."""

    @property
    def changes(self) -> tuple[float | None, ...]:
        """From each draft to the next; None for the first."""
        return (None, *(_less(new, old) for old, new in zip(self.counts, self.counts[1:], strict=False)))


def _less(new: float, old: float) -> float:
    return round(new - old, 1) if isinstance(new, float) else new - old


def _totals(share: Share) -> dict[str, float]:
    return {"words": share.words, "pages": round(share.words / WORDS_ON_A_PAGE, 1), **share.tally._asdict()}


def _paragraphs(share: Share) -> dict[str, float]:
    return {"untouched": share.untouched, "contested": share.contested, "new": share.new}


def _sections(openness: Openness) -> dict[str, float]:
    """The brackets of each section by its heading; a heading that comes again has a number behind it."""
    seen: Counter[str] = Counter()
    counts: dict[str, float] = {}
    for section, share in openness.sections:
        heading = section.heading or "before the first heading"
        seen[heading] += 1
        again = f" ({seen[heading]})" if seen[heading] > 1 else ""
        counts[heading + again] = share.tally.brackets
    return counts


#: What the numbers are of, in the order in which they are written.
_GROUPS: dict[str, Callable[[Openness], Mapping[str, float]]] = {
    "total": lambda openness: _totals(openness.whole),
    "paragraphs": lambda openness: _paragraphs(openness.whole),
    "for": lambda openness: openness.supported,
    "against": lambda openness: openness.opposed,
    "section": _sections,
}


def numbers(drafts: Sequence[Measured]) -> Iterator[Number]:
    """All numbers of the drafts side by side; parties and sections come in the order in which the drafts have them."""
    for what, counted in _GROUPS.items():
        columns = [counted(draft.openness) for draft in drafts]
        for name in dict.fromkeys(name for column in columns for name in column):
            yield Number(what, name, tuple(column.get(name, 0) for column in columns))


def objects(drafts: Iterable[Measured]) -> Iterator[dict[str, Any]]:
    """An object for each draft, with the change from the one before."""
    before: dict[str, float] | None = None
    for file, openness in drafts:
        totals = _totals(openness.whole)
        yield {
            "file": file,
            **totals,
            "paragraphs": _paragraphs(openness.whole),
            "by_party": openness.supported,
            "by_party_against": openness.opposed,
            "by_section": [
                {"section": section.number, "heading": section.heading, **_totals(share), "paragraphs": _paragraphs(share)}
                for section, share in openness.sections
            ],
            "change": {name: _less(count, before[name]) for name, count in totals.items()} if before else None,
        }  # fmt: skip
        before = totals


def _lines(drafts: Iterable[Measured]) -> Iterator[dict[str, Any]]:
    """A line for each number of each draft. Of a few drafts each has the numbers of all; of many, which come one after
    the other, each
    has its own and those of the one before."""
    each = iter(drafts)
    first = list(islice(each, _MOST_SIDE_BY_SIDE + 1))
    if len(first) <= _MOST_SIDE_BY_SIDE:
        rows = list(numbers(first))
        for at, (file, _) in enumerate(first):
            yield from (_line(file, row, at) for row in rows)
        return
    before: list[Measured] = []
    for draft in chain(first, each):
        pair = [*before, draft]
        yield from (_line(draft.file, row, len(pair) - 1) for row in numbers(pair))
        before = [draft]


def _line(file: str, row: Number, at: int) -> dict[str, Any]:
    return {"file": file, "what": row.what, "name": row.name, "count": row.counts[at], "change": row.changes[at]}


_MOST_SIDE_BY_SIDE = 16
"""More drafts than these are no rounds of one text, and what one has is no number of all others."""


def _markdown(drafts: Iterable[Measured]) -> Iterator[str]:
    """The drafts side by side, as in the table."""
    drafts = list(drafts)
    heads = heads_of(drafts)
    rows = [
        {"": f"{_PREFIX.get(row.what, '')}{row.name}", **dict(zip(heads, _cells(row), strict=True))}
        for row in numbers(drafts)
    ]
    return rows_as("md", rows, ("", *heads))


_PREFIX = {"paragraphs": "paragraphs: ", "for": "for: ", "against": "against: ", "section": "brackets in: "}


def _cells(row: Number) -> list[str]:
    """The count in each draft, with the change from the one before: `41 (+3)`."""
    pairs = zip(row.counts, row.changes, strict=True)
    return [f"{_said(count)}{f' ({_signed(change)})' if change else ''}" for count, change in pairs]


def heads_of(drafts: Iterable[Measured]) -> list[str]:
    """A heading for each draft: the last part of its name, with a number where that comes again."""
    seen: Counter[str] = Counter()
    heads = []
    for draft in drafts:
        name = visible_line("<stdin>" if draft.file == "-" else os.path.basename(draft.file))
        seen[name] += 1
        heads.append(f"{name} ({seen[name]})" if seen[name] > 1 else name)
    return heads


def _said(count: float) -> str:
    return f"{count:,}"


def _signed(change: float) -> str:
    return f"{'+' if change > 0 else '−'}{abs(change):,}"


#: Writers by the name of the format.
WRITERS: dict[str, Callable[[Iterable[Measured]], Iterator[str]]] = {
    "tsv": lambda drafts: rows_as("tsv", _lines(drafts), LINE_FIELDS),
    "csv": lambda drafts: rows_as("csv", _lines(drafts), LINE_FIELDS),
    "json": lambda drafts: rows_as("json", objects(drafts), FIELDS),
    "jsonl": lambda drafts: rows_as("jsonl", objects(drafts), FIELDS),
    "md": _markdown,
}

_TITLES = {"paragraphs": "paragraphs", "for": "proposals for", "against": "brackets against", "section": "brackets in"}
#: What is measured in words and pages has no bar beside what is counted in brackets.
WITHOUT_BAR = ("words", "pages")


class _Layout(NamedTuple):
    """How the drafts stand side by side on a screen."""

    names: int
    """The columns of the names of what is counted."""
    head: int
    """Those of a draft."""
    bar: int
    """Those of the bars; 0 for none."""
    has_changes: bool
    """Whether the change from one draft to the next has a column of its own."""
    is_numbered: bool
    """Whether the drafts are called by their numbers, and their names stand below."""
    side_by_side: int
    """How many drafts fit: of more there are several tables, one below the other."""


def stats_table(drafts: Sequence[Measured], width: int) -> Any:
    """All numbers as a table, the drafts side by side with the change from each to the next.

    Where a screen of this width has room, there is a bar for the last of them. Where it has not, the changes go, then the
    names of the drafts, which stand below, and then some drafts go into a table of their own.
    """
    from rich.console import Group
    from rich.text import Text

    from brackets.views.table import filled

    rows = [row for row in numbers(drafts) if row.what != "section" or any(_has_sections(d.openness) for d in drafts)]
    heads = heads_of(drafts)
    layout = _layout(rows, heads, width)
    shown = [str(at + 1) for at in range(len(heads))] if layout.is_numbered else heads
    step = layout.side_by_side
    parts: list[Any] = []
    for start in range(0, len(heads), step):
        parts += [*([""] if parts else []), _part(rows, shown, slice(start, start + step), layout)]
    if layout.is_numbered:
        parts += ["", Text("\n".join(filled([f"{at} {head}" for at, head in enumerate(heads, 1)])), style="dim")]
    if len(heads) > 1 and not layout.has_changes:
        parts += ["", Text("what changes from one to the next: --format md", style="dim")]
    return Group(*parts) if len(parts) > 1 else parts[0]


def _part(rows: Sequence[Number], heads: Sequence[str], part: slice, layout: _Layout) -> Any:
    """A table of some of the drafts."""
    from rich import box
    from rich.bar import Bar
    from rich.console import RenderableType
    from rich.table import Table
    from rich.text import Text

    from brackets.views.palette import party_colors

    colors = party_colors(row.name for row in rows if row.what in ("for", "against"))
    longest = _longest(rows)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 1), header_style="bold")
    table.add_column("", overflow="fold", width=layout.names)
    for at, head in enumerate(heads[part]):
        table.add_column(Text(head), justify="right", no_wrap=True, overflow="ellipsis", max_width=layout.head)
        if at and layout.has_changes:
            table.add_column(_CHANGE, justify="right", no_wrap=True)
    if layout.bar:
        table.add_column("", no_wrap=True, width=layout.bar)
    above = "total"
    for row in rows:
        if row.what != above:
            above = row.what
            table.add_row()
            table.add_row(Text(_TITLES[above], style="bold"))
        cells: list[RenderableType] = []
        for at, (count, change) in enumerate(zip(row.counts[part], row.changes[part], strict=True)):
            cells.append(Text(_said(count)))
            if at and layout.has_changes:
                cells.append(Text(_signed(change) if change else "", style="dim"))
        color = colors.get(row.name, "")
        if layout.bar and row.name not in WITHOUT_BAR:
            cells.append(Bar(longest[row.what], 0, row.counts[-1], width=layout.bar, color=color or "default"))
        table.add_row(Text(visible(row.name), style=f"bold {color}" if color else ""), *cells)
    return table


_CHANGE = "change"


def _layout(rows: Sequence[Number], heads: Sequence[str], width: int) -> _Layout:
    """The first way that fits into `width` columns: names and changes, names alone, numbers in place of the names."""
    changes = max((len(_signed(change)) for row in rows for change in row.changes if change), default=0)
    counts = max((len(_said(count)) for row in rows for count in row.counts), default=0)
    longest = max(map(columns_of, heads))
    between = (len(heads) - 1) * (max(changes, len(_CHANGE)) + _GAP)
    ways = (
        (max(counts, _SHORTEST_HEAD), between, False),
        (max(counts, min(longest, _HEAD)), 0, False),
        (max(counts, len(str(len(heads)))), 0, True),
    )
    fitting = (way for way in ways if len(heads) * (way[0] + _GAP) + way[1] + _SHORTEST_NAME <= width)
    head, between, is_numbered = next(fitting, ways[-1])
    count = min(len(heads), max(1, (width - _SHORTEST_NAME) // (head + _GAP)))
    if not is_numbered:
        room = (width - between - _SHORTEST_NAME) // count - _GAP
        head = max(head, min(_HEAD, room, longest))
    beside = between + count * (head + _GAP)
    names = max(columns_of(visible(name)) for row in rows for name in (row.name, _TITLES.get(row.what, "")))
    bar = min(_LONGEST_BAR, width - beside - max(_SHORTEST_NAME, min(names, _NAME // 2)) - _GAP)
    bar = bar if bar >= _SHORTEST_BAR and count == len(heads) else 0
    left = width - beside - (bar + _GAP if bar else 0)
    return _Layout(max(_SHORTEST_NAME, min(names, _NAME, left)), head, bar, between > 0, is_numbered, count)


def _has_sections(openness: Openness) -> bool:
    return len(openness.sections) > 1


def _longest(rows: Iterable[Number]) -> dict[str, float]:
    """The largest count of the last draft in each group, which has the longest bar; 1 if all are 0."""
    longest: dict[str, float] = {}
    for row in rows:
        if row.name not in WITHOUT_BAR:
            longest[row.what] = max(longest.get(row.what, 1), row.counts[-1])
    return longest
