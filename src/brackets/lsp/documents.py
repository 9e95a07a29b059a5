"""The open drafts. Each version of one is a snapshot: a value that parses when it is first asked, in whatever thread that is."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import cached_property
from urllib.parse import unquote, urlsplit

from lsprotocol.types import TextDocumentContentChangeEvent, TextDocumentContentChangePartial

from brackets.check import check
from brackets.check.diagnostics import Diagnostic
from brackets.draft import Draft
from brackets.lsp.places import UTF16, Places
from brackets.lsp.settings import Settings
from brackets.rewrite.numbering import Renamed, renamed
from brackets.rewrite.references import Reference, references
from brackets.settle.excerpts import Borders
from brackets.settle.reviewing import Review
from brackets.text.edits import Edit, composed


class Snapshot:
    """One version of an open draft. What is made of it is made once, and kept."""

    def __init__(self, uri: str, version: int | None, text: str, settings: Settings, encoding: str = UTF16):
        self.uri = uri
        self.version = version
        self.text = text
        self.settings = settings
        self.encoding = encoding
        self._parsing = threading.Lock()
        self._checking = threading.Lock()

    @cached_property
    def places(self) -> Places:
        """The client's places."""
        return Places(self.text, self.encoding)

    @property
    def draft(self) -> Draft:
        """The draft. Two threads that ask at once wait for one parse."""
        with self._parsing:
            return self._draft

    @cached_property
    def _draft(self) -> Draft:
        return Draft(self.text, self.settings.registry)

    @property
    def findings(self) -> Sequence[Diagnostic]:
        """What `check` finds, as the house has it."""
        with self._checking:
            return self._findings

    @cached_property
    def _findings(self) -> Sequence[Diagnostic]:
        return check(self.draft, select=self.settings.select, ignore=self.ignored)

    @cached_property
    def ignored(self) -> Sequence[str]:
        """The codes of rules that are ignored in this file."""
        return self.settings.ignored(path_of(self.uri))

    @property
    def is_checked(self) -> bool:
        """Whether its findings are known."""
        return "_findings" in vars(self)

    @cached_property
    def review(self) -> Review:
        """What a proposal would make of its paragraph."""
        return Review(self.draft, self.draft.all_proposals)

    @cached_property
    def borders(self) -> Borders:
        """Where it can be cut, so that no bracket is."""
        return Borders(self.draft)

    @cached_property
    def labels(self) -> Sequence[Renamed]:
        """Every label and numbered heading, in order."""
        return renamed(self.draft)

    @cached_property
    def references(self) -> Sequence[Reference]:
        """Every number by which the text refers to a paragraph or a heading, in order."""
        return references(self.draft, self.labels)

    def changed(
        self, changes: Sequence[TextDocumentContentChangeEvent], version: int | None
    ) -> tuple[Snapshot, list[Edit] | None]:
        """The version after a client's changes, and what they did to this text; None if all of it is new."""
        after = self
        edits: list[Edit] = []
        known = True
        for change in changes:
            if isinstance(change, TextDocumentContentChangePartial):
                start, end = after.places.span(change.range)
                edit = Edit(start, end, change.text)
                edits = composed(self.text, edits, [edit]) if edits else [edit]
                text = after.text[:start] + change.text + after.text[end:]
            else:
                text, known = change.text, False
            after = Snapshot(self.uri, version, text, self.settings, self.encoding)
        if after is self:
            after = Snapshot(self.uri, version, self.text, self.settings, self.encoding)
        return after, edits if known else None


class Documents:
    """The drafts that a client has opened, by their URIs."""

    def __init__(self, settings: Settings):
        self.settings = settings
        self.encoding = UTF16
        self._open: dict[str, Snapshot] = {}

    def open(self, uri: str, version: int | None, text: str) -> Snapshot:
        """A draft is opened; one that is open already is replaced."""
        self._open[uri] = Snapshot(uri, version, text, self.settings, self.encoding)
        return self._open[uri]

    def change(
        self, uri: str, version: int | None, changes: Sequence[TextDocumentContentChangeEvent]
    ) -> tuple[Snapshot, list[Edit] | None] | None:
        """A draft is changed; None for one that nobody has opened."""
        before = self._open.get(uri)
        if before is None:
            return None
        after, edits = before.changed(changes, version)
        self._open[uri] = after
        return after, edits

    def follow(self, settings: Settings, encoding: str) -> None:
        """What a house says, or how a client counts, has changed: the drafts are read anew."""
        self.settings, self.encoding = settings, encoding
        for uri, old in self._open.items():
            self._open[uri] = Snapshot(uri, old.version, old.text, settings, encoding)

    def close(self, uri: str) -> None:
        """A draft is closed."""
        self._open.pop(uri, None)

    def get(self, uri: str) -> Snapshot | None:
        """The newest version of a draft; None for one that is not open."""
        return self._open.get(uri)

    def all(self) -> list[Snapshot]:
        """The newest versions of all that are open."""
        return list(self._open.values())


def path_of(uri: str) -> str:
    """The path that a file's URI names; of another URI all of it."""
    parts = urlsplit(uri)
    return unquote(parts.path) if parts.scheme == "file" else uri
