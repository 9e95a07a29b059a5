"""Long proposals that were written anew, known by their sentences.

When an article that somebody proposed is agreed, hardly a sentence of it stands as it was, and of none of them can be said that
it is there. But each has a place that is likest to it; when these places lie side by side, that is no chance. So what seems dropped
is looked for sentence by sentence, in new base text that nobody else explains, and in brackets that are new.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from brackets.rounds.compare_adoption import Judged
from brackets.rounds.compare_base_text import BaseTextChange
from brackets.rounds.compare_elsewhere import Elsewhere, Traced
from brackets.rounds.compare_left_over import places_left
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.fates import Fate, Place
from brackets.rounds.keys import Reading, content_of, is_function_word, keys_of, reading, stem_of, wordings_of
from brackets.rounds.rare_words import RareWordIndex
from brackets.text.patterns import Pattern

FEWEST_WORDS = 3
"""Content words. A shorter sentence has no place that is its own."""
FEWEST_SENTENCES, MOST_SENTENCES = 3, 15
"""Of fewer, two that stand together say little; a bracket with more holds much that has another fate."""
LONGEST = 10_000
"""Characters. A longer bracket is not cut into sentences."""
LIKE = 0.2
"""From this likeness on, a sentence has a place that is likest to it."""
TOGETHER = ((3, 1, 0.7, 0.33), (3, 1, 0.55, 0.4), (2, 2, 0.65, 0.45))
"""From which mean likeness on, the last, a proposal stands there: if so many of its sentences have their places side by side, in so
many sentences of the new draft (several may have become one), and so much of it by content words."""
JOINED = (2, 1, 0.75, 0.44)
"""The same where two sentences have become one of the base text; in a bracket of one sentence that is chance."""
STRANGERS, ONE_MORE = 0.6, 0.4
"""The same of all its sentences for a bracket of other sponsors, and for one that another proposal is already: both may have become
it."""
NEW = 0.5
"""So much of a sentence of base text must be new, and nobody's."""
SURE, SURER = 0.3, 0.8
"""How sure that is: so much, and more by so much of the mean likeness."""

_CUT = Pattern(r"(?<=[.;:])\s+|\n\s*\n|\n(?=\s*\(?[0-9A-Za-z]{1,4}[.)]\s)")


class _Sentence(NamedTuple):
    """A sentence of the new draft."""

    place: int
    """Its paragraph, or its bracket."""
    start: int
    end: int
    """Of which words of the paragraph it is made."""
    stems: tuple[str, ...]

    @property
    def at(self) -> tuple[int, int]:
        """Where it is, which is what it is known by."""
        return self.place, self.start


class _Stands(NamedTuple):
    """Where the sentences of a proposal stand."""

    share: float
    """How much of it has its place there."""
    like: float
    """How like they are, on the average."""
    sentences: tuple[_Sentence, ...]


def match_by_sentences(drafts: PairedDrafts, judged: Judged, traced: Traced) -> None:
    """Look for what seems dropped still, sentence by sentence: what stands in brackets is added to the matches, what was adopted to
    what `traced` has elsewhere. Linear in both drafts."""
    dropped = (p for p, fate in judged.fates.items() if fate is Fate.DROPPED and p not in traced.elsewhere)
    asked = {p: stems for p in dropped if (stems := _asked(drafts, p))}
    if not asked:
        return
    _InBrackets(drafts, judged).match(asked)
    left = {p: stems for p, stems in asked.items() if p in judged.fates}
    _InBaseText(drafts, traced).find(left)


def _asked(drafts: PairedDrafts, p: int) -> list[tuple[str, ...]]:
    """The sentences of a proposal that puts so many in."""
    text = drafts.old.proposals[p].text
    if drafts.old.own_words[p].old or len(text) > LONGEST:
        return []
    sentences = [stems for _, stems in _sentences(reading(text))]
    return sentences if FEWEST_SENTENCES <= len(sentences) <= MOST_SENTENCES else []


def _sentences(text: Reading) -> Iterator[tuple[range, tuple[str, ...]]]:
    """The sentences of a text that have words enough: which words they are, and these by their stems."""
    start = 0
    for part in _CUT.split(text.text):
        keys = keys_of(part)
        content = content_of(keys)
        if len(content) >= FEWEST_WORDS:
            yield range(start, start + len(keys)), tuple(map(stem_of, content))
        start += len(keys)


