"""What of the new base text the adopted proposals explain, and what nobody proposed.

The base text that is to be expected of each paragraph, with the adopted proposals in it, is compared with the base text that
is there. Where they differ, the difference is the wording in which a proposal was adopted, or a proposal that seemed dropped
and was adopted in another place, or part of one that still stands; what is left then, nobody proposed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from brackets.rounds.compare_adoption import Judged
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.compare_proposals import Matches
from brackets.rounds.fates import ACCEPTED, Fate
from brackets.rounds.keys import Reading, Wording, reading, wordings_of
from brackets.rounds.rare_words import RareWordIndex
from brackets.rounds.sequences import Hunk, diff, edit_distance, similarity

SHORTEST_WORD = 3
"""Letters. A paragraph that is gone, and of which nothing with so many letters was to be expected, had only its label and
stops left: settling takes them away with the rest."""
FEWEST_WORDS_ELSEWHERE = 5
"""Words. New base text of another paragraph is only compared with dropped proposals from this length on, and only with such:
less comes again by chance."""
ADOPTED_ELSEWHERE = 0.8
"""From this similarity on, such base text is a dropped proposal, adopted there."""
FEWEST_WORDS_MOVED = 2
"""Words. The same in its own paragraph, where the words must be the very same: one word comes again by chance."""
_OR = ("or", "o", "ou")


class BaseTextChange(NamedTuple):
    """Words of the base text, as they are to be expected and as they are, in a paragraph of each draft."""

    u: int | None
    """The paragraph of the old draft; None if it was not there."""
    v: int | None
    """The paragraph of the new draft; None if it is gone."""
    old: Sequence[str]
    new: Sequence[str]
    wording: Wording
    """The same as written."""
    at: int = 0
    """Before which word of the paragraph of the new draft they begin."""


class Amended(NamedTuple):
    """In which words a proposal was adopted, where these are not its own."""

    wordings: list[Wording]
    """The words that differ."""
    standing: str
    """All the words that stand in its place now."""


class Elsewhere(NamedTuple):
    """A proposal that was adopted in another place than its own."""

    paragraph: int
    """The paragraph of the new draft."""
    fate: Fate
    share: float
    """How similar the words are, 0 to 1."""
    wordings: tuple[Wording, ...]


class BaseText(NamedTuple):
    """What the changes of the base text say."""

    amended: dict[int, Amended]
    """Proposals that were adopted with other words."""
    elsewhere: dict[int, Elsewhere]
    """Proposals that seemed dropped, and were adopted in another place."""
    partly: set[int]
    """Proposals that still stand, but for a part that was adopted."""
    bracketed: set[int]
    """Proposals of the new draft that are base text of the old one, in brackets now."""
    unexplained: list[BaseTextChange]
    """What nobody proposed."""


class _Differences(NamedTuple):
    """What differs in one paragraph."""

    unexplained: list[BaseTextChange]
    amended: dict[int, Amended]
    bracketed: set[int]


def explain_base_text(drafts: PairedDrafts, judged: Judged) -> BaseText:
    """Explain the base text of the new draft by the proposals that were adopted."""
    amended: dict[int, Amended] = {}
    bracketed: set[int] = set()
    changes: list[BaseTextChange] = []
    for u in range(len(drafts.old.paragraphs)):
        differences = _differences_in(drafts, judged, u, amended)
        changes += differences.unexplained
        bracketed |= differences.bracketed
        for p, latest in differences.amended.items():
            before = amended[p].wordings if p in amended else []
            amended[p] = Amended([*before, *latest.wordings], latest.standing)
    home = drafts.home
    for v in range(len(drafts.new.paragraphs)):
        if v not in home:
            there, newly = _new_base_text(drafts, judged, v, [])
            bracketed |= newly
            if there.keys:
                wording = Wording("", there.shown(0, len(there.keys)))
                changes.append(BaseTextChange(None, v, [], there.keys, wording))
    elsewhere, partly, unexplained = _traced_to_proposals(drafts, judged, changes)
    return BaseText(amended, elsewhere, partly, bracketed, unexplained)


# What differs in one paragraph


def _differences_in(drafts: PairedDrafts, judged: Judged, u: int, amended: Collection[int]) -> _Differences:
    """What differs in a paragraph of the old draft; `amended` are proposals that are known to stand with other words."""
    adopted = {p for p in drafts.old.proposals_in[u] if judged.fates.get(p) in ACCEPTED}
    v = drafts.partner.get(u)
    expected, spans_of, seams = drafts.old.paragraphs[u].marked(adopted)
    there, bracketed = (reading(""), set()) if v is None else _new_base_text(drafts, judged, v, expected.keys)
    result = _Differences([], {}, bracketed)
    if not there.keys and seams and all(len(core) < SHORTEST_WORD for core in expected.keys):
        return result
    hunks = diff(expected.keys, there.keys) if expected.keys != there.keys else []
    for hunk in hunks:
        change = _change(u, v, hunk, expected, there)
        if _is_tidying(change, hunk, seams):
            continue
        touched = [
            p
            for p, spans in spans_of.items()
            if _touches(spans, hunk, beside=judged.fates[p] is not Fate.ADOPTED or p in amended or p in result.amended)
        ]
        for p in touched:
            wordings = result.amended[p].wordings if p in result.amended else []
            wordings.append(change.wording)
            result.amended[p] = Amended(wordings, _standing(spans_of[p], hunks, there))
        if not touched:
            result.unexplained.append(change)
    return result


def _change(u: int, v: int | None, hunk: Hunk, expected: Reading, there: Reading) -> BaseTextChange:
    """A change of the base text from where it differs."""
    start, end, low, high = hunk
    wording = Wording(expected.shown(start, end), there.shown(low, high))
    return BaseTextChange(u, v, expected.keys[start:end], there.keys[low:high], wording, low)


def _new_base_text(drafts: PairedDrafts, judged: Judged, v: int, expected: Sequence[str]) -> tuple[Reading, set[int]]:
    """The base text of a paragraph now, with words that were base text and are in brackets now, and the proposals that these are.

    A proposal that spans several paragraphs is named with the first of them only.
    """
    paragraph = drafts.new.paragraphs[v]
    words = paragraph.version()
    bracketed: set[int] = set()
    for q in drafts.new.proposals_in[v]:
        if q in judged.matches.taken or expected == words:
            continue
        wider = paragraph.version({*bracketed, q})
        if edit_distance(expected, wider) < edit_distance(expected, words):
            bracketed.add(q)
            words = wider
    return paragraph.reading(bracketed), {q for q in bracketed if drafts.new.places[q][0] == v}


def _touches(spans: Sequence[tuple[int, int]], hunk: Hunk, *, beside: bool) -> bool:
    """Whether words that differ are those of a proposal, or also beside them: where it is known that not all of it is there."""
    return any(
        hunk.start <= last and first <= hunk.end if beside else hunk.start < last and first < hunk.end
        for first, last in spans
    )


def _is_tidying(change: BaseTextChange, hunk: Hunk, seams: Sequence[int]) -> bool:
    """Whether only marks differ where a bracket was, or the `or` between alternatives: `a [US: b], c` is `a, c` without it."""
    is_or = len(change.old) == 1 and change.old[0] in _OR and not change.new
    if not is_or and any(core[0].isalnum() for core in (*change.old, *change.new)):
        return False
    at = bisect_left(seams, hunk.start - 1)
    return at < len(seams) and seams[at] <= hunk.end + 1


def _standing(spans: Sequence[tuple[int, int]], hunks: Sequence[Hunk], there: Reading) -> str:
    """What stands now in the place of some words: those words, and those that differ between them or beside."""
    low, high = min(first for first, _ in spans), max(last for _, last in spans)
    return there.shown(_place_of(low, hunks, after=False), _place_of(high, hunks, after=True))


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


# Proposals that were adopted elsewhere, or in part


def _traced_to_proposals(
    drafts: PairedDrafts, judged: Judged, changes: Sequence[BaseTextChange]
) -> tuple[dict[int, Elsewhere], set[int], list[BaseTextChange]]:
    """New base text that is a dropped proposal of another place, or part of one that still stands; and the rest of the
    changes."""
    elsewhere: dict[int, Elsewhere] = {}
    partly: set[int] = set()
    unexplained = []
    index: RareWordIndex | None = None
    for change in changes:
        if (p := _in_other_place(drafts, judged.fates, elsewhere, change)) is not None and change.v is not None:
            elsewhere[p] = Elsewhere(change.v, Fate.ADOPTED, 1.0, ())
        elif (p := _part_of(drafts, judged.matches, change)) is not None:
            partly.add(p)
        elif change.v is None or len(change.new) < FEWEST_WORDS_ELSEWHERE:
            unexplained.append(change)
        else:
            index = index or _index_of_dropped(drafts, judged.fates, elsewhere)
            candidates = (p for p in index.candidates(change.new) if p not in elsewhere)
            p = next((p for p in candidates if _similarity_to(drafts, p, change) >= ADOPTED_ELSEWHERE), None)
            if p is None:
                unexplained.append(change)
            else:
                elsewhere[p] = _in_other_paragraph(drafts, p, change, change.v)
    return elsewhere, partly, unexplained


def _beside(drafts: PairedDrafts, change: BaseTextChange) -> Sequence[int]:
    """The old proposals of the paragraph of a change that only puts words in."""
    return drafts.old.proposals_in[change.u] if change.u is not None and not change.old else ()


def _in_other_place(
    drafts: PairedDrafts, fates: Mapping[int, Fate], elsewhere: Collection[int], change: BaseTextChange
) -> int | None:
    """The proposal of the same paragraph that seemed dropped, and stands in another place of it."""
    for p in _beside(drafts, change):
        words = drafts.old.own_words[p].new
        dropped = fates.get(p) is Fate.DROPPED and p not in elsewhere
        if dropped and len(words) >= FEWEST_WORDS_MOVED and words == tuple(change.new):
            return p
    return None


def _part_of(drafts: PairedDrafts, matches: Matches, change: BaseTextChange) -> int | None:
    """The proposal of the same paragraph of which new base text is a part, and that still stands with the rest."""
    for p in _beside(drafts, change):
        modified = matches.fates.get(p) is Fate.MODIFIED and len(change.new) >= FEWEST_WORDS_MOVED
        if (
            modified
            and _contains(drafts.old.own_words[p].new, change.new)
            and not _contains(drafts.new.own_words[matches.partner[p]].new, change.new)
        ):
            return p
    return None


def _index_of_dropped(drafts: PairedDrafts, fates: Mapping[int, Fate], elsewhere: Collection[int]) -> RareWordIndex:
    """The proposals that seem dropped and have words enough to be known by."""
    own = drafts.old.own_words
    dropped = {p: own[p].new for p, fate in fates.items() if fate is Fate.DROPPED and p not in elsewhere}
    return RareWordIndex(dropped, [p for p, words in dropped.items() if len(words) >= FEWEST_WORDS_ELSEWHERE])


def _similarity_to(drafts: PairedDrafts, p: int, change: BaseTextChange) -> float:
    return similarity(drafts.old.own_words[p].new, change.new)


def _in_other_paragraph(drafts: PairedDrafts, p: int, change: BaseTextChange, v: int) -> Elsewhere:
    like = _similarity_to(drafts, p, change)
    fate = Fate.ADOPTED if like == 1 else Fate.ADOPTED_MODIFIED
    return Elsewhere(v, fate, like, wordings_of(drafts.old.own_readings(p)[1], reading(change.wording.new)))


def _contains(words: Sequence[str], part: Sequence[str]) -> bool:
    """Whether the words of a part stand in a text, one after the other."""
    return any(tuple(words[at : at + len(part)]) == tuple(part) for at in range(len(words) - len(part) + 1))
