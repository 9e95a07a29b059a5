"""A draft with all its versions: its paragraphs as fragments of text, each with the condition under which it stands.

From this, any version of a paragraph can be read off: the base text, the text if these proposals pass, all words that anybody
wants. Settling does the same to a whole draft and tidies it; here only the words count, and there are thousands of versions.
`versions_reader` makes it of a draft.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from brackets.document.proposals import CONTESTED, Proposal
from brackets.rounds.fragments import BASE, Conditions, Fragment, Fragments
from brackets.rounds.keys import Reading, keys_of, reading, weight_of
from brackets.rounds.own_texts import OwnTexts
from brackets.rounds.segments import Segment
from brackets.rounds.words import cores_of, words_of

LONGEST_FORMULA = 8
"""Words. `developed country Parties` is shorter, and stands in a draft a hundred times."""


class MarkedVersion(NamedTuple):
    """A version of a paragraph, and whose words are where in it."""

    reading: Reading
    made: dict[int, list[tuple[int, int]]]
    """From which word to which each accepted proposal has changed it; where one only takes words away, from a word to the
    same."""
    seams: list[int]
    """Before which words something in brackets begins or ends, or did."""


def _counted_in_words(
    text: str, spans: Sequence[tuple[int, int, int]], seams: Sequence[int], *, fine: bool
) -> MarkedVersion:
    """A version with places in words instead of characters; `spans` are a proposal, and from where to where it changed the
    text."""
    if fine:
        starts, ends, cores = _places_of_words(text)
        version = Reading(text, cores)
    else:
        version = reading(text)
        places = version.spans()
        starts, ends = [start for start, _ in places], [end for _, end in places]
    spans_of: dict[int, list[tuple[int, int]]] = {}
    for owner, low, high in spans:
        first = bisect_right(ends, low)
        spans_of.setdefault(owner, []).append((first, max(first, bisect_left(starts, high))))
    return MarkedVersion(version, spans_of, sorted({bisect_right(ends, seam) for seam in seams}))


def _places_of_words(text: str) -> tuple[list[int], list[int], list[str]]:
    """Where each word of a text begins and ends, and the words, marks among them."""
    starts, ends, cores = [], [], []
    offset = 0
    for space, core in words_of(text):
        starts.append(offset + len(space))
        offset = starts[-1] + len(core)
        ends.append(offset)
        cores.append(core)
    return starts, ends, cores


class ParagraphVersions:
    """A paragraph or heading as fragments of text, each with its condition."""

    __slots__ = ("conditions", "fragments", "segment")

    def __init__(self, segment: Segment, conditions: Conditions, fragments: Fragments):
        self.conditions = conditions
        """Those of the whole draft: a bracket may span paragraphs."""
        self.fragments = fragments
        self.segment = segment
        """Where it stands."""

    @property
    def labels(self) -> Sequence[str]:
        """The labels of the paragraphs that it is made of, if it is made of several."""
        return ()

    def version(self, accepted: Collection[int] = (), *, fine: bool = False) -> list[str]:
        """Its words if these proposals pass and no others; `fine` ones as written, with the marks between them."""
        text = "".join(fragment.text for fragment in self.standing(accepted))
        return cores_of(text) if fine else keys_of(text)

    def reading(self, accepted: Collection[int] = ()) -> Reading:
        """Its text and words if these proposals pass and no others."""
        return reading("".join(fragment.text for fragment in self.standing(accepted)))

    def standing(self, accepted: Collection[int]) -> Iterator[Fragment]:
        """The fragments that stand if these proposals pass and no others."""
        known = {BASE: True}
        before = BASE
        for fragment in self.fragments:
            if self._stands(fragment.condition, accepted, known):
                yield fragment._replace(text=f" {fragment.text}") if fragment.apart and before != BASE else fragment
                before = fragment.condition

    def marked(self, accepted: Collection[int], *, fine: bool = False) -> MarkedVersion:
        """Its words if these proposals pass, and where they and others have been; `fine` as in `version`."""
        spans: list[tuple[int, int, int]] = []
        seams = []
        text = ""
        known = {BASE: True}
        before = stood = BASE
        for fragment in self.fragments:
            stands = self._stands(fragment.condition, accepted, known)
            if stands and fragment.apart and stood != BASE:
                text += " "
            stood = fragment.condition if stands else stood
            owners = self.conditions[fragment.condition].owners if fragment.condition != BASE else ()
            if stands or (owners and not self.conditions[fragment.condition].proposed):
                end = len(text) + (len(fragment.text) if stands else 0)
                spans += ((owner, len(text), end) for owner in owners if owner in accepted)
            if fragment.condition != before:
                seams.append(len(text))
                before = fragment.condition
            if stands:
                text += fragment.text
        return _counted_in_words(text, spans, seams, fine=fine)

    def words_within(self, owner: int, accepted: Collection[int]) -> list[str]:
        """The words that stand in a proposal, and in those within it, if these pass."""
        inside = {BASE: False}
        text = ""
        for fragment in self.standing(accepted):
            way = []
            condition = fragment.condition
            while condition not in inside:
                way.append(condition)
                condition = self.conditions[condition].outer
            for inner in reversed(way):
                inside[inner] = inside[self.conditions[inner].outer] or owner in self.conditions[inner].owners
            text += fragment.text if inside[fragment.condition] else " "
        return keys_of(text)

    def word_offsets(self) -> dict[int, int]:
        """For each proposal with words in it, how many words come before it, those of all proposals counted."""
        offsets: dict[int, int] = {}
        count = 0
        seen = {BASE}
        for text, condition, _ in self.fragments:
            while condition not in seen:
                seen.add(condition)
                for owner in self.conditions[condition].owners:
                    offsets.setdefault(owner, count)
                condition = self.conditions[condition].outer
            count += len(keys_of(text))
        return offsets

    def base_word_offsets(self) -> dict[int, int]:
        """The same, with the words of the base text alone counted."""
        offsets: dict[int, int] = {}
        count = 0
        known = {BASE: True}
        for text, condition, _ in self.fragments:
            if self._stands(condition, (), known):
                count += len(keys_of(text))
            elif condition != BASE:
                for owner in self.conditions[condition].owners:
                    offsets.setdefault(owner, count)
        return offsets

    def held_fragments(self) -> dict[int, list[int]]:
        """For each proposal, the indexes of the fragments that stand in it if it passes, and none in it."""
        held: dict[int, list[int]] = {}
        for at, (_, condition, _) in enumerate(self.fragments):
            if condition != BASE and not self.conditions[condition].proposed:
                condition = self.conditions[condition].outer
            if condition != BASE:
                held.setdefault(self.conditions[condition].holder, []).append(at)
        return held

    def all_words(self) -> list[str]:
        """All words that anybody wants in it, and those that somebody strikes."""
        return keys_of(self.all_text())

    def all_text(self) -> str:
        """The text of all of these."""
        return "".join(f" {fragment.text}" if fragment.apart else fragment.text for fragment in self.fragments)

    def proposals(self) -> list[int]:
        """The indexes of the proposals that have words in it, in order."""
        conditions = dict.fromkeys(fragment.condition for fragment in self.fragments if fragment.condition != BASE)
        return list(dict.fromkeys(self.conditions[condition].holder for condition in conditions))

    def _stands(self, condition: int, accepted: Collection[int], known: dict[int, bool]) -> bool:
        way = []
        while condition not in known:
            way.append(condition)
            condition = self.conditions[condition].outer
        stands = known[condition]
        for condition in reversed(way):
            _, owners, proposed, _ = self.conditions[condition]
            passes = any(owner in accepted for owner in owners)
            stands = known[condition] = stands and passes is proposed
        return stands


class _Joined(ParagraphVersions):
    """Several paragraphs as one."""

    __slots__ = ("_labels",)

    def __init__(self, segment: Segment, conditions: Conditions, fragments: Fragments, labels: Sequence[str]):
        super().__init__(segment, conditions, fragments)
        self._labels = labels

    @property
    def labels(self) -> Sequence[str]:
        """Theirs."""
        return self._labels


def joined_paragraphs(paragraphs: Sequence[ParagraphVersions]) -> ParagraphVersions:
    """Several paragraphs as one, their words in the order given, with the place of the first of them in the text."""
    if len(paragraphs) == 1:
        return paragraphs[0]
    first = min(paragraphs, key=lambda one: one.segment.start)
    fragments = Fragments(first.fragments.whole)
    for paragraph in paragraphs:
        fragments.add_line(paragraph.fragments)
    segment = first.segment._replace(end=max(one.segment.end for one in paragraphs))
    return _Joined(segment, first.conditions, fragments, [one.segment.label for one in paragraphs])


class OwnWords(NamedTuple):
    """The words of a proposal itself, without those of the proposals in it."""

    old: tuple[str, ...]
    new: tuple[str, ...]

    @property
    def tagged(self) -> tuple[str, ...]:
        """All of them in one sequence, to compare: a struck word is not the same as that word put in."""
        return (*(f"~~{core}" for core in self.old), *self.new) if self.old else self.new


class DraftVersions:
    """A draft with all its versions. Paragraphs and proposals are named by their indexes, in the order of the text."""

    def __init__(
        self,
        proposals: Sequence[Proposal],
        paragraphs: Sequence[ParagraphVersions],
        old_words: OwnTexts,
        new_words: OwnTexts,
    ):
        """Take what `versions_reader` has read; the words are those that each proposal itself strikes and puts in."""
        self.proposals = proposals
        self.paragraphs = paragraphs
        self._old_words = old_words
        self._new_words = new_words
        self._held: tuple[int, dict[int, list[int]], list[Fragment]] = (-1, {}, [])
        """The paragraph that was asked for last, whose its fragments are, and these."""
        self._recent = lru_cache(16)(lambda u, accepted, fine: paragraphs[u].version(accepted, fine=fine))
        starts = [paragraph.segment.start for paragraph in paragraphs]
        self.places: dict[int, tuple[int, ...]] = {}
        """For each contested proposal, the indexes of the paragraphs that it has words in."""
        self.proposals_in: list[list[int]] = []
        """For each paragraph, the indexes of the proposals that have words in it."""
        for index, paragraph in enumerate(paragraphs):
            self.proposals_in.append(paragraph.proposals())
            here = (index,)
            for owner in self.proposals_in[-1]:
                self.places[owner] = self.places[owner] + here if owner in self.places else here
        for owner in self.contested:
            if owner not in self.places:  # it has no words, or is in a remark
                place = max(0, bisect_right(starts, proposals[owner].node.start) - 1)
                self.places[owner] = (place,)
                self.proposals_in[place].append(owner)

    def words(self, index: int, accepted: Collection[int] = (), *, fine: bool = False) -> Sequence[str]:
        """The version of a paragraph; the last few are remembered."""
        return self._recent(index, frozenset(accepted), fine)

    def with_joined(self, runs: Sequence[Sequence[int]]) -> DraftVersions:
        """The same draft with each run of paragraphs as one paragraph."""
        joined = [joined_paragraphs([self.paragraphs[at] for at in run]) for run in runs]
        return DraftVersions(self.proposals, joined, self._old_words, self._new_words)

    @cached_property
    def contested(self) -> list[int]:
        """The indexes of what is contested, in order."""
        return [index for index, proposal in enumerate(self.proposals) if proposal.node.reading.kind in CONTESTED]

    @cached_property
    def own_words(self) -> dict[int, OwnWords]:
        """The words of each proposal itself."""
        own_words = {}
        for index in self.contested:
            old, new = self._old_words[index], self._new_words[index]
            own = OwnWords(tuple(keys_of(old)), tuple(keys_of(new)))
            if not own.tagged:  # it has marks alone, or only others in it
                text = self.proposals[index].text
                own = OwnWords((), tuple(keys_of(text) or cores_of(text)))
            own_words[index] = own
        return own_words

    @cached_property
    def _asked(self) -> Counter[OwnWords]:
        return Counter(self.own_words[index] for index in self.contested)

    def is_formula(self, index: int) -> bool:
        """Whether a proposal is short, and others ask for the same in other places: its words are no sign of it elsewhere."""
        own = self.own_words[index]
        return self._asked[own] > 1 and len(own.tagged) < LONGEST_FORMULA

    def own_readings(self, index: int) -> tuple[Reading, Reading]:
        """What a proposal itself strikes, and what it puts in, as texts."""
        return reading(self._old_words[index]), reading(self._new_words[index])

    def own_text(self, index: int) -> str:
        """All words of a proposal itself, struck ones too; empty where it only holds others."""
        return f"{self._old_words[index]} {self._new_words[index]}"

    def is_of_typography(self, index: int) -> bool:
        """Whether a proposal asks for marks, capitals and the like alone: `[,]`, `[US: ~~states~~ States]`."""
        return keys_of(self._old_words[index]) == keys_of(self._new_words[index])

    def has_words(self, index: int) -> bool:
        """Whether a proposal has words of its own, and not only others within it."""
        return any(words[index].strip() for words in (self._old_words, self._new_words))

    def around(self, index: int) -> int:
        """The proposal that this one is in, -1 if it is in none."""
        parent = self.proposals[index].parent
        while parent >= 0 and self.proposals[parent].node.reading.kind not in CONTESTED:
            parent = self.proposals[parent].parent
        return parent

    def all_around(self, index: int) -> Iterator[int]:
        """The proposals that this one is in, from the nearest outwards."""
        outer = self.around(index)
        while outer >= 0:
            yield outer
            outer = self.around(outer)

    def with_all_around(self, indexes: Iterable[int]) -> set[int]:
        """These proposals and all that they are in, which may have no words of their own beside them. Linear."""
        found: set[int] = set()
        for index in indexes:
            while index >= 0 and index not in found:
                found.add(index)
                index = self.around(index)
        return found

    def is_within(self, index: int, other: int) -> bool:
        """Whether a proposal stands in another one, however deep."""
        return other < index and self.proposals[index].node.end <= self.proposals[other].node.end

    def all_within(self, index: int) -> Iterator[int]:
        """The proposals that are in this one, however deep, in the order of the text."""
        end = self.proposals[index].node.end
        first = bisect_right(self.contested, index)
        for at in range(first, len(self.contested)):
            inner = self.contested[at]
            if self.proposals[inner].node.start >= end:
                return
            yield inner

    @cached_property
    def weights(self) -> dict[int, float]:
        """How much the words of each proposal say, with those of the proposals in it. Linear."""
        weights: dict[int, float] = {}
        for index in reversed(self.contested):
            weights[index] = weights.get(index, 0.0) + weight_of(keys_of(self.own_text(index)))
            if (outer := self.around(index)) >= 0:
                weights[outer] = weights.get(outer, 0.0) + weights[index]
        return weights

    def words_with_inner(self, index: int, inner: int) -> list[str]:
        """The words of a proposal if it and one directly within it pass; linear in these, for brackets nest by the thousand."""
        words: list[str] = []
        for place in dict.fromkeys((*self.places[index], *self.places[inner])):
            if self._held[0] != place:
                asked = self.paragraphs[place]
                self._held = place, asked.held_fragments(), list(asked.fragments)
            _, held, fragments = self._held
            before, text = -1, ""
            for at in sorted((*held.get(index, ()), *held.get(inner, ()))):
                condition = self.paragraphs[place].conditions[fragments[at].condition]
                if inner in condition.owners and not condition.proposed:
                    continue
                text += ("" if at == before + 1 else " ") + fragments[at].text
                before = at
            words += keys_of(text)
        return words

    def words_of(self, index: int, accepted: Collection[int]) -> list[str]:
        """The words of a proposal if it passes, and these within it."""
        passing = {index, *self.all_around(index), *accepted}
        paragraphs = (self.paragraphs[place] for place in self.places[index])
        return [core for paragraph in paragraphs for core in paragraph.words_within(index, passing)]
