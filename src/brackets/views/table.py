"""Proposals as a table that fits a terminal, at 80 columns and at 200."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from brackets.document.proposals import Proposal
from brackets.parse.nodes import Kind
from brackets.views.console import terminal_width
from brackets.views.records import sponsors
from brackets.views.terminal import columns_of, visible, visible_line

_SIGNS = {
    Kind.INSERTION: "+ insertion",
    Kind.DELETION: "- deletion",
    Kind.REPLACEMENT: "± replacement",
    Kind.PARAGRAPH: "¶ paragraph",
    Kind.OPTION: "○ option",
    Kind.ANONYMOUS: "? anonymous",
    Kind.PLACEHOLDER: "_ placeholder",
    Kind.REMARK: "» remark",
}


#: Of the width of the screen, what the ids and the sponsors may take: a fifth each.
_SHARE = 5
CUT = " …"
"""Stands for what was cut."""
#: The columns that kinds and the space between columns take.
_KIND = 18
#: The lines that a long text is cut to, and the number of proposals of which the texts are shown whole.
_LINES, _FEW = 3, 3


def proposals_table(
    listed: Sequence[tuple[str, Proposal]], colors: Mapping[str, str], *, full: bool, status: bool = False
) -> RenderableType:
    """Proposals as a table; unless `full`, or there are few, long texts are cut to what three lines can hold.

    What is struck stays between `~~`. A ◇ marks alternatives, of which one can be chosen: below the table that
    is said, and what was cut.
    """
    width = terminal_width()
    several = len({file for file, _ in listed}) > 1
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1), show_edge=False, header_style="bold")
    if several:
        table.add_column("file", style="dim", overflow="fold", max_width=24)
    table.add_column("id", no_wrap=True, style="dim", max_width=max(8, width // _SHARE), overflow="ellipsis")
    table.add_column("sponsors", overflow="fold", max_width=max(8, width // _SHARE))
    table.add_column("kind", no_wrap=True, style="dim")
    if status:
        table.add_column("status", overflow="fold", max_width=max(8, width // _SHARE))
    table.add_column("text", overflow="fold", ratio=1)
    is_cut = False
    room = None if full or len(listed) <= _FEW else _room(listed, width)
    for file, proposal in listed:
        cells = [
            Text(proposal.id),
            sponsors_text(proposal, colors),
            Text(f"{_SIGNS[proposal.kind]}{' ◇' if proposal.group else ''}"),
            *([Text(visible_line(proposal.status))] if status else []),
            words_text(proposal, room),
        ]
        is_cut |= room is not None and cells[-1].plain.endswith(CUT)
        table.add_row(*([Text(visible_line(file))] if several else []), *cells)
    signs = []
    if any(proposal.group for _, proposal in listed):
        signs.append("◇ one of several to choose from: brackets choose ID")
    if is_cut:
        signs.append("… cut: --full shows all")
    return explained(table, signs)


def explained(table: Table, signs: Sequence[str]) -> RenderableType:
    """A table with what the signs in it mean below it."""
    return Group(table, "", Text("\n".join(filled(signs, "   ")), style="dim")) if signs else table


def filled(parts: Sequence[str], space: str = "  ") -> Iterator[str]:
    """Lines that fit the terminal, each with as many of these parts as it can hold; a part is torn only if it is longer itself."""
    line = ""
    for part in parts:
        if line and columns_of(line + space + part) > terminal_width():
            yield line
            line = ""
        line += space + part if line else part
    yield line


def _room(listed: Sequence[tuple[str, Proposal]], width: int) -> int:
    """How many characters of a text fit into its lines, beside the longest id and the longest row of sponsors."""
    longest = max((len(p.id) for _, p in listed), default=2), max((len(sponsors(p)) for _, p in listed), default=8)
    beside = sum(min(length, width // _SHARE) for length in longest)
    return _LINES * max(20, width - _KIND - beside)


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


def words_text(proposal: Proposal, room: int | None) -> Text:
    """What it takes away, struck and between `~~`, and what it puts in; cut between words to `room` characters."""
    text = Text()
    if proposal.old:
        old = one_line(proposal.old)
        text.append(f"~~{old}~~", style="strike dim")  # a strike of the terminal is lost in what is copied from it
    new = one_line(proposal.new or ("" if proposal.old else proposal.text))
    if new:
        text.append(" " if text else "")
        text.append(new)
    if room is not None and len(text) > room:
        end = text.plain.rfind(" ", room // 2, room)
        text.right_crop(len(text) - (end if end > 0 else room - 1))
        text.append(CUT, style="dim")
    return text


def one_line(words: str) -> str:
    """Words for one cell: no line ends, nothing that a terminal would obey."""
    return " ".join(visible(words).split())


def cut(words: str, most: int) -> str:
    """Words, without what is beyond so many characters."""
    return words if len(words) <= most else words[: words.rfind(" ", 0, most) if " " in words[:most] else most] + CUT
