"""How far a row of options goes that no bracket closes: where the last of them ends, and what is below it is common to all.

No mark says so, but `[End of options]`. It is read from headings and titles, from the numbering above the choice, from how
many paragraphs the other options have and with which numbers, from words for no text, and from how the paragraphs are set out.
"""

from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from brackets.parse import labels, wording
from brackets.parse.common_tails import is_open
from brackets.parse.headings import opens_at_heading
from brackets.parse.labels import Style, read_label
from brackets.parse.nodes import Break, Heading, Label, Text
from brackets.parse.option_counts import Seen, label_in_line, style_of
from brackets.parse.option_heads import OptionFound, family_of
from brackets.parse.rows import Item, Row, Whole
from brackets.text.patterns import Pattern

#: A numbered paragraph that is a bracket: `[(3) Disputes are settled ...]`.
_NUMBERED_BRACKET = Pattern(r"\[+[ \t]*\(?\d{1,3}[.)]")
#: `{Individual efforts}` on a line of its own: a subheading in texts of the climate talks.
_BRACED_LINE = Pattern(r"(?m)^[ \t\xa0]*\{[^{}\n]{1,120}\}[ \t\xa0\r]*$")

_FIRST_LETTER = Pattern(r"[^\W\d_]")
_FIRST_LETTER_WITHIN = 40  # characters
#: So many items around a choice are looked at for how its paragraphs are set out, and where its numbers go on.
_NEAR = 30


def _is_packed(items: Row) -> bool:
    """Whether one numbered paragraph stands below another there without a blank line."""
    kinds = [type(item) for item in items]
    return any(
        kinds[at] is Label and kinds[at + 2] is Label and Text in kinds[at + 1].__mro__ for at in range(len(kinds) - 2)
    )


class Choice(NamedTuple):
    """The heads of a choice, and what is known of where it may go."""

    heads: list[OptionFound]
    limit: tuple[int, int]
    """The farthest that its last option may go: an item, and an offset in it."""
    others: list[int]
    """The items with which other choices begin, counted otherwise."""


