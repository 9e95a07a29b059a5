"""Where a numbering is in doubt, so that it is left as it is: labels that were not read, and labels that may be none.

A copy to plain text glues footnotes to labels (`2.2 5Staff`, `2.25Staff`), puts page numbers before them, and begins lines of
running text with numbers. What is not read as a label is not counted, and all after it would be one too low: so wherever a number
is missing, the lines between its neighbours are asked whether they begin with it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brackets.document.blocks import Role
from brackets.draft import Draft
from brackets.parse.labels import heading_number, in_style
from brackets.rewrite.label_sequences import MOST_GONE, MOST_GONE_BEFORE
from brackets.rewrite.numbering import DATE, Renamed
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import AMENDS, HEADING_WORD, LATIN, PARAGRAPH, PARAGRAPH_PREFIX

#: What may be a label that was not read: a number, or one letter or numeral with a mark, and what follows on it.
_LINE = Pattern(
    r"(?m)^[ \t\xa0\f]*(?:\d{1,4}[ \t\xa0]+(?=\())?[\[*_~“\"]{0,4}"
    rf"(?:(?P<word>(?i:{HEADING_WORD}))[ \xa0]+|(?P<prefix>{PARAGRAPH_PREFIX})\.?[ ]?)?(?P<open>\()?"
    r"(?P<number>\d{1,6}(?:\.[ ]?\d{1,6})*|[a-zA-Z]{1,2}|[ivxlIVXL]{3,6})"
    r"(?P<marks>[.)°º]?)(?P<glued>(?:[ ]?\d{1,3})?[A-Z“\"\[])?"
)
#: A footnote's number has so many digits at most.
_LONGEST_NOTE = 3
#: So many characters of a line are shown.
_SHOWN = 16

_AMENDS = Pattern(rf"(?i)[ \t\xa0*_]*{AMENDS}")

_EMPHASISED_LATIN = Pattern(rf"[ \t\xa0]*[*_]{{1,3}}{LATIN}\b")
#: A word for a part of a text that nothing follows on, with one line end behind it.
_ENDS_IN_REFERENCE = Pattern(rf"(?i)[^\W\d_][ \t\xa0]+(?:{HEADING_WORD}|{PARAGRAPH})[ \t\xa0]*\r?\n[ \t\xa0]*\Z")

_Shape = tuple[str, str, bool]
"""What a label and a line that may be one have in common: the word before (`article`, `op`), the number, whether in parentheses."""


class Doubt(NamedTuple):
    """A place where a numbering cannot be trusted."""

    start: int
    """Where the label or the line stands."""
    why: str
    origin: int
    """Of the numbering that is in doubt."""
    unread: bool = False
    """Whether a line may begin there with a label that was not read."""


def doubts(draft: Draft, labels: Sequence[Renamed]) -> list[Doubt]:
    """All places of doubt, in order; `labels` are those of the draft with what they would become. Linear."""
    all_doubts = [Doubt(label.start, label.doubt, label.origin) for label in labels if label.doubt]
    all_doubts += _initials(labels)
    all_doubts += _amending(draft, labels)
    all_doubts += _headings_not_counted(draft, labels)
    all_doubts += _broken_references(draft, labels)
    lines = _unread_lines(draft, labels)
    if lines:
        by_start = {label.start: label for label in labels}
        places = _Places(draft, labels)
        last: dict[int, Renamed] = {}
        for label in labels:
            if not label.word:
                places.pass_by(label)
            if not label.label.alt and label.origin >= 0:
                all_doubts += _unread_before(draft, label, by_start.get(label.follows), places, lines)
                last[label.origin] = label
        for label in last.values():
            all_doubts += _unread_after(draft, label, places.ends[label.start], lines)
    return sorted(set(all_doubts))


def _initials(labels: Sequence[Renamed]) -> Iterator[Doubt]:
    """The letters that may be the first of a paragraph, and would be lost: `2 bis B. Smith`, where nothing else is 2 bis."""
    added = Counter((label.origin, label.label.core, label.label.latin) for label in labels if label.label.latin)
    for label in labels:
        read = label.label
        if read.letter and not label.word and added[label.origin, read.core, read.latin] == 1:
            yield Doubt(label.start, f"{read.letter} of {read.normal} may be the first of its words", label.origin)


def _amending(draft: Draft, labels: Sequence[Renamed]) -> Iterator[Doubt]:
    """The paragraphs of a compilation that say what to change in another one, whose number theirs is: `2. Delete "documents".`"""
    for label in labels:
        if not label.word and _AMENDS.match(draft.text, label.end):
            yield Doubt(label.start, f"{label.old} says what to change in a paragraph {label.old}", label.origin)


def _headings_not_counted(draft: Draft, labels: Sequence[Renamed]) -> Iterator[Doubt]:
    """Where headings are counted, one among them that is not, `Article 3A`, or has a part of its number emphasised: `3 *bis*`."""
    counted = {label.start: label for label in labels if label.word}
    last: dict[str, Renamed] = {}
    for block in draft.outline.blocks if counted else ():
        number = heading_number(draft.text, block.start, block.end) if block.role is Role.HEADING else None
        if number is None:
            continue
        label = counted.get(number.start)
        if label is not None:
            last[label.word.casefold()] = label
            if _EMPHASISED_LATIN.match(draft.text, label.end):
                yield Doubt(label.start, f"{label.old} has the rest of its number in emphasis", label.origin)
        elif "[" not in draft.text[block.start : number.start] and (before := last.get(number.word.casefold())):
            what = f"{number.word} {draft.text[number.start : number.end]}"
            yield Doubt(number.start, f"{what} is not counted", before.origin)


def _broken_references(draft: Draft, labels: Sequence[Renamed]) -> Iterator[Doubt]:
    """The labels that may be the number of a reference: the line above ends with `as set out in Article`."""
    for label in labels:
        above = draft.text.rfind("\n", 0, max(0, label.block.start - 1)) + 1
        if not label.word and _ENDS_IN_REFERENCE.search(draft.text, above, label.block.start):
            yield Doubt(label.start, f"{label.old} may be the number of what the line above ends with", label.origin)


def closed(origins: set[int], labels: Sequence[Renamed]) -> set[int]:
    """The origins, and those of the labels whose numbers theirs begin with: where 5.2 is in doubt, 5 is not numbered either."""
    above: dict[int, set[int]] = {}
    for label in labels:
        if label.under >= 0:
            above.setdefault(label.origin, set()).add(label.under)
    all_origins, waiting = set(origins), list(origins)
    while waiting:
        more = above.get(waiting.pop(), set()) - all_origins
        all_origins |= more
        waiting += more
    return all_origins


class _Lines:
    """The lines that may begin with a label that was not read, by what they begin with."""

    def __init__(self) -> None:
        self.places: dict[_Shape, list[int]] = {}

    def __bool__(self) -> bool:
        return bool(self.places)

    def add(self, shape: _Shape, start: int) -> None:
        """A line at `start`; in the order of the text."""
        self.places.setdefault(shape, []).append(start)

    def between(self, shape: _Shape, start: int, end: int) -> int | None:
        """Where the first line that begins so stands in a span; None if there is none."""
        places = self.places.get(shape, ())
        at = bisect_left(places, start)
        return places[at] if at < len(places) and places[at] < end else None


def _unread_lines(draft: Draft, labels: Sequence[Renamed]) -> _Lines:
    """The lines of a draft that begin like a label, those apart that begin with one."""
    text = draft.text
    by_start = {label.start: label for label in labels}
    lines = _Lines()
    for match in _LINE.finditer(text):
        start = match.start("number")
        if DATE.match(text, match.end("marks")):
            continue
        label = by_start.get(start) or by_start.get(match.start()) or by_start.get(match.start("open"))
        number = match["number"].replace(" ", "")
        if label is None:
            read = _numbers(match.groupdict(), number)
        else:  # 23. 1, of which the label is 23.
            read = iter([number] if number != match["number"] else [])
        for candidate in dict.fromkeys(read):
            lines.add(_shape(match["word"] or match["prefix"] or "", candidate, dressed=bool(match["open"])), start)
    return lines


def _numbers(groups: dict[str, str | None], number: str) -> Iterator[str]:
    """The numbers that a line may begin with: of `2.25Staff` 2.25, 2.2 and 2, where all or some digits are a footnote's."""
    marked = bool(groups["marks"])
    glued = bool(groups["glued"]) and not groups["marks"]
    if marked or glued or "." in number or groups["word"]:
        yield number
    if glued and "." in number:
        yield number.rpartition(".")[0]
    if number[-1].isdigit() and (glued or marked or groups["word"]):
        shortest = len(number) - len(number.rpartition(".")[2]) + 1
        for length in range(max(shortest, len(number) - _LONGEST_NOTE), len(number)):
            yield number[:length]


