"""What of the new base text the adopted proposals explain, and what nobody proposed.

The base text that is to be expected of each paragraph, with the adopted proposals in it, is compared with the base text that
is there. Where they differ, the difference is the wording in which a proposal was adopted, or else it is looked at again by
`compare_elsewhere`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from brackets.rounds.compare_adoption import Judged
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.compare_placeholders import PlaceholdersOfDraft
from brackets.rounds.fates import ACCEPTED, Fate
from brackets.rounds.keys import Reading, Wording, content_of, differ_in_hyphens, is_form_of, reading, root_of
from brackets.rounds.passages import contains
from brackets.rounds.sequences import Hunk, diff, edit_distance
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import HEADING_WORD, JOINED, LATIN

SHORTEST_WORD = 3
"""Letters. A paragraph that is gone, and of which nothing with so many letters was to be expected, had only its label and
stops left: settling takes them away with the rest."""
SURENESS_OF_REST = 0.75
"""How sure it is that a bracket is the rest of a proposal whose other words are base text now."""
FEWEST_WORDS_OF_REST = 2
"""Words. What is shorter, and stands in brackets of no sponsor of it now, is not taken for the rest of a proposal."""
MOST_KNOWN = 0.5
"""So many of the words that have come into a proposal may be such that the paragraph had, which stand in another order now."""
_JOINT = Pattern(rf"(?i){JOINED}")
_HEADING_WORD = Pattern(rf"(?i){HEADING_WORD}")
#: `5`, `5bis`, `iv`, `b`.
_COUNTED = Pattern(rf"(?i)\d+[a-z]?|[ivxlc]+|[a-z]|(?:\d+)?{LATIN}")


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
    there: Reading
    """The base text of the paragraph of the new draft."""
    at: int = 0
    """Before which word of it the change begins."""
    note: str = ""


class Amended(NamedTuple):
    """In which words a proposal was adopted, where these are not its own."""

    wordings: list[Wording]
    """The words that differ."""
    there: Reading
    """The base text of its paragraph now."""
    start: int
    """Before which word of that what stands in its place now begins."""
    end: int
    """Before which word it ends."""


class BaseText(NamedTuple):
    """What the changes of the base text say."""

    amended: dict[int, Amended]
    """Proposals that were adopted with other words."""
    bracketed: set[int]
    """Proposals of the new draft that are base text of the old one, in brackets now."""
    changes: list[BaseTextChange]
    """What no adopted proposal asks for."""
    rests: dict[int, int]
    """Proposals of which a part is base text now, and what of the new draft has the rest of their words in brackets."""
    filled: dict[int, BaseTextChange]
    """Placeholders that were filled, and the changes that fill them, which are no others then."""
    placeholders_gone: dict[int, int]
    """Placeholders that are gone without words in their place, and the paragraph of the new draft that theirs is now."""


class _Differences(NamedTuple):
    """What differs in one paragraph."""

    unexplained: list[BaseTextChange]
    amended: dict[int, Amended]
    bracketed: set[int]
    rests: dict[int, int]
    filled: dict[int, BaseTextChange]
    placeholders_gone: dict[int, int]


def explain_base_text(drafts: PairedDrafts, judged: Judged) -> BaseText:
    """Explain the base text of the new draft by the proposals that were adopted."""
    amended: dict[int, Amended] = {}
    bracketed: set[int] = set()
    changes: list[BaseTextChange] = []
    rests: dict[int, int] = {}
    filled: dict[int, BaseTextChange] = {}
    placeholders_gone: dict[int, int] = {}
    placeholders = PlaceholdersOfDraft(drafts)
    for u in range(len(drafts.old.paragraphs)):
        differences = _differences_in(drafts, judged, u, amended, placeholders)
        changes += differences.unexplained
        bracketed |= differences.bracketed
        rests |= differences.rests
        filled |= differences.filled
        placeholders_gone |= differences.placeholders_gone
        for p, latest in differences.amended.items():
            known = amended.get(p, latest)  # what spans paragraphs stands where most of it does
            most = max(known, latest, key=lambda one: one.end - one.start)
            before = known.wordings if known is not latest else []
            amended[p] = most._replace(wordings=[*before, *latest.wordings])
    home = drafts.home
    for v in range(len(drafts.new.paragraphs)):
        if v not in home:
            there, newly = _new_base_text(drafts, judged, v, [])
            bracketed |= newly
            if there.keys and not _is_number(drafts, BaseTextChange(None, v, [], there.keys, Wording("", ""), there)):
                wording = Wording("", there.shown(0, len(there.keys)))
                changes.append(BaseTextChange(None, v, [], there.keys, wording, there))
    for p, q in rests.items():
        amended.pop(p, None)
        bracketed.discard(q)
    return BaseText(amended, bracketed, changes, rests, filled, placeholders_gone)


# What differs in one paragraph


def _differences_in(
    drafts: PairedDrafts, judged: Judged, u: int, amended: Collection[int], placeholders: PlaceholdersOfDraft
) -> _Differences:
    """What differs in a paragraph of the old draft; `amended` are proposals that are known to stand with other words."""
    adopted = {p for p in drafts.old.with_all_around(drafts.old.proposals_in[u]) if judged.fates.get(p) in ACCEPTED}
    v = drafts.partner.get(u)
    expected, spans_of, seams = drafts.old.paragraphs[u].marked(adopted)
    there, bracketed = (reading(""), set()) if v is None else _new_base_text(drafts, judged, v, expected.keys)
    result = _Differences([], {}, bracketed, _rests(drafts, judged, u, adopted, bracketed, expected.keys), {}, {})
    if not there.keys and seams and all(len(core) < SHORTEST_WORD for core in expected.keys):
        return result
    here = placeholders.within(u, expected, there)
    hunks = diff(expected.keys, there.keys) if expected.keys != there.keys else []
    hunks = [_at_a_seam(hunk, there.keys, seams) for hunk in hunks]
    for hunk in hunks:
        change = _change(u, v, hunk, expected, there)
        if (
            _is_tidying(change, hunk, seams)
            or _is_joint(change, hunk, spans_of)
            or _is_number(drafts, change)
            or _is_label(drafts, change)
            or differ_in_hyphens(*change.wording)
            or here.takes_out(hunk)
        ):
            continue
        touched = [
            p
            for p, spans in spans_of.items()
            if _touches(spans, hunk, beside=judged.fates[p] is not Fate.ADOPTED or p in amended or p in result.amended)
        ]
        lost = _lost_beside([spans_of[p] for p in touched], hunk, expected) if touched else []
        result.unexplained.extend(
            _change(u, v, Hunk(start, end, hunk.new_start, hunk.new_end), expected, there) for start, end in lost
        )
        own = expected.shown(*_without(hunk, lost)) if lost else change.wording.old
        for p in touched:
            wordings = result.amended[p].wordings if p in result.amended else []
            wordings.append(change.wording._replace(old=own))
            result.amended[p] = Amended(wordings, there, *_standing(spans_of[p], hunks))
        if (placeholder := here.filled(hunk)) is not None:
            result.filled[placeholder] = change
        elif not touched or _is_addition(drafts, u, change):
            result.unexplained.append(change)
    if v is not None:
        result.placeholders_gone.update(
            dict.fromkeys(here.gone(result.filled, drafts.new.paragraphs[v].all_words()), v)
        )
    return result


def _lost_beside(spans_of: Sequence[Sequence[tuple[int, int]]], hunk: Hunk, expected: Reading) -> list[tuple[int, int]]:
    """Which words of the base text beside some proposals are gone with words of theirs, and nothing stands for them: nobody asked
    for that."""
    if hunk.new_start != hunk.new_end:
        return []
    first = min(start for spans in spans_of for start, _ in spans)
    last = max(end for spans in spans_of for _, end in spans)
    beside = [(hunk.start, min(hunk.end, first)), (max(hunk.start, last), hunk.end)]
    return [(start, end) for start, end in beside if start < end and content_of(expected.keys[start:end])]


def _without(hunk: Hunk, lost: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The words of a hunk but for those at its beginning and its end."""
    start = max((end for start, end in lost if start == hunk.start), default=hunk.start)
    return start, max(start, min((start for start, end in lost if end == hunk.end), default=hunk.end))


