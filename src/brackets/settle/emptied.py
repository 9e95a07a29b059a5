"""Blocks that cuts leave without words: which they are, and what goes with them, by a table of rules.

Neighbours go together, as a run. A run goes with one of the two gaps around it: the blank lines above
it, or those below. The first rule that applies says which.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import NamedTuple

from brackets.document.blocks import Role
from brackets.document.outline import Paragraph
from brackets.settle.example import Example
from brackets.settle.remainder import Remainder, Stretch
from brackets.text.edits import Cut, end_before, line_end, line_start, start_after


def emptied(rest: Remainder, blocks: Sequence[Paragraph], reached: Sequence[Stretch]) -> set[int]:
    """The indexes of the blocks that have no words left, and nothing that hangs from their label.

    `reached` are the stretches of the text. They are asked from the last to the first, because a block
    goes only when its subparagraphs do.
    """
    gone: set[int] = set()
    for stretch in reversed(reached):
        wordless = not rest.has_words(stretch.body, stretch.end)
        if wordless and not _has_children(blocks, stretch, gone) and not _is_needed_heading(blocks, stretch, gone):
            gone.update(range(stretch.first, stretch.last + 1))
    return gone


def _is_needed_heading(blocks: Sequence[Paragraph], stretch: Stretch, gone: set[int]) -> bool:
    """Whether it is a numbered heading, `Article 3:`, whose paragraphs stay though its title goes."""
    if blocks[stretch.first].role is not Role.HEADING or not stretch.keeps_label:
        return False
    following = next((at for at in range(stretch.last + 1, len(blocks)) if at not in gone), None)
    return following is not None and blocks[following].role in (Role.PARAGRAPH, Role.OPTION)


def _has_children(blocks: Sequence[Paragraph], stretch: Stretch, gone: set[int]) -> bool:
    """Whether a subparagraph of its first block stays."""
    path = blocks[stretch.first].path
    following = stretch.last + 1
    while path and following < len(blocks) and len(blocks[following].path) > len(path):
        if blocks[following].path[: len(path)] != path:
            return False
        if following not in gone:
            return True
        following += 1
    return False


class Run(NamedTuple):
    """Blocks that go together, as whole lines."""

    text: str
    start: int
    """Where its first line begins, that of its introduction if that goes too."""
    end: int
    """Before the line end of its last line."""
    above: int
    """Where the text above it ends; 0 if there is none."""
    below: int
    """Where the text below it begins; the end of the text if there is none."""

    @property
    def is_first(self) -> bool:
        """Whether no text stands above it."""
        return self.above == 0

    @property
    def is_last(self) -> bool:
        """Whether no text stands below it."""
        return self.below >= len(self.text)


class RunRule(NamedTuple):
    """One row of the table."""

    name: str
    """Unique in the table."""
    reason: str
    """Why, in a sentence."""
    applies: Callable[[Run], bool]
    """Whether it is for this run, if no rule before it is."""
    cut: Callable[[Run], Cut]
    """What goes."""
    example: Example
    """Changes if the rule is taken out of the table."""


def emptied_runs(text: str, blocks: Sequence[Paragraph], gone: Sequence[int], done: Collection[int]) -> list[Cut]:
    """Cuts of whole lines for emptied blocks, neighbours together.

    `gone` are the indexes of the blocks, sorted; `done` are the starts of the introducing lines that have
    nothing to introduce any more.
    """
    found: list[Cut] = []
    for first, last in _neighbours(text, blocks, gone):
        introduction = blocks[first].introduction
        begin = introduction[0] if introduction and introduction[0] in done else blocks[first].start
        start, end = line_start(text, begin), line_end(text, blocks[last].end)
        run = Run(text, start, end, end_before(text, start), start_after(text, end))
        rule = next((rule for rule in RUNS if rule.applies(run)), None)
        if rule is not None:
            found.append(rule.cut(run))
    return found


def _neighbours(text: str, blocks: Sequence[Paragraph], gone: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of each row of blocks that go with nothing between them."""
    first = 0
    for at, index in enumerate(gone):
        follows = at + 1 < len(gone) and gone[at + 1] == index + 1
        if not (follows and _nothing_between(text, blocks, index)):
            yield gone[first], index
            first = at + 1


def _nothing_between(text: str, blocks: Sequence[Paragraph], index: int) -> bool:
    """Whether no page head stands between a block and the next."""
    after = blocks[index + 1]
    begin = after.introduction[0] if after.introduction else after.start
    return not text[blocks[index].end : begin].strip()


def _is_whole_text(run: Run) -> bool:
    return run.is_first and run.is_last


def _to_the_end_of_the_text(run: Run) -> Cut:
    return Cut(run.start, len(run.text), True)


def _is_last(run: Run) -> bool:
    return run.is_last


def _with_the_gap_above(run: Run) -> Cut:
    return Cut(run.above, run.end, True)


def _is_first(run: Run) -> bool:
    return run.is_first


def _has_the_larger_gap_above(run: Run) -> bool:
    return run.text.count("\n", run.above, run.start) >= run.text.count("\n", run.end, run.below)


def _with_the_gap_below(run: Run) -> Cut:
    return Cut(run.start, line_start(run.text, run.below), True)


def _is_any(run: Run) -> bool:
    return True


RUNS: Sequence[RunRule] = (
    RunRule(
        "all of the text",
        "Nothing is left that a line end could close.",
        _is_whole_text,
        _to_the_end_of_the_text,
        Example("1. [US: a]\n", ("[US: a]",), ""),
    ),
    RunRule(
        "last of the text",
        "The gap above goes; the end of the text stays as it is.",
        _is_last,
        _with_the_gap_above,
        Example("1. a\n\n2. [US: b]\n", ("[US: b]",), "1. a\n"),
    ),
    RunRule(
        "first of the text",
        "The gap below goes: a text does not begin with blank lines.",
        _is_first,
        _with_the_gap_below,
        Example("1. [US: a]\n\n2. b\n", ("[US: a]",), "2. b\n"),
    ),
    RunRule(
        "larger gap above",
        "The smaller of the two gaps goes, so that what a heading or a list keeps is the larger; if equal, that below.",
        _has_the_larger_gap_above,
        _with_the_gap_below,
        Example("1. a\n\n\n2. [US: b]\n\n3. c\n", ("[US: b]",), "1. a\n\n\n3. c\n"),
    ),
    RunRule(
        "larger gap below",
        "The smaller of the two gaps goes.",
        _is_any,
        _with_the_gap_above,
        Example("1. a\n\n2. [US: b]\n\n\n3. c\n", ("[US: b]",), "1. a\n\n\n3. c\n"),
    ),
)
