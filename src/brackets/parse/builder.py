"""Tokens to nodes: the callbacks of grammar/draft.lark.

Promises: the children of a node cover its span without a gap; every bracket has its reading.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from brackets.parse import wording
from brackets.parse.header import Claims, HeaderReader
from brackets.parse.lalr import APPEND, Callbacks
from brackets.parse.nodes import (
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
    Leaf,
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
from brackets.parse.options import Options, between, option_places, with_options
from brackets.parse.tokens import Tokens
from brackets.text.patterns import Pattern
from brackets.text.positions import line_lead

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
_OPTION = Reading(Kind.OPTION)
_DASH = Pattern(r"(?<![ \t\xa0\r\n])[ \t\xa0\r\n]++[-–—][ \t\xa0\r\n]")
_BETWEEN_HEADED = Pattern(r"[ \t\xa0\r\n]+/[ \t\xa0\r\n]+|;[ \t\xa0\r\n]+(?=[A-Z])")
_SLASH = Pattern(r"(?<![ \t\xa0\r\n])[ \t\xa0\r\n]*+/[ \t\xa0\r\n]*")


class Builder:
    """Makes the tree of one text. `headers` may be shared by the texts of one thread."""

    def __init__(self, text: str, tokens: Tokens, headers: HeaderReader, label: Pattern):
        self._text = text
        self._kinds, self._starts = tokens
        self._headers = headers
        self._label = label
        self._wordings: dict[str, Reading | None] = {}  # drafts repeat their brackets
        self.brackets: list[Bracket | Arm] = []
        """Every bracket and arm, inner ones before those around them."""
        self._options = Options(option_places(text), self._option, self.brackets)  # type: ignore[arg-type]

    def leaves(self) -> list[Leaf]:
        """The leaf of each token, in order."""
        text, starts = self._text, self._starts
        make = tuple.__new__  # what the classes do, a third faster: there are hundreds of thousands
        return [
            make(_LEAVES[kind], (start, end, text[start:end]))
            for kind, start, end in zip(self._kinds, starts, starts[1:], strict=False)
        ]

    def callbacks(self) -> Callbacks:
        """A callback for each rule of the grammar."""
        return {
            "start": self._root,
            "items": APPEND,
            "nothing": lambda values: [],
            "bracket": self._bracket,
            "struck": lambda v: Struck(v[0].start, v[2].end, (v[0], *v[1], v[2])),
        }

    def _root(self, values: list[Any]) -> Root:
        items = with_options(values[0], self._options, closed=False)
        return Root(0, len(self._text), tuple(items))

    def _bracket(self, values: list[Any]) -> Bracket:
        opener, items, closer = values
        reading = ANONYMOUS
        if not items:
            reading = PLACEHOLDER
        elif type(items[0]) is Text:
            reading, items = self._read(opener, items)
        else:
            options = with_options(items, self._options, closed=True)
            ending = self._read_ending(items) if options is items else None
            reading, items = ending or (ANONYMOUS, options)
        bracket = Bracket(opener.start, closer.end, (opener, *items, closer), reading)
        self.brackets.append(bracket)
        return bracket

    def _read(self, opener: Open, items: list[Node]) -> tuple[Reading, list[Node]]:
        """What a bracket's words say it is; its items with the header split off."""
        first: Text = items[0]  # type: ignore[assignment]
        claims = self._headers.prefix(first.source)
        if claims:
            rest = _split_header(items, claims.end)
            arms = self._headed_arms(rest, claims)
            if arms:
                return ANONYMOUS, arms
            rest, claims = self._with_ending(rest, claims)
            self._split_label(opener, rest)
            return _reading(claims, rest), rest
        source = first.source
        said = self._said(source, alone=len(items) == 1)
        if said is not None:
            return said, items
        options = with_options(items, self._options, closed=True)
        if options is not items:
            return ANONYMOUS, options
        option = self._option_head(first)
        if option and (len(items) > 1 or option.end() < len(source)):
            return self._option(option), _split_header(items, option.end())
        ending = self._read_ending(items)
        if ending:
            return ending
        self._split_label(opener, items)
        return ANONYMOUS, items

    def _with_ending(self, items: list[Node], claims: Claims) -> tuple[list[Node], Claims]:
        """`[US propose: x - EU oppose]`: a stance at the end beside the header before the words."""
        last = items[-1]
        if type(last) is not Text or (dash := _last_dash(last.source)) < 1:
            return items, claims
        more = self._headers.suffix(last.source, dash)
        if more is None or not more.stated:
            return items, claims
        cut = last.start + dash
        items = [*items[:-1], Text(last.start, cut, last.source[:dash]), Header(cut, last.end, last.source[dash:])]
        supporters = tuple(dict.fromkeys((*claims.supporters, *more.supporters)))
        opponents = tuple(dict.fromkeys((*claims.opponents, *more.opponents)))
        return items, claims._replace(supporters=supporters, opponents=opponents)

    def _headed_arms(self, items: list[Node], claims: Claims) -> list[Node] | None:
        """`[US: may / EU: shall]`: a header before each of several texts, as arms; None if there is one header."""
        if claims.opponents or claims.position:
            return None
        heads: list[tuple[int, int, int, Claims]] = [(0, 0, 0, claims)]  # item, where the mark between begins, and ends
        for index, item in enumerate(items[1:], 1):
            if type(item) is not Text or ":" not in item.source:
                continue
            for mark in _BETWEEN_HEADED.finditer(item.source):
                more = self._headers.prefix(item.source[mark.end() :])
                if more and more.supporters and not more.opponents and not (more.position or more.tolerated):
                    heads.append((index, mark.start(), mark.end(), more))
        if len(heads) < 2 or any(not self._headers.knows(party) for head in heads for party in head[3].supporters):
            return None
        row: list[Node] = []
        ends = [*((index, start) for index, start, _, _ in heads[1:]), (len(items), 0)]
        for (index, start, end, said), after in zip(heads, ends, strict=True):
            if index:
                row.append(Slash(items[index].start + start, items[index].start + end, items[index].source[start:end]))  # type: ignore[union-attr]
                inside = between(items, (index, end), after)
                inside = _split_header(inside, said.end)
            else:
                inside = between(items, (0, 0), after)
            row.append(Arm(inside[0].start, inside[-1].end, tuple(inside), _reading(said, inside), items[0].start))
            self.brackets.append(row[-1])  # type: ignore[arg-type]
        return row

    def _read_ending(self, items: list[Node]) -> tuple[Reading, list[Node]] | None:
        """The header at the end of a bracket, or of its arms, if there is one."""
        last = items[-1]
        if type(last) is not Text or _last_dash(last.source) < 0:
            return None
        arms = self._arms(items)
        if arms:
            return ANONYMOUS, arms
        found = self._suffixed(items)
        if found is None:
            return None
        body, header, claims = found
        return _reading(claims, body), [*body, header]

    def _suffixed(self, items: list[Node]) -> tuple[list[Node], Header, Claims] | None:
        """A row that ends in a header, `all - EU`, as its words, the header, and what it says."""
        last = items[-1] if items else None
        if type(last) is not Text or (dash := _last_dash(last.source)) < 0:
            return None
        claims = self._headers.suffix(last.source, dash)
        if claims is None:
            return None
        body = items[:-1]
        if dash:
            body.append(Text(last.start, last.start + dash, last.source[:dash]))
        return body, Header(last.start + dash, last.end, last.source[dash:]), claims

    def _said(self, words: str, *, alone: bool) -> Reading | None:
        """Whether the words of a bracket without a header say that it is a placeholder or a remark."""
        if not alone:
            return REMARK if wording.is_remark(words) else None
        if words not in self._wordings:
            said = PLACEHOLDER if wording.is_placeholder(words) else REMARK if wording.is_remark(words) else None
            self._wordings[words] = said
        return self._wordings[words]

    def _split_label(self, opener: Open, items: list[Node]) -> None:
        """Make `4 bis.` in `[US: 4 bis. To ...]` a label, if the bracket begins its line."""
        at = 1 if items and type(items[0]) is Header else 0
        if len(items) <= at or type(items[at]) is not Text:
            return
        if line_lead(self._text, opener.start, " \t\xa0\f[*_") is None:
            return
        node = items[at]
        bare = node.source.lstrip()  # type: ignore[union-attr]
        match = self._label.match(bare)
        if match:
            length = len(node.source) - len(bare) + match.end()  # type: ignore[union-attr]
            cut = node.start + length
            items[at] = Label(node.start, cut, node.source[:length])  # type: ignore[union-attr]
            if cut < node.end:
                items.insert(at + 1, Text(cut, node.end, node.source[length:]))  # type: ignore[union-attr]

    def _option_head(self, first: Text) -> re.Match[str] | None:
        """The head of an option that a bracket begins with."""
        places = self._options.places
        at = bisect_left(places, first.start)
        if at == len(places) or places[at] >= first.end:
            return None  # as it is with most brackets: quickly
        owned = wording.OWNED_OPTION.match(first.source)
        if owned and self._headers.words(owned["before"]):
            return owned
        return wording.OPTION_HEAD.match(first.source)

    def _option(self, head: re.Match[str]) -> Reading:
        """The reading of an option with this head: `Option 1 (US/CA): `, `Option A - US: `, `US Option 1: `."""
        owner = head["owner"] or head["after_dash"] or head.groupdict().get("before")
        claims = self._headers.words(owner) if owner else None
        if claims is None or claims.position:
            return _OPTION
        return Reading(Kind.OPTION, claims.supporters, claims.opponents, claims.tolerated)

    def _arms(self, items: list[Node]) -> list[Node] | None:
        """`all - EU, G77 retain / some - US` as arms, each with its header; None unless all have one."""
        if not any(type(item) is Text and _SLASH.search(item.source) for item in items):
            return None
        arms: list[Node] = []
        slashes: list[Slash] = []
        current: list[Node] = []
        first = items[0].start

        def finish() -> bool:
            found = self._suffixed(current)
            if found is None or not found[0]:
                return False
            body, header, claims = found
            arms.append(Arm(body[0].start, header.end, (*body, header), _reading(claims, body), first))
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
        for slash_node, arm in zip(slashes, arms[1:], strict=True):
            woven += [slash_node, arm]
        return woven


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
    if "-" not in source and "–" not in source and "—" not in source:
        return found
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
    if claims.position or (words is not None and wording.is_statement(words)):
        kind = Kind.REMARK
    elif claims.stated and not body:
        kind = Kind.REMARK  # [US oppose]: of the text beside it
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
