"""How a file in another format is to be read, and what comes of it. Types alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple

#: The name that stands for standard input.
STDIN = "-"

View = Literal["all", "final", "original"]
"""Tracked changes as proposals, as if all were accepted, or as if none was."""
Formatting = Literal["struck", "track", "ignore"]
"""What becomes of struck text outside brackets: see `formatting.with_formatting`."""


class Reading(NamedTuple):
    """How a file that is no plain text is to be read."""

    form: str = "auto"
    """One of `FORMS`; `auto` looks at the content, and does not find out what is `critic` or `json`."""
    view: View = "all"
    formatting: Formatting = "struck"
    sponsor: str = ""
    """Whose the changes are that were made by hand; empty if nobody's."""
    authors: Mapping[str, str] = {}
    """Authors and their parties, as `brackets.toml` has them."""
    progress: Callable[[int], None] | None = None
    """Told now and then how many paragraphs have been read, and at the end."""


class Opened(NamedTuple):
    """A file that has been read."""

    text: str
    """In the notation."""
    form: str
    told: tuple[str, ...] = ()
    """What is not in the text, or in another form."""
    parties: Mapping[str, str] = {}
    """Authors that no registry knows, and the names by which the text calls them."""


class Input(NamedTuple):
    """A draft as it was read."""

    name: str
    """The path as given; `-` for stdin."""
    text: str
    encoding: str
    """What to write it back in."""
    form: str = "text"
    """What the file is: `text`, `docx`, ..."""
    told: tuple[str, ...] = ()
    """What of the file is not in the text, or in another form."""
    parties: Mapping[str, str] = {}
    """Names that stand for parties in this text alone: the authors of tracked changes that nobody else knows."""

    @property
    def shown(self) -> str:
        """The name in messages."""
        return "<stdin>" if self.name == STDIN else self.name
