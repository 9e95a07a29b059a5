"""A draft in conditions: its paragraphs as fragments of text, each with the proposals on which it depends.

From this, any version of a paragraph can be read off: the base text, the text if these proposals pass, all words that anybody
wants. Settling does the same to a whole draft and tidies it; here only the words count, and there are thousands of versions.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from brackets.document.proposals import CONTESTED, Proposal
from brackets.draft import Draft
from brackets.parse.nodes import Arm, Bracket, Close, Header, Kind, Label, Node, Open, Slash, Strike, Struck
from brackets.rounds.segments import Segment, short_segments
from brackets.rounds.words import Word, cores_of, words_of
from brackets.settle.cuts import striking_the_same

_WHOLE = Segment(0, 0, "", "", (), "")
_MARKS = (Open, Header, Close, Strike, Slash, Label)


class Condition(NamedTuple):
    """On what a fragment of text depends."""

    outer: int
    """The condition that this one is in; -1 for the base text."""
    owners: tuple[int, ...]
    """Indexes of proposals."""
    proposed: bool
    """Whether it stands if its owner passes; else it stands if none of them does."""


class Fragment(NamedTuple):
    """A fragment of text and the index of its condition, -1 for base text."""

    text: str
    condition: int


class MarkedVersion(NamedTuple):
    """A version of a paragraph, and whose words are where in it."""

    words: list[str]
    made: dict[int, list[tuple[int, int]]]
    """From which word to which each accepted proposal has changed it; where one only takes words away, from a word to the same."""
    seams: list[int]
    """Before which words something in brackets begins or ends, or did."""


class ParagraphVersions:
    """A paragraph or heading with its conditions."""

    def __init__(self, segment: Segment, conditions: Sequence[Condition]):
        self.segment = segment
        self.conditions = conditions
        self.fragments: list[Fragment] = []
        self.apart: set[int] = set()
        """The indexes of fragments that begin where another bracket ends: they are other words, also without a space."""
        self.proposals: dict[int, None] = {}
        """The indexes of the proposals that have words in it, in order."""

    def version(self, accepted: Collection[int] = ()) -> list[str]:
        """Its words if these proposals pass and no others."""
        return cores_of("".join(text for text, condition in self.standing(accepted)))

    def standing(self, accepted: Collection[int]) -> Iterator[Fragment]:
        """The fragments that stand if these proposals pass and no others."""
        known = {-1: True}
        before = -1
        for at, fragment in enumerate(self.fragments):
            if self._stands(fragment.condition, accepted, known):
                yield fragment._replace(text=f" {fragment.text}") if at in self.apart and before >= 0 else fragment
                before = fragment.condition

    def marked(self, accepted: Collection[int]) -> MarkedVersion:
        """Its words if these proposals pass, and where they and others have been."""
        spans: list[tuple[int, int, int]] = []
        seams = []
        text = ""
        known = {-1: True}
        before = stood = -1
        for at, fragment in enumerate(self.fragments):
            stands = self._stands(fragment.condition, accepted, known)
            if stands and at in self.apart and stood >= 0:
                text += " "
            stood = fragment.condition if stands else stood
            owners = self.conditions[fragment.condition].owners if fragment.condition >= 0 else ()
            if stands or (owners and not self.conditions[fragment.condition].proposed):
                end = len(text) + (len(fragment.text) if stands else 0)
                spans += ((owner, len(text), end) for owner in owners if owner in accepted)
            if fragment.condition != before:
                seams.append(len(text))
                before = fragment.condition
            if stands:
                text += fragment.text
        starts, ends, cores = [], [], []
        offset = 0
        for space, core in words_of(text):
            starts.append(offset + len(space))
            offset = starts[-1] + len(core)
            ends.append(offset)
            cores.append(core)
        made: dict[int, list[tuple[int, int]]] = {}
        for owner, low, high in spans:
            first = bisect_right(ends, low)
            made.setdefault(owner, []).append((first, max(first, bisect_left(starts, high))))
        return MarkedVersion(cores, made, sorted({bisect_right(ends, seam) for seam in seams}))

    def within(self, owner: int, accepted: Collection[int]) -> list[str]:
        """The words that stand in a proposal, and in those within it, if these pass."""
        inside = {-1: False}
        text = ""
        for fragment in self.standing(accepted):
            way = []
            condition = fragment.condition
            while condition not in inside:
                way.append(condition)
                condition = self.conditions[condition].outer
            for one in reversed(way):
                inside[one] = inside[self.conditions[one].outer] or owner in self.conditions[one].owners
            text += fragment.text if inside[fragment.condition] else " "
        return cores_of(text)

    def spots(self) -> dict[int, int]:
        """For each proposal with words in it, how many words come before it, those of all proposals counted."""
        found: dict[int, int] = {}
        count = 0
        seen = {-1}
        for text, condition in self.fragments:
            while condition not in seen:
                seen.add(condition)
                for owner in self.conditions[condition].owners:
                    found.setdefault(owner, count)
                condition = self.conditions[condition].outer
            count += len(cores_of(text))
        return found

    def base_spots(self) -> dict[int, int]:
        """The same, with the words of the base text alone counted."""
        found: dict[int, int] = {}
        count = 0
        known = {-1: True}
        for text, condition in self.fragments:
            if self._stands(condition, (), known):
                count += len(cores_of(text))
            elif condition >= 0:
                for owner in self.conditions[condition].owners:
                    found.setdefault(owner, count)
        return found

    def everything(self) -> list[str]:
        """All words that anybody wants in it, and those that somebody strikes."""
        return cores_of("".join(f" {p.text}" if at in self.apart else p.text for at, p in enumerate(self.fragments)))

    def _stands(self, condition: int, accepted: Collection[int], known: dict[int, bool]) -> bool:
        way = []
        while condition not in known:
            way.append(condition)
            condition = self.conditions[condition].outer
        stands = known[condition]
        for one in reversed(way):
            _, owners, proposed = self.conditions[one]
            passes = any(owner in accepted for owner in owners)
            stands = known[one] = stands and passes is proposed
        return stands


class Own(NamedTuple):
    """The words of a proposal itself, without those of the proposals in it."""

    old: tuple[str, ...]
    new: tuple[str, ...]

    @property
    def row(self) -> tuple[str, ...]:
        """All of them in one row, to compare: a word that is struck is not the word that is put in."""
        return (*(f"~~{core}" for core in self.old), *self.new) if self.old else self.new


class DraftVersions:
    """A draft in conditions."""

    def __init__(self, draft: Draft):
        self.draft = draft
        self.proposals: Sequence[Proposal] = draft.all_proposals
        self.conditions: list[Condition] = []
        self.paragraphs = [
            ParagraphVersions(segment, self.conditions)
            for segment in short_segments(draft) or [_WHOLE._replace(end=len(draft.text))]
        ]
        self.places: dict[int, list[int]] = {}
        """For each contested proposal, the indexes of the paragraphs that it has words in."""
        self._old: dict[int, list[str]] = {}
        self._new: dict[int, list[str]] = {}
        self._words: list[list[str]] = []
        self._owner: list[int] = []
        self._read()
        for index, paragraph in enumerate(self.paragraphs):
            words = tuple(Word(" ", core) for core in paragraph.everything())
            paragraph.segment = paragraph.segment._replace(words=words)
            for owner in paragraph.proposals:
                self.places.setdefault(owner, []).append(index)
        starts = [paragraph.segment.start for paragraph in self.paragraphs]
        for index in self.contested:
            if index not in self.places:  # it has no words, or is in a remark
                place = max(0, bisect_right(starts, self.proposals[index].node.start) - 1)
                self.places[index] = [place]
                self.paragraphs[place].proposals[index] = None

    @cached_property
    def contested(self) -> list[int]:
        """The indexes of what is contested, in order."""
        return [index for index, proposal in enumerate(self.proposals) if proposal.node.reading.kind in CONTESTED]

    @cached_property
    def own(self) -> dict[int, Own]:
        """The words of each proposal itself."""
        found = {}
        for index in self.contested:
            old, new = ("".join(kept.get(index, ())) for kept in (self._old, self._new))
            own = Own(tuple(cores_of(old)), tuple(cores_of(new)))
            found[index] = own if own.row else Own((), tuple(cores_of(self.proposals[index].text)))
        return found

    def has_words(self, index: int) -> bool:
        """Whether it has words of its own, and not only others within it."""
        return any(text.strip() for kept in (self._old, self._new) for text in kept.get(index, ()))

    def around(self, index: int) -> int:
        """The proposal that this one is in, -1 if it is in none."""
        parent = self.proposals[index].parent
        while parent >= 0 and self.proposals[parent].node.reading.kind not in CONTESTED:
            parent = self.proposals[parent].parent
        return parent

    def with_words_within(self, index: int, accepted: Collection[int]) -> list[str]:
        """The words of a proposal if it passes, and these within it."""
        around = {index}
        outer = self.around(index)
        while outer >= 0:
            around.add(outer)
            outer = self.around(outer)
        paragraphs = (self.paragraphs[place] for place in self.places[index])
        return [core for one in paragraphs for core in one.within(index, {*around, *accepted})]

    def _read(self) -> None:
        """Walk the tree once."""
        draft = self.draft
        index_of = {id(node): index for index, node in enumerate(draft.brackets)}
        shared = self._shared(index_of)
        at = 0
        stack: list[tuple[Iterator[Node], int]] = [(iter(draft.root.children), -1)]
        while stack:
            for node in stack[-1][0]:
                condition = stack[-1][1]
                if isinstance(node, Bracket | Arm):
                    kind = node.reading.kind
                    if kind is Kind.REMARK:
                        continue
                    if kind is Kind.PLACEHOLDER:
                        at = self._give(node.start, draft.text[node.start : node.end], condition, at)
                        continue
                    index, base = index_of[id(node)], node.reading.is_base
                    if draft.text[node.start - 1 : node.start] == "]":
                        self._part(at)
                    stack.append(
                        (
                            iter(node.children),
                            self._condition(condition, (index,), proposed=not base, owner=index, old=base),
                        )
                    )
                    break
                if isinstance(node, Struck):
                    inner = self._struck(condition, shared.get(node.start))
                    stack.append((iter(node.children), inner))
                    break
                if not isinstance(node, _MARKS):
                    at = self._give(node.start, node.source, condition, at)
            else:
                stack.pop()

    def _part(self, at: int) -> None:
        """Keep apart the words of two brackets that touch, where all words of a paragraph are counted."""
        for paragraph in self.paragraphs[at : at + 1]:
            if paragraph.fragments:
                paragraph.apart.add(len(paragraph.fragments))

    def _shared(self, index_of: dict[int, int]) -> dict[int, tuple[int, ...]]:
        """By where it begins, whose struck text it is: that of the first of several is all of theirs, and then nobody's."""
        found = {}
        for row in striking_the_same(self.draft.text, self.draft.brackets):
            owners = tuple(index_of[id(node)] for node, _ in row)
            for number, (_, struck) in enumerate(row):
                found[struck.start] = owners if number == 0 else ()
        return found

    def _condition(self, outer: int, owners: tuple[int, ...], *, proposed: bool, owner: int, old: bool) -> int:
        self.conditions.append(Condition(outer, owners, proposed))
        self._words.append((self._old if old else self._new).setdefault(owner, []))
        self._owner.append(owner)
        return len(self.conditions) - 1

    def _struck(self, condition: int, owners: tuple[int, ...] | None) -> int:
        """The condition of struck text in a bracket: it stands where the bracket stands and does not pass."""
        if condition < 0:
            return condition
        outer, own, _ = self.conditions[condition]
        owner = self._owner[condition]
        inner = self._condition(outer, owners or own, proposed=False, owner=owner, old=True)
        if owners == ():  # it is shown a second time, and never stands
            inner = self._condition(inner, own, proposed=True, owner=owner, old=True)
        return inner

    def _give(self, start: int, source: str, condition: int, at: int) -> int:
        """Give a fragment of text to its paragraphs; `at` is the first that it can be in."""
        paragraphs = self.paragraphs
        end = start + len(source)
        while at < len(paragraphs) and paragraphs[at].segment.end <= start:
            at += 1
        index = at
        while index < len(paragraphs) and paragraphs[index].segment.start < end:
            segment = paragraphs[index].segment
            body = segment.start + len(segment.head)
            text = source[max(body - start, 0) : max(segment.end - start, 0)]
            if text:
                paragraphs[index].fragments.append(Fragment(text, condition))
                if condition >= 0:
                    paragraphs[index].proposals[self._owner[condition]] = None
                    self._words[condition].append(text)
            index += 1
        if condition >= 0 and (index == at or end > paragraphs[index - 1].segment.end):
            self._words[condition].append("\n")
        return at
