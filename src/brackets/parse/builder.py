"""Tokens to nodes: the callbacks of grammar/draft.lark.

Promises: the children of a node cover its span without a gap; every bracket has its reading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from brackets.lalr import Callbacks
from brackets.nodes import (
    ANONYMOUS,
    PLACEHOLDER,
    REMARK,
    Arm,
    Bracket,
    Break,
    Close,
    Header,
    Heading,
    Kind,
    Label,
    Node,
    Open,
    Reading,
    Root,
    Slash,
    Stray,
    Strike,
    Struck,
    Text,
)
from brackets.parse import wording
from brackets.parse.header import Claims, HeaderReader
from brackets.parse.tokens import Tokens

_LEAVES: dict[str, Any] = {
    "TEXT": Text,
    "VERBATIM": Text,
    "LABEL": Label,
    "HEADING": Heading,
    "BREAK": Break,
    "STRAY": Stray,
    "OPEN": Open,
    "CLOSE": Close,
    "STRIKE": Strike,
    "UNSTRIKE": Strike,
}
_DASH = re.compile(r"[ \t\xa0\r\n]+[-–—][ \t\xa0\r\n]")
_SLASH = re.compile(r"[ \t\xa0\r\n]+/[ \t\xa0\r\n]+")
INNER_LABEL = re.compile(
    r"[ \t\xa0\r\n]*(?:\d{1,3}(?:\.\d{1,3})*(?:[.)]|\.?[ ]?(?:bis|ter|quater|quat|quinquies|sexies|septies|octies|novies|nonies|decies)\b[.)]?)"
    r"|\((?:[ivxl]{1,6}|[a-z]{1,2}|\d{1,3})\)|(?:[ivxl]{1,6}|[a-z])[.)]"
    r"|(?:PP|OP|Pp|Op)\.?[ ]?\d{1,3}(?:[ ]?(?:bis|ter|quater|quat|alt)\b)*[.:)]?)(?=[ \t\xa0\r\n])"
)


class Builder:
    """Makes the tree of one text. `headers` may be shared by the texts of one thread."""

    def __init__(self, text: str, tokens: Tokens, headers: HeaderReader):
        self._text = text
        self._starts = tokens.starts
        self._headers = headers
        self.brackets: list[Bracket | Arm] = []
        """Every bracket and arm, inner ones before those around them."""

    def leaf(self, index: int, kind: str) -> Node:
        """The leaf of one token."""
        start, end = self._starts[index], self._starts[index + 1]
        return _LEAVES[kind](start, end, self._text[start:end])  # type: ignore[no-any-return]

    def callbacks(self) -> Callbacks:
        """A callback for each rule of the grammar."""
        return {
            "start": self._root,
            "items": _append,
            "nothing": lambda values: [],
            "bracket": self._bracket,
            "struck": lambda v: Struck(v[0].start, v[2].end, (v[0], *v[1], v[2])),
        }

    def _root(self, values: list[Any]) -> Root:
        return Root(0, len(self._text), tuple(values[0]))

    def _bracket(self, values: list[Any]) -> Bracket:
        opener, items, closer = values
        first = items[0] if items else None
        reading = ANONYMOUS
        if type(first) is Text:
            reading, items = self._read(opener, items, closer)
        elif not items:
            reading = PLACEHOLDER
        bracket = Bracket(opener.start, closer.end, (opener, *items, closer), reading)
        self.brackets.append(bracket)
        return bracket

    def _read(self, opener: Open, items: list[Node], closer: Close) -> tuple[Reading, list[Node]]:
        """What a bracket's words say it is; its items with the header split off."""
        first: Text = items[0]  # type: ignore[assignment]
        claims = self._headers.prefix(first.source)
        if claims:
            rest = _split_header(items, claims.end)
            self._split_label(opener, rest)
            return _reading(claims, rest), rest
        source = first.source
        if len(items) == 1:
            if wording.is_placeholder(source):
                return PLACEHOLDER, items
            if wording.is_remark(source):
                return REMARK, items
        elif wording.is_remark(source[:200]):
            return REMARK, items
        if option := wording.OPTION_HEAD.match(source):
            return Reading(Kind.OPTION), _split_header(items, option.end())
        last = items[-1]
        if type(last) is Text and (dash := _last_dash(last.source)) >= 0:
            arms = self._arms(items)
            if arms:
                return ANONYMOUS, arms
            ending = self._headers.suffix(last.source, dash)
            if ending:
                rest = items[:-1]
                if dash:
                    rest.append(Text(last.start, last.start + dash, source=last.source[:dash]))
                reading = _reading(ending, rest)
                rest.append(Header(last.start + dash, last.end, last.source[dash:]))
                return reading, rest
        self._split_label(opener, items)
        return ANONYMOUS, items

    def _split_label(self, opener: Open, items: list[Node]) -> None:
        """Make `4 bis.` in `[US: 4 bis. To ...]` a label, if the bracket begins its line."""
        at = 1 if items and type(items[0]) is Header else 0
        if len(items) <= at or type(items[at]) is not Text:
            return
        line = self._text.rfind("\n", 0, opener.start) + 1
        if self._text[line : opener.start].strip(" \t\xa0\f[*_\ufeff"):
            return
        node = items[at]
        match = INNER_LABEL.match(node.source)  # type: ignore[union-attr]
        if match:
            cut = node.start + match.end()
            items[at : at + 1] = [
                Label(node.start, cut, match[0]),
                Text(cut, node.end, node.source[match.end() :]),  # type: ignore[union-attr]
            ]

    def _arms(self, items: list[Node]) -> list[Node] | None:
        """`all - EU, G77 retain / some - US` as arms, each with its header; None unless all have one."""
        if not any(type(item) is Text and _SLASH.search(item.source) for item in items):
            return None
        arms: list[Node] = []
        slashes: list[Slash] = []
        current: list[Node] = []

        def finish() -> bool:
            last = current[-1] if current else None
            if type(last) is not Text or (dash := _last_dash(last.source)) < 0:
                return False
            claims = self._headers.suffix(last.source, dash)
            if claims is None:
                return False
            body = current[:-1]
            if dash:
                body.append(Text(last.start, last.start + dash, last.source[:dash]))
            if not body:
                return False
            header = Header(last.start + dash, last.end, last.source[dash:])
            arms.append(Arm(body[0].start, header.end, (*body, header), _reading(claims, body)))
            current.clear()
            return True

        for item in items:
            if type(item) is not Text:
                current.append(item)
                continue
            at = 0
            for slash in _SLASH.finditer(item.source):
                piece = item.source[at : slash.start()]
                current.append(Text(item.start + at, item.start + slash.start(), piece))
                if not finish():
                    # a slash among the words or the sponsors of one arm
                    current.pop()
                    continue
                slashes.append(Slash(item.start + slash.start(), item.start + slash.end(), slash[0]))
                at = slash.end()
            if at < len(item.source):
                current.append(Text(item.start + at, item.end, item.source[at:]))
        if not slashes or not finish():
            return None
        self.brackets.extend(arms)  # type: ignore[arg-type]
        woven: list[Node] = [arms[0]]
        for slash, arm in zip(slashes, arms[1:], strict=True):
            woven += [slash, arm]
        return woven


