"""What may reach a terminal: no control character of a draft, and colour only where it is wanted."""

from __future__ import annotations

import os
import sys
from typing import Literal, TextIO

Color = Literal["auto", "always", "never"]

# C0 controls as their pictures (ESC is ␛), C1 controls and direction overrides as the replacement character.
_VISIBLE = {code: 0x2400 + code for code in range(32) if chr(code) not in "\n\t"}
_VISIBLE |= {0x7F: 0x2421} | dict.fromkeys([*range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)], 0xFFFD)
_VISIBLE_OR_GONE = {**_VISIBLE, 0x0D: None, 0x0C: None, 0xFEFF: None}


def visible(text: str) -> str:
    """`text` with its control characters made visible, so that a draft cannot command a terminal.

    CR, form feed and byte order mark, which real drafts have and nobody wants to see, are left out.
    """
    return text.translate(_VISIBLE_OR_GONE)


def visible_aligned(text: str) -> str:
    """The same, a character for a character, where offsets must stay what they are."""
    return text.translate(_VISIBLE)


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a stream is a terminal; a closed or missing one is not."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False


def wants_color(choice: Color, stream: TextIO | None = None) -> bool:
    """Whether to colour: `--color` first, then NO_COLOR and FORCE_COLOR, then whether it is a terminal."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return is_terminal(stream or sys.stdout) and os.environ.get("TERM") != "dumb"
