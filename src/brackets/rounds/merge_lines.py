"""Three texts side by side, line by line: what only one side has changed, and the places where both have."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from brackets.rounds.sequences import Hunk, diff, joined_spans
from brackets.text.line_ends import lines_of
from brackets.text.patterns import Pattern

FEWEST_WORDS_OF_A_LANDMARK = 4
"""A line with fewer words, blank or `Article 5`, says nothing of where in a text it stands: where paragraphs are numbered anew, it
is the same as that of another. So what has changed above it and below it is one change."""
_WORD = Pattern(r"[^\W_]+")


class Chunk(NamedTuple):
    """A hunk of whole lines of the base, and what each side has made of it."""

    base: str
    ours: str
    theirs: str
    start: int
    """Where it begins in the base, in characters."""

    @property
    def merged(self) -> str | None:
        """What it is if only one side has changed it, or both in the same way; else None."""
        if self.theirs in (self.base, self.ours):
            return self.ours
        return self.theirs if self.ours == self.base else None


def chunks(base: str, ours: str, theirs: str, together: Callable[[], Sequence[tuple[int, int]]]) -> Iterator[Chunk]:
    """The three texts in chunks, in order. One that both have changed is as wide as the paragraphs that it touches.

    `together` gives spans of lines of the base, counted from 0, that are in one chunk if both have changed any of them, or have
    put lines in at their edges. It is asked only where both have changed something.
    """
    before = lines_of(base)
    one, other = (_Lines(before, lines_of(text)) for text in (ours, theirs))
    at = offset = 0
    for start, end in _places(before, one, other, together):
        same, text = "".join(before[at:start]), "".join(before[start:end])
        yield Chunk(same, same, same, offset)
        yield Chunk(text, one.part(start, end), other.part(start, end), offset + len(same))
        offset += len(same) + len(text)
        at = end
    rest = "".join(before[at:])
    yield Chunk(rest, rest, rest, offset)


class _Lines:
    """The lines of one side beside those of the base."""

    def __init__(self, before: Sequence[str], lines: Sequence[str]):
        self.lines = lines
        self.hunks: list[Hunk] = _between_landmarks(before, lines)
        self._starts = [hunk.start for hunk in self.hunks]

    def part(self, start: int, end: int) -> str:
        """What stands here for lines of the base, between which and the next there is no change."""
        low = start + self._shift(bisect_left(self._starts, start))
        high = end + self._shift(bisect_right(self._starts, end))
        return "".join(self.lines[low:high])

    def changes(self, start: int, end: int) -> bool:
        """Whether this side has changed any of these lines, or put lines in between them or at their edges."""
        return any(hunk.start <= end and start <= hunk.end for hunk in self.hunks)

    def _shift(self, count: int) -> int:
        """How many lines more there are here than in the base after so many changes."""
        return self.hunks[count - 1].new_end - self.hunks[count - 1].end if count else 0


def _between_landmarks(before: Sequence[str], lines: Sequence[str]) -> list[Hunk]:
    """Where two texts differ; hunks with no landmark between them are one."""
    ours, theirs = Counter(before), Counter(lines)
    hunks: list[Hunk] = []
    for hunk in diff(before, lines):
        between = before[hunks[-1].end : hunk.start] if hunks else ()
        if hunks and not any(ours[line] == theirs[line] == 1 and _is_landmark(line) for line in between):
            hunks[-1] = Hunk(hunks[-1].start, hunk.end, hunks[-1].new_start, hunk.new_end)
        else:
            hunks.append(hunk)
    return hunks


def _is_landmark(line: str) -> bool:
    return len(_WORD.findall(line)) >= FEWEST_WORDS_OF_A_LANDMARK


def _places(
    before: Sequence[str], one: _Lines, other: _Lines, together: Callable[[], Sequence[tuple[int, int]]]
) -> list[tuple[int, int]]:
    """The lines of the base that somebody changes; what touches is one place, and so is what belongs together."""
    places = joined_spans(((hunk.start, hunk.end) for side in (one, other) for hunk in side.hunks), touching=True)
    if one.hunks and other.hunks:
        kept = (span for span in together() if one.changes(*span) and other.changes(*span))
        places = joined_spans([*places, *kept], touching=True)
    while True:
        wider = []
        for start, end in places:
            if _is_of_both(before, one, other, start, end):
                start, end = _widened(before, start, end)
            wider.append((start, end))
        wider = joined_spans(wider, touching=True)
        if wider == places:
            return places
        places = wider


def _is_of_both(before: Sequence[str], one: _Lines, other: _Lines, start: int, end: int) -> bool:
    return Chunk("".join(before[start:end]), one.part(start, end), other.part(start, end), 0).merged is None


def _widened(before: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """A place that both have changed, as wide as its paragraphs."""
    while start > 0 and before[start - 1].strip():
        start -= 1
    while end < len(before) and before[end].strip():
        end += 1
    return start, end