def _at_a_seam(hunk: Hunk, there: Sequence[str], seams: Sequence[int]) -> Hunk:
    """New words put where a bracket is or was, if they fit there as well: of `a b a c` beside `a c` that is `a b` or `b a`."""
    start, end, low, high = hunk
    if start != end or low == high:
        return hunk
    while start not in seams and low and start and there[low - 1] == there[high - 1]:
        start, low, high = start - 1, low - 1, high - 1
    if start in seams:
        return Hunk(start, start, low, high)
    start, end, low, high = hunk
    while start not in seams and high < len(there) and there[low] == there[high]:
        start, low, high = start + 1, low + 1, high + 1
    return Hunk(start, start, low, high) if start in seams else hunk


def _rests(
    drafts: PairedDrafts,
    judged: Judged,
    u: int,
    adopted: Collection[int],
    bracketed: Collection[int],
    expected: Sequence[str],
) -> dict[int, int]:
    """Of the proposals that seem adopted those of whose words some stand in brackets still, which is no base text of the old draft;
    and the longest of these brackets.

    In another place of the paragraph, and where it is one word, it must be a bracket of one of its sponsors, and the base text must
    have lost these words.
    """
    rests: dict[int, int] = {}
    base = drafts.old.paragraphs[u].version()
    v = drafts.partner.get(u)
    beside = drafts.new.proposals_in[v] if v is not None and adopted else ()
    places = [q for q in beside if q not in judged.matches.taken and drafts.new.places[q][0] == v]
    if not places or v is None:
        return rests
    lost = Counter(expected) - Counter(drafts.new.paragraphs[v].version())
    for q in sorted(places, key=lambda q: -len(drafts.new.own_words[q].new)):
        words = drafts.new.own_words[q].new
        theirs = (
            {p for p in adopted if have_sponsor(drafts, p, q)}
            if content_of(words) and Counter(words) <= lost
            else set()
        )
        in_place = adopted if q in bracketed and len(words) >= FEWEST_WORDS_OF_REST else ()
        if contains(base, words):
            continue
        whose = [
            p for p in sorted({*theirs, *in_place}) if p not in rests and contains(drafts.old.own_words[p].new, words)
        ]
        if whose:
            rests[whose[-1]] = q
    return rests


