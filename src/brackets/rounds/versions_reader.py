"""Reads a draft with all its versions: one walk over the tree gives each piece of text to its paragraphs, with its condition."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from operator import itemgetter

from brackets.document.blocks import Role
from brackets.draft import Draft
from brackets.parse.nodes import Arm, Bracket, Close, Header, Kind, Label, Node, Open, Slash, Strike, Struck
from brackets.rounds.fragments import BASE, Condition, Conditions, Fragments
from brackets.rounds.own_texts import OwnTexts
from brackets.rounds.segments import Segment, short_segments
from brackets.rounds.versions import DraftVersions, ParagraphVersions
from brackets.settle.shared import striking_the_same

_WHOLE = Segment(0, 0, "", "", (), "")
_MARKS = (Open, Header, Close, Strike, Slash, Label)


def versions_of(draft: Draft) -> DraftVersions:
    """A draft with all its versions. Linear in the draft."""
    segments = short_segments(draft) or [_WHOLE._replace(end=len(draft.text))]
    pages = [(start, end) for start, end, role in draft.outline.furniture if role is Role.PAGE]
    reader = _Reader(draft.text, segments, sorted([*pages, *_labels_in_brackets(draft)]))
    _read(draft, reader)
    return DraftVersions(
        draft.all_proposals, reader.paragraphs, reader.old_words.in_order(), reader.new_words.in_order()
    )


def _labels_in_brackets(draft: Draft) -> Iterator[tuple[int, int]]:
    """Where labels of paragraphs stand in a bracket that names its sponsors at its end: `[1 bis. The State pays. - US/JPN]`."""
    for block in draft.outline.blocks:
        if block.role is Role.PARAGRAPH and block.label:
            head = draft.text[block.start : block.body]
            if "[" in head and "~" not in head:
                yield block.start + head.index("[") + 1, block.body


def _read(draft: Draft, reader: _Reader) -> None:
    """Walk the tree once."""
    index_of = {id(node): index for index, node in enumerate(draft.brackets)}
    shared = _owners_of_shared(draft, index_of)
    notes = [(start, end) for start, end, role in draft.outline.furniture if role is Role.FOOTNOTE]
    stack: list[tuple[Iterator[Node], int]] = [(iter(draft.root.children), BASE)]
    before = ""
    while stack:
        children, condition = stack[-1]
        node = next(children, None)
        if node is None:
            stack.pop()
        elif isinstance(node, Bracket | Arm):
            kind = node.reading.kind
            if kind is Kind.PLACEHOLDER:
                reader.add(node.start, node.end, condition)
            elif kind is not Kind.REMARK:
                if draft.text[node.start - 1 : node.start] == "]":
                    reader.keep_apart()
                inner = reader.bracket(condition, index_of[id(node)], is_base=node.reading.is_base)
                stack.append((iter(node.children), inner))
        elif isinstance(node, Struck):
            stack.append((iter(node.children), reader.struck(condition, shared.get(node.start))))
        elif not isinstance(node, _MARKS):
            if " " in before.strip() and _runs_on(draft.text, node.start):
                reader.keep_apart()
            for start, end, note in _without_notes(notes, node.start, node.end) if condition != BASE else ():
                begins = draft.brackets[reader.conditions[condition].holder].start
                reader.add(start, end, BASE if begins < note else condition)
            if condition == BASE:
                reader.add(node.start, node.end, BASE)
            before = node.source


def _without_notes(notes: Sequence[tuple[int, int]], start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """A stretch of text in pieces, each with where the footnote begins that it is of, or -1: a footnote between the lines of a
    bracket is no part of it."""
    first = bisect_right(notes, start, key=itemgetter(1))
    for note_start, note_end in islice(notes, first, None):
        if note_start >= end:
            break
        if start < note_start:
            yield start, note_start, -1
        yield max(start, note_start), min(end, note_end), note_start
        start = note_end
    if start < end:
        yield start, end, -1


def _runs_on(text: str, start: int) -> bool:
    """Whether a word follows a bracket without a space, as in `[acting jointly]do`, and none stands before it, as in `State[s]`."""
    if not start or text[start - 1] != "]" or not text[start : start + 1].isalpha():
        return False
    begin = text.rfind("[", 0, start)
    return begin == 0 or not text[begin - 1 : begin].isalnum()


def _owners_of_shared(draft: Draft, index_of: Mapping[int, int]) -> dict[int, tuple[int, ...]]:
    """Of text that several strike, by where it begins, whose it is: of the first copy all of theirs, of the others nobody's."""
    owners_at: dict[int, tuple[int, ...]] = {}
    for row in striking_the_same(draft.text, draft.brackets):
        owners = tuple(index_of[id(node)] for node, _ in row)
        for number, (_, struck) in enumerate(row):
            owners_at[struck.start] = owners if number == 0 else ()
    return owners_at


