"""The draft in colour: a colour per party, struck text struck, addresses and signs in the margin.

The phases: the text is reflowed, painted, cut into lines with their addresses, wrapped with the margin before it, and drawn.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from rich.cells import cell_len
from rich.console import Console
from rich.style import Style
from rich.text import Span, Text

from brackets.document.blocks import Role
from brackets.document.outline import Paragraph
from brackets.draft import Draft
from brackets.views.paints import BRACKET, CHOICE, Paint, highlighting, legend, paints
from brackets.views.reflow import Reflowed

#: The width of the margin: the longest address, but no more than an eighth of the screen, where eight characters must do.
_MARGIN_SHARE, _SMALLEST_MARGIN = 8, 8
#: The width that the margin is measured for where lines are not wrapped.
_UNWRAPPED = 112
#: Wider than any line, so that Rich wraps none.
_ENDLESS = 10_000_000
#: Of the indentation of a line, what is kept where it is wrapped; and the least room that is left for words.
_MOST_INDENT, _LEAST_ROOM = 12, 16
_TAB = 4


class Screen(NamedTuple):
    """What is drawn on."""

    width: int | None
    """The column to wrap at; None for lines as they are."""
    color: bool
    """Whether there are ANSI colours."""

    def console(self) -> Console:
        """Rich's console for it, which is only asked for wrapping and colours."""
        return Console(
            width=self.width or _ENDLESS,
            color_system="256" if self.color else None,
            force_terminal=self.color,
            legacy_windows=False,
        )


class Part(NamedTuple):
    """What of a draft is shown; None stands for all."""

    numbers: Collection[int] | None = None
    """Of the brackets that are painted."""
    addresses: Collection[str] | None = None
    """Of the paragraphs that are there."""


class _Line(NamedTuple):
    """A line of the text before it is wrapped."""

    text: Text
    start: int
    """Where it stands in the reflowed text."""
    address: str
    """Of the paragraph that begins with it; empty if none does."""


def show(draft: Draft, colors: Mapping[str, str], screen: Screen, part: Part) -> str:
    """The draft for reading, as text with or without ANSI colours. `colors` are Rich's, by the identities of parties."""
    sheet = Reflowed(draft, joined=screen.width is not None)
    painted = [
        paint._replace(start=sheet.at(paint.start), end=sheet.at(paint.end))
        for paint in paints(draft, colors, part.numbers)
    ]
    lines = _lines(_body(draft, sheet, painted), draft.outline.blocks, sheet, part.addresses)
    console = screen.console()
    margin = _margin_width(draft.outline.blocks, screen)
    pen = _Pen(console, in_color=screen.color)
    drawn = [pen.drawn(line) for line in _legend_lines(draft, colors, part, screen, console)]
    for line, (sign, color) in _signed(lines, [paint for paint in painted if paint.margin]):
        for index, piece in enumerate(_wrapped(line.text, margin, screen, console)):
            drawn.append(pen.drawn(_head(line.address if index == 0 else "", margin, sign, color), piece))
    return "\n".join(drawn) + "\n"


def _body(draft: Draft, sheet: Reflowed, painted: Sequence[Paint]) -> Text:
    """The text with all its styles."""
    body = Text(sheet.text)
    for status in draft.statuses:
        body.stylize(highlighting(status), sheet.at(status.start), sheet.at(status.end))
    for paint in painted:
        if paint.style:
            body.stylize(paint.style, paint.start, paint.end)
    for block in draft.outline.blocks:
        if block.role is Role.HEADING:
            body.stylize("bold", sheet.at(block.start), sheet.at(block.end))
        elif block.body > block.start and block.label:
            body.stylize("bold", sheet.at(block.start), sheet.at(block.body))
        if block.introduction:
            body.stylize("italic", *map(sheet.at, block.introduction))
    return body


def _legend_lines(
    draft: Draft, colors: Mapping[str, str], part: Part, screen: Screen, console: Console
) -> list[Text]:  # fmt: skip
    """Who is who among what is shown, and an empty line; nothing if there is nobody."""
    text = legend(
        [
            proposal
            for proposal in draft.all_proposals
            if (part.numbers is None or proposal.number in part.numbers)
            and (part.addresses is None or proposal.address in part.addresses)
        ],
        colors,
        draft.statuses,
    )
    if not text:
        return []
    return [*(text.wrap(console, screen.width) if screen.width else [text]), Text("")]


