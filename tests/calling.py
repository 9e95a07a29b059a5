"""Calls tools as an assistant's program does, by the client of the protocol's own package, which holds answers against their schemas."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import anyio
from mcp.client import Client

from brackets.cli.assistants.folder import Folder
from brackets.cli.assistants.server import server_for
from brackets.cli.options import Common

COMMON = Common(
    quiet=False, strict=False, encoding=None, config_path=None, color="never", input_form="auto", view="all", formatting="struck",
    sponsor="",
)  # fmt: skip

Call = Callable[..., "Answered"]
"""Calls a tool with arguments."""


class Answered(NamedTuple):
    """What a tool answered."""

    is_error: bool
    content: dict[str, Any]

    def __getitem__(self, name: Any) -> Any:
        return self.content[name]


def answered(result: Any) -> Answered:
    assert result.content[0].type == "text"
    return Answered(bool(result.is_error), result.structured_content)


def call_all(calls: list[tuple[str, dict[str, Any]]], common: Common = COMMON) -> list[Answered]:
    """Calls tools all at once, of a server of the working folder."""

    async def run() -> list[Answered]:
        results: dict[int, Answered] = {}
        async with Client(server_for(Folder("."), common)) as client:

            async def one(number: int, name: str, arguments: dict[str, Any]) -> None:
                results[number] = answered(await client.call_tool(name, arguments))

            async with anyio.create_task_group() as group:
                for number, (name, arguments) in enumerate(calls):
                    group.start_soon(one, number, name, arguments)
        return [results[number] for number in range(len(calls))]

    return anyio.run(run)


def call(name: str, **arguments: Any) -> Answered:
    """Calls a tool. `for` and other words of Python may end in `_`."""
    [one] = call_all([(name, {key.rstrip("_"): value for key, value in arguments.items()})])
    return one


def good(name: str, **arguments: Any) -> Answered:
    """The same of a call that must succeed."""
    made = call(name, **arguments)
    assert not made.is_error, made.content
    return made


def pages(name: str, limit: int, **arguments: Any) -> list[Any]:
    """All records of a tool, page by page."""
    found: list[Any] = []
    offset: int | None = 0
    while offset is not None:
        made = good(name, **arguments, offset=offset, limit=limit)
        assert len(made["records"]) <= limit
        assert made["total"] >= len(found) + len(made["records"])
        found += made["records"]
        offset = made["next_offset"]
    assert len(found) == made["total"]
    return found


def all_below(folder: Path) -> dict[str, bytes]:
    """The files below a folder by their paths, with what is in them."""
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file() and not path.is_fifo()}
