"""What a person presses: single keys on a terminal, a line each from a pipe, so that what is asked can be scripted and tested."""

from __future__ import annotations

import os
import re
import sys
from typing import Any, NamedTuple

import click

from brackets.views.rows import escaped
from brackets.views.terminal import is_terminal

_WITH_WORDS = {"/": "/ words or a party to look for", "g": "g id, paragraph or number"}


class Key(NamedTuple):
    """A key, and the words that go with it."""

    key: str
    words: str = ""


def is_interactive() -> bool:
    """Whether somebody sits at the keys."""
    return is_terminal(sys.stdin)


def next_key() -> Key | None:
    """The next key; None when a pipe has no more. On a terminal the words that a key needs are asked for.

    Raises EOFError for Ctrl-D, and if the terminal is gone.
    """
    if not is_interactive():
        return _from_line(sys.stdin.buffer.readline().decode("utf-8", "replace"))
    pressed = _pressed()
    if pressed == "c":
        return Key("c", asked("c number of the alternative"))
    if pressed in _WITH_WORDS:
        return Key(pressed, asked(_WITH_WORDS[pressed]))
    return Key("c", pressed) if pressed.isdigit() else Key(pressed)


def _pressed() -> str:
    """A single key, as its character or characters. What was typed before is dropped: it was no answer to this question.

    Ctrl-C stays a signal meanwhile. (As a character, which it is to `click.getchar`, it is dropped with what was typed before if it
    comes just between two questions.)
    """
    try:
        import termios
    except ImportError:  # Windows
        return click.getchar()
    terminal = sys.stdin.fileno()
    try:
        before = termios.tcgetattr(terminal)
        try:
            termios.tcsetattr(terminal, termios.TCSAFLUSH, _for_single_keys(termios.tcgetattr(terminal)))
            pressed = os.read(terminal, _LONGEST_KEY).decode("utf-8", "replace")
        finally:
            termios.tcsetattr(terminal, termios.TCSADRAIN, before)
    except termios.error:  # it is gone
        raise EOFError from None
    if not pressed or any(end in pressed for end in _ENDS):
        raise EOFError
    return pressed


def _for_single_keys(settings: list[Any]) -> list[Any]:
    """The settings of a terminal, made such that keys come one by one and unseen."""
    import termios

    settings[_MODES] &= ~(termios.ICANON | termios.ECHO)
    characters = settings[_CHARACTERS]
    characters[termios.VSUSP] = characters[termios.VQUIT] = b"\0"  # no key does that
    characters[termios.VMIN], characters[termios.VTIME] = 1, 0
    return settings


_MODES, _CHARACTERS = 3, 6
"""Where the settings of a terminal have how it treats lines, and which keys mean something to it."""
_LONGEST_KEY = 32
"""Bytes: an arrow with Shift and Ctrl has six."""
_ENDS = ("\x03", "\x04")
"""Ctrl-C, on a terminal that makes no signal of it, and Ctrl-D."""


def named(key: str) -> str:
    """A key in a message: the name of one that is no character."""
    return _NAMES.get(key) or (repr(key) if key.isprintable() else "this key")


_NAMES = {
    "\r": "Enter",
    "\n": "Enter",
    "\t": "Tab",
    "\x1b": "Esc",
    "\x7f": "Backspace",
    "\x08": "Backspace",
    " ": "Space",
}


def asked(question: str) -> str:
    """A line that somebody types; empty if she types none. Raises click.Abort for Ctrl-C and Ctrl-D."""
    return str(click.prompt(question, default="", show_default=False, err=True)).strip()


def changed(words: str) -> str:
    """What a person makes of some words in a line of the terminal, in which they stand; a line end is `\\n` there.

    The line is empty to begin with where nothing can write into it: without readline, or with stdout in a file.
    Raises EOFError for Ctrl-D.
    """
    try:
        import readline
    except ImportError:  # Windows
        return from_one_line(asked(">"))
    if not is_terminal(sys.stdout):
        return from_one_line(asked(">"))
    readline.set_startup_hook(lambda: readline.insert_text(escaped(words)))
    try:
        return from_one_line(input("> "))
    finally:
        readline.set_startup_hook()


def from_one_line(line: str) -> str:
    """The words that `escaped` has put into one line; a backslash before anything else is one.

    >>> from_one_line(r"1. One.\\n\\n2. Two \\ of A\\\\B.")
    '1. One.\\n\\n2. Two \\\\ of A\\\\B.'
    """
    return re.sub(r"\\([\\ntr])", lambda found: _ESCAPED[found[1]], line).strip()


_ESCAPED = {"\\": "\\", "n": "\n", "t": "\t", "r": "\r"}


def _from_line(line: str) -> Key | None:
    """`a`, `c 2` or `2`, `w new words`; None at the end of the input.

    >>> _from_line("w in good faith\\n")
    Key(key='w', words='in good faith')
    >>> _from_line("2\\n")
    Key(key='c', words='2')
    """
    if not line:
        return None
    bare = line.strip()
    return Key("c", bare) if bare.isdigit() else Key(bare[:1], bare[1:].strip())


def own_editor() -> str:
    """The editor that a person has chosen by her environment; empty if she has chosen none."""
    return os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""


def edited(words: str) -> str | None:
    """What a person makes of some words in the editor of her choice; None if it is left without saving, or there is none."""
    try:
        return click.edit(words)
    except click.ClickException:
        return None
