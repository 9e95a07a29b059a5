"""What is made from the grammars: `make grammar` writes it; with `--check` it only says whether it is up to date.

The tables of each grammar go into `src/brackets/parse/tables/`.
"""

from __future__ import annotations

import pprint
import sys
from pathlib import Path

from brackets.parse.compile_grammar import compile_grammar
from brackets.parse.grammars import GRAMMARS, grammar_source

SOURCE = Path(__file__).resolve().parent.parent / "src" / "brackets"


def table_module(name: str) -> str:
    """The text of `parse/tables/<name>.py`."""
    tables = compile_grammar(grammar_source(name).decode("utf-8"))
    fields = "\n".join(
        f"    {field}={pprint.pformat(value, width=106, compact=True, sort_dicts=True)},"
        for field, value in tables._asdict().items()
    )
    return (
        f'"""Made from grammar/{name}.lark by `make grammar`. Do not edit: edit the grammar."""\n\n'
        f"from brackets.parse.lalr import Tables\n\nTABLES = Tables(\n{fields}\n)\n"
    )


def main(arguments: list[str]) -> int:
    """Write what is made, or with `--check` compare it. Returns the exit code."""
    stale = []
    for name in GRAMMARS:
        path, text = SOURCE / "parse" / "tables" / f"{name}.py", table_module(name)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(path.name)
            if "--check" not in arguments:
                path.write_text(text, encoding="utf-8", newline="\n")
    if stale and "--check" in arguments:
        print(f"out of date: {', '.join(stale)}; run `make grammar`", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
