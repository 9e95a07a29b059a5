"""Imports run downwards only: each module may import the layers below its own, never its own or one above.

A package counts as one layer. Imports within functions count too; those under TYPE_CHECKING do not.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

SOURCE = Path(__file__).parent.parent / "src" / "brackets"

#: From the ground up. Modules of one line may not import each other, except within one package.
LAYERS = [
    ["errors", "patterns", "positions", "diagnostics", "terminal"],
    ["lalr"],
    ["tables", "compile_grammar"],
    ["parties"],
    ["nodes", "labels", "pages"],
    ["parse"],
    ["edits", "blocks"],
    ["outline"],
    ["proposals", "settle", "tidy"],
    ["selectors", "proof"],
    ["deciding"],
    ["draft"],
    ["numbering"],
    ["references"],
    ["fmt", "sheets", "renumber", "rounds"],
    ["check", "doors"],
    ["config", "streams"],
    ["render"],
    ["cli_options"],
    ["cli_base"],
    ["commands"],
    ["cli"],
    ["__init__", "__main__"],
]
#: Loads by name what stands above it, and says so where it does.
ALLOWED = {
    ("lalr", "compile_grammar"),
    ("lalr", "tables"),
    ("compile_grammar", "lalr"),
    ("tables", "lalr"),
    ("cli", "commands"),
}


def imported(tree: ast.AST) -> list[tuple[int, str]]:
    """The modules of this package that a file imports, with their lines."""
    hidden = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
        for inner in ast.walk(node)
    }
    found = []
    for node in ast.walk(tree):
        if id(node) in hidden:
            continue
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "brackets":
            parts = node.module.split(".")
            names = [parts[1]] if len(parts) > 1 else [alias.name for alias in node.names]
            found += [(node.lineno, name) for name in names]
        elif isinstance(node, ast.Import):
            found += [
                (node.lineno, [*a.name.split("."), "__init__"][1]) for a in node.names if a.name.startswith("brackets")
            ]
    return found


def main() -> int:
    level = {name: number for number, names in enumerate(LAYERS) for name in names}
    wrong = []
    for path in sorted(SOURCE.rglob("*.py")):
        parts = path.relative_to(SOURCE).with_suffix("").parts
        own = parts[0]
        if own not in level:
            wrong.append(f"{path}: {own} has no layer: add it to LAYERS in tools/check_layers.py")
            continue
        for line, name in imported(ast.parse(path.read_text(encoding="utf-8"))):
            if name == own or (own, name) in ALLOWED:
                continue
            if name not in level or level[name] >= level[own]:
                wrong.append(f"{path.relative_to(SOURCE.parent)}:{line}: {own} may not import {name}")
    print("\n".join(wrong) or f"layers: {len(level)} rooms in order")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
