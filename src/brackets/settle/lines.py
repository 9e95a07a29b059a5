"""Lines that cuts leave without words, in blocks that keep some: what else goes, by a table of rules.

The first rule that applies to a line is used: a later rule may take for granted what an earlier one
has ruled out.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from brackets.settle.example import Example
from brackets.settle.junction import is_overruled
from brackets.settle.remainder import Remainder, Stretch, before_spaces, past_spaces
from brackets.text.edits import Cut, end_before, line_start, start_after
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import JOINED

_CLOSES_A_CLAUSE = ')]}”’"'


_BULLET = Pattern(r"[ \t]*[•–—*·-][ \t]")
_JOINT_BEFORE = Pattern(rf"[\w’);,][ \t\xa0]+{JOINED}\Z")
_LONGEST_JOINT = 24  # characters, with what stands before it


class WordlessLine(NamedTuple):
    """A line that cuts leave with nothing but its label or stray stops; also one that they make of several."""

    rest: Remainder
    stretch: Stretch
    """The blocks that it is in."""
    start: int
    """Where it begins; not before its block."""
    end: int
    """Before its line end."""
    above: int
    """Where the last line above it ends that is not blank."""
    left_above: int
    """Where the last line above it ends of which something is left."""

    @property
    def is_first(self) -> bool:
        """Whether no line of its block stands above it."""
        return self.start <= self.stretch.start

    @property
    def is_below_blank_line(self) -> bool:
        """Whether it is not the first of its block, and a blank line stands above it."""
        return not self.is_first and _is_blank(self.rest.text, self.above, self.start)

    def word_below(self) -> int:
        """Where the words begin that are left below it in its block; -1 if there are none."""
        return self.rest.first_word(self.end, self.stretch.end)

    def words_above(self) -> int:
        """Where the last line above it ends of which something is left, without its trailing blanks."""
        return before_spaces(self.rest.text, self.left_above)

    def last_above(self) -> str:
        """The last character above it that is no space; empty if there is none."""
        at = self.words_above()
        return self.rest.text[max(0, at - 1) : at]

    def stop(self) -> int:
        """Where a full stop or comma stands that is left on it; -1 if there is none."""
        return self.rest.first_stop(self.start, self.end)


class LineRule(NamedTuple):
    """One row of the table."""

    name: str
    """Unique in the table."""
    reason: str
    """Why, in a sentence."""
    applies: Callable[[WordlessLine], bool]
    """Whether it is for this line, if no rule before it is."""
    cut: Callable[[WordlessLine], Cut | None]
    """What goes with the line; None for nothing."""
    example: Example
    """Changes if the rule is taken out of the table."""


def wordless_lines(rest: Remainder, stretch: Stretch) -> list[Cut]:
    """What to cut for the lines of a stretch that are left without words. The stretch itself has some left."""
    found: list[Cut] = []
    gone: WordlessLine | None = None
    for start, end in _lines(rest, stretch):
        if rest.first_word(max(start, stretch.body), end) < 0:
            above = end_before(rest.text, start)
            left_above = gone.left_above if gone and gone.start < above <= gone.end else above
            line = WordlessLine(rest, stretch, start, end, above, left_above)
            rule = next((rule for rule in LINES if rule.applies(line)), None)
            cut = rule.cut(line) if rule else None
            if cut is not None:
                found.append(cut)
            gone = line if cut is not None and line.stop() < 0 else None
    return found


def _lines(rest: Remainder, stretch: Stretch) -> list[tuple[int, int]]:
    """The spans of the lines that cuts reach into; lines that cuts have made one are one."""
    found: list[tuple[int, int]] = []
    for cut in rest.touching(stretch.start, stretch.end):
        end = rest.line_end(cut.end)
        if found and cut.start <= found[-1][1]:
            found[-1] = (found[-1][0], end)
        else:
            found.append((max(rest.line_start(cut.start), stretch.start), end))
    return found


def _is_blank(text: str, start: int, end: int) -> bool:
    """Whether there is a blank line between two places."""
    return text.count("\n", start, end) > 1


def _holds_label(line: WordlessLine) -> bool:
    return line.stretch.keeps_label and line.start <= line.stretch.body <= line.end


def _holds_label_of_words_below(line: WordlessLine) -> bool:
    return _holds_label(line) and line.word_below() >= 0


def _up_to_the_label(line: WordlessLine) -> Cut:
    text, end = line.rest.text, line.word_below()
    begin = line_start(text, end)
    if begin > line.end and not any(line.rest.touching(begin, end)):
        end = past_spaces(text, begin, end)  # the marks that a line begins with, which nobody has touched, are its own
    return Cut(past_spaces(text, line.stretch.body, len(text)), end, True)


def _is_stop_below_a_page(line: WordlessLine) -> bool:
    return not line.is_first and line.rest.is_page_end(line.above) and line.stop() >= 0


def _is_stop_that_the_line_above_lacks(line: WordlessLine) -> bool:
    if line.is_first or line.is_below_blank_line or line.stop() < 0 or _is_item_behind_a_joint(line):
        return False
    last = line.last_above()
    return last.isalnum() or last in _CLOSES_A_CLAUSE or _overrules_that_above(line)  # or there is nothing above


def _is_item_behind_a_joint(line: WordlessLine) -> bool:
    """Whether it is an item with a bullet, and the one above ends with `and`: its stop goes with it."""
    above = line.words_above()
    is_item = _BULLET.match(line.rest.text, line.start) is not None
    return is_item and _JOINT_BEFORE.search(line.rest.text, max(0, above - _LONGEST_JOINT), above) is not None


def _overrules_that_above(line: WordlessLine) -> bool:
    return is_overruled(line.last_above(), line.rest.text[line.stop()])


def _up_to_the_line_above(line: WordlessLine) -> Cut:
    start = line.words_above() - 1 if _overrules_that_above(line) else line.above
    return Cut(start, line.stop(), True)


def _is_last(line: WordlessLine) -> bool:
    return not line.is_first and line.end >= line.stretch.end


def _from_the_line_above_to_the_block_end(line: WordlessLine) -> Cut:
    return Cut(line.left_above, line.stretch.end, True)


def _is_between_blank_lines(line: WordlessLine) -> bool:
    text = line.rest.text
    below = start_after(text, line.end)
    return line.is_below_blank_line and (_is_blank(text, line.end, below) or below >= len(text))


def _from_the_line_above(line: WordlessLine) -> Cut:
    return Cut(line.above, line.end, True)


def _is_any(line: WordlessLine) -> bool:
    return True


def _with_its_line_end(line: WordlessLine) -> Cut:
    text = line.rest.text
    return Cut(line.start, line.end + 2 if text.startswith("\r\n", line.end) else min(line.end + 1, len(text)), True)


LINES: Sequence[LineRule] = (
    LineRule(
        "words below a label",
        "What stands below moves up to the label.",
        _holds_label_of_words_below,
        _up_to_the_label,
        Example("8. [ARG: One.].\n\n    [US: Two.].\n", ("[ARG: One.]",), "8. [US: Two.].\n"),
    ),
    LineRule(
        "label alone",
        "It stays, because subparagraphs or paragraphs hang from it: else its block would be gone.",
        _holds_label,
        lambda line: None,
        Example("7. [US: To convene:]\na) a meeting.\n", ("[US: To convene:]",), "7.\na) a meeting.\n"),
    ),
    LineRule(
        "stop below a page head",
        "It ends the sentence that the page head cuts in two.",
        _is_stop_below_a_page,
        lambda line: None,
        Example(
            "DRAFT TEXT\n1\n\n1. a [US: b\n\nDRAFT TEXT\n2\n\nc].\n",
            ("[US: b", "c]"),
            "DRAFT TEXT\n1\n\n1. a\n\nDRAFT TEXT\n2\n\n.\n",
        ),
    ),
    LineRule(
        "stop that the line above lacks",
        "It moves up to the words that it ends, and in the place of a lesser mark.",
        _is_stop_that_the_line_above_lacks,
        _up_to_the_line_above,
        Example("1. a\n[US: b].\nc\n", ("[US: b]",), "1. a.\nc\n"),
    ),
    LineRule(
        "last line of its block",
        "It goes with the line ends above it, so that its block ends where its words do.",
        _is_last,
        _from_the_line_above_to_the_block_end,
        Example("1. [US: a].\n\n    [CA: b].\n2. c\n", ("[CA: b]",), "1. [US: a].\n2. c\n"),
    ),
    LineRule(
        "line between blank lines",
        "Of the blank lines around it those below stay.",
        _is_between_blank_lines,
        _from_the_line_above,
        Example("1. [US: a]\n\n    [CA: b]\n\n    [US: c]\n", ("[CA: b]",), "1. [US: a]\n\n    [US: c]\n"),
    ),
    LineRule(
        "any other line",
        "It goes with its line end.",
        _is_any,
        _with_its_line_end,
        Example("1. a\n[US: b]\nc\n", ("[US: b]",), "1. a\nc\n"),
    ),
)
