"""Which proposals that are in brackets no more were adopted.

Each is tried: if the words of the new base text are nearer to the paragraph with the proposal than to the paragraph without
it, by as many words as it changes, it was adopted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from itertools import chain
from typing import NamedTuple

from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.compare_proposals import Matches, ProposalMatcher
from brackets.rounds.fates import ACCEPTED, Fate
from brackets.rounds.keys import asked_of, content_of, is_modal, is_other, negations_in
from brackets.rounds.passages import contains, passage_like
from brackets.rounds.sequences import common_start, edit_distance, gained
from brackets.rounds.versions import DraftVersions

ADOPTED_REPLACEMENT = 0.6
"""From this share of what a replacement changes, it counts as adopted, with other words. More than half: a replacement whose
struck words have gone for quite other words has half of what it asks for."""
ADOPTED_CHANGE = 0.5
"""The same for what only puts words in, or only takes some out."""
REWRITTEN = 0.6
"""A paragraph that is less similar than this to what it was has been rewritten: words come together in it by chance."""
ADOPTED_IN_REWRITTEN = ((20, 0.5), (8, 0.6), (0, 0.7))
"""From this share on, a proposal in such a paragraph counts as adopted, with other words: that of the first row whose number of
content words it has."""
LESS_THAN_ALL = 0.99
"""The share of what is adopted but for some small words."""
FEWEST_WORDS_TO_STAND = 3
"""Content words. With fewer, words that stand whole in another place of the paragraph are not taken for a proposal's."""
CONTRARY = 0.25
"""The share of what stands without its `no` or `not`, at most: its contrary was adopted."""
FEWEST_CONTENT_WORDS = 2
"""With fewer content words, as in `the state of`, the small ones count as much: `the condition of` is another wording of it."""
OF_THE_LONGER = 0.5
"""From this share of what an alternative asks for beyond a shorter one on, it is the longer one that was adopted."""
PERHAPS_ADOPTED = 0.5
"""From this share on, a proposal is taken as adopted when the others in its paragraph are tried again."""


class Judged(NamedTuple):
    """What became of the proposals of the old draft, as far as it is known."""

    matches: Matches
    """Those that still stand in brackets."""
    fates: dict[int, Fate]
    """Of those that do not: ADOPTED, ADOPTED_MODIFIED or DROPPED."""
    shares: dict[int, float]
    """For each that was not matched at once, which share of what it asks for is in the base text: 1 if all is."""


class _Surroundings(NamedTuple):
    """What to take as accepted where a proposal is tried."""

    ours: set[int]
    """In the old draft: the proposals that it stands in."""
    theirs: set[int]
    """In the new draft: those that these are now."""
    paragraph: int | None
    """The paragraph of the new draft to look in, where that is not the one of its own paragraph."""


def judge_proposals(drafts: PairedDrafts) -> Judged:
    """What became of each proposal of the old draft: outer ones first, since inner ones depend on what they are in."""
    matcher = ProposalMatcher(drafts)
    matches = matcher.same_words()
    judged = Judged(matches, {}, {})
    for level in _by_depth(drafts.old, [p for p in drafts.old.contested if p not in matches.partner]):
        judged.shares.update(_first_shares(drafts, judged, level))
        judged.shares.update(_second_shares(drafts, judged, level))
        whole = [p for p in level if judged.shares[p] >= 1]
        judged.shares.update(dict.fromkeys(_lesser_rivals(drafts, whole), 0.0))
        for p, (q, share) in _longer_rivals(drafts, judged, whole).items():
            judged.shares.update({p: 0.0, q: share})
            judged.fates[q] = Fate.ADOPTED_MODIFIED
        judged.fates.update({p: Fate.ADOPTED for p in whole if judged.shares[p] >= 1})
        rest = [p for p in level if p not in judged.fates]
        matcher.add_similar(matches, rest, adopted={p for p in rest if _is_adopted(drafts, judged, p)})
        for p in rest:
            if p not in matches.partner:
                judged.shares[p] = _share_without_others(drafts, judged, p)
                if judged.shares[p] < 1 and _stands_whole(drafts, judged, p):
                    judged.shares[p] = 1.0
                judged.fates[p] = _fate_of_gone(drafts, judged, p)
    return judged


