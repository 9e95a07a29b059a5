"""What is left of a text after cuts, and of the blocks that the cuts reach into."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from brackets.document.outline import Paragraph
from brackets.parse.parser import leading_label
from brackets.settle.junction import SPACES
from brackets.text.edits import Cut, line_start, merged
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import CONJUNCTION

_NO_WORDS = " \t\xa0\f\v\r\n.,;:*_-–—•·>\uf0b7\uf0a7"  # the last two are the bullets of Word's symbol fonts
_STOPS = ".,;:"
_CONJUNCTION = Pattern(rf"{CONJUNCTION}(?!\w)")
_LONGEST_LABEL = 40  # characters in which the second part of a label, `(a)` in `1. (a)`, is looked for


class Remainder:
    """What is left of a text after cuts, asked for by span."""

    def __init__(self, text: str, cuts: Sequence[Cut], furniture: Sequence[tuple[int, int]]):
        """`cuts` are sorted and do not overlap; `furniture` has the spans of page heads and footnotes, sorted."""
        self.text = text
        self.cuts = cuts
        self._starts = [cut.start for cut in cuts]
        self._ends = [cut.end for cut in cuts]
        self._furniture = furniture
        self._without_pages: Remainder | None = None
        """The same, with page heads and footnotes gone too, if there are any: they are not words of a paragraph."""
        if furniture:
            pages = (Cut(start, end) for start, end in furniture)
            self._without_pages = Remainder(text, merged([*cuts, *pages]), ())

    def is_page_end(self, at: int) -> bool:
        """Whether the text that ends at `at` is a page head or a footnote."""
        index = bisect_left(self._furniture, (at, 0)) - 1
        return index >= 0 and at <= self._furniture[index][1]

    def line_start(self, at: int) -> int:
        """Where the line of `at` begins; where the page head or footnote does that the line is in, if that has lines above it."""
        start = line_start(self.text, at)
        index = bisect_right(self._furniture, (start, len(self.text))) - 1
        if index >= 0 and start < self._furniture[index][1]:
            return line_start(self.text, self._furniture[index][0])
        return start

    def touching(self, start: int, end: int) -> Sequence[Cut]:
        """The cuts that overlap a span."""
        return self.cuts[bisect_right(self._ends, start) : bisect_left(self._starts, end)]

    def first_word(self, start: int, end: int) -> int:
        """Where the first character in a span stands that is left and is no space or stray stop; -1 if there is none.

        New words that stand in the place of a cut count, at the start of the cut.
        """
        at = start
        for cut in (*(self._without_pages or self).touching(start, end), Cut(end, end)):
            piece = self.text[at : max(at, cut.start)]
            bare = piece.lstrip(_NO_WORDS)
            if bare:
                return at + len(piece) - len(bare)
            if cut.insert:
                return cut.start
            at = cut.end
        return -1

    def left(self, start: int, end: int) -> str:
        """What is left of a span, without new words."""
        at, pieces = start, []
        for cut in (*self.touching(start, end), Cut(end, end)):
            pieces.append(self.text[at : max(at, cut.start)])
            at = max(at, cut.end)
        return "".join(pieces)

    def has_words(self, start: int, end: int) -> bool:
        """Whether words are left in a span, and not the `and` alone that joined what is gone to what follows."""
        at = self.first_word(start, end)
        alone = _CONJUNCTION.match(self.text, at) if at >= 0 else None
        if at < 0 or alone is None or self.first_word(alone.end(), end) >= 0:
            return at >= 0
        return not any(takes_a_bracket(self.text, cut) for cut in self.touching(start, end))

    def first_stop(self, start: int, end: int) -> int:
        """Where the first full stop, comma, semicolon or colon stands that is left in a span; -1 if there is none.

        Those of page heads and footnotes are theirs.
        """
        left = start
        for cut in (*(self._without_pages or self).touching(start, end), Cut(end, end)):
            for at in range(left, max(left, cut.start)):
                if self.text[at] in _STOPS:
                    return at
            left = cut.end
        return -1


class Stretch(NamedTuple):
    """A block that a cut reaches into, or several that one cut joins: `1. a [US: b.` ... `2. c] d.`"""

    first: int
    """The index of its first block."""
    last: int
    """The index of its last block."""
    start: int
    """Where its text begins, label and all."""
    body: int
    """After the label, if the label stands; else the start."""
    end: int
    """After its last word."""

    @property
    def keeps_label(self) -> bool:
        """Whether it begins with a label that is left."""
        return self.body > self.start


def stretches(rest: Remainder, blocks: Sequence[Paragraph]) -> list[Stretch]:
    """The blocks that cuts reach into, in order."""
    starts = [block.start for block in blocks]
    found: list[Stretch] = []
    for cut in rest.cuts:
        first = max(bisect_right(starts, cut.start) - 1, 0)
        while first < len(blocks) and blocks[first].end <= cut.start:
            first += 1
        last = max(bisect_left(starts, cut.end) - 1, first)
        if first >= len(blocks) or blocks[first].start >= cut.end:
            continue
        if found and found[-1].last >= first:
            first = found.pop().first
        found.append(Stretch(first, last, blocks[first].start, _body(rest, blocks[first]), blocks[last].end))
    return found


def _body(rest: Remainder, block: Paragraph) -> int:
    """Where the words of a block begin: after its label, also one of two parts, `1. (a)`; at its start if the label goes."""
    if block.body == block.start:
        return block.start
    if rest.touching(block.start, block.body):
        label = leading_label(f"{rest.left(block.start, block.body).lstrip()} ") if block.label else None
        return block.body if label else block.start
    begin = past_spaces(rest.text, block.body, block.end)
    is_second = block.label and rest.text[begin : begin + 1] == "("
    second = leading_label(rest.text[begin : begin + _LONGEST_LABEL]) if is_second else None
    return min(begin + second.end(), block.end) if second else block.body


def takes_a_bracket(text: str, cut: Cut) -> bool:
    """Whether a bracket went with its words, and not the marks alone around words that stand."""
    return text[cut.start] == "[" and text[cut.end - 1] in "]0123456789" and not cut.insert and not cut.whole_lines


def past_spaces(text: str, start: int, end: int) -> int:
    """The first place from `start` on that is no space between words; `end` at the latest."""
    while start < end and text[start] in SPACES:
        start += 1
    return start


def before_spaces(text: str, at: int) -> int:
    """The first place from which nothing but space between words stands up to `at`."""
    while at and text[at - 1] in SPACES:
        at -= 1
    return at