def have_sponsor(drafts: PairedDrafts, p: int, q: int) -> bool:
    """Whether a proposal of the old draft and one of the new have a sponsor in common."""
    return not set(drafts.old.proposals[p].supporter_ids).isdisjoint(drafts.new.proposals[q].supporter_ids)


def _is_number(drafts: PairedDrafts, change: BaseTextChange) -> bool:
    """Whether it is only the number of a heading that differs, or comes or goes: `Article 5` is `Article 6` now."""
    u, v = change.u, change.v
    headings = [
        *([drafts.old.paragraphs[u].segment.heading] if u is not None else []),
        *([drafts.new.paragraphs[v].segment.heading] if v is not None else []),
    ]
    return all(headings) and all(is_heading_number(key) for key in (*change.old, *change.new))


def is_heading_number(key: str) -> bool:
    """Whether a word is that of a heading, or its number: `Article`, `5bis`."""
    return bool(_COUNTED.fullmatch(key) or _HEADING_WORD.fullmatch(key))


def _is_label(drafts: PairedDrafts, change: BaseTextChange) -> bool:
    """Whether only labels of a list in a sentence go, or come: `(a)` is the label of a subparagraph in the other draft."""
    if change.u is None or change.v is None or (change.old and change.new):
        return False
    there = drafts.new.paragraphs[change.v] if change.old else drafts.old.paragraphs[change.u]
    return all(key in there.labels for key in (*change.old, *change.new))


def _change(u: int, v: int | None, hunk: Hunk, expected: Reading, there: Reading) -> BaseTextChange:
    """A change of the base text from where it differs."""
    start, end, low, high = hunk
    wording = Wording(expected.shown(start, end), there.shown(low, high))
    return BaseTextChange(u, v, expected.keys[start:end], there.keys[low:high], wording, there, low)


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
    """Whether only marks differ where a bracket was, or what joined it: `a [US: b], c` is `a, c` without it, `a or [b]` is `a`."""
    is_joint = len(change.old) == 1 and not change.new and _JOINT.fullmatch(change.old[0])
    if not is_joint and any(core[0].isalnum() for core in (*change.old, *change.new)):
        return False
    at = bisect_left(seams, hunk.start - 1)
    return at < len(seams) and seams[at] <= hunk.end + 1


def _is_joint(change: BaseTextChange, hunk: Hunk, spans_of: Mapping[int, Sequence[tuple[int, int]]]) -> bool:
    """Whether two brackets that were adopted have come to be joined: `[a] [b]` is `a and b`."""
    if change.old or not _JOINT.fullmatch(" ".join(change.new)):
        return False
    spans = [span for spans in spans_of.values() for span in spans]
    return any(last == hunk.start for _, last in spans) and any(first == hunk.start for first, _ in spans)


def _is_addition(drafts: PairedDrafts, u: int, change: BaseTextChange) -> bool:
    """Whether words have come into a proposal, or beside it, for none of its own, most of them no words that the paragraph had, nor
    forms of such that somebody proposed there."""
    new = set(content_of(change.new))
    if change.old or not new:
        return False
    had = set(map(root_of, drafts.old.paragraphs[u].all_words()))
    asked = {word for p in drafts.old.proposals_in[u] for word in drafts.old.own_words[p].new}
    known = sum(root_of(word) in had or any(is_form_of(word, other) for other in asked) for word in new)
    return known < MOST_KNOWN * len(new)


def _standing(spans: Sequence[tuple[int, int]], hunks: Sequence[Hunk]) -> tuple[int, int]:
    """Where that begins and ends which stands now in the place of some words: those, and what differs between them or beside."""
    low, high = min(first for first, _ in spans), max(last for _, last in spans)
    return _place_of(low, hunks, after=False), _place_of(high, hunks, after=True)


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