def _shape(word: str, number: str, *, dressed: bool) -> _Shape:
    return word.casefold(), number.casefold(), dressed


def _wanted(label: Renamed, value: int) -> _Shape:
    """How a line would begin with a number of the same list."""
    read = label.label
    counted = in_style(value, read.style, read.last)
    number = f"{read.head}.{counted}" if read.head else counted
    return _shape(label.word or read.prefix, number, dressed=read.marks == "()")


class _Places:
    """Where the list of each label begins and ends."""

    def __init__(self, draft: Draft, labels: Sequence[Renamed]):
        self.sections: dict[int, int] = {}
        for block in draft.outline.blocks:
            self.sections.setdefault(block.section.number, block.start)
        self.ends = _ends(labels, self.sections, len(draft.text))
        self.changed = {label.origin for label in labels if label.changed}
        self.above: dict[tuple[int, tuple[str, ...]], int] = {}

    def pass_by(self, label: Renamed) -> None:
        """Know a label, under which others may hang. To be called in the order of the text."""
        self.above[label.block.section.number, label.block.path] = label.end

    def beginning(self, label: Renamed) -> int:
        """Where the first label of its list may stand: after what it hangs under, or where its section begins."""
        section = label.block.section.number
        return self.above.get((section, label.block.path[:-1]), self.sections.get(section, label.start))


