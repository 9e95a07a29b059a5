"""A draft's tree as JSON, out and in again (law L8): the sources of the leaves, joined, are the draft.

Nothing here recurses: 100,000 nested brackets are written.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from brackets.errors import UserError
from brackets.formats.interface import (
    Drafts,
    Format,
    ReadOptions,
    ReadResult,
    WriteOptions,
    WriteResult,
    decoded,
    one_draft,
    whole_characters,
)
from brackets.parse.nodes import Arm, Bracket, Inner, Node, Struck, node_type
from brackets.parties.registry import Registry


def read_json(text: str, shown: str) -> str:
    """The draft of what `brackets tree --format json` (or `--flat`, or `convert --to json`) wrote. Raises UserError."""
    hint = "it is what `brackets tree --format json` writes"
    try:
        roots = [json.loads(text)]
    except RecursionError:
        raise UserError(f"{shown}: is nested too deep for JSON", "use the form without nesting: tree --flat") from None
    except ValueError:
        try:
            roots = [json.loads(line) for line in text.splitlines() if line.strip()]
        except (ValueError, RecursionError) as error:
            raise UserError(f"{shown}: is not JSON: {error}", hint) from None
    sources = list(_sources(roots))
    if not all(isinstance(source, str) for source in sources):
        raise UserError(f"{shown}: is JSON, and no tree of a draft", hint)
    return "".join(sources)


def _sources(roots: list[Any]) -> Iterator[Any]:
    """The sources of all leaves, in order; None for what is no node."""
    stack = list(reversed(roots))
    while stack:
        node = stack.pop()
        if not isinstance(node, dict):
            yield None
        elif isinstance(node.get("children"), list):
            stack += reversed(node["children"])
        else:
            yield node.get("source")


def quoted(text: str) -> str:
    """A text as JSON writes it."""
    return json.dumps(text, ensure_ascii=False)


def _about(node: Bracket | Arm) -> dict[str, Any]:
    reading = node.reading
    return {"kind": str(reading.kind), "for": list(reading.supporters), "against": list(reading.opponents)}


def json_tree(root: Inner) -> Iterator[str]:
    """Pieces of one JSON object: every node has `type`, `span`, and `children` or `source`.

    Brackets and arms also have `kind`, `for` and `against`.
    """

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
            yield f'{comma}{head(node)}, "source": {quoted(node.source)}}}'
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
            yield f'{{{about}, "source": {quoted(node.source)}}}\n'
        else:
            stack.pop()
            if path:
                number, times = path[-1]
                if times > 1:
                    path[-1] = (number, times - 1)
                else:
                    path.pop()


def _read(data: bytes, shown: str, options: ReadOptions, registry: Registry) -> ReadResult:
    return ReadResult(whole_characters(read_json(decoded(data, shown), shown)), FORMAT.name)


def _write(drafts: Drafts, options: WriteOptions) -> WriteResult:
    return WriteResult("".join(json_tree(one_draft(drafts).root)).encode())


FORMAT = Format("json", rank=6, endings=("json",), read=_read, write=_write)
