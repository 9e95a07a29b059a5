"""Where the drafts that a command makes go: stdout, a file, the files themselves, a Word file, or a preview.

The options choose one sink, in `sink_for`. A sink first refuses what cannot go there, with a hint, and only then writes: after an
error nothing has been written. A file beside the drafts is a record or a concordance.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from brackets.cli.messages import Messages
from brackets.cli.options import Writing
from brackets.cli.results import Result, Results
from brackets.cli.streams import is_stdout, write_file_bytes, write_output
from brackets.cli.systems import are_one_file, folded
from brackets.errors import UserError
from brackets.formats.reading import STDIN, Input

if TYPE_CHECKING:  # few commands write anything beside their drafts
    from brackets.cli.beside import Beside


About = Callable[[], Mapping[str, str]]
"""Tells what `brackets.toml` says of the document that is written; asked only by who writes one."""


class Sink(Protocol):
    """Takes what a command has made."""

    def refuse(self, results: Results) -> None:
        """Raise UserError if these results cannot go there. Nothing has been written then."""

    def write(self, results: Results) -> bool:
        """Write them. True if that is a negative answer, for exit code 1: `--check`, and something would change."""


class Stdout:
    """All results, one after the other."""

    def refuse(self, results: Results) -> None:
        """Refuse what the encoding of its input cannot write."""
        _refuse_unencodable(results)

    def write(self, results: Results) -> bool:
        """Write each in the encoding of its input."""
        for result in results:
            write_output(result.text, result.source.encoding)
        return False


class OneFile:
    """All results in one file, one after the other: `-o FILE`."""

    def __init__(self, path: str):
        self.path = path

    def refuse(self, results: Results) -> None:
        """Refuse what the encoding of its input cannot write."""
        _refuse_unencodable(results)

    def write(self, results: Results) -> bool:
        """Write the file in the encoding of the first input; if it is one of them, only if it is what was read."""
        from brackets.cli.replacing import Replacement, replace_files

        encoding = results[0].source.encoding if results else "utf-8"
        text = "".join(result.text for result in results)
        read = next(
            (
                result.source.data
                for result in results
                if result.source.name != STDIN and are_one_file(result.source.name, self.path)
            ),
            None,
        )
        replace_files([Replacement(self.path, text.encode(encoding), read=read)])
        return False


class WordFile:
    """All results as one new Word file, as `convert` makes it; the result of a Word file as that file: `-o FILE.docx`."""

    def __init__(self, path: str, messages: Messages, about: About, *, compose: bool = False, force: bool = False):
        self.about = about
        self.path = path
        self.messages = messages
        self.compose = compose
        self.force = force

    def refuse(self, results: Results) -> None:
        """Refuse what the encoding of its input cannot write, and several Word files, which are no longer themselves in one."""
        _refuse_unencodable(results)
        if len(results) > 1 and not self.compose and any(_is_edited(result) for result in results):
            raise UserError(
                f"-o {self.path} is one file, and {len(results)} are given",
                "name one FILE, rewrite each in place with -i, or make one new document of all with --compose",
            )
        self._refuse_other_ending(results)

    def _refuse_other_ending(self, results: Results) -> None:
        """Raise UserError for a name under which Word does not open what the file is: one with macros, a template."""
        ending = _word_ending(self.path)
        if self.compose or not results or not _is_edited(results[0]):
            if ending != _NEW_ENDING:
                raise UserError(
                    f"-o {self.path}: a new Word file is a {_NEW_ENDING}",
                    f"name it {self.path[: -len(ending)]}{_NEW_ENDING}",
                )
            return
        from brackets.formats.word.edit.parts import ending_of

        source = results[0].source
        own = ending_of(source.held) if source.held is not None else ending
        if own and own != ending:
            raise UserError(
                f"{source.shown}: is a {own} file, and Word does not open it as {ending}",
                f"name it {self.path[: -len(ending)]}{own}",
            )

    def write(self, results: Results) -> bool:
        """Write the file, and say what of the drafts is not in it."""
        from brackets.cli.replacing import Replacement, replace_files

        if not self.compose and any(_is_edited(result) for result in results):
            source = results[0].source
            read = source.data if source.name != STDIN and are_one_file(source.name, self.path) else None
            _say_open(self.path, self.messages)
            replace_files([Replacement(self.path, _edited(results[0], self.messages, force=self.force), read=read)])
            return False
        from brackets.formats.interface import WriteOptions
        from brackets.formats.writing import write_document

        drafts = [(result.source.name, result.parsed()) for result in results]
        written = write_document(drafts, WriteOptions("docx", about=self.about()))
        for line in written.told:
            self.messages.note(f"brackets: {self.path}: {line}")
        write_file_bytes(self.path, written.data)
        return False


class InPlace:
    """Each result in the file that it was made from: `-i`, or `-i=SUFFIX`, which keeps the old one."""

    def __init__(self, messages: Messages, backup_suffix: str = "", *, force: bool = False):
        self.messages = messages
        self.backup_suffix = backup_suffix
        self.force = force

    def refuse(self, results: Results) -> None:
        """Refuse stdin, files of other formats, a file that is named twice, and what the encoding of its input cannot write."""
        for result in results:
            if result.source.name == STDIN:
                raise UserError("-i needs a FILE: stdin has no place to write back to")
        self._refuse_two_at_one_file([result.source.name for result in results])
        for result in results:
            if result.source.form != "text" and not _is_edited(result):
                raise UserError(
                    f"{result.source.shown}: -i would replace a {result.source.form} file by plain text",
                    "write to another file: -o FILE.docx",
                )
        _refuse_unencodable(results)

    def _refuse_two_at_one_file(self, names: Sequence[str]) -> None:
        """Raise UserError if a file would be written twice: as a draft and again, or as the old one of another."""
        targets: dict[str, list[str]] = {}
        for name in names:
            alike = targets.setdefault(folded(name), [])
            if any(are_one_file(name, other) for other in alike):
                raise UserError(f"{name}: is named twice, and -i would write it twice", "name each FILE once")
            alike.append(name)
        if self.backup_suffix:
            for name in names:
                kept = name + self.backup_suffix
                if any(are_one_file(kept, other) for other in targets.get(folded(kept), ())):
                    raise UserError(
                        f"{kept}: is a draft, and -i={self.backup_suffix} would write the old {name} over it",
                        "take another suffix, or name fewer FILEs",
                    )

    def write(self, results: Results) -> bool:
        """Write the files that change; with a suffix all of them, so that each has its old one beside it."""
        from brackets.cli.replacing import Replacement, replace_files

        replacements = []
        for result in results:
            source = result.source
            if _is_edited(result):
                data = _edited(result, self.messages, force=self.force)
                changed = data != source.data
                if changed:
                    _say_open(source.name, self.messages)
            else:
                data, changed = result.text.encode(source.encoding), result.changed
            if changed or self.backup_suffix:
                replacements.append(Replacement(source.name, data, self.backup_suffix, source.data))
        replace_files(replacements)
        return False


def _is_edited(result: Result) -> bool:
    """Whether what a command has made of a Word file is that file, changed in itself."""
    return result.keeps_file and result.source.form == "docx"


def _edited(result: Result, messages: Messages, *, force: bool) -> bytes:
    """The bytes of a file that is changed in itself; says what has no place in it."""
    from brackets.cli.in_file import edited

    written = edited(result, force=force)
    for line in written.told:
        messages.note(f"brackets: {result.source.shown}: {line}")
    return written.data


def _say_open(path: str, messages: Messages) -> None:
    """Say that a file that is about to be replaced is open in a word processor, which still has the old one."""
    from brackets.cli.open_elsewhere import opened_by

    program = opened_by(path)
    if program:
        messages.note(
            f"brackets: {path}: is open in {program}, which still shows the old text: "
            "close it there without saving, and open it again"
        )


def _word_ending(path: str) -> str:
    """What the name of a Word file ends with; empty for other names."""
    ending = os.path.splitext(path)[1].lower()
    return ending if ending in _WORD_ENDINGS else ""


_NEW_ENDING = ".docx"
_WORD_ENDINGS = (_NEW_ENDING, ".docm", ".dotx", ".dotm")


#: What files end with that no program would open if they were text.
_NO_TEXT = frozenset((
    ".pdf", ".doc", ".rtf", ".odt", ".ods", ".odp", ".xls", ".xlsx", ".ppt", ".pptx", ".html", ".htm", ".json", ".png", ".jpg",
    ".jpeg", ".svg", ".zip", ".epub", ".pages",
))  # fmt: skip


class Diff:
    """What would change, as a unified diff on stdout: `--diff`. With `answers`, a change is a negative answer (`--check`)."""

    def __init__(self, place: Sink, *, color: bool, answers: bool = False):
        self.place = place
        self.color = color
        self.answers = answers

    def refuse(self, results: Results) -> None:
        """Refuse what the place refuses where they would be written without `--diff`."""
        self.place.refuse(results)

    def write(self, results: Results) -> bool:
        """Write the diffs, each in the encoding of its input."""
        from brackets.views.diff import unified

        for result in results:
            source = result.source
            diff = unified(source.shown, source.text, result.text, color=self.color)
            write_output(diff, source.encoding, colored=self.color)
        return self.answers and any(result.changed for result in results)


class Check:
    """Only whether anything would change: `--check`."""

    def __init__(self, place: Sink, messages: Messages):
        self.place = place
        self.messages = messages

    def refuse(self, results: Results) -> None:
        """Refuse what the place refuses where they would be written without `--check`."""
        self.place.refuse(results)

    def write(self, results: Results) -> bool:
        """Say which files would change."""
        changed = [result for result in results if result.changed]
        for result in changed:
            self.messages.note(f"{result.source.shown}: would change")
        return bool(changed)


def sink_for(writing: Writing, messages: Messages, *, color: bool, about: About = dict) -> Sink:
    """The sink that the options ask for. Raises UserError for options that exclude each other."""
    place = _place(writing, messages, about)
    if writing.diff:
        return Diff(place, color=color, answers=writing.check)
    if writing.check:
        return Check(place, messages)
    return place


def _place(writing: Writing, messages: Messages, about: About) -> Sink:
    if writing.in_place and writing.output:
        raise UserError("-i and -o exclude each other", "-i rewrites each FILE, -o collects all in one")
    if writing.in_place:
        return InPlace(messages, writing.backup_suffix, force=writing.force)
    if writing.output is None or is_to_stdout(writing):
        return Stdout()
    ending = os.path.splitext(writing.output)[1].lower()
    if ending in _NO_TEXT:
        raise UserError(
            f"-o {writing.output}: text is written, and a {ending} is none",
            f"name it {writing.output[: -len(ending)]}.txt or {writing.output[: -len(ending)]}{_NEW_ENDING}; "
            "`brackets convert` writes other formats",
        )
    if _word_ending(writing.output):
        return WordFile(writing.output, messages, about, compose=writing.compose, force=writing.force)
    return OneFile(writing.output)


def is_to_stdout(writing: Writing) -> bool:
    """Whether the drafts go to standard output, under whatever name."""
    return not writing.in_place and (writing.output is None or is_stdout(writing.output))


def is_to_its_file(source: Input, writing: Writing) -> bool:
    """Whether what is made of a draft is a Word file again, the one that was read, changed in itself."""
    if source.editor is None or writing.compose or is_to_stdout(writing):
        return False
    return writing.in_place or _word_ending(writing.output or "") != ""


def _refuse_unencodable(results: Results) -> None:
    """Raise UserError for a text that the encoding of its input cannot write."""
    for result in results:
        encoding = result.source.encoding
        try:
            result.text.encode(encoding)
        except UnicodeEncodeError as error:
            raise UserError(f"{result.source.shown}: the result does not fit {encoding}: {error.reason}") from None


def deliver(results: Results, writing: Writing, sink: Sink, *besides: Beside) -> bool:
    """Write results to a sink, and what goes beside them first; a preview writes nothing beside.

    True if that is a negative answer. Raises UserError, and then nothing has been written.
    """
    sink.refuse(results)
    if not writing.is_preview:
        read = [result.source.name for result in results]
        output = STDIN if is_to_stdout(writing) else writing.output
        for beside in besides:
            beside.refuse(read, output, writing.backup_suffix)
        for beside in besides:
            beside.write()
    return sink.write(results)
