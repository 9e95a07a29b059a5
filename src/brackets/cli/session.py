"""What the commands share: a run of one of them, from the reading of drafts to the writing of results.

A command module has a `command` made with `draft_command`, and nothing else that others need.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Collection, Sequence
from typing import Any

import click

from brackets.cli.config import Config, load_config
from brackets.cli.options import Command, Common, Example, Writing, common
from brackets.cli.streams import read_inputs, write_file, write_output
from brackets.document.proposals import Proposal
from brackets.document.selectors import NothingThere, Selector
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.formats.interface import ReadOptions, ReadResult, WriteOptions
from brackets.formats.reading import Input, read_document
from brackets.parse.nodes import Kind
from brackets.parties.registry import Registry
from brackets.settle import Anonymous, Decision, Settled, accept, reject
from brackets.text.positions import Position
from brackets.views.terminal import is_terminal, visible, wants_color

WARNINGS_SHOWN = 100
_LARGE = 2 << 20  # bytes, from which reading a Word file takes so long that one wants to see it go on


#: Drafts live until the process ends: to free their nodes one by one would take a tenth of its time.
_ALIVE: list[object] = []


class Session:
    """One run of a command."""

    def __init__(self, common: Common):
        self.common = common
        self.config: Config = load_config(common.config_path)
        self.registry = self.config.registry()
        self.failed = False

    @property
    def color(self) -> bool:
        """Whether stdout is to be coloured."""
        return wants_color(self.common.color)

    def drafts(self, files: Sequence[str]) -> list[tuple[Input, Draft]]:
        """Read and parse all inputs; warn of broken brackets, or with `--strict` refuse them."""
        found = []
        for source in read_inputs(files, self.common.encoding, self.read_other):
            self.tell(source)
            draft = Draft(source.text, self.registry_for(source))
            self.report_broken(source, draft)
            found.append((source, draft))
        _ALIVE.append(found)
        return found

    def registry_for(self, source: Input) -> Registry:
        """The registry, with the authors that stand for themselves in this file."""
        if not source.parties:
            return self.registry
        from brackets.formats.authors import registry_with_authors

        return registry_with_authors(self.registry, source.parties)

    def read_other(self, data: bytes, shown: str) -> ReadResult | None:
        """Read a file that is no plain text, as the options say."""
        asked = self.common
        reading = ReadOptions(asked.input_form, asked.view, asked.formatting, asked.sponsor, self.config.authors())  # type: ignore[arg-type]
        if asked.sponsor:
            from brackets.parse.header import HeaderReader

            if HeaderReader(self.registry).words(asked.sponsor) is None:
                raise UserError(f"--as {asked.sponsor!r} names no party", "for example --as US")
        if len(data) > _LARGE and not asked.quiet and is_terminal(sys.stderr):
            reading = reading._replace(
                progress=lambda count: click.echo(f"\rbrackets: {shown}: {count} paragraphs", err=True, nl=False)
            )
        return read_document(data, shown, reading, self.registry)

    def tell(self, source: Input) -> None:
        """Say what of a file is not in its text."""
        if not self.common.quiet:
            for line in source.told:
                self.say(f"brackets: {source.shown}: {line}")

    def report_broken(self, source: Input, draft: Draft) -> None:
        """A warning for each bracket without a partner."""
        if (self.common.quiet and not self.common.strict) or not draft.is_suspicious:
            return
        from brackets.check import check

        found = check(draft, select=("B1",))
        severity = "error" if self.common.strict else "warning"
        for finding in found[:WARNINGS_SHOWN]:
            place = draft.positions.at(finding.start)
            self.say(f"{source.shown}:{place.line}:{place.column}: {severity}: {finding.code} {finding.message}")
        if len(found) > WARNINGS_SHOWN:
            self.say(f"{source.shown}: and {len(found) - WARNINGS_SHOWN} more; `brackets check` lists them all")
        if found and self.common.strict:
            raise UserError(
                f"{source.shown}: {len(found)} broken bracket{'s' if len(found) > 1 else ''}, and --strict was given",
                "mend them, or leave --strict out to keep them as text",
            )

    def warn(self, message: str) -> None:
        """Say something on stderr, unless `--quiet`; with `--strict` it is an error."""
        if self.common.strict:
            raise UserError(message)
        if not self.common.quiet:
            self.say(f"brackets: warning: {message}")

    def say(self, line: str, severity: str = "") -> None:
        """A line on stderr."""
        click.echo(visible(f"brackets: {severity}: {line}" if severity else line), err=True)

    def selector(self, draft: Draft, shown: str, **options: Any) -> Selector:
        """The selector for one draft, from the options of `selecting`."""
        pattern = options["grep"]
        try:
            compiled = re.compile(pattern) if pattern else None
        except re.error as error:
            raise UserError(
                f"--grep {pattern!r} is not a regular expression: {error}",
                r"write \[ for a bracket and \( for a parenthesis",
            ) from None
        return draft.selector(
            by=_joined(options["by"]), against=_joined(options["against"]), para=options["para"] or None, id=options["id"] or None,
            kind=_kinds(options["kind"]), section=options["section"], grep=compiled, everything=options["everything"],
            invert=options["invert"],
        )  # fmt: skip

    def warn_unknown_parties(self, drafts: Sequence[tuple[Input, Draft]], options: dict[str, Any]) -> None:
        """A warning, with the nearest name, for each party that neither registry nor drafts know."""
        for name in (*(_joined(options["by"]) or ()), *(_joined(options["against"]) or ())):
            if self.registry.typed(name) is None and not any(draft.mentions(name) for _, draft in drafts):
                near = self.registry.nearest(name)
                hint = f"did you mean {near}?" if near else "brackets.toml can teach it ([groups])"
                self.warn(f"no party {name!r} is known, so it matches nothing; {hint}")

    def chosen(self, source: Input, draft: Draft, options: dict[str, Any]) -> tuple[Selector, Sequence[Proposal]]:
        """The selector for a draft and what it chooses. Raises UserError for places that are not there."""
        selector = self.selector(draft, source.shown, **options)
        try:
            return selector, draft.select(selector)
        except NothingThere as error:
            raise UserError(f"{source.shown}: {error}") from None

    def settle(
        self, files: Sequence[str], options: dict[str, Any], writing: Writing, decision: Decision, *, clean: bool = False,
        anonymous: Anonymous = "keep", record: str | None = None,
    ) -> None:  # fmt: skip
        """What `accept` and `reject` do: settle the selected proposals of each draft and write it."""
        drafts = self.drafts(files)
        self.warn_unknown_parties(drafts, options)
        results = []
        settled = []
        for source, draft in drafts:
            selector, _ = self.chosen(source, draft, options)
            if selector.is_empty:
                raise UserError(
                    "nothing is selected",
                    "add --by PARTY, --para ADDRESS, --id ID, another selector, or --all",
                )
            if decision is Decision.ACCEPT:
                result = accept(draft, selector, clean=clean)
            else:
                result = reject(draft, selector, anonymous=anonymous)
            self.report_settled(source, result)
            if result.draft is draft and not result.warnings:
                self.warn(f"{source.shown}: nothing to {decision}: the selectors choose no proposal here")
            results.append((source, result.draft))
            settled.append((source, draft, result))
        self.write_drafts(writing, results, record=self.recorded(record, settled))

    def report_settled(self, source: Input, result: Settled) -> None:
        """The warnings of settling, with their places."""
        for place, message in result.warnings:
            self.warn_at(source, place, message)

    def warn_at(self, source: Input, place: Position, message: str) -> None:
        """A warning about a place in a draft; with `--strict` it is an error."""
        if self.common.strict:
            raise UserError(f"{source.shown}:{place.line}:{place.column}: {message}")
        if not self.common.quiet:
            self.say(f"{source.shown}:{place.line}:{place.column}: warning: {message}")

    def recorded(self, path: str | None, settled: Sequence[tuple[Input, Draft, Settled]]) -> tuple[str, str] | None:
        """The sheet of what was settled, and its path: for `write_drafts`. Raises UserError if it would not replay."""
        if path is None:
            return None
        from brackets.settle import replays
        from brackets.settle.sheets import Entry, entries_of, write_sheet

        entries: list[Entry] = []
        for source, draft, result in settled:
            if not replays(draft, result):
                raise UserError(
                    f"{source.shown}: this cannot be recorded in one sheet, because it uncovers other brackets",
                    "settle in two steps, each with its record: accept, then strip",
                )
            entries += entries_of(draft, result.decisions, source.name)
        return path, write_sheet(entries)

    def _write_beside(self, record: tuple[str, str], writing: Writing, sources: Sequence[Input]) -> None:
        """Write a record or a concordance to a file that is none of the drafts'."""
        path = record[0]
        if path == "-":
            raise UserError("a record cannot go to stdout, where the draft goes", "name a FILE for it")
        others = [source.name for source in sources] + ([writing.output] if writing.output else [])
        if os.path.exists(path) and any(os.path.exists(other) and os.path.samefile(path, other) for other in others):
            raise UserError(f"{path} is the draft itself", "name another FILE for the record")
        if writing.output and os.path.realpath(path) == os.path.realpath(writing.output):
            raise UserError(f"{path} is where the draft goes", "name another FILE for the record")
        folder = os.path.dirname(os.path.realpath(writing.output or "."))
        if not os.path.isdir(folder):
            raise UserError(f"{writing.output}: there is no such folder", "nothing was written")
        write_file(*record)

    def _write_word(self, path: str, results: Sequence[tuple[Input, Draft | str]]) -> None:
        """Write drafts as one Word file, as `convert` does."""
        from brackets.cli.streams import write_file_bytes
        from brackets.formats.writing import write_document

        drafts = [
            (source.name, Draft(made, self.registry_for(source)) if isinstance(made, str) else made)
            for source, made in results
        ]
        written = write_document(drafts, WriteOptions("docx"))
        for line in () if self.common.quiet else written.told:
            self.say(f"brackets: {path}: {line}")
        write_file_bytes(path, written.data)

    def write_drafts(
        self, writing: Writing, made: Sequence[tuple[Input, Draft | str]], record: tuple[str, str] | None = None
    ) -> None:
        """Write what a command made of each input, a draft or a text, where its options say; nothing has been written before.

        `record` is a path and what to write there too, before the drafts.
        """
        results = [(source, result if isinstance(result, str) else result.text) for source, result in made]
        if writing.in_place and writing.output:
            raise UserError("-i and -o exclude each other", "-i rewrites each FILE, -o collects all in one")
        if writing.in_place and any(source.name == "-" for source, _ in results):
            raise UserError("-i needs a FILE: stdin has no place to write back to")
        if writing.in_place and (other := next((s for s, _ in results if s.form != "text"), None)):
            raise UserError(
                f"{other.shown}: -i would replace a {other.form} file by plain text",
                "write to another file: -o FILE.docx",
            )
        for source, text in results:
            try:
                text.encode(source.encoding)
            except UnicodeEncodeError as error:
                raise UserError(f"{source.shown}: the result does not fit {source.encoding}: {error.reason}") from None
        if record and not (writing.diff or writing.check):
            self._write_beside(record, writing, [source for source, _ in results])
        if writing.diff or writing.check:
            changed = [source for source, text in results if text != source.text]
            if writing.diff:
                from brackets.views.diff import unified

                for source, text in results:
                    diff = unified(source.shown, source.text, text, color=self.color)
                    write_output(diff, source.encoding, colored=self.color)
            elif not self.common.quiet:
                for source in changed:
                    self.say(f"{source.shown}: would change")
            self.failed = self.failed or (writing.check and bool(changed))
        elif writing.in_place:
            for source, text in results:
                if text != source.text or writing.backup_suffix:
                    write_file(source.name, text, source.encoding, writing.backup_suffix)
        elif writing.output and writing.output.lower().endswith(".docx"):
            self._write_word(writing.output, made)
        elif writing.output:
            encoding = results[0][0].encoding if results else "utf-8"
            write_file(writing.output, "".join(text for _, text in results), encoding)
        else:
            for source, text in results:
                write_output(text, source.encoding)


