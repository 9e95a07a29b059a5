"""`--diff`: what a command would change, as a unified diff."""

from __future__ import annotations

from difflib import unified_diff

from brackets.text.line_ends import lines_of
from brackets.views.terminal import visible, visible_line

_COLORS = {"+": "\x1b[32m", "-": "\x1b[31m", "@": "\x1b[36m"}


def unified(name: str, old: str, new: str, *, color: bool = False) -> str:
    """A unified diff of two texts by lines; empty if they are the same."""
    name = visible_line(name)
    lines = unified_diff(lines_of(old), lines_of(new), name, f"{name} (new)")
    out = []
    for line in lines:
        text = line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        if color:
            text = f"{_COLORS.get(line[:1], '')}{visible(text).rstrip(chr(10))}\x1b[0m\n"
        out.append(text)
    return "".join(out)
