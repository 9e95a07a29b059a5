"""Tidying: what is left after settling reads as if typed clean (DESIGN, section 4).

Two steps, both only where a change was made:

1. `whole_blocks` makes cuts longer where nothing sensible would be left: a line with nothing but its
   label or stray stops, a paragraph without words (with its label, its blank line and the line that
   introduces it). Where other text of the paragraph stands below, it moves up to the label.
2. `join` puts the text together and mends the junction of each cut: one space and not two, none
   before a comma, no `()` left behind. Space that the change did not leave stays as it is.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from typing import NamedTuple

from brackets.document.blocks import Role
from brackets.document.outline import Outline, Paragraph
from brackets.parse.parser import label_pattern
from brackets.text.edits import Cut, end_before, line_end, line_start, merged, spared, start_after

_SPACES = " \t\xa0"
_CLOSING = ",.;:)]"
_STRAY = " \t\xa0\f\v\r\n.,;:*_-–—•·>"
_PAIRS = {"(": ")", "“": "”", "«": "»", "‘": "’", '"': '"'}
_NO_SPACE_BEFORE = ",.;:)]!?%’”»"
_NO_SPACE_AFTER = "([“‘"


class _Remainder:
    """What is left of a text after cuts, asked for by span."""

    def __init__(self, text: str, cuts: Sequence[Cut], furniture: Sequence[tuple[int, int]]):
        self.text = text
        self.cuts = cuts
        self.starts = [cut.start for cut in cuts]
        self.ends = [cut.end for cut in cuts]
        self.furniture = furniture
        self.unseen = self
        """The same, with page heads and footnotes gone too: they are not words of a paragraph."""
        if furniture:
            self.unseen = _Remainder(text, merged([*cuts, *(Cut(start, end) for start, end in furniture)]), ())

    def below_a_page(self, at: int) -> bool:
        """Whether the text that ends at `at` is a page head or a footnote."""
        index = bisect_left(self.furniture, (at, 0)) - 1
        return index >= 0 and at <= self.furniture[index][1]

    def touching(self, start: int, end: int) -> Sequence[Cut]:
        """The cuts that overlap a span."""
        return self.cuts[bisect_right(self.ends, start) : bisect_left(self.starts, end)]

    def first_word(self, start: int, end: int) -> int:
        """The first character in a span that is left and is no space or stray stop; -1 if there is none."""
        at = start
        for cut in (*self.unseen.touching(start, end), Cut(end, end)):
            piece = self.text[at : max(at, cut.start)]
            bare = piece.lstrip(_STRAY)
            if bare:
                return at + len(piece) - len(bare)
            if cut.insert:
                return cut.start
            at = max(at, cut.end)
        return -1


def whole_blocks(text: str, cuts: Sequence[Cut], outline: Outline, done_introductions: Collection[int]) -> list[Cut]:
    """The cuts, with lines and paragraphs that they leave without words cut whole.

    `done_introductions` are the starts of the introducing lines that have nothing to introduce any more.
    """
    furniture = outline.furniture_spans
    cuts = spared(text, merged(cuts), furniture)
    within = [cut for cut in cuts if _is_within(cut, furniture)]  # a footnote is no line of its paragraph
    cuts = [cut for cut in cuts if not _is_within(cut, furniture)] if within else cuts
    rest = _Remainder(text, cuts, furniture)
    blocks = outline.blocks
    stretches = _stretches(rest, blocks)
    gone = _emptied(rest, blocks, stretches)
    more: list[Cut] = []
    for stretch in stretches:
        if stretch.first not in gone:
            more += _lines(rest, stretch)
    for index, block in enumerate(blocks if done_introductions else ()):
        if block.introduction and block.introduction[0] in done_introductions and index not in gone:
            after = min(start_after(text, block.introduction[1]), block.start)
            more.append(Cut(block.introduction[0], max(line_start(text, after), block.introduction[1]), True))
    more += _runs(text, blocks, sorted(gone), done_introductions)
    whole = spared(text, merged([*cuts, *more]), furniture)
    return sorted([*_parted_from(text, whole, furniture), *within])


def _parted_from(text: str, cuts: Sequence[Cut], furniture: Sequence[tuple[int, int]]) -> list[Cut]:
    """The cuts, those from the end of a page head to the start of a line without the line ends between."""
    ends = {end for _, end in furniture}
    return [
        cut._replace(start=max(cut.start, min(line_start(text, start_after(text, cut.start)), cut.end)))
        if cut.start in ends and text[cut.end - 1 : cut.end] == "\n"
        else cut
        for cut in cuts
    ]


def _is_within(cut: Cut, furniture: Sequence[tuple[int, int]]) -> bool:
    at = bisect_right(furniture, (cut.start, len(furniture) and furniture[-1][1])) - 1
    return at >= 0 and furniture[at][0] <= cut.start and cut.end <= furniture[at][1]


class _Stretch(NamedTuple):
    """A block that a cut reaches into, or several that one cut joins: `1. a [US: b.` ... `2. c] d.`"""

    first: int
    last: int
    start: int
    body: int
    """After the label, if the label stands; else the start."""
    end: int


def _stretches(rest: _Remainder, blocks: Sequence[Paragraph]) -> list[_Stretch]:
    """The blocks that cuts reach into, in order."""
    starts = [block.start for block in blocks]
    found: list[_Stretch] = []
    for cut in rest.cuts:
        first = max(bisect_right(starts, cut.start) - 1, 0)
        while first < len(blocks) and blocks[first].end <= cut.start:
            first += 1
        last = max(bisect_left(starts, cut.end) - 1, first)
        if first >= len(blocks) or blocks[first].start >= cut.end:
            continue
        if found and found[-1].last >= first:
            first = found.pop().first
        block = blocks[first]
        label_stands = block.body > block.start and not rest.touching(block.start, block.body)
        body = _after_second_label(rest.text, block) if label_stands else block.start
        found.append(_Stretch(first, last, block.start, body, blocks[last].end))
    return found


def _after_second_label(text: str, block: Paragraph) -> int:
    """Where the words of a paragraph begin whose label has two parts, `1. (a)`, or one."""
    begin = block.body
    while begin < block.end and text[begin] in _SPACES:
        begin += 1
    second = label_pattern().match(text[begin : begin + 40]) if block.label and text[begin : begin + 1] == "(" else None
    return min(begin + second.end(), block.end) if second else block.body


def _emptied(rest: _Remainder, blocks: Sequence[Paragraph], stretches: Sequence[_Stretch]) -> set[int]:
    """The blocks that have no words left, and no subparagraph that stays hanging from their label."""
    gone: set[int] = set()
    for stretch in reversed(stretches):
        wordless = rest.first_word(stretch.body, stretch.end) < 0
        if wordless and not _has_children(blocks, stretch, gone) and not _is_needed_heading(blocks, stretch, gone):
            gone.update(range(stretch.first, stretch.last + 1))
    return gone


def _is_needed_heading(blocks: Sequence[Paragraph], stretch: _Stretch, gone: set[int]) -> bool:
    """Whether it is a numbered heading, `Article 3:`, whose paragraphs stay though its title goes."""
    block = blocks[stretch.first]
    if block.role is not Role.HEADING or stretch.body == block.start:
        return False
    following = next((at for at in range(stretch.last + 1, len(blocks)) if at not in gone), None)
    return following is not None and blocks[following].role is Role.PARAGRAPH


def _has_children(blocks: Sequence[Paragraph], stretch: _Stretch, gone: set[int]) -> bool:
    path = blocks[stretch.first].path
    following = stretch.last + 1
    while path and following < len(blocks) and len(blocks[following].path) > len(path):
        if blocks[following].path[: len(path)] != path:
            return False
        if following not in gone:
            return True
        following += 1
    return False


def _lines(rest: _Remainder, stretch: _Stretch) -> list[Cut]:
    """Cuts for the lines of a stretch that are left without words."""
    text = rest.text
    found: list[Cut] = []
    cuts = rest.touching(stretch.start, stretch.end)
    at = 0
    while at < len(cuts):
        start, end = max(line_start(text, cuts[at].start), stretch.start), line_end(text, cuts[at].end)
        at += 1
        while at < len(cuts) and cuts[at].start <= end:  # a line that cuts have made of several
            end = max(end, line_end(text, cuts[at].end))
            at += 1
        if rest.first_word(max(start, stretch.body), end) < 0:
            found += _wordless_line(rest, stretch, start, end)
    return found


def _wordless_line(rest: _Remainder, stretch: _Stretch, start: int, end: int) -> list[Cut]:
    """What to cut where a line has nothing left but its label or stray stops."""
    text = rest.text
    if start <= stretch.body <= end and stretch.body > stretch.start:
        word = rest.first_word(end, stretch.end)  # what stands below moves up to the label
        begin = stretch.body
        while begin < len(text) and text[begin] in _SPACES:
            begin += 1
        return [Cut(begin, word, True)] if word >= 0 else []
    before = end_before(text, start)
    alone = start > stretch.start and _is_blank(text, before, start)
    if start > stretch.start and rest.below_a_page(before) and _first_stop(rest, start, end) >= 0:
        return []  # the full stop of a sentence that a page head cuts in two
    stop = _stop_that_moves_up(rest, before, start, end) if start > stretch.start and not alone else -1
    if stop >= 0:
        return [Cut(before, stop, True)]
    if (end >= stretch.end and start > stretch.start) or (alone and _is_blank_after(text, end)):
        return [Cut(before, min(end, stretch.end) if end >= stretch.end else end, True)]
    return [Cut(start, end + 2 if text.startswith("\r\n", end) else min(end + 1, len(text)), True)]


def _first_stop(rest: _Remainder, start: int, end: int) -> int:
    """Where the first full stop or comma stands that is left in a line; -1 if there is none."""
    left = start
    for cut in (*rest.touching(start, end), Cut(end, end)):
        for at in range(left, max(left, cut.start)):
            if rest.text[at] in ".,;:":
                return at
        left = max(left, cut.end)
    return -1


def _stop_that_moves_up(rest: _Remainder, before: int, start: int, end: int) -> int:
    """Where the full stop or comma stands that is all that is left of a line, and that the line above lacks; else -1."""
    at = _first_stop(rest, start, end)
    if at < 0:
        return -1
    above = rest.text[max(0, before - 200) : before].rstrip()
    return at if above[-1:].isalnum() or above[-1:] in ')]”’"' else -1


def _runs(text: str, blocks: Sequence[Paragraph], gone: Sequence[int], done: Collection[int]) -> list[Cut]:
    """Whole-line cuts for emptied blocks: neighbours together, with the smaller of the gaps around them."""
    found: list[Cut] = []
    at = 0
    while at < len(gone):
        last = at
        while last + 1 < len(gone) and gone[last + 1] == gone[last] + 1 and _nothing_between(text, blocks, gone[last]):
            last += 1
        first_block, last_block = blocks[gone[at]], blocks[gone[last]]
        introduction = first_block.introduction
        begin = introduction[0] if introduction and introduction[0] in done else first_block.start
        start, end = line_start(text, begin), line_end(text, last_block.end)
        before, after = end_before(text, start), start_after(text, end)
        if after >= len(text) and before == 0:
            found.append(Cut(start, len(text), True))
        elif after >= len(text):
            found.append(Cut(before, last_block.end if end == last_block.end else end, True))
        elif before == 0 or text.count("\n", before, start) >= text.count("\n", end, after):
            found.append(Cut(start, line_start(text, after), True))
        else:
            found.append(Cut(before, end, True))
        at = last + 1
    return found


def _nothing_between(text: str, blocks: Sequence[Paragraph], index: int) -> bool:
    """Whether no page head stands between a block and the next."""
    after = blocks[index + 1]
    begin = after.introduction[0] if after.introduction else after.start
    return not text[blocks[index].end : begin].strip()


def _is_blank(text: str, start: int, end: int) -> bool:
    """Whether there is a blank line between two places."""
    return text.count("\n", start, end) > 1


def _is_blank_after(text: str, end: int) -> bool:
    return _is_blank(text, end, start_after(text, end)) or start_after(text, end) >= len(text)


def join(text: str, cuts: Sequence[Cut]) -> str:
    """The text without the cuts, each junction mended. `cuts` are sorted and do not touch."""
    out = _Output()
    at = 0
    for index, cut in enumerate(cuts):
        out.add(text[at : cut.start])
        at = cut.end
        if cut.insert:
            at = _put_in(out, text, cut)
        elif not cut.whole_lines:
            limit = cuts[index + 1].start if index + 1 < len(cuts) else len(text)
            at = _mend(out, text, cut, limit)
    out.add(text[at:])
    return out.text()


class _Output:
    """A text that grows at its end and can be trimmed there."""

    def __init__(self) -> None:
        self._pieces: list[str] = []

    def add(self, piece: str) -> None:
        if piece:
            self._pieces.append(piece)

    def last(self, back: int = 1) -> str:
        """The character `back` from the end; empty before the start."""
        for piece in reversed(self._pieces):
            if len(piece) >= back:
                return piece[-back]
            back -= len(piece)
        return ""

    def trim(self, characters: str) -> None:
        """Take these characters off the end."""
        while self._pieces:
            piece = self._pieces.pop().rstrip(characters)
            if piece:
                self._pieces.append(piece)
                return

    def drop(self) -> None:
        """Take one character off the end."""
        piece = self._pieces.pop()[:-1]
        self.add(piece)

    def line(self) -> str:
        """The last line so far, as far back as it matters."""
        found = ""
        for piece in reversed(self._pieces):
            found = piece[-200:] + found
            if "\n" in piece or len(found) > 200:
                break
        return found.rpartition("\n")[2]

    def text(self) -> str:
        return "".join(self._pieces)


def _put_in(out: _Output, text: str, cut: Cut) -> int:
    """Write new words where a cut was; returns where the text goes on."""
    words, before, after = cut.insert, out.last(), text[cut.end : cut.end + 1]
    if words[0] in _CLOSING and before and before in _SPACES and out.line().strip():
        out.trim(_SPACES)
    elif cut.apart and _would_run_together(before, words[0]):
        out.add(" ")
    out.add(words)
    if words[-1] == after and after in ",.;:":
        return cut.end + 1
    if cut.apart and after and _would_run_together(words[-1], after):
        out.add(" ")
    return cut.end


def _mend(out: _Output, text: str, cut: Cut, limit: int) -> int:
    """Mend the place where a cut was; returns where the text goes on. `limit` is where the next cut begins."""
    at = cut.end
    after = text[at : at + 1] if at < limit else ""
    at_end = at >= len(text)
    before = out.last()
    if before and _PAIRS.get(before) == after:  # nothing is left between them
        out.drop()
        at += 1
        after = text[at : at + 1] if at < limit else ""
        before = out.last()
    if after and after in _SPACES:
        stop = at
        while stop < limit and text[stop] in _SPACES:
            stop += 1
        if stop >= len(text) or text[stop] in "\r\n":  # at the end of a line, the space of the change goes
            if before and before in _SPACES and out.line().strip():
                out.trim(_SPACES)
            return at
        if (
            text[stop] in ",."
            and stop < limit
            and text[stop + 1 : stop + 2] != "."
            and not text[stop + 1 : stop + 2].isdigit()
        ):
            return _mend(out, text, Cut(cut.start, stop), limit)  # no language writes a space there
        replaces = text[cut.start] == "[" and text[at - 1] == "~" and text.count("~~", cut.start, cut.end) > 1
        if replaces and before and not before.isspace():
            return stop  # `l’[FRA: ~~eau~~ air]`: the new word stands where the old one stood
        if before and before in _SPACES and text[stop] == ")" and stop < limit and out.last(2) == "(":
            out.trim(_SPACES)
            out.drop()
            return _mend(out, text, Cut(cut.start, stop + 1), limit)
        if before and before in _SPACES and out.line().strip() and out.last(2) in _SPACES:
            out.trim(_SPACES)
            out.add(" ")
        opens = before in _NO_SPACE_AFTER or (before == out.last(2) == "~" and out.last(3) in " [:")
        doubled = before in _SPACES or before in "\n\f" or opens  # also at the very start
        return stop if doubled else at
    if at_end or after in ("\n", "\r"):
        if before and before in _SPACES and out.line().strip():
            out.trim(_SPACES)
        return at
    if after and after in _CLOSING:
        if before and before in _SPACES and out.line().strip():
            out.trim(_SPACES)
            before = out.last()
        elif before == "\n" and after in ",.;:)" and out.last(2) not in ("\n", "\r", ""):
            out.trim("\n")
            before = out.last()
        if before == after and after in ",;":
            return at + 1
        if before == "," and after in ".;":
            out.drop()  # the comma that closed an insertion in mid-sentence
            return at
        if before == after == "." and out.last(2) != "." and text[at + 1 : at + 2] != ".":
            return at + 1  # `[US: To act.].` leaves one full stop, and an ellipsis what it is
        return at
    if cut.apart and _would_run_together(before, after):
        out.add(" ")
    return at


def _would_run_together(before: str, after: str) -> bool:
    return bool(
        before and after
        and not before.isspace() and not after.isspace()
        and after not in _NO_SPACE_BEFORE and before not in _NO_SPACE_AFTER
    )  # fmt: skip
