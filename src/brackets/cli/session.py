"""One run of a command: the pieces that it needs, made once from its options and from `brackets.toml`."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from brackets.cli.config import Config, load_config
from brackets.cli.messages import Messages
from brackets.cli.options import Common, Selection, Writing
from brackets.cli.reading import DraftReader
from brackets.cli.results import Results
from brackets.cli.sinks import deliver, sink_for
from brackets.draft import Draft
from brackets.formats.reading import Input
from brackets.views.terminal import wants_color

if TYPE_CHECKING:  # few commands write anything beside their drafts
    from brackets.cli.beside import Beside


class Session:
    """What a command reads with, speaks with and writes with."""

    def __init__(self, common: Common, messages: Messages | None = None, config: Config | None = None):
        """Without `messages`, what is said goes to stderr; without `config`, what a `brackets.toml` says holds.

        Raises UserError for a `brackets.toml` that cannot be read.
        """
        self.common = common
        self.config = load_config(common.config_path) if config is None else config
        self.registry = self.config.registry()
        self.messages = messages or Messages(quiet=common.quiet, strict=common.strict)
        self._found_far = self.config.path if common.config_path is None and self.config.is_above else None
        """A `brackets.toml` above the working folder, which the user may not know of; None once it has been said."""
        self.reader = DraftReader(common, self.config, self.registry, self.messages)
        self.failed = False
        """Whether the answer is negative, for exit code 1."""

    @property
    def color(self) -> bool:
        """Whether stdout is to be coloured."""
        return wants_color(self.common.color)

    def drafts(self, files: Sequence[str]) -> list[tuple[Input, Draft]]:
        """Read and parse the files; see `DraftReader.drafts`."""
        self.say_config(files)
        return self.reader.drafts(files)

    def streamed(self, files: Sequence[str]) -> Iterator[tuple[Input, Draft]]:
        """Read and parse the files one by one, with the warnings of `drafts`; see `DraftReader.streamed`."""
        self.say_config(files)
        return self.reader.streamed(files)

    def refuse_unknown_parties(self, drafts: Sequence[tuple[Input, Draft]], selection: Selection) -> None:
        """Raise UserError for a selected party that neither registry nor drafts know: nothing may be written then."""
        from brackets.cli.selecting import refuse_unknown_parties

        refuse_unknown_parties(drafts, selection, self.registry)

    def parsed(self, files: Sequence[str]) -> Iterator[tuple[Input, Draft]]:
        """Read and parse the files one by one; see `DraftReader.parsed`."""
        self.say_config(files)
        return self.reader.parsed(files)

    def say_config(self, files: Sequence[str]) -> None:
        """Say once which `brackets.toml` is read, if it is neither in the working folder nor in that of a draft."""
        far, self._found_far = self._found_far, None
        if far and not any(os.path.dirname(os.path.abspath(name)) == os.path.dirname(far) for name in files):
            self.messages.note(f"brackets: {far} is read, which is above this folder; --config FILE takes another")

    def known_parties(
        self, drafts: Iterable[tuple[Input, Draft]], selection: Selection
    ) -> Iterable[tuple[Input, Draft]]:  # fmt: skip
        """The drafts, after a warning for each selected party that neither registry nor drafts know. All are read for that only if
        the registry does not know one."""
        if self.are_known(selection):
            return drafts
        read = list(drafts)
        self.warn_unknown_parties(read, selection)
        return read

    def are_known(self, selection: Selection) -> bool:
        """Whether the registry knows all parties that are selected, so that no draft need be asked."""
        if not (selection.by or selection.against):
            return True
        from brackets.cli.selecting import are_known

        return are_known(selection, self.registry)

    def warn_unknown_parties(self, drafts: Sequence[tuple[Input, Draft]], selection: Selection) -> None:
        """A warning for each selected party that neither registry nor drafts know."""
        from brackets.cli.selecting import warn_unknown_parties  # `strip` selects nothing

        warn_unknown_parties(drafts, selection, self.registry, self.messages)

    def write(self, results: Results, writing: Writing, *besides: Beside) -> None:
        """Write what a command has made where its options say. Raises UserError, and then nothing has been written."""
        sink = sink_for(writing, self.messages, color=self.color, about=self.config.document)
        self.failed |= deliver(results, writing, sink, *besides)
