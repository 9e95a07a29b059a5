"""What a command that only writes says at its end, where its text went to a file: what settles says more (`settled_said`)."""

from __future__ import annotations

import os
from collections.abc import Sequence

from brackets.cli.messages import Messages
from brackets.cli.options import Writing
from brackets.cli.results import Result


def say_written(messages: Messages, results: Sequence[Result], writing: Writing, what: str = "") -> None:
    """A line about the file of `-o`, with what is in it. With `-i` nothing is said, nor of what went to stdout."""
    if writing.is_preview or writing.in_place or writing.output is None or not os.path.isfile(writing.output):
        return
    same = "" if any(result.changed for result in results) else ": there was nothing to change"
    messages.note(f"brackets: {writing.output}: written{what or same}")
