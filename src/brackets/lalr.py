"""A grammar's tables, and the loop that runs them.

Lark reads the grammars in ``grammar/`` and works out their LALR tables; `make grammar` keeps the
result in `brackets/tables/`, so that a filter need not import Lark (as costly as click) nor build
the tables (as costly again) each time it starts. The tables carry a checksum of the grammar that
they were made from: if somebody edits the grammar, Lark compiles it anew on the spot.

The loop here replaces Lark's own because it takes tokens as two parallel lists instead of an
object each, and has no depth limit. `tests/unit/test_tables.py` holds both to the same trees.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

#: What a state does on a token: a number >= 0 is "shift, go to that state", below 0 "reduce rule ~n".
Actions = dict[str, int]
Callbacks = dict[str, Callable[[list[Any]], Any]]

END = "$END"


class Tables(NamedTuple):
    """All that is needed to run one grammar."""

    checksum: int
    """CRC-32 of the grammar file that the tables were made from."""
    terminals: tuple[tuple[str, str], ...]
    """(name, regular expression), first match wins."""
    rules: tuple[tuple[str, int], ...]
    """(alias or origin, number of symbols) of each rule; the name is the key of its callback."""
    origins: tuple[str, ...]
    """The symbol that each rule makes."""
    states: tuple[Actions, ...]
    """Per state, what to do on each token."""
    gotos: tuple[dict[str, int], ...]
    """Per state, where to go after a reduction."""
    start: int
    end: int

    def scanner(self) -> re.Pattern[str]:
        """One pattern of all the terminals; `lastgroup` of a match names the terminal."""
        return re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in self.terminals))


def grammar_path(name: str) -> Path:
    """Where the grammar file `name` is: in the installed package, else beside `src` in a checkout."""
    here = Path(__file__).resolve().parent
    packaged = here / "grammar" / f"{name}.lark"
    return packaged if packaged.exists() else here.parent.parent / "grammar" / f"{name}.lark"


def load(name: str) -> Tables:
    """The tables of `grammar/<name>.lark`: the ones that were made before if they still fit it."""
    from importlib import import_module

    source = grammar_path(name).read_bytes().replace(b"\r\n", b"\n")
    try:
        tables: Tables = import_module(f"brackets.tables.{name}").TABLES
    except ModuleNotFoundError:
        tables = None  # type: ignore[assignment]
    if tables is not None and tables.checksum == zlib.crc32(source):
        return tables
    from brackets.compile_grammar import compile_grammar

    return compile_grammar(source.decode("utf-8"))


def run(
    tables: Tables, kinds: Iterable[str], shift: Callable[[int, str], Any], callbacks: Callbacks
) -> Any:
    """Parse a row of tokens.

    `kinds` are the tokens' names; `shift(i, kind)` makes the value of token `i`; a callback gets
    the values of its rule's symbols and returns the value of the rule. Returns the start rule's
    value. Raises `UnexpectedToken` where the row is not in the language.
    """
    rules, origins, all_actions, gotos = tables.rules, tables.origins, tables.states, tables.gotos
    reducers = [(count, origin, callbacks.get(name)) for (name, count), origin in zip(rules, origins, strict=True)]
    states: list[int] = [tables.start]
    values: list[Any] = []
    actions = all_actions[tables.start]
    push_state, push_value = states.append, values.append
    index = -1
    for index, kind in enumerate(kinds):
        while True:
            action = actions.get(kind)
            if action is None:
                raise UnexpectedToken(index, kind, tuple(actions))
            if action >= 0:
                break
            actions = _reduce(reducers[~action], states, values, all_actions, gotos)
        push_state(action)
        push_value(shift(index, kind))
        actions = all_actions[action]
    while states[-1] != tables.end:
        action = actions.get(END)
        if action is None:
            raise UnexpectedToken(index + 1, END, tuple(actions))
        if action >= 0:
            break
        actions = _reduce(reducers[~action], states, values, all_actions, gotos)
    return values[-1]


def _reduce(
    rule: tuple[int, str, Callable[[list[Any]], Any] | None],
    states: list[int],
    values: list[Any],
    all_actions: Sequence[Actions],
    gotos: Sequence[dict[str, int]],
) -> Actions:
    count, origin, callback = rule
    if count:
        arguments = values[-count:]
        del states[-count:], values[-count:]
    else:
        arguments = []
    values.append(callback(arguments) if callback else (arguments[0] if count == 1 else arguments))
    state = gotos[states[-1]][origin]
    states.append(state)
    return all_actions[state]


class UnexpectedToken(ValueError):
    """A token that the grammar does not allow at this place."""

    def __init__(self, index: int, kind: str, expected: tuple[str, ...]):
        super().__init__(f"token {index} is {kind}, expected one of {', '.join(expected)}")
        self.index = index
