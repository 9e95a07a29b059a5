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
from brackets.parse.nodes import Arm, Bracket, Entered, Inner, Left, events, node_type
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
            roots = [json.loads(line) for line in text.split("\n") if line.strip()]
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
    comma = ""
    for event in events(root):
        if isinstance(event, Entered):
            yield f'{comma}{head(event.node)}, "children": ['
            comma = ""
        elif isinstance(event, Left):
            yield "]}"
            comma = ",\n"
        else:
            yield f'{comma}{head(event)}, "source": {quoted(event.source)}}}'
            comma = ",\n"
    yield "]}\n"


def flat_tree(root: Inner) -> Iterator[str]:
    """A JSON object on a line for each leaf: `type`, `span`, `source`, and `path`.

    The path has the number of each child from the root down, `0.2.1`. A number that comes n times
    running is written `2*n`, so that the line stays short however deep the brackets are.
    """
    numbers = [0]  # of the next child of each node that is entered
    path: list[
        tuple[int, int]
    ] = []  # of the node entered last: numbers of children, each with how often it comes running
    for event in events(root):
        if isinstance(event, Left):
            numbers.pop()
            number, times = path.pop()
            if times > 1:
                path.append((number, times - 1))
            continue
        number = numbers[-1]
        numbers[-1] += 1
        if isinstance(event, Entered):
            numbers.append(0)
            times = path.pop()[1] if path and path[-1][0] == number else 0
            path.append((number, times + 1))
        else:
            steps = ".".join([*(f"{n}*{times}" if times > 1 else str(n) for n, times in path), str(number)])
            about = f'"path": "{steps}", "type": "{node_type(event)}", "span": [{event.start}, {event.end}]'
            yield f'{{{about}, "source": {quoted(event.source)}}}\n'


def _read(data: bytes, shown: str, options: ReadOptions, registry: Registry) -> ReadResult:
    return ReadResult(whole_characters(read_json(decoded(data, shown), shown)), FORMAT.name)


def _write(drafts: Drafts, options: WriteOptions) -> WriteResult:
    return WriteResult("".join(json_tree(one_draft(drafts).root)).encode())


FORMAT = Format("json", rank=6, endings=("json",), read=_read, write=_write)
