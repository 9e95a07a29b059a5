"""A grammar's tables, and the loop that runs them.

The loop takes tokens as two parallel lists, where Lark's own takes an object each. With the tables that `make grammar` keeps it is
ready in a ninth of the time that Lark takes to load a grammar it has saved (8 ms against 73, on the machine where it was measured),
and it makes the same tree of the same tokens in a third of the time; both take 100,000 nested brackets. `tools/bench_grammar.py`
measures this anew, and `tests/unit/test_tables.py` holds both to the same trees.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Any, NamedTuple

#: What a state does on a token: a number >= 0 is "shift, go to that state", below 0 "reduce rule ~n".
Actions = dict[str, int]
Callbacks = dict[str, "Callable[[list[Any]], Any] | _Append"]

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

    @property
    def scanner_source(self) -> str:
        """One pattern of all the terminals."""
        return "|".join(f"(?P<{name}>{pattern})" for name, pattern in self.terminals)

    def scanner(self) -> re.Pattern[str]:
        """The same, compiled; `lastgroup` of a match names the terminal."""
        return re.compile(self.scanner_source)


class _Append:
    """The callback of a rule `row: row thing`: put the thing at the end of the row."""


#: Give this as the callback of a left-recursive rule whose value is a list: the loop knows it.
APPEND = _Append()


class Runner:
    """One grammar with the callbacks of its rules. Made once, it parses as many rows as there are."""

    def __init__(self, tables: Tables, callbacks: Callbacks):
        """A callback gets the values of its rule's symbols and returns the value of the rule."""
        self._tables = tables
        self._rules = [
            (count, origin, callbacks.get(name))
            for (name, count), origin in zip(tables.rules, tables.origins, strict=True)
        ]
        self._appending = _appending(tables, callbacks)

    def run(self, kinds: Sequence[str], values: Iterable[Any]) -> Any:
        """Parse a row of tokens: `kinds` are their names and `values` their values.

        Returns the start rule's value. Raises `UnexpectedToken` where the row is not in the language.
        """
        rules, appending = self._rules, self._appending
        all_actions, gotos = self._tables.states, self._tables.gotos
        state = self._tables.start
        states = [state]
        row: list[Any] = []
        actions = all_actions[state]
        index = -1
        for index, (kind, value) in enumerate(zip(chain(kinds, (END,)), chain(values, (None,)), strict=True)):
            while True:
                action = actions.get(kind)
                if action is None:
                    if kind == END and states[-1] == self._tables.end:
                        return row[-1]
                    raise UnexpectedToken(index, kind, tuple(actions))
                if action >= 0:
                    break
                count, origin, callback = rules[~action]
                if callback is APPEND:
                    # the state below is the one that the reduction would go to again
                    last = row.pop()
                    row[-1].append(last)
                    states.pop()
                    actions = all_actions[states[-1]]
                    continue
                if count:
                    arguments = row[-count:]
                    del row[-count:], states[-count:]
                else:
                    arguments = []
                if callback is not None:
                    made = callback(arguments)  # type: ignore[operator]
                else:
                    made = arguments[0] if count == 1 else arguments
                state = gotos[states[-1]][origin]
                if state in appending:
                    row[-1].append(made)
                    actions = all_actions[states[-1]]
                    continue
                row.append(made)
                states.append(state)
                actions = all_actions[state]
            if action in appending:
                row[-1].append(value)
                continue
            states.append(action)
            row.append(value)
            actions = all_actions[action]
        raise AssertionError("the last token is END, which no state shifts")


def run(tables: Tables, kinds: Sequence[str], values: Iterable[Any], callbacks: Callbacks) -> Any:
    """Parse one row of tokens: see `Runner`."""
    return Runner(tables, callbacks).run(kinds, values)


def _appending(tables: Tables, callbacks: Callbacks) -> frozenset[int]:
    """The states in which nothing can follow but the end of a rule `row: row thing`: the thing can go to its row at once."""
    ending = {~rule for rule, (name, count) in enumerate(tables.rules) if callbacks.get(name) is APPEND and count == 2}
    if not ending:
        return frozenset()
    return frozenset(
        state for state, actions in enumerate(tables.states) if ending.issuperset(actions.values()) and actions
    )


class UnexpectedToken(ValueError):
    """A token that the grammar does not allow at this place."""

    def __init__(self, index: int, kind: str, expected: tuple[str, ...]):
        super().__init__(f"token {index} is {kind}, expected one of {', '.join(expected)}")
        self.index = index
