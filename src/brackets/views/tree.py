"""The tree for people. Nothing here recurses: 100,000 nested brackets print. For programs: `formats.format_json`."""

from __future__ import annotations

from collections.abc import Iterator

from brackets.formats.format_json import quoted
from brackets.parse.nodes import Arm, Bracket, Inner, Struck, node_type, walk
from brackets.views.terminal import visible


def plain_tree(root: Inner, *, width: int | None = None) -> Iterator[str]:
    """A line for each node, indented by its depth."""
    for node, depth in walk(root):
        indent = "  " * (depth - 1) if depth <= 40 else "  " * 40 + f"({depth}) "
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
