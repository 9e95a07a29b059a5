"""Imports run downwards only, between rooms and inside them.

A room may import the rooms above it in ROOMS, which is the way of the text, from its ground up; what is imported by
`import brackets` comes last. Inside a room no two files import each other, however long the way round. Imports within
functions and under TYPE_CHECKING count like all others: a late import may save time at the start, and hides no circle.
Nothing is exempt.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parent.parent / "src" / "brackets"

#: From the ground up.
ROOMS = (
    "version", "errors", "plugins", "text", "vocabulary", "parties", "parse", "document", "draft", "settle", "rewrite", "rounds", "check", "formats", "views", "corpus",
    "api", "lsp", "cli", "__init__", "__main__",
)  # fmt: skip


def module_name(path: Path) -> str:
    """`settle.cuts` for `settle/cuts.py`, `settle` for `settle/__init__.py`."""
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


def imported(tree: ast.AST, known: set[str]) -> Iterator[tuple[int, str]]:
    """The modules of this package that a file imports, with their lines."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "brackets":
            base = node.module.partition(".")[2]
            for alias in node.names:
                name = f"{base}.{alias.name}".strip(".")
                yield node.lineno, name if name in known else base or "__init__"
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] == "brackets":
                    yield node.lineno, alias.name.partition(".")[2] or "__init__"


def circles(arrows: dict[str, set[str]]) -> Iterator[list[str]]:
    """The ways from a module back to itself, one for each module that has one."""
    done: set[str] = set()
    for start in sorted(arrows):
        if start in done:
            continue
        way = _way_back(start, arrows)
        if way:
            done.update(way)
            yield way


def _way_back(start: str, arrows: dict[str, set[str]]) -> list[str]:
    before: dict[str, str] = {}
    waiting = [start]
    for here in waiting:
        for there in sorted(arrows.get(here, ())):
            if there == start:
                way = [here]
                while way[-1] != start:
                    way.append(before[way[-1]])
                return [*reversed(way), start]
            if there not in before:
                before[there] = here
                waiting.append(there)
    return []


def main() -> int:
    paths = sorted(SOURCE.rglob("*.py"))
    known = {module_name(path) for path in paths}
    arrows: dict[str, set[str]] = {name: set() for name in known}
    wrong = []
    for path in paths:
        own = module_name(path)
        room = own.split(".")[0]
        if room not in ROOMS:
            wrong.append(f"{path}: {room} is no room: add it to ROOMS in tools/check_layers.py")
            continue
        for line, name in imported(ast.parse(path.read_text(encoding="utf-8")), known):
            other = name.split(".")[0]
            if other != room and ROOMS.index(other) > ROOMS.index(room):
                wrong.append(
                    f"{path.relative_to(SOURCE.parent)}:{line}: {own} may not import {name}, which stands above it"
                )
            if name != own:
                arrows[own].add(name)
    wrong += [f"a circle: {' -> '.join(way)}" for way in circles(arrows)]
    print("\n".join(wrong) or f"layers: {len(known)} modules in {len(ROOMS)} rooms, no arrow upwards and no circle")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
