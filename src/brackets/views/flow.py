"""A negotiation as a picture: how many proposals stand in brackets in each draft, and what becomes of them (SVG)."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Iterator, Sequence

from brackets.rounds.fates import Fate
from brackets.rounds.trace import Thread

#: States from top to bottom, with their colours: the Okabe and Ito palette, told apart by the colour-blind.
STATES = {"adopted": "#009e73", "amended": "#8fd3b6", "in brackets": "#56b4e9", "dropped": "#b9b9b9"}
_BAR, _GAP, _TALL, _TOP, _SIDE, _BETWEEN = 26, 170, 320, 64, 70, 6
_TALL_ENOUGH = 12
"""Pixels. A bar has its number in it from this height on, which is that of the digits."""
_ENDS = {Fate.ADOPTED: "adopted", Fate.ADOPTED_MODIFIED: "amended", Fate.DROPPED: "dropped"}


def flow_svg(threads: Sequence[Thread], files: Sequence[str]) -> str:
    """An SVG picture: a bar for each draft, with bands from each to the next. Every part says what it is when pointed at."""
    states = [[_state(thread, index) for thread in threads] for index in range(len(files))]
    width = 2 * _SIDE + _BAR + _GAP * (len(files) - 1)
    height = _TOP + _TALL + _BETWEEN * len(STATES) + 70
    scale = _TALL / max(len(threads), 1)
    tops = [_tops(Counter(column), scale) for column in states]
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'font-family="sans-serif" font-size="13" role="img">\n<title>{len(threads)} proposals over {len(files)} drafts</title>\n'
        f'<rect width="{width}" height="{height}" fill="#fff"/>\n'
    ]
    for index in range(len(files) - 1):
        out += _bands(states[index], states[index + 1], tops[index], tops[index + 1], index, scale)
    for index, (column, name) in enumerate(zip(states, files, strict=True)):
        out += _bar(Counter(column), tops[index], _SIDE + index * _GAP, name, scale)
    out += _legend(height)
    return "".join(out) + "</svg>\n"


def _state(thread: Thread, index: int) -> str:
    """Where a proposal is in a draft; empty before it was made."""
    if index < thread.first:
        return ""
    if thread.undone is not None and index >= thread.undone:
        return "dropped"
    if index >= thread.last:
        return _ENDS.get(thread.fate, "in brackets")
    return "in brackets"


def _tops(counts: Counter[str], scale: float) -> dict[str, float]:
    """Where each state begins in a bar."""
    tops = {}
    at = float(_TOP)
    for state in STATES:
        tops[state] = at
        if counts[state]:
            at += counts[state] * scale + _BETWEEN
    return tops


def _bar(counts: Counter[str], tops: dict[str, float], x: int, name: str, scale: float) -> Iterator[str]:
    middle = x + _BAR / 2
    yield f'<text x="{middle}" y="{_TOP - 30}" text-anchor="middle" font-weight="bold">{html.escape(name)}</text>\n'
    yield f'<text x="{middle}" y="{_TOP - 13}" text-anchor="middle" fill="#555">{counts["in brackets"]} in brackets</text>\n'
    for state, color in STATES.items():
        if counts[state]:
            tall = counts[state] * scale
            yield (
                f'<rect x="{x}" y="{tops[state]:.1f}" width="{_BAR}" height="{tall:.1f}" fill="{color}">'
                f"<title>{html.escape(name)}: {counts[state]} {state}</title></rect>\n"
            )
            if tall >= _TALL_ENOUGH:
                yield f'<text x="{middle}" y="{tops[state] + tall / 2 + 4:.1f}" text-anchor="middle">{counts[state]}</text>\n'


def _bands(
    before: Sequence[str],
    after: Sequence[str],
    left: dict[str, float],
    right: dict[str, float],
    index: int,
    scale: float,
) -> Iterator[str]:
    """From each state of a draft to each of the next."""
    counts = Counter(zip(before, after, strict=True))
    starts, ends = dict(left), dict(right)
    x1 = _SIDE + index * _GAP + _BAR
    x2 = x1 + _GAP - _BAR
    middle = (x1 + x2) / 2
    for start in STATES:
        for end in STATES:
            count = counts[start, end]
            if not count:
                continue
            tall = count * scale
            y1, y2 = starts[start], ends[end]
            starts[start] += tall
            ends[end] += tall
            color = STATES[end] if start == "in brackets" else STATES[start]
            yield (
                f'<path d="M{x1},{y1:.1f} C{middle},{y1:.1f} {middle},{y2:.1f} {x2},{y2:.1f} L{x2},{y2 + tall:.1f} '
                f'C{middle},{y2 + tall:.1f} {middle},{y1 + tall:.1f} {x1},{y1 + tall:.1f} Z" fill="{color}" '
                f'fill-opacity="0.45"><title>{count}: {start} → {end}</title></path>\n'
            )


def _legend(height: int) -> Iterator[str]:
    x = _SIDE
    for state, color in STATES.items():
        yield f'<rect x="{x}" y="{height - 36}" width="12" height="12" fill="{color}"/>\n'
        yield f'<text x="{x + 17}" y="{height - 26}">{state}</text>\n'
        x += 40 + 8 * len(state)
