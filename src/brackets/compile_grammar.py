"""From a Lark grammar to the tables that `brackets.lalr` runs. Imports Lark, so never at start-up.

`python -m brackets.compile_grammar` (that is `make grammar`) writes them into `brackets/tables/`;
with `--check` it only says whether they are up to date (exit 1 if not).
"""

from __future__ import annotations

import pprint
import sys
import zlib
from pathlib import Path
from typing import Any

from brackets.lalr import END, Tables, grammar_path

GRAMMARS = ("draft", "header")


def compile_grammar(source: str) -> Tables:
    """The LALR tables of a grammar, computed by Lark. Raises Lark's own errors for a bad grammar."""
    from lark import Lark
    from lark.parsers.lalr_analysis import Shift

    lark = Lark(source, parser="lalr", lexer="basic")
    table = lark.parser.parser._parse_table
    # Lark numbers states and rules by the order of sets, another one each time: number them by their content.
    rules = sorted(lark.rules, key=lambda r: (str(r.origin.name), [str(s.name) for s in r.expansion], r.alias or ""))
    numbers = {rule: number for number, rule in enumerate(rules)}
    order = _numbered(table.states, table.start_states["start"])
    states, gotos = [], []
    for state in order:
        actions: dict[str, int] = {}
        goto: dict[str, int] = {}
        for token, (action, target) in table.states[state].items():
            if action is Shift:
                (actions if token.isupper() or token == END else goto)[str(token)] = order[target]
            else:
                actions[str(token)] = ~numbers[target]
        states.append(actions)
        gotos.append(goto)
    terminals = [t for t in lark.terminals if t.name not in lark.lexer_conf.callbacks and t.pattern is not None]
    terminals.sort(key=lambda t: (-t.priority, -t.pattern.max_width, -len(t.pattern.value), t.name))
    return Tables(
        checksum=zlib.crc32(source.encode("utf-8")),
        terminals=tuple((t.name, t.pattern.to_regexp()) for t in terminals),
        rules=tuple((rule.alias or str(rule.origin.name), len(rule.expansion)) for rule in rules),
        origins=tuple(str(rule.origin.name) for rule in rules),
        states=tuple(states),
        gotos=tuple(gotos),
        start=order[table.start_states["start"]],
        end=order[table.end_states["start"]],
    )


def _numbered(states: dict[Any, dict[str, Any]], start: Any) -> dict[Any, int]:
    """A number for each state: in the order in which they are reached, tokens by name."""
    order = {start: 0}
    waiting = [start]
    for state in waiting:
        for _, (_, target) in sorted(states[state].items(), key=lambda item: str(item[0])):
            if target in states and target not in order:
                order[target] = len(order)
                waiting.append(target)
    return order


def table_module(name: str) -> str:
    """The text of `brackets/tables/<name>.py`."""
    tables = compile_grammar(Path(grammar_path(name)).read_text(encoding="utf-8"))
    fields = "\n".join(
        f"    {field}={pprint.pformat(value, width=106, compact=True, sort_dicts=True)},"
        for field, value in tables._asdict().items()
    )
    return (
        f'"""Made from grammar/{name}.lark by `make grammar`. Do not edit: edit the grammar."""\n\n'
        f"from brackets.lalr import Tables\n\nTABLES = Tables(\n{fields}\n)\n"
    )


def main(arguments: list[str]) -> int:
    """Write the tables, or with `--check` compare them. Returns the exit code."""
    folder = Path(__file__).resolve().parent / "tables"
    stale = []
    for name in GRAMMARS:
        path, text = folder / f"{name}.py", table_module(name)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(path.name)
            if "--check" not in arguments:
                path.write_text(text, encoding="utf-8", newline="\n")
    if stale and "--check" in arguments:
        print(f"tables out of date: {', '.join(stale)}; run `make grammar`", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