def _likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """How much of two sentences is the same, in any order, 0 to 1 (the coefficient of Dice)."""
    return 2 * (Counter(one) & Counter(other)).total() / (len(one) + len(other))


class _Index:
    """Sentences by their rare words."""

    def __init__(self, sentences: Sequence[_Sentence]):
        self._sentences = sentences
        self._index = RareWordIndex(enumerate(one.stems for one in sentences))

    def likest(self, asked: Sequence[tuple[str, ...]]) -> list[tuple[float, _Sentence] | None]:
        """For each of some sentences the one that is likest to it, and how like; None if none is."""
        found: list[tuple[float, _Sentence] | None] = []
        for stems in asked:
            near = (self._sentences[at] for at in self._index.candidates(stems))
            ranked = [(_likeness(stems, one.stems), one) for one in near]
            best = max(ranked, key=lambda pair: pair[0], default=None)
            found.append(best if best and best[0] >= LIKE else None)
        return found


def _side_by_side(
    asked: Sequence[tuple[str, ...]], likest: Sequence[tuple[float, _Sentence] | None], low: int, high: int
) -> _Stands:
    """What of a proposal stands in some places."""
    hits = [
        (len(stems), *one)
        for stems, one in zip(asked, likest, strict=True)
        if one is not None and low <= one[1].place < high
    ]
    weight = sum(words for words, _, _ in hits)
    if not weight:
        return _Stands(0.0, 0.0, ())
    like = sum(words * share for words, share, _ in hits) / weight
    sentences = tuple(one for _, _, one in hits)
    return _Stands(weight / sum(len(stems) for stems in asked), like, sentences)


def _stands_together(stands: _Stands, rows: Sequence[tuple[int, int, float, float]] = TOGETHER) -> bool:
    """Whether it is no chance that so many sentences of a proposal have their places side by side."""
    here, there = len(stands.sentences), len({one.at for one in stands.sentences})
    return any(
        here >= ours and there >= theirs and stands.share >= share and stands.like >= like
        for ours, theirs, share, like in rows
    )


def _sureness(stands: _Stands) -> float:
    return min(1.0, SURE + SURER * stands.like * stands.share)


class _InBrackets:
    """The brackets of the new draft, by their sentences."""

    def __init__(self, drafts: PairedDrafts, judged: Judged):
        self._drafts, self._matches, self._fates = drafts, judged.matches, judged.fates
        texts = ((q, drafts.new.proposals[q].text) for q in drafts.new.contested)
        sentences = [
            _Sentence(q, words.start, words.stop, stems)
            for q, text in texts
            if len(text) <= LONGEST
            for words, stems in _sentences(reading(text))
        ]
        self._held = Counter(one.place for one in sentences)
        self._index = _Index([one for one in sentences if self._held[one.place] <= 2 * MOST_SENTENCES])

    def match(self, asked: Mapping[int, list[tuple[str, ...]]]) -> None:
        """Match those of some proposals that stand in brackets, the likest first."""
        found = [(stands.like * stands.share, p, q, stands) for p in asked for q, stands in self._found(asked[p])]
        for _, p, q, stands in sorted(found, key=lambda one: (-one[0], one[1], self._held[one[2]])):
            if p in self._matches.partner or stands.like * stands.share < self._asked_of(p, q):
                continue
            if q in self._matches.taken:
                self._matches.merge(p, q, _sureness(stands))
            else:
                home = self._drafts.partner.get(self._drafts.old.places[p][0]) == self._drafts.new.places[q][0]
                self._matches.add(p, q, Fate.MODIFIED if home else Fate.MOVED, _sureness(stands))
            del self._fates[p]

    def _found(self, asked: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, _Stands]]:
        likest = self._index.likest(asked)
        for q in {one[1].place for one in likest if one}:
            stands = _side_by_side(asked, likest, q, q + 1)
            if _stands_together(stands):
                yield q, stands

    def _asked_of(self, p: int, q: int) -> float:
        """How like a bracket must be that has other sponsors, or is another proposal already."""
        ours, theirs = (
            {*one.supporter_ids, *one.opponent_ids}
            for one in (self._drafts.old.proposals[p], self._drafts.new.proposals[q])
        )
        if ours != theirs and not ours & theirs:
            return STRANGERS
        return ONE_MORE if q in self._matches.taken else 0.0


