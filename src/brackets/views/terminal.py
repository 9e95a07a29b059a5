"""What may reach a terminal: no control character of a draft, and colour only where it is wanted."""

from __future__ import annotations

import os
import sys
from typing import Literal, TextIO

from brackets.text.patterns import Pattern

Color = Literal["auto", "always", "never"]

#: C0 controls as their pictures (ESC is ␛); C1 controls, overrides of the direction, and halves of characters, by which a name that
#: is no UTF-8 is read, as the replacement character.
_VISIBLE = {code: 0x2400 + code for code in range(32) if chr(code) not in "\n\t"}
_VISIBLE |= {0x7F: 0x2421} | dict.fromkeys([*range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)], 0xFFFD)
_VISIBLE |= dict.fromkeys(range(0xDC80, 0xDD00), 0xFFFD)
#: Marks of the direction, which take no room, and could show words in another order.
_DIRECTION = (0x200E, 0x200F, 0x061C)
_ALIGNED = {**_VISIBLE, **dict.fromkeys(_DIRECTION, 0x200B)}
#: What real drafts have and nobody wants to see is left out.
_VISIBLE_OR_GONE = {**_VISIBLE, **dict.fromkeys([0x0D, 0x0C, 0xFEFF, *_DIRECTION])}
#: What ends a line, as its picture.
_IN_A_LINE = {**_VISIBLE_OR_GONE, 0x0D: 0x240D, 0x0C: 0x240C, **dict.fromkeys([0x0A, 0x2028, 0x2029], 0x240A)}
#: Look-alikes of what tables and marks are drawn with, for a console that does not have it. None of it is a word of a draft.
_PLAIN = dict(zip("─│▌◇○✓✗↶∪∅", "-||*o+x<u0", strict=True))
_COLORED = Pattern("(\x1b\\[[0-9;]*m)")


def visible(text: str) -> str:
    """`text` with its control characters made visible, so that a draft cannot command a terminal.

    CR, form feed, byte order mark and marks of the direction, which real drafts have and nobody wants to see, are left out.
    """
    return text.translate(_VISIBLE_OR_GONE)


def visible_line(text: str) -> str:
    """The same for what has to stay one line, such as a message or the name of a file: its line ends are pictures, too."""
    return text.translate(_IN_A_LINE)


def visible_aligned(text: str) -> str:
    """The same, a character for a character, where offsets must stay what they are."""
    return text.translate(_ALIGNED)


def for_terminal(text: str, *, colored: bool = False) -> str:
    """What of a text may reach a terminal; everything that is written to one goes through here.

    Of a text that the program has `colored`, the colours stay, and no other escape.
    """
    if not colored:
        return visible(text)
    return "".join(part if at % 2 else visible(part) for at, part in enumerate(_COLORED.split(text)))


def drawn_plainly(error: UnicodeError) -> tuple[str | bytes, int]:
    """What stands for characters that a console cannot show: look-alikes of what we draw, and escapes of what a draft says.

    An error handler, as `codecs.register_error` takes it.
    """
    if not isinstance(error, UnicodeEncodeError):
        raise error
    missing = error.object[error.start : error.end]
    return "".join(_PLAIN.get(c) or c.encode("ascii", "backslashreplace").decode() for c in missing), error.end


def columns_of(text: str) -> int:
    """How many columns of a terminal a text takes: East Asian characters two, marks that stand on others none."""
    if text.isascii():
        return len(text)
    import unicodedata

    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.category(char) in ("Mn", "Me", "Cf") for char in text)


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
