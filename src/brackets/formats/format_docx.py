"""Word files (.docx), in and out; the work is done in `word/`. Needs the extra `word`."""

from __future__ import annotations

from collections.abc import Iterable

from brackets.formats.authors import Authors
from brackets.formats.interface import (
    Drafts,
    FileChanges,
    Format,
    ReadOptions,
    ReadResult,
    WriteOptions,
    WriteResult,
    one_draft,
)
from brackets.formats.notation import in_notation
from brackets.formats.sourced import Sourced
from brackets.formats.word.package import is_word
from brackets.parties.registry import Registry


def _read(data: bytes, shown: str, options: ReadOptions, registry: Registry) -> ReadResult:
    from brackets.formats.word.reader import read_word
    from brackets.formats.word.statuses import statuses_in

    authors = Authors(registry, options.authors)
    document = read_word(data, shown, authors, options.view, options.progress)
    read = in_notation(document, FORMAT.name, authors, options, registry)
    text = read.text if isinstance(read.text, Sourced) else Sourced.of(read.text, None)
    read = read._replace(text=str(text), statuses=tuple(statuses_in(text, options.statuses)))
    if options.view != "all":
        return read  # its changes are not in the text
    return read._replace(
        editor=lambda changes: _edit(data, shown, text, changes, authors), comments=lambda: _comments(text),
        counted=lambda spans: _counted(text, spans),
    )  # fmt: skip


def _write(drafts: Drafts, options: WriteOptions) -> WriteResult:
    from brackets.formats.word.writer import WordOptions, write_word

    wanted = WordOptions(options.tracked, options.template, options.template_name, options.numbers, options.about)
    return write_word(one_draft(drafts), wanted)


def _comments(text: Sourced) -> frozenset[int]:
    from brackets.formats.word.edit.plan import comments_in

    return comments_in(text)


def _counted(text: Sourced, spans: Iterable[tuple[int, int]]) -> frozenset[int]:
    from brackets.formats.word.edit.plan import counted_in

    return counted_in(text, spans)


def _edit(data: bytes, shown: str, text: Sourced, changes: FileChanges, authors: Authors) -> WriteResult:
    from brackets.formats.word.edit.editing import edit_word

    return edit_word(data, shown, text, changes, authors)


FORMAT = Format("docx", rank=2, endings=("docx",), recognise=is_word, read=_read, write=_write, is_binary=True)
