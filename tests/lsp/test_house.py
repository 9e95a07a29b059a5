"""What `brackets.toml` says of parties, rules and style, and the command itself."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

pytest.importorskip("pygls")
pytest.importorskip("pytest_lsp")

import pytest_lsp
from asking import made, opened
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient

from brackets.cli.commands.lsp import _settings
from brackets.cli.config import load_config
from brackets.errors import UserError
from brackets.lsp import completion, hover, jumps, renaming, symbols, tokens
from brackets.lsp.documents import path_of
from brackets.lsp.session import Server
from brackets.lsp.settings import plain_settings
from running import run_here

HOUSE = """
[groups]
FOC = ["Friends of the Chair"]

[check]
ignore = ["B302"]

[check.files]
"old/*.txt" = ["B101"]

[fmt]
separator = ", "
"""
DRAFT = "1. One [FOC/US: two] [CAN:] [MEX: three.\n"
CONFIGURED = ClientServerConfig(server_command=[sys.executable, "-m", "brackets", "lsp"])


@pytest_lsp.fixture(config=CONFIGURED)
async def client(lsp_client: LanguageClient) -> AsyncIterator[None]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "brackets.toml").write_text(HOUSE, encoding="utf-8")
        await lsp_client.initialize_session(
            types.InitializeParams(capabilities=types.ClientCapabilities(), root_uri=folder.as_uri())
        )
        lsp_client.folder = folder  # type: ignore[attr-defined]
        yield
        await lsp_client.shutdown_session()


async def codes(client: LanguageClient, uri: str) -> list[str]:
    await asyncio.wait_for(client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS), 60)
    return [str(diagnostic.code) for diagnostic in client.diagnostics[uri]]


@pytest.mark.asyncio
async def test_the_settings_of_the_folder(client: LanguageClient) -> None:
    folder: Path = client.folder  # type: ignore[attr-defined]
    uri = (folder / "draft.txt").as_uri()
    client.text_document_did_open(types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, "", 1, DRAFT)))
    assert await codes(client, uri) == ["B101"]
    draft = types.TextDocumentIdentifier(uri)
    edits = await client.text_document_formatting_async(
        types.DocumentFormattingParams(draft, types.FormattingOptions(4, True))
    )
    assert made(DRAFT, edits).startswith("1. One [FOC, US: two]")
    old = (folder / "old" / "draft.txt").as_uri()
    client.text_document_did_open(types.DidOpenTextDocumentParams(types.TextDocumentItem(old, "", 1, DRAFT)))
    assert await codes(client, old) == []
    client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(old)))
    config = (folder / "brackets.toml").as_uri()
    client.text_document_did_open(types.DidOpenTextDocumentParams(types.TextDocumentItem(config, "toml", 1, "[")))
    (folder / "brackets.toml").write_text("", encoding="utf-8")
    client.text_document_did_save(types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(config)))
    await codes(client, uri)  # of the draft that was closed
    assert sorted(await codes(client, uri)) == ["B101", "B202", "B302"]  # and FOC is nobody now
    (folder / "brackets.toml").write_text("[nothing]\n", encoding="utf-8")
    change = types.FileEvent(config, types.FileChangeType.Changed)
    client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([change]))
    await asyncio.wait_for(client.wait_for_notification(types.WINDOW_SHOW_MESSAGE), 60)
    assert "there is no table [nothing]" in client.messages[-1].message
    renamed = await client.text_document_rename_async(types.RenameParams(draft, types.Position(0, 12), "Japan"))
    assert renamed is not None and renamed.changes is not None
    assert made(DRAFT, renamed.changes[uri]) == DRAFT.replace("US", "Japan")


def test_what_is_no_setting_is_told(tmp_path: Path) -> None:
    for table in ('[check]\nignore = ["X9"]', "[check]\nfiles = 3", '[check.files]\n"*" = 5', "[fmt]\nwidth = 3"):
        (tmp_path / "brackets.toml").write_text(table, encoding="utf-8")
        with pytest.raises(UserError):
            _settings(load_config(str(tmp_path / "brackets.toml")), str(tmp_path)).ignored("draft.txt")


def test_files_are_named_as_below_the_folder(tmp_path: Path) -> None:
    (tmp_path / "brackets.toml").write_text(HOUSE, encoding="utf-8")
    settings = _settings(load_config(str(tmp_path / "brackets.toml")), str(tmp_path))
    assert settings.ignored(str(tmp_path / "old" / "a.txt")) == ["B302", "B101"]
    assert settings.ignored(str(tmp_path / "a.txt")) == ["B302"]
    assert path_of("file:///a%20b/c.txt") == "/a b/c.txt" and path_of("untitled:One") == "untitled:One"


def test_without_the_extra_it_says_how_to_install_it(
    tmp_path: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "brackets.lsp.server", None)
    ran = run_here(["lsp"], tmp_path, environment)
    assert ran.code == 2 and b"lsp needs the extra [lsp]" in ran.err
    assert run_here(["lsp", "--settings", "emacs"], tmp_path, environment).code == 0


def test_five_thousand_brackets_in_each_other() -> None:
    depth = 5_000
    snapshot = opened("1. " + "[US: x " * depth + "]" * depth + "\n")
    at = len(snapshot.text) // 3
    assert hover.hover(snapshot, at) is not None
    assert symbols.symbols(snapshot) and symbols.folds(snapshot) == []
    assert len(tokens.tokens(snapshot).data) > depth
    assert len(jumps.mentions(snapshot, 5)) == depth
    assert jumps.definitions(snapshot, at) == []
    assert completion.completions(snapshot, at) is not None
    assert len(renaming.rename(snapshot, 5, "Canada").edits) == depth


def test_a_rule_that_fails_is_told_and_ends_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    shown: list[types.PublishDiagnosticsParams] = []
    server = Server("0", lambda folder: plain_settings())
    monkeypatch.setattr(server.watcher, "_publish", shown.append)
    monkeypatch.setattr(server.watcher, "_fault", told.append)

    def fail(*_: object, **__: object) -> None:
        raise ValueError("a rule of a package")

    async def go() -> None:
        with monkeypatch.context() as patched:
            patched.setattr("brackets.lsp.documents.check", fail)
            server.watcher.opened(server.documents.open("file:///a", 1, "1. a ["))
            await asyncio.sleep(0.3)
        server.watcher.opened(server.documents.open("file:///a", 2, "1. a ["))
        await asyncio.sleep(0.5)

    asyncio.run(go())
    assert told == ["a fault in brackets, not in your draft: ValueError: a rule of a package"]
    assert [one.version for one in shown] == [2]
    server.pool.shutdown()
