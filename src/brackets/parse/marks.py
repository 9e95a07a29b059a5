"""Marks: the second half of the post-lexer. It cuts out of TEXT what no grammar of Lark's kind can see.

Takes balanced tokens (see balance.py) and gives tokens of which grammar/draft.lark accepts every row:

- HEADER and ENDING, at most one of each in a bracket or arm, where the registry and header.lark can read one;
- SLASH between arms, all of which have a header at the same end;
- INLABEL, for the label that a paragraph has within its bracket;
- OPTION heads, and around the options of a row CHOICE and OPTION_END, which have no characters.

What headers say is kept beside them, because reading one is the dearest part of parsing. Linear, without recursion.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from brackets.parse import wording
from brackets.parse.header import Claims, HeaderReader
from brackets.parse.options import Options, option_places, with_options
from brackets.parse.rows import WORDS, Item, Mark, Row, headed, part
from brackets.parse.tokens import Tokens
from brackets.text.patterns import Pattern
from brackets.text.positions import line_lead

_DASH = Pattern(r"(?<![ \t\xa0\r\n])[ \t\xa0\r\n]++[-–—][ \t\xa0\r\n]")
_BETWEEN_HEADED = Pattern(r"[ \t\xa0\r\n]+/[ \t\xa0\r\n]+|;[ \t\xa0\r\n]+(?=[A-Z])")
_SLASH = Pattern(r"(?<![ \t\xa0\r\n])[ \t\xa0\r\n]*+/[ \t\xa0\r\n]*")
_OPENING = ("OPEN", "STRIKE")
_CLOSING = ("CLOSE", "UNSTRIKE")
_LONGEST_ENDING = 300  # characters from the end of a bracket in which the dash of a header is looked for


class Marked(NamedTuple):
    """Tokens that the grammar can parse, and what their headers say."""

    tokens: Tokens
    claims: dict[int, Claims]
    """By where a HEADER, ENDING or OPTION begins; an option that names no owner has none."""


def marked(text: str, tokens: Tokens, headers: HeaderReader, label: Pattern) -> Marked:
    """The tokens of a text with its marks. `label` is the pattern of a paragraph's label, matched against a text of its own."""
    marker = _Marker(text, headers, label)
    return Marked(_woven(tokens, marker.rows(tokens)), marker.claims)


