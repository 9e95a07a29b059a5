"""Marks: the second half of the post-lexer. It cuts out of TEXT what no grammar of Lark's kind can see.

Takes balanced tokens (see balance.py) and gives tokens of which grammar/draft.lark accepts every row:

- HEADER and ENDING, at most one of each in a bracket or arm, where the registry and header.lark can read one;
- SLASH between arms, all of which have a header at the same end, or none in braces, where ARM_END ends each;
- INLABEL, for the label that a paragraph has within its bracket;
- OPTION heads, and around the options of a row CHOICE and OPTION_END, which have no characters.

What headers say is kept beside them, because reading one is the dearest part of parsing. Linear, without recursion.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brackets.parse import wording
from brackets.parse.arm_marks import BETWEEN_ENDED, BETWEEN_HEADED, is_doubtful
from brackets.parse.braces import SLASH
from brackets.parse.endings import DASH, last_dash, without_stop
from brackets.parse.header import Claims, HeaderReader
from brackets.parse.nodes import Break, Close, Heading, Label, Leaf, Open, Stray, Strike, Text
from brackets.parse.option_heads import owner_in
from brackets.parse.options import Options, option_places, with_options
from brackets.parse.rows import (
    MARKS,
    ArmEnds,
    ArmSlash,
    Ending,
    InnerLabel,
    Item,
    Opening,
    OptionHead,
    Piece,
    Row,
    Whole,
    cut,
    headed,
    headed_over,
    part,
    with_footnote_marks,
)
from brackets.parse.stances_behind import stance_behind
from brackets.parse.tokens import Tokens
from brackets.text.patterns import Pattern
from brackets.text.positions import line_lead

_OPENING = frozenset(("OPEN", "STRIKE"))
_AROUND = frozenset(("OPEN", "STRIKE", "CLOSE", "UNSTRIKE"))


class Marked(NamedTuple):
    """What the grammar can parse, and what the headers in it say."""

    kinds: list[str]
    leaves: list[Leaf]
    """The leaf of each token, in order."""
    claims: dict[int, Claims]
    """By where a HEADER, ENDING or OPTION begins; an option that names no owner has none."""


def marked(
    text: str, tokens: Tokens, headers: HeaderReader, scanner: re.Pattern[str], parting: Pattern = SLASH
) -> Marked:
    """The tokens of a text with its marks.

    `scanner` is the one that cut the tokens: it finds the labels in brackets too. `parting` stands between two arms in braces.
    """
    marker = _Marker(text, headers, scanner, parting)
    leaves = _leaves(text, tokens)
    kinds, leaves = _woven(tokens, leaves, marker.rows(tokens.kinds, leaves))
    del marker.options  # which knows the marker: a circle that would stay in memory where nothing collects it
    return Marked(kinds, leaves, marker.claims)


_LEAVES: dict[str, type] = {
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


def _leaves(text: str, tokens: Tokens) -> list[Leaf]:
    """The leaf of each token, in order."""
    make = tuple.__new__  # what the classes do, a third faster: there are hundreds of thousands
    return [
        make(_LEAVES[kind], (start, end, text))
        for kind, start, end in zip(tokens.kinds, tokens.starts, tokens.starts[1:], strict=False)
    ]


class _Marker:
    """Looks at each row of one text."""

    def __init__(self, text: str, headers: HeaderReader, scanner: re.Pattern[str], parting: Pattern):
        self.text = text
        self.headers = headers
        self.scanner = scanner
        self.parting = parting
        self.claims: dict[int, Claims] = {}
        self.places = option_places(text)
        self.options = Options(text, self.places, self._keep_owner)

    def rows(self, kinds: Sequence[str], leaves: Sequence[Leaf]) -> Iterator[Row]:
        """The rows in which something is marked, with their marks; inner ones before those around them."""
        row: Row = []
        around: list[tuple[int, Row]] = []
        make = tuple.__new__  # what the class does, a third faster: there are hundreds of thousands
        for kind, leaf in zip(kinds, leaves, strict=True):
            if kind not in _AROUND:
                row.append(leaf)
            elif kind in _OPENING:
                around.append((leaf.start, row))
                row = []
            else:
                inner = row
                opener, row = around.pop()
                row.append(make(Whole, (opener, leaf.end, self.text)))
                if kind == "CLOSE" and inner:
                    seen = self._bracket(opener, inner)
                    if seen is not inner:
                        yield seen
        seen = with_options(row, self.options, closed=False)
        if seen is not row:
            yield seen

    def _bracket(self, opener: int, row: Row) -> Row:
        """The row of a bracket with its marks; the same list if it has none."""
        if self.text[opener] == "{":
            return self._braced(row)
        if isinstance(row[0], Text):
            return self._worded(opener, row)
        options = with_options(row, self.options, closed=True)
        return self._with_endings(row) if options is row else options

    def _worded(self, opener: int, row: Row) -> Row:
        """The same for a bracket that begins with words."""
        source = row[0].source
        words = source if len(row) == 1 else with_footnote_marks(row)
        if self.headers.may_have(words):
            claims = self.headers.prefix(words)
            if claims:
                return self._headed(opener, row, claims)
            if after_label := self._headed_after_label(opener, row, words):
                return after_label
        if wording.said(source, len(row) == 1) is not None:
            return row
        if len(row) == 1 and (claims := self.headers.sentence(source)):
            self.claims[row[0].start] = claims
            return headed(Opening, row, claims.end)
        options = with_options(row, self.options, closed=True)
        if options is not row:
            return options
        option = self._option_head(row[0])
        if option and (len(row) > 1 or option.end() < len(source)):
            self._keep_owner(option, row[0].start)
            headed_row = headed(OptionHead, row, option.end())
            return [*headed_row[:1], *self._option_words(headed_row[1:])]
        ended = self._with_endings(row)
        return ended if ended is not row else self._labelled(opener, row, 0)

    def _headed(self, opener: int, row: Row, claims: Claims) -> Row:
        """A row that begins with a header: also one that ends with another, or whose arms each begin with one."""
        start = row[0].start
        row = headed_over(Opening, row, claims.end)
        if len(row) == 2 and isinstance(row[1], Text) and self.headers.echoes(row[1].source):
            claims = claims._replace(position=True)
        self.claims[start] = claims
        arms = self._headed_arms(row, claims)
        if arms is not None:
            return arms
        return self._labelled(opener, self._with_stance_at_end(row), 1)

    def _headed_after_label(self, opener: int, row: Row, source: str) -> Row | None:
        """`[2. NZ/SG propose: x]`: the label of the paragraph before the header, where the bracket begins its line.

        `source` has the words that the row begins with.
        """
        label = self._label(opener, row[0])
        claims = self.headers.after_label(source, label) if label else None
        if claims is None:
            return None
        label = len(source) - len(source[label:].lstrip())  # what parts the label from the words stays with it
        labelled = headed(InnerLabel, row, label)
        self.claims[labelled[1].start] = claims
        return [labelled[0], *headed_over(Opening, labelled[1:], claims.end - label)]

    def _with_stance_at_end(self, row: Row) -> Row:
        """`[US propose: x - EU oppose]`: a stance at the end beside the header before the words."""
        last = row[-1]
        found = stance_behind(last.source, self.headers) if isinstance(last, Text) else None
        if found is None or not found.certain or (not found.start and len(row) == 2):
            return row
        self.claims[last.start + found.start] = found.claims
        words = [cut(Piece, last, 0, found.start)] if found.start else []
        return [*row[:-1], *words, cut(Ending, last, found.start, last.end - last.start)]

    def _headed_arms(self, row: Row, claims: Claims) -> Row | None:
        """`[US: may / EU: shall]`: a header before each of several texts, as arms; None if there is one header."""
        if claims.opponents or claims.position:
            return None
        heads: list[tuple[int, int, int, Claims]] = [(0, 0, 0, claims)]  # item, where the mark between begins, and ends
        for index, item in enumerate(row[1:], 1):
            if not isinstance(item, Text) or ":" not in (source := item.source):
                continue
            done = 0
            for mark in BETWEEN_HEADED.finditer(source):
                more = self.headers.prefix(source[mark.end() :]) if mark.start() >= done else None
                done = mark.end() + more.end if more else done  # a header may have such marks in it
                plain = more and more.supporters and not more.opponents and not (more.position or more.tolerated)
                if more and plain and self._may_part(mark, more):
                    heads.append((index, mark.start(), mark.end(), more))
        if len(heads) < 2 or any(not self.headers.knows(party) for head in heads for party in head[3].supporters):
            return None
        found: Row = []
        ends = [*((index, start) for index, start, _, _ in heads[1:]), (len(row), 0)]
        for (index, start, end, said), after in zip(heads, ends, strict=True):
            arm = part(row, (index, end), after)
            if index:
                found.append(cut(ArmSlash, row[index], start, end))
                self.claims[arm[0].start] = said
                arm = headed(Opening, arm, said.end)
            found += arm
        return found

    def _with_endings(self, row: Row) -> Row:
        """The row with the header at its end, or those at the ends of its arms; the same list if it has none."""
        last = row[-1]
        if not isinstance(last, Text) or last_dash(last.source) < 0:
            return row
        return self._ended_arms(row) or self._ended_before_stop(row) or self._ended(row) or row

    def _ended_before_stop(self, row: Row) -> Row | None:
        """`[all - Chile and Peru.]`: a row that ends in a header and the full stop of its words; None if it does not."""
        last = row[-1]
        stop = without_stop(last.source)
        ended = self._ended([*row[:-1], cut(Piece, last, 0, stop)]) if stop else None
        claims = self.claims[ended[-1].start] if ended and len(ended) > 1 else None
        if ended is None or claims is None or not all(map(self.headers.knows, (*claims.supporters, *claims.opponents))):
            return None
        return [*ended, cut(Piece, last, stop, len(last.source))]

    def _ended(self, row: Row) -> Row | None:
        """A row that ends in a header, `all - EU`; None if it does not."""
        last = row[-1] if row else None
        if last is None or not isinstance(last, Text) or (dash := last_dash(last.source)) < 0:
            return None
        claims = self.headers.suffix(last.source, dash)
        if claims is None:
            return None
        self.claims[last.start + dash] = claims
        words = [cut(Piece, last, 0, dash)] if dash else []
        return [*row[:-1], *words, cut(Ending, last, dash, last.end - last.start)]

    def _ended_arms(self, row: Row) -> Row | None:
        """`all - EU, G77 retain / some - US` as arms, each with its header; None unless all have one."""
        if not any(isinstance(item, Text) and BETWEEN_ENDED.search(item.source) for item in row):
            return None
        found: Row = []
        arm: Row = []
        for item in row:
            if not isinstance(item, Text):
                arm.append(item)
                continue
            at = 0
            slashes = list(BETWEEN_ENDED.finditer(source := item.source))
            ends = [*(slash.start() for slash in slashes[1:]), len(source)]
            for slash, end in zip(slashes, ends, strict=False):
                ended = self._ended([*arm, cut(Piece, item, at, slash.start())])
                if ended is None or len(ended) < 2 or not self._may_part(slash, self.claims[ended[-1].start]):
                    continue  # a slash among the words of one arm
                dash = DASH.search(source, slash.end(), end)
                if self._goes_on(ended, cut(Piece, item, at, dash.start() if dash else end)):
                    continue  # or among its sponsors
                found += [*ended, cut(ArmSlash, item, slash.start(), slash.end())]
                arm = []
                at = slash.end()
            if at < len(source):
                arm.append(cut(Piece, item, at, len(source)))
        ended = self._ended(arm) if found else None
        return [*found, *ended] if ended and len(ended) > 1 else None

    def _may_part(self, mark: re.Match[str], claims: Claims) -> bool:
        """Whether a mark between two arms may be one, beside this header."""
        return not is_doubtful(mark[0]) or all(map(self.headers.is_code, (*claims.supporters, *claims.opponents)))

    def _goes_on(self, ended: Row, longer: Item) -> bool:
        """Whether the header at the end of an arm goes on with parties that are known where `longer` ends: `JP` is of `JP/KR`."""
        dash = ended[-1].start
        more = self.headers.suffix(longer.source, dash - longer.start) if dash >= longer.start else None
        if more is None:
            return False
        added = longer.source[ended[-1].end - longer.start :]
        parties = {*more.supporters, *more.opponents} - {*(said := self.claims[dash]).supporters, *said.opponents}
        return any(map(str.isalpha, added)) and all(map(self.headers.knows, parties))

    def _braced(self, row: Row) -> Row:
        """The row of a choice in braces: its arms, each with its header, or all without one."""
        first = row[0]
        claims = self.headers.prefix(first.source) if isinstance(first, Text) else None
        if claims and (arms := self._headed_arms(headed(Opening, row, claims.end), claims)):
            self.claims[first.start] = claims
            return arms
        return self._ended_arms(row) or self._bare_arms(row)

    def _bare_arms(self, row: Row) -> Row:
        """`shall [soon] / should` as arms without headers."""
        found: Row = []
        for item in row:
            at = 0
            for mark in self.parting.finditer(item.source) if isinstance(item, Text) else ():
                if at < mark.start():
                    found.append(cut(Piece, item, at, mark.start()))
                place = item.start + mark.start()
                found += [ArmEnds(place, place, ""), cut(ArmSlash, item, mark.start(), mark.end())]
                at = mark.end()
            if at == 0:
                found.append(item)
            elif at < len(item.source):
                found.append(cut(Piece, item, at, len(item.source)))
        end = row[-1].end
        return [*found, ArmEnds(end, end, "")]

    def _labelled(self, opener: int, row: Row, at: int) -> Row:
        """Make `4 bis.` in `[US: 4 bis. To ...]` a label, if the bracket begins its line; `at` is where the words begin."""
        if len(row) <= at or not (length := self._label(opener, row[at])):
            return row
        return [*row[:at], *headed(InnerLabel, row[at:], length)]

    def _label(self, opener: int, item: Item) -> int:
        """How long the label is that a text in a bracket begins with, if the bracket begins its line; 0 if it has none."""
        if not isinstance(item, Text) or line_lead(self.text, opener, " \t\xa0\f[*_") is None:
            return 0  # as it is with most brackets: quickly
        bare = item.source.lstrip()
        match = self.scanner.match(bare)
        if match is None or match.lastgroup != "LABEL":
            return 0
        return len(item.source) - len(bare) + match.end()

    def _option_head(self, first: Item) -> re.Match[str] | None:
        """The head of an option that a bracket begins with."""
        at = bisect_left(self.places, first.start)
        if at == len(self.places) or self.places[at] >= first.end:
            return None  # as it is with most brackets: quickly
        source = first.source
        owned = wording.OWNED_OPTION.match(source)
        if owned and self.headers.words(owned["before"]):
            return owned
        return wording.OPTION_HEAD.match(source)

    def _option_words(self, row: Row) -> Row:
        """The words of an option in a bracket of its own: `may pay - CHN/IND.` ends in whose it is, if in no choice of arms."""
        if not row or self._ended_arms(row):
            return row
        return self._ended_before_stop(row) or self._ended(row) or row

    def _keep_owner(self, head: re.Match[str], start: int) -> None:
        """Keep whose an option is by its head: `Option 1 (US/CA): `, `Option A - US: `, `US Option 1: `."""
        claims = next(filter(None, map(self.headers.words, owner_in(head))), None)
        if claims is not None and not claims.position:
            self.claims[start] = claims


def _woven(tokens: Tokens, leaves: list[Leaf], rows: Iterator[Row]) -> tuple[list[str], list[Leaf]]:
    """The kinds and leaves of the tokens, with the marks of the rows in their places."""
    kinds, starts = tokens
    marks = [item for row in rows for item in row if type(item) in MARKS]
    if not marks:
        return kinds, leaves
    marks.sort()  # those without a character come before what begins at the same place
    new_kinds: list[str] = []
    new_leaves: list[Leaf] = []
    make = tuple.__new__
    done = 0  # so many tokens have been taken over, or cut into marks
    for mark in marks:
        start, end, _ = mark
        if start >= starts[done]:  # and not in the token that is being cut
            index = bisect_left(starts, start, done)
            if done < index:
                new_kinds += kinds[done:index]
                new_leaves += leaves[done:index]
                done = index
            if start < end and starts[index] == start:
                done = bisect_left(starts, end, index + 1)  # it and those after it take the place of what they cover
        elif end > starts[done]:
            done = bisect_left(starts, end, done)  # a header after a label may go on over others: the mark of a note
        kind, leaf = MARKS[type(mark)]
        new_kinds.append(kind)
        new_leaves.append(make(leaf, mark))
    new_kinds += kinds[done:]
    new_leaves += leaves[done:]
    return new_kinds, new_leaves
