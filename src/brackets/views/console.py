"""A Rich console for what people read. Draft text goes to it as `Text`, never as markup."""

from __future__ import annotations

import io
import shutil

from rich.console import Console


def terminal_width() -> int:
    """How wide to draw: COLUMNS if it is set, else the terminal, else 80."""
    return max(20, shutil.get_terminal_size((80, 24)).columns)


def terminal_height() -> int:
    """How many lines fit: LINES if it is set, else the terminal, else 24."""
    return shutil.get_terminal_size((80, 24)).lines


def render_text(renderable: object, *, color: bool, width: int | None = None) -> str:
    """Draw something with Rich and return it as text, with ANSI colours or without."""
    console = Console(
        force_terminal=color, color_system="256" if color else None, no_color=not color, width=width or terminal_width(),
        markup=False, emoji=False, highlight=False, legacy_windows=False, file=io.StringIO(), _environ={},
    )  # fmt: skip
    with console.capture() as capture:
        console.print(renderable, soft_wrap=False, crop=False)
    return "\n".join(line.rstrip() if not color else line for line in capture.get().split("\n"))
