"""Merging three ways: what two hands have made of one draft, in one draft again.

By paragraph first, then by word, a bracket being one word. Where both hands only add proposals there is nothing to decide: both
stand. Where they want different words in one place, that is left to a human, between the marks that git uses.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brackets.draft import Draft
from brackets.rounds.align import Alignment, align
from brackets.rounds.merge_lines import chunks
from brackets.rounds.merge_words import merged_words
from brackets.rounds.segments import Segment, segments_of
from brackets.rounds.words import text_of


class MergeConflict(NamedTuple):
    """A place where two hands want different things."""

    address: str
    """Of the paragraph in the base; empty for a new one."""
    ours: str
    theirs: str
    start: int = -1
    """Where the paragraph begins, in the base; -1 for a new one."""


class Merged(NamedTuple):
    """A merged draft."""

    text: str
    conflicts: tuple[MergeConflict, ...]


class Names(NamedTuple):
    """What the marks of a conflict call the two sides."""

    ours: str = "ours"
    theirs: str = "theirs"


_NAMES = Names()


def merge(base: Draft, ours: Draft, theirs: Draft, names: Names = _NAMES) -> Merged:
    """Our draft with what theirs has changed since the base.

    First by line, as git does; where both have changed the same lines, or lines that touch, by paragraph and by word.
    """
    out = []
    conflicts: list[MergeConflict] = []
    for chunk in chunks(base.text, ours.text, theirs.text):
        text = chunk.merged
        if text is None:
            before, one, other = (Draft(part, base.registry) for part in (chunk.base, chunk.ours, chunk.theirs))
            text, found = _Merger(before, one, other, names, whole=not base.text.strip()).run()
            for conflict in found:
                block = base.outline.at(chunk.start + conflict.start) if conflict.start >= 0 else None
                conflicts.append(conflict._replace(address=block.address if block else ""))
            if found and text and not text.endswith("\n") and chunk.base.endswith("\n"):
                text += "\n"
        out.append(text)
    return Merged("".join(out), tuple(conflicts))


class _Side:
    """One of the two hands."""

    def __init__(self, base: Sequence[Segment], draft: Draft):
        self.text = draft.text
        self.segments = segments_of(draft)
        self.match: Alignment = align(base, self.segments)
        self.partner = self.match.all_partners()
        self.home = {j: i for i, j in self.partner.items()}

    def body(self, index: int) -> str:
        """A paragraph without its label, as it stands."""
        segment = self.segments[index]
        return self.text[segment.start + len(segment.head) : segment.end]

    def introduction(self, index: int) -> str:
        """The line that introduces a paragraph, with the space after it."""
        segment = self.segments[index]
        return self.text[segment.lead : segment.start]

    def whole(self, index: int) -> str:
        """A paragraph with its label and the line that introduces it."""
        segment = self.segments[index]
        return self.text[segment.lead : segment.end]


class _Merger:
    def __init__(self, base: Draft, ours: Draft, theirs: Draft, names: Names, *, whole: bool):
        self.whole = whole
        """Whether there was nothing at all before."""
        self.registry = base.registry
        self.names = names
        self.base_text = base.text
        self.base = segments_of(base)
        self.ours = _Side(self.base, ours)
        self.theirs = _Side(self.base, theirs)
        self.conflicts: list[MergeConflict] = []
        self.rivals: dict[int, int] = {}
        """Paragraphs of base text that we have added where they have added another."""
        self.gone: set[int] = set()
        """Paragraphs of ours that they have moved: they stand where theirs do."""
        self.added = self._additions()

    def run(self) -> Merged:
        """All of it: our text, with their changes in the places of the paragraphs."""
        ours, text = self.ours, self.ours.text
        line = "\r\n" if "\r\n" in text else "\n"
        first = ours.segments[0].lead if ours.segments else len(text)
        out = [text[:first], *(f"{one}{2 * line}" for one in self.added.pop(-1, ()))]
        at = first
        for o, segment in enumerate(ours.segments):
            out.append(text[at : segment.lead])
            following = ours.segments[o + 1].lead if o + 1 < len(ours.segments) else len(text)
            made = None if o in self.gone else self._unit(o)
            at = segment.end
            if made is not None:
                out += (self._introduction(o), made)
            elif following < len(text):  # with the space after it, but not with a page head there
                at += len(text[at:following]) - len(text[at:following].lstrip())
            between = 1 if text[segment.end : following].count("\n") == 1 and following < len(text) else 2
            for one in self.added.pop(o, ()):
                out.append(f"{one}{2 * line}" if made is None else f"{between * line}{one}")
        out.append(text[at:])
        return Merged("".join(out), tuple(self.conflicts))

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

    def _unit(self, o: int) -> str | None:
        """One of our paragraphs as it is to stand; None if they have deleted it."""
        ours, theirs = self.ours, self.theirs
        segment = ours.segments[o]
        b = ours.home.get(o)
        if b is None:
            text = ours.text[segment.start : segment.end]
            return self._conflict(None, text, theirs.whole(self.rivals[o])) if o in self.rivals else text
        base = self.base[b]
        t = theirs.partner.get(b)
        if t is None:
            if segment.cores == base.cores:
                return None
            return self._conflict(base, ours.text[segment.start : segment.end], "")
        other = theirs.segments[t]
        head = other.head if segment.head.strip() == base.head.strip() else segment.head
        if other.cores in (base.cores, segment.cores):
            return head + ours.body(o)
        if segment.cores == base.cores:
            return head + theirs.body(t)
        words = merged_words(base.words, segment.words, other.words, self.registry)
        if words is None:
            return self._conflict(base, head + ours.body(o), head + theirs.body(t))
        return head + text_of(words, lead=False)

    def _conflict(self, base: Segment | None, ours: str, theirs: str) -> str:
        place = -1 if base is None else base.start
        self.conflicts.append(MergeConflict("", " ".join(ours.split()), " ".join(theirs.split()), place))
        one, other = (f"{text}\n" if text else "" for text in (ours, theirs))
        return f"<<<<<<< {self.names.ours}\n{one}=======\n{other}>>>>>>> {self.names.theirs}"

    # Paragraphs that only they have

    def _additions(self) -> dict[int, list[str]]:
        """What they have added, and what they have changed and we deleted, by the paragraph of ours that it comes after."""
        ours, theirs = self.ours, self.theirs
        found: dict[int, list[str]] = {}
        after = -1
        for t, segment in enumerate(theirs.segments):
            b = theirs.home.get(t)
            o = None if b is None else ours.partner.get(b)
            if b is None:
                rival = self._rival(after, segment)
                if rival is not None:
                    self.rivals[rival] = t
                elif not any(ours.segments[one].cores == segment.cores for one in self._added_after(after)):
                    found.setdefault(self._last_added(after), []).append(theirs.whole(t))
            elif o is None:
                if segment.cores != self.base[b].cores:
                    conflict = self._conflict(self.base[b], "", theirs.whole(t))
                    found.setdefault(after, []).append(conflict)
            elif b in theirs.match.moved and b not in ours.match.moved:
                made = self._unit(o)
                self.gone.add(o)
                if made is not None:
                    found.setdefault(self._last_added(after), []).append(self._introduction(o) + made)
            else:
                after = o
        return found

    def _added_after(self, after: int) -> Iterator[int]:
        """The paragraphs that we have added directly after one of ours."""
        o = after + 1
        while o < len(self.ours.segments) and o not in self.ours.home:
            yield o
            o += 1

    def _rival(self, after: int, segment: Segment) -> int | None:
        """A paragraph of ours in the place of one that they have added, if both are base text: a human must choose.

        Where there is no base at all, also what is in brackets, if it has the same label.
        """
        same = {one.cores for one in self.theirs.segments}
        for o in self._added_after(after):
            other = self.ours.segments[o]
            plain = not any("[" in one.core for one in (*segment.words, *other.words))
            alike_labels = segment.label == other.label if self.whole else bool(segment.label) == bool(other.label)
            if o not in self.rivals and (plain or self.whole) and other.cores not in same and alike_labels:
                return (
                    None
                    if any(self.ours.segments[one].cores == segment.cores for one in self._added_after(after))
                    else o
                )
        return None

    def _last_added(self, o: int) -> int:
        """Of the paragraphs that we have added after one of ours, the last: theirs come after ours."""
        return max((o, *self._added_after(o)))
