"""Folders of made-up drafts, and what a corpus of them holds."""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from running import Ran, run_here

TABLES = ("drafts", "paragraphs", "proposals", "positions", "errors", "rounds", "fates")


def draft(number: int) -> str:
    """A short draft, with this number in it."""
    return (
        f"Draft convention on rivers {number}\n\nA/CONF.{number}/L.1\n\n1. States [US: ~~may~~ shall] report [CAN, EU: yearly] "
        f"on river {number}.\n\n2. [MEX: The Council {'shall ' * (number % 5)}meet.]\n\n3. [by {2000 + number}] [Note: to be seen]\n"
    )


def lay(folder: Path, texts: Mapping[str, str | bytes]) -> Path:
    """Write files below a folder."""
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
    return folder


def many(folder: Path, count: int) -> Path:
    """So many drafts in folders of ten."""
    return lay(folder, {f"{number // 10:03}/{number:05}.txt": draft(number) for number in range(count)})


def make(environment: Mapping[str, str], folder: Path, *arguments: str, code: int = 0, stdin: bytes = b"") -> Ran:
    """Run `brackets corpus` in a folder; it must end with this code."""
    ran = run_here(["corpus", *arguments], folder, environment, stdin)
    assert ran.code == code, ran.err.decode()
    return ran


def do_in_this_process(folder: Any, *_: object) -> Any:
    """What does tasks without another process; `folder` is that of the tables, or has it as its `output`."""

    def doing(tasks: Sequence[Any]) -> Iterator[Any]:
        from brackets.corpus.child import do
        from brackets.corpus.orders import Order

        output = os.path.abspath(getattr(folder, "output", folder))
        for task in tasks:
            yield task, do(Order(task, output, os.getcwd(), {}, (300.0, 4096.0)), io.BytesIO())

    return doing


def rows(tables: Path, name: str) -> list[dict[str, Any]]:
    """All rows of a table, as they lie in its files."""
    import pyarrow.parquet as pq

    return [row for path in sorted((tables / name).glob("*.parquet")) for row in pq.read_table(path).to_pylist()]


def prints(tables: Path) -> dict[str, tuple[str, int]]:
    """Hash and time of each file of the tables: what is the same was not written again."""
    return {
        path.relative_to(tables).as_posix(): (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in sorted(tables.rglob("*.parquet"))
    }


def contents(tables: Path) -> dict[str, str]:
    """Hash of each file of the tables."""
    return {name: digest for name, (digest, _) in prints(tables).items()}


@pytest.fixture(autouse=True)
def in_one_process(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tasks are done in this process, but in tests that are about processes: to start one takes half a second."""
    if "processes" not in request.fixturenames:
        monkeypatch.setattr("brackets.cli.commands.corpus._doing", do_in_this_process)


@pytest.fixture
def processes() -> None:
    """Asked for by tests that are about processes."""
