"""Options: `Option 1: ... Option 2: ...` or `Alternative A` blocks in a row, as the options of one choice.

Drafts write them in one bracket (UNFCCC), in a bracket each, or in none (ATCM, treaty texts). A
bracket each needs nothing of this; the others have no closing mark, so the end of the last one is
read from what stands around: a heading, or a label that goes on with the numbering above the first.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import NamedTuple

from brackets.parse import labels, wording
from brackets.parse.common_tails import common_tail
from brackets.parse.headings import opens_at_heading
from brackets.parse.labels import Style, read_label
from brackets.parse.nodes import Break, Heading, Label, Text
from brackets.parse.option_heads import OptionFound, family_of, option_heads
from brackets.parse.rows import ChoiceBegins, Item, OptionEnds, OptionHead, Row, Whole, headed, part
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import OPTION_STEMS

_start = attrgetter("start")
_MOST_DEEP = 12
#: A numbered paragraph that is a bracket: `[(3) Disputes are settled ...]`.
_NUMBERED_BRACKET = Pattern(r"\[+[ \t]*\(?\d{1,3}[.)]")
#: `{Individual efforts}` on a line of its own: a subheading in texts of the climate talks.
_BRACED_LINE = Pattern(r"(?m)^[ \t\xa0]*\{[^{}\n]{1,120}\}[ \t\xa0\r]*$")


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
                self.labels[_style(label)] = label
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
        end = _Reach(text, items, row, limit, above.before(row[0].item), closed=closed and not ended).end()
        places = [(items[head.item].start + head.start, items[head.item].start + head.end) for head in row]
        end = common_tail(text, items, places, row[-1].item, end) or end
        row = [head for head in row if (head.item, head.start) < end]
        if len(row) >= 2:
            return row, max(
                end, (row[-1].item, row[-1].end)
            )  # a blank that ends the head of the last one is of the head
    return None


def _rank(head: OptionFound) -> int:
    """How deep options counted so stand: (a) in 1, (i) in (a)."""
    return {"a": 1, "i": 2}.get(head.family[1], 0)


class _Counted:
    """How much there is in an option, and how much at most in one of those before it."""

    def __init__(self) -> None:
        self.count = 0
        self.most = 0

    def next_option(self) -> None:
        """The next option begins."""
        self.most, self.count = max(self.most, self.count), 0

    @property
    def more(self) -> int:
        """How much more than in any before; below 0 if there is less."""
        return self.count - self.most


class _Reach:
    """How far the options of a choice go."""

    def __init__(
        self,
        text: str,
        items: Row,
        row: list[OptionFound],
        limit: tuple[int, int],
        above: dict[tuple[Style, str], labels.Label],
        *,
        closed: bool,
    ):
        self.text = text
        self.items = items
        self.row = row
        self.limit = limit
        self.closed = closed
        self.above = above
        """The last label of each style before the first option: a label that follows on one of them ends the choice."""
        self.lead = self._label_after(row[0])
        self.headed = all(self._heading_after(head) is not None for head in row)
        """Whether each option begins with a heading of its own: `Alternative A`, and below it `Article 3`."""

    def _words_follow(self, head: OptionFound) -> bool:
        """Whether words of its own stand after the head of an option, in the same item."""
        return bool(self.items[head.item].source[head.end :].strip())

    def _label_after(self, head: OptionFound) -> tuple[Style, str] | None:
        """The style of the label that an option begins with; None if it begins with words."""
        if self._words_follow(head):
            return None
        for item in self.items[head.item + 1 : head.item + 3]:
            if type(item) is Label:
                return _style(read_label(item.source))
            if type(item) is not Break:
                return None
        return None

    def _heading_after(self, head: OptionFound) -> int | None:
        """Which item is the heading that an option begins with."""
        if self._words_follow(head):
            return None
        for index in range(head.item + 1, min(head.item + 3, len(self.items))):
            if type(self.items[index]) is Heading:
                return index
            if type(self.items[index]) is not Break:
                return None
        return None

    def end(self) -> tuple[int, int]:
        """Where the last option ends: an item, and an offset in it.

        Numbered paragraphs beyond as many as the longest option before it has are common to all, unless the text goes on with the
        numbering above only further down: `Alternative B for para. 1`, and below it 1, 2 and 3.
        """
        row, items = self.row, self.items
        inside: set[tuple[Style, str]] = set()
        blocks, numbered = _Counted(), _Counted()
        any_added = False
        heads = {head.item for head in row}
        last = row[-1].item
        stop = self.limit
        longer: tuple[int, int] | None = None  # where the last option becomes longer than all before it
        title = self._title_in(items[last], row[-1].end)
        if title is not None:
            return self._trimmed((last, title))
        for index in range(row[0].item + 1, self.limit[0]):
            item = items[index]
            if index in heads:
                blocks.next_option()
                numbered.next_option()
            in_last = index > last
            if type(item) is Heading:
                if self.headed and index <= (self._heading_after(row[-1]) or 0):
                    continue
                stop = (index, 0)
                break
            if type(item) is Label:
                label = read_label(item.source)
                if self._goes_on_above(label, inside, in_last=in_last, added=in_last and not any_added):
                    stop = (index, 0)
                    longer = (
                        longer if self.lead is None or self.lead[0] is Style.NUMBER else None
                    )  # letters may go on until here
                    break
                any_added = any_added or label.added
                style = _style(label)
                if not label.added and label.value <= self.above.get(style, label).value:
                    inside.add(style)
                if style == self.lead or (self.lead is None and label.style is Style.NUMBER):
                    numbered.count += 1
                    if in_last and not (self.closed or self.headed or longer) and numbered.more > 0:
                        longer = (index, 0)
            elif type(item) is Break:
                blocks.count += 1
                below = index + 1
                unlabelled = below < len(items) and below not in heads and type(items[below]) not in (Label, Heading)
                own = max(
                    blocks.most - 1, 0 if self._words_follow(row[-1]) else 1
                )  # the block below a head that stands alone
                if in_last and unlabelled and not self.closed and blocks.count > own:
                    stop = (index, 0)
                    break
            elif type(item) is Whole and _NUMBERED_BRACKET.match(self.text, item.start):
                numbered.count += 1
            if in_last and (title := self._title_in(item, 0)) is not None:
                stop = (index, title)
                break
        stop = stop if longer is None else min(stop, longer)
        return self._trimmed(stop) if not self.closed or stop != self.limit else stop

    def _title_in(self, item: Item, at: int) -> int | None:
        """Where a line begins, in an item from `at` on, that ends an open row: a title, or an option, in brackets or braces."""
        if self.closed:
            return None
        if isinstance(item, Text):
            title = _BRACED_LINE.search(item.source, at)
            return None if title is None else title.start()
        if type(item) is Whole and (opens_at_heading(self.text, item.start + 1) or self._is_rival(item)):
            return 0 if self._stands_alone(item) else None
        return None

    def _is_rival(self, item: Item) -> bool:
        """Whether a bracket below an open row has another option of it, `[Option 3: ...]` below `Option 2: ...`."""
        head = wording.OPTION_HEAD.match(self.text, item.start + 1)
        return head is not None and family_of(head) == self.row[0].family

    def _stands_alone(self, item: Item) -> bool:
        """Whether a bracket has a line for itself."""
        above = self.text.rfind("\n", 0, item.start) + 1
        below = self.text.find("\n", item.end)
        return not (
            self.text[above : item.start] + self.text[item.end : below if below >= 0 else len(self.text)]
        ).strip()

    def _goes_on_above(
        self, label: labels.Label, inside: set[tuple[Style, str]], *, in_last: bool, added: bool
    ) -> bool:
        """Whether a label goes on with the numbering above the choice, and so ends it.

        `inside` are the styles whose numbering began again within the choice; `added` says whether an added label
        (3 bis after 3) may end it: not if another option follows, or an option before has one too.
        """
        style = _style(label)
        above = self.above.get(style)
        if above and style != self.lead and style not in inside:
            if label.indent > above.indent + 1:
                return False
            return added and label.value == above.value if label.added else label.value > above.value
        begins = label.value == 1 and style not in inside and not self.above
        if not in_last or not begins or self.closed or self.headed:
            return False  # a list in an option before the last is its own
        if self.lead is None:
            return True
        is_higher = label.style is Style.NUMBER and self.lead[0] is not Style.NUMBER
        return is_higher and self._label_after(self.row[-1]) != style

    def _trimmed(self, stop: tuple[int, int]) -> tuple[int, int]:
        """Without the blank lines at the end: they stay where they are when the last option goes."""
        index, offset = stop
        if offset:
            kept = self.items[index].source[:offset].rstrip()
            if kept:
                return index, len(kept)
            index, offset = index, 0
        while index > 0:
            item = self.items[index - 1]
            if type(item) is Break:
                index -= 1
                continue
            if isinstance(item, Text):
                kept = item.source.rstrip()
                if len(kept) < len(item.source):
                    return index - 1, len(kept)
            break
        return index, 0


def _style(label: labels.Label) -> tuple[Style, str]:
    return label.style, label.marks


def _option(row: Row, head: OptionFound, after: tuple[int, int], options: Options, depth: int) -> Row:
    """One option with its marks, from its head to where the next begins or it ends."""
    own = headed(OptionHead, part(row, (head.item, head.start), after), head.end - head.start)
    options.keep_owner(head.match, own[0].start)
    words = own[1:]
    if depth < _MOST_DEEP:
        words = with_options(words, options, closed=True, depth=depth + 1)
    end = own[-1].end
    return [own[0], *words, OptionEnds(end, end, "")]
