"""A negotiation as a picture: how many proposals stand in brackets in each draft, and what becomes of them (SVG)."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from brackets.rounds.fates import Fate, asked_by
from brackets.rounds.trace import Thread

#: States from top to bottom, with their colours: the Okabe and Ito palette, told apart by the colour-blind.
STATES = {"adopted": "#009e73", "amended": "#8fd3b6", "in brackets": "#56b4e9", "dropped": "#b9b9b9"}
NEW = "#e69f00"
"""The colour of what comes in."""
_BAR, _GAP, _TALL, _TOP, _SIDE, _BETWEEN = 36, 180, 320, 64, 78, 6
_INFLOW = 70
"""How far beside its bar what is new comes in, and below the bar it begins."""
_MOUTH = 22
_BELOW = 34
_TALL_ENOUGH = 12
"""Pixels. A bar has its number in it from this height on, which is that of the digits."""
_LETTER = 7.5
"""Pixels that a letter takes in the mean, bold: labels are cut to what fits."""
_PANEL_TALL, _PANEL_LEAST = 200, 24
"""Pixels of the bars of the panel that has most proposals, and of one that has few."""
_WIDEST = 1200
"""Pixels. As many panels stand beside each other as are no wider together."""
_ENDS = {Fate.ADOPTED: "adopted", Fate.ADOPTED_MODIFIED: "amended", Fate.DROPPED: "dropped"}
NOBODY, FRONT = "no sponsor", "before the first heading"

Panel = tuple[str, Sequence[Thread]]
"""What a picture is of, and its proposals."""


class _Box(NamedTuple):
    """Where a panel stands, and how large a proposal is in it."""

    x: float
    top: float
    scale: float


def flow_svg(threads: Sequence[Thread], files: Sequence[str]) -> str:
    """An SVG picture: a bar for each draft, with bands from each to the next, and from below what is new in it.

    Every part says what it is when pointed at.
    """
    return _picture([("", threads)], files, _TALL)


def panels_svg(panels: Sequence[Panel], files: Sequence[str]) -> str:
    """The same for each of several, side by side and below each other; a proposal is as tall in all of them."""
    return _picture(panels, files, _PANEL_TALL)


def by_section(threads: Iterable[Thread]) -> list[Panel]:
    """The proposals of each section, by its heading in the draft in which each proposal first stands."""
    sections: dict[str, list[Thread]] = {}
    for thread in threads:
        sections.setdefault(" ".join(thread.proposals[0].section.split()), []).append(thread)
    return [(heading or FRONT, members) for heading, members in sections.items()]


def by_party(threads: Iterable[Thread]) -> list[Panel]:
    """The proposals of each party, those with most first; one of several counts for each."""
    names: dict[str, str] = {}
    parties: dict[str, list[Thread]] = {}
    for thread in threads:
        for id, name in (asked_by(thread.own) or {"": NOBODY}).items():
            names.setdefault(id, name)
            parties.setdefault(id, []).append(thread)
    ordered = sorted(parties, key=lambda id: (not id, -len(parties[id]), names[id]))
    return [(names[id], parties[id]) for id in ordered]


def _picture(panels: Sequence[Panel], files: Sequence[str], tall: float) -> str:
    most = max((len(threads) for _, threads in panels), default=0)
    scale = tall / max(most, 1)
    wide = 2 * _SIDE + _BAR + _GAP * (len(files) - 1)
    columns = max(1, min(len(panels), _WIDEST // wide))
    out: list[str] = []
    top = 0.0
    for at in range(0, len(panels), columns):
        row = panels[at : at + columns]
        for column, panel in enumerate(row):
            out += _panel(panel, files, _Box(column * wide, top, scale), wide)
        top += max(_height(threads, scale) for _, threads in row)
    count = len({id(thread) for _, threads in panels for thread in threads})
    width = wide * columns
    legend, height = _legend(width, top)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height:.0f}" viewBox="0 0 {width} {height:.0f}" '
        f'font-family="sans-serif" font-size="13" role="img">\n<title>{count} proposals over {len(files)} drafts</title>\n'
        f'<rect width="{width}" height="{height:.0f}" fill="#fff"/>\n{"".join(out)}{legend}</svg>\n'
    )


def _height(threads: Sequence[Thread], scale: float) -> float:
    """What a panel takes, with its title and its names."""
    return _TOP + 22 + max(len(threads) * scale, _PANEL_LEAST) + _BETWEEN * len(STATES) + _BELOW


def _panel(panel: Panel, files: Sequence[str], box: _Box, wide: int) -> Iterator[str]:
    """The bars of some proposals, and the bands between them."""
    title, threads = panel
    if title:
        ends = Counter(_state(thread, len(files) - 1) for thread in threads)
        said = ", ".join(f"{ends[state]} {state}" for state in STATES if ends[state])
        room = wide - 2 * _MARGIN
        yield _text(box.x + _MARGIN, box.top + 20, title, room, 'font-weight="bold" font-size="15"')
        yield _text(box.x + _MARGIN, box.top + 37, f"{len(threads)}: {said}", room, 'fill="#555"')
        box = box._replace(top=box.top + 22)
    if not threads:
        yield _text(box.x + _MARGIN, box.top + _TOP, "No proposal stands in brackets in any of these drafts.", wide)
        return
    states = [[_state(thread, index) for thread in threads] for index in range(len(files))]
    tops = [_tops(Counter(column), box) for column in states]
    for index, (before, after) in enumerate(pairwise(states)):
        x = box.x + _SIDE + index * _GAP + _BAR
        yield from _bands((before, after), (tops[index], tops[index + 1]), x, box.scale)
        yield from _inflow((before, after), tops[index + 1], x + _GAP - _BAR, box.scale)
    for index, (column, name) in enumerate(zip(states, files, strict=True)):
        yield from _bar(Counter(column), tops[index], box._replace(x=box.x + _SIDE + index * _GAP), name)


_MARGIN = 12


def _text(x: float, y: float, words: str, room: float, attributes: str = "") -> str:
    """Words, cut to the room that they have; whole when pointed at."""
    most = max(1, int(room / _LETTER))
    shown = words if len(words) <= most else f"{words[: most - 1].rstrip()}…"
    whole = "" if shown == words else f"<title>{html.escape(words)}</title>"
    return f'<text x="{x:g}" y="{y:g}" {attributes}>{whole}{html.escape(shown)}</text>\n'


def _state(thread: Thread, index: int) -> str:
    """Where a proposal is in a draft; empty before it was made."""
    if index < thread.first:
        return ""
    if thread.back is not None and index >= thread.back:
        return "adopted"
    if thread.undone is not None and index >= thread.undone:
        return "dropped"
    if index >= thread.last:
        return _ENDS.get(thread.fate, "in brackets")
    return "in brackets"


def _tops(counts: Counter[str], box: _Box) -> dict[str, float]:
    """Where each state begins in a bar."""
    tops = {}
    at = box.top + _TOP
    for state in STATES:
        tops[state] = at
        if counts[state]:
            at += counts[state] * box.scale + _BETWEEN
    return tops


def _bar(counts: Counter[str], tops: Mapping[str, float], box: _Box, name: str) -> Iterator[str]:
    middle = box.x + _BAR / 2
    centred = 'text-anchor="middle"'
    yield _text(middle, box.top + _TOP - 30, name, _GAP - 8, f'{centred} font-weight="bold"')
    yield _text(middle, box.top + _TOP - 13, f"{counts['in brackets']} in brackets", _GAP, f'{centred} fill="#555"')
    for state, color in STATES.items():
        if counts[state]:
            tall = counts[state] * box.scale
            yield (
                f'<rect x="{box.x:g}" y="{tops[state]:.1f}" width="{_BAR}" height="{tall:.1f}" fill="{color}">'
                f"<title>{html.escape(name)}: {counts[state]} {state}</title></rect>\n"
            )
            if tall >= _TALL_ENOUGH:
                yield f'<text x="{middle:g}" y="{tops[state] + tall / 2 + 4:.1f}" {centred}>{counts[state]}</text>\n'


def _bands(
    states: tuple[Sequence[str], Sequence[str]],
    tops: tuple[Mapping[str, float], Mapping[str, float]],
    x: float,
    scale: float,
) -> Iterator[str]:
    """From each state of a draft, whose bar ends at `x`, to each of the next."""
    counts = Counter(zip(*states, strict=True))
    starts, ends = (dict(side) for side in tops)
    for start in STATES:
        for end in STATES:
            if count := counts[start, end]:
                tall = count * scale
                color = STATES[end] if start == "in brackets" else STATES[start]
                shape = _band((x, starts[start]), (x + _GAP - _BAR, ends[end]), tall)
                yield f'<path d="{shape}" fill="{color}" fill-opacity="0.45"><title>{count}: {start} → {end}</title></path>\n'
                starts[start] += tall
                ends[end] += tall


def _inflow(
    states: tuple[Sequence[str], Sequence[str]], tops: Mapping[str, float], x: float, scale: float
) -> Iterator[str]:
    """What is new in a draft, whose bar begins at `x`: a band from below into what is in brackets, with their number."""
    counts = Counter(zip(*states, strict=True))
    here = Counter(states[1])
    count = counts["", "in brackets"]
    if not count:
        return
    tall = count * scale
    begin = x - _INFLOW, max(tops[state] + here[state] * scale for state in STATES) + 6
    mouth = min(tall, _MOUTH)
    shape = _band(begin, (x, tops["in brackets"] + here["in brackets"] * scale - tall), tall, mouth)
    yield f'<path d="{shape}" fill="{NEW}" fill-opacity="0.6"><title>{count} new</title></path>\n'
    yield _text(begin[0] - 4, begin[1] + mouth / 2 + 4, f"+{count}", 40, 'text-anchor="end" fill="#7a4b00"')


def _band(start: tuple[float, float], end: tuple[float, float], tall: float, mouth: float | None = None) -> str:
    """The outline of a band, as tall at its start as at its end unless that has a height of its own."""
    (x1, y1), (x2, y2) = start, end
    middle = (x1 + x2) / 2
    low = y1 + (tall if mouth is None else mouth)
    return (
        f"M{x1:g},{y1:.1f} C{middle:g},{y1:.1f} {middle:g},{y2:.1f} {x2:g},{y2:.1f} L{x2:g},{y2 + tall:.1f} "
        f"C{middle:g},{y2 + tall:.1f} {middle:g},{low:.1f} {x1:g},{low:.1f} Z"
    )


def _legend(width: float, top: float) -> tuple[str, float]:
    """What the colours are, in as many lines as they take; and where the picture ends."""
    out = []
    x, y = float(_MARGIN), top + 12
    for state, color in {**STATES, "new": NEW}.items():
        wide = 32 + _LETTER * len(state)
        if x + wide > width and x > _MARGIN:
            x, y = float(_MARGIN), y + 20
        out.append(f'<rect x="{x:g}" y="{y:g}" width="12" height="12" fill="{color}"/>\n')
        out.append(f'<text x="{x + 17:g}" y="{y + 10:g}">{state}</text>\n')
        x += wide
    return "".join(out), y + 26