class _InBaseText:
    """The new base text that nobody explains, by its sentences."""

    def __init__(self, drafts: PairedDrafts, traced: Traced):
        self._drafts, self._traced = drafts, traced
        left = places_left(traced.unexplained)
        self._sentences = [
            _Sentence(v, words.start, words.stop, stems)
            for v, (there, places) in left.items()
            for words, stems in self._sentences_of(v)
            if sum(at in places and not is_function_word(there.keys[at]) for at in words) >= NEW * len(stems)
        ]
        self._there = {v: there for v, (there, _) in left.items()}

    def _sentences_of(self, v: int) -> Iterator[tuple[range, tuple[str, ...]]]:
        """The sentences of a paragraph; none runs on from one of its parts into the next, and a heading is none."""
        start = 0
        for at in self._drafts.new_runs[v]:
            part = self._drafts.new_parts[at]
            there = part.reading()
            for words, stems in () if part.segment.heading else _sentences(there):
                yield range(start + words.start, start + words.stop), stems
            start += len(there.keys)

    def find(self, asked: Mapping[int, list[tuple[str, ...]]]) -> None:
        """Find those of some proposals that were adopted, the likest first: of two that would be the same sentences, the other was
        dropped, unless it holds the first or is within it."""
        index, found = _Index(self._sentences), list[tuple[int, _Stands]]()
        for p, sentences in asked.items():
            likest = index.likest(sentences)
            places = {one[1].place for one in likest if one}
            ways = [_side_by_side(sentences, likest, low, low + len(sentences) + 1) for low in places]
            best = max(ways, key=lambda stands: stands.share * stands.like, default=None)
            if best and _stands_together(best, (*TOGETHER, JOINED)):
                found.append((p, best))
        taken: dict[tuple[int, int], int] = {}
        explained: dict[int, list[_Sentence]] = {}
        for p, stands in sorted(found, key=lambda one: (-one[1].share * one[1].like, one[0])):
            rivals = {taken[one.at] for one in stands.sentences if one.at in taken}
            if any(not self._are_one(p, other) for other in rivals):
                self._doubt(p, stands)
                continue
            taken |= dict.fromkeys((one.at for one in stands.sentences), p)
            for one in stands.sentences:
                explained.setdefault(one.place, []).append(one)
            self._adopt(p, stands)
        self._traced.unexplained[:] = [
            change
            for change in self._traced.unexplained
            if change.v not in explained or not _is_explained(change, explained[change.v])
        ]

    def _are_one(self, p: int, other: int) -> bool:
        return self._drafts.old.is_within(p, other) or self._drafts.old.is_within(other, p)

    def _bounds(self, stands: _Stands) -> tuple[int, int, int]:
        """The paragraph in which most sentences stand, the first of their words there, and the word after the last."""
        v = Counter(one.place for one in stands.sentences).most_common(1)[0][0]
        there = [one for one in stands.sentences if one.place == v]
        return v, min(one.start for one in there), max(one.end for one in there)

    def _adopt(self, p: int, stands: _Stands) -> None:
        v, start, end = self._bounds(stands)
        said = wordings_of(self._drafts.old.own_readings(p)[1], reading(self._there[v].shown(start, end)))
        self._traced.elsewhere[p] = Elsewhere(v, Fate.ADOPTED_MODIFIED, _sureness(stands), said, start, end)
        self._traced.doubtful.pop(p, None)

    def _doubt(self, p: int, stands: _Stands) -> None:
        v, start, end = self._bounds(stands)
        address = self._drafts.new.paragraphs[v].segment.address
        self._traced.unsure.add(p)
        self._traced.doubtful[p] = Place(
            address, self._there[v].shown(start, end), round(stands.share * stands.like, 2)
        )


def _is_explained(change: BaseTextChange, found: Sequence[_Sentence]) -> bool:
    """Whether all that a change puts in is part of sentences that were found in its paragraph."""
    here = range(change.at, change.at + len(change.new))
    return bool(here) and all(any(one.start <= at < one.end for one in found) for at in here)
