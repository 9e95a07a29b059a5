"""What is said between a process that does tasks and the one that has them done. See `child`."""

from __future__ import annotations

from typing import NamedTuple

from brackets.corpus.shard import GivenUp
from brackets.corpus.tasks import Problem, Task


class Order(NamedTuple):
    """What a child is to do."""

    task: Task
    folder: str
    """Of the corpus, as a whole path: what the task gives is written there."""
    here: str
    """The folder from which the paths of the files are meant."""
    given_up: GivenUp
    limits: tuple[float, float]
    """What a file may take: seconds, which others look after, and MB."""


class Begun(NamedTuple):
    """A file is begun, the one with this index in the task."""

    at: int


class Done(NamedTuple):
    """A task is done, and what it gave is written."""

    problems: tuple[tuple[str, Problem], ...] = ()
    """The files that could not be read."""
    gave_up: tuple[float, float] | None = None
    """The limits, seconds and MB, with which one of them was given up: with more it may be read."""
    gaps: tuple[tuple[str, str, str], ...] = ()
    """The rounds of a text that could not be read: its name, the round, and the file."""


class NotDone(NamedTuple):
    """A task could not be done."""

    why: str
    """`changed` if a file was not what it had been, and `message` is its path; `memory` if there was too little of it;
    else `failed`."""
    message: str = ""
    hint: str = ""
