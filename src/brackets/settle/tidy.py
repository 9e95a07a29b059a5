"""Tidying: what is left after settling reads as if typed clean (docs/settling.md).

Two steps, both only where a change was made:

1. `whole_blocks` makes cuts longer where nothing sensible would be left: a line with nothing but its
   label or stray stops (`lines`), a paragraph without words, with its label, its blank line and the
   line that introduces it (`emptied`). Where other text of the paragraph stands below, it moves up to
   the label.
2. `join` puts the text together and mends the junction of each cut (`junction_rules`): one space and not
   two, none before a comma, no `()` left behind. Space that the change did not leave stays as it is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence

from brackets.document.blocks import Role
from brackets.document.outline import Outline, Paragraph
from brackets.settle.emptied import emptied, emptied_runs
from brackets.settle.junction import SPACES, Junction, Output, Phase
from brackets.settle.junction_conditions import CLOSING
from brackets.settle.junction_rules import mended, mended_between_words
from brackets.settle.lines import wordless_lines
from brackets.settle.placement import Joined, Placed
from brackets.settle.remainder import Remainder, before_spaces, stretches
from brackets.settle.stranded import stranded
from brackets.text.edits import Cut, line_start, merged, spared, start_after
from brackets.text.patterns import Pattern

_MARK = Pattern(rf"[{SPACES}]*[{re.escape(CLOSING)}]")


def whole_blocks(text: str, cuts: Sequence[Cut], outline: Outline, done_introductions: Collection[int]) -> list[Cut]:
    """The cuts, with lines and paragraphs that they leave without words cut whole.

    `done_introductions` are the starts of the introducing lines that have nothing to introduce any more.
    The result is sorted, and no two of its cuts touch, as `join` wants them.
    """
    furniture = outline.furniture_spans
    cuts = spared(text, merged(cuts), furniture)
    within = [cut for cut in cuts if _is_within(text, cut, furniture)]  # a footnote is no line of its paragraph
    cuts = [cut for cut in cuts if not _is_within(text, cut, furniture)] if within else cuts
    rest = Remainder(text, cuts, furniture)
    blocks = outline.blocks
    reached = stretches(rest, blocks)
    gone = emptied(rest, blocks, reached)
    more: list[Cut] = []
    for stretch in reached:
        if stretch.first not in gone:
            more += wordless_lines(rest, stretch)
    staying = (stretch for stretch in reached if stretch.first not in gone)
    # the colon of `Article 3 [US: bis]: Title` is part of its mark
    more += stranded(rest, [stretch for stretch in staying if blocks[stretch.first].role is not Role.HEADING])
    more += _introductions(text, blocks, gone, done_introductions)
    more += emptied_runs(text, blocks, sorted(gone), done_introductions)
    whole = spared(text, merged([*cuts, *more]), furniture)
    return sorted([*_parted_from(text, whole, furniture), *within])


def join(text: str, cuts: Sequence[Cut]) -> str:
    """The text without the cuts, each junction mended.

    `cuts` are sorted and do not touch each other. New words of a cut stand in its place. The ends of
    a cut of whole lines are not mended.

    >>> from brackets.text.edits import Cut
    >>> join("1. a [US: b], c", [Cut(5, 12)])
    '1. a, c'
    """
    return joined(text, cuts).text


def joined(text: str, cuts: Sequence[Cut]) -> Joined:
    """The same, and where in it everything stands."""
    out = Output()
    at = 0
    stretches: list[Placed] = []
    for index, cut in enumerate(cuts):
        stretches.append(Placed(at, out.length))
        out.add(text[at : cut.start])
        limit = cuts[index + 1].start if index + 1 < len(cuts) else len(text)
        if cut.insert:
            begin = mended(Junction(out, cut.insert, cut, 0, len(cut.insert)), Phase.BEFORE_WORDING)
            stretches.append(Placed(cut.start, out.length, cut.insert[begin:]))
            out.add(cut.insert[begin:])
            at = mended(Junction(out, text, cut, cut.end, limit), Phase.AFTER_WORDING)
        elif cut.whole_lines:
            at = cut.end
        else:
            between = mended_between_words(out, text, cut, limit)
            at = mended(Junction(out, text, cut, cut.end, limit), Phase.EMPTY) if between is None else between
    stretches.append(Placed(at, out.length))
    out.add(text[at:])
    return Joined(out.text(), stretches)


def _introductions(
    text: str, blocks: Sequence[Paragraph], gone: Collection[int], done: Collection[int]
) -> Iterator[Cut]:
    """Cuts for the introducing lines that have nothing to introduce any more, above blocks that stay."""
    for index, block in enumerate(blocks if done else ()):
        if block.introduction and block.introduction[0] in done and index not in gone:
            start, end = block.introduction
            after = min(start_after(text, end), block.start)
            yield Cut(start, max(line_start(text, after), end), True)


def _parted_from(text: str, cuts: Sequence[Cut], furniture: Sequence[tuple[int, int]]) -> list[Cut]:
    """The cuts, those from the end of a page head to the start of a line so that the head stays on a line of its own.

    A blank line that parted it from the text stays too: that above what goes, or else that below. A mark that comes to begin the
    line below a head stays there: it ends no sentence of the page.
    """
    ends = {end for _, end in furniture}
    parted: list[Cut] = []
    began = 0
    for cut in cuts:
        space = before_spaces(text, cut.start)  # the line below a head may be indented, or begin with other cuts
        began = began if parted and parted[-1].end >= space else cut.start
        lead = before_spaces(text, began)
        line_end = lead - 1 if text[lead - 1 : lead] == "\n" else cut.start
        at = before_spaces(text, line_end)
        if at not in ends and text[line_end - 1 : line_end + 1] == "\r\n":  # a page head may own the CR of its line
            at = before_spaces(text, line_end - 1)
        if text[cut.end - 1 : cut.end] == "\n" and at in ends:
            begin = min(line_start(text, start_after(text, cut.start)), cut.end)
            start, end = max(cut.start, begin), cut.end
            if text.count("\n", at, start) == 1:
                last = line_start(text, end - 1)
                end = last if start < last and text[last:end].isspace() else end
            cut = cut._replace(start=start, end=end)
        elif (
            ends.intersection((at, line_end)) and line_end < cut.start and not cut.insert and _MARK.match(text, cut.end)
        ):
            cut = cut._replace(whole_lines=True)
        parted.append(cut)
    return parted


def _is_within(text: str, cut: Cut, furniture: Sequence[tuple[int, int]]) -> bool:
    """Whether a cut is in a page head or a footnote, or goes beyond it by blanks at the end of its line: `[^1]: x [US: `."""
    at = bisect_right(furniture, (cut.start, len(furniture) and furniture[-1][1])) - 1
    return at >= 0 and furniture[at][0] <= cut.start and before_spaces(text, cut.end) <= furniture[at][1]
