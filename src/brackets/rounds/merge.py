"""Merging three ways: what two sides have made of one draft, in one draft again.

By paragraph first, then by word, a bracket being one word. Where both sides only add proposals there is nothing to decide: both
stand. Where they want different words in one place, that is left to a human, between the marks that git uses.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from brackets.draft import Draft
from brackets.rounds.align import similarity_of_all_words
from brackets.rounds.merge_lines import Chunk, chunks
from brackets.rounds.merge_order import MergeRemark, Orders
from brackets.rounds.merge_places import doubt_of, partners_of
from brackets.rounds.merge_sides import Side, segments_to_merge
from brackets.rounds.merge_words import merged_words
from brackets.rounds.segments import Segment, with_line_ends
from brackets.rounds.words import text_of
from brackets.text.line_ends import line_end

SAME_PARAGRAPH = 0.5
"""Below this similarity, a paragraph that stands where another stood, or under its number, is not taken for that one with other
words: what the other side changes there is left to a human. Half of its words are hardly ever formulas alone."""


class MergeConflict(NamedTuple):
    """A place where two sides want different things."""

    address: str
    """Of the paragraph in the base; empty for a new one."""
    ours: str
    theirs: str
    start: int = -1
    """Where the paragraph begins, in the base; -1 for a new one."""
    places: tuple[str, str] | None = None
    """Of a new paragraph that may belong in two places: the words after which, and those before which; empty at the ends."""


class Merged(NamedTuple):
    """A merged draft."""

    text: str
    conflicts: tuple[MergeConflict, ...]
    remarks: tuple[MergeRemark, ...] = ()
    """Where paragraphs were moved by both sides, or by one that the other has taken out; empty where there are conflicts."""


class Names(NamedTuple):
    """What the marks of a conflict call the two sides."""

    ours: str = "ours"
    theirs: str = "theirs"


_NAMES = Names()


def merge(base: Draft, ours: Draft, theirs: Draft, names: Names = _NAMES) -> Merged:
    """Our draft with what theirs has changed since the base.

    First by line, as git does; where both have changed the same lines, or lines that touch, by paragraph and by word. What one
    has changed stands in the paragraph that has its words, wherever the other has moved that, and whatever its number is now.
    """
    if base.text in (ours.text, theirs.text):  # only one of them has changed anything: it is that one, to the byte
        return Merged(theirs.text if base.text == ours.text else ours.text, ())
    out = []
    conflicts: list[MergeConflict] = []
    has_kept_ends = line_end(ours.text) == line_end(base.text)
    end = line_end(theirs.text if has_kept_ends else ours.text)  # who has changed them has changed them for both
    base, ours, theirs = (with_line_ends(draft, end) for draft in (base, ours, theirs))
    orders = Orders(base, (ours, theirs))
    for chunk in chunks(base.text, ours.text, theirs.text, orders.line_spans):
        text = chunk.merged
        if text is None:
            before, one, other = (Draft(part, base.registry) for part in (chunk.base, chunk.ours, chunk.theirs))
            place = _Place(not base.text.strip(), not base.text[: chunk.start].strip(), end)
            text, clashing, _ = _Merger(before, one, other, names, place).merged()
            for conflict in clashing:
                block = base.outline.at(chunk.start + conflict.start) if conflict.start >= 0 else None
                start = chunk.start + conflict.start if block else -1
                address = block.address if block else ""
                conflicts.append(conflict._replace(address=address, start=start, places=_places(base, chunk, conflict)))
            if clashing and text and not text.endswith("\n") and chunk.base.endswith("\n"):
                text += end
        out.append(text)
    return Merged("".join(out), tuple(conflicts), () if conflicts else orders.remarks())


def _places(base: Draft, chunk: Chunk, conflict: MergeConflict) -> tuple[str, str] | None:
    """The two places of a new paragraph in the whole draft: what touches the chunk is outside of it."""
    if conflict.places is None:
        return None
    above = base.text[: chunk.start].rstrip().rpartition("\n")[2]
    below = base.text[chunk.start + len(chunk.base) :].lstrip().partition("\n")[0]
    return conflict.places[0] or above.strip(), conflict.places[1] or below.strip()


class _Part(NamedTuple):
    """A part of the merged text; `text` is None for a paragraph that they have deleted."""

    text: str | None
    conflict: MergeConflict | None = None


class _New(NamedTuple):
    """A paragraph of theirs that is new."""

    t: int
    after: int
    """The paragraph of ours that it follows."""


class _Additions(NamedTuple):
    """What is only on their side, and what stands elsewhere than in our draft."""

    after: dict[int, list[_Part | _New | int]]
    """What they have added, moved, or changed where we deleted it, by the paragraph of ours that it comes after; -1 for the
    top. A number is a paragraph of ours."""
    rivals: dict[int, int]
    """Paragraphs of base text that we have added where they have added another: ours -> theirs."""
    gone: set[int]
    """Paragraphs of ours that they have moved, and what we have added below these: they stand where theirs do."""


class _Place(NamedTuple):
    """Where in a draft a merged part of it stands."""

    is_all: bool
    """Whether there was nothing at all before."""
    is_top: bool
    """Whether nothing stands above it."""
    line: str
    """How a line ends."""


class _Merger:
    """Three drafts, theirs and ours aligned with the base. Paragraphs are named by their indexes: `b`, `o` and `t`."""

    def __init__(self, base: Draft, ours: Draft, theirs: Draft, names: Names, place: _Place):
        self.place = place
        self.registry = base.registry
        self.names = names
        self.base_text = base.text
        self.base = segments_to_merge(base)
        self.ours = Side(self.base, ours)
        self.theirs = Side(self.base, theirs)
        self.conflicts: list[MergeConflict] = []
        self.doubtful: dict[int, tuple[str, str]] = {}
        """Paragraphs that we have added, and that may belong in two places."""

    def merged(self) -> Merged:
        """All of it: our text, with their changes in the places of the paragraphs."""
        ours, text = self.ours, self.ours.text
        additions = self._additions()
        line = self.place.line
        first = ours.segments[0].lead if ours.segments else len(text)
        out = [text[:first], *(f"{addition}{2 * line}" for addition in self._added(-1, additions))]
        at = first
        part = _Part("")
        for o, segment in enumerate(ours.segments):
            out.append(text[at : segment.lead])
            following = ours.segments[o + 1].lead if o + 1 < len(ours.segments) else len(text)
            part = _Part(None) if o in additions.gone else self._paragraph(o, additions.rivals)
            at = segment.end
            if part.text is not None:
                out += (self._introduction(o), self._said(part))
            elif following < len(text):  # with the space after it, but not with a page head there
                at += len(text[at:following]) - len(text[at:following].lstrip())
            between = 1 if text[segment.end : following].count("\n") == 1 and following < len(text) else 2
            for addition in self._added(o, additions):
                out.append(f"{addition}{2 * line}" if part.text is None else f"{between * line}{addition}")
        whole = "".join(out)
        return Merged((whole.rstrip() if part.text is None else whole) + text[at:], tuple(self.conflicts))

    def _added(self, o: int, additions: _Additions) -> Iterator[str]:
        """What is to stand after one of our paragraphs, in order."""
        for one in additions.after.get(o, ()):
            if isinstance(one, _Part):
                if one.text is not None:
                    yield self._said(one)
            elif isinstance(one, int) and (part := self._paragraph(one, additions.rivals)).text is not None:
                yield self._introduction(one) + self._said(part)

    def _said(self, part: _Part) -> str:
        """The text of a part; its conflict is noted."""
        if part.conflict:
            self.conflicts.append(part.conflict)
        return part.text or ""

    def _introduction(self, o: int) -> str:
        """The line above one of our paragraphs, as they have it if only they have changed it."""
        mine = self.ours.introduction(o)
        b = self.ours.home.get(o)
        t = None if b is None else self.theirs.partner.get(b)
        if b is None or t is None:
            return mine
        segment = self.base[b]
        before = self.base_text[segment.lead : segment.start]
        theirs = self.theirs.introduction(t)
        return theirs if mine.split() == before.split() != theirs.split() else mine

    # Paragraphs that both have

    def _paragraph(self, o: int, rivals: Mapping[int, int]) -> _Part:
        """One of our paragraphs as it is to stand."""
        ours, theirs = self.ours, self.theirs
        segment = ours.segments[o]
        b = ours.home.get(o)
        if b is None:
            text = ours.text[segment.start : segment.end]
            if o in rivals or o in self.doubtful:
                return self._conflict(None, text, theirs.whole(rivals[o]) if o in rivals else "", self.doubtful.get(o))
            return _Part(text)
        base = self.base[b]
        t = theirs.partner.get(b)
        if t is None:
            deleted = segment.cores == base.cores
            return _Part(None) if deleted else self._conflict(base, ours.text[segment.start : segment.end], "")
        return self._of_both(base, o, t)

    def _of_both(self, base: Segment, o: int, t: int) -> _Part:
        """A paragraph that both have: our change of it, or theirs, or both, word by word."""
        segment, other = self.ours.segments[o], self.theirs.segments[t]
        head = other.head if segment.head.strip() == base.head.strip() else segment.head
        mine, yours = head + self.ours.body(o), head + self.theirs.body(t)
        if other.cores in (base.cores, segment.cores):
            return _Part(mine)
        if segment.cores == base.cores:
            return _Part(yours)
        alike = similarity_of_all_words([base], [segment, other])
        is_same = min(alike(0, 0), alike(0, 1)) >= SAME_PARAGRAPH
        words = merged_words(base.words, segment.words, other.words, self.registry) if is_same else None
        return self._conflict(base, mine, yours) if words is None else _Part(head + text_of(words, lead=False))

    def _conflict(self, base: Segment | None, ours: str, theirs: str, places: tuple[str, str] | None = None) -> _Part:
        """A place for a human to decide, between the marks that git uses."""
        place = -1 if base is None else base.start
        conflict = MergeConflict("", " ".join(ours.split()), " ".join(theirs.split()), place, places)
        line = self.place.line
        one, other = (f"{text}{line}" if text else "" for text in (ours, theirs))
        return _Part(f"<<<<<<< {self.names.ours}{line}{one}======={line}{other}>>>>>>> {self.names.theirs}", conflict)

    # Paragraphs that only they have

    def _additions(self) -> _Additions:
        """What is only on their side, and where it goes; what we have added goes with what it follows."""
        ours, theirs = self.ours, self.theirs
        additions = _Additions({}, {}, set())
        going = self._going_with()
        after = place = -1  # the paragraph of ours that theirs are after, and the one after which they are put
        for t, segment in enumerate(theirs.segments):
            b = theirs.home.get(t)
            o = None if b is None else ours.partner.get(b)
            if b is None:
                additions.after.setdefault(self._last_added(place), []).append(_New(t, after))
            elif o is None:
                if segment.cores != self.base[b].cores:
                    conflict = self._conflict(self.base[b], "", theirs.whole(t))
                    additions.after.setdefault(place, []).append(conflict)
            elif b in theirs.moved and b not in ours.moved:
                together = (*going.get((None, o), ()), o, *going.get((o, None), ()))
                additions.gone.update(together)
                additions.after.setdefault(self._last_added(place), []).extend(together)
                after = o
            else:
                after = place = o
        order = self._order(additions)
        for o in range(len(ours.segments)):
            if o not in ours.home and (doubt := doubt_of(ours, theirs, o, order, is_top=self.place.is_top)) is not None:
                self.doubtful[o] = doubt
        for place, added in additions.after.items():
            additions.after[place] = [self._settled(one, additions, order) for one in added]
        return additions

    def _going_with(self) -> dict[tuple[int | None, int | None], list[int]]:
        """What we have added by what it goes with: the paragraph of ours above it, or, where they have taken that away, the one
        below it, for a heading of theirs may stand in between."""
        going: dict[tuple[int | None, int | None], list[int]] = {}
        for o in range(len(self.ours.segments)):
            if o not in self.ours.home:
                going.setdefault(partners_of(self.ours, self.theirs, o), []).append(o)
        return going

    def _order(self, additions: _Additions) -> list[int]:
        """The paragraphs of the base that both have, in the order in which they are to stand."""
        order = []
        for place in range(-1, len(self.ours.segments)):
            moved = (one for one in additions.after.get(place, ()) if isinstance(one, int))
            order += [self.ours.home.get(o, -1) for o in (place, *moved) if o not in additions.gone or o != place]
        return [b for b in order if b in self.theirs.partner]

    def _settled(self, one: _Part | _New | int, additions: _Additions, order: Sequence[int]) -> _Part | int:
        """What is to stand where they have added a paragraph: nothing, if we have added the same or a rival of it."""
        if not isinstance(one, _New):
            return one
        segment, words = self.theirs.segments[one.t], self.theirs.whole(one.t)
        rival = self._rival(one.after, segment, additions.rivals)
        if rival is not None:
            additions.rivals[rival] = one.t
        if rival is not None or self._have_added(one.after, segment):
            return _Part(None)
        doubt = doubt_of(self.theirs, self.ours, one.t, order, is_top=self.place.is_top)
        return _Part(words) if doubt is None else self._conflict(None, "", words, doubt)

    def _have_added(self, after: int, segment: Segment) -> bool:
        """Whether we have added the same paragraph after one of ours."""
        return any(self.ours.segments[o].cores == segment.cores for o in self.ours.added_after(after))

    def _last_added(self, o: int) -> int:
        """Of the paragraphs that we have added after one of ours, the last: theirs come after ours."""
        return max((o, *self.ours.added_after(o)))

    def _rival(self, after: int, segment: Segment, rivals: Mapping[int, int]) -> int | None:
        """A paragraph of ours in the place of one that they have added, if both are base text: a human must choose.

        Where there is no base at all, also what is in brackets, if it has the same label.
        """
        same = {paragraph.cores for paragraph in self.theirs.segments}
        for o in self.ours.added_after(after):
            other = self.ours.segments[o]
            plain = not any("[" in word.core for word in (*segment.words, *other.words))
            alike = segment.label == other.label if self.place.is_all else bool(segment.label) == bool(other.label)
            if o not in rivals and (plain or self.place.is_all) and other.cores not in same and alike:
                return None if self._have_added(after, segment) else o
        return None
