"""Tokens to nodes: the callbacks of grammar/draft.lark, a method for each rule.

Promises: the children of a node cover its span without a gap; every bracket and arm has its reading.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from brackets.parse import classify
from brackets.parse.header import Claims
from brackets.parse.lalr import APPEND, Callbacks
from brackets.parse.nodes import (
    ANONYMOUS,
    Arm,
    Bracket,
    Header,
    Node,
    Reading,
    Root,
    Struck,
)


class Builder:
    """Makes the tree of one text of so many characters. `claims` are what its headers say, by where they begin."""

    def __init__(self, length: int, claims: dict[int, Claims]):
        self._length = length
        self._claims = claims
        self.brackets: list[Bracket | Arm] = []
        """Every bracket and arm, inner ones before those around them."""

    def callbacks(self) -> Callbacks:
        """A callback for each rule of the grammar."""
        return {
            "start": lambda v: Root(0, self._length, tuple(v[0])),
            "items": APPEND,
            "nothing": lambda v: [],
            "with_choice": lambda v: _extended(v[0], v[1]),
            "labelled": lambda v: [v[0], *v[1]],
            "plain": lambda v: self._bracket(v, classify.unattributed(v[0], v[1])),
            "headed": lambda v: self._bracket(v, classify.attributed(self._claims[v[1].start], v[2])),
            "headed_after_label": lambda v: self._bracket(
                v, classify.attributed(self._claims[v[2].start], [v[1], *v[3]])
            ),
            "ended": lambda v: self._bracket(v, classify.attributed(self._claims[v[2].start], v[1])),
            "ended_before_stop": lambda v: self._bracket(
                v, classify.attributed(self._claims[v[2].start], [*v[1], v[3]])
            ),
            "headed_and_ended": lambda v: self._bracket(v, classify.attributed(self._both(v[1], v[3]), v[2])),
            "optional": lambda v: self._bracket(v, classify.option(self._claims.get(v[1].start), v[2])),
            "optional_and_ended": lambda v: self._bracket(v, classify.option(self._both(v[1], v[3]), v[2])),
            "armed": lambda v: self._bracket([v[0], self._kept(v[1]), v[2]], ANONYMOUS),
            "two_arms": lambda v: list(v),
            "more_arms": lambda v: _extended(v[0], v[1:]),
            "ended_arm": lambda v: _arm((*v[0], v[1]), classify.attributed(self._claims[v[1].start], v[0])),
            "headed_arm": lambda v: _arm((v[0], *v[1]), classify.attributed(self._claims[v[0].start], v[1])),
            "bare_arm": lambda v: _arm(tuple(v[0]), ANONYMOUS),
            "choice": lambda v: self._kept(v[1]),
            "first_option": lambda v: list(v),
            "more_options": lambda v: _extended(v[0], v[1:]),
            "option": lambda v: _arm((v[0], *v[1]), classify.option(self._claims.get(v[0].start), v[1])),
            "struck": lambda v: Struck(v[0].start, v[2].end, (v[0], *v[1], v[2])),
        }

    def _bracket(self, parts: Sequence[Any], reading: Reading) -> Bracket:
        """A bracket of what a rule has gathered: leaves, and rows of nodes."""
        children: list[Node] = []
        for part in parts:
            if type(part) is list:
                children += part
            else:
                children.append(part)
        bracket = Bracket(children[0].start, children[-1].end, tuple(children), reading)
        self.brackets.append(bracket)
        return bracket

    def _kept(self, row: list[Node]) -> list[Node]:
        """A row of arms, each knowing where the first of them begins, and what parts them."""
        first = row[0].start
        arms = [node._replace(choice=first) if type(node) is Arm else node for node in row]
        self.brackets += [node for node in arms if type(node) is Arm]
        return arms

    def _both(self, header: Header, ending: Header) -> Claims:
        first, more = self._claims.get(header.start), self._claims[ending.start]
        return classify.together(first, more) if first else more


def _arm(children: tuple[Node, ...], reading: Reading) -> Arm:
    return Arm(children[0].start, children[-1].end, children, reading, 0)


def _extended(row: list[Node], more: Sequence[Node]) -> list[Node]:
    row.extend(more)
    return row
