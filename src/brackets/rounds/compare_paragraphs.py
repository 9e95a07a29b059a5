"""Two drafts of one text with their paragraphs paired: the first step of comparing them.

A paragraph that has split, and several that have joined, are one pair: the parts are compared as one paragraph.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from brackets.rounds.align import align
from brackets.rounds.compare_runs import FEWEST_WORDS_OF_PART, Runs, Side, Written
from brackets.rounds.keys import Alphabet, content_of
from brackets.rounds.segments import Segment
from brackets.rounds.sequences import common_in_one_stretch, common_length, longest_increasing, similarity
from brackets.rounds.versions import LONGEST_FORMULA, DraftVersions, ParagraphVersions

LABEL_BONUS = 0.05
"""The same label counts as so much similarity more. Little: from one round to the next numbers change with every new
paragraph, so that a label only decides between paragraphs that are equally similar."""
CONTAINED = 0.8
"""What a paragraph that stands whole in another one counts as similarity: more than a rewritten one, less than the same one."""
STRETCH = 6.0
"""So many times as long as the paragraph the stretch may be in which its words stand: others are in brackets between them."""
FEWEST_WORDS_CONTAINED = 4
"""Words. A shorter paragraph stands in many others by chance."""
SHIFTED = 0.15
"""From this share of its words that stand in the paragraph before or after the one that it is now, some of its sentences have gone
there, and the two are compared as one."""
SAME_PLACE = 0.2
"""From this similarity on, a paragraph that is gone and the only new one between the same neighbours are the same, rewritten."""
SAME_GAP = 0.25
"""The same where there are several of them."""
MOST_PAIRS_BETWEEN = 400
"""So many pairs between the same neighbours are looked at, twenty beside twenty: where more have changed, place tells little."""
LIKEST_IN_SECTION = 0.42
"""The same where they stand in one section, and no other that is left there is as like either of them; as wholes, for there is no
lack of short ones that stand in a longer one by chance."""
LIKEST_LEFT = 0.45
"""From this similarity on, two paragraphs that are left, and that are the likest to each other, are the same, moved and changed."""
DOUBTFUL = 0.5
"""Up to this similarity a pair is given up for one that is more alike: doubtful ones come last."""
LIKELIER = 0.08
"""So much more alike that one is, at least."""
STRAY = 0.54
"""Up to this similarity paragraphs of sections that are not the same are alike by chance."""
STRAY_PART = 0.72
"""The same for a paragraph of which most stands in a longer one, and no more words than a formula has: `emissions by sources and
removals by sinks of greenhouse gases` stands in many."""
SURE_OF_HEADING = 0.8
"""From this similarity on, a heading is what it was, whatever is below it."""
FEWEST_ITEMS = 2
"""So many items that are the same stand below what introduces both, however it was written anew."""
MOST_ROUNDS = 3
"""So often it is looked at what is left, since what gives up its partner may find another."""
MOST_PAIRS_LEFT = 40_000
"""So many pairs of paragraphs that are left are compared: two hundred beside as many. Where more are left, all has changed."""


class PairedDrafts(NamedTuple):
    """Two drafts with their paragraphs paired. Paragraphs and proposals are named by their indexes in each draft."""

    old: DraftVersions
    new: DraftVersions
    partner: dict[int, int]
    """The paragraph of the old draft -> the one of the new draft that it is; those that are gone are not in it."""
    moved: dict[int, int]
    """Of these, the ones that stand in another order."""
    similarity: dict[int, float]
    """For each paragraph of the old draft that has a partner, how similar the two are, 0 to 1."""
    new_parts: Sequence[ParagraphVersions]
    """The paragraphs of the new draft as they stand, before those that go together were joined."""
    new_runs: Sequence[Sequence[int]]
    """For each paragraph of the new draft, which of these it is made of."""

    @property
    def home(self) -> dict[int, int]:
        """The paragraph of the new draft -> the one of the old draft that it was. Made anew each time: ask once."""
        return {j: i for i, j in self.partner.items()}


class _Likeness:
    """How like the paragraphs of two drafts are, by the words that mean something."""

    def __init__(self, old: DraftVersions, new: DraftVersions):
        alphabet = Alphabet()
        self.ours, self.theirs = ([_written(one, alphabet) for one in draft.paragraphs] for draft in (old, new))
        self.roots = alphabet.roots()
        """By which what is written so is translated into the roots of its words."""

    def __call__(self, i: int, j: int) -> float:
        """Two paragraphs are as similar as their most similar versions, or as the shorter is contained in the longer."""
        best, all_old, all_new = self.whole(i, j), self.ours[i].all, self.theirs[j].all
        if (shorter := min(len(all_old), len(all_new))) >= FEWEST_WORDS_CONTAINED and best < CONTAINED:
            most = CONTAINED * common_length(all_old, all_new) / shorter
            if most > best:  # its words may stand far apart there, by chance
                best = max(best, min(most, CONTAINED * common_in_one_stretch(all_old, all_new, STRETCH)))
        return best

    def whole(self, i: int, j: int) -> float:
        """How similar their most similar versions are."""
        (_, all_old, base_old), (_, all_new, base_new) = self.ours[i], self.theirs[j]
        best = (
            similarity(all_old, all_new) if all_old or all_new else 0.0
        )  # two heads of options without words are any two
        if base_new and base_new != all_new:
            best = max(best, similarity(all_old, base_new))
        if base_old and base_new and (base_old != all_old or base_new != all_new):
            best = max(best, similarity(base_old, base_new))
        return best


def _written(paragraph: ParagraphVersions, alphabet: Alphabet) -> Written:
    words, base = paragraph.all_words(), paragraph.version()
    if paragraph.segment.heading:  # `Article 4` is `Article 5` where another article comes before it
        words, base = ([word for word in one if not word.isdigit()] or one for one in (words, base))
    content = alphabet.string(content_of(words) or words)
    return Written(
        alphabet.string(words), content, content if words == base else alphabet.string(content_of(base) or base)
    )


def pair_paragraphs(old: DraftVersions, new: DraftVersions) -> PairedDrafts:
    """Pair the paragraphs of two drafts, by their words in any version and by their order; then find the parts of those that
    have split or joined."""
    similar = _Likeness(old, new)
    segments, new_segments = ([paragraph.segment for paragraph in draft.paragraphs] for draft in (old, new))
    words, new_words = ([one.every for one in written] for written in (similar.ours, similar.theirs))
    alignment = align(segments, new_segments, similar, LABEL_BONUS, (words, new_words))
    partner = alignment.all_partners()
    for _ in range(MOST_ROUNDS):
        before = partner
        partner = _without_strays(partner, similar, segments, new_segments)
        partner = partner | dict(_in_the_same_place(partner, similar, segments, new_segments))
        partner |= dict(_likest_left_in_sections(partner, similar, segments, new_segments))
        partner |= dict(_likest_left(partner, similar))
        partner |= dict(_likelier_left(partner, similar, similar.ours, similar.theirs))
        home = {j: i for i, j in partner.items()}
        home |= dict(_likelier_left(home, lambda j, i: similar(i, j), similar.theirs, similar.ours))
        partner = {i: j for j, i in home.items()}
        if partner == before:
            break
    partner = _without_strays(partner, similar, segments, new_segments)
    partner = _with_headings(partner, similar, segments, new_segments)
    partner = _with_introductions(partner, similar, _families(old), _families(new))
    moved = _moved(partner, [(i, j) for i, j in enumerate(alignment.partner) if j is not None and partner.get(i) == j])
    paired = PairedDrafts(old, new, partner, moved, {i: similar(i, j) for i, j in partner.items()}, *_alone(new))
    runs = _side(old, (similar.ours, similar.theirs), similar.roots, partner, moved).runs()
    new_runs = _side(new, (similar.theirs, similar.ours), similar.roots, paired.home, set(moved.values())).runs()
    runs, new_runs = _with_shifted(paired, similar, runs, new_runs)
    if len(runs) == len(old.paragraphs) and len(new_runs) == len(new.paragraphs):
        return paired
    return _with_parts_joined(paired, runs, new_runs)


def _moved(partner: Mapping[int, int], in_order: Sequence[tuple[int, int]]) -> dict[int, int]:
    """The pairs that stand in another order than those which are known to be in order."""
    fitting = []
    for i, j in sorted(partner.items()):
        at = bisect_left(in_order, (i, -1))
        is_after = at == 0 or in_order[at - 1][1] < j
        is_before = at == len(in_order) or in_order[at] == (i, j) or j < in_order[at][1]
        if is_after and is_before:
            fitting.append((i, j))
    return dict(set(partner.items()) - set(longest_increasing(fitting)))


def _alone(draft: DraftVersions) -> tuple[Sequence[ParagraphVersions], Runs]:
    """The paragraphs of a draft, each alone."""
    return draft.paragraphs, [[at] for at in range(len(draft.paragraphs))]


def _in_the_same_place(
    partner: Mapping[int, int], similar: _Likeness, ours: Sequence[Segment], theirs: Sequence[Segment]
) -> Iterator[tuple[int, int]]:
    """Paragraphs without a partner, and those without one between the same neighbours, if they are a little alike.

    Of several the likest come first, and the others keep their order beside them.
    """
    taken = set(partner.values())
    in_order = longest_increasing(sorted(partner.items()))
    for (before, new_before), (after, new_after) in pairwise([(-1, -1), *in_order, (len(ours), len(theirs))]):
        gone = [i for i in range(before + 1, after) if i not in partner]
        new = [j for j in range(new_before + 1, new_after) if j not in taken]
        if not gone or not new or len(gone) * len(new) > MOST_PAIRS_BETWEEN:
            continue
        least = SAME_PLACE if len(gone) == len(new) == 1 else SAME_GAP
        beside = [i for i in (before, after) if i in partner]
        fitting = (
            (similar(i, j), i, j)
            for i in gone
            for j in new
            if ours[i].heading == theirs[j].heading and not any(similar(b, j) > similar(i, j) for b in beside)
        )
        found: list[tuple[int, int]] = []
        for like, i, j in sorted(fitting, key=lambda one: (-one[0], one[1:])):
            if like >= least and all((i < other) == (j < at) and i != other and j != at for other, at in found):
                found.append((i, j))
        yield from found


def _likest_left_in_sections(
    partner: Mapping[int, int], similar: _Likeness, ours: Sequence[Segment], theirs: Sequence[Segment]
) -> Iterator[tuple[int, int]]:
    """The likest of those that have no partner in a section and in the one that it is now."""
    now, _ = _most_voted(Counter((ours[i].section, theirs[j].section) for i, j in partner.items()))
    taken, left, new = set(partner.values()), defaultdict[int, list[int]](list), defaultdict[int, list[int]](list)
    for at, segment in enumerate(ours):
        if at not in partner and not segment.heading and len(similar.ours[at].all) >= FEWEST_WORDS_OF_PART:
            left[segment.section].append(at)
    for at, segment in enumerate(theirs):
        if at not in taken and not segment.heading and len(similar.theirs[at].all) >= FEWEST_WORDS_OF_PART:
            new[segment.section].append(at)
    for section, some in left.items():
        others = new.get(now.get(section, -1), [])
        if others and len(some) * len(others) <= MOST_PAIRS_BETWEEN:
            yield from _likest(some, others, similar.whole, LIKEST_IN_SECTION)


def _likest_left(partner: Mapping[int, int], similar: _Likeness) -> Iterator[tuple[int, int]]:
    """Of the few paragraphs that have no partner, those that are the likest to each other: they have moved."""
    taken = set(partner.values())
    ours = [
        i for i in range(len(similar.ours)) if i not in partner and len(similar.ours[i].all) >= FEWEST_WORDS_OF_PART
    ]
    theirs = [
        j for j in range(len(similar.theirs)) if j not in taken and len(similar.theirs[j].all) >= FEWEST_WORDS_OF_PART
    ]
    if not ours or not theirs or len(ours) * len(theirs) > MOST_PAIRS_LEFT:
        return
    yield from _likest(ours, theirs, similar, LIKEST_LEFT)


def _likest(
    ours: Sequence[int], theirs: Sequence[int], similar: Callable[[int, int], float], least: float
) -> Iterator[tuple[int, int]]:
    """Of some paragraphs those that are the likest to each other."""
    like = {(i, j): similar(i, j) for i in ours for j in theirs}
    for i in ours:
        best = max(theirs, key=lambda j: like[i, j])
        if like[i, best] >= least and i == max(ours, key=lambda other: like[other, best]):
            yield i, best


def _likelier_left(
    partner: Mapping[int, int], like: Callable[[int, int], float], ours: Sequence[Written], theirs: Sequence[Written]
) -> Iterator[tuple[int, int]]:
    """Paragraphs whose partner is doubtful, and those without a partner that are surely what they are now."""
    taken = set(partner.values())
    left = {j for j, text in enumerate(theirs) if j not in taken and len(text.all) >= FEWEST_WORDS_OF_PART}
    doubtful = [i for i, j in partner.items() if like(i, j) <= DOUBTFUL] if left else []
    if len(doubtful) * len(left) > MOST_PAIRS_LEFT:
        return
    for i in doubtful:
        best = max(left, key=lambda j: (like(i, j), -j), default=None)
        if best is not None and like(i, best) >= max(DOUBTFUL, like(i, partner[i]) + LIKELIER):
            left.remove(best)
            yield i, best


def _without_strays(
    partner: Mapping[int, int], similar: _Likeness, ours: Sequence[Segment], theirs: Sequence[Segment]
) -> dict[int, int]:
    """The pairs without those of paragraphs that are little alike, and stand in sections which are not the same."""
    votes = Counter((ours[i].section, theirs[j].section) for i, j in partner.items())
    now, was = _most_voted(votes)

    def is_stray(i: int, j: int) -> bool:
        section, new_section = ours[i].section, theirs[j].section
        if now[section] == new_section or was[new_section] == section:
            return False
        if similar(i, j) < STRAY:
            return True
        is_part = similar.whole(i, j) < STRAY and similar(i, j) < STRAY_PART
        return is_part and common_length(similar.ours[i].all, similar.theirs[j].all) < LONGEST_FORMULA

    return {i: j for i, j in partner.items() if not is_stray(i, j)}


def _with_headings(
    partner: Mapping[int, int], similar: _Likeness, ours: Sequence[Segment], theirs: Sequence[Segment]
) -> dict[int, int]:
    """The pairs, those of headings put right by what stands below them: where articles have no titles, `Article 5` is any other.

    Two headings that have a word in common are the same if most of what was below the one is below the other.
    """
    below, new_below = (_headings_above(segments) for segments in (ours, theirs))
    pairs = ((below[i], new_below[j]) for i, j in partner.items() if not ours[i].heading)
    firsts, sources = _most_voted(Counter((i, j) for i, j in pairs if i is not None and j is not None))
    sure = {i: j for i, j in partner.items() if ours[i].heading and similar(i, j) >= SURE_OF_HEADING}
    known = set(sure.values())
    mutual = ((i, j) for i, j in firsts.items() if sources[j] == i and i not in sure and j not in known)
    right = {i: j for i, j in mutual if similar(i, j) > 0}
    taken = set(right.values())
    return {i: j for i, j in partner.items() if i in right or j not in taken or not ours[i].heading} | right


def _with_introductions(
    partner: Mapping[int, int], similar: _Likeness, families: Sequence[int], new_families: Sequence[int]
) -> dict[int, int]:
    """The pairs, and those of paragraphs without a partner that introduce the same items: `The purpose of this Act is to:`."""
    items = ((i, j) for i, j in partner.items() if families[i] != i and new_families[j] != j)
    votes = Counter((families[i], new_families[j]) for i, j in items)
    firsts, sources = _most_voted(votes)
    taken = set(partner.values())
    found = {
        i: j
        for i, j in firsts.items()
        if sources[j] == i and i not in partner and j not in taken and votes[i, j] >= FEWEST_ITEMS and similar(i, j) > 0
    }
    return {**partner, **found}


def _most_voted(votes: Counter[tuple[int, int]]) -> tuple[dict[int, int], dict[int, int]]:
    """What most of the votes of each say that it is, and of each of these what it was."""
    now: dict[int, int] = {}
    was: dict[int, int] = {}
    for (old, new), _ in votes.most_common():
        now.setdefault(old, new)
        was.setdefault(new, old)
    return now, was


def _headings_above(segments: Sequence[Segment]) -> list[int | None]:
    """For each paragraph the heading that it stands below, if there is one."""
    above: list[int | None] = []
    for at, segment in enumerate(segments):
        above.append(at if segment.heading else above[-1] if above else None)
    return above


# Paragraphs that split and join


def _families(draft: DraftVersions) -> list[int]:
    """For each paragraph the one that it hangs from, however deep; itself where it hangs from none."""
    families: list[int] = []
    for at, paragraph in enumerate(draft.paragraphs):
        families.append(families[-1] if paragraph.segment.depth and families else at)
    return families


def _side(
    draft: DraftVersions,
    written: tuple[Sequence[Written], Sequence[Written]],
    roots: Mapping[int, str],
    partner: Mapping[int, int],
    moved: Collection[int],
) -> Side:
    """One of the drafts, whose paragraphs are written as the first says, and those of the other one as the second."""
    ours, theirs = written
    headings = [paragraph.segment.heading for paragraph in draft.paragraphs]
    whole = {i: theirs[j] for i, j in partner.items() if i not in moved}
    return Side(ours, whole, moved, headings, _families(draft), roots)


def _with_shifted(paired: PairedDrafts, similar: _Likeness, runs: Runs, new_runs: Runs) -> tuple[Runs, Runs]:
    """Runs beside each other as one run in both drafts, where sentences of base text have gone from the one to the other."""
    ours, theirs = (
        ["".join(texts[at].base for at in run) for run in one]
        for texts, one in ((similar.ours, runs), (similar.theirs, new_runs))
    )
    run_of, new_run_of = _index_of(runs), _index_of(new_runs)
    partner = {run_of[i]: new_run_of[j] for i, j in paired.partner.items()}
    merged, new_merged = [list(run) for run in runs], [list(run) for run in new_runs]
    for i in range(len(runs) - 1, 0, -1):
        j = partner.get(i)
        if j is None or partner.get(i - 1) != j - 1 or ours[i] == theirs[j]:
            continue
        one, two = ours[i - 1], ours[i]
        if _has_come(two, one, theirs[j - 1]) or _has_come(one, two, theirs[j]):
            merged[i - 1] += merged.pop(i)
            new_merged[j - 1] += new_merged.pop(j)
    return merged, new_merged


def _has_come(words: str, own: str, there: str) -> bool:
    """Whether part of a paragraph stands in the new version of its neighbour, whose own words were others."""
    if len(words) < FEWEST_WORDS_OF_PART or own == there:
        return False
    more = max(common_length(f"{own}{words}", there), common_length(f"{words}{own}", there)) - common_length(own, there)
    return more >= max(FEWEST_WORDS_OF_PART + 2, SHIFTED * len(words))


def _with_parts_joined(paired: PairedDrafts, runs: Runs, new_runs: Runs) -> PairedDrafts:
    """The drafts with each run as one paragraph, and the pairs of these."""
    old, new = paired.old.with_joined(runs), paired.new.with_joined(new_runs)
    ours, theirs = _index_of(runs), _index_of(new_runs)
    in_order = {ours[i]: theirs[j] for i, j in paired.partner.items() if i not in paired.moved}
    taken = set(in_order.values())
    moved = {}
    for i, j in paired.moved.items():
        if ours[i] not in in_order and theirs[j] not in taken:
            moved[ours[i]] = theirs[j]
    partner = in_order | moved
    similarity = {ours[i]: like for i, like in paired.similarity.items() if ours[i] in partner}
    return PairedDrafts(old, new, partner, moved, similarity, paired.new.paragraphs, new_runs)


def _index_of(runs: Sequence[Sequence[int]]) -> dict[int, int]:
    """For each paragraph, the run that it is in."""

    def pairs() -> Iterator[tuple[int, int]]:
        for index, run in enumerate(runs):
            yield from ((at, index) for at in run)

    return dict(pairs())