def _by_depth(draft: DraftVersions, proposals: Sequence[int]) -> list[list[int]]:
    levels: dict[int, list[int]] = {}
    for p in proposals:
        levels.setdefault(draft.proposals[p].depth, []).append(p)
    return [levels[depth] for depth in sorted(levels)]


def _first_shares(drafts: PairedDrafts, judged: Judged, level: Sequence[int]) -> dict[int, float]:
    """The share of each, tried alone."""
    return {p: share_adopted(drafts, judged, p) for p in level}


def _second_shares(drafts: PairedDrafts, judged: Judged, level: Sequence[int]) -> dict[int, float]:
    """The greater shares of those that have more when tried beside the others of their paragraph that were perhaps adopted.

    Words that come again can hide that, where each is tried alone.
    """
    shares, better = judged.shares, dict[int, float]()
    for p in level:
        others = drafts.old.proposals_in[drafts.old.places[p][0]]
        beside = {q for q in others if q != p and better.get(q, shares.get(q, 0)) >= PERHAPS_ADOPTED}
        if shares[p] < 1 and beside:
            better[p] = max(shares[p], share_adopted(drafts, judged, p, beside))
    return better


def _lesser_rivals(drafts: PairedDrafts, adopted: Sequence[int]) -> list[int]:
    """Of alternatives that all seem adopted, as with `[Panama][the Republic of Panama]`, all but that which explains most."""
    old = drafts.old
    groups: dict[tuple[str, int], list[int]] = {}
    for p in adopted:
        if (group := old.proposals[p].group) is not None and len(old.places[p]) == 1:
            groups.setdefault((group, old.places[p][0]), []).append(p)
    lesser: list[int] = []
    for (_, u), rivals in groups.items():
        if len(rivals) > 1 and (v := drafts.partner.get(u)) is not None:
            target = drafts.new.words(v)
            around = set(old.all_around(rivals[0]))
            away = {p: edit_distance(old.words(u, {p, *around}), target) for p in rivals}
            asked = [old.own_words[p].new for p in rivals]
            binding = all(words and all(is_modal(word) or is_other(word) for word in words) for words in asked)
            binding = binding and any(map(is_modal, chain(*asked)))
            elsewhere = {p: binding and not contains(target, _with_next_word(old, u, p, around)) for p in rivals}
            best = min(rivals, key=lambda p: (elsewhere[p], away[p]))
            if binding or edit_distance(old.words(u, {*rivals, *around}), target) >= away[best]:
                others = {p for p in adopted if p in old.proposals_in[u] and p not in rivals}
                more = Counter(target) - Counter(old.words(u, {best, *around, *others}))
                asking_else = (p for p in rivals if old.own_words[p] != old.own_words[best])  # equal ones fare alike
                lesser += (
                    p for p in asking_else if (binding and elsewhere[p]) or not _stands_beside(old, p, best, more)
                )
    return lesser


def _with_next_word(old: DraftVersions, u: int, p: int, around: set[int]) -> Sequence[str]:
    """The words of a proposal with that which comes after them in a paragraph: what a `shall` binds."""
    words = old.words(u, {p, *around})
    start = common_start(words, old.words(u, around))
    return words[start : start + len(old.own_words[p].new) + 1]


def _longer_rivals(drafts: PairedDrafts, judged: Judged, whole: Sequence[int]) -> dict[int, tuple[int, float]]:
    """Of proposals that all stand, those that a longer alternative holds of whose other words half stands too; with that one, and
    how much of it stands: of `[waived] [waived, or lowered by half,]` the second is `waived, or reduced by half,` now."""
    old, found = drafts.old, dict[int, tuple[int, float]]()
    for p in whole:
        u, own, group = old.places[p][0], content_of(old.own_words[p].new), old.proposals[p].group
        v = drafts.partner.get(u)
        if judged.shares[p] < 1 or group is None or v is None or not own or old.own_words[p].old:
            continue
        others = {q for q in old.proposals_in[u] if judged.shares.get(q, 0.0) >= PERHAPS_ADOPTED}
        for q in old.proposals_in[u]:
            asked = content_of(old.own_words[q].new)
            if (
                q in judged.shares
                and old.proposals[q].group == group
                and len(asked) > len(own)
                and contains(asked, own)
            ):
                known = old.words(u, {p, *old.all_around(p), *(others - {q})})
                more = Counter(asked) - Counter(own)
                stands = (more & (Counter(drafts.new.words(v)) - Counter(known))).total()
                share = (len(own) + stands) / len(asked)
                if (
                    stands >= OF_THE_LONGER * more.total()
                    and share > found.get(p, (q, 0.0))[1]
                    and judged.shares[q] < 1
                ):
                    found[p] = q, min(share, LESS_THAN_ALL)
    return found


