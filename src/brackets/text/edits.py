"""Changes to a text: edits, which put other words into spans, and cuts, which is what settling makes of a draft.

Every change that settling makes is a deletion of characters of the original (with other words in their place, if a
person gave some); what is left reads as if typed clean because the junction of each deletion is
mended when the text is put together (`tidy.join`).
"""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple


class Edit(NamedTuple):
    """Other words for a span of a text, in characters. An empty span is an insertion, empty words are a deletion."""

    start: int
    end: int
    text: str


def without_overlaps(edits: Iterable[Edit]) -> Iterator[Edit]:
    """The edits in the order of the text; of two that overlap, the first."""
    end = 0
    for edit in sorted(edits):
        if edit.start >= end:
            yield edit
            end = edit.end


def spliced(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits made, in whatever order they are given. Of two that overlap the first is made. Linear."""
    pieces = []
    at = 0
    for edit in without_overlaps(edits):
        pieces += [text[at : edit.start], edit.text]
        at = edit.end
    pieces.append(text[at:])
    return "".join(pieces)


def composed(text: str, first: Iterable[Edit], second: Iterable[Edit]) -> list[Edit]:
    """The edits of a text that make of it at once what the first make of it, and then the second of what came of these. Linear.

    >>> composed("abcd", [Edit(1, 2, "xy")], [Edit(0, 2, ""), Edit(5, 5, "!")])
    [Edit(start=0, end=2, text='y'), Edit(start=4, end=4, text='!')]
    """
    ahead = deque(without_overlaps(second))
    left: list[tuple[str, int | None]] = []
    offset = 0
    for words, place in _stretches(text, first):
        begin, end = 0, offset + len(words)
        while ahead and ahead[0].start < end:
            edit = ahead.popleft()
            if edit.start - offset > begin:
                left.append((words[begin : edit.start - offset], None if place is None else place + begin))
            left.append((edit.text, None))
            begin = max(begin, min(edit.end, end) - offset)
            if edit.end > end:
                ahead.appendleft(Edit(end, edit.end, ""))
                break
        left.append((words[begin:], None if place is None else place + begin))
        offset = end
    left += ((edit.text, None) for edit in ahead)
    return list(_as_edits(len(text), left))


def _stretches(text: str, edits: Iterable[Edit]) -> Iterator[tuple[str, int | None]]:
    """What edits make of a text: stretches of it and where they stood, and words that were put in, which stood nowhere."""
    at = 0
    for edit in without_overlaps(edits):
        yield text[at : edit.start], at
        yield edit.text, None
        at = edit.end
    yield text[at:], at


def _as_edits(length: int, stretches: Iterable[tuple[str, int | None]]) -> Iterator[Edit]:
    """The edits of a text of so many characters that leave these stretches of it, with these words between."""
    at, put = 0, ""
    for words, place in stretches:
        if place is None:
            put += words
        elif words:
            if place > at or put:
                yield Edit(at, place, put)
            at, put = place + len(words), ""
    if at < length or put:
        yield Edit(at, length, put)


class Moved:
    """Where the places of a text are after edits were made in it, none of which overlap."""

    def __init__(self, edits: Iterable[Edit]):
        made = sorted(edits)
        self._starts = [edit.start for edit in made]
        self._moves = [0, *accumulate(len(edit.text) - (edit.end - edit.start) for edit in made)]

    def at(self, offset: int) -> int:
        """Where the character at `offset` is now; that of an edit's beginning, which stays."""
        return offset + self._moves[bisect_left(self._starts, offset)]


class Cut(NamedTuple):
    """A span to take out, in characters of the original."""

    start: int
    end: int
    whole_lines: bool = False
    """Made of whole lines (or of all between a label and the next word): its ends need no mending."""
    apart: bool = False
    """Between words that must not run together: `[US: a][CAN: b]`."""
    insert: str = ""
    """The new wording that stands here instead; only where a person has given one."""


def merged(cuts: Iterable[Cut]) -> list[Cut]:
    """The same characters as sorted spans that neither touch nor overlap."""
    result: list[Cut] = []
    for cut in sorted(cuts):
        if not result or cut.start > result[-1].end:
            result.append(cut)
            continue
        last = result[-1]
        if cut.end <= last.end and last.whole_lines:
            continue
        if last.start == cut.start and last.end <= cut.end and cut.whole_lines:
            result[-1] = cut
        else:
            # a cut of whole lines beside another keeps its end of the union clean
            clean = cut.whole_lines and cut.end >= last.end and (last.whole_lines or cut.start <= last.start)
            between = " " if last.insert and cut.insert and cut.insert[0] not in ",.;:)]" else ""
            words = f"{last.insert}{between}{cut.insert}"
            result[-1] = Cut(last.start, max(last.end, cut.end), clean, last.apart or cut.apart, words)
    return result


def spared(text: str, cuts: Sequence[Cut], furniture: Sequence[tuple[int, int]]) -> list[Cut]:
    """The cuts without the page heads and footnotes in them, which stay as they are, on lines of their own."""
    if not furniture:
        return list(cuts)
    starts = [start for start, _ in furniture]
    found: list[Cut] = []
    for cut in cuts:
        first, last = bisect_left(starts, cut.start), bisect_left(starts, cut.end)
        for start, end in furniture[first:last]:
            if end > cut.end:
                break
            at_line_start = cut.start == 0 or text[cut.start - 1] == "\n"
            before = line_start(text, start) if at_line_start else end_before(text, start)
            at_line_end = text[cut.end : cut.end + 1] in ("", "\n", "\r")
            after = end if at_line_end else max(end, line_start(text, start_after(text, end)))
            if cut.end == len(text) and text[end : end + 1] == "\n":
                after = end + 1
            if before > cut.start:
                found.append(cut._replace(end=before, whole_lines=cut.whole_lines or at_line_start, apart=False))
            cut = Cut(min(after, cut.end), cut.end, at_line_end or cut.whole_lines)
        if starts[last : last + 1] == [cut.end] and text[cut.start - 1 : cut.start] not in ("", "\n"):
            cut = cut._replace(end=max(cut.start, min(cut.end, end_before(text, cut.end))))
        if cut.end > cut.start:
            found.append(cut)
    return found


def line_start(text: str, at: int) -> int:
    """Where the line of `at` begins, after a byte order mark."""
    start = text.rfind("\n", 0, at) + 1
    return start + 1 if start == 0 and text.startswith("\ufeff") and at > 0 else start


def end_before(text: str, start: int) -> int:
    """Where the last line with text above `start` ends, trailing blanks and all; 0 if there is none."""
    at = start
    while at and text[at - 1].isspace():
        at -= 1
    if at == 0 or (at == 1 and text[0] == "\ufeff"):
        return 0
    return line_end(text, at)


def start_after(text: str, end: int) -> int:
    """Where the text after the blank lines below `end` begins."""
    while end < len(text) and text[end].isspace():
        end += 1
    return end


def line_end(text: str, at: int) -> int:
    """Where the line of `at` ends, before its LF or CRLF."""
    end = text.find("\n", at)
    if end < 0:
        return len(text)
    return end - 1 if end > at and text[end - 1] == "\r" else end