def _ends(labels: Sequence[Renamed], sections: dict[int, int], end: int) -> dict[int, int]:
    """Where the list of each label ends at the latest: at the next label above it, or with its section; of headings, the text."""
    after = dict(zip(sections, [*list(sections.values())[1:], end], strict=False))
    ends: dict[int, int] = {}
    open_lists: list[Renamed] = []
    for label in labels:
        ends[label.start] = end if label.word else after.get(label.block.section.number, end)
        while not label.word and open_lists and len(open_lists[-1].block.path) > len(label.block.path):
            above = open_lists.pop().start
            ends[above] = min(ends[above], label.start)
        if not label.word:
            open_lists.append(label)
    return ends


def _unread_before(
    draft: Draft, label: Renamed, before: Renamed | None, places: _Places, lines: _Lines
) -> Iterator[Doubt]:
    """The lines with the numbers that are missing between a label and the one before it, or before the first."""
    end = label.label.value + label.label.added  # 4 bis misses a 4
    if before is not None:
        first, start = before.label.value + 1, places.beginning(label) if label.label.added else before.end
    elif label.previous is None and label.origin in places.changed:
        becomes = (
            label.becomes.value
        )  # the first of an excerpt stays what it is; but what if those before it were not read?
        first, start = becomes if becomes < end else 1, places.beginning(label)
    else:
        return
    for value in range(max(first, end - MOST_GONE), end):
        at = lines.between(_wanted(label, value), start, label.start)
        if at is not None:
            yield _doubt(draft, at, label)


def _unread_after(draft: Draft, label: Renamed, end: int, lines: _Lines) -> Iterator[Doubt]:
    """The lines with the numbers that follow on the last label of a list, and would not follow on it any more."""
    if label.changed:
        for value in range(label.label.value + 1, label.label.value + 1 + MOST_GONE_BEFORE):
            at = lines.between(_wanted(label, value), label.end, end)
            if at is not None:
                yield _doubt(draft, at, label)


def _doubt(draft: Draft, at: int, label: Renamed) -> Doubt:
    words = draft.text[at : at + _SHOWN].partition("\n")[0].strip()
    return Doubt(at, f'"{words}" may begin with a label that is not read as one', label.origin, unread=True)
