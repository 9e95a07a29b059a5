"""What happened between two drafts, proposal by proposal.

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

from brackets.draft import Draft
from brackets.rounds.aligning import Stretch, alike, differences, distance
from brackets.rounds.fates import Fate, Outcome, Wording, sides_changed
from brackets.rounds.layers import Layers
from brackets.rounds.likest import Likest
from brackets.rounds.matching import Links
from brackets.rounds.paragraphs import matched
from brackets.rounds.words import plain

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


_Placed = tuple[tuple[int, ...], Outcome]
"""An outcome, and where in the output it stands."""


class _Change(NamedTuple):
    """Words of the base text, as they are to be expected and as they are, in a paragraph of each draft."""

    u: int | None
    v: int | None
    old: Sequence[str]
    new: Sequence[str]


class Compared(NamedTuple):
    """What happened between two drafts."""

    outcomes: list[Outcome]
    """Of each proposal of the old draft, the new ones, and what nobody proposed; in the order of the text."""
    addresses: dict[str, str]
    """Which paragraph of the new draft each of the old one is."""


def compare(old: Draft, new: Draft) -> Compared:
    """Compare two drafts of one text."""
    comparison = _Comparison(Layers(old), Layers(new))
    return Compared(comparison.outcomes(), comparison.addresses())


class _Comparison:
    def __init__(self, old: Layers, new: Layers):
        self.old = old
        self.new = new
        self._pair()
        self.links = Links(old, new, self.partner, self.moved)
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
            best = max(alike(all_old, all_new), alike(all_old, base_new))
            if base_old and base_new:
                best = max(best, alike(base_old, base_new))
            if (shorter := min(len(all_old), len(all_new))) >= _FEWEST_WORDS:
                common = (len(all_old) + len(all_new) - distance(all_old, all_new)) / 2
                best = max(best, _CONTAINED * common / shorter)
            return best

        found = matched([one.unit for one in old], [one.unit for one in new], like, _SAME_LABEL)
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
                    adopted = self.shares[p] >= self._enough(p)
                    self.fates[p] = Fate.ADOPTED_MODIFIED if adopted else Fate.DROPPED

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
                away = {p: distance(self.old.paragraphs[u].version({p}), target) for p in rivals}
                best = min(rivals, key=away.__getitem__)
                if distance(self.old.paragraphs[u].version(rivals), target) >= away[best]:
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
            asked += distance(without, with_it)
            gained += distance(without, target) - distance(with_it, target)
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

    def _base_changes(self) -> Iterator[_Change]:
        """What of the new base text no adopted proposal explains."""
        found = []
        for u, paragraph in enumerate(self.old.paragraphs):
            v = self.partner.get(u)
            expected, made, seams = paragraph.marked(self._adopted(u))
            there = [] if v is None else self._new_base(v, expected)
            if not there and seams and all(len(core) < _FEWEST_LETTERS for core in expected):
                continue  # labels and stops, which settling does not leave alone
            stretches = differences(expected, there) if expected != there else []
            for stretch in stretches:
                change = _Change(u, v, expected[stretch.start : stretch.end], there[stretch.low : stretch.high])
                if _is_tidying(change, stretch, seams):
                    continue
                amended = [p for p, spans in made.items() if self._touches(p, spans, stretch)]
                if amended:
                    self._amend(amended, change)
                    self.adopted_words |= {p: _mapped_words(made[p], stretches, there) for p in amended}
                else:
                    found.append(change)
        for v in range(len(self.new.paragraphs)):
            if v not in self.home and (there := self._new_base(v, [])):
                found.append(_Change(None, v, [], there))
        return (change for change in found if not self._came_from_elsewhere(change))

    def _touches(self, p: int, spans: Sequence[tuple[int, int]], stretch: Stretch) -> bool:
        """Whether words that differ are those of a proposal, or beside them if it is known that not all of it is there."""
        beside = self.fates[p] is Fate.ADOPTED_MODIFIED
        return any(
            stretch.start <= last and first <= stretch.end if beside else stretch.start < last and first < stretch.end
            for first, last in spans
        )

    def _amend(self, proposals: Sequence[int], change: _Change) -> None:
        """Words that differ where proposals were adopted: they are their wording."""
        for p in proposals:
            self.fates[p] = Fate.ADOPTED_MODIFIED
            self.wordings.setdefault(p, []).append(Wording(plain(change.old), plain(change.new)))

    def _new_base(self, v: int, expected: Sequence[str]) -> list[str]:
        """The base text of a paragraph now. Words that were base text and are in brackets now still count as such."""
        paragraph = self.new.paragraphs[v]
        there = paragraph.version()
        for q in paragraph.proposals:
            if q in self.links.taken or expected == there:
                continue
            wider = paragraph.version({*self.bracketed.get(v, ()), q})
            if distance(expected, wider) < distance(expected, there):
                self.bracketed.setdefault(v, set()).add(q)
                there = wider
        return there

    def _came_from_elsewhere(self, change: _Change) -> bool:
        """Whether new base text is a proposal of another paragraph that seemed dropped; it was adopted here then."""
        if change.v is None or self._in_other_place(change) or self._is_part(change):
            return change.v is not None
        if len(change.new) < _ELSEWHERE:
            return False
        for p in self._dropped.candidates(change.new):
            words = self.old.own[p].new
            if self.fates[p] is Fate.DROPPED and (like := alike(words, change.new)) >= _ELSEWHERE_ALIKE:
                self.fates[p] = Fate.ADOPTED if like == 1 else Fate.ADOPTED_MODIFIED
                self.shares[p] = like
                self.elsewhere[p] = change.v
                self.wordings[p] = list(_wordings(words, change.new))
                return True
        return False

    def _in_other_place(self, change: _Change) -> bool:
        """Whether new base text is a proposal of the same paragraph that seemed dropped, in another place of it."""
        for p in self.old.paragraphs[change.u].proposals if change.u is not None and not change.old else ():
            words = self.old.own[p].new
            if self.fates.get(p) is Fate.DROPPED and len(words) > 1 and words == tuple(change.new):
                self.fates[p], self.shares[p], self.elsewhere[p] = Fate.ADOPTED, 1.0, self.partner[change.u]  # type: ignore[index]
                return True
        return False

    def _is_part(self, change: _Change) -> bool:
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
    def _dropped(self) -> Likest:
        """The proposals that seem dropped and have words enough to be known by."""
        words = {p: self.old.own[p].new for p, fate in self.fates.items() if fate is Fate.DROPPED}
        return Likest(words, [p for p, row in words.items() if len(row) >= _ELSEWHERE])

    # What is said

    def addresses(self) -> dict[str, str]:
        """The pairs of paragraphs by their addresses."""
        return {
            self.old.paragraphs[u].unit.address: self.new.paragraphs[v].unit.address for u, v in self.partner.items()
        }

    def outcomes(self) -> list[Outcome]:
        """All of it, in the order of the text."""
        found = [*map(self._of_old, self.old.contested), *map(self._of_new, self._new_ones())]
        found += map(self._unexplained, self.changes)
        found += (self._moved(u, v) for u, v in self.moved.items() if self.old.paragraphs[u].version())
        return [outcome for _, outcome in sorted(found, key=lambda pair: pair[0])]

    def _new_ones(self) -> list[int]:
        return [q for q in self.new.contested if q not in self.links.taken]

    def _place(self, u: int | None, v: int | None, *within: int) -> tuple[int, ...]:
        """Where in the output something stands: at its paragraph of the old draft, or after the one before it."""
        if u is not None:
            return (u, 0, 0, *within)
        while v is not None and v >= 0 and v not in self.home:
            v -= 1
        return (self.home.get(v, -1) if v is not None else -1, 1, 0, *within)

    def _of_old(self, p: int) -> _Placed:
        proposal, u = self.old.proposals[p], self.old.places[p][0]
        address = self.old.paragraphs[u].unit.address
        q = self.links.partner.get(p)
        if q is not None:
            return self._place(u, None, p), self._linked(p, q, address)
        fate = self.fates[p]
        v = self.elsewhere.get(p, self.partner.get(u))
        if fate is Fate.DROPPED:
            sure = 1 - max(0.0, self.links.nearest.get(p, 0.0), self.shares[p])
        else:
            sure = min(1.0, self.shares[p])
        note = ""
        if p in self.elsewhere:
            note = f"adopted in another {'place of the ' if self.elsewhere[p] == self.partner.get(u) else ''}paragraph"
        return self._place(u, None, p), Outcome(
            fate,
            proposal,
            None,
            address,
            self._new_address(v),
            round(sure, 2),
            tuple(self.wordings.get(p, ())),
            adopted=self.adopted_words.get(p, ""),
            note=note,
        )

    def _linked(self, p: int, q: int, address: str) -> Outcome:
        proposal, other = self.old.proposals[p], self.new.proposals[q]
        fate = self.links.fates[p]
        note = ""
        ours, theirs = self.old.own[p], self.new.own[q]
        if fate is Fate.MODIFIED and self._only_settled_within(p, q):
            fate, note = Fate.PENDING, "what was proposed within it has been settled"
        if fate is Fate.PENDING and not note and self._stands_elsewhere(p, q):
            note = "stands in another place of the paragraph"
        if p in self.parts:
            note = "part of it was adopted"
        return Outcome(
            fate, proposal, other, address, self._new_address(self.new.places[q][0]), round(self.links.scores[p], 2),
            _wordings(ours.old, theirs.old) + _wordings(ours.new, theirs.new), *sides_changed(proposal, other), note=note,
        )  # fmt: skip

    def _stands_elsewhere(self, p: int, q: int) -> bool:
        """Whether the same base text has it in another place."""
        ours, theirs = self.old.paragraphs[self.old.places[p][0]], self.new.paragraphs[self.new.places[q][0]]
        same = self.old.proposals[p].depth == self.new.proposals[q].depth == 1 and ours.version() == theirs.version()
        return same and ours.base_spots().get(p) != theirs.base_spots().get(q)

    def _only_settled_within(self, p: int, q: int) -> bool:
        """Whether a pending proposal differs only by what has been settled in it."""
        node = self.old.proposals[p].node
        within = {i for i in self.fates if node.start < self.old.proposals[i].node.start < node.end}
        if not within:
            return False
        adopted = {i for i in within if self.fates[i] is Fate.ADOPTED}
        return self.old.with_words_within(p, adopted) == self.new.with_words_within(q, set())

    def _of_new(self, q: int) -> _Placed:
        v = self.new.places[q][0]
        u = self.home.get(v)
        note = "base text of the old draft, in brackets now" if q in self.bracketed.get(v, ()) else ""
        place = self._place(u, v, len(self.old.proposals) + q)
        address = "" if u is None else self.old.paragraphs[u].unit.address
        return place, Outcome(Fate.NEW, None, self.new.proposals[q], address, self._new_address(v), 1.0, note=note)

    def _unexplained(self, change: _Change) -> _Placed:
        u, v = change.u, change.v
        if u is None:
            note, sure = "new paragraph", 1.0
        elif v is None:
            note, sure = "the paragraph is gone", 1.0
        else:
            note, sure = "", self.likeness[u]
        address = "" if u is None else self.old.paragraphs[u].unit.address
        wording = Wording(plain(change.old), plain(change.new))
        outcome = Outcome(
            Fate.UNEXPLAINED, None, None, address, self._new_address(v), round(min(1.0, sure), 2), (wording,), note=note
        )
        return self._place(u, v, len(self.old.proposals) + len(self.new.proposals)), outcome

    def _moved(self, u: int, v: int) -> _Placed:
        """A paragraph of the base text that stands elsewhere now."""
        words = plain(self.new.paragraphs[v].version())
        outcome = Outcome(
            Fate.UNEXPLAINED, None, None, self.old.paragraphs[u].unit.address, self._new_address(v), round(self.likeness[u], 2),
            (Wording(words, words),), note="the paragraph has moved",
        )  # fmt: skip
        return self._place(u, v, -1), outcome

    def _new_address(self, v: int | None) -> str:
        return "" if v is None else self.new.paragraphs[v].unit.address


def _wordings(old: Sequence[str], new: Sequence[str]) -> tuple[Wording, ...]:
    """The words in which two texts differ."""
    return tuple(Wording(plain(old[a:b]), plain(new[c:d])) for a, b, c, d in differences(old, new))


def _is_tidying(change: _Change, stretch: Stretch, seams: Sequence[int]) -> bool:
    """Whether only marks differ where a bracket was, or the `or` between alternatives: `a [US: b], c` is `a, c` without it."""
    if not (len(change.old) == 1 and change.old[0] in _OR and not change.new) and any(
        core[0].isalnum() for core in (*change.old, *change.new)
    ):
        return False
    at = bisect_left(seams, stretch.start - 1)
    return at < len(seams) and seams[at] <= stretch.end + 1


def _contains(row: Sequence[str], words: Sequence[str]) -> bool:
    """Whether words stand in a row, one after the other."""
    return any(tuple(row[at : at + len(words)]) == tuple(words) for at in range(len(row) - len(words) + 1))


def _mapped_words(spans: Sequence[tuple[int, int]], stretches: Sequence[Stretch], there: Sequence[str]) -> str:
    """What stands now in the place of some words: those words, and those that differ between them or beside."""
    low, high = min(first for first, _ in spans), max(last for _, last in spans)
    return plain(there[_place_of(low, stretches, after=False) : _place_of(high, stretches, after=True)])


def _place_of(index: int, stretches: Sequence[Stretch], *, after: bool) -> int:
    """Where the place before a word is now; before or after what differs there."""
    shift = 0
    for start, end, low, high in stretches:
        if start <= index <= end:
            return high if after else low
        if start > index:
            break
        shift = high - end
    return index + shift
