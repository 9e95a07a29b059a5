"""The draft in colour: a colour per party, struck text struck, addresses and marks in the margin."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from brackets.document.blocks import Role
from brackets.document.proposals import Proposal
from brackets.draft import Draft
from brackets.parse.nodes import Arm, Bracket, Close, Header, Kind, Open, Slash, Stray, Strike, Struck, walk
from brackets.views.terminal import visible_aligned

_MARK = "▌"
_CHOICE = "◇"


class _Paint(NamedTuple):
    start: int
    end: int
    style: str
    mark: str  # the colour of the margin, if it has one
    sign: str = _MARK


def legend(proposals: Iterable[Proposal], colors: Mapping[str, str]) -> Text:
    """Who is who: each party in its colour with the number of its proposals; how many choices are open."""
    counts: dict[str, int] = {}
    names: dict[str, str] = {}
    open_ones = 0
    groups: set[str] = set()
    for proposal in proposals:
        groups.update([proposal.group] if proposal.group else [])
        open_ones += proposal.kind in (Kind.ANONYMOUS, Kind.OPTION)
        if proposal.attributed:
            pairs = [
                *zip(proposal.supporters, proposal.supporter_ids, strict=True),
                *zip(proposal.opponents, proposal.opponent_ids, strict=True),
            ]
            for written, id in pairs:
                counts[id] = counts.get(id, 0) + 1
                names.setdefault(id, written)
    text = Text()
    for id in sorted(counts, key=lambda id: (-counts[id], id)):
        text.append("   " if text else "")
        text.append(f"{_MARK}{names[id]}", style=f"bold {colors[id]}")
        text.append(f" {counts[id]}", style="dim")
    if open_ones:
        text.append("   " if text else "")
        text.append(f"{_MARK}open", style="bold")
        text.append(f" {open_ones}", style="dim")
    if groups:
        text.append("   " if text else "")
        text.append(f"{_CHOICE}choices", style="bold")
        text.append(f" {len(groups)}", style="dim")
    return text


_LEAF_STYLES = {Header: "bold", Open: "bold", Close: "bold", Slash: "bold", Strike: "dim", Stray: "reverse bold red"}


def _paints(draft: Draft, colors: Mapping[str, str], chosen: Collection[int] | None) -> list[_Paint]:
    """Styled spans, outer before inner. Brackets that were not chosen are left plain."""
    paints: list[_Paint] = []
    proposals = {id(p.node): p for p in draft.all_proposals}
    for node, _ in walk(draft.root):
        if isinstance(node, Bracket | Arm):
            proposal = proposals[id(node)]
            if chosen is None or proposal.number in chosen:
                color = _color(proposal, colors)
                mark = "" if proposal.kind in (Kind.REMARK, Kind.PLACEHOLDER) else color or "white"
                sign = _CHOICE if proposal.group else _MARK
                paints.append(_Paint(node.start, node.end, _style(proposal, color), mark, sign))
        elif isinstance(node, Struck):
            paints.append(_Paint(node.start, node.end, "strike", ""))
        elif style := _LEAF_STYLES.get(type(node)):
            paints.append(_Paint(node.start, node.end, style, ""))
    return paints


def _color(proposal: Proposal, colors: Mapping[str, str]) -> str:
    ids = proposal.supporter_ids or proposal.opponent_ids
    return colors.get(ids[0], "") if ids else ""


def _style(proposal: Proposal, color: str) -> str:
    if proposal.kind in (Kind.REMARK, Kind.PLACEHOLDER):
        return "italic dim"
    if proposal.node.reading.is_base:
        return f"strike {color}"
    return color or "underline"


def show(
    draft: Draft, colors: Mapping[str, str], *, width: int | None, color: bool, chosen: Collection[int] | None = None,
    only: Collection[str] | None = None,
) -> str:  # fmt: skip
    """The draft for reading, as text with or without ANSI colours.

    `width` wraps it (None: lines as they are). `chosen` are the numbers of the brackets to paint,
    `only` the addresses of the paragraphs to show; None means all.
    """
    sheet = _Sheet(draft, joined=width is not None)
    body = Text(sheet.text)
    paints = [sheet.moved(paint) for paint in _paints(draft, colors, chosen)]
    for paint in paints:
        if paint.style:
            body.stylize(paint.style, paint.start, paint.end)
    blocks = draft.outline.blocks
    for block in blocks:
        if block.role is Role.HEADING:
            body.stylize("bold", sheet.at(block.start), sheet.at(block.end))
        elif block.body > block.start and block.label:
            body.stylize("bold", sheet.at(block.start), sheet.at(block.body))
        if block.introduction:
            body.stylize("italic", *map(sheet.at, block.introduction))
    longest = max((cell_len(b.address) for b in blocks if b.role is Role.PARAGRAPH), default=1)
    margin = min(longest, max(8, (width or 112) // 8))
    marks = [p for p in paints if p.mark]
    console = Console(
        width=width or 10_000_000,
        color_system="256" if color else None,
        force_terminal=color,
        legacy_windows=False,
    )
    out: list[Text] = []
    listed = [
        p for p in draft.all_proposals if (chosen is None or p.number in chosen) and (only is None or p.address in only)
    ]
    if legend_text := legend(listed, colors):
        out += [*(legend_text.wrap(console, width) if width else [legend_text]), Text("")]
    starts = [sheet.at(block.start) for block in blocks]
    number = 0
    offset = 0
    shown_here = only is None
    for line in _split(body):
        end = offset + len(line.plain)
        address = ""
        while number < len(blocks) and starts[number] <= end:
            if (starts[number] >= offset and end > starts[number]) or starts[number] < offset:
                block = blocks[number]
                address = block.address if block.role is Role.PARAGRAPH else ""
                shown_here = only is None or block.address in only
                number += 1
            else:
                break
        if shown_here:
            out += _lines(line, offset, address, margin, width, marks, console)
        offset = end + 1
    return "\n".join(_render(line, console, color) for line in out) + "\n"


_FULL_LINE = 60


class _Sheet:
    """The text of a draft as it is shown, and where its offsets have gone.

    With `joined`, hard-wrapped paragraphs (from PDF) are made one line each, to be wrapped anew: a line
    end goes if the line before it is full, and what follows is the same paragraph and no list.
    """

    def __init__(self, draft: Draft, *, joined: bool):
        text = draft.text.replace("\r\n", " \n").replace("\f", " ")
        pieces: list[str] = []
        self._gone: list[int] = []  # offsets of the blanks that were dropped before joined line ends
        starts = {block.start for block in draft.outline.blocks}
        line = 0
        while True:
            end = text.find("\n", line)
            if end < 0:
                pieces.append(text[line:])
                break
            if joined and end - line >= _FULL_LINE and self._goes_on(text, end + 1, starts):
                bare = len(text[line:end].rstrip(" \t"))
                pieces += [text[line : line + bare], " "]
                self._gone += range(line + bare, end)
            else:
                pieces.append(text[line : end + 1])
            line = end + 1
        self.text = visible_aligned("".join(pieces))

    @staticmethod
    def _goes_on(text: str, start: int, starts: set[int]) -> bool:
        """Whether the line at `start` goes on with the paragraph of the line before it."""
        following = text[start : start + 12].lstrip(" \t\xa0")
        return bool(
            following[:1].strip()
            and following[0] not in "-•–—*#|>("
            and not (following[0] == "[" and text[max(0, start - 20) : start].rstrip()[-1:] == "]")
            and not following.startswith(("Option", "Alternative"))
            and starts.isdisjoint(range(start, start + 12))
        )

    def at(self, offset: int) -> int:
        """Where the character at `offset` of the draft is on the sheet."""
        return offset - bisect_left(self._gone, offset)

    def moved(self, paint: _Paint) -> _Paint:
        """A paint of the draft as one of the sheet."""
        return paint._replace(start=self.at(paint.start), end=self.at(paint.end))


def _split(body: Text) -> list[Text]:
    """The lines of a text. `Text.split` takes time that grows with lines times spans: here it does not."""
    lines = []
    spans = sorted(body.spans, key=lambda s: s.start)
    active: list = []  # type: ignore[type-arg]
    at = position = 0
    for source in body.plain.split("\n"):
        end = at + len(source)
        while position < len(spans) and spans[position].start < end:
            active.append(spans[position])
            position += 1
        line = Text(source)
        for span in active:
            line.stylize(span.style, max(span.start - at, 0), min(span.end - at, len(source)))
        active = [span for span in active if span.end > end]
        lines.append(line)
        at = end + 1
    return lines


def _lines(
    line: Text,
    offset: int,
    address: str,
    margin: int,
    width: int | None,
    marks: list[_Paint],
    console: Console,
) -> list[Text]:
    """One line of the draft as one or more lines of the screen, with the margin before it."""
    source = line.plain
    line.rstrip()
    line.expand_tabs(4)
    if width is None:
        pieces = [line]
    else:
        indent = min(len(line.plain) - len(line.plain.lstrip()), 12)
        line = line[len(line.plain) - len(line.plain.lstrip()) :] if line.plain.strip() else Text("")
        room = max(width - margin - 3 - indent, 16)
        pieces = [Text(" " * indent) + piece for piece in line.wrap(console, room, overflow="fold")] or [Text("")]
    while marks and marks[0].end <= offset:
        marks.pop(0)
    color, sign = "", _MARK
    for mark in marks:
        if mark.start >= offset + len(source):
            break
        if mark.end > offset and (not color or mark.sign == _CHOICE):
            color, sign = color or mark.mark, mark.sign
    result = []
    for index, piece in enumerate(pieces):
        piece.rstrip()
        name = address if index == 0 else ""
        if cell_len(name) > margin:
            name = name[: margin - 1] + "…"
        head = Text()
        head.append(name.rjust(margin), style="dim")
        head.append(" ")
        head.append(sign if color else " ", style=color if color != "white" else "")
        head.append(" ")
        result.append(head + piece)
    return result


def _render(line: Text, console: Console, color: bool) -> str:
    if not color:
        return line.plain.rstrip()
    line.end = ""
    return "".join(
        segment.style.render(segment.text, color_system=console._color_system) if segment.style else segment.text
        for segment in line.render(console)
    )
