"""The tree of a draft for people, a line for each node. For programs there is `formats.format_json`."""

from __future__ import annotations

from collections.abc import Iterator

from brackets.formats.format_json import quoted
from brackets.parse.nodes import Arm, Bracket, Inner, Struck, node_type, walk
from brackets.views.terminal import visible

#: The depth from which lines are not indented further, but begin with their depth: 100,000 nested brackets must print.
_DEEPEST_INDENT = 40


def plain_tree(root: Inner, *, width: int | None = None) -> Iterator[str]:
    """A line for each node, indented by its depth, and cut to `width` columns if it is given."""
    for node, depth in walk(root):
        indent = "  " * (depth - 1) if depth <= _DEEPEST_INDENT else "  " * _DEEPEST_INDENT + f"({depth}) "
        if isinstance(node, Bracket | Arm):
            reading = node.reading
            sides = [f"for {'/'.join(reading.supporters)}"] if reading.supporters else []
            sides += [f"against {'/'.join(reading.opponents)}"] if reading.opponents else []
            line = f"{indent}{node_type(node)} {reading.kind} {' '.join(sides)}".rstrip()
        elif isinstance(node, Struck):
            line = f"{indent}struck"
        else:
            line = f"{indent}{node_type(node)} {quoted(visible(node.source))}"
        yield (line if width is None or len(line) <= width else line[: width - 1] + "…") + "\n"
