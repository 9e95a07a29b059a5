"""A draft's tree as JSON, out and in again (law L8): the sources of the leaves, joined, are the draft.

Nothing here recurses: 100,000 nested brackets are written.
"""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF8
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
        roots = [_loaded(text)]
    except ValueError:
        try:
            roots = [json.loads(line) for line in text.split("\n") if line.strip()]
        except RecursionError:
            raise UserError(f"{shown}: is nested too deep in one of its lines", hint) from None
        except ValueError as error:
            raise UserError(f"{shown}: is not JSON: {error}", hint) from None
    sources = list(_sources(roots))
    if not all(isinstance(source, str) for source in sources):
        raise UserError(f"{shown}: is JSON, and no tree of a draft", hint)
    return "".join(sources)


def _loaded(text: str) -> Any:
    """What a JSON text says. Raises ValueError if it is none."""
    try:
        return json.loads(text)
    except RecursionError:
        return _loaded_deep(text)


def _loaded_deep(text: str) -> Any:
    """The same of one that is nested deeper than Python's own reader can go: what is open is on a stack."""
    open_values: list[tuple[list[Any], bool]] = []  # the items of each, keys too; and whether it is an object
    items: list[Any] = []
    expected = "value"
    at = 0
    while token := _TOKEN.match(text, at):
        at = token.end()
        mark = token[1]
        if mark in ("[", "{"):
            if expected != "value":
                raise ValueError(f"{mark} is not expected at character {token.start(1)}")
            open_values.append((items, mark == "{"))
            items = []
        elif mark in ("]", "}"):
            if not open_values or open_values[-1][1] != (mark == "}"):
                raise ValueError(f"{mark} is not expected at character {token.start(1)}")
            outer, is_object = open_values.pop()
            outer.append(dict(zip(items[::2], items[1::2], strict=True)) if is_object else items)
            items = outer
            expected = "mark"
        elif mark in (",", ":"):
            expected = "value"
        else:
            if expected != "value":
                raise ValueError(f"{mark[:20]} is not expected at character {token.start(1)}")
            is_plain = mark[0] == '"' and "\\" not in mark  # most are, and the other way takes longer
            items.append(mark[1:-1] if is_plain else json.loads(mark))
            expected = "mark"
    if open_values or len(items) != 1 or text[at:].strip():
        raise ValueError(f"it ends, or goes on, at character {at}")
    return items[0]


_TOKEN = re.compile(r'[ \t\r\n]*([\[\]{},:]|"(?:[^"\\]|\\.)*"|[-+.\w]+)', re.ASCII)


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


_HEAD = re.compile(
    rb'\{("path": "\d[\d.*]*", "type": "\w+", "span": \[0, \d+\], "source": "|"type": "root", "span": \[0, \d+\], "children": \[)'
)
"""How a tree begins as `json_tree` and `flat_tree` write it: no draft begins so, and no JSON of others."""


def _is_ours(data: bytes) -> bool:
    """Whether bytes are the JSON that this module writes."""
    return _HEAD.match(data.removeprefix(BOM_UTF8).lstrip()) is not None


FORMAT = Format("json", rank=6, endings=("json",), recognise=_is_ours, read=_read, write=_write)
