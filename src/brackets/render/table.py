"""`list` on a terminal: a table that fits, at 80 columns and at 200."""

from __future__ import annotations

from collections.abc import Mapping

from rich import box
from rich.table import Table
from rich.text import Text

from brackets.nodes import Kind
from brackets.proposals import Proposal
from brackets.render.console import terminal_width
from brackets.render.records import Found
from brackets.terminal import visible

_SIGNS = {
    Kind.INSERTION: "+ insert",
    Kind.DELETION: "- delete",
    Kind.REPLACEMENT: "± replace",
    Kind.PARAGRAPH: "¶ new para",
    Kind.OPTION: "○ option",
    Kind.ANONYMOUS: "? open",
    Kind.PLACEHOLDER: "_ blank",
    Kind.REMARK: "» remark",
}


def proposals_table(found: Found, colors: Mapping[str, str], *, width: int | None = None) -> Table:
    """Proposals as a table; long texts are cut to what a line or three can hold."""
    width = width or terminal_width()
    files = {file for file, _ in found}
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1), show_edge=False, header_style="bold")
    if len(files) > 1:
        table.add_column("file", style="dim", overflow="fold", max_width=24)
    table.add_column("id", no_wrap=True, style="dim", max_width=max(8, width // 5), overflow="ellipsis")
    table.add_column("sponsors", overflow="fold", max_width=max(8, width // 5))
    table.add_column("kind", no_wrap=True, style="dim")
    table.add_column("text", overflow="fold", ratio=1)
    room = max(60, 3 * (width - min(width // 5, 14) * 2 - 16))
    for file, proposal in found:
        cells = [
            Text(proposal.id),
            sponsors_text(proposal, colors),
            Text(_SIGNS[proposal.kind]),
            words_text(proposal, room),
        ]
        if len(files) > 1:
            cells.insert(0, Text(visible(file)))
        table.add_row(*cells)
    return table


def sponsors_text(proposal: Proposal, colors: Mapping[str, str]) -> Text:
    """The sponsors in their colours; those against them after a `not`."""
    text = Text()
    for index, (party, id) in enumerate(zip(proposal.supporters, proposal.supporter_ids, strict=True)):
        text.append(", " if index else "")
        text.append(visible(party), style=f"bold {colors.get(id, '')}".strip())
    for index, (party, id) in enumerate(zip(proposal.opponents, proposal.opponent_ids, strict=True)):
        text.append(", " if index else (" not " if text else "not "), style="dim")
        text.append(visible(party), style=f"{colors.get(id, '')}".strip())
    return text or Text("—", style="dim")


def words_text(proposal: Proposal, room: int) -> Text:
    """What it takes away, struck, and what it puts in; cut to `room` characters."""
    text = Text()
    if proposal.old:
        text.append(_one_line(proposal.old), style="strike dim")
    new = _one_line(proposal.new or ("" if proposal.old else proposal.text))
    if new:
        text.append(" " if text else "")
        text.append(new)
    if len(text) > room:
        text.truncate(room, overflow="ellipsis")
    return text


def _one_line(words: str) -> str:
    return " ".join(visible(words).split())
