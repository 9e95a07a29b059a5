"""What happened between two drafts, on a terminal: a table by section, and then the text with fates in the margin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from rich import box
from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from brackets.rounds.fates import Fate, Outcome
from brackets.views.changes.marked import Marker, Piece, State
from brackets.views.changes.parts import COLUMN_SIGNS, COLUMNS, KEY, Changes, Part, SectionChanges, counts_of
from brackets.views.changes.told import Told, alternatives, change_of_place, in_order, said_of, told, words_of
from brackets.views.console import terminal_width
from brackets.views.show import Screen
from brackets.views.signs import SIGNS, UNSURE
from brackets.views.table import cut, one_line, sponsors_text
from brackets.views.terminal import visible

WIDEST = 100
"""Columns that text is set in at most: longer lines are hard to read."""
WIDE_ENOUGH = 76
"""Columns. From this width on the table has words above its columns, on a narrower terminal the signs of fates."""
AROUND = 14
"""Words. So many of what is the same are shown before and after a change."""
FEWEST_LEFT_OUT = 3
"""Words. Fewer than these are shown instead of the dots that would stand for them."""
MOST_GONE = 60
"""Words. Of a longer passage that is gone, the beginning and the end are shown: most have no wish to read it again."""
_MARGIN = 4
"""Columns: up to three signs, and a space."""
LONGEST_HEADING = 60
"""Characters of a heading above its paragraphs."""
LONGEST_IN_TABLE = 42
"""Characters of a heading in the table: two lines of its column, where the terminal has 80."""
_HANGING = 2
_LEAST_ROOM = 16
_STYLES = {State.GONE: "red strike", State.CAME: "green"}
_BRACES = {State.GONE: ("{-", "-}"), State.CAME: ("{+", "+}")}
_FRONT = "(before the first heading)"


class Shown(NamedTuple):
    """How it is shown."""

    colors: Mapping[str, str]
    """Rich's colours of the parties, by their identities."""
    color: bool
    everything: bool = False
    """Whether what is pending without a change is shown too."""


def screen(made: Changes, shown: Shown) -> RenderableType:
    """The table, and the text of each paragraph of which there is something to say."""
    width = min(terminal_width(), WIDEST)
    marker = Marker(made)
    parts: list[RenderableType] = []
    table = _table(made.sections, width)
    if table is not None:
        parts += [table, Text("")]
    for section in made.sections:
        told_of = [part for part in section.parts if any(o.changed or shown.everything for o in part.outcomes)]
        if told_of and (len(made.sections) > 1 or section.heading):
            parts.append(_rule(section))
        for part in told_of:
            parts += [*_paragraph(part, made, marker, shown, width), Text("")]
    return Group(*parts)


def _table(sections: Iterable[SectionChanges], width: int) -> RenderableType | None:
    """How many of each, section by section; None where there is one section alone."""
    rows = [(section, counts_of(section.outcomes)) for section in sections]
    rows = [(section, counts) for section, counts in rows if any(counts)]
    if len(rows) < 2:
        return None
    is_wide = width >= WIDE_ENOUGH
    table = Table(
        box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1), show_edge=False, header_style="bold", width=width
    )
    table.add_column("", ratio=1)
    styles = [SIGNS[next(fate for fate in Fate if fate in column)].style for column in COLUMNS.values()]
    for name, sign, style in zip(COLUMNS, COLUMN_SIGNS, styles, strict=True):
        table.add_column(name if is_wide else sign, justify="right", no_wrap=True, style=style)
    for section, counts in rows:
        table.add_row(_section_name(section, LONGEST_IN_TABLE), *(str(count or "") for count in counts))
    table.add_section()
    total = [sum(column) for column in zip(*(counts for _, counts in rows), strict=True)]
    table.add_row(Text("all", style="bold"), *(str(count or "") for count in total))
    if is_wide:
        return Group(table, Text(KEY, style="dim"))
    key = "  ".join(f"{sign}\xa0{name}" for sign, name in zip(COLUMN_SIGNS, COLUMNS, strict=True))
    return Group(table, Text(key, style="dim"), Text(KEY, style="dim"))


def _section_name(section: SectionChanges, most: int = LONGEST_HEADING) -> Text:
    name = Text(cut(one_line(section.heading.replace("*", "")), most) or _FRONT)
    return name.append(" (gone)", style="dim") if section.is_gone else name


def _rule(section: SectionChanges) -> Rule:
    name = _section_name(section)
    name.stylize("bold")
    return Rule(name, align="left", style="dim", characters="─")


def _paragraph(part: Part, made: Changes, marker: Marker, shown: Shown, width: int) -> Iterator[Text]:
    """A paragraph: where it was, its text with signs in the margin, and the fates."""
    if place := change_of_place(part, made.old, made.new):
        yield Text(f"{' ' * _MARGIN}{visible(place)}", style="dim italic")
    pieces = marker.pieces(part)
    yield from _lines(_cut(pieces), shown, width)
    outcomes = [outcome for outcome in part.outcomes if outcome.changed or shown.everything]
    for one in told(in_order(outcomes, pieces)):
        yield from _hanging(_fate(one, part, shown), shown, width)


