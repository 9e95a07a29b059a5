"""Which proposal of a draft is which of a later one: by its words first, then by likeness, sponsors and place."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from brackets.rounds.fates import Fate
from brackets.rounds.rare_words import RareWordIndex
from brackets.rounds.sequences import diff, edit_distance, similarity
from brackets.rounds.versions import DraftVersions

LIKE_ENOUGH = 0.4
"""From this likeness on, two proposals of one party in one paragraph are the same."""
_IN_PLACE = 0.3
_OTHER_SPONSORS = 0.8
_OTHER_PARAGRAPH = 0.8
_CONTAINED = 0.6
_FEWEST_WORDS = 3
_NEAR = 2
_SURE = 0.95


class ProposalMatcher:
    """The proposals of a draft that still stand in brackets in a later one."""

    def __init__(self, old: DraftVersions, new: DraftVersions, paragraphs: Mapping[int, int], moved: Mapping[int, int]):
        self.old = old
        self.new = new
        self.paragraphs = paragraphs
        self.moved_paragraphs = moved
        self.partner: dict[int, int] = {}
        """Proposal of the old draft -> of the new one."""
        self.fates: dict[int, Fate] = {}
        self.scores: dict[int, float] = {}
        """How sure each is, 0 to 1."""
        self.nearest: dict[int, float] = {}
        """For proposals of the old draft that found no partner, how like the nearest was."""
        self.taken: dict[int, list[int]] = {}
        """Proposal of the new draft -> those of the old one that it is."""
        self._our_sponsors, self._their_sponsors = (
            {i: {*one.proposals[i].supporter_ids, *one.proposals[i].opponent_ids} for i in one.contested}
            for one in (old, new)
        )
        self._spots: dict[int, tuple[dict[int, int], dict[int, int]]] = {}
        self._same_words()

    def _link(self, p: int, q: int, fate: Fate, score: float) -> None:
        self.partner[p] = q
        self.fates[p] = fate
        self.scores[p] = score
        self.taken.setdefault(q, []).append(p)

    # The same words in the same paragraph

    def _same_words(self) -> None:
        for u, v in self.paragraphs.items():
            theirs = defaultdict(list)
            for q in self.new.paragraphs[v].proposals:
                if self.new.places[q][0] == v:
                    theirs[self.new.own[q]].append(q)
            ours = defaultdict(list)
            for p in self.old.paragraphs[u].proposals if theirs else ():
                if self.old.places[p][0] == u and self.old.own[p] in theirs:
                    ours[self.old.own[p]].append(p)
            for words, row in ours.items():
                self._pair_off(row, theirs[words], u)

    def _pair_off(self, ours: Sequence[int], theirs: Sequence[int], u: int) -> None:
        """Pair proposals of the same words: those of the same sponsors first, then the nearest."""
        only = len(ours) == len(theirs) == 1
        pairs = [(0, 0, ours[0], theirs[0])] if only else [
            (self._strangeness(p, q), self._away(p, q, u), p, q) for p in ours for q in theirs
        ]  # fmt: skip
        for _, _, p, q in sorted(pairs):
            if p not in self.partner and q not in self.taken:
                moved = u in self.moved_paragraphs and self.old.proposals[p].is_whole_paragraph
                self._link(p, q, Fate.MOVED if moved else Fate.PENDING, 1.0 if only else _SURE)

    def _strangeness(self, p: int, q: int) -> int:
        """0 for the same sponsors, 1 for some in common, 2 for none."""
        ours, theirs = self._our_sponsors[p], self._their_sponsors[q]
        return 0 if ours == theirs else 1 if ours & theirs else 2

    def _away(self, p: int, q: int, u: int) -> int:
        """How many words are between two places, those of all proposals counted."""
        if u not in self._spots:
            old, new = self.old.paragraphs[u], self.new.paragraphs[self.paragraphs[u]]
            hunks = diff(old.everything(), new.everything())
            starts = [hunk.start for hunk in hunks]

            def mapped(spot: int) -> int:
                at = bisect_right(starts, spot) - 1
                if at < 0:
                    return spot
                _, end, low, high = hunks[at]
                return high + spot - end if spot >= end else low

            self._spots[u] = {one: mapped(spot) for one, spot in old.spots().items()}, new.spots()
        ours, theirs = self._spots[u]
        return abs(ours.get(p, 0) - theirs.get(q, 0))

    # Others

    def find(self, rest: Sequence[int], adopted: Collection[int]) -> None:
        """Find what is like these proposals: in the same paragraph, in one with others, in another paragraph.

        For those that seem to be `adopted`, their place alone does not tell.
        """
        for score, p, q in sorted((-like, one, q) for one in rest for like, q in self._near(one)):
            if p in self.partner:
                continue
            if q not in self.taken:
                self._link(p, q, Fate.MODIFIED, -score)
            elif self._joins(p, q):
                self._merge(p, q, -score)
        for p in rest:
            if p not in self.partner:
                self._with_others(p)
        for p in rest:
            if p not in self.partner:
                self._elsewhere(p)
        in_place = ((-like, one, q) for one in rest if one not in adopted for like, q in self._in_place(one))
        for score, p, q in sorted(in_place):
            if p not in self.partner and q not in self.taken:
                self._link(p, q, Fate.MODIFIED, -score)

    def _candidates(self, p: int) -> Iterable[int]:
        """The proposals in the same paragraph of the new draft."""
        u = self.old.places[p][0]
        return self.new.paragraphs[self.paragraphs[u]].proposals if u in self.paragraphs else ()

    def _near(self, p: int) -> Iterator[tuple[float, int]]:
        """What a proposal may be now in the same paragraph by its words, with how likely that is, 0 to 1."""
        row = self.old.own[p].row
        for q in self._candidates(p):
            strange = self._strangeness(p, q)
            other = self.new.own[q].row
            score = similarity(row, other)
            if self._our_sponsors[p] <= self._their_sponsors[q] and strange and len(row) > 1:
                score = max(score, self._contained(row, other))  # it may be one of several that are one now
            if score >= (_OTHER_SPONSORS if strange == 2 else LIKE_ENOUGH):
                yield score, q
            else:
                self.nearest[p] = max(self.nearest.get(p, 0.0), score)

    def _in_place(self, p: int) -> Iterator[tuple[float, int]]:
        """What stands in its place now, of one of its sponsors at least, and strikes the same words if any."""
        for q in self._candidates(p):
            own, other = self.old.own[p], self.new.own[q]
            if (
                own.old == other.old
                and self._strangeness(p, q) < 2
                and self._away(p, q, self.old.places[p][0]) <= _NEAR
            ):
                yield max(similarity(own.row, other.row), _IN_PLACE), q

    def _contained(self, row: Sequence[str], other: Sequence[str]) -> float:
        """How likely the words of a proposal are among those of another."""
        common = (len(row) + len(other) - edit_distance(row, other)) / 2
        return _SURE * common / len(row) if row and common / len(row) >= _CONTAINED else 0.0

    def _joins(self, p: int, q: int) -> bool:
        """Whether a proposal can be part of one that has a partner: if its sponsors or its words have come to that one."""
        others = set().union(*(self._our_sponsors[other] for other in self.taken[q]))
        mine, theirs = self._our_sponsors[p], self._their_sponsors[q]
        if mine & (theirs - others):
            return True
        row, before = self.old.own[p].new, max((self.old.own[one].new for one in self.taken[q]), key=len)
        return (
            mine <= theirs
            and len(row) > 1
            and bool(self._contained(row, self.new.own[q].new))
            and not self._contained(row, before)
        )

    def _with_others(self, p: int) -> None:
        """Find it as a part of another that its sponsors have joined."""
        for q in self._candidates(p):
            score = self._contained(self.old.own[p].row, self.new.own[q].row)
            if score and q in self.taken and self._joins(p, q):
                self._merge(p, q, score)
                return

    def _merge(self, p: int, q: int, score: float) -> None:
        self._link(p, q, Fate.MERGED, score)
        for other in self.taken[q]:
            self.fates[other] = Fate.MERGED

    def _elsewhere(self, p: int) -> None:
        """Find it in another paragraph, if it has enough words to be known by."""
        row = self.old.own[p].row
        if len(row) < _FEWEST_WORDS:
            return
        best, found = 0.0, -1
        for q in self._likest.candidates(row):
            if (
                q not in self.taken
                and self._strangeness(p, q) < 2
                and (score := similarity(row, self.new.own[q].row)) > best
            ):
                best, found = score, q
        if best >= _OTHER_PARAGRAPH:
            self._link(p, found, Fate.MOVED, best)

    @cached_property
    def _likest(self) -> RareWordIndex:
        """The proposals of the new draft that had no partner when this was first asked."""
        free = [q for q in self.new.contested if q not in self.taken]
        return RareWordIndex({q: self.new.own[q].row for q in free}, free)