class _Reader:
    """Collects conditions, fragments and words while the tree is walked."""

    def __init__(self, text: str, segments: list[Segment], pages: Sequence[tuple[int, int]]):
        self._pages = pages
        """Where page heads and numbers stand, and labels in brackets, in order: they are no words of a paragraph."""
        self.conditions = Conditions()
        self.paragraphs = [ParagraphVersions(segment, self.conditions, Fragments(text)) for segment in segments]
        self.old_words = OwnTexts(text)
        """What each proposal itself strikes, or wants out."""
        self.new_words = OwnTexts(text)
        """What each proposal itself puts in."""
        self._at = 0
        """The first paragraph that the next text can be in."""
        self._apart = -1
        """The paragraph whose next text is to be kept apart from what it has."""
        self._words: list[OwnTexts] = []
        """For each condition, to which of the two above its text goes."""

    def bracket(self, outer: int, index: int, *, is_base: bool) -> int:
        """The condition of what stands in a bracket; `is_base` if that is base text which somebody opposes."""
        return self._condition(Condition(outer, (index,), not is_base, index), is_old=is_base)

    def struck(self, outer: int, owners: tuple[int, ...] | None) -> int:
        """The condition of struck text in a bracket: it stands where the bracket stands and does not pass.

        `owners` are the proposals that share it, if several do; empty where it is shown a second time, and never stands.
        """
        if outer == BASE:
            return BASE
        around, own, _, holder = self.conditions[outer]
        inner = self._condition(Condition(around, owners or own, False, holder), is_old=True)
        if owners == ():
            inner = self._condition(Condition(inner, own, True, holder), is_old=True)
        return inner

    def _condition(self, condition: Condition, *, is_old: bool) -> int:
        self._words.append(self.old_words if is_old else self.new_words)
        return self.conditions.add(condition)

    def keep_apart(self) -> None:
        """Keep apart the words of two brackets that touch, where all words of a paragraph are counted."""
        if self._at < len(self.paragraphs) and self.paragraphs[self._at].fragments:
            self._apart = self._at

    def _without_pages(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """From where to where a stretch of text goes without the page heads in it."""
        first = bisect_left(self._pages, start, key=itemgetter(1))
        for page_start, page_end in islice(self._pages, first, None):
            if page_start >= end:
                break
            yield start, max(start, page_start)
            start = max(start, page_end)
        yield start, end

    def add(self, start: int, end: int, condition: int) -> None:
        """Give a piece of text to the paragraphs that it is in, and to its proposal."""
        paragraphs = self.paragraphs
        holder = self.conditions.holder(condition) if condition != BASE else BASE
        while self._at < len(paragraphs) and paragraphs[self._at].segment.end <= start:
            self._at += 1
        index = self._at
        while index < len(paragraphs) and paragraphs[index].segment.start < end:
            segment = paragraphs[index].segment
            body = segment.start + len(segment.head)
            kept = self._without_pages(max(body, start), min(segment.end, end))
            for low, high in kept:
                if low >= high:
                    continue
                paragraphs[index].fragments.add(low, high, condition, apart=index == self._apart)
                self._apart = -1 if index == self._apart else self._apart
                if condition != BASE:
                    self._words[condition].add(holder, low, high)
            index += 1
        if condition != BASE and (index == self._at or end > paragraphs[index - 1].segment.end):
            self._words[condition].add_line_end(holder)