class Reach:
    """How far the options of a choice go."""

    def __init__(
        self,
        text: str,
        items: Row,
        choice: Choice,
        above: dict[tuple[Style, str], labels.Label],
        *,
        closed: bool,
    ):
        self.text = text
        self.items = items
        self.row, self.limit, self.others = choice
        self.closed = closed
        self.above = above
        """The last label of each style before the first option: a label that follows on one of them ends the choice."""
        self._next = {(head.item, head.start): (after.item, after.start) for head, after in pairwise(self.row)}
        worded = next((head for head in self.row if self._end_of_no_text(head) is None), self.row[0])
        label = self._first_label(worded)
        self.lead = style_of(label) if label else None
        """What the paragraphs of the options are counted in, by the first that has any; None if it begins with words."""
        self.headed = all(self._heading_after(head) is not None for head in self.row)
        """Whether each option begins with a heading of its own: `Alternative A`, and below it `Article 3`."""

    def _until(self, head: OptionFound) -> tuple[int, int]:
        """Where the next option begins, and for the last one the farthest that it may go: an item, and an offset in it."""
        return self._next.get((head.item, head.start), self.limit)

    def _words_within(self, index: int, start: int, until: tuple[int, int]) -> str:
        """The words of an item from an offset on, as far as they stand before a place in the row."""
        item = self.items[index]
        return self.text[item.start + start : item.start + until[1] if until[0] == index else item.end]

    def _beside(self, head: OptionFound) -> str:
        """The words that stand after the head of an option in the same item, up to the next head."""
        return self._words_within(head.item, head.end, self._until(head))

    def _words_follow(self, head: OptionFound) -> bool:
        """Whether words of its own stand after the head of an option, in the same item."""
        return bool(self._beside(head).strip())

    def _first_label(self, head: OptionFound) -> labels.Label | None:
        """The label that an option begins with, on the line of its head too; None if it begins with words."""
        if self._words_follow(head):
            return label_in_line(self._beside(head))
        for item in self.items[head.item + 1 : head.item + 3]:
            if type(item) is Label:
                return read_label(item.source)
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
        if (said := self._said_end()) is not None:
            return self._trimmed(said)
        row, items, seen = self.row, self.items, Seen()
        heads: dict[int, list[OptionFound]] = {}
        for head in row:
            heads.setdefault(head.item, []).append(head)
        self._begin(heads[row[0].item], seen)
        last = row[-1].item
        stop = self.limit
        for index in range(row[0].item + 1, self.limit[0]):
            item = items[index]
            if index in heads:
                self._begin(heads[index], seen)
            in_last = index > last
            if type(item) is Heading:
                if self.headed and index <= (self._heading_after(row[-1]) or 0):
                    continue
                stop = (index, 0)
                break
            if type(item) is Label:
                if self._ends_at_label(index, read_label(item.source), seen, in_last=in_last):
                    stop = (index, 0)
                    break
            elif type(item) is Break:
                below = index + 1
                unlabelled = below < len(items) and below not in heads and type(items[below]) not in (Label, Heading)
                if self._ends_at_break(below, seen, unlabelled=unlabelled, in_last=in_last):
                    stop = (index, 0)
                    break
            elif type(item) is Whole and _NUMBERED_BRACKET.match(self.text, item.start):
                seen.numbered.count += 1
            if in_last and (title := self._title_in(item, 0)) is not None:
                stop = (index, title)
                break
        stop = stop if seen.longer is None else min(stop, seen.longer)
        return self._trimmed(stop) if not self.closed or stop != self.limit else stop

    def _begin(self, heads: list[OptionFound], seen: Seen) -> None:
        """Options begin; a paragraph may begin on the line of a head, `Option 1: 1. Ships sail.`"""
        for head in heads:
            seen.next_option()
            if self._words_follow(head) and (label := self._first_label(head)) is not None:
                seen.numbered.count += 1
                seen.numbered.at(label)

    def _ends_at_label(self, index: int, label: labels.Label, seen: Seen, *, in_last: bool) -> bool:
        """Whether the choice ends at a label. Else it is counted; where the last option becomes longer there, that is noted."""
        begins_last = in_last and self._begins_option(index)
        added = in_last and not seen.any_added
        if self._goes_on_above(label, seen.inside, in_last=in_last, added=added, begins_last=begins_last):
            if self.lead is not None and self.lead[0] is not Style.NUMBER:
                seen.longer = None  # letters may go on until here
            return True
        seen.any_added = seen.any_added or label.added
        if not label.added and label.value <= self.above.get(style_of(label), label).value:
            seen.inside.add(style_of(label))
        if not self._counts(label):
            return False
        seen.numbered.count += 1
        if in_last and not (self.closed or self.headed or begins_last):
            if seen.numbered.leaps_to(label):
                return True
            if not seen.longer and seen.numbered.more > 0 and not self._runs_on(index):
                seen.longer = (index, 0)
        seen.numbered.at(label)
        return False

    def _ends_at_break(self, below: int, seen: Seen, *, unlabelled: bool, in_last: bool) -> bool:
        """Whether the last option ends at the blank line above an item. Else what stands below it is counted."""
        seen.blocks.count += 1
        if not unlabelled:
            return False
        if not in_last:
            seen.loose.count += 1
            return False
        seen.loose.count += not self._begins_option(below)
        return self._ends_above(below, seen)

    def _said_end(self) -> tuple[int, int] | None:
        """Where the draft says that the last option ends; None if it does not.

        A mark says so, `[End of options]`, or a title below its head; and `No text.` is complete with those words. So it is in
        a bracket too: what closes it may be the `]` of a paragraph further down. Where another choice has begun below ours, the
        mark is that one's.
        """
        items, head = self.items, self.row[-1]
        marks = 0
        for index in range(head.item + 1, self.limit[0]):
            item = items[index]
            if type(item) is Heading and not self.headed:
                break
            if type(item) is Whole and self._stands_alone(item) and wording.ends_options(self._words_in(item)):
                marks += 1
                if marks > sum(head.item < begun < index for begun in self.others):
                    return index, 0
        title = self._title_in(items[head.item], head.end)
        return (head.item, title) if title is not None else self._end_of_no_text(head)

    def _end_of_no_text(self, head: OptionFound) -> tuple[int, int] | None:
        """Where an option ends if all its words say that no text is to stand, in brackets or not; None if they do not."""
        items, index, until = self.items, head.item, self._until(head)
        words = self._beside(head)
        while not words.strip() and index < min(until[0], len(items) - 1) and type(items[index]) is not Whole:
            index += 1
            item = items[index]
            if type(item) not in (Break, Label):
                words = self._words_in(item) if type(item) is Whole else self._words_within(index, 0, until)
        if not wording.option_says_nothing_stands(words):
            return None
        below = index + 1
        if below < until[0] and type(item := items[below]) not in (Break, Label, Heading):
            return (below, 0) if type(item) is Whole and self._stands_alone(item) else None
        return min((below, 0), until)

    def _words_in(self, bracket: Whole) -> str:
        return self.text[bracket.start + 1 : bracket.end - 1]

    def _counts(self, label: labels.Label) -> bool:
        """Whether the paragraphs of the options are counted by such labels."""
        return label.style is Style.NUMBER if self.lead is None else style_of(label) == self.lead

    def _begins_option(self, index: int) -> bool:
        """Whether an item stands directly below the head of the last option."""
        head = self.row[-1]
        if index - head.item > 2 or self._words_follow(head):
            return False
        return all(type(item) is Break for item in self.items[head.item + 1 : index])

    def _ends_above(self, below: int, seen: Seen) -> bool:
        """Whether the last option ends above a paragraph without a label, which a blank line parts from it.

        If it has more such paragraphs than any before it, they are common to all. Where those of the options are numbered, that
        counts only those without a number; but not in mid-sentence, nor where the numbers of the option go on below: it may be
        the head of a page.
        """
        own = max(
            seen.blocks.most - 1, 0 if self._words_follow(self.row[-1]) else 1
        )  # the block below a head that stands alone
        if self.closed:
            return False
        if seen.blocks.count > own:
            return True
        if self.lead is None or self.headed or seen.loose.more <= 0:
            return False
        item = self.items[below]
        words = _FIRST_LETTER.search(self.text, item.start, min(item.end, item.start + _FIRST_LETTER_WITHIN))
        if words is None or words[0].islower() or is_open(self.text, self.items[below - 1].start):
            return False
        for later in self.items[below : min(below + _NEAR, self.limit[0])]:
            if type(later) is Heading:
                break
            if type(later) is Label and self._counts(label := read_label(later.source)):
                return not (seen.numbered.follows(label) and label.value <= seen.numbered.top)
        return True

    def _runs_on(self, index: int) -> bool:
        """Whether a label in the last option has no blank line above it since the head, in a draft that parts paragraphs so."""
        return index < self._run_ends

    @cached_property
    def _run_ends(self) -> int:
        """Which item ends the paragraphs of the last option that no blank line parts; -1 where the draft sets out all so."""
        items, last, first = self.items, self.row[-1].item, self.row[0].item
        ends = (
            at
            for at in range(last + 1, self.limit[0])
            if type(items[at]) is Heading or (type(items[at]) is Break and not self._begins_option(at))
        )
        below = next(ends, self.limit[0])
        packed = _is_packed(items[max(first - _NEAR, 0) : first]) or _is_packed(items[below : below + _NEAR])
        return -1 if packed else below

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
        self, label: labels.Label, inside: set[tuple[Style, str]], *, in_last: bool, added: bool, begins_last: bool
    ) -> bool:
        """Whether a label goes on with the numbering above the choice, and so ends it.

        `inside` are the styles whose numbering began again within the choice; `added` says whether an added label
        (3 bis after 3) may end it: not if another option follows, or an option before has one too; `begins_last`, that it is the
        first of the last option.
        """
        style = style_of(label)
        above = self.above.get(style)
        if above and style != self.lead and style not in inside:
            if label.indent > above.indent + 1:
                return False
            return added and label.value == above.value if label.added else label.value > above.value
        begins = label.value == 1 and style not in inside and not self.above
        if not in_last or not begins or self.closed or self.headed:
            return False  # a list in an option before the last is its own
        if begins_last:
            return False
        if self.lead is None:
            return True
        is_higher = label.style is Style.NUMBER and self.lead[0] is not Style.NUMBER
        first = self._first_label(self.row[-1])
        return is_higher and not (first and style_of(first) == style)

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