class _Marker:
    """Looks at each row of one text."""

    def __init__(self, text: str, headers: HeaderReader, label: Pattern):
        self.text = text
        self.headers = headers
        self.label = label
        self.claims: dict[int, Claims] = {}
        self.places = option_places(text)
        self.options = Options(text, self.places, self._own_option)

    def rows(self, tokens: Tokens) -> Iterator[Row]:
        """The rows in which something is marked, with their marks; inner ones before those around them."""
        kinds, starts = tokens
        row: Row = []
        around: list[tuple[int, Row]] = []
        make = tuple.__new__  # what the class does, a third faster: there are hundreds of thousands
        for kind, start, end in zip(kinds, starts, starts[1:], strict=False):
            if kind in _OPENING:
                around.append((start, row))
                row = []
            elif kind in _CLOSING:
                inner = row
                opener, row = around.pop()
                row.append(make(Item, ("WHOLE", opener, end)))
                if kind == "CLOSE" and inner:
                    seen = self._bracket(opener, inner)
                    if seen is not inner:
                        yield seen
            else:
                row.append(make(Item, (kind, start, end)))
        seen = with_options(row, self.options, closed=False)
        if seen is not row:
            yield seen

    def source(self, item: Item) -> str:
        """The characters of an item."""
        return self.text[item.start : item.end]

    def _bracket(self, opener: int, row: Row) -> Row:
        """The row of a bracket with its marks; the same list if it has none."""
        if row[0].kind in WORDS:
            return self._worded(opener, row)
        options = with_options(row, self.options, closed=True)
        return self._with_endings(row) if options is row else options

    def _worded(self, opener: int, row: Row) -> Row:
        """The same for a bracket that begins with words."""
        source = self.source(row[0])
        claims = self.headers.prefix(source)
        if claims:
            return self._headed(opener, row, claims)
        if wording.said(source, len(row) == 1) is not None:
            return row
        options = with_options(row, self.options, closed=True)
        if options is not row:
            return options
        option = self._option_head(row[0])
        if option and (len(row) > 1 or option.end() < len(source)):
            self._own_option(option, row[0].start)
            return headed("OPTION", row, option.end())
        ended = self._with_endings(row)
        return ended if ended is not row else self._labelled(opener, row, 0)

    def _headed(self, opener: int, row: Row, claims: Claims) -> Row:
        """A row that begins with a header: also one that ends with another, or whose arms each begin with one."""
        start = row[0].start
        self.claims[start] = claims
        row = headed("HEADER", row, claims.end)
        arms = self._headed_arms(row, claims)
        if arms is not None:
            return arms
        return self._labelled(opener, self._with_stance_at_end(row), 1)

    def _with_stance_at_end(self, row: Row) -> Row:
        """`[US propose: x - EU oppose]`: a stance at the end beside the header before the words."""
        last = row[-1]
        if last.kind not in WORDS or (dash := _last_dash(self.source(last))) < 1:
            return row
        more = self.headers.suffix(self.source(last), dash)
        if more is None or not more.stated:
            return row
        cut = last.start + dash
        self.claims[cut] = more
        return [*row[:-1], Mark(last.kind, last.start, cut), Mark("ENDING", cut, last.end)]

    def _headed_arms(self, row: Row, claims: Claims) -> Row | None:
        """`[US: may / EU: shall]`: a header before each of several texts, as arms; None if there is one header."""
        if claims.opponents or claims.position:
            return None
        heads: list[tuple[int, int, int, Claims]] = [(0, 0, 0, claims)]  # item, where the mark between begins, and ends
        for index, item in enumerate(row[1:], 1):
            if item.kind not in WORDS or ":" not in (source := self.source(item)):
                continue
            for mark in _BETWEEN_HEADED.finditer(source):
                more = self.headers.prefix(source[mark.end() :])
                if more and more.supporters and not more.opponents and not (more.position or more.tolerated):
                    heads.append((index, mark.start(), mark.end(), more))
        if len(heads) < 2 or any(not self.headers.knows(party) for head in heads for party in head[3].supporters):
            return None
        found: Row = []
        ends = [*((index, start) for index, start, _, _ in heads[1:]), (len(row), 0)]
        for (index, start, end, said), after in zip(heads, ends, strict=True):
            arm = part(row, (index, end), after)
            if index:
                found.append(Mark("SLASH", row[index].start + start, row[index].start + end))
                self.claims[arm[0].start] = said
                arm = headed("HEADER", arm, said.end)
            found += arm
        return found

    def _with_endings(self, row: Row) -> Row:
        """The row with the header at its end, or those at the ends of its arms; the same list if it has none."""
        last = row[-1]
        if last.kind not in WORDS or _last_dash(self.source(last)) < 0:
            return row
        return self._ended_arms(row) or self._ended(row) or row

    def _ended(self, row: Row) -> Row | None:
        """A row that ends in a header, `all - EU`; None if it does not."""
        last = row[-1] if row else None
        if last is None or last.kind not in WORDS or (dash := _last_dash(self.source(last))) < 0:
            return None
        claims = self.headers.suffix(self.source(last), dash)
        if claims is None:
            return None
        cut = last.start + dash
        self.claims[cut] = claims
        words = [Mark(last.kind, last.start, cut)] if dash else []
        return [*row[:-1], *words, Mark("ENDING", cut, last.end)]

    def _ended_arms(self, row: Row) -> Row | None:
        """`all - EU, G77 retain / some - US` as arms, each with its header; None unless all have one."""
        if not any(item.kind in WORDS and _SLASH.search(self.source(item)) for item in row):
            return None
        found: Row = []
        arm: Row = []
        for item in row:
            if item.kind not in WORDS:
                arm.append(item)
                continue
            at = 0
            for slash in _SLASH.finditer(source := self.source(item)):
                arm.append(Mark(item.kind, item.start + at, item.start + slash.start()))
                ended = self._ended(arm)
                if ended is None or len(ended) < 2:
                    arm.pop()  # a slash among the words or the sponsors of one arm
                    continue
                found += [*ended, Mark("SLASH", item.start + slash.start(), item.start + slash.end())]
                arm = []
                at = slash.end()
            if at < len(source):
                arm.append(Mark(item.kind, item.start + at, item.end))
        ended = self._ended(arm) if found else None
        return [*found, *ended] if ended and len(ended) > 1 else None

    def _labelled(self, opener: int, row: Row, at: int) -> Row:
        """Make `4 bis.` in `[US: 4 bis. To ...]` a label, if the bracket begins its line; `at` is where the words begin."""
        if len(row) <= at or row[at].kind not in WORDS or line_lead(self.text, opener, " \t\xa0\f[*_") is None:
            return row
        item = row[at]
        source = self.source(item)
        bare = source.lstrip()
        match = self.label.match(bare)
        if match is None:
            return row
        return [*row[:at], *headed("INLABEL", row[at:], len(source) - len(bare) + match.end())]

    def _option_head(self, first: Item) -> re.Match[str] | None:
        """The head of an option that a bracket begins with."""
        at = bisect_left(self.places, first.start)
        if at == len(self.places) or self.places[at] >= first.end:
            return None  # as it is with most brackets: quickly
        source = self.source(first)
        owned = wording.OWNED_OPTION.match(source)
        if owned and self.headers.words(owned["before"]):
            return owned
        return wording.OPTION_HEAD.match(source)

    def _own_option(self, head: re.Match[str], start: int) -> None:
        """Keep whose an option is by its head: `Option 1 (US/CA): `, `Option A - US: `, `US Option 1: `."""
        owner = head["owner"] or head["after_dash"] or head.groupdict().get("before")
        claims = self.headers.words(owner) if owner else None
        if claims is not None and not claims.position:
            self.claims[start] = claims


