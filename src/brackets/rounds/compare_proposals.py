"""Which proposal of a draft is which of a later one (record linkage): by its words, then by similarity, sponsors and place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property

from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.fates import Fate
from brackets.rounds.keys import content_of, likeness
from brackets.rounds.rare_words import RareWordIndex
from brackets.rounds.sequences import common_length, diff
from brackets.rounds.versions import OwnWords

SAME_PROPOSAL = 0.4
"""From this similarity on, two proposals in one paragraph that have a sponsor in common are the same one, with other words."""
SAME_WITHOUT_SPONSORS = 0.5
"""The same, if neither has a sponsor: there are many brackets without one, and nothing but their words can tell."""
SAME_IN_PLACE = 0.3
"""The same, if one stands where the other stood, and the sponsors do not tell."""
SAME_WITH_OTHER_SPONSORS = 0.8
"""The same, if they have no sponsor in common: then only their words can tell."""
MOVED_PROPOSAL = 0.8
"""From this similarity on, a proposal of another paragraph is the same one: its place says nothing then."""
FEWEST_WORDS_TO_MOVE = 3
"""Words. A shorter proposal is not looked for in other paragraphs: `may` is in many. With fewer that mean something, only its very
words are."""
CONTAINED = 0.6
"""From this share of its words that stand in another proposal, one has become part of it."""
FEWEST_WORDS_CONTAINED = 2
"""Words. A proposal of one word is never said to have become part of another by its words: that word is there by chance."""
NEAR = 2
"""Words. A proposal no farther than this from where one was is the same one, whatever its words, if its sponsors are those of the
other and perhaps more, or some of these."""
CONFIDENCE_IN_PLACE = 0.3
"""How sure such a match is at least: below one half, so that it is shown with a question mark."""
SETTLED_WITHIN = 0.9
"""How sure it is that a proposal is another one in which what was proposed within it has been settled."""
MOST_INNER = 6
"""So many of those within a proposal are tried as settled."""
MOST_BESIDE = 100
"""Proposals. In a paragraph with more, each is compared with those that share its rare words and those near it: else the
time grows with the square of their number."""
MOST_NEAR = 10
"""So many before its place, and as many behind."""
NOT_THE_ONLY_ONE = 0.95
"""How sure a match is where others have the same words, or where all of its words are in a longer one. Less than 1: it may be
another."""

FEWEST_WORDS_CONTAINED_WITHOUT_SPONSORS = 4
"""Content words. The same where neither has a sponsor."""

_SAME_SPONSORS, _COMMON_SPONSORS, _OTHER_SPONSORS = range(3)


class Matches:
    """The proposals of a draft that still stand in brackets in a later one. `add` and `merge` are the only ways in."""

    def __init__(self) -> None:
        self.partner: dict[int, int] = {}
        """The proposal of the old draft -> that of the new one."""
        self.fates: dict[int, Fate] = {}
        """For each of these: PENDING, MODIFIED, MERGED or MOVED."""
        self.confidence: dict[int, float] = {}
        """How sure each is, 0 to 1."""
        self.taken: dict[int, list[int]] = {}
        """The proposal of the new draft -> those of the old one that it is."""
        self.nearest: dict[int, float] = {}
        """For proposals of the old draft that were compared, how similar the nearest was that is not similar enough."""

    def add(self, p: int, q: int, fate: Fate, confidence: float) -> None:
        """Say that a proposal `p` of the old draft is `q` of the new one."""
        self.partner[p] = q
        self.fates[p] = fate
        self.confidence[p] = confidence
        self.taken.setdefault(q, []).append(p)

    def merge(self, p: int, q: int, confidence: float) -> None:
        """Say that `p` and those that are `q` already are one proposal now."""
        self.add(p, q, Fate.MERGED, confidence)
        for other in self.taken[q]:
            self.fates[other] = Fate.MERGED


class ProposalMatcher:
    """Matches the proposals of two drafts whose paragraphs are paired."""

    def __init__(self, drafts: PairedDrafts):
        self.drafts = drafts
        self.old = drafts.old
        self.new = drafts.new
        self._our_sponsors, self._their_sponsors = (
            {i: {*draft.proposals[i].supporter_ids, *draft.proposals[i].opponent_ids} for i in draft.contested}
            for draft in (self.old, self.new)
        )
        self._offsets: dict[int, tuple[dict[int, int], dict[int, int]]] = {}
        self._crowds: dict[int, tuple[RareWordIndex, list[int], list[int]]] = {}
        self._index: RareWordIndex | None = None
        self._settled: dict[int, list[list[str]]] = {}
        self._inner: dict[int, list[int]] = {}
        for i in self.old.contested:
            self._inner.setdefault(self.old.around(i), []).append(i)

    # The same words in the same paragraph

    def same_words(self) -> Matches:
        """The proposals that have the same words in the same paragraph."""
        matches = Matches()
        for u, v in self.drafts.partner.items():
            theirs = defaultdict(list)
            for q in self.new.proposals_in[v]:
                if self.new.places[q][0] == v:
                    theirs[self.new.own_words[q]].append(q)
            ours = defaultdict(list)
            for p in self.old.proposals_in[u] if theirs else ():
                if self.old.places[p][0] == u and self.old.own_words[p] in theirs:
                    ours[self.old.own_words[p]].append(p)
            for words, group in ours.items():
                self._pair_off(group, theirs[words], u, matches)
        self._alone_within(matches)
        return matches

    def _alone_within(self, matches: Matches) -> None:
        """Those that stand alone in another that has no words of its own, as below the head of an option: `[[x]]` is `[x]` now, and
        of both it is said that they stand."""
        for p in self.old.contested:
            outer = self.old.around(p)
            q = matches.partner.get(outer, -1)
            if p in matches.partner or q < 0 or self.old.has_words(outer) or not self.new.has_words(q):
                continue
            if self._inner[outer] == [p] and self.old.own_words[p] == self.new.own_words[q]:
                matches.add(p, q, matches.fates[outer], matches.confidence[outer])

    def _pair_off(self, ours: Sequence[int], theirs: Sequence[int], u: int, matches: Matches) -> None:
        """Pair proposals of the same words: those of the same sponsors first, then the nearest."""
        only = len(ours) == len(theirs) == 1
        pairs = [(0, 0, ours[0], theirs[0])] if only else [
            (self._sponsors(p, q), self._away(p, q, u), p, q) for p in ours for q in theirs
        ]  # fmt: skip
        for _, _, p, q in sorted(pairs):
            if p not in matches.partner and q not in matches.taken:
                moved = u in self.drafts.moved and self.old.proposals[p].is_whole_paragraph
                matches.add(p, q, Fate.MOVED if moved else Fate.PENDING, 1.0 if only else NOT_THE_ONLY_ONE)

    def _sponsors(self, p: int, q: int) -> int:
        """Whether two proposals have the same sponsors, some in common, or none."""
        ours, theirs = self._our_sponsors[p], self._their_sponsors[q]
        return _SAME_SPONSORS if ours == theirs else _COMMON_SPONSORS if ours & theirs else _OTHER_SPONSORS

    def _away(self, p: int, q: int, u: int) -> int:
        """How many words are between two places, those of all proposals counted."""
        ours, theirs = self._places(u)
        return abs(ours.get(p, 0) - theirs.get(q, 0))

    def _places(self, u: int) -> tuple[dict[int, int], dict[int, int]]:
        """How many words stand before each proposal of a paragraph: of the old ones where these words are in the new paragraph, and
        of the new ones."""
        if u not in self._offsets:
            old, new = self.old.paragraphs[u], self.new.paragraphs[self.drafts.partner[u]]
            hunks = diff(old.all_words(), new.all_words())
            starts = [hunk.start for hunk in hunks]

            def mapped(offset: int) -> int:
                at = bisect_right(starts, offset) - 1
                if at < 0:
                    return offset
                _, end, low, high = hunks[at]
                return high + offset - end if offset >= end else low

            mapped_offsets = {owner: mapped(offset) for owner, offset in old.word_offsets().items()}
            self._offsets[u] = mapped_offsets, new.word_offsets()
        return self._offsets[u]

    # Others

    def add_similar(self, matches: Matches, rest: Sequence[int], adopted: Collection[int]) -> None:
        """Match these proposals of the old draft with what is like them, and add that to the matches.

        First those of the very same words, wherever they stand; then in the same paragraph, then as part of another there, then
        in another paragraph, at last by the place alone; the last not for those that seem to be `adopted`.
        """
        self._same_words_elsewhere(matches, rest)
        self._by_words(matches, rest)
        for p in rest:
            if p not in matches.partner:
                self._as_part(matches, p)
        for p in rest:
            if p not in matches.partner:
                self._in_other_paragraph(matches, p)
        self._by_place(matches, [p for p in rest if p not in adopted and p not in matches.partner])

    @cached_property
    def _asked(self) -> tuple[dict[OwnWords, list[int]], dict[OwnWords, list[int]]]:
        """The proposals of each draft by their words."""
        asked, there = defaultdict[OwnWords, list[int]](list), defaultdict[OwnWords, list[int]](list)
        for p in self.old.contested:
            asked[self.old.own_words[p]].append(p)
        for q in self.new.contested:
            there[self.new.own_words[q]].append(q)
        return asked, there

    def _same_words_elsewhere(self, matches: Matches, rest: Sequence[int]) -> None:
        """Those that alone ask for their words, and whose words stand in one proposal alone, in another paragraph."""
        asked, there = self._asked
        for p in rest:
            words = self.old.own_words[p]
            ours, theirs = asked[words], there.get(words, ())
            if len(words.tagged) >= FEWEST_WORDS_TO_MOVE and len(ours) == len(theirs) == 1 and p not in matches.partner:
                q = theirs[0]
                if q not in matches.taken and self._sponsors(p, q) != _OTHER_SPONSORS:
                    matches.add(p, q, Fate.MOVED, 1.0)

    def _by_words(self, matches: Matches, rest: Sequence[int]) -> None:
        """The most similar pairs of one paragraph first."""
        pairs = []
        for p in rest:
            for q, score, least in self._similar(p):
                if score >= least:
                    pairs.append((-score, p, q))
                else:
                    matches.nearest[p] = max(matches.nearest.get(p, 0.0), score)
        for score, p, q in sorted(pairs):
            if p in matches.partner:
                continue
            if q not in matches.taken:
                matches.add(p, q, Fate.MODIFIED, -score)
            elif self._joins(matches, p, q):
                matches.merge(p, q, -score)

    def _by_place(self, matches: Matches, rest: Sequence[int]) -> None:
        pairs = [(-score, p, q) for p in rest for q, score in self._in_place(p)]
        for score, p, q in sorted(pairs):
            if p not in matches.partner and q not in matches.taken:
                matches.add(p, q, Fate.MODIFIED, -score)

    def _candidates(self, p: int) -> Iterable[int]:
        """The proposals in the same paragraph of the new draft; of one that only holds others, those in theirs too."""
        partner, u = self.drafts.partner, self.old.places[p][0]
        own = self._beside(p, u, partner[u]) if u in partner else ()
        if self.old.has_words(p):
            return own
        places = dict.fromkeys(self.old.places[i][0] for i in self._inner.get(p, ())[:MOST_INNER])
        inner = (self.new.proposals_in[partner[at]] for at in places if at != u and at in partner)
        return [*own, *(q for there in inner for q in there)]

    def _beside(self, p: int, u: int, v: int) -> Sequence[int]:
        """The proposals in a paragraph of the new draft; of very many those that share rare words, or stand near its place."""
        every = self.new.proposals_in[v]
        if len(every) <= MOST_BESIDE:
            return every
        if v not in self._crowds:
            _, offsets = self._places(u)
            order = sorted(every, key=lambda q: offsets.get(q, 0))
            index = RareWordIndex((q, self.new.own_words[q].tagged) for q in every)
            self._crowds[v] = index, order, [offsets.get(q, 0) for q in order]
        index, order, starts = self._crowds[v]
        at = bisect_left(starts, self._places(u)[0].get(p, 0))
        near = order[max(0, at - MOST_NEAR) : at + MOST_NEAR]
        return list(dict.fromkeys((*index.candidates(self.old.own_words[p].tagged), *near)))

    def _similar(self, p: int) -> Iterator[tuple[int, float, float]]:
        """What a proposal may be now in the same paragraph by its words, how similar it is, and how similar it must be."""
        words = self.old.own_words[p].tagged
        for q in self._candidates(p):
            sponsors = self._sponsors(p, q)
            other = self.new.own_words[q].tagged
            score = likeness(words, other)
            for settled in self._with_one_inner(p):  # what was proposed within it may have been settled
                score = max(score, SETTLED_WITHIN * likeness(settled, other))
            joined = self._our_sponsors[p] <= self._their_sponsors[q] and sponsors != _SAME_SPONSORS
            if self._enough_to_be_contained(p, words) and (joined or not self._our_sponsors[p]):
                score = max(score, _contained(words, other))  # it may be one of several that are one now
            yield q, score, self._least(p, q, sponsors)

    def _with_one_inner(self, p: int) -> list[list[str]]:
        """Its words with those of one of the proposals directly within it, for each of these."""
        if p not in self._settled:
            inner = self._inner.get(p, ())[:MOST_INNER]
            self._settled[p] = [self.old.words_with_inner(p, i) for i in inner] if not self.old.own_words[p].old else []
        return self._settled[p]

    def _least(self, p: int, q: int, sponsors: int) -> float:
        """How like two proposals of one paragraph must be to be the same one."""
        if sponsors == _OTHER_SPONSORS and not self._is_of_inner(p, q):
            return SAME_WITH_OTHER_SPONSORS
        return SAME_PROPOSAL if self._our_sponsors[p] else SAME_WITHOUT_SPONSORS

    def _is_of_inner(self, p: int, q: int) -> bool:
        """Whether a proposal has no sponsor, and one within it has one that has the other proposal now."""
        theirs = self._their_sponsors[q]
        inner = self._inner.get(p, ())[:MOST_INNER] if theirs and not self._our_sponsors[p] else ()
        return any(not theirs.isdisjoint(self._our_sponsors[i]) for i in inner)

    def _enough_to_be_contained(self, p: int, words: Sequence[str]) -> bool:
        """Whether a proposal has so many words that they are not in another by chance."""
        if self._our_sponsors[p]:
            return len(words) >= FEWEST_WORDS_CONTAINED
        return len(content_of(words)) >= FEWEST_WORDS_CONTAINED_WITHOUT_SPONSORS

    def _in_place(self, p: int) -> Iterator[tuple[int, float]]:
        """What stands in its place now, of one of its sponsors at least, and strikes the same words if any; and how sure it
        is."""
        if self.old.places[p][0] not in self.drafts.partner:
            return
        for q in self._candidates(p):
            own, other = self.old.own_words[p], self.new.own_words[q]
            if (
                own.old == other.old
                and self._sponsors(p, q) != _OTHER_SPONSORS
                and self._away(p, q, self.old.places[p][0]) <= NEAR
            ):
                like = likeness(own.tagged, other.tagged)
                ours, theirs = self._our_sponsors[p], self._their_sponsors[q]
                if like >= SAME_IN_PLACE or (ours and (ours <= theirs or theirs <= ours)):
                    yield q, max(like, CONFIDENCE_IN_PLACE)

    def _joins(self, matches: Matches, p: int, q: int) -> bool:
        """Whether a proposal can be part of one that has a partner: if its sponsors or its words have come to that one.

        Not of one that it stood in before: there it is adopted, or dropped.
        """
        if any(self.old.is_within(p, other) for other in matches.taken[q]):
            return False
        others = set().union(*(self._our_sponsors[other] for other in matches.taken[q]))
        mine, theirs = self._our_sponsors[p], self._their_sponsors[q]
        if mine & (theirs - others):
            return True
        words, before = (
            self.old.own_words[p].new,
            max((self.old.own_words[other].new for other in matches.taken[q]), key=len),
        )
        return (
            mine <= theirs
            and self._enough_to_be_contained(p, words)
            and bool(_contained(words, self.new.own_words[q].new))
            and not _contained(words, before)
        )

    def _as_part(self, matches: Matches, p: int) -> None:
        """Find it as a part of another that its sponsors have joined."""
        for q in self._candidates(p):
            score = _contained(self.old.own_words[p].tagged, self.new.own_words[q].tagged)
            if score and q in matches.taken and self._joins(matches, p, q):
                matches.merge(p, q, score)
                return

    def _in_other_paragraph(self, matches: Matches, p: int) -> None:
        """Find it in another paragraph, if it has enough words to be known by."""
        words = self.old.own_words[p].tagged
        if len(words) < FEWEST_WORDS_TO_MOVE:
            return
        least = MOVED_PROPOSAL if len(content_of(words)) >= FEWEST_WORDS_TO_MOVE else 1.0
        best, partner = 0.0, -1
        for q in self._free(matches).candidates(words):
            if q not in matches.taken and self._sponsors(p, q) != _OTHER_SPONSORS:
                score = likeness(words, self.new.own_words[q].tagged)
                if score > best:
                    best, partner = score, q
        if best >= least:
            matches.add(p, partner, Fate.MOVED, best)

    def _free(self, matches: Matches) -> RareWordIndex:
        """The proposals of the new draft that had no partner when this was first asked."""
        if self._index is None:
            free = [q for q in self.new.contested if q not in matches.taken]
            self._index = RareWordIndex((q, self.new.own_words[q].tagged) for q in free)
        return self._index


def _contained(words: Sequence[str], other: Sequence[str]) -> float:
    """How sure it is that the words of a proposal are among those of another; 0 if not enough of them are."""
    if content := content_of(words):
        words, other = content, content_of(other)
    common = common_length(words, other)
    return NOT_THE_ONLY_ONE * common / len(words) if words and common / len(words) >= CONTAINED else 0.0
