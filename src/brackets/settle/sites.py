"""Which brackets of a draft may influence each other when they are settled, and where.

Two brackets do when no word stands between them: their marks and commas meet, they are parted by one slash, a paragraph is empty
when both go. What such brackets have in common is a *spot*: from the word before them to the word after them. A spot in which
words stand may have spots within.

This is a rule of thumb, on the safe side. Whether it is right is tested with the engine where tables are made (`tables`).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from brackets.document.blocks import Role
from brackets.draft import Draft
from brackets.parse.nodes import (
    Arm,
    Bracket,
    Close,
    Entered,
    Header,
    Leaf,
    Left,
    Open,
    Slash,
    Strike,
    Struck,
    Text,
    events,
)
from brackets.settle.composing import Items
from brackets.settle.separators import BESIDE
from brackets.settle.shared import striking_the_same
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import CONJUNCTION

#: What parts brackets: a word. Numbers, and letters alone, may be labels or marks of footnotes.
_WORD = Pattern(r"[^\W\d_]{2,}")
_CONJUNCTION = Pattern(rf"{CONJUNCTION}\Z")
#: Words that stand between brackets as a slash does.
_SLASHES = ("or", "ou")
#: Braces with something in brackets, `{may / [US: shall]}`: their words go with the choice.
_BRACES = Pattern(r"\{[^{}]{1,600}\}")
#: Where the last word of a long text is looked for.
_TAIL = 120

Span = tuple[int, int]


class Spot:
    """A stretch of a draft, and the brackets whose fates it depends on."""

    __slots__ = (
        "approximate",
        "around",
        "end",
        "index",
        "inner",
        "is_loose",
        "level",
        "members",
        "results",
        "start",
        "turn",
    )

    def __init__(self, start: int, end: int, members: tuple[int, ...]):
        self.start = start
        self.end = end
        self.members = members
        """Numbers of brackets, in order."""
        self.around: Spot | None = None
        """The smallest spot that it is in."""
        self.inner: list[Spot] = []
        """The spots within it, in order."""
        self.level = 0
        """How many spots are around it."""
        self.index = -1
        """Which of all spots it is."""
        self.results: dict[str, Items] = {}
        """What is left of it, by key."""
        self.approximate = False
        self.is_loose = False
        """Whether some of the spots within it were one with it, before that was found to be too large."""
        self.turn = -1
        """For one of those: 0 or 1 in turns, as neighbours are not settled together; -1 for others."""


class Links:
    """Numbers of brackets that belong together."""

    def __init__(self, count: int):
        self._to = list(range(count))

    def find(self, number: int) -> int:
        """The first of those that belong together with a number."""
        to = self._to
        while to[number] != number:
            to[number] = to[to[number]]
            number = to[number]
        return number

    def join(self, left: int, right: int) -> None:
        """Make two belong together."""
        left, right = self.find(left), self.find(right)
        self._to[max(left, right)] = min(left, right)


class Ground:
    """What a draft says of its brackets before anything is settled."""

    def __init__(self, draft: Draft):
        self.draft = draft
        outline = draft.outline
        self.starts = sorted({*outline.starts, *(block.start for block in outline.blocks)})
        """Where blocks begin, and their introductions."""
        self._mute = sorted([*outline.furniture_spans, *_choices_in_braces(draft.text)])
        self._mute_starts = [start for start, _ in self._mute]
        self.links = Links(len(draft.brackets))
        self.strong = Links(len(draft.brackets))
        """Those that are parted by a slash, are options of one choice, or strike the same."""
        self.marks: list[int] = []
        """Where the marks of brackets stand, in order."""
        touched = {outline.index_at(at) for node in draft.brackets for at in (node.start, node.end - 1)}
        self.firm = [index not in touched for index in range(len(outline.blocks))]
        """Whether words stand in each block that no decision on a bracket in it takes out."""
        self._before: list[int] = [0]
        self._after: list[int] = []
        self._read()
        self._join_more()

    def spots(self, links: Links) -> list[Spot]:
        """The spots of linked brackets, each within the ones around it. Those at the top come out."""
        groups: dict[int, list[int]] = {}
        for number in range(len(self.draft.brackets)):
            groups.setdefault(links.find(number), []).append(number)
        brackets = self.draft.brackets
        found = []
        for numbers in groups.values():
            start = brackets[numbers[0]].start
            end = max(brackets[number].end for number in numbers)
            found.append(Spot(self.left_of(start), self.right_of(end), tuple(numbers)))
        return nested(found)

    def left_of(self, start: int) -> int:
        """Where the word ends, or the block begins, that is next before a bracket."""
        block = bisect_right(self.starts, start) - 1
        return max(self._before[bisect_right(self._before, start) - 1], self.starts[block] if block >= 0 else 0)

    def right_of(self, end: int) -> int:
        """Where the word, or the block, begins that is next after a bracket."""
        word, block = bisect_left(self._after, end), bisect_left(self.starts, end)
        length = len(self.draft.text)
        return min(
            self._after[word] if word < len(self._after) else length,
            self.starts[block] if block < len(self.starts) else length,
        )

    def _read(self) -> None:
        """Find the words, which blocks are firm, and which brackets have none between them."""
        for leaf, owner in _texts(self.draft):
            for start, end in self._words(leaf):
                self._before.append(end)
                self._after.append(start)
                self._firm(start, owner)
        self._before.sort()
        self._after.sort()
        numbers = {id(node): number for number, node in enumerate(self.draft.brackets)}
        last, at = -1, 0
        for start, end, owner in _marks(self.draft, numbers):
            if start < end or start == self.draft.brackets[owner].start:
                self.marks.append(start)
            if last >= 0 and not self._is_parted(at, start):
                self.links.join(last, owner)
            last, at = owner, end

    def _is_parted(self, start: int, end: int) -> bool:
        """Whether a word or the beginning of a block stands between two marks."""
        word = bisect_left(self._after, start)
        if word < len(self._after) and self._after[word] < end:
            return True
        block = bisect_right(self.starts, start)
        return block < len(self.starts) and self.starts[block] <= end

    def _words(self, leaf: Leaf) -> Iterator[Span]:
        """The first and the last word of a text."""
        first = self._word(leaf.start, leaf.end)
        if first is None:
            return
        yield first
        near = max(first[1], leaf.end - _TAIL)
        last = None
        while (word := self._word(near, leaf.end)) is not None:
            last, near = word, word[1]
        if last is not None:
            yield last

    def _word(self, start: int, end: int) -> Span | None:
        """The first word from a place on that parts brackets."""
        text = self.draft.text
        while word := _WORD.search(text, start, end):
            begin, start = word.span()
            mute = bisect_right(self._mute_starts, begin) - 1
            if mute >= 0 and begin < self._mute[mute][1]:
                start = max(start, min(self._mute[mute][1], end))
            elif word[0].lower() not in _SLASHES and not _CONJUNCTION.match(word[0].lower()):
                return begin, word.end()
        return None

    def _firm(self, at: int, owner: int) -> None:
        outline = self.draft.outline
        index = outline.index_at(at)
        if index < 0:
            return
        block = outline.blocks[index]
        node = self.draft.brackets[owner] if owner >= 0 else None
        if at >= block.body and (node is None or node.start < block.start or node.end > block.end):
            self.firm[index] = True

    def _join_more(self) -> None:
        """Join what belongs together though words stand between it."""
        draft, links = self.draft, self.strong
        numbers = {id(node): number for number, node in enumerate(draft.brackets)}
        for row in striking_the_same(draft.text, draft.brackets):
            for node, _ in row[1:]:
                links.join(numbers[id(row[0][0])], numbers[id(node)])
        choices: dict[int, int] = {}
        ends: dict[int, int] = {}
        for number, node in enumerate(draft.brackets):
            if type(node) is Arm:
                links.join(choices.setdefault(node.choice, number), number)
                continue
            for child in node.children if type(node) is Bracket and node.is_choice else ():
                if type(child) is Arm:
                    links.join(number, numbers[id(child)])
            beside = BESIDE.search(draft.text, max(0, node.start - 20), node.start)
            if beside and beside.start() in ends and beside[0].strip():
                links.join(ends[beside.start()], number)
            ends[node.end] = number
        for owner, number in _within_struck(draft, numbers):
            links.join(owner, number)
        for number in range(len(draft.brackets)):
            self.links.join(links.find(number), number)
        self._join_blocks()

    def _join_blocks(self) -> None:
        """Join the brackets of blocks without words of their own with those of blocks that keep their label."""
        outline, brackets = self.draft.outline, self.draft.brackets
        first: dict[int, int] = {}
        for number, node in enumerate(brackets):
            first.setdefault(outline.index_at(node.start), number)
        for index, block in enumerate(outline.blocks):
            if index in first and not self.firm[index] and block.body > block.start:
                needed = self._heads(index) if block.role is Role.HEADING else self._children(index)
                for other in needed:
                    if other in first:
                        self.links.join(first[index], first[other])

    def _children(self, index: int) -> list[int]:
        """The blocks below a label that may all go; none if one of them stays."""
        blocks, path = self.draft.outline.blocks, self.draft.outline.blocks[index].path
        found = []
        for at in range(index + 1, len(blocks)):
            if not path or len(blocks[at].path) <= len(path) or blocks[at].path[: len(path)] != path:
                break
            if self.firm[at]:
                return []
            found.append(at)
        return found

    def _heads(self, index: int) -> list[int]:
        """The blocks below a heading that may all go; none if the next that stays is its paragraph."""
        blocks = self.draft.outline.blocks
        found: list[int] = []
        for at in range(index + 1, len(blocks)):
            if self.firm[at]:
                is_paragraph: bool = blocks[at].role in (Role.PARAGRAPH, Role.OPTION)
                return found if not is_paragraph or any(blocks[i].role is Role.HEADING for i in found) else []
            found.append(at)
        return found


def nested(spots: Iterable[Spot]) -> list[Spot]:
    """Spots, each put into the smallest one around it. Those at the top come out, in order."""
    top: list[Spot] = []
    around: list[Spot] = []
    for spot in sorted(spots, key=lambda spot: (spot.start, -spot.end, spot.members)):
        while around and around[-1].end <= spot.start:
            around.pop()
        if around and spot.end > around[-1].end:
            if not spot.members:
                continue  # a paragraph that goes on after a bracket in which it began
            spot.end = around[-1].end
        spot.level = len(around)
        spot.around = around[-1] if around else None
        (around[-1].inner if around else top).append(spot)
        around.append(spot)
    return top


def all_spots(spots: Iterable[Spot]) -> Iterator[Spot]:
    """Spots and those within them, outer before inner. Without recursion."""
    waiting = [iter(spots)]
    while waiting:
        spot = next(waiting[-1], None)
        if spot is None:
            waiting.pop()
        else:
            yield spot
            waiting.append(iter(spot.inner))


def _choices_in_braces(text: str) -> Iterator[Span]:
    for braces in _BRACES.finditer(text) if "{" in text else ():
        if "[" in braces[0]:
            yield braces.span()


def _texts(draft: Draft) -> Iterator[tuple[Text, int]]:
    """The running text, and the number of the bracket that each stretch of it stands in; -1 for none."""
    numbers = {id(node): number for number, node in enumerate(draft.brackets)}
    inside = [-1]
    for event in events(draft.root):
        if isinstance(event, Entered):
            inside.append(numbers.get(id(event.node), inside[-1]))
        elif isinstance(event, Left):
            inside.pop()
        elif type(event) is Text:
            yield event, inside[-1]


def _marks(draft: Draft, numbers: dict[int, int]) -> Iterator[tuple[int, int, int]]:
    """The marks of brackets, in order: where they stand, and the number of the bracket."""
    inside: list[int] = []
    for event in events(draft.root):
        if isinstance(event, Entered):
            node = event.node
            if isinstance(node, Bracket | Arm):
                inside.append(numbers[id(node)])
            if inside:
                yield node.start, node.start, inside[-1]
        elif isinstance(event, Left):
            node = event.node
            if inside:
                yield node.end, node.end, inside[-1]
            if isinstance(node, Bracket | Arm):
                inside.pop()
        elif inside and isinstance(event, Open | Header | Close | Slash | Strike):
            yield event.start, event.end, inside[-1]


def _within_struck(draft: Draft, numbers: dict[int, int]) -> Iterator[tuple[int, int]]:
    """The brackets within struck words, each after the one whose words these are."""
    inside: list[int] = []
    struck = 0
    for event in events(draft.root):
        if isinstance(event, Entered):
            if type(event.node) is Struck:
                struck += 1
                continue
            number = numbers[id(event.node)]
            if struck and inside:
                yield inside[-1], number
            inside.append(number)
        elif isinstance(event, Left):
            if type(event.node) is Struck:
                struck -= 1
            else:
                inside.pop()