def _stands_beside(old: DraftVersions, p: int, best: int, more: Counter[str]) -> bool:
    """Whether a proposal was taken as well as its alternative: if what it asks for beyond that one, or all of it, stands besides.

    `more` are the words that the paragraph has now beyond those that the alternative explains: of `[the exporter] [the importer]`
    both stand in `the exporter and the importer`. That a `shall` stands in another sentence says nothing of `[shall][should]`.
    """
    content = (content_of(old.own_words[one].new) for one in (p, best))
    words, other = (Counter(key for key in keys if not is_modal(key)) for keys in content)
    return any(asked and asked <= more for asked in (words - other, words))


def _stands_whole(drafts: PairedDrafts, judged: Judged, p: int) -> bool:
    """Whether all words of a proposal stand one after the other where they did not, in another place of the paragraph."""
    u, words = drafts.old.places[p][0], drafts.old.own_words[p]
    v = drafts.partner.get(u)
    if (
        v is None
        or words.old
        or len(content_of(words.new)) < FEWEST_WORDS_TO_STAND
        or not _is_adopted(drafts, judged, p)
    ):
        return False
    before, there = (
        passage_like(words.new, drafts.old.words(u)),
        passage_like(words.new, drafts.new.words(v)),
    )
    return there is not None and there.is_exact and not (before is not None and before.is_exact)


def _share_without_others(drafts: PairedDrafts, judged: Judged, p: int) -> float:
    """Its share again, where others of its paragraph have been adopted as they were: their words are not its own."""
    others = _adopted_beside(drafts.old, judged, p) if _is_adopted(drafts, judged, p) else set()
    return share_adopted(drafts, judged, p, others) if others else judged.shares[p]


def _adopted_beside(draft: DraftVersions, judged: Judged, p: int) -> set[int]:
    return {
        other
        for other in draft.proposals_in[draft.places[p][0]]
        if other != p and judged.fates.get(other) is Fate.ADOPTED
    }


def _fate_of_gone(drafts: PairedDrafts, judged: Judged, p: int) -> Fate:
    if judged.shares[p] >= 1 or (judged.shares[p] >= LESS_THAN_ALL and _differs_beside(drafts, p)):
        return Fate.ADOPTED
    return Fate.ADOPTED_MODIFIED if _is_adopted(drafts, judged, p) else Fate.DROPPED


def _differs_beside(drafts: PairedDrafts, p: int) -> bool:
    """Whether the words of a proposal stand as they are where its paragraph is now, and did not before: what differs is beside it.

    `[, flakes and powders], and shall make` has all of it in `flakes and powders.`, one `and` apart.
    """
    own, u = drafts.old.own_words[p], drafts.old.places[p][0]
    v = drafts.partner.get(u)
    if v is None or own.old or len(content_of(own.new)) < FEWEST_CONTENT_WORDS:
        return False
    return contains(drafts.new.words(v), own.new) and not contains(drafts.old.words(u), own.new)


def _is_adopted(drafts: PairedDrafts, judged: Judged, p: int) -> bool:
    """Whether so much of it is in the base text that it counts as adopted."""
    own = drafts.old.own_words[p]
    least = ADOPTED_REPLACEMENT if own.old and own.new else ADOPTED_CHANGE
    if drafts.similarity.get(drafts.old.places[p][0], 1.0) < REWRITTEN:
        length = len(content_of((*own.old, *own.new)))
        least = max(least, asked_of(ADOPTED_IN_REWRITTEN, length))
    if judged.shares[p] < least:
        return False
    has, more = _words_of(drafts, p)
    return more or (not has and drafts.old.proposals[p].group is None and judged.shares[p] >= ADOPTED_REPLACEMENT)


