"""The session of one call: it reads below the folder, hears what a command would say, and keeps what it would print."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, NamedTuple

from brackets.cli.assistants.answers import Said, Version
from brackets.cli.assistants.arguments import Arguments
from brackets.cli.assistants.folder import Folder
from brackets.cli.assistants.memory import Memory, RememberingReader
from brackets.cli.messages import Messages
from brackets.cli.options import Common, Writing
from brackets.cli.results import Results
from brackets.cli.session import Session
from brackets.cli.sinks import deliver, sink_for
from brackets.cli.streams import read_inputs
from brackets.errors import UserError
from brackets.formats.reading import Input
from brackets.text.positions import Position
from brackets.views.as_json import as_json
from brackets.views.diff import unified

if TYPE_CHECKING:  # no tool writes anything beside its draft
    from brackets.cli.beside import Beside
    from brackets.draft import Draft

#: So many messages are in an answer; of more it says how many there are.
MOST_SAID = 100
#: Characters of an answer from which on it has no more records or lines: what an assistant can well read at once.
FULL = 60_000


class Heard(Messages):
    """Keeps what is said, each with its place."""

    def __init__(self, *, quiet: bool, strict: bool):
        super().__init__(quiet=quiet, strict=strict)
        self.all: list[Said] = []

    def say(self, line: str) -> None:
        """A note."""
        self._keep("note", line.removeprefix("brackets: "))

    def say_at(self, source: Input, place: Position, severity: str, message: str) -> None:
        """What is said of a place in a draft."""
        self._keep(severity, message, source.shown, place)

    def warn(self, message: str) -> None:
        """A warning about the whole of what was asked for. Raises UserError if the server was started with `--strict`."""
        if self.strict:
            raise UserError(message)
        if not self.quiet:
            self._keep("warning", message)

    def first(self) -> list[Said]:
        """The first of all, with a note if there are more."""
        if len(self.all) <= MOST_SAID:
            return self.all
        more = f"and {len(self.all) - MOST_SAID} more such messages"
        return [*self.all[:MOST_SAID], Said(severity="note", message=more, file=None, line=None, column=None)]

    def _keep(self, severity: str, message: str, file: str | None = None, place: Position | None = None) -> None:
        said = Said(severity=severity, message=message, file=file, line=None, column=None)
        if place is not None:
            said["line"], said["column"] = place.line, place.column
        self.all.append(said)


class Office(NamedTuple):
    """What all calls of a server share."""

    folder: Folder
    common: Common
    memory: Memory


class Desk(Session):
    """What a tool reads with and writes with. The working folder is the folder, so that names mean the same everywhere."""

    def __init__(self, office: Office, asked: Arguments):
        """Raises UserError for a `brackets.toml` that cannot be read."""
        folder, common, memory = office
        self.heard = Heard(quiet=common.quiet, strict=common.strict)
        encoding, view = asked.encoding or common.encoding, asked.view or common.view
        super().__init__(common._replace(encoding=encoding, view=view), self.heard)
        self.registry = memory.registry(self.config)
        self.reader = RememberingReader(self.common, self.config, self.registry, self.heard)
        self.reader.memory = memory
        self.folder = folder
        self.offset, self.limit = asked.offset, asked.limit
        self.diff = ""
        """What `write` has changed, or would change."""

    def write(self, results: Results, writing: Writing, *besides: Beside) -> None:
        """Write what was made where its options say, and keep the diff. A preview refuses what cannot be written.

        Raises UserError, and then nothing has been written.
        """
        sink = sink_for(writing._replace(diff=False), self.messages, color=False, about=self.config.document)
        self.diff = "".join(unified(result.source.shown, result.source.text, result.text) for result in results)
        if writing.is_preview:
            sink.refuse(results)
        else:
            deliver(results, writing, sink, *besides)

    def found(self, names: Sequence[str], *, says_broken: bool = True) -> list[tuple[Input, Draft]]:
        """The drafts of names and patterns, with the warnings of `streamed` unless not `says_broken`.

        A file that only a pattern has found may be no draft: if it cannot be read it is passed over, with a warning. Raises
        UserError for one that is named, where none is left, and with `--strict`.
        """
        files = self.folder.files(names)
        named = self.folder.named(names)
        self.say_config(files)
        read = self.reader.streamed if says_broken else self.reader.parsed
        found: list[tuple[Input, Draft]] = []
        for file in files:
            try:
                found += read([file])
            except UserError as error:
                if file in named or self.common.strict or (file == files[-1] and not found):
                    raise
                self.messages.warn(f"{error}; it was passed over" + (f": {error.hint}" if error.hint else ""))
        return found

    def text_of(self, path: str) -> str:
        """The text of a file that is no draft. Raises UserError for one that is not UTF-8."""
        return read_inputs([path], "utf-8")[0].text

    def version_now(self, path: str) -> str:
        """The version that a file has now. Raises UserError for one that cannot be read."""
        return version_of(read_inputs([path], "latin-1")[0])

    def page(
        self, entries: Sequence[Any], made: Callable[[Any], Any] = lambda entry: entry
    ) -> tuple[list[Any], int | None]:
        """The entries that are asked for, each as it is `made`, and the offset of the next; fewer where they are long."""
        taken: list[Any] = []
        size = 0
        for entry in entries[self.offset : self.offset + self.limit]:
            value = made(entry)
            size += len(value if isinstance(value, str) else as_json(value))
            if taken and size > FULL:
                break
            taken.append(value)
        after = self.offset + len(taken)
        return taken, after if after < len(entries) else None

    def lines(self, text: str) -> tuple[str, int, int | None]:
        """The lines of a text that are asked for, how many it has, and the offset of the next. One that is too long is cut."""
        shown, total, _, following = self.lines_beside(text, [])
        return shown, total, following

    def lines_beside(
        self, text: str, entries: Sequence[Any], made: Callable[[Any], Any] = lambda entry: entry
    ) -> tuple[str, int, list[Any], int | None]:
        """The same of a text that has records beside it: a page holds of both what stands at the offsets that are asked for, so
        that one offset goes through them together, and a page with both is no longer than another. The records come third."""
        lines = text.split("\n")
        if lines[-1] == "":
            lines.pop()
        rows = list(zip_longest(lines, entries))
        taken, following = self.page(
            rows, lambda row: (None if row[0] is None else self._cut(row[0]), None if row[1] is None else made(row[1]))
        )
        shown = "".join(f"{line}\n" for line, _ in taken if line is not None)
        return shown, len(lines), [entry for _, entry in taken if entry is not None], following

    @staticmethod
    def _cut(line: str) -> str:
        if len(line) <= FULL:
            return line
        return f"{line[:FULL]}… (cut here: the line has {len(line)} characters; `list` has the proposals in it)"


def version_of(source: Input) -> str:
    """Which version of a file was read: a beginning of the hash of its bytes."""
    return sha256(source.data).hexdigest()[:16]


def versions(sources: Iterable[Input]) -> list[Version]:
    """The files that were read, each with its version."""
    return [Version(file=source.name, version=version_of(source)) for source in sources]


def counted(names: Iterable[str]) -> dict[str, int]:
    """How many there are of each, in the order in which they come."""
    return dict(Counter(names))
