"""A client speaks with `brackets lsp` over stdin and stdout, as an editor does."""

from __future__ import annotations

import asyncio
import contextlib
import random
import sys
from collections.abc import AsyncIterator

import pytest

pytest.importorskip("pygls")
pytest.importorskip("pytest_lsp")

import pytest_lsp
from asking import changes_of, made
from lsprotocol import types
from pygls.exceptions import JsonRpcContentModified, JsonRpcException
from pytest_lsp import ClientServerConfig, LanguageClient
from test_lsp_edits import typing

from conftest import SAMPLES

URI = "file:///drafts/draft.txt"
DRAFT = types.TextDocumentIdentifier(URI)
RIVERS = "1. States [US: ~~may~~ shall] report 😀 [CAN: yearly].\n\n2. See paragraph 1 [MEX: here.\n"
CAPABILITIES = types.ClientCapabilities(
    workspace=types.WorkspaceClientCapabilities(
        workspace_edit=types.WorkspaceEditClientCapabilities(document_changes=True)
    ),
    text_document=types.TextDocumentClientCapabilities(
        code_action=types.CodeActionClientCapabilities(resolve_support=types.ClientCodeActionResolveOptions(["edit"]))
    ),
)


@pytest_lsp.fixture(config=ClientServerConfig(server_command=[sys.executable, "-m", "brackets", "lsp", "--stdio"]))
async def client(lsp_client: LanguageClient) -> AsyncIterator[None]:
    await lsp_client.initialize_session(
        types.InitializeParams(capabilities=CAPABILITIES, initialization_options={"inlayIds": True})
    )
    yield
    await lsp_client.shutdown_session()


async def opened(client: LanguageClient, text: str = RIVERS) -> list[str]:
    """Open a draft; the codes of what is found in it."""
    item = types.TextDocumentItem(URI, "plaintext", 1, text)
    client.text_document_did_open(types.DidOpenTextDocumentParams(item))
    return await found(client)


async def found(client: LanguageClient) -> list[str]:
    await asyncio.wait_for(client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS), 120)
    return [str(diagnostic.code) for diagnostic in client.diagnostics[URI]]


def change(client: LanguageClient, version: int, *changes: types.TextDocumentContentChangeEvent) -> None:
    document = types.VersionedTextDocumentIdentifier(version, URI)
    client.text_document_did_change(types.DidChangeTextDocumentParams(document, list(changes)))


def insertion(line: int, column: int, words: str) -> types.TextDocumentContentChangePartial:
    place = types.Position(line, column)
    return types.TextDocumentContentChangePartial(types.Range(place, place), words)


@pytest.mark.asyncio
async def test_findings_come_as_one_types(client: LanguageClient) -> None:
    assert await opened(client) == ["B101"]
    change(client, 2, insertion(2, 29, "]"))
    assert await found(client) == []
    change(client, 3, insertion(0, 0, "["))
    change(client, 4, insertion(0, 0, "["))  # before the first has been looked at
    assert await found(client) == ["B101", "B101"]
    client.text_document_did_close(types.DidCloseTextDocumentParams(DRAFT))
    assert await found(client) == []


@pytest.mark.asyncio
async def test_a_client_that_offers_no_encoding_counts_in_utf16(client: LanguageClient) -> None:
    text = "1. 🙂🙂 of floods [MEX: and droughts] in [CAN: time.\n"
    await opened(client, text)
    assert client.diagnostics[URI][0].range.start == types.Position(0, 41)
    change(client, 2, insertion(0, 41, "x"))
    place = types.Position(0, 22)
    here = types.CodeActionParams(DRAFT, types.Range(place, place), types.CodeActionContext([]))
    offered = await client.text_document_code_action_async(here)
    assert offered is not None and isinstance(offered[0], types.CodeAction)
    resolved = await client.code_action_resolve_async(offered[0])
    assert resolved.edit is not None
    typed = text.replace("[CAN", "x[CAN")
    assert made(typed, changes_of(resolved.edit)) == typed.replace("[MEX: and droughts]", "and droughts")


@pytest.mark.asyncio
async def test_an_action_is_worked_out_when_it_is_chosen(client: LanguageClient) -> None:
    await opened(client)
    place = types.Position(0, 15)
    here = types.CodeActionParams(DRAFT, types.Range(place, place), types.CodeActionContext([]))
    offered = await client.text_document_code_action_async(here)
    assert offered is not None
    accept = offered[0]
    assert isinstance(accept, types.CodeAction)
    assert accept.title == "Accept 1#1 (US)" and accept.edit is None
    resolved = await client.code_action_resolve_async(accept)
    assert resolved.edit is not None
    assert made(RIVERS, changes_of(resolved.edit)).startswith("1. States shall report 😀 [CAN: yearly].")
    change(client, 2, insertion(0, 0, "x"))
    with pytest.raises(JsonRpcException, match="has changed"):
        await client.code_action_resolve_async(accept)


