"""Proposals that seem dropped, looked for in all that is left: new base text, and new brackets, wherever they stand.

A paragraph splits, an option becomes a paragraph of its own, two equal proposals become one: the words stand, in another place.
Only what is new there counts; that words of a formula stand in a paragraph as they always have says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from brackets.rounds.any_order import AnyOrder
from brackets.rounds.compare_adoption import LESS_THAN_ALL, Judged
from brackets.rounds.compare_base_text import BaseText, BaseTextChange
from brackets.rounds.compare_containers import containers_of
from brackets.rounds.compare_left_over import (
    gone_from_place,
    in_other_place,
    not_found,
    part_of,
    whole_sentences,
    with_moved_words,
)
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.compare_partly import bracket_with_rest, find_adopted_parts
from brackets.rounds.fates import ACCEPTED, Fate, Place
from brackets.rounds.formulas import Formulas
from brackets.rounds.keys import (
    Reading,
    Wording,
    asked_of,
    content_of,
    is_modal,
    loses_negation,
    reading,
    weight_of,
    wordings_of,
)
from brackets.rounds.new_words import NewWords
from brackets.rounds.other_forms import NewText
from brackets.rounds.other_order import OtherOrder
from brackets.rounds.passages import Passage, contains, passage_like
from brackets.rounds.rare_words import RareWordIndex
from brackets.rounds.versions import LONGEST_FORMULA, DraftVersions

FEWEST_CONTENT_WORDS = 3
"""Content words. Fewer come again by chance in another place."""
FEW = 5
"""Content words. Of fewer all must be there, for each is a quarter of what is asked for; others may stand between them."""
CLOSE = 0.6
"""How close together they must stand then."""
ADOPTED_ELSEWHERE = ((15, 0.5), (8, 0.6), (FEW, 0.7), (0, 0.9))
"""From which likeness on new base text of another place is a proposal that seemed dropped: that of the first row whose number of
content words it has. Of few words some come together by chance."""
BESIDE = 3
"""Words. What is within a proposal that was adopted elsewhere is looked for in its place, and so many words around."""
NEW_THERE = 0.5
"""So much of what is found must be new in its place."""
LEAST_PART = 0.2
"""From this share of its words on, a place has part of a proposal that was adopted in several places."""
MOST_PLACES = 3
"""In so many places a proposal is looked for; more are chance."""
AS_IT_IS = 0.8
"""How sure it is that a whole sentence was adopted that stands in another paragraph."""
UNSURE = 0.5
"""How sure a fate is at most of a proposal whose words stand in other forms, or half of them."""
FEWEST_BESIDE = 2
"""Content words. So many that stand beside an alternative that was taken were taken as well; one is there by chance."""
WORSE_IN_PLACE = 0.8
"""What was adopted with less than this share of its words in its place is looked for elsewhere too."""


class Elsewhere(NamedTuple):
    """A proposal that was adopted in another place than its own."""

    paragraph: int
    """The paragraph of the new draft."""
    fate: Fate
    share: float
    """How much of it stands there, 0 to 1."""
    wordings: tuple[Wording, ...]
    start: int = 0
    """Its first word there."""
    end: int = 0
    """The word after its last."""


class Traced(NamedTuple):
    """What is left, traced to proposals as far as that can be done."""

    elsewhere: dict[int, Elsewhere]
    """Proposals that seemed dropped, and were adopted in another place."""
    partly: set[int]
    """Proposals that still stand or were dropped, but for a part that was adopted."""
    unexplained: list[BaseTextChange]
    """What nobody proposed."""
    doubtful: dict[int, Place]
    """Of proposals that were dropped, as it seems, where most of their words stand, in another order."""
    unsure: set[int]
    """Those of which half stands in new base text that nobody explains."""


def trace_elsewhere(drafts: PairedDrafts, judged: Judged, base_text: BaseText) -> Traced:
    """Look for the proposals that seem dropped in what the base text has new, the longest first."""
    partly: set[int] = set()
    rest = []
    elsewhere: dict[int, Elsewhere] = {}
    gone, sentences = gone_from_place(drafts, base_text), whole_sentences(drafts, judged)
    for change in base_text.changes:
        if change.u in gone and change.v is not None and not change.old:
            taken = [q for q in gone[change.u] if contains(change.new, drafts.old.own_words[q].new)]
            elsewhere.update((q, Elsewhere(change.v, Fate.ADOPTED, 1.0, ())) for q in taken)
        if (p := in_other_place(drafts, judged, elsewhere, change)) is not None and change.v is not None:
            elsewhere[p] = Elsewhere(change.v, Fate.ADOPTED, 1.0, ())
        elif not change.old and (p := sentences.get(tuple(change.new))) is not None and change.v is not None:
            elsewhere[p] = Elsewhere(change.v, Fate.ADOPTED, AS_IT_IS, (), change.at, change.at + len(change.new))
        elif (p := part_of(drafts, judged, change, Fate.MODIFIED)) is not None:
            partly.add(p)
        else:
            rest.append(change)
    fresh = _fresh_of(drafts, judged, rest)
    searched = _searched(drafts, judged, elsewhere)
    formulas = Formulas(drafts.old)
    candidates: list[tuple[float, int, Elsewhere]] = []
    if fresh and searched:
        index = RareWordIndex((v, one.content()) for v, one in fresh.items())
        for p in searched:
            home = drafts.partner.get(drafts.old.places[p][0])
            adopted = _Search(drafts, fresh, formulas, p, home).adopted(index)
            if adopted and adopted.share > judged.shares[p]:
                candidates.append((-adopted.share, p, adopted))
    for _, p, adopted in sorted(candidates, key=lambda one: one[:2]):
        if not _has_rival(drafts, judged, elsewhere, p, adopted):
            elsewhere[p] = adopted
            elsewhere.update(_within(drafts, judged, p, adopted, fresh[adopted.paragraph].there))
    doubtful = _in_any_order(drafts, judged, base_text, elsewhere, fresh, formulas)
    unsure, rests = _in_other_forms(drafts, judged, NewText(drafts, rest, fresh), elsewhere, doubtful, fresh)
    partly |= rests | find_adopted_parts(drafts, judged, fresh)
    left = []
    for change in not_found(rest, fresh):
        dropped = part_of(drafts, judged, change, Fate.DROPPED, elsewhere)
        if dropped is None or dropped in elsewhere:
            left.append(change)
        else:
            partly.add(dropped)
    return Traced(elsewhere, partly, list(with_moved_words(drafts, judged, left)), doubtful, unsure)


def _in_any_order(
    drafts: PairedDrafts,
    judged: Judged,
    base_text: BaseText,
    elsewhere: dict[int, Elsewhere],
    fresh: Mapping[int, NewWords],
    formulas: Formulas,
) -> dict[int, Place]:
    """Look for what seems dropped still in any order, and add what was adopted to `elsewhere`; gives where others perhaps stand."""
    containers = containers_of(drafts.old)
    left = [
        p for p, fate in judged.fates.items() if fate is Fate.DROPPED and p not in elsewhere and p not in containers
    ]
    amended = [p for p in _amended(judged, base_text, elsewhere) if p not in containers]
    doubtful: dict[int, Place] = {}
    if not left and not amended:
        return doubtful
    changed = {change.v for change in base_text.changes if change.v is not None and change.new}
    changed |= {v for p in base_text.amended for u in drafts.old.places[p] if (v := drafts.partner.get(u)) is not None}
    texts = AnyOrder(drafts, judged, formulas, {p: one.paragraph for p, one in elsewhere.items()}, changed)
    for p, stands in texts.found(left):
        v, there = stands.paragraph, texts.shown(stands)
        wordings = () if stands.fate is Fate.ADOPTED else wordings_of(drafts.old.own_readings(p)[1], reading(there))
        adopted = Elsewhere(v, stands.fate, stands.sureness, wordings, stands.start, stands.end)
        whole = stands.fate is Fate.ADOPTED  # its words stand beside those of an alternative
        if stands.fate is Fate.DROPPED or (not whole and _has_rival(drafts, judged, elsewhere, p, adopted)):
            doubtful[p] = Place(drafts.new.paragraphs[v].segment.address, there, round(stands.share, 2))
            continue
        elsewhere[p] = adopted
        texts.claim(p, stands)
        for at in stands.matched if v in fresh else ():
            fresh[v].explain(at, at + 1)
    others = OtherOrder(drafts, texts)
    for p in amended:
        if (other := others.find(p)) is not None:
            elsewhere[p] = Elsewhere(other.paragraph, other.fate, other.sureness, (), other.start, other.end)
            for at in other.matched if other.paragraph in fresh else ():
                fresh[other.paragraph].explain(at, at + 1)
    return doubtful


def _in_other_forms(
    drafts: PairedDrafts,
    judged: Judged,
    texts: NewText,
    elsewhere: dict[int, Elsewhere],
    doubtful: dict[int, Place],
    fresh: Mapping[int, NewWords],
) -> tuple[set[int], set[int]]:
    """Look for what seems dropped still in other forms of its words, and add what was adopted to `elsewhere`; gives what perhaps is
    not dropped, and puts to `doubtful` where it stands; and that of which the rest is in brackets, and is added to the matches."""
    unsure, rests = set[int](), set[int]()
    for p in [p for p, fate in judged.fates.items() if fate is Fate.DROPPED and p not in elsewhere]:
        if (stands := texts.find(p)) is None:
            continue
        start, end, there = stands.matched[0], stands.matched[-1] + 1, fresh[stands.v].there
        if (q := bracket_with_rest(drafts, judged, p, stands.v, stands.asked)) is not None:
            at_home = drafts.partner.get(drafts.old.places[p][0]) == stands.v
            judged.matches.add(p, q, Fate.MODIFIED if at_home else Fate.MOVED, UNSURE)
            del judged.fates[p]
            doubtful.pop(p, None)
            rests.add(p)
            for at in stands.matched:
                fresh[stands.v].explain(at, at + 1)
            continue
        adopted = Elsewhere(stands.v, Fate.ADOPTED_MODIFIED, UNSURE, (), start, end)
        beside = len(stands.matched) >= FEWEST_BESIDE  # its words are none of those of an alternative that was taken
        if stands.is_adopted and (beside or not _has_rival(drafts, judged, elsewhere, p, adopted)):
            said = wordings_of(drafts.old.own_readings(p)[1], reading(there.shown(start, end)))
            elsewhere[p] = adopted._replace(wordings=said)
            for at in stands.matched:
                fresh[stands.v].explain(at, at + 1)
            continue
        unsure.add(p)
        if p not in doubtful or doubtful[p].likeness < stands.share:
            address = drafts.new.paragraphs[stands.v].segment.address
            doubtful[p] = Place(address, there.shown(start, end), round(stands.share, 2))
    return unsure, rests


def _amended(judged: Judged, base_text: BaseText, elsewhere: Mapping[int, Elsewhere]) -> list[int]:
    """The proposals that were adopted with other words, as it seems."""
    in_place = (p for p, fate in judged.fates.items() if fate is Fate.ADOPTED_MODIFIED)
    asked = dict.fromkeys((*in_place, *base_text.amended, *elsewhere))
    return [p for p in asked if p not in elsewhere or elsewhere[p].fate is Fate.ADOPTED_MODIFIED]


def _within(
    drafts: PairedDrafts, judged: Judged, p: int, adopted: Elsewhere, there: Reading
) -> Iterator[tuple[int, Elsewhere]]:
    """What is within a proposal that was adopted elsewhere, and stands there too."""
    low = max(0, adopted.start - BESIDE)
    beside = there.keys[low : adopted.end + BESIDE]
    for i in drafts.old.all_within(p):
        words = drafts.old.own_words[i].new
        if judged.fates.get(i) is Fate.DROPPED and (adopted.fate is Fate.ADOPTED or _means_something(words)):
            passage = passage_like(words, beside)
            if passage and passage.is_exact:
                start, end = low + passage.start, low + passage.end
                yield i, Elsewhere(adopted.paragraph, Fate.ADOPTED, 1.0, (), start, end)


def _means_something(words: Sequence[str]) -> bool:
    """Whether words mean something, or say how much a text binds: an `and` stands beside others by chance."""
    return bool(content_of(words)) or any(map(is_modal, words))


def _has_rival(
    drafts: PairedDrafts, judged: Judged, elsewhere: Mapping[int, Elsewhere], p: int, adopted: Elsewhere
) -> bool:
    """Whether another of its alternatives, which asks for other words, was adopted there: then it was the one that was chosen."""
    old = drafts.old
    if (group := old.proposals[p].group) is None:
        return False
    for u in old.places[p]:
        for q in old.proposals_in[u]:
            if q == p or old.proposals[q].group != group or old.own_words[q] == old.own_words[p]:
                continue
            if (rival := elsewhere.get(q)) is not None:
                if rival.paragraph == adopted.paragraph and rival.start < adopted.end and adopted.start < rival.end:
                    return True
            elif judged.fates.get(q) in ACCEPTED and drafts.partner.get(u) == adopted.paragraph:
                return True
    return False


def _standing_words(old: DraftVersions, judged: Judged, u: int) -> list[str]:
    """The words of a paragraph of the old draft with all that was adopted of it, or stands in brackets still."""
    known = {
        p
        for p in old.with_all_around(old.proposals_in[u])
        if p in judged.matches.partner or judged.fates.get(p) in ACCEPTED
    }
    return old.paragraphs[u].version(known)


def _fresh_of(drafts: PairedDrafts, judged: Judged, changes: Iterable[BaseTextChange]) -> dict[int, NewWords]:
    fresh: dict[int, NewWords] = {}
    home = drafts.home
    for change in changes:
        if change.v is not None and change.new:
            one = fresh.get(change.v)
            if one is None:
                u = home.get(change.v)
                had = [] if u is None else _standing_words(drafts.old, judged, u)
                one = fresh[change.v] = NewWords(change.there, had)
            one.add(range(change.at, change.at + len(change.new)))
    return fresh


def _searched(drafts: PairedDrafts, judged: Judged, elsewhere: Mapping[int, Elsewhere]) -> list[int]:
    """The proposals to look for, those with most words first."""
    own = drafts.old.own_words
    containers = containers_of(drafts.old)
    dropped = [
        p
        for p, fate in judged.fates.items()
        if p not in elsewhere
        and p not in containers
        and (fate is Fate.DROPPED or (fate is Fate.ADOPTED_MODIFIED and judged.shares[p] < WORSE_IN_PLACE))
        and len(set(content_of(own[p].new))) >= FEWEST_CONTENT_WORDS
        and not drafts.old.is_formula(p)
    ]
    return sorted(dropped, key=lambda p: (-len(own[p].new), p))


class _Search(NamedTuple):
    """The search for one proposal."""

    drafts: PairedDrafts
    fresh: dict[int, NewWords]
    formulas: Formulas
    p: int
    home: int | None
    """The paragraph of the new draft that its own paragraph is now."""

    def adopted(self, index: RareWordIndex) -> Elsewhere | None:
        """Where it was adopted, whole or in parts; the places are then explained."""
        words = self.drafts.old.own_words[self.p].new
        places = dict.fromkeys(index.candidates(content_of(words)))
        if self.home in self.fresh:
            places[self.home] = None
        found = sorted(self._passages(words, places), key=lambda pair: (-pair[1].share, pair[0]))
        if not found:
            return None
        v, best = found[0]
        best = self._with_ends(v, best, len(words))
        taken = [(v, best)]
        share = best.share
        length = len(content_of(words))
        least = asked_of(ADOPTED_ELSEWHERE, length)
        likeness = _likeness(best, length)
        if likeness < least:
            for other, passage in found[1:MOST_PLACES]:
                if not any(passage.of & one.of for _, one in taken):
                    taken.append((other, passage))
                    share += passage.share
                    likeness += _likeness(passage, length)
        if likeness < least:
            return None
        for place, passage in taken:
            self.fresh[place].explain(passage.start, passage.end)
        whole = len(taken) == 1 and best.is_exact
        fate = Fate.ADOPTED if whole else Fate.ADOPTED_MODIFIED
        share = 1.0 if whole else min(share, LESS_THAN_ALL)
        return Elsewhere(v, fate, share, self._wordings(taken), best.start, best.end)

    def _passages(self, words: Sequence[str], places: Iterable[int]) -> Iterator[tuple[int, Passage]]:
        """What is like it and new in these paragraphs."""
        for v in places:
            fresh = self.fresh[v]
            passage = passage_like(words, fresh.there.keys)
            if passage is None or passage.share < LEAST_PART:
                continue
            keys = fresh.there.keys
            if loses_negation(words, passage.of, keys[passage.start : passage.end]):
                continue
            matched = [keys[at] for at in sorted(passage.matched)]
            new = weight_of(keys[at] for at in passage.matched if fresh.is_new(at, at_home=v == self.home))
            if len(content_of(matched)) < FEWEST_CONTENT_WORDS or new < NEW_THERE * weight_of(matched):
                continue
            if v == self.home or not self._is_formula(words, passage, matched):
                yield v, passage

    def _is_formula(self, words: Sequence[str], passage: Passage, matched: Sequence[str]) -> bool:
        """Whether what stands in a passage is said in other places too; the very words of a long proposal are its own."""
        if passage.is_exact and len(words) >= LONGEST_FORMULA:
            return False
        beside = self.drafts.old.places[self.p]
        return self.formulas.has(matched, beside) or self.formulas.are_all(words, passage.of, beside)

    def _with_ends(self, v: int, passage: Passage, length: int) -> Passage:
        """The passage with as many new words before and after it as the proposal has there and it has not."""
        start, end, fresh = passage.start, passage.end, self.fresh[v]
        for _ in range(min(passage.of)):
            start -= fresh.is_new(start - 1)
        for _ in range(length - 1 - max(passage.of)):
            end += fresh.is_new(end)
        return passage._replace(start=start, end=end)

    def _wordings(self, taken: Sequence[tuple[int, Passage]]) -> tuple[Wording, ...]:
        """The words in which it differs from what stands there."""
        own = self.drafts.old.own_readings(self.p)[1]
        there = " ".join(self.fresh[v].there.shown(passage.start, passage.end) for v, passage in taken)
        return wordings_of(own, reading(there))


def _likeness(passage: Passage, length: int) -> float:
    """How like a passage is to a proposal of so many content words."""
    if length < FEW:
        return passage.share if passage.closeness >= CLOSE else 0.0
    return min(passage.share, passage.closeness)
