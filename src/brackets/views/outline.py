"""The outline of drafts: a line for each paragraph for programs, a table for people."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from brackets.document.blocks import Role
from brackets.document.outline import Paragraph
from brackets.draft import Draft
from brackets.text.patterns import Pattern
from brackets.views.terminal import visible

if TYPE_CHECKING:
    from rich.console import RenderableType

#: Characters of the first words that are shown, and that are read for them, white space and all.
_SHOWN, _READ = 200, 300
#: What a label in a bracket stands behind: the bracket, and headers.
_BEFORE_LABEL = Pattern(r"[^\[]*\[(?:.*[\[:](?=[^\[:]*\w))?", re.S)


class OutlineRow(NamedTuple):
    """One paragraph."""

    file: str
    address: str
    label: str
    section: str
    """The heading of its section; empty if it has none."""
    brackets: int
    """How many contested brackets it has."""
    words: str
    """Its first words, without the label."""
    line: int
    """From 1."""


def outline_rows(file: str, draft: Draft) -> list[OutlineRow]:
    """The paragraphs of a draft, with the number of contested brackets in each."""
    from brackets.document.proposals import CONTESTED, Source

    counts = Counter(proposal.address for proposal in draft.all_proposals if proposal.kind in CONTESTED)
    source = Source(draft.text, draft.outline, draft.registry, draft.positions, draft.brackets)
    rows = []
    for block in draft.outline.blocks:
        if block.role is not Role.PARAGRAPH:
            continue
        words = _lead(draft.text, block) + source.words(block.body, min(block.end, block.body + _READ)).lstrip()
        shown = " ".join(words.split())[:_SHOWN]
        line = draft.positions.at(block.start).line
        rows.append(
            OutlineRow(file, block.address, block.label, block.section.heading, counts[block.address], shown, line)
        )
    return rows


def _lead(text: str, block: Paragraph) -> str:
    """What stands before the words of a paragraph without its label: `[US: ` of `[US: 4 bis. To report]`."""
    lead = text[block.start : block.body]
    if not block.label:
        return lead
    opened = _BEFORE_LABEL.match(lead) if "[" in lead else None
    return opened[0] + " " * (not opened[0].endswith("[")) if opened else ""


def _tsv(rows: Sequence[OutlineRow]) -> str:
    """A line each: address, label, section, brackets, first words; with several files the file first."""
    many = len({row.file for row in rows}) > 1
    lines = []
    for row in rows:
        fields = [*([row.file] if many else []), row.address, row.label, row.section, str(row.brackets), row.words]
        lines.append("\t".join(field.replace("\t", " ") for field in fields) + "\n")
    return "".join(lines)


def _objects(rows: Sequence[OutlineRow]) -> list[dict[str, Any]]:
    return [row._asdict() for row in rows]


def _json(rows: Sequence[OutlineRow]) -> str:
    from brackets.views.as_json import as_list

    return as_list(_objects(rows))


def _jsonl(rows: Sequence[OutlineRow]) -> str:
    from brackets.views.as_json import as_lines

    return as_lines(_objects(rows))


#: Writers by the name of the format.
WRITERS: dict[str, Callable[[Sequence[OutlineRow]], str]] = {"tsv": _tsv, "json": _json, "jsonl": _jsonl}


def outline_table(rows: Sequence[OutlineRow]) -> RenderableType:
    """The outline as a table, a line above each section."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    from brackets.views.console import terminal_width
    from brackets.views.table import explained

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 1), header_style="bold")
    longest = min(max((len(row.address) for row in rows), default=7), 24)
    address = max(longest, 7)
    table.add_column("address", no_wrap=True, width=address, overflow="ellipsis")
    table.add_column("open", justify="right", no_wrap=True, width=4)
    table.add_column("first words", no_wrap=True, overflow="ellipsis", width=max(20, terminal_width() - address - 10))
    previous = None
    for row in rows:
        if (row.file, row.section) != previous and row.section:
            number = row.address.split("/")[0] if "/" in row.address else ""
            table.add_row(Text(number, style="bold"), "", Text(visible(row.section), style="bold"))
        previous = (row.file, row.section)
        table.add_row(Text(row.address), Text(str(row.brackets or "")), Text(visible(row.words)))
    signs = ["open: the brackets that are not settled"] if any(row.brackets for row in rows) else []
    return explained(table, signs)
