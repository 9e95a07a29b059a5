"""One session with one client: its open drafts, what it and the house ask for, and the threads that work for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from lsprotocol import types
from pygls.exceptions import JsonRpcContentModified, JsonRpcException
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol, lsp_method

from brackets.errors import UserError
from brackets.lsp.documents import Documents, Snapshot, path_of
from brackets.lsp.places import UTF16
from brackets.lsp.settings import CONFIG, Settings, Wishes, plain_settings
from brackets.lsp.watching import Watcher

Answer = TypeVar("Answer")

SettingsOf = Callable[[str | None], Settings]
"""The settings for a folder; raises UserError for what cannot be read."""

#: What a client is told of a request that cannot be done: RequestFailed of the protocol.
_FAILED = -32803
#: So many requests are worked on at once: what is quick need not wait for what takes long.
_THREADS = 4


class _Protocol(LanguageServerProtocol):
    """The protocol, with our own open drafts: a line ends where the protocol says, and places beyond the end are places."""

    _server: Server

    @lsp_method(types.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: types.DidOpenTextDocumentParams) -> None:
        document = params.text_document
        if not path_of(document.uri).endswith(CONFIG):
            self._server.watcher.opened(self._server.documents.open(document.uri, document.version, document.text))

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> None:
        document = params.text_document
        if (made := self._server.documents.change(document.uri, document.version, params.content_changes)) is not None:
            self._server.watcher.changed(*made)

    @lsp_method(types.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: types.DidCloseTextDocumentParams) -> None:
        self._server.documents.close(params.text_document.uri)
        self._server.watcher.closed(params.text_document.uri)


class Server(LanguageServer):
    """What one client speaks with."""

    def __init__(self, version: str, settings_of: SettingsOf):
        super().__init__("brackets", version, protocol_cls=_Protocol)
        self.settings_of = settings_of
        self.documents = Documents(plain_settings())
        self.wishes = Wishes()
        self.pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="brackets")
        self.watcher = Watcher(self.documents, self.run, self.text_document_publish_diagnostics, self.tell)

    async def run(self, function: Callable[..., Answer], *given: Any) -> Answer:
        """Have a function done in a thread."""
        return await asyncio.get_running_loop().run_in_executor(self.pool, function, *given)

    async def ask(self, uri: str, feature: Callable[[Snapshot], Answer]) -> Answer | None:
        """What a feature says of the newest version of a draft; None of one that is not open."""
        snapshot = self.documents.get(uri)
        if snapshot is None:
            return None

        def answer() -> Answer:
            if self.documents.get(uri) is not snapshot:  # while it waited for a thread
                raise JsonRpcContentModified("the draft has changed")
            return feature(snapshot)

        try:
            return await self.run(answer)
        except UserError as error:
            raise JsonRpcException(error.with_hint, _FAILED) from None

    def read_settings(self, folder: str | None) -> None:
        """Take over what the house says. What cannot be read is told, and then what was known stays."""
        try:
            settings = self.settings_of(folder)
        except UserError as error:
            self.window_show_message(types.ShowMessageParams(types.MessageType.Error, error.with_hint))
            settings = self.documents.settings
        asked = self.workspace.position_encoding or UTF16
        # A client's own word, or the protocol's constant.
        self.documents.follow(settings, str(getattr(asked, "value", asked)))
        for snapshot in self.documents.all():
            self.watcher.opened(snapshot)

    def tell(self, warnings: str) -> None:
        """What a person should know of what was done."""
        if warnings:
            self.window_show_message(types.ShowMessageParams(types.MessageType.Warning, warnings))