@pytest.mark.asyncio
async def test_every_method_answers(client: LanguageClient) -> None:
    await opened(client)
    place = types.Position(0, 13)
    whole = types.Range(types.Position(0, 0), types.Position(9, 0))
    said = await client.text_document_hover_async(types.HoverParams(DRAFT, place))
    assert said is not None and "for: US" in str(said.contents)
    assert await client.text_document_document_symbol_async(types.DocumentSymbolParams(DRAFT))
    assert await client.text_document_folding_range_async(types.FoldingRangeParams(DRAFT)) == ()
    tokens = await client.text_document_semantic_tokens_full_async(types.SemanticTokensParams(DRAFT))
    assert tokens is not None and len(tokens.data) % 5 == 0 and tokens.data
    part = await client.text_document_semantic_tokens_range_async(types.SemanticTokensRangeParams(DRAFT, whole))
    assert part == tokens
    hints = await client.text_document_inlay_hint_async(types.InlayHintParams(DRAFT, whole))
    assert [hint.label for hint in hints or ()] == ["1#1", "1#2"]
    client.workspace_did_change_configuration(types.DidChangeConfigurationParams({"brackets": {"inlayIds": False}}))
    assert await client.text_document_inlay_hint_async(types.InlayHintParams(DRAFT, whole)) == ()
    label = types.Position(2, 17)
    definition = await client.text_document_definition_async(types.DefinitionParams(DRAFT, label))
    assert isinstance(definition, tuple | list) and definition[0].range.start == types.Position(0, 0)  # type: ignore[union-attr]
    referred = await client.text_document_references_async(
        types.ReferenceParams(types.ReferenceContext(True), DRAFT, label)
    )
    assert referred is not None and len(referred) == 2
    nameable = await client.text_document_prepare_rename_async(types.PrepareRenameParams(DRAFT, label))
    assert isinstance(nameable, types.PrepareRenamePlaceholder) and nameable.placeholder == "1"
    renamed = await client.text_document_rename_async(types.RenameParams(DRAFT, label, "9"))
    assert renamed is not None
    assert made(RIVERS, changes_of(renamed)) == RIVERS.replace("1. S", "9. S").replace("paragraph 1", "paragraph 9")
    with pytest.raises(JsonRpcException, match="there is a 2 here already"):
        await client.text_document_rename_async(types.RenameParams(DRAFT, label, "2"))
    completed = await client.text_document_completion_async(types.CompletionParams(DRAFT, types.Position(2, 20)))
    assert completed is not None
    formatting = types.DocumentFormattingParams(DRAFT, types.FormattingOptions(4, True))
    assert not await client.text_document_formatting_async(formatting)


@pytest.mark.asyncio
async def test_places_beyond_the_end_and_drafts_that_are_not_open(client: LanguageClient) -> None:
    await opened(client)
    for draft in (DRAFT, types.TextDocumentIdentifier("file:///never/opened.txt")):
        for place in (types.Position(0, 99999), types.Position(99999, 5)):
            span = types.Range(place, types.Position(0, 0))
            await client.text_document_hover_async(types.HoverParams(draft, place))
            await client.text_document_definition_async(types.DefinitionParams(draft, place))
            await client.text_document_completion_async(types.CompletionParams(draft, place))
            await client.text_document_code_action_async(
                types.CodeActionParams(draft, span, types.CodeActionContext([]))
            )
            await client.text_document_semantic_tokens_range_async(types.SemanticTokensRangeParams(draft, span))
    change(client, 2, insertion(99, 99, "]"))
    assert await found(client) == []
    never = types.VersionedTextDocumentIdentifier(7, "file:///never/opened.txt")
    client.text_document_did_change(types.DidChangeTextDocumentParams(never, [insertion(0, 0, "x")]))
    client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(never.uri)))
    assert await client.text_document_hover_async(types.HoverParams(DRAFT, types.Position(0, 13)))


@pytest.mark.asyncio
async def test_it_lives_for_random_edits(client: LanguageClient) -> None:
    choose = random.Random("edits over stdio")
    text = SAMPLES[0].read_bytes().decode()
    await opened(client, text)
    for version in range(2, 502):
        change(client, version, typing(choose, text[:200]))
        if version % 20 == 0:
            place = types.Position(choose.randrange(30), choose.randrange(30))
            with contextlib.suppress(JsonRpcContentModified):
                await client.text_document_hover_async(types.HoverParams(DRAFT, place))
    change(client, 502, types.TextDocumentContentChangeWholeDocument(RIVERS))
    for _ in range(100):
        if await found(client) == ["B101"]:
            break
    said = await client.text_document_hover_async(types.HoverParams(DRAFT, types.Position(0, 13)))
    assert said is not None and "for: US" in str(said.contents)


@pytest.mark.asyncio
async def test_five_megabytes(client: LanguageClient) -> None:
    contested = (
        "1. States [US: ~~may~~ shall] report 😀 [CAN: yearly] on the rivers that they share with each other.\n\n"
    )
    words = "The rivers that states share run from one of them to the other, and so does what they carry.\n" * 50
    text = f"{contested}{words}\n" * (5_000_000 // len(contested + words))
    assert len(text) > 4_900_000
    await opened(client, text)
    change(client, 2, insertion(0, 0, "["))
    await asyncio.wait_for(client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS), 120)
    assert any(diagnostic.code == "B101" for diagnostic in client.diagnostics[URI])
    said = await client.text_document_hover_async(types.HoverParams(DRAFT, types.Position(0, 13)))
    assert said is not None and "for: US" in str(said.contents)