def _margin_width(blocks: Sequence[Paragraph], screen: Screen) -> int:
    longest = max((cell_len(block.address) for block in blocks if block.role is Role.PARAGRAPH), default=1)
    return min(longest, max(_SMALLEST_MARGIN, (screen.width or _UNWRAPPED) // _MARGIN_SHARE))


def _lines(
    body: Text, blocks: Sequence[Paragraph], sheet: Reflowed, addresses: Collection[str] | None
) -> Iterator[_Line]:
    """The lines of what is shown, with the addresses of the paragraphs that begin with them."""
    starts = [sheet.at(block.start) for block in blocks]
    begun = 0
    start = 0
    is_shown = addresses is None
    for text in _split(body):
        end = start + len(text.plain)
        address = ""
        while begun < len(blocks) and starts[begun] < end:
            block = blocks[begun]
            address = block.address if block.role is Role.PARAGRAPH else ""
            is_shown = addresses is None or block.address in addresses
            begun += 1
        if is_shown:
            yield _Line(text, start, address)
        start = end + 1


def _split(body: Text) -> Iterator[Text]:
    """The lines of a text. `Text.split` takes time that grows with lines times spans: here it does not."""
    spans = sorted(body.spans, key=lambda span: span.start)
    active: list[Span] = []
    start = begun = 0
    for source in body.plain.split("\n"):
        end = start + len(source)
        while begun < len(spans) and spans[begun].start < end:
            active.append(spans[begun])
            begun += 1
        length = len(source)
        spans_here = [
            Span(max(span.start - start, 0), min(span.end - start, length), span.style)
            for span in active
            if span.start - start < length and span.end > start
        ]
        active = [span for span in active if span.end > end]
        yield Text(source, spans=spans_here)
        start = end + 1


def _signed(lines: Iterator[_Line], marks: Sequence[Paint]) -> Iterator[tuple[_Line, tuple[str, str]]]:
    """Each line with the sign of its margin and the colour of it, which is empty if there is none.

    `marks` are in the order of the text. The outermost that touches the line gives the colour; a choice anywhere in it the sign.
    """
    active: list[Paint] = []
    begun = 0
    for line in lines:
        end = line.start + len(line.text.plain)
        while begun < len(marks) and marks[begun].start < end:
            active.append(marks[begun])
            begun += 1
        active = [mark for mark in active if mark.end > line.start]
        color = active[0].margin if active else ""
        yield line, (CHOICE if any(mark.sign == CHOICE for mark in active) else BRACKET, color)


def _wrapped(line: Text, margin: int, screen: Screen, console: Console) -> list[Text]:
    """A line as one or more that fit beside the margin; none is wrapped without a width."""
    line.rstrip()
    line.expand_tabs(_TAB)
    if screen.width is None:
        pieces = [line]
    else:
        blanks = len(line.plain) - len(line.plain.lstrip())
        indent = min(blanks, _MOST_INDENT)
        words = line[blanks:] if line.plain.strip() else Text("")
        room = max(screen.width - margin - 3 - indent, _LEAST_ROOM)
        pieces = [Text(" " * indent) + piece for piece in words.wrap(console, room, overflow="fold")] or [Text("")]
    for piece in pieces:
        piece.rstrip()
    return pieces


@lru_cache(maxsize=1024)
def _head(address: str, margin: int, sign: str, color: str) -> Text:
    """The margin of one line of the screen: most lines have the one that the line above has."""
    if cell_len(address) > margin:
        address = address[: margin - 1] + "…"
    head = Text()
    head.append(address.rjust(margin), style="dim")
    head.append(" ")
    head.append(sign if color else " ", style=color if color != "white" else "")
    head.append(" ")
    return head


class _Pen:
    """Writes Rich's texts as it would itself, a line after the other, and looks up once what a combination of styles looks like.

    `Text.render` does so anew for each line: most of the time that it took to show a draft.
    """

    def __init__(self, console: Console, *, in_color: bool):
        self._console = console
        self._in_color = in_color
        self._styles: dict[tuple[str | Style, ...], Style] = {}

    def drawn(self, *texts: Text) -> str:
        """Some texts side by side, as a line: with ANSI colours, or without space at its end."""
        if not self._in_color:
            return "".join(text.plain for text in texts).rstrip()
        return "".join(part for text in texts for part in self._parts(text))

    def _parts(self, text: Text) -> Iterator[str]:
        """The stretches of a text that look the same throughout."""
        plain, spans = text.plain, text.spans
        if not spans:
            yield plain
            return
        steps = [(0, False, -1), (len(plain), True, -1)]
        for index, span in enumerate(spans):
            steps += ((span.start, False, index), (span.end, True, index))
        steps.sort()
        inside: list[int] = []
        for (at, ends, index), (following, _, _) in pairwise(steps):
            if index >= 0:
                if ends:
                    inside.remove(index)
                else:
                    insort(inside, index)
            if following > at:
                style = self._style(tuple(spans[one].style for one in inside))
                words = plain[at:following]
                yield style.render(words, color_system=self._console._color_system) if style else words

    def _style(self, names: tuple[str | Style, ...]) -> Style:
        """How words look that have all of these styles: of two that contradict each other, the later."""
        if (found := self._styles.get(names)) is None:
            null = Style.null()
            found = self._styles[names] = Style.combine(
                self._console.get_style(name, default=null) for name in (null, *names)
            )
        return found
