"""The methods of the protocol: each is handed, with the newest version of its draft, to its feature in a thread."""

from __future__ import annotations

import gc
import logging
from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcContentModified

from brackets.lsp import actions, completion, formatting, hover, inlays, jumps, renaming, symbols, tokens
from brackets.lsp.documents import Snapshot, path_of
from brackets.lsp.session import Server, SettingsOf
from brackets.lsp.settings import CONFIG, wishes
from brackets.lsp.written import text_edits, workspace_edit

#: After so many new objects the youngest are looked through: a parse makes hundreds of thousands, which all live.
_BETWEEN_COLLECTIONS = 200_000


def make_server(version: str, settings_of: SettingsOf) -> Server:
    """A server with all its methods."""
    server = Server(version, settings_of)
    _add_session(server)
    _add_readings(server)
    _add_jumps(server)
    _add_writings(server)
    _add_actions(server)
    return server


def _add_session(server: Server) -> None:
    """What is asked for once, and what changes it."""

    @server.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        server.wishes = wishes(params.initialization_options)

    @server.feature(types.INITIALIZED)
    def initialized(params: types.InitializedParams) -> None:
        server.read_settings(server.workspace.root_path)

    @server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    def configured(params: types.DidChangeConfigurationParams) -> None:
        server.wishes = wishes(params.settings, server.wishes)

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def watched(params: types.DidChangeWatchedFilesParams) -> None:
        if any(path_of(change.uri).endswith(CONFIG) for change in params.changes):
            server.read_settings(server.workspace.root_path)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: types.DidSaveTextDocumentParams) -> None:
        if path_of(params.text_document.uri).endswith(CONFIG):
            server.read_settings(server.workspace.root_path)


def _add_readings(server: Server) -> None:
    """What is said and shown of a draft."""

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    async def hovered(params: types.HoverParams) -> types.Hover | None:
        return await server.ask(
            params.text_document.uri, lambda snapshot: hover.hover(snapshot, snapshot.places.offset(params.position))
        )

    @server.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    async def outlined(params: types.DocumentSymbolParams) -> list[types.DocumentSymbol] | None:
        return await server.ask(params.text_document.uri, symbols.symbols)

    @server.feature(types.TEXT_DOCUMENT_FOLDING_RANGE)
    async def folded(params: types.FoldingRangeParams) -> list[types.FoldingRange] | None:
        return await server.ask(params.text_document.uri, symbols.folds)

    @server.feature(types.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL, tokens.LEGEND)
    async def colored(params: types.SemanticTokensParams) -> types.SemanticTokens | None:
        return await server.ask(params.text_document.uri, tokens.tokens)

    @server.feature(types.TEXT_DOCUMENT_SEMANTIC_TOKENS_RANGE, tokens.LEGEND)
    async def colored_in(params: types.SemanticTokensRangeParams) -> types.SemanticTokens | None:
        return await server.ask(
            params.text_document.uri, lambda snapshot: tokens.tokens(snapshot, *snapshot.places.span(params.range))
        )

    @server.feature(types.TEXT_DOCUMENT_INLAY_HINT)
    async def inlaid(params: types.InlayHintParams) -> list[types.InlayHint] | None:
        if not server.wishes.inlay_ids:
            return []
        return await server.ask(
            params.text_document.uri, lambda snapshot: inlays.inlays(snapshot, *snapshot.places.span(params.range))
        )


def _add_jumps(server: Server) -> None:
    """From one place to others."""

    @server.feature(types.TEXT_DOCUMENT_DEFINITION)
    async def defined(params: types.DefinitionParams) -> list[types.Location] | None:
        return await server.ask(
            params.text_document.uri,
            lambda snapshot: jumps.definitions(snapshot, snapshot.places.offset(params.position)),
        )

    @server.feature(types.TEXT_DOCUMENT_REFERENCES)
    async def referred(params: types.ReferenceParams) -> list[types.Location] | None:
        declared = params.context.include_declaration
        return await server.ask(
            params.text_document.uri,
            lambda snapshot: jumps.mentions(snapshot, snapshot.places.offset(params.position), declared=declared),
        )


def _add_writings(server: Server) -> None:
    """What changes a draft."""

    @server.feature(
        types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(trigger_characters=list(completion.TRIGGERS))
    )
    async def completed(params: types.CompletionParams) -> list[types.CompletionItem] | None:
        return await server.ask(
            params.text_document.uri,
            lambda snapshot: completion.completions(snapshot, snapshot.places.offset(params.position)),
        )

    @server.feature(types.TEXT_DOCUMENT_FORMATTING)
    async def formatted(params: types.DocumentFormattingParams) -> list[types.TextEdit] | None:
        return await server.ask(
            params.text_document.uri, lambda snapshot: text_edits(snapshot, formatting.formatting(snapshot))
        )

    @server.feature(types.TEXT_DOCUMENT_PREPARE_RENAME)
    async def nameable(params: types.PrepareRenameParams) -> types.PrepareRenamePlaceholder | None:
        def find(snapshot: Snapshot) -> types.PrepareRenamePlaceholder | None:
            found = renaming.nameable(snapshot, snapshot.places.offset(params.position))
            return types.PrepareRenamePlaceholder(snapshot.places.range(*found[:2]), found[2]) if found else None

        return await server.ask(params.text_document.uri, find)

    @server.feature(types.TEXT_DOCUMENT_RENAME, types.RenameOptions(prepare_provider=True))
    async def renamed(params: types.RenameParams) -> types.WorkspaceEdit | None:
        def rename(snapshot: Snapshot) -> tuple[types.WorkspaceEdit, str]:
            made = renaming.rename(snapshot, snapshot.places.offset(params.position), params.new_name)
            return workspace_edit(
                snapshot, made.edits, versioned=actions.Client(server.client_capabilities).takes_versions
            ), made.warnings

        answer = await server.ask(params.text_document.uri, rename)
        if answer is None:
            return None
        server.tell(answer[1])
        return answer[0]


def _add_actions(server: Server) -> None:
    """Code actions."""
    options = types.CodeActionOptions(list(actions.KINDS), resolve_provider=True)

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, options)
    async def offered(params: types.CodeActionParams) -> list[types.CodeAction] | None:
        client = actions.Client(server.client_capabilities)

        def offer(snapshot: Snapshot) -> list[types.CodeAction]:
            return list(actions.prepared(snapshot, actions.offered(snapshot, params), client))

        return await server.ask(params.text_document.uri, offer)

    @server.feature(types.CODE_ACTION_RESOLVE)
    async def resolved(action: types.CodeAction) -> types.CodeAction:
        client = actions.Client(server.client_capabilities)

        def resolve(snapshot: Snapshot) -> types.CodeAction:
            if not actions.is_of(action, snapshot):
                raise JsonRpcContentModified("the draft has changed since: ask again")
            return actions.changes(snapshot, action, client)

        data: dict[str, Any] = action.data if isinstance(action.data, dict) else {}
        made = await server.ask(str(data.get("uri", "")), resolve) or action
        if made.disabled is not None:
            server.tell(made.disabled.reason)
        return made


def serve(version: str, settings_of: SettingsOf) -> None:
    """Speak with a client over stdin and stdout until it leaves.

    What goes wrong is answered, and not written on stderr, which editors show as an alarm.
    """
    logging.getLogger("pygls").setLevel(logging.CRITICAL + 1)
    gc.set_threshold(_BETWEEN_COLLECTIONS, 10, 10)
    gc.enable()  # which one short run of a command goes without
    make_server(version, settings_of).start_io()
