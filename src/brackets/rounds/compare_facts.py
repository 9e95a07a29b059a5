"""What became of the proposals of a draft in a later one: the facts, before they are told.

First the paragraphs are paired, then the proposals in them: a proposal that still stands in brackets is found by its words, its
sponsors and its place. Of the others, each is tried: if the words of the new base text are nearer to the paragraph with it than
to the paragraph without it, by as many words as it changes, it was adopted. What of the new base text no adopted proposal
explains, nobody proposed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from brackets.rounds.align import align
from brackets.rounds.fates import Fate, Wording
from brackets.rounds.match_proposals import ProposalMatcher
from brackets.rounds.rare_words import RareWordIndex
from brackets.rounds.sequences import Hunk, diff, edit_distance, similarity
from brackets.rounds.versions import DraftVersions
from brackets.rounds.words import readable

ADOPTED_ALIKE = 0.6
"""From this share of what a replacement changes, it counts as adopted, with other words."""
HALF = 0.5
"""The same for what only puts words in, or only takes some out."""
_OR = ("or", "o", "ou")
_LIKELY = 0.5
_SAME_LABEL = 0.05
_FEWEST_WORDS = 4
_CONTAINED = 0.8
_FEWEST_LETTERS = 3
_ELSEWHERE = 5
_ELSEWHERE_ALIKE = 0.8


class BaseTextChange(NamedTuple):
    """Words of the base text, as they are to be expected and as they are, in a paragraph of each draft."""

    u: int | None
    v: int | None
    old: Sequence[str]
    new: Sequence[str]


class Findings:
    """What is so: which paragraphs and proposals are the same, what was adopted, and what nobody proposed."""

    def __init__(self, old: DraftVersions, new: DraftVersions):
        self.old = old
        self.new = new
        self._pair()
        self.links = ProposalMatcher(old, new, self.partner, self.moved)
        self.fates: dict[int, Fate] = {}
        """Of the proposals that are in brackets no more."""
        self.shares: dict[int, float] = {}
        """For each of these, which share of what it asks for is in the base text."""
        self.elsewhere: dict[int, int] = {}
        """Those that were adopted in another paragraph than theirs, and in which."""
        self.bracketed: dict[int, set[int]] = {}
        """By paragraph of the new draft, the new proposals in it that are base text of the old one, in brackets now."""
        self.adopted_words: dict[int, str] = {}
        """Of those that were adopted with other words, the words that stand."""
        self.parts: set[int] = set()
        """Those that still stand, but for a part that was adopted."""
        self.wordings: dict[int, list[Wording]] = {}
        """The words of a proposal that was adopted, and those that stand for them."""
        self._decide()
        self._fill_empty()
        self.changes = list(self._base_changes())

    # Paragraphs

    def _pair(self) -> None:
        old, new = self.old.paragraphs, self.new.paragraphs
        ours = [(one.everything(), one.version()) for one in old]
        theirs = [(one.everything(), one.version()) for one in new]

        def like(i: int, j: int) -> float:
            """Two paragraphs are as much the same as their likest versions, or as the shorter is in the longer."""
            (all_old, base_old), (all_new, base_new) = ours[i], theirs[j]
            best = max(similarity(all_old, all_new), similarity(all_old, base_new))
            if base_old and base_new:
                best = max(best, similarity(base_old, base_new))
            if (shorter := min(len(all_old), len(all_new))) >= _FEWEST_WORDS:
                common = (len(all_old) + len(all_new) - edit_distance(all_old, all_new)) / 2
                best = max(best, _CONTAINED * common / shorter)
            return best

        found = align([one.segment for one in old], [one.segment for one in new], like, _SAME_LABEL)
        self.moved = found.moved
        self.partner: dict[int, int] = {i: j for i, j in enumerate(found.partner) if j is not None} | found.moved
        self.home = {j: i for i, j in self.partner.items()}
        self.likeness = {i: like(i, j) for i, j in self.partner.items()}

    # Proposals that are in brackets no more

    def _decide(self) -> None:
        """Outer ones first: what became of an inner one depends on what it is in."""
        waiting: dict[int, list[int]] = {}
        for p in self.old.contested:
            if p not in self.links.partner:
                waiting.setdefault(self.old.proposals[p].depth, []).append(p)
        for _, here in sorted(waiting.items()):
            for p in here:
                self.shares[p] = self._share(p)
            for p in here:
                if self.shares[p] < 1 and (likely := self._likely(p)):
                    self.shares[p] = max(self.shares[p], self._share(p, likely))
            self._only_the_best_of_rivals([p for p in here if self.shares[p] >= 1])
            self.fates |= {p: Fate.ADOPTED for p in here if self.shares[p] >= 1}
            rest = [p for p in here if p not in self.fates]
            self.links.find(rest, adopted={p for p in rest if self.shares[p] >= self._enough(p)})
            for p in here:
                if p not in self.fates and p not in self.links.partner:
                    if self.shares[p] >= self._enough(p) and (rivals := self._adopted_rivals(p)):
                        self.shares[p] = self._share(p, rivals)
                    share = self.shares[p]
                    changed = Fate.ADOPTED_MODIFIED if share >= self._enough(p) else Fate.DROPPED
                    self.fates[p] = Fate.ADOPTED if share >= 1 else changed

    def _enough(self, p: int) -> float:
        """From which share on it counts as adopted: half, but more where the words that it strikes may have gone for others."""
        own = self.old.own[p]
        return ADOPTED_ALIKE if own.old and own.new else HALF

    def _likely(self, p: int) -> set[int]:
        """What else in its paragraph was likely adopted: words that come again can hide that, if each is tried alone."""
        others = self.old.paragraphs[self.old.places[p][0]].proposals
        return {other for other in others if other != p and self.shares.get(other, 0) >= _LIKELY}

    def _is_empty(self, p: int) -> bool:
        """Whether it has no words of its own, but those of the alternatives in it: `[[shall][should]]`."""
        return not self.old.has_words(p)

    def _fill_empty(self) -> None:
        """What has no words of its own fares as what is in it."""
        for p in reversed(self.old.contested):
            if p in self.fates and self._is_empty(p):
                within = [q for q in self.fates if self.old.around(q) == p]
                if any(self.fates[q] in (Fate.ADOPTED, Fate.ADOPTED_MODIFIED) for q in within):
                    self.fates[p], self.shares[p] = Fate.ADOPTED, 1.0

    def _only_the_best_of_rivals(self, adopted: Sequence[int]) -> None:
        """Of alternatives that all seem adopted, as with `[Panama][the Republic of Panama]`, take that which explains most."""
        groups: dict[tuple[str, int], list[int]] = {}
        for p in adopted:
            if (group := self.old.proposals[p].group) is not None and len(self.old.places[p]) == 1:
                groups.setdefault((group, self.old.places[p][0]), []).append(p)
        for (_, u), rivals in groups.items():
            if len(rivals) > 1 and (v := self.partner.get(u)) is not None:
                target = self.new.paragraphs[v].version()
                away = {p: edit_distance(self.old.paragraphs[u].version({p}), target) for p in rivals}
                best = min(rivals, key=away.__getitem__)
                if edit_distance(self.old.paragraphs[u].version(rivals), target) >= away[best]:
                    self.shares |= {p: 0.0 for p in rivals if p != best}

    def _adopted_rivals(self, p: int) -> set[int]:
        """The other alternatives of its group that have been adopted as they were: their words are not its own."""
        group = self.old.proposals[p].group
        return {
            other
            for other in self.old.paragraphs[self.old.places[p][0]].proposals
            if group is not None and self.fates.get(other) is Fate.ADOPTED and self.old.proposals[other].group == group
        }

    def _share(self, p: int, beside: Collection[int] = ()) -> float:
        """Which share of the words that a proposal puts in or takes out are in or out: 1 if all are.

        `beside` are others that are known to have been adopted.
        """
        around = self._around(p)
        if around is None:
            return 0.0
        ours, theirs, home = around
        ours |= set(beside)
        asked = gained = 0
        for u in self.old.places[p]:
            paragraph = self.old.paragraphs[u]
            with_it = paragraph.version({*ours, p})
            v = self.partner.get(u) if home is None else home
            if v is None and with_it and len(self.old.places[p]) == 1:
                return 0.0  # the paragraph is gone, and it asked for less than that
            target = [] if v is None else self.new.paragraphs[v].version(theirs)
            without = paragraph.version(ours)
            asked += edit_distance(without, with_it)
            gained += edit_distance(without, target) - edit_distance(with_it, target)
        return (asked + gained) / (2 * asked) if asked else 0.0

    def _around(self, p: int) -> tuple[set[int], set[int], int | None] | None:
        """What to take as accepted around a proposal, in the old draft and in the new one, and in which paragraph to look.

        None if what it stands in was dropped.
        """
        ours: set[int] = set()
        theirs: set[int] = set()
        home = None
        outer = self.old.around(p)
        while outer >= 0:
            ours.add(outer)
            link = self.links.partner.get(outer)
            if link is not None:
                if not theirs and len(self.old.places[p]) == len(self.new.places[link]) == 1:
                    home = self.new.places[link][0]
                while link >= 0:
                    theirs.add(link)
                    link = self.new.around(link)
            elif self.fates.get(outer) not in (Fate.ADOPTED, Fate.ADOPTED_MODIFIED) and not self._is_empty(outer):
                return None
            outer = self.old.around(outer)
        return ours, theirs, home

    # The base text

    def _adopted(self, u: int) -> set[int]:
        return {
            p
            for p in self.old.paragraphs[u].proposals
            if self.fates.get(p) in (Fate.ADOPTED, Fate.ADOPTED_MODIFIED) and p not in self.elsewhere
        }

    def _base_changes(self) -> Iterator[BaseTextChange]:
        """What of the new base text no adopted proposal explains."""
        found = []
        for u, paragraph in enumerate(self.old.paragraphs):
            v = self.partner.get(u)
            expected, made, seams = paragraph.marked(self._adopted(u))
            there = [] if v is None else self._new_base(v, expected)
            if not there and seams and all(len(core) < _FEWEST_LETTERS for core in expected):
                continue  # labels and stops, which settling does not leave alone
            hunks = diff(expected, there) if expected != there else []
            for hunk in hunks:
                change = BaseTextChange(u, v, expected[hunk.start : hunk.end], there[hunk.new_start : hunk.new_end])
                if _is_tidying(change, hunk, seams):
                    continue
                amended = [p for p, spans in made.items() if self._touches(p, spans, hunk)]
                if amended:
                    self._amend(amended, change)
                    self.adopted_words |= {p: _mapped_words(made[p], hunks, there) for p in amended}
                else:
                    found.append(change)
        for v in range(len(self.new.paragraphs)):
            if v not in self.home and (there := self._new_base(v, [])):
                found.append(BaseTextChange(None, v, [], there))
        return (change for change in found if not self._came_from_elsewhere(change))

    def _touches(self, p: int, spans: Sequence[tuple[int, int]], hunk: Hunk) -> bool:
        """Whether words that differ are those of a proposal, or beside them if it is known that not all of it is there."""
        beside = self.fates[p] is Fate.ADOPTED_MODIFIED
        return any(
            hunk.start <= last and first <= hunk.end if beside else hunk.start < last and first < hunk.end
            for first, last in spans
        )

    def _amend(self, proposals: Sequence[int], change: BaseTextChange) -> None:
        """Words that differ where proposals were adopted: they are their wording."""
        for p in proposals:
            self.fates[p] = Fate.ADOPTED_MODIFIED
            self.wordings.setdefault(p, []).append(Wording(readable(change.old), readable(change.new)))

    def _new_base(self, v: int, expected: Sequence[str]) -> list[str]:
        """The base text of a paragraph now. Words that were base text and are in brackets now still count as such."""
        paragraph = self.new.paragraphs[v]
        there = paragraph.version()
        for q in paragraph.proposals:
            if q in self.links.taken or expected == there:
                continue
            wider = paragraph.version({*self.bracketed.get(v, ()), q})
            if edit_distance(expected, wider) < edit_distance(expected, there):
                self.bracketed.setdefault(v, set()).add(q)
                there = wider
        return there

    def _came_from_elsewhere(self, change: BaseTextChange) -> bool:
        """Whether new base text is a proposal of another paragraph that seemed dropped; it was adopted here then."""
        if change.v is None or self._in_other_place(change) or self._is_part(change):
            return change.v is not None
        if len(change.new) < _ELSEWHERE:
            return False
        for p in self._dropped.candidates(change.new):
            words = self.old.own[p].new
            if self.fates[p] is Fate.DROPPED and (like := similarity(words, change.new)) >= _ELSEWHERE_ALIKE:
                self.fates[p] = Fate.ADOPTED if like == 1 else Fate.ADOPTED_MODIFIED
                self.shares[p] = like
                self.elsewhere[p] = change.v
                self.wordings[p] = list(wordings_of(words, change.new))
                return True
        return False

    def _in_other_place(self, change: BaseTextChange) -> bool:
        """Whether new base text is a proposal of the same paragraph that seemed dropped, in another place of it."""
        for p in self.old.paragraphs[change.u].proposals if change.u is not None and not change.old else ():
            words = self.old.own[p].new
            if self.fates.get(p) is Fate.DROPPED and len(words) > 1 and words == tuple(change.new):
                self.fates[p], self.shares[p], self.elsewhere[p] = Fate.ADOPTED, 1.0, self.partner[change.u]  # type: ignore[index]
                return True
        return False

    def _is_part(self, change: BaseTextChange) -> bool:
        """Whether new base text is part of a proposal of the same paragraph that still stands with the rest."""
        for p in self.old.paragraphs[change.u].proposals if change.u is not None and not change.old else ():
            words = self.old.own[p].new
            modified = self.links.fates.get(p) is Fate.MODIFIED and len(change.new) > 1
            if (
                modified
                and _contains(words, change.new)
                and not _contains(self.new.own[self.links.partner[p]].new, change.new)
            ):
                self.parts.add(p)
                return True
        return False

    @cached_property
    def _dropped(self) -> RareWordIndex:
        """The proposals that seem dropped and have words enough to be known by."""
        words = {p: self.old.own[p].new for p, fate in self.fates.items() if fate is Fate.DROPPED}
        return RareWordIndex(words, [p for p, row in words.items() if len(row) >= _ELSEWHERE])


def wordings_of(old: Sequence[str], new: Sequence[str]) -> tuple[Wording, ...]:
    """The words in which two texts differ."""
    return tuple(Wording(readable(old[a:b]), readable(new[c:d])) for a, b, c, d in diff(old, new))


def _is_tidying(change: BaseTextChange, hunk: Hunk, seams: Sequence[int]) -> bool:
    """Whether only marks differ where a bracket was, or the `or` between alternatives: `a [US: b], c` is `a, c` without it."""
    if not (len(change.old) == 1 and change.old[0] in _OR and not change.new) and any(
        core[0].isalnum() for core in (*change.old, *change.new)
    ):
        return False
    at = bisect_left(seams, hunk.start - 1)
    return at < len(seams) and seams[at] <= hunk.end + 1


def _contains(row: Sequence[str], words: Sequence[str]) -> bool:
    """Whether words stand in a row, one after the other."""
    return any(tuple(row[at : at + len(words)]) == tuple(words) for at in range(len(row) - len(words) + 1))


def _mapped_words(spans: Sequence[tuple[int, int]], hunks: Sequence[Hunk], there: Sequence[str]) -> str:
    """What stands now in the place of some words: those words, and those that differ between them or beside."""
    low, high = min(first for first, _ in spans), max(last for _, last in spans)
    return readable(there[_place_of(low, hunks, after=False) : _place_of(high, hunks, after=True)])


def _place_of(index: int, hunks: Sequence[Hunk], *, after: bool) -> int:
    """Where the place before a word is now; before or after what differs there."""
    shift = 0
    for start, end, low, high in hunks:
        if start <= index <= end:
            return high if after else low
        if start > index:
            break
        shift = high - end
    return index + shift
