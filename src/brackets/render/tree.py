"""The tree for people and for programs. Nothing here recurses: 100,000 nested brackets print."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from brackets.nodes import Arm, Bracket, Inner, Node, Struck, node_type, walk
from brackets.terminal import visible


def _quoted(text: str) -> str:
    import json

    return json.dumps(text, ensure_ascii=False)


def _about(node: Bracket | Arm) -> dict[str, Any]:
    reading = node.reading
    return {"kind": str(reading.kind), "for": list(reading.supporters), "against": list(reading.opponents)}


def json_tree(root: Inner) -> Iterator[str]:
    """Pieces of one JSON object: every node has `type`, `span`, and `children` or `source`.

    Brackets and arms also have `kind`, `for` and `against`.
    """
    import json

    def head(node: Any) -> str:
        fields = {"type": node_type(node), "span": [node.start, node.end]}
        if isinstance(node, Bracket | Arm):
            fields |= _about(node)
        return json.dumps(fields, ensure_ascii=False)[:-1]

    yield head(root) + ', "children": ['
    stack: list[Iterator[Node]] = [iter(root.children)]
    first = [True]
    while stack:
        for node in stack[-1]:
            comma = "" if first[-1] else ",\n"
            first[-1] = False
            if isinstance(node, Bracket | Struck | Arm):
                yield f'{comma}{head(node)}, "children": ['
                stack.append(iter(node.children))
                first.append(True)
                break
            yield f'{comma}{head(node)}, "source": {_quoted(node.source)}}}'
        else:
            stack.pop()
            first.pop()
            yield "]}"
    yield "\n"


def flat_tree(root: Inner) -> Iterator[str]:
    """A JSON object on a line for each leaf: `type`, `span`, `source`, and `path`.

    The path has the number of each child from the root down, `0.2.1`. A number that comes n times
    running is written `2*n`, so that the line stays short however deep the brackets are.
    """
    stack: list[Iterator[tuple[int, Node]]] = [iter(enumerate(root.children))]
    path: list[tuple[int, int]] = []  # run-length encoded
    while stack:
        for number, node in stack[-1]:
            if isinstance(node, Bracket | Struck | Arm):
                if path and path[-1][0] == number:
                    path[-1] = (number, path[-1][1] + 1)
                else:
                    path.append((number, 1))
                stack.append(iter(enumerate(node.children)))
                break
            steps = ".".join([*(f"{n}*{times}" if times > 1 else str(n) for n, times in path), str(number)])
            about = f'"path": "{steps}", "type": "{node_type(node)}", "span": [{node.start}, {node.end}]'
            yield f'{{{about}, "source": {_quoted(node.source)}}}\n'
        else:
            stack.pop()
            if path:
                number, times = path[-1]
                if times > 1:
                    path[-1] = (number, times - 1)
                else:
                    path.pop()


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
            line = f"{indent}{node_type(node)} {_quoted(visible(node.source))}"
        yield (line if width is None or len(line) <= width else line[: width - 1] + "…") + "\n"