def _words_of(drafts: PairedDrafts, p: int) -> tuple[bool, bool]:
    """Whether a word of a proposal that means something stands where its paragraph is now, if it only puts such words in; and
    whether it does so more often than in the base text of that, if it is in no other proposal.

    Where the words around are others, a paragraph may be nearer to it without a word of it: of `[the Secretariat][the Council]`
    both begin as `the Council` does, and `[and lakes]` as `and rivers`. `[the state of]` is `the condition of` perhaps.
    """
    content = set(content_of(drafts.old.own_words[p].new))
    if not content or drafts.old.own_words[p].old:
        return True, True
    alone = drafts.old.around(p) < 0
    stands = False
    for u in drafts.old.places[p]:
        if (v := drafts.partner.get(u)) is None:
            continue
        had = Counter(drafts.old.words(u)) if alone else Counter[str]()
        has = Counter(drafts.new.words(v) if alone else drafts.new.paragraphs[v].all_words())
        stands = stands or any(has[word] for word in content)
        if any(has[word] > had[word] for word in content):
            return True, True
    return stands, False


def share_adopted(drafts: PairedDrafts, judged: Judged, p: int, beside: Collection[int] = ()) -> float:
    """Which share of the words that a proposal puts in or takes out are in or out: 1 if all are, 0 if none.

    `beside` are others that are taken as adopted.
    """
    around = _surroundings(drafts, judged, p)
    if around is None:
        return 0.0
    if drafts.old.is_of_typography(p) and drafts.old.has_words(p):
        return _share(drafts, p, around, beside, _as_written)
    share = _share(drafts, p, around, beside, DraftVersions.words)
    content = content_of((*drafts.old.own_words[p].old, *drafts.old.own_words[p].new))
    if share >= 1 or len(content) < FEWEST_CONTENT_WORDS:
        return share
    least = LESS_THAN_ALL if not _loses_negation(drafts, p) else CONTRARY
    return min(_share(drafts, p, around, beside, _content), least)


def _loses_negation(drafts: PairedDrafts, p: int) -> bool:
    """Whether a proposal has a `no` or `not`, and the paragraph that its own is now has none."""
    if not negations_in(drafts.old.own_words[p].new):
        return False
    there = [drafts.partner.get(u) for u in drafts.old.places[p]]
    return not any(v is not None and negations_in(drafts.new.words(v)) for v in there)


Cut = Callable[[DraftVersions, int, Collection[int]], Sequence[str]]
"""How a version of a paragraph is read as words."""


def _as_written(draft: DraftVersions, paragraph: int, accepted: Collection[int]) -> Sequence[str]:
    return draft.words(paragraph, accepted, fine=True)


def _content(draft: DraftVersions, paragraph: int, accepted: Collection[int]) -> Sequence[str]:
    return content_of(draft.words(paragraph, accepted))


def _share(drafts: PairedDrafts, p: int, around: _Surroundings, beside: Collection[int], cut: Cut) -> float:
    """The share, counted in the words that `cut` gives."""
    accepted = around.ours | set(beside)
    asked = got = 0
    places = drafts.old.places[p]
    for u in places:
        with_it, without = cut(drafts.old, u, {*accepted, p}), cut(drafts.old, u, accepted)
        v = drafts.partner.get(u) if around.paragraph is None else around.paragraph
        if v is None and with_it and len(places) == 1:
            return 0.0  # the paragraph is gone, and it asked for less than that
        target = [] if v is None else cut(drafts.new, v, around.theirs)
        asked += edit_distance(without, with_it)
        got += gained(without, with_it, target)
    return (asked + got) / (2 * asked) if asked else 0.0


def _surroundings(drafts: PairedDrafts, judged: Judged, p: int) -> _Surroundings | None:
    """What a proposal stands in; None if that was dropped."""
    old, new = drafts.old, drafts.new
    ours: set[int] = set()
    partners: set[int] = set()
    paragraph = None
    for outer in old.all_around(p):
        ours.add(outer)
        partner = judged.matches.partner.get(outer)
        if partner is not None:
            if not partners and len(old.places[p]) == len(new.places[partner]) == 1:
                paragraph = new.places[partner][0]
            partners.add(partner)
        elif judged.fates.get(outer) not in ACCEPTED and old.has_words(outer):
            return None
    return _Surroundings(ours, new.with_all_around(partners), paragraph)
