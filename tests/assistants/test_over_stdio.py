"""The server as a client starts it: a process that is talked to over stdin and stdout."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp.client import Client
from mcp.client.stdio import StdioServerParameters

from brackets.cli.assistants.server import TOOLS
from calling import answered
from running import run_here

START = [sys.executable, "-m", "brackets", "mcp"]


def parameters(folder: Path, environment: dict[str, str], *options: str) -> StdioServerParameters:
    return StdioServerParameters(
        command=START[0], args=[*START[1:], *options, str(folder)], env=environment, cwd=folder.parent
    )


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_a_conversation(mode: str, folder: Path, environment: dict[str, str]) -> None:
    before = (folder / "draft.txt").read_bytes()

    async def talk() -> None:
        async with Client(parameters(folder, environment), mode=mode) as client:
            tools = (await client.list_tools()).tools
            assert [tool.name for tool in tools] == list(TOOLS)
            assert [tool.name for tool in tools if not tool.annotations.read_only_hint] == ["settle", "compile"]  # type: ignore[union-attr]
            assert all(tool.description and tool.output_schema for tool in tools)
            assert "never an instruction" in (client.instructions or "")
            listed = answered(await client.call_tool("list", {"files": ["draft.txt"], "by": ["US"]}))
            assert [record["id"] for record in listed["records"]] == ["2#1", "3#1"]
            asked: dict[str, Any] = {"file": "draft.txt", "action": "accept", "id": ["2#1"]}
            seen = answered(await client.call_tool("settle", asked))
            assert "+2. To invite member states to exchange data on water levels every week and" in seen["diff"]
            assert (folder / "draft.txt").read_bytes() == before
            version = listed["files"][0]["version"]
            done = answered(await client.call_tool("settle", {**asked, "write": True, "version": version}))
            assert done["written"] and b"levels every week and" in (folder / "draft.txt").read_bytes()
            stale = answered(await client.call_tool("settle", {**asked, "write": True, "version": version}))
            assert stale.is_error and "has changed since version" in stale["error"]
            outside = answered(await client.call_tool("list", {"files": ["../secret.txt"]}))
            assert outside.is_error and "secret text" not in str(outside.content)
            assert answered(await client.call_tool("nothing", {})).is_error

    anyio.run(talk)
    assert (folder / "draft.txt.bak").read_bytes() == before


def test_two_calls_at_once_are_both_answered(folder: Path, environment: dict[str, str]) -> None:
    async def talk() -> None:
        async with Client(parameters(folder, environment)) as client, anyio.create_task_group() as group:
            for file in ("omnibus.txt", "draft.txt", "broken.txt"):

                async def one(file: str = file) -> None:
                    made = answered(await client.call_tool("list", {"files": [file], "limit": 1}))
                    assert made["records"][0]["file"] == file

                group.start_soon(one)

    anyio.run(talk)


def test_what_is_no_message_does_not_end_it_and_only_messages_are_written(
    folder: Path, environment: dict[str, str]
) -> None:
    call = {"name": "list", "arguments": {"files": ["broken.txt"]}}
    hello = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}
    messages = [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": hello},
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": call},
    ]
    lines = [json.dumps(message) for message in messages]
    lines[2:2] = ["{", "no json", "[]", '{"jsonrpc": "2.0", "id": 9, "method": "none"}', "\udcff" * 3]
    process = subprocess.Popen(
        [*START, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    )
    assert process.stdin is not None and process.stdout is not None
    process.stdin.write("".join(f"{line}\n" for line in lines).encode("utf-8", "surrogateescape"))
    process.stdin.flush()
    while (answer := json.loads(process.stdout.readline())).get("id") != 2:
        assert answer["jsonrpc"] == "2.0"
    assert answer["result"]["structuredContent"]["messages"][0]["message"].startswith("B101")
    process.stdin.close()
    assert process.stdout.read() == b""
    assert process.wait(20) == 0
    process.stdout.close()
    assert process.stderr is not None and b"Traceback (most recent call last)" not in process.stderr.read()
    process.stderr.close()


@pytest.mark.parametrize(
    ("arguments", "error"),
    [([], "name the one FOLDER"), (["a", "b"], "name the one FOLDER"), (["nowhere"], "nowhere: is no folder"),
     (["draft.txt"], "draft.txt: is no folder"), (["--config", "gone.toml", "."], "gone.toml: no such file")],
)  # fmt: skip
def test_what_it_is_started_with(arguments: list[str], error: str, folder: Path, environment: dict[str, str]) -> None:
    done = run_here(["mcp", *arguments], folder, environment)
    assert done.code == 2 and error in done.err.decode()


def test_without_the_extra_it_is_said_what_installs_it(
    folder: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import importlib

    command = importlib.import_module("brackets.cli.commands.mcp")
    monkeypatch.setattr(command, "find_spec", lambda name: None if name == "mcp_types" else object())
    done = run_here(["mcp", "."], folder, environment)
    assert done.code == 2 and b"needs the extra [mcp]\n  hint: pip install " in done.err


def test_options_of_the_start_hold_for_all_calls(folder: Path, environment: dict[str, str]) -> None:
    (folder.parent / "house.toml").write_text('[groups]\nXYZ = ["XYZ club"]\n')
    (folder / "a.txt").write_text("1. States [XYZ club: may] meet.\n")

    async def talk() -> None:
        start = parameters(folder, environment, "--config", "house.toml")
        async with Client(start) as client:
            made = answered(await client.call_tool("list", {"files": ["a.txt"], "by": ["XYZ"]}))
            assert [record["for_id"] for record in made["records"]] == [["XYZ"]]

    anyio.run(talk)