def _cut(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Pieces without the middle of what is the same, and of long passages that are gone."""
    runs = [
        (state, [piece for piece, _ in run])
        for state, run in groupby(zip(pieces, _states(pieces), strict=True), _state)
    ]
    for at, (state, run) in enumerate(runs):
        if state is State.CAME or (state is State.SAME and len(runs) == 1):
            yield from run
        elif state is State.GONE:
            yield from _without_middle(run, MOST_GONE // 2, MOST_GONE // 2)
        else:
            yield from _without_middle(run, AROUND if at else 0, AROUND if at + 1 < len(runs) else 0)


def _state(pair: tuple[Piece, State]) -> State:
    return pair[1]


def _without_middle(run: Sequence[Piece], head: int, tail: int) -> Iterator[Piece]:
    """Pieces with so many words of their beginning and of their end, and dots for the others."""
    rest = sum(len(piece.text.split()) for piece in run)
    if rest <= head + tail + FEWEST_LEFT_OUT:
        yield from run
        return
    dots = True
    for piece in run:
        words = re.split(r"(?<=\s)(?=\S)", piece.text)
        kept = [word for at, word in enumerate(words) if head > at or rest - at <= tail]
        count = len(piece.text.split())
        head, rest = head - count, rest - count
        if head < 0 and dots:
            before = max(0, head + count)
            kept.insert(before, "… ")
            dots = False
        if kept:
            yield piece._replace(text="".join(kept))


def _lines(pieces: Iterable[Piece], shown: Shown, width: int) -> Iterator[Text]:
    """The lines of a text, with the signs of the outcomes that begin in each."""
    text = Text()
    begun: list[tuple[int, Outcome]] = []
    seen: set[int] = set()
    known = list(pieces)
    states = _states(known)
    for piece, before, state, after in zip(known, [None, *states], states, [*states[1:], None], strict=False):
        outcome = piece.outcome
        if outcome is not None and id(outcome) not in seen and (outcome.changed or shown.everything):
            seen.add(id(outcome))
            begun.append((len(text.plain), outcome))
        _append(text, piece, state, (before is not state, after is not state), shown)
    at = 0
    for line in _wrapped(text, width - _MARGIN, shown):
        start = text.plain.find(line.plain, at)
        at = max(at, start) + len(line.plain)
        head = Text()
        while begun and begun[0][0] < max(at, 1):
            sign = SIGNS[begun.pop(0)[1].fate]
            if len(head.plain) < _MARGIN - 1 and not head.plain.endswith(sign.mark):
                head.append(sign.mark, style=sign.style)
        head.append(" " * (_MARGIN - len(head.plain)))
        yield head + line


def _wrapped(text: Text, width: int, shown: Shown) -> list[Text]:
    lines = list(text.wrap(Screen(None, shown.color).console(), max(width, _LEAST_ROOM), overflow="fold"))
    for line in lines:
        line.rstrip()
    return lines


def _hanging(text: Text, shown: Shown, width: int) -> Iterator[Text]:
    """A text below a paragraph, its lines after the first indented."""
    for at, line in enumerate(_wrapped(text, width - _MARGIN - _HANGING, shown)):
        yield Text(" " * (_MARGIN + (_HANGING if at else 0))) + line


def _states(pieces: Sequence[Piece]) -> list[State]:
    """The state of each, and of a space between two the state that both have."""
    states = [piece.state for piece in pieces]
    for at in range(1, len(pieces) - 1):
        if pieces[at].text.isspace() and states[at - 1] is states[at + 1]:
            states[at] = states[at - 1]
    return states


def _append(text: Text, piece: Piece, state: State, edges: tuple[bool, bool], shown: Shown) -> None:
    """A piece in its colour, or without colours between braces, where its state begins and ends (`edges`)."""
    words = visible(piece.text)
    if state is State.SAME:
        text.append(words)
        return
    opening, closing = ("", "") if shown.color else _BRACES[state]
    bare = words.strip()
    lead, trail = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :] if bare else ""
    if text.plain and not lead and text.plain[-1].isalnum() and bare[:1].isalnum():
        lead = " "  # what is gone stands apart from what has come in its place
    text.append(lead)
    begins, ends = edges
    if not bare and begins and ends:
        return  # white space alone is no change to be seen
    marked = f"{opening if begins else ''}{bare}{closing if ends else ''}"
    text.append(marked, style=_STYLES[state] if shown.color else "")
    text.append(trail)


def _fate(one: Told, part: Part, shown: Shown) -> Text:
    """One line: sign, fate, number, sponsors, words."""
    outcome = one.outcomes[0]
    text = Text()
    if len(one.outcomes) > 1:
        text.append(f"◇ {len(one.outcomes)} alternatives: ")
        for at, (names, member) in enumerate(alternatives(one)):
            text.append(", " if at else "")
            text.append(f"{names} ")
            text.append(_fate_name(member), style=SIGNS[member.fate].style)
        if one.within:
            text.append(f"; and {one.within} brackets within them")
        return text
    text.append(f"{SIGNS[outcome.fate].mark} {_fate_name(outcome)}", style=SIGNS[outcome.fate].style)
    proposal = outcome.old or outcome.new
    if proposal is not None:
        text.append(f" #{proposal.id.rpartition('#')[2]} ", style="dim")
        if proposal.supporters or proposal.opponents:
            text.append_text(sponsors_text(proposal, shown.colors)).append(" ")
        text.append(words_of(outcome))
    for at, said in enumerate(said_of(one, part)):
        text.append("; " if at or proposal is not None else " ", style="dim")
        text.append(said, style="italic" if proposal is not None and shown.color else "")
    return text


def _fate_name(outcome: Outcome) -> str:
    return f"{outcome.fate}{'?' if outcome.confidence < UNSURE else ''}"