def _last_dash(source: str) -> int:
    """Where the last ` - ` of a text begins, -1 if there is none."""
    found = -1
    if "-" not in source and "–" not in source and "—" not in source:
        return found
    for match in _DASH.finditer(source, max(0, len(source) - _LONGEST_ENDING)):
        found = match.start()
    return found


def _woven(tokens: Tokens, rows: Iterator[Row]) -> Tokens:
    """The tokens, with those of the rows, which are finer, in their places."""
    kinds, starts = tokens
    finer: dict[int, Row] = {}  # the index of a token -> what it is cut into
    before: dict[int, Row] = {}  # the index of a token -> what stands before it without a character
    for mark in (item for row in rows for item in row if type(item) is Mark):
        index = bisect_left(starts, mark.start)
        at_its_start = starts[index] == mark.start
        if at_its_start and mark.start == mark.end:
            before.setdefault(index, []).append(mark)
        else:
            finer.setdefault(index if at_its_start else index - 1, []).append(mark)
    if not finer and not before:
        return tokens
    new_kinds: list[str] = []
    new_starts: list[int] = []
    done = 0
    for index in sorted({*finer, *before}):
        new_kinds += kinds[done:index]
        new_starts += starts[done:index]
        for item in (*before.get(index, ()), *finer.get(index, ())):
            new_kinds.append(item.kind)
            new_starts.append(item.start)
        done = index + (index in finer)
    return Tokens([*new_kinds, *kinds[done:]], [*new_starts, *starts[done:]])
