"""Akoma Ntoso (OASIS LegalDocML 1.0) as the United Nations' profile has it (AKN4UN), out and in again (law L8)."""

from __future__ import annotations

import re

from brackets.formats.interface import Drafts, Format, ReadOptions, ReadResult, WriteOptions, WriteResult, one_draft
from brackets.parties.registry import Registry
from brackets.text.patterns import Pattern

_BEGINS = Pattern(rb"(?:\xef\xbb\xbf)?\s*(?:<\?[^>]*>\s*|<!--.*?-->\s*)*<(?:\w+:)?akomaNtoso\b".decode("latin-1"), re.S)
_LOOKED_AT = 4096


def is_akn(data: bytes) -> bool:
    """Whether bytes begin like Akoma Ntoso."""
    return _BEGINS.match(data[:_LOOKED_AT].decode("latin-1")) is not None


def _read(data: bytes, shown: str, options: ReadOptions, registry: Registry) -> ReadResult:
    from brackets.formats.akn_reader import AknReader  # to recognise a file takes neither reader nor writer
    from brackets.formats.authors import Authors
    from brackets.formats.notation import in_notation

    authors = Authors(registry, options.authors)
    reader = AknReader(shown, authors)
    reader.read(data)
    if reader.is_ours:
        return ReadResult(reader.draft, FORMAT.name)
    return in_notation(reader.document, FORMAT.name, authors, options, registry)


def _write(drafts: Drafts, options: WriteOptions) -> WriteResult:
    from brackets.formats.akn_document import write_akn

    return WriteResult(write_akn(one_draft(drafts), options.about).encode())


FORMAT = Format("akn", rank=13, endings=("akn.xml", "akn"), recognise=is_akn, read=_read, write=_write)
