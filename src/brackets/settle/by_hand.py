"""What in a settled text needs a person: labels without words, sentences cut short, empty headings, footnotes without their marks.

One list for all who show it: the warnings of `decide`, the minutes, pages. Only what the settling has made so is in it: what the
draft had before is the linter's to find. Only places beside an edit are looked at. Nothing is mended here: that would be a guess.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import accumulate, pairwise
from typing import NamedTuple

from brackets.document.blocks import Role
from brackets.document.footnotes import References
from brackets.document.outline import Paragraph
from brackets.document.proposals import Proposal
from brackets.draft import Draft
from brackets.settle.dangling import all_stand, dangling
from brackets.settle.decisions import Settled
from brackets.settle.stubs import is_stub
from brackets.text.edits import Edit, Moved
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import CONJUNCTION, DANGLING, JOINED, RANGED


class Need(StrEnum):
    """What is the matter. The values are the keys of what is said of it in vocabulary/minutes.toml."""

    WAITING = "waiting"
    """`as listed in.`"""
    GAP = "gap"
    """`The shall meet`, of `The [Board] shall meet`."""
    ENDINGS = "endings"
    """`Part` of `Part[y][ies]`."""
    LABEL = "label"
    """A label without words, whose subparagraphs stay."""
    STUB = "stub"
    """`2.alt`, or `New para.`, that is no label, where all words of its paragraph have gone."""
    HEADING = "heading"
    """A heading whose paragraphs have all gone."""
    NAME = "name"
    """`Article 3:`, whose title has gone."""
    MARK = "mark"
    """`[^3]`, whose footnote has gone."""
    NOTE = "note"
    """A footnote whose mark has gone."""
    SHORT = "short"
    """A paragraph whose end has gone, and its stop with it."""
    BEGUN = "begun"
    """A paragraph that begins in the midst of its sentence."""
    LAST = "last"
    """`; and`, at the end of a list whose last item has gone."""
    TWICE = "twice"
    """`the the`."""
    REFERENCE = "reference"
    """`as in paragraph 3`, where paragraph 3 has gone: found by rewrite/led_nowhere.py."""
    COUNTED = "counted"
    """`as in paragraph 3`, where Word counts what was paragraph 3 as 2 now: found by rewrite/counted_anew.py."""


class ByHand(NamedTuple):
    """One place that needs a person."""

    need: Need
    before: int
    """Where it is in the draft that was settled, in characters; where it would be, of what stood nowhere in it."""
    after: int
    """Where it is in the settled text."""
    words: str
    """The words that it is about, as the settled text has them."""
    now: str = ""
    """What they are to be now, where that is known."""

    def told(self, language: str = "en", quotes: str = '"{}"') -> str:
        """What is the matter, in one of the languages of the vocabulary, with these quotation marks."""
        from brackets.vocabulary.said import MINUTES  # a filter that has nothing to say does not need it

        return str(MINUTES["needs"][self.need][language]).format(quotes.format(self.words), quotes.format(self.now))

    def hint(self, language: str = "en") -> str:
        """What to do about it."""
        from brackets.vocabulary.said import MINUTES

        return str(MINUTES["hints"][self.need][language])


def left_waiting(before: Draft, settled: Settled) -> list[ByHand]:
    """The part of `by_hand` that needs no outline, and so is said by every filter: words that wait for others."""
    moved = Moved(settled.edits)
    ends = [edit.end for edit in settled.edits]
    found = []
    for one in dangling(before, settled.decisions):
        if all_stand(before.text, one, settled.edits, ends):
            found.append(ByHand(Need(one.lack), one.at, moved.at(one.at), one.words))
    return found


def by_hand(before: Draft, settled: Settled) -> list[ByHand]:
    """What in a settled text needs a person, in its order. Linear, but it asks for the outlines of both texts."""
    if not settled.edits:
        return []
    found = left_waiting(before, settled)
    told = [one.after for one in found]
    look = _Look(before, settled.draft, settled.edits)
    more = [*look.paragraphs(), *look.twice(), *look.notes()]
    found += [one for one in more if one.need is not Need.SHORT or not _is_told(one, settled.draft.text, told)]
    return sorted(dict.fromkeys(found), key=lambda one: (one.after, one.before))


def left_open(before: Draft, settled: Settled) -> list[ByHand]:
    """The part of `by_hand` that is about whole paragraphs that have gone, and so is said by every filter.

    Headings with nothing under them, lists that end with `; and`, and what looks like a label and stands alone. It asks for the
    outline of the settled text only where a quick look at the draft and the edits finds that there may be one.
    """
    look = _Look(before, settled.draft, settled.edits)
    if not look.may_leave_open():
        return []
    return [one for one in look.paragraphs() if one.need in (Need.HEADING, Need.LAST, Need.STUB)]


def may_take_labels(before: Draft, edits: Sequence[Edit]) -> bool:
    """Whether edits take out what stands before the words of a paragraph or an article: a quick look at the places of the edits."""
    outline = before.outline
    for edit in edits:
        first, last = max(0, outline.index_at(edit.start)), outline.index_at(edit.end - 1)
        if any(b.start < b.body <= edit.end and edit.start < b.body for b in outline.blocks[first : last + 1]):
            return True
    return False


def _is_told(one: ByHand, text: str, told: Sequence[int]) -> bool:
    """Whether the end that a sentence has lost is told already as words that wait for others."""
    at = told[bisect_right(told, one.after) - 1] if told and told[0] <= one.after else None
    return at is not None and len(text[at : one.after].split()) <= _SHOWN and ". " not in text[at : one.after]


#: Characters after which a sentence may end, or an item of a list; and what may stand after them.
_STOPS = ".;:!?…"
_CLOSING = " \t\xa0\r\n\f\"”’»')]*_~"
_ENDS_IN_NOTE = Pattern(r"(?<=[.;:!?…,\"”’)\]])\s*(?:\d{1,3}|\[\^[^\[\]\s]{1,20}\]|\^\{?\d{1,3}\}?)\Z")
_JOINS = Pattern(rf"[;,](?:\s+(?i:{CONJUNCTION}|{JOINED}|{RANGED}))?\Z|(?<!\w)(?i:{CONJUNCTION})\Z")
_WAITS = Pattern(rf"(?<![\w’'-])(?i:{DANGLING})\Z")
_WORD_BEFORE = Pattern(r"[^\W\d_]{2,}[ \t\xa0]*\n?[ \t\xa0]*\Z")
_WORD_AFTER = Pattern(r"[ \t\xa0]*+\n?[ \t\xa0]*+([^\W\d_]{2,})(?![’'\w-])")
_MARK = Pattern(r"\[\^([^\[\]\s]{1,20})\](?P<is_note>:)?")
#: `1. **Support**`: a title with a number, in the bold type of Markdown.
_IS_TITLE = Pattern(r"(\*\*|__)[^*_\n.;]+\1\Z")
_LETTER = Pattern(r"[^\W\d_]")
#: So many lines below a heading may be its titles.
_MOST_TITLES = 3
#: So many words of a place are shown, and characters are looked at for them.
_SHOWN, _REACH = 5, 120


class _Look:
    """One look at two texts, and at what was done to the first."""

    def __init__(self, before: Draft, after: Draft, edits: Sequence[Edit]):
        self.before, self.after = before, after
        self.edits = edits
        self.moved = Moved(edits)
        self.places = [self.moved.at(edit.start) for edit in edits]
        """Where each edit was made, in the settled text."""
        shifts = [0, *accumulate(len(e.text) - (e.end - e.start) for e in edits)]
        self._starts = [place + len(e.text) for place, e in zip(self.places, edits, strict=True)]
        self._shifts = shifts

    def may_leave_open(self) -> bool:
        """Whether a block of the draft went that stood below a heading, or below an item of a list that goes on."""
        outline, text = self.before.outline, self.before.text
        for edit in self.edits:
            first, last = max(1, outline.index_at(edit.start)), outline.index_at(edit.end - 1)
            for above, block in pairwise(outline.blocks[first - 1 : last + 1]):
                if self._is_stub(block):
                    return True
                goes_on = above.role is Role.HEADING or _goes_on_in_words(text, above)
                if (goes_on or any(self._edits_in(above.start, above.end))) and not self._is_left(block):
                    return True
        return False

    def _is_stub(self, block: Paragraph) -> bool:
        return block.role is Role.PARAGRAPH and is_stub(self.before.text, block, self._edits_in(block.start, block.end))

    def source(self, at: int) -> int:
        """Where a character of the settled text stood in the draft."""
        return at - self._shifts[bisect_right(self._starts, at)]

    def paragraphs(self) -> Iterator[ByHand]:
        """What is the matter with the paragraphs that were changed, and with those before what has gone."""
        blocks, starts = self.after.outline.blocks, self.after.outline.starts
        seen: set[int] = set()
        for place in self.places:
            index = bisect_right(starts, place) - 1
            seen.update(range(max(0, index - 1), min(len(blocks), index + 2)))
        for index in sorted(seen):
            block = blocks[index]
            old = self.before.outline.at(self.source(block.start))
            if old is None:
                continue
            if self._is_stub(old):
                yield self._found(Need.STUB, block.start, _line(self.after.text[block.start : block.end]))
            elif block.role is Role.HEADING:
                yield from self._heading(index, old)
            elif block.role is Role.PARAGRAPH:
                yield from self._paragraph(index, old)

    def _heading(self, index: int, old: Paragraph) -> Iterator[ByHand]:
        blocks = self.after.outline.blocks
        block = blocks[index]
        words = _line(self.after.text[block.start : block.end])
        below = blocks[index + 1].role if index + 1 < len(blocks) else None
        if below in (None, Role.HEADING) and old.role is Role.HEADING and not self._has_titles(index):
            had = self.before.outline.index_at(old.end - 1) + 1
            below_it = self.before.outline.blocks[had : had + 1 + _MOST_TITLES]
            stood = next((one for one in below_it if not self._is_title_gone(one, old)), None)
            if stood is not None and stood.role in (Role.PARAGRAPH, Role.OPTION) and not self._is_left(stood):
                yield self._found(Need.HEADING, block.start, words)
        bare = block.body > block.start and not _LETTER.search(self.after.text, block.body, block.end)
        if bare and below is not Role.HEADING and _LETTER.search(self.before.text, old.body, old.end):
            yield self._found(Need.NAME, block.start, words.rstrip(" :"))

    def _is_title_gone(self, block: Paragraph, heading: Paragraph) -> bool:
        """Whether a block of the draft was a title of a heading, on a line of its own below it, and has gone: `[MEX: Peoples`."""
        is_title = block.role is Role.HEADING and block.body == block.start and heading.body > heading.start
        return is_title and block.section == heading.section and not self._is_left(block)

    def _has_titles(self, index: int) -> bool:
        """Whether what is below a heading is a title of its section: one without a mark, or what was the head of an option."""
        pair = self.after.outline.blocks[index : index + 2]
        if len(pair) < 2:
            return False
        heading, title = pair
        if title.body == title.start and heading.body > heading.start:
            return heading.section == title.section
        was = self.before.outline.at(self.source(title.start))
        return was is not None and was.role is Role.OPTION

    def _is_left(self, old: Paragraph) -> bool:
        """Whether words of a paragraph of the draft are left."""
        at = old.body
        for edit in self._edits_in(old.body, old.end):
            if _LETTER.search(self.before.text, at, max(at, edit.start)) or _LETTER.search(edit.text):
                return True
            at = edit.end
        return _LETTER.search(self.before.text, min(at, old.end), old.end) is not None

    def _paragraph(self, index: int, old: Paragraph) -> Iterator[ByHand]:
        block = self.after.outline.blocks[index]
        text = self.after.text
        if _IS_TITLE.match(text[block.body : block.end].strip()) and self._has_lost_its_end(
            block, self._last(old, block)
        ):
            yield self._found(Need.HEADING, block.start, _line(text[block.start : block.end]))
            return
        if not _LETTER.search(text, block.body, block.end):
            if block.label and old.label == block.label and _LETTER.search(self.before.text, old.body, old.end):
                yield self._found(Need.LABEL, block.start, block.label)
            return
        yield from self._beginning(block, old)
        yield from self._end(index, old)

    def _beginning(self, block: Paragraph, old: Paragraph) -> Iterator[ByHand]:
        """A paragraph with a number, or with none, that began with a capital letter, and now does not."""
        first = _LETTER.search(self.after.text, block.body, block.end)
        if first is None or not first[0].islower() or (block.label and not block.label[:1].isdigit()):
            return
        at = self.source(first.start())
        gone = next((p for p in self._brackets(old) if p.node.start < at), None)
        was = _LETTER.search(gone.text) if gone else None
        if gone and was and was[0].isupper() and not _LETTER.search(self.before.text, old.body, gone.node.start):
            words = self.after.text[first.start() : min(block.end, first.start() + _REACH)]
            yield self._found(Need.BEGUN, first.start(), " ".join(words.split()[:_SHOWN]))

    def _brackets(self, block: Paragraph) -> Iterator[Proposal]:
        proposals = self.before.all_proposals
        for proposal in proposals[bisect_right(proposals, block.body - 1, key=lambda p: p.node.start) :]:
            if proposal.node.start >= block.end:
                return
            yield proposal

    def _end(self, index: int, old: Paragraph) -> Iterator[ByHand]:
        """A paragraph whose end has gone, or what came after it in a list."""
        block = self.after.outline.blocks[index]
        words = _bare_end(self.after.text[max(block.body, block.end - _REACH) : block.end])
        last = self._last(old, block)
        joins = _JOINS.search(words)
        if joins and block.path and not self._goes_on(index) and self._went_on(last):
            yield self._found(Need.LAST, block.end - 1, _tail(words))
        elif words and words[-1] not in _STOPS and self._has_lost_its_end(block, last):
            ended = _bare_end(self.before.text[max(last.body, last.end - _REACH) : last.end])
            if joins or ended[-1:] in tuple(_STOPS) or _WAITS.search(words):
                yield self._found(Need.SHORT, block.end - 1, _tail(words))

    def _last(self, old: Paragraph, block: Paragraph) -> Paragraph:
        """The paragraph of the draft that the end of one of the settled text stood in."""
        return self.before.outline.at(self.source(block.end - 1)) or old

    def _has_lost_its_end(self, block: Paragraph, last: Paragraph) -> bool:
        """Whether words that stood after its last one in its paragraph have gone."""
        stood = self.source(block.end - 1) + 1
        return any(_LETTER.search(self.before.text, e.start, e.end) for e in self._edits_in(stood, last.end))

    def _edits_in(self, start: int, end: int) -> Iterator[Edit]:
        index = bisect_right(self.edits, start, key=lambda edit: edit.end)
        while index < len(self.edits) and self.edits[index].start < end:
            yield self.edits[index]
            index += 1

    def _goes_on(self, index: int) -> bool:
        """Whether an item of the same list, or words without a label, come after a paragraph of the settled text."""
        pair = self.after.outline.blocks[index : index + 2]
        return _same_list(pair) or (len(pair) == 2 and pair[1].role is Role.PARAGRAPH and not pair[1].label)

    def _went_on(self, last: Paragraph) -> bool:
        """The same of the draft, where what came has gone."""
        outline = self.before.outline
        index = outline.index_at(last.end - 1)
        following = outline.blocks[index : index + 2]
        return _same_list(following) and any(True for _ in self._edits_in(following[1].start, following[1].end))

    def twice(self) -> Iterator[ByHand]:
        """The same word before and after what has gone."""
        text = self.after.text
        for place, edit in zip(self.places, self.edits, strict=True):
            for at in dict.fromkeys((place, place + len(edit.text))):
                begin = at - 1 if at and text[at - 1 : at].isspace() else at
                left = _WORD_BEFORE.search(text[max(0, begin - _REACH) : begin])
                right = _WORD_AFTER.match(text, begin) if left else None
                if left and right and left[0].strip().casefold() == right[1].casefold() and right.start(1) > begin:
                    yield self._found(Need.TWICE, begin - len(left[0]), right[1])

    def notes(self) -> Iterator[ByHand]:
        """Marks without their footnotes, and footnotes without their marks."""
        text = self.before.text
        before, after = References(text), References(self.after.text)
        for note in self.before.outline.footnotes:
            words = text[note.start : note.end]
            if words.startswith("[^"):
                continue
            at = self.moved.at(note.start)
            number = note.address.removeprefix("fn").partition("~")[0]
            is_here = self.after.text.startswith(words[:_REACH], at)
            if is_here and before.has(note.start, words) and not after.has(at, words):
                yield ByHand(Need.NOTE, note.start, at, number)
        if "[^" in text:
            yield from self._named_notes()

    def _named_notes(self) -> Iterator[ByHand]:
        marks, notes = _marks_and_notes(self.after.text)
        old_marks, old_notes = _marks_and_notes(self.before.text)
        for name in marks.keys() - notes.keys():
            if name in old_notes:
                yield self._found(Need.MARK, marks[name], f"[^{name}]")
        for name in notes.keys() - marks.keys():
            if name in old_marks:
                yield self._found(Need.NOTE, notes[name], f"[^{name}]")

    def _found(self, need: Need, at: int, words: str) -> ByHand:
        return ByHand(need, self.source(at), at, words)


def _same_list(pair: Sequence[Paragraph]) -> bool:
    """Whether the second of two paragraphs is an item of the list that the first is one of, or hangs from it."""
    if len(pair) < 2 or pair[1].role not in (Role.PARAGRAPH, Role.OPTION) or not pair[0].path:
        return False
    around = pair[0].path[:-1]
    return len(pair[1].path) > len(around) and pair[1].path[: len(around)] == around


def _marks_and_notes(text: str) -> tuple[dict[str, int], dict[str, int]]:
    """Where `[^3]` first stands, and `[^3]:`, by the names."""
    marks: dict[str, int] = {}
    notes: dict[str, int] = {}
    for match in _MARK.finditer(text):
        lead = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        begins = not lead.strip() or (lead[0] == "[" and lead.rstrip().endswith(":"))  # `[US: [^1]: x]`
        (notes if match["is_note"] and begins else marks).setdefault(match[1], match.start())
    return marks, notes


def _goes_on_in_words(text: str, block: Paragraph) -> bool:
    """Whether a paragraph ends like an item of a list that goes on below it."""
    return _JOINS.search(_bare_end(text[max(block.body, block.end - _REACH) : block.end])) is not None


def _bare_end(words: str) -> str:
    """The end of a paragraph without the mark of a footnote, and without what closes around it."""
    return _ENDS_IN_NOTE.sub("", words.rstrip(_CLOSING)).rstrip(_CLOSING)


def _tail(words: str) -> str:
    return " ".join(words.split()[-_SHOWN:])


def _line(words: str) -> str:
    return " ".join(words.split())