def names_among(given: str | None, known: Collection[str], what: str) -> list[str] | None:
    """The names that an option gives, `a,b`; None if it was not given. Raises UserError for one that is not known."""
    if given is None:
        return None
    names = [name.strip() for name in given.split(",") if name.strip()]
    if wrong := [name for name in names if name not in known]:
        raise UserError(f"no {what} {wrong[0]!r}", f"the {what}s are {', '.join(known)}")
    return names


def _joined(values: Sequence[str]) -> list[str] | None:
    """`("US,CAN", "MEX")` as a list; None if the option was not given."""
    if not values:
        return None
    return [part.strip() for value in values for part in value.split(",") if part.strip()]


def _kinds(values: Sequence[str]) -> list[str] | None:
    named = [part for value in values for part in value.split(",")]
    if "all" in named:
        return [kind.value for kind in Kind]
    if wrong := [name for name in named if name not in set(Kind)]:
        raise UserError(f"no kind {wrong[0]!r}", f"the kinds are {', '.join(kind.value for kind in Kind)}, and all")
    return named or None


def draft_command(
    name: str, *, summary: str, examples: Sequence[Example], arguments: str = "[FILE]...", first: str = ""
) -> Callable[[Callable[..., Any]], Command]:
    """Make a command that reads drafts: `function(session, files, ...)`, its docstring is its help.

    `arguments` is how its arguments are shown; `first` names one more that comes before the files.
    """

    def leading(function: Callable[..., Any]) -> Callable[..., Any]:
        return click.argument(first, metavar=first.upper())(function) if first else function

    def make(function: Callable[..., Any]) -> Command:
        @common
        @leading
        @click.argument("files", nargs=-1, metavar=arguments, type=click.Path(allow_dash=True))
        def run(files: tuple[str, ...], **kwargs: Any) -> None:
            session = Session(Common(*(kwargs.pop(option) for option in Common._fields)))
            function(session=session, files=files, **kwargs)
            if session.failed:
                sys.exit(1)

        run.__doc__ = function.__doc__
        run.__click_params__ += getattr(function, "__click_params__", [])  # type: ignore[attr-defined]
        run.__click_params__.sort(key=lambda p: p.name in Common._fields, reverse=True)  # type: ignore[attr-defined]
        return click.command(name, cls=Command, short_help=summary, examples=examples)(run)

    return make
