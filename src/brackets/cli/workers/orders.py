"""What is said between a command and a process that reads drafts for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from brackets.cli.config import Config
from brackets.cli.messages import Messages
from brackets.cli.options import Common
from brackets.cli.session import Session
from brackets.draft import Draft
from brackets.formats.reading import Input

Make = Callable[[Session, Input, Draft], Any]
"""Makes of a draft what is written or counted of it; a function of a module, so that it can be named in another process."""


class House(NamedTuple):
    """What holds for all files of a command."""

    common: Common
    config: Config
    warns: bool
    """Whether broken brackets and pages are told of."""


class Order(NamedTuple):
    """A file, and what is to be made of it."""

    make: Make
    name: str
    data: bytes


class Said(NamedTuple):
    """A line that the command is to say."""

    line: str
    is_hint: bool = False
    """Whether it is said only if it is the first hint."""


class Answer(NamedTuple):
    """What was made of a file, or the error that ends the command, and what is said before."""

    said: Sequence[Said]
    made: Any = None
    error: Exception | None = None


class Kept(Messages):
    """Keeps what is said, for the process that has a terminal. What is an error with `strict` is one here."""

    def __init__(self, common: Common):
        super().__init__(quiet=common.quiet, strict=common.strict)
        self._said: list[Said] = []

    def say(self, line: str) -> None:
        """Keep a line."""
        self._said.append(Said(line))

    def hint(self, line: str) -> None:
        """Keep a line about what else could be done: the first of this process, which may not be the first of all."""
        if not self.has_hinted:
            self.has_hinted = True
            self._said.append(Said(line, is_hint=True))

    def taken(self) -> list[Said]:
        """What was said since the last time."""
        said, self._said = self._said, []
        return said


def say_again(said: Sequence[Said], messages: Messages) -> None:
    """Say what another process has said."""
    for line, is_hint in said:
        if is_hint:
            messages.hint(line)
        else:
            messages.say(line)
