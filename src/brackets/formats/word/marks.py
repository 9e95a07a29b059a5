"""Marks that a page does not show: front matter, Markdown's stars and links, the blanks that indent a line.

They are written as text that is not shown (`styles.UNSEEN`), so that a file that comes back has every letter of the draft.
What they mean is shown: emphasis in italics, a label with its words hanging from it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Sequence
from itertools import accumulate
from typing import Any, NamedTuple

from brackets.draft import Draft
from brackets.formats.word.layout import StyledRun
from brackets.formats.word.styles import LABEL_END, UNSEEN
from brackets.text.patterns import Pattern

_BLANKS = " \t\xa0"
_FRONT_MATTER = Pattern(r"---[ \t]*\n(?:(?!---)[^\n]*\n){1,200}?---[ \t]*(?:\n|\Z)")
_HASHES = Pattern(r"#{1,6}[ \t]+")
_OF_MARKDOWN = Pattern(r"(?m)^(?:#{1,6} +\S|\[[^\[\]\n]+\]: *\S)|\*\*\w[^*\n]*\*\*|\]\(https?:")
"""What shows that a draft is Markdown: elsewhere a star is a star."""
_DEFINITION = Pattern(r"(?m)^\[([^\[\]^\n][^\[\]\n]*)\]:[ \t]+\S+[ \t]*$")
_STRONG = Pattern(r"(\*\*)(?=[^\s*])(?:[^*\n]|\*(?!\*))+?(?<=[^\s*])(\*\*)")
_EMPHASIS = Pattern(r"(?<![\w*])(\*)(?=[^\s*])[^*\n]+?(?<=[^\s*])(\*)(?![\w*])")
_LINK = Pattern(r"(\[)[^\[\]^\n][^\[\]\n]*(\]\([^()\s]+\))")
_REFERENCE = Pattern(r"(\[)[^\[\]^\n][^\[\]\n]*(\]\[([^\[\]\n]*)\])")


Change = tuple[int, int, dict[str, Any]]
"""A span of a paragraph's text, and what fields of its runs become."""


class Marking(NamedTuple):
    """What marks a draft has, found once."""

    is_markdown: bool
    hidden: tuple[tuple[int, int], ...]
    """The spans of lines that are not printed: front matter, and the addresses of links."""
    links: frozenset[str]
    """The names of those addresses."""
    brackets: frozenset[int]
    """Where brackets begin, which are no links."""


def marking_of(draft: Draft) -> Marking:
    """What marks a draft has."""
    text = draft.text
    front = _FRONT_MATTER.match(text)
    markdown = _OF_MARKDOWN.search(text) is not None
    found = list(_DEFINITION.finditer(text)) if markdown else []
    hidden = [front.span()] if front else []
    starts = frozenset(node.start for node in draft.brackets)
    addresses = [match for match in found if match.start() not in starts]
    hidden += [match.span() for match in addresses]
    return Marking(markdown, tuple(hidden), frozenset(match[1].casefold() for match in addresses), starts)


def is_hidden(marking: Marking, runs: Sequence[StyledRun]) -> bool:
    """Whether the runs of a line are all of what is not printed."""
    return all(
        any(start <= run.start < end for start, end in marking.hidden) and not run.revisions and not run.comment
        for run in runs
    )


def heading_level(runs: Sequence[StyledRun]) -> int:
    """The level of a heading by its hashes; 0 where it has none."""
    match = _HASHES.match(runs[0].text) if runs else None
    return match[0].count("#") if match else 0


def shown(runs: list[StyledRun], marking: Marking) -> list[StyledRun]:
    """The runs of a paragraph, with its marks not shown, and what they mean shown."""
    changes: list[Change] = []
    text = "".join(run.text for run in runs)
    hashes = _HASHES.match(text)
    if hashes:
        changes.append((0, hashes.end(), {"style": UNSEEN}))
    if marking.is_markdown and ("*" in text or "](" in text or "][" in text):
        changes += _markdown(runs, text, marking)
    return restyled(runs, changes)


