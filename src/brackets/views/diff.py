"""`--diff`: what a command would change, as a unified diff."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from brackets.rounds.sequences import Hunk, diff
from brackets.text.line_ends import lines_of
from brackets.views.terminal import visible, visible_line

LONGEST_BY_DIFFLIB = 2_000
"""Lines. Up to so many, texts are compared by difflib, whose hunks people know. Its time grows faster than the text; longer ones
are compared between the lines that stand once in both."""
CONTEXT = 3
"""Lines shown before and after a change, as `diff -u` does."""
_COLORS = {"+": "\x1b[32m", "-": "\x1b[31m", "@": "\x1b[36m"}


def unified(name: str, old: str, new: str, *, color: bool = False) -> str:
    """A unified diff of two texts by lines; empty if they are the same."""
    name = visible_line(name)
    out = []
    for line in _unified_lines(name, lines_of(old), lines_of(new)):
        text = line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        if color:
            text = f"{_COLORS.get(line[:1], '')}{visible(text).rstrip(chr(10))}\x1b[0m\n"
        out.append(text)
    return "".join(out)


def _unified_lines(name: str, old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    """The lines of a unified diff; the last line of a text may have no end."""
    for number, group in enumerate(_groups(_hunks(old, new))):
        if number == 0:
            yield f"--- {name}\n"
            yield f"+++ {name} (new)\n"
        first, last = group[0], group[-1]
        start, low = max(0, first.start - CONTEXT), max(0, first.new_start - CONTEXT)
        end, high = min(len(old), last.end + CONTEXT), min(len(new), last.new_end + CONTEXT)
        yield f"@@ -{_range(start, end)} +{_range(low, high)} @@\n"
        at = start
        for hunk in group:
            yield from (f" {line}" for line in old[at : hunk.start])
            yield from (f"-{line}" for line in old[hunk.start : hunk.end])
            yield from (f"+{line}" for line in new[hunk.new_start : hunk.new_end])
            at = hunk.end
        yield from (f" {line}" for line in old[at:end])


def _hunks(old: Sequence[str], new: Sequence[str]) -> list[Hunk]:
    """Where two texts differ, in order."""
    if max(len(old), len(new)) > LONGEST_BY_DIFFLIB:
        return diff(old, new)
    codes = SequenceMatcher(None, old, new).get_opcodes()
    return [Hunk(start, end, low, high) for tag, start, end, low, high in codes if tag != "equal"]


def _groups(hunks: Sequence[Hunk]) -> Iterator[list[Hunk]]:
    """The hunks whose context touches or overlaps, together."""
    group: list[Hunk] = []
    for hunk in hunks:
        if group and hunk.start - group[-1].end > 2 * CONTEXT:
            yield group
            group = []
        group.append(hunk)
    if group:
        yield group


def _range(start: int, end: int) -> str:
    """A range of lines as a unified diff names it: `1` for one line, the line before for none, else the first and how many."""
    count = end - start
    if count == 1:
        return str(start + 1)
    return f"{start + 1 if count else start},{count}"
