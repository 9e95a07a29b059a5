"""The one walk of the tree."""

from __future__ import annotations

import brackets
from brackets.parse.nodes import Entered, Left, events, leaves, node_type, walk

TEXT = "a [US: ~~b~~ c] d"


def test_events_enter_and_leave_each_inner_node_and_meet_each_leaf_once() -> None:
    steps = [
        f"+{node_type(event.node)}"
        if isinstance(event, Entered)
        else f"-{node_type(event.node)}"
        if isinstance(event, Left)
        else event.source
        for event in events(brackets.parse(TEXT).root)
    ]
    assert steps == ["a ", "+bracket", "[", "US: ", "+struck", "~~", "b", "~~", "-struck", " c", "]", "-bracket", " d"]


def test_walk_counts_depth_from_one_and_leaves_join_to_the_text() -> None:
    root = brackets.parse(TEXT).root
    assert [depth for _, depth in walk(root)] == [1, 1, 2, 2, 2, 3, 3, 3, 2, 2, 1]
    assert "".join(leaf.source for leaf in leaves(root)) == TEXT


def test_a_walk_of_a_deep_tree_needs_no_recursion() -> None:
    depth = 20_000
    root = brackets.parse("[" * depth + "x" + "]" * depth).root
    assert sum(isinstance(event, Entered) for event in events(root)) == depth
    assert sum(isinstance(event, Left) for event in events(root)) == depth
