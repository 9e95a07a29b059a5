"""Where a new paragraph belongs when the other side has changed the order of those around it.

It goes where the paragraph that it followed went, or, at the head of a section, its heading. Where that paragraph is gone, or is a
heading that tells nothing, what stood above it and what stood below it must still stand together; else a person must choose.
"""

from __future__ import annotations

from collections.abc import Sequence

from brackets.rounds.merge_order import quoted
from brackets.rounds.merge_sides import Side, is_titled
from brackets.rounds.segments import Segment


def doubt_of(side: Side, other: Side, index: int, order: Sequence[int], *, is_top: bool) -> tuple[str, str] | None:
    """The two places where a paragraph that a side has added may belong: the words after which, and those before which; empty at
    the ends. None if there is one place.

    `order` has the paragraphs of the base that both sides have, in the order in which they stand in the result;
    `is_top` says that nothing stands above the first of them, as no section does into which a paragraph could fall.
    """
    nearest, above, below = _around(side, other, index)
    if nearest == above >= 0 and _tells(side.segments[above]):
        return None
    place = {b: at for at, b in enumerate(order)}
    first = place[side.home[above]] if above >= 0 else -1
    last = place[side.home[below]] if below in side.home else len(order)
    lost = (above >= 0 or not is_top) and any(
        side.segments[at].heading for at in range(above + 1, index) if at in side.home
    )
    if last == first + 1 and not (lost and not _has_new_heading(side, other, above, below)):
        return None
    return _quoted(side, above), _quoted(side, below)


def partners_of(side: Side, other: Side, index: int) -> tuple[int | None, int | None]:
    """The paragraph above one that a side has added with which it goes; where the other side has taken that away, the one below."""
    nearest, above, below = _around(side, other, index)
    if nearest != above and below < len(side.segments):
        return None, below
    return above if above >= 0 else None, None


def _around(side: Side, other: Side, index: int) -> tuple[int, int, int]:
    """What stands around a paragraph that a side has added: what it had not added above it, what both sides have above it, -1 for
    the top, and what both have below it, past the last for the end."""
    known = [at for at in range(index - 1, -1, -1) if at in side.home]
    above = next((at for at in known if side.home[at] in other.partner), -1)
    rest = range(index + 1, len(side.segments))
    below = next((at for at in rest if side.home.get(at) in other.partner), len(side.segments))
    return known[0] if known else -1, above, below


def _tells(segment: Segment) -> bool:
    """Whether what stands below a paragraph or a heading went where that went: not below a heading that is a number alone."""
    return not segment.heading or is_titled(segment)


def _quoted(side: Side, at: int) -> str:
    """The first words of a paragraph; empty beyond the ends."""
    return quoted(side.whole(at)) if 0 <= at < len(side.segments) else ""


def _has_new_heading(side: Side, other: Side, above: int, below: int) -> bool:
    """Whether the other side has put a heading of its own in the place of one that it has taken away."""
    first = other.partner[side.home[above]] if above >= 0 else -1
    last = other.partner[side.home[below]] if below in side.home else len(other.segments)
    return any(other.segments[at].heading and at not in other.home for at in range(first + 1, last))
