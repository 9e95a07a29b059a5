"""Options: `Option 1: ... Option 2: ...` or `Alternative A` blocks in a row, as the options of one choice.

Drafts write them in one bracket (UNFCCC), in a bracket each, or in none (ATCM, treaty texts). A
bracket each needs nothing of this; the others have no closing mark, so the end of the last one is
read from what stands around (`option_ends`).
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from brackets.parse import labels, wording
from brackets.parse.common_tails import common_tail
from brackets.parse.labels import Style, read_label
from brackets.parse.nodes import Heading, Label
from brackets.parse.option_counts import style_of
from brackets.parse.option_ends import Choice, Reach
from brackets.parse.option_heads import OptionFound, option_heads
from brackets.parse.rows import ChoiceBegins, OptionEnds, OptionHead, Row, headed, part
from brackets.vocabulary.words import OPTION_STEMS

_start = attrgetter("start")
_MOST_DEEP = 12


class Options(NamedTuple):
    """What the rows of one text share."""

    text: str
    places: Sequence[int]
    """Where an option's head may be: most texts have few or none, so that no more need be looked for."""
    keep_owner: Callable[[re.Match[str], int], None]
    """Told the head of each option, and where it begins: whose the option is, if it says so."""


def option_places(text: str) -> list[int]:
    """Where the words of option heads stand in a text, followed by what may count them: in characters, in order."""
    places = []
    for word in OPTION_STEMS:
        at = text.find(word)
        while at >= 0:
            at += len(word)
            if wording.OPTION_COUNT.match(text, at):
                places.append(at - 1)
            at = text.find(word, at)
    return sorted(places)


def with_options(row: Row, options: Options, *, closed: bool, depth: int = 0) -> Row:
    """The row with its options marked: CHOICE before the first, each head as OPTION, OPTION_END after each.

    The same list if there is no choice in it. `closed` says that something closes the row (a bracket, the next option): then its
    last option may go on to its end. An option may hold a choice of its own, counted otherwise: (a), (b) in 1, 2.
    """
    places = options.places
    if not row or not places:
        return row
    low, high = bisect_left(places, row[0].start), bisect_left(places, row[-1].end)
    if high - low < 2:
        return row  # as it is with most brackets: quickly
    heads = option_heads(row, places[low:high])
    if len(heads) < 2 or depth > _MOST_DEEP:
        return row
    result: Row = []
    at = (0, 0)
    first = 0
    above = _Above(row)
    while choice := _next_choice(row, heads, first, above, options.text, closed=closed):
        bounds, end = choice
        result += part(row, at, (bounds[0].item, bounds[0].start))
        start = row[bounds[0].item].start + bounds[0].start
        result.append(ChoiceBegins(start, start, ""))
        for head, after in zip(bounds, [*((h.item, h.start) for h in bounds[1:]), end], strict=True):
            result += _option(row, head, after, options, depth)
        at = end
        while first < len(heads) and (heads[first].item, heads[first].start) < end:
            first += 1
    if not result:
        return row
    return result + part(row, at, (len(row), 0))


class _Above:
    """The last label of each style before a place in a row; asked for places in order, so that it is linear."""

    def __init__(self, row: Row):
        self.row = row
        self.at = 0
        self.labels: dict[tuple[Style, str], labels.Label] = {}

    def before(self, index: int) -> dict[tuple[Style, str], labels.Label]:
        """The labels before an item, those before the last heading not counted."""
        for item in self.row[self.at : index]:
            if type(item) is Heading:
                self.labels.clear()
            elif type(item) is Label:
                label = read_label(item.source)
                self.labels[style_of(label)] = label
        self.at = max(self.at, index)
        return dict(self.labels)


def _next_choice(
    items: Row, heads: list[OptionFound], begin: int, above: _Above, text: str, *, closed: bool
) -> tuple[list[OptionFound], tuple[int, int]] | None:
    """The heads of the next choice, from `heads[begin]` on, that has at least two options, and where its last option ends."""
    for first in range(begin, len(heads) - 1):
        row = [heads[first]]
        limit, ended = (len(items), 0), False
        for index in range(first + 1, len(heads)):
            head = heads[index]
            again = head.family == row[0].family and head.value <= row[-1].value
            if again or _rank(head) < _rank(
                row[0]
            ):  # the next choice, or the next option of the choice around this one
                limit, ended = (head.item, head.start), True
                break
            if head.family == row[0].family:
                row.append(head)
        if len(row) < 2 or (not closed and row[0].value != (1, 0)):
            continue
        near = pairwise(heads[first : index + 1])
        choice = Choice(row, limit, [head.item for head, after in near if _begins_another(head, after, row[0])])
        end = Reach(text, items, choice, above.before(row[0].item), closed=closed and not ended).end()
        places = [(items[head.item].start + head.start, items[head.item].start + head.end) for head in row]
        end = common_tail(text, items, places, row[-1].item, end) or end
        row = [head for head in row if (head.item, head.start) < end]
        if len(row) >= 2:
            return row, max(
                end, (row[-1].item, row[-1].end)
            )  # a blank that ends the head of the last one is of the head
    return None


def _begins_another(head: OptionFound, after: OptionFound, ours: OptionFound) -> bool:
    """Whether another choice than ours begins with a head: `Alternative 1`, and then 2, among `Option 1` and 2."""
    return head.family == after.family != ours.family and head.value == (1, 0)


def _rank(head: OptionFound) -> int:
    """How deep options counted so stand: (a) in 1, (i) in (a)."""
    return {"a": 1, "i": 2}.get(head.family[1], 0)


def _option(row: Row, head: OptionFound, after: tuple[int, int], options: Options, depth: int) -> Row:
    """One option with its marks, from its head to where the next begins or it ends."""
    own = headed(OptionHead, part(row, (head.item, head.start), after), head.end - head.start)
    options.keep_owner(head.match, own[0].start)
    words = own[1:]
    if depth < _MOST_DEEP:
        words = with_options(words, options, closed=True, depth=depth + 1)
    end = own[-1].end
    return [own[0], *words, OptionEnds(end, end, "")]
