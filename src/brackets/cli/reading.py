"""From the names of files to parsed drafts: other formats, encodings, the parties that a file brings, broken brackets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from brackets.cli import progress
from brackets.cli.config import Config
from brackets.cli.messages import Messages
from brackets.cli.options import Common
from brackets.cli.streams import each_file, shown_as
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.formats.interface import ReadOptions, ReadResult, View
from brackets.formats.reading import STDIN, Input, input_of, read_document, registry_for
from brackets.parties.registry import Registry
from brackets.views.terminal import visible_line

#: How many broken brackets are shown, so that those of a file that is no draft do not fill the screen.
WARNINGS_SHOWN = 100

#: Drafts live until the process ends: to free their nodes one by one would take a tenth of its time.
_ALIVE: list[object] = []


def let_go() -> None:
    """Let the drafts go that have been read: for a process that answers more than one question."""
    _ALIVE.clear()


class DraftReader:
    """Reads the drafts of one command, as the options and `brackets.toml` say."""

    def __init__(self, common: Common, config: Config, registry: Registry, messages: Messages):
        self._common = common
        self._config = config
        self._registry = registry
        self._messages = messages

    def with_view(self, view: View) -> DraftReader:
        """A reader that takes the tracked changes of Word files in this view, whatever `--view` says."""
        return DraftReader(self._common._replace(view=view), self._config, self._registry, self._messages)

    def drafts(self, files: Sequence[str]) -> list[tuple[Input, Draft]]:
        """Read and parse all files, or stdin if there are none, and warn of broken brackets.

        Raises UserError for a file that cannot be read, and with `--strict` for a draft with broken brackets.
        """
        drafts = list(self.streamed(files))
        _ALIVE.append(drafts)
        return drafts

    def streamed(self, files: Sequence[str]) -> Iterator[tuple[Input, Draft]]:
        """The same, one draft after the other, each when it is asked for: one that its user lets go takes no memory any more."""
        for source, draft in self.parsed(files):
            self.warn_of(source, draft)
            yield source, draft

    def parsed(self, files: Sequence[str]) -> Iterator[tuple[Input, Draft]]:
        """The same, one draft after the other, and nothing is said of broken brackets."""
        for done, (name, data) in enumerate(each_file(files)):
            source = self.opened(name, data)
            progress.at(source.shown, done, len(files))
            yield source, self.parse(source)
        progress.at("")

    def opened(self, name: str, data: bytes) -> Input:
        """A file with these bytes as text, with what is to be said of it. Raises UserError for one that is none."""
        source = input_of(name, data, self._open_other(data, shown_as(name)), self._common.encoding)
        for line in source.told:
            self._messages.note(f"brackets: {source.shown}: {line}")
        if not source.text and source.name != STDIN:
            self._messages.note(f"brackets: {source.shown}: is empty")
        return source

    def parse(self, source: Input) -> Draft:
        """The draft of a file that was read, with the parties that it brings."""
        return self.draft_of(source, registry_for(source, self._registry))

    def warn_of(self, source: Input, draft: Draft) -> None:
        """Say that a draft is laid out on pages, and which of its brackets are broken. Raises UserError with `--strict`."""
        self._hint_at_pages(source)
        self._report_broken(source, draft)

    def draft_of(self, source: Input, registry: Registry) -> Draft:
        """The draft of a file that was read."""
        return Draft(source.text, registry, source.statuses)

    def _open_other(self, data: bytes, shown: str) -> ReadResult | None:
        """The text of a file that is no plain text; None for one that is. `shown` is its name in messages."""
        asked = self._common
        progress.at(shown)
        if asked.sponsor:
            self._refuse_unknown(asked.sponsor)
        name = visible_line(shown)
        reading = ReadOptions(asked.input_form, asked.view, asked.formatting, asked.sponsor, self._config.authors(),
                              self._config.statuses(),
                              progress=lambda count: progress.at(f"{name}: {count} paragraphs"))  # fmt: skip
        return read_document(data, shown, reading, self._registry)

    def _refuse_unknown(self, sponsor: str) -> None:
        from brackets.parse.header import HeaderReader

        if HeaderReader(self._registry).words(sponsor) is None:
            near = self._registry.near(sponsor)
            hint = f"did you mean {' or '.join(near)}?" if near else "for example --as US"
            raise UserError(f"--as {sponsor!r} names no party", hint)

    def _hint_at_pages(self, source: Input) -> None:
        """Say once what can be done about a text that is laid out on pages."""
        if self._messages.has_hinted or self._messages.quiet or source.form != "text":
            return
        if not _may_have_pages(source.text):
            return
        from brackets.rewrite.reflow.pages import looks_like_pages

        if looks_like_pages(source.text):
            self._messages.hint(
                f"brackets: {source.shown}: is laid out on pages; `brackets reflow` makes running text of it"
            )

    def _report_broken(self, source: Input, draft: Draft) -> None:
        """A warning for each bracket without a partner. Raises UserError with `--strict`, after all have been said."""
        if not self._messages.hears_warnings or not draft.is_suspicious:
            return
        from brackets.check import check

        broken = check(draft, select=("B1",))
        severity = "error" if self._messages.strict else "warning"
        for finding in broken[:WARNINGS_SHOWN]:
            place = draft.positions.at(finding.start)
            self._messages.say_at(source, place, severity, f"{finding.code} {finding.message}")
        if len(broken) > WARNINGS_SHOWN:
            self._messages.say(
                f"{source.shown}: and {len(broken) - WARNINGS_SHOWN} more; `brackets check` lists them all"
            )
        if broken and self._messages.strict:
            raise UserError(
                f"{source.shown}: {len(broken)} broken bracket{'s' if len(broken) > 1 else ''}, and --strict was given",
                "mend them, or leave --strict out to keep them as text",
            )


def _may_have_pages(text: str) -> bool:
    """Whether it is worth asking if a text is laid out on pages: form feeds, lone numbers, lines that come often or are counted."""
    if "\f" in text:
        return True
    lines = text.split("\n")
    if sum(line.strip(_AROUND_A_NUMBER).isdigit() for line in lines) >= _FEWEST_NUMBERS:
        return True
    if max(Counter(line for line in lines if len(line) >= _SHORTEST_HEAD).values(), default=0) >= _FEWEST_HEADS:
        return True
    from brackets.document.counted_heads import counted_heads
    from brackets.document.counted_numbers import counted_numbers

    return bool(counted_heads(lines) or counted_numbers(lines))


#: What stands around a page number.
_AROUND_A_NUMBER = " \t\xa0\r-–—"
#: Numbers alone on so many lines may be those of pages, and so may a line with so many characters that comes so often be a head.
_FEWEST_NUMBERS, _SHORTEST_HEAD, _FEWEST_HEADS = 2, 8, 6
