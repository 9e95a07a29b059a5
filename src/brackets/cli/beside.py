"""A file beside the drafts that a command writes: the record of what was settled, its minutes, the concordance of labels."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NamedTuple

from brackets.cli.streams import is_stdout, write_file, write_file_bytes
from brackets.cli.systems import are_one_file
from brackets.errors import UserError
from brackets.formats.reading import STDIN


class Beside(NamedTuple):
    """What is written to a file of its own before the drafts: a text, or the bytes of a Word file."""

    path: str
    content: str | bytes

    def refuse(self, files: Sequence[str], output: str | None, backup_suffix: str = "") -> None:
        """Raise UserError if this is one of the `files` that were read, or `output`, or if `output` is in no folder.

        `output` is `-` if the drafts go to stdout, None if they go where they came from; with a `backup_suffix` the old
        drafts are kept beside them.
        """
        if self.path == STDIN or (output == STDIN and is_stdout(self.path)):
            raise UserError("a record cannot go to stdout, where the draft goes", "name a FILE for it")
        if output == STDIN:
            output = None
        if any(are_one_file(self.path, draft) for draft in files):
            raise UserError(f"{self.path} is the draft itself", "name another FILE for the record")
        if backup_suffix and any(are_one_file(self.path, draft + backup_suffix) for draft in files):
            raise UserError(f"{self.path} is where the old draft is kept", "name another FILE for the record")
        if output and are_one_file(self.path, output):
            raise UserError(f"{self.path} is where the draft goes", "name another FILE for the record")
        if not os.path.isdir(os.path.dirname(os.path.realpath(output or "."))):
            raise UserError(f"{output}: there is no such folder", "nothing was written")

    def write(self) -> None:
        """Write the file. Raises UserError if that fails."""
        if isinstance(self.content, bytes):
            write_file_bytes(self.path, self.content)
        else:
            write_file(self.path, self.content)