class _Places:
    """The runs of a paragraph by the places of its text."""

    def __init__(self, runs: Sequence[StyledRun]):
        self.runs = [run for run in runs if run.text]
        self.starts = [0, *accumulate(len(run.text) for run in self.runs)]

    def run_at(self, at: int) -> StyledRun:
        return self.runs[bisect_right(self.starts, at) - 1]

    def source(self, at: int) -> int:
        """Where a place stands in the draft."""
        return self.run_at(at).start + at - self.starts[bisect_right(self.starts, at) - 1]

    def together(self, first: int, second: int) -> bool:
        """Whether two places come and go together, so that no half of a pair can be left."""
        one, other = self.run_at(first), self.run_at(second)
        return (one.revisions, one.brackets, one.struck) == (other.revisions, other.brackets, other.struck)


def _markdown(runs: Sequence[StyledRun], text: str, marking: Marking) -> list[Change]:
    """What Markdown's marks make of spans of a paragraph's text."""
    changes: list[Change] = []
    places = _Places(runs)
    for pattern, look in ((_STRONG, {"bold": True}), (_EMPHASIS, {"emphasis": True})):
        for match in pattern.finditer(text):
            if places.together(match.start(1), match.start(2)):
                changes.append((match.end(1), match.start(2), look))
                changes += [(*match.span(number), {"style": UNSEEN}) for number in (1, 2)]
    for pattern in (_LINK, _REFERENCE):
        for match in pattern.finditer(text):
            if pattern is _REFERENCE and (match[3] or match[0][1:-3]).casefold() not in marking.links:
                continue
            of_bracket = places.source(match.start()) in marking.brackets
            if not of_bracket and places.together(match.start(1), match.end(2) - 1):
                changes += [(*match.span(number), {"style": UNSEEN}) for number in (1, 2)]
    return changes


def label_end(runs: Sequence[StyledRun]) -> tuple[int, int, int] | None:
    """Of a paragraph that begins with a label: where the label begins, where it ends, and where its words begin.

    None where it has no label, or no words after it on the same line, or something else than a space between.
    """
    text = "".join(run.text for run in runs)
    start = len(text) - len(text.lstrip(_BLANKS))
    at = 0
    for run in runs:
        if at <= start < at + len(run.text):
            end = at + len(run.text)
            body = end + len(text[end:]) - len(text[end:].lstrip(_BLANKS))
            bare = run.text.strip(_BLANKS)
            if run.is_label and bare == run.text[start - at :] and text[end : end + 1] == " " and body < len(text):
                return (start, end, body) if text[body] != "\n" else None
            return None
        at += len(run.text)
    return None


def hanging(runs: list[StyledRun], label: tuple[int, int, int]) -> list[StyledRun]:
    """The runs with the space after a label as the tab from which the words hang; more blanks are not shown."""
    start, end, body = label
    return restyled(
        runs,
        [(0, start, {"style": UNSEEN}), (end, end + 1, {"style": LABEL_END}), (end + 1, body, {"style": UNSEEN})],
    )


def blanks_before(runs: Sequence[StyledRun]) -> int:
    """How many blanks a paragraph begins with."""
    text = "".join(run.text for run in runs)
    return len(text) - len(text.lstrip(_BLANKS))


def restyled(runs: Sequence[StyledRun], changes: Sequence[Change]) -> list[StyledRun]:
    """The runs with what stands in some spans of their text changed. Runs that have a style keep it. Linear."""
    waiting = sorted(
        (change for change in changes if change[0] < change[1]), key=lambda change: change[:2], reverse=True
    )
    if not waiting:
        return list(runs)
    edges = deque(sorted({edge for start, end, _ in waiting for edge in (start, end)}))
    active: list[Change] = []
    found: list[StyledRun] = []
    at = 0
    for run in runs:
        if not run.text:
            found.append(run)
        end = at + len(run.text)
        start = at
        while start < end:
            while edges and edges[0] <= start:
                edges.popleft()
            stop = min(end, edges[0]) if edges else end
            while waiting and waiting[-1][0] <= start:
                active.append(waiting.pop())
            active = [change for change in active if change[1] > start]
            part = run._replace(text=run.text[start - at : stop - at], start=run.start + start - at)
            for _, _, look in active if not run.style else ():
                part = part._replace(**look)
            found.append(part)
            start = stop
        at = end
    return found
