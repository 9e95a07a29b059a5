"""Proposals that seem dropped, looked for in the brackets of the new draft, wherever they stand.

In those that are left new first; then in those that are known to be other proposals, for two that ask for the same may have become
one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from brackets.rounds.compare_adoption import Judged
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.compare_proposals import MOST_BESIDE
from brackets.rounds.fates import Fate
from brackets.rounds.keys import content_of, keys_of, likeness, stem_of
from brackets.rounds.passages import passage_like
from brackets.rounds.rare_words import RareWordIndex
from brackets.rounds.remembered import remembered
from brackets.rounds.segments import LONGEST_SEGMENT
from brackets.rounds.versions import DraftVersions

FEWEST_CONTENT_WORDS = 3
"""Content words. Fewer come again by chance in another bracket."""
SAME_ELSEWHERE = 0.6
"""From this likeness on, a new bracket of another place is a proposal that seemed dropped."""
SAME_WITH_OTHER_SPONSORS = 0.8
"""The same where they have no sponsor in common."""
PART_OF_NEW = 0.75
"""From this share of its words on that stand in a new bracket, close together, a proposal is in that one."""
PART_OF_OTHER = 0.85
"""The same for a bracket that is another proposal already."""
FEWEST_CONTENT_WORDS_FAR = 6
"""Content words. Fewer are not looked for in a bracket of another paragraph that is another proposal already: it is a formula."""
FEWEST_CONTENT_WORDS_OF_SPONSORS = 2
"""Content words. The same for a bracket that one of its sponsors has elsewhere, and that no other proposal is."""
SAME_IN_ANY_ORDER = 0.8
"""From this likeness on, whatever the order, such a bracket is the proposal."""
MOST_OF_MORE = 0.3
"""So much of what a bracket has beyond the proposals that it is must be those words: of more, one is there by chance."""
PART_OF_JOINT = 0.4
"""The same for a bracket whose header has come to name the sponsors of the proposal beside those of the other, in any order:
the header says that they have become one."""
JOINED = 0.8
"""How sure it is that a proposal is a bracket that has its words in another order, or with others."""
SAID_ONCE = 0.9
"""The same of one whose words stand nowhere else in either draft."""
_REMEMBERED = 64
"""Paragraphs whose words are kept: proposals are asked for in the order of the text."""


def _counted(draft: DraftVersions, wanted: Collection[Sequence[str]]) -> Counter[Sequence[str]]:
    """How often a draft has some words, and some pairs of words that stand together."""
    texts = (paragraph.all_words() for paragraph in draft.paragraphs)
    return Counter(one for text in texts for one in chain(text, pairwise(text)) if one in wanted)


class _Found(NamedTuple):
    """A bracket of the new draft that a proposal is, or is part of."""

    score: float
    q: int
    merged: bool


def match_brackets_left(drafts: PairedDrafts, judged: Judged, elsewhere: Collection[int]) -> None:
    """Match proposals that seem dropped with brackets of the new draft, and add that to the matches.

    `elsewhere` are those that are known to be adopted in another place.
    """
    own = drafts.old.own_words
    dropped = [
        p
        for p, fate in judged.fates.items()
        if fate is Fate.DROPPED
        and p not in elsewhere
        and len(set(content_of(own[p].tagged))) >= FEWEST_CONTENT_WORDS
        and drafts.old.has_words(p)
        and not drafts.old.is_formula(p)
    ]
    if not drafts.new.contested or not any(fate is Fate.DROPPED for fate in judged.fates.values()):
        return
    search = _Search(drafts, judged)
    for p, q in search.said_once(
        [p for p, fate in judged.fates.items() if fate is Fate.DROPPED and p not in elsewhere]
    ):
        judged.matches.add(p, q, search.fate(p, q), SAID_ONCE)
        del judged.fates[p]
    dropped = [p for p in dropped if p in judged.fates]
    for p in sorted(dropped, key=lambda p: (-len(own[p].tagged), p)):
        found = search.best(p)
        if found is None:
            continue
        if found.merged:
            judged.matches.merge(p, found.q, found.score)
        else:
            judged.matches.add(p, found.q, search.fate(p, found.q), found.score)
        del judged.fates[p]
        search.match_within(p, found.q)
    short = [p for p, fate in judged.fates.items() if fate is Fate.DROPPED and p not in elsewhere]
    for p in short:
        if (one := search.in_any_order(p)) is not None:
            if one.merged:
                judged.matches.merge(p, one.q, one.score)
            else:
                judged.matches.add(p, one.q, search.fate(p, one.q), one.score)
            del judged.fates[p]


class _Search:
    """The search in one draft."""

    def __init__(self, drafts: PairedDrafts, judged: Judged):
        self.drafts = drafts
        self.old, self.new = drafts.old, drafts.new
        self.matches = judged.matches
        self.judged = judged
        self.words = {q: self._all_words(q) for q in self.new.contested}
        self.index = RareWordIndex((q, content_of(words)) for q, words in self.words.items())
        self.sponsors, self.their_sponsors = (
            {i: {*d.proposals[i].supporter_ids, *d.proposals[i].opponent_ids} for i in d.contested}
            for d in (self.old, self.new)
        )
        self._left: dict[int, tuple[Counter[str], int]] = {}
        """By bracket what is left of it, and how many of the proposals that it is are counted off."""
        self._base_stems = remembered(_REMEMBERED, self._stems_of_base_text)

    def said_once(self, proposals: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Of some proposals those whose words stand once in each draft, or two of them that stand together, and in a bracket there
        that has no others."""
        theirs = {self.new.own_words[q]: q for q in self.new.contested if q not in self.matches.taken}
        asked: dict[int, tuple[list[str], list[tuple[str, str]]]] = {}
        for p in proposals:
            own = self.old.own_words[p]
            q = theirs.get(own)
            if q is not None and content_of(own.new) and not own.old and self.sponsors[p] == self.their_sponsors[q]:
                pairs = [pair for pair in pairwise(own.new) if len(content_of(pair)) == len(pair)]
                asked[p] = content_of(own.new), pairs
        wanted = {one for words, pairs in asked.values() for one in (*words, *pairs)}
        counts = [_counted(draft, wanted) for draft in ((self.old, self.new) if wanted else ())]
        for p, (words, pairs) in asked.items():
            once = [all(count[one] == 1 for count in counts) for one in (*words, *pairs)]
            if all(once[: len(words)]) or any(once[len(words) :]):
                yield p, theirs[self.old.own_words[p]]

    def _all_words(self, q: int) -> Sequence[str]:
        """Its words, those of the brackets in it among them; of a very long one its own."""
        text = self.new.proposals[q].text
        own = self.new.own_words[q].new
        return keys_of(text) if len(text) <= LONGEST_SEGMENT and "[" in text else own

    def best(self, p: int) -> _Found | None:
        """What it most likely is, if there is anything like it."""
        words = self.old.own_words[p]
        candidates = self.index.candidates(content_of(words.tagged))
        found = [*self._among_new(p, candidates), *self._among_others(p, candidates)]
        return max(found, key=lambda one: (not one.merged, one.score, -one.q), default=None)

    def _among_new(self, p: int, candidates: Sequence[int]) -> Iterator[_Found]:
        words = self.old.own_words[p]
        long = len(content_of(words.tagged)) >= FEWEST_CONTENT_WORDS_FAR
        for q in candidates:
            if q in self.matches.taken:
                continue
            ours, theirs = self.sponsors[p], self.their_sponsors[q]
            strangers = not ours & theirs and bool(ours or theirs)
            like = likeness(words.tagged, self.new.own_words[q].tagged)
            passage = passage_like(words.new, self.words[q])
            share = passage.share if passage else 0.0
            if like >= (SAME_WITH_OTHER_SPONSORS if strangers else SAME_ELSEWHERE):
                yield _Found(like, q, merged=False)
            elif (long or (ours and ours == theirs and share == 1)) and share >= (
                PART_OF_OTHER if strangers else PART_OF_NEW
            ):
                yield _Found(max(like, share * PART_OF_NEW), q, merged=False)

    def _among_others(self, p: int, candidates: Sequence[int]) -> Iterator[_Found]:
        words = self.old.own_words[p].new
        content = len(content_of(words))
        for q in candidates:
            beside = self.matches.taken.get(q)
            if not beside or not words or not self.sponsors[p] <= self.their_sponsors[q]:
                continue
            near = any(self.old.places[other][0] == self.old.places[p][0] for other in beside)
            if not near and content < FEWEST_CONTENT_WORDS_FAR:
                continue  # a formula
            equal = any(self.old.own_words[other] == self.old.own_words[p] for other in beside)
            if not equal and any(self._holds(other, words) for other in beside):
                continue  # it has not come to that one: that one had these words
            passage = passage_like(words, self.words[q])
            if passage and passage.share >= PART_OF_OTHER:
                yield _Found(passage.share * PART_OF_OTHER, q, merged=True)
            elif self._came_to(p, q, beside) and (share := self._share_of_rest(p, q, beside)) >= PART_OF_JOINT:
                yield _Found(share * JOINED, q, merged=True)

    def _came_to(self, p: int, q: int, beside: Collection[int]) -> bool:
        """Whether the sponsors of a proposal have come to a bracket that is another proposal: its header names them now."""
        had = {party for other in beside for party in self.sponsors[other]}
        return bool(self.sponsors[p]) and not self.sponsors[p] <= had

    def _share_of_rest(self, p: int, q: int, beside: Collection[int]) -> float:
        """How much of what a proposal says, and those that a bracket is already do not, stands in that bracket."""
        asked, there = (
            Counter(map(stem_of, content_of(words))) for words in (self.old.own_words[p].new, self.words[q])
        )
        for other in beside:
            theirs = Counter(map(stem_of, content_of(self.old.own_words[other].new)))
            asked, there = asked - theirs, there - theirs
        return (asked & there).total() / asked.total() if asked.total() >= FEWEST_CONTENT_WORDS else 0.0

    def in_any_order(self, p: int) -> _Found | None:
        """The bracket in which all words of a proposal stand that mean something, in any order: one of its paragraph that has them
        beside those of others, or one of its sponsors elsewhere that has hardly any other."""
        own = self.old.own_words[p]
        asked = Counter(map(stem_of, content_of(own.new)))
        if not asked or not self.old.has_words(p):
            return None
        home = self.drafts.partner.get(self.old.places[p][0])
        beside = self.new.proposals_in[home] if home is not None else ()
        found = [*self._joined(p, asked, beside if len(beside) <= MOST_BESIDE else ()), *self._of_sponsors(p, asked)]
        return max(found, key=lambda one: (one.score, -one.q), default=None)

    def _joined(self, p: int, asked: Counter[str], beside: Sequence[int]) -> Iterator[_Found]:
        if not beside or not self._base_stems(self.old.places[p][0]).isdisjoint(asked):
            return
        for q in beside:
            taken = self.matches.taken.get(q, ())
            left = self._left_in(q)
            if any(left[word] < count for word, count in asked.items()):
                continue
            strangers = not self.sponsors[p] <= self.their_sponsors[q] or any(self.old.is_within(p, o) for o in taken)
            if asked.total() >= MOST_OF_MORE * (+left).total() and not strangers:
                yield _Found(JOINED, q, merged=bool(taken))

    def _left_in(self, q: int) -> Counter[str]:
        """How often each stem stands in a bracket beyond those of the proposals that it is: of a long one that is many, each is
        counted off once."""
        left, counted = self._left.get(q) or (Counter(map(stem_of, content_of(self.new.own_words[q].new))), 0)
        taken = self.matches.taken.get(q, [])
        for other in taken[counted:]:
            left.subtract(map(stem_of, content_of(self.old.own_words[other].new)))
        self._left[q] = left, len(taken)
        return left

    def _stems_of_base_text(self, u: int) -> frozenset[str]:
        """The stems of the words of a paragraph that nobody has in brackets."""
        return frozenset(map(stem_of, self.old.paragraphs[u].version()))

    def _of_sponsors(self, p: int, asked: Counter[str]) -> Iterator[_Found]:
        if asked.total() < FEWEST_CONTENT_WORDS_OF_SPONSORS or self.old.own_words[p].old or self.old.is_formula(p):
            return
        for q in self.index.candidates(content_of(self.old.own_words[p].new)):
            if q in self.matches.taken or not self.sponsors[p] & self.their_sponsors[q]:
                continue
            there = Counter(map(stem_of, content_of(self.new.own_words[q].new)))
            like = 2 * (asked & there).total() / (asked.total() + there.total())
            if like >= SAME_IN_ANY_ORDER:
                yield _Found(JOINED * like, q, merged=False)

    def _holds(self, other: int, words: Sequence[str]) -> bool:
        """Whether a proposal of the old draft had these words already, or a bracket in it."""
        passage = passage_like(words, keys_of(self.old.proposals[other].text))
        return passage is not None and passage.share >= PART_OF_OTHER

    def fate(self, p: int, q: int) -> Fate:
        """Modified in its own paragraph, moved in another."""
        return Fate.MODIFIED if self.drafts.partner.get(self.old.places[p][0]) == self.new.places[q][0] else Fate.MOVED

    def match_within(self, p: int, q: int) -> None:
        """Match what is within a proposal with what is within the bracket that it is now, or find it settled there."""
        inside = [i for i in self.old.all_within(p) if self.judged.fates.get(i) is Fate.DROPPED]
        if not inside:
            return
        there = [i for i in self.new.all_within(q) if i not in self.matches.taken]
        for i in inside:
            words = self.old.own_words[i]
            same = next((j for j in there if self.new.own_words[j] == words and j not in self.matches.taken), None)
            if same is not None:
                self.matches.add(i, same, Fate.PENDING, 1.0)
                del self.judged.fates[i]
            elif words.new and (passage := passage_like(words.new, self.new.own_words[q].new)) and passage.is_exact:
                self.judged.fates[i] = Fate.ADOPTED
                self.judged.shares[i] = 1.0
