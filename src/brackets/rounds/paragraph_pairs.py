"""Which paragraphs of two drafts are the same, once those in order are known: pairs that are doubtful, and those that are left.

What stands between the same neighbours, what is the likest of what is left, in its section or anywhere, what introduces the same
items: each gives pairs; what is alike by chance takes them away.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from brackets.rounds.compare_runs import FEWEST_WORDS_OF_PART, Written
from brackets.rounds.paragraph_likeness import Likeness
from brackets.rounds.segments import Segment
from brackets.rounds.sequences import common_length, longest_increasing
from brackets.rounds.versions import LONGEST_FORMULA

LABEL_BONUS = 0.05
"""The same label counts as so much similarity more. Little: from one round to the next numbers change with every new
paragraph, so that a label only decides between paragraphs that are equally similar."""
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
"""So many items that are the same stand below what introduces both, however it was written anew; and more than half of all."""
MOST_ROUNDS = 3
"""So often it is looked at what is left, since what gives up its partner may find another."""
MOST_PAIRS_LEFT = 40_000
"""So many pairs of paragraphs that are left are compared: two hundred beside as many. Where more are left, all has changed."""

_Like = Callable[[int, int], float]
"""How like a paragraph of the one draft and one of the other are."""


def settled_pairs(
    partner: Mapping[int, int],
    similar: Likeness,
    drafts: tuple[Sequence[Segment], Sequence[Segment]],
    families: tuple[Sequence[int], Sequence[int]],
) -> dict[int, int]:
    """The pairs of two drafts, from those that their order gives; `families` says of each paragraph which it hangs from."""
    segments, new_segments = drafts
    for _ in range(MOST_ROUNDS):
        before = partner
        is_stray = _strays(partner, similar, segments, new_segments)
        partner = {i: j for i, j in partner.items() if not is_stray(i, j)}
        like = _sure(similar, is_stray)
        partner = partner | dict(_in_the_same_place(partner, similar, segments, new_segments))
        partner |= dict(_likest_left_in_sections(partner, similar, segments, new_segments))
        partner |= dict(_likest_left(partner, like, similar.ours, similar.theirs))
        partner |= dict(_likelier_left(partner, similar, like, similar.ours, similar.theirs))
        home = {j: i for i, j in partner.items()}
        home |= dict(_likelier_left(home, _turned(similar), _turned(like), similar.theirs, similar.ours))
        partner = {i: j for j, i in home.items()}
        if partner == before:
            break
    is_stray = _strays(partner, similar, segments, new_segments)
    partner = {i: j for i, j in partner.items() if not is_stray(i, j)}
    partner = _with_headings(partner, similar, segments, new_segments)
    return _with_introductions(partner, similar, *families)


def _in_the_same_place(
    partner: Mapping[int, int], similar: Likeness, ours: Sequence[Segment], theirs: Sequence[Segment]
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
    partner: Mapping[int, int], similar: Likeness, ours: Sequence[Segment], theirs: Sequence[Segment]
) -> Iterator[tuple[int, int]]:
    """The likest of those that have no partner in a section and in the one that it is now."""

    def like(i: int, j: int) -> float:
        same_label = ours[i].label and ours[i].label == theirs[j].label
        return similar.whole(i, j) + (LABEL_BONUS if same_label else 0.0)

    now, _ = most_voted(Counter((ours[i].section, theirs[j].section) for i, j in partner.items()))
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
            yield from _likest(some, others, like, LIKEST_IN_SECTION)


def _likest_left(
    partner: Mapping[int, int], like: _Like, ours: Sequence[Written], theirs: Sequence[Written]
) -> Iterator[tuple[int, int]]:
    """Of the few paragraphs that have no partner, those that are the likest to each other: they have moved."""
    taken = set(partner.values())
    some = [i for i, text in enumerate(ours) if i not in partner and len(text.all) >= FEWEST_WORDS_OF_PART]
    others = [j for j, text in enumerate(theirs) if j not in taken and len(text.all) >= FEWEST_WORDS_OF_PART]
    if some and others and len(some) * len(others) <= MOST_PAIRS_LEFT:
        yield from _likest(some, others, like, LIKEST_LEFT)


def _likest(ours: Sequence[int], theirs: Sequence[int], similar: _Like, least: float) -> Iterator[tuple[int, int]]:
    """Of some paragraphs those that are the likest to each other."""
    like = {(i, j): similar(i, j) for i in ours for j in theirs}
    for i in ours:
        best = max(theirs, key=lambda j: like[i, j])
        if like[i, best] >= least and i == max(ours, key=lambda other: like[other, best]):
            yield i, best


def _likelier_left(
    partner: Mapping[int, int], similar: _Like, like: _Like, ours: Sequence[Written], theirs: Sequence[Written]
) -> Iterator[tuple[int, int]]:
    """Paragraphs whose partner is doubtful, and those without a partner that are surely what they are now."""
    taken = set(partner.values())
    left = {j for j, text in enumerate(theirs) if j not in taken and len(text.all) >= FEWEST_WORDS_OF_PART}
    doubtful = [i for i, j in partner.items() if similar(i, j) <= DOUBTFUL] if left else []
    if len(doubtful) * len(left) > MOST_PAIRS_LEFT:
        return
    for i in doubtful:
        best = max(left, key=lambda j: (like(i, j), -j), default=None)
        if best is not None and like(i, best) >= max(DOUBTFUL, similar(i, partner[i]) + LIKELIER):
            left.remove(best)
            yield i, best


def _sure(similar: Likeness, is_stray: Callable[[int, int], bool]) -> _Like:
    """How like paragraphs surely are: those that are so by chance not at all, and none by a formula that is a part of both."""

    def like(i: int, j: int) -> float:
        if is_stray(i, j):
            return 0.0
        best = similar(i, j)
        if best >= STRAY_PART or common_length(similar.ours[i].all, similar.theirs[j].all) >= LONGEST_FORMULA:
            return best
        return similar.whole(i, j)

    return like


def _turned(like: _Like) -> _Like:
    """The same, asked from the other draft."""
    return lambda j, i: like(i, j)


def _strays(
    partner: Mapping[int, int], similar: Likeness, ours: Sequence[Segment], theirs: Sequence[Segment]
) -> Callable[[int, int], bool]:
    """Tells of two paragraphs whether they are little alike, and stand in sections which are not the same by these pairs; or one
    is a heading."""
    now, was = most_voted(Counter((ours[i].section, theirs[j].section) for i, j in partner.items()))

    def is_stray(i: int, j: int) -> bool:
        if ours[i].heading != theirs[j].heading and similar(i, j) < STRAY_PART:
            return True  # the title of an article stands in its first paragraph too
        section, new_section = ours[i].section, theirs[j].section
        if section not in now or new_section not in was:
            return False  # nothing says what became of it
        if now[section] == new_section or was[new_section] == section:
            return False
        if similar(i, j) < STRAY:
            return True
        is_part = similar.whole(i, j) < STRAY and similar(i, j) < STRAY_PART
        return is_part and common_length(similar.ours[i].all, similar.theirs[j].all) < LONGEST_FORMULA

    return is_stray


def _with_headings(
    partner: Mapping[int, int], similar: Likeness, ours: Sequence[Segment], theirs: Sequence[Segment]
) -> dict[int, int]:
    """The pairs, those of headings put right by what stands below them: where articles have no titles, `Article 5` is any other.

    Two headings that have a word in common are the same if most of what was below the one is below the other.
    """
    below, new_below = (_headings_above(segments) for segments in (ours, theirs))
    pairs = ((below[i], new_below[j]) for i, j in partner.items() if not ours[i].heading)
    firsts, sources = most_voted(Counter((i, j) for i, j in pairs if i is not None and j is not None))
    sure = {i: j for i, j in partner.items() if ours[i].heading and similar(i, j) >= SURE_OF_HEADING}
    known = set(sure.values())
    mutual = ((i, j) for i, j in firsts.items() if sources[j] == i and i not in sure and j not in known)
    right = {i: j for i, j in mutual if similar(i, j) > 0}
    taken = set(right.values())
    return {i: j for i, j in partner.items() if i in right or j not in taken or not ours[i].heading} | right


def _with_introductions(
    partner: Mapping[int, int], similar: Likeness, families: Sequence[int], new_families: Sequence[int]
) -> dict[int, int]:
    """The pairs, and those of paragraphs without a partner that introduce the same items: `The purpose of this Act is to:`."""
    items = ((i, j) for i, j in partner.items() if families[i] != i and new_families[j] != j)
    votes = Counter((families[i], new_families[j]) for i, j in items)
    firsts, sources = most_voted(votes)
    taken, count, new_count = set(partner.values()), Counter(families), Counter(new_families)
    found = {
        i: j
        for i, j in firsts.items()
        if sources[j] == i and i not in partner and j not in taken and similar(i, j) > 0
        if votes[i, j] >= FEWEST_ITEMS and max(count[i], new_count[j]) - 1 < 2 * votes[i, j]
    }
    return {**partner, **found}


def most_voted(votes: Counter[tuple[int, int]]) -> tuple[dict[int, int], dict[int, int]]:
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