def _append(values: list[Any]) -> list[Node]:
    row: list[Node] = values[0]
    row.append(values[1])
    return row


def _split_header(items: list[Node], length: int) -> list[Node]:
    first: Text = items[0]  # type: ignore[assignment]
    cut = first.start + length
    header = Header(first.start, cut, first.source[:length])
    if cut == first.end:
        return [header, *items[1:]]
    return [header, Text(cut, first.end, first.source[length:]), *items[1:]]


def _last_dash(source: str) -> int:
    """Where the last ` - ` of a text begins, -1 if there is none."""
    found = -1
    for match in _DASH.finditer(source, max(0, len(source) - 300)):
        found = match.start()
    return found


def _reading(claims: Claims, items: Sequence[Node]) -> Reading:
    """The reading of a bracket with this header and these items (header and all)."""
    body = [item for item in items if type(item) is not Header]
    struck = any(type(item) is Struck for item in body)
    words = body[0].source if len(body) == 1 and type(body[0]) is Text else None
    kind = Kind.INSERTION
    supporters, opponents = claims.supporters, claims.opponents
    if claims.position:
        kind = Kind.REMARK
    elif words is not None and wording.is_statement(words):
        kind = Kind.REMARK
    elif words is not None and not opponents and (kept := wording.position_of(words)) is not None:
        kind = Kind.REMARK
        if not kept:
            supporters, opponents = (), supporters
    elif not supporters:
        kind = Kind.DELETION
    elif struck:
        new = any(type(item) is not Struck and not (type(item) is Text and not item.source.strip()) for item in body)
        kind = Kind.REPLACEMENT if new else Kind.DELETION
    return Reading(kind, supporters, opponents, claims.tolerated)
