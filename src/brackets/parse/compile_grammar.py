"""From a Lark grammar to the tables that `parse.lalr` runs. Imports Lark, so it is itself imported only when tables are made."""

from __future__ import annotations

from typing import Any

from lark import Lark
from lark.parsers.lalr_analysis import Shift

from brackets.parse.lalr import END, Tables


def compile_grammar(source: str, folder: str, checksum: int) -> Tables:
    """The LALR tables of a grammar whose imports are in `folder`, computed by Lark. Raises Lark's own errors for a bad grammar."""
    lark = Lark(source, parser="lalr", lexer="basic", import_paths=[folder])
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
        checksum=checksum,
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
