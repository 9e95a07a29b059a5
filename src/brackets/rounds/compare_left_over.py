"""What of the new base text is left, once what was adopted in another place has been found: what nobody proposed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from brackets.rounds.compare_adoption import Judged
from brackets.rounds.compare_base_text import BaseText, BaseTextChange
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.compare_proposals import MOST_BESIDE
from brackets.rounds.fates import ACCEPTED, Fate
from brackets.rounds.keys import Reading, Wording, content_of
from brackets.rounds.new_words import NewWords
from brackets.rounds.passages import contains

FEWEST_CONTENT_WORDS = 3
"""Content words. Fewer that go here and come there, in another paragraph, are not said to have moved."""
FEWEST_WORDS_IN_PARAGRAPH = 2
"""Words. Fewer are no proposal of their paragraph, nor a part of one, in another place: one word comes again by chance."""
FEWEST_OF_SENTENCE = 2
"""Content words of a sentence that is known by its very words in another paragraph."""
MOVED = "the words have moved"
"""The note of a change that takes words out in one place and puts them in in another."""


def not_found(changes: Iterable[BaseTextChange], fresh: Mapping[int, NewWords]) -> Iterator[BaseTextChange]:
    """What of the changes is not explained by what was found."""
    for change in changes:
        here = range(change.at, change.at + len(change.new))
        one = fresh.get(change.v) if change.v is not None else None
        left = [at for at in here if one and one.is_left(at)]
        if len(left) == len(change.new):
            yield change
            continue
        runs = [run for run in _runs(left) if content_of(change.there.keys[run.start : run.stop])]
        if change.old and not runs:
            yield change._replace(new=[], wording=Wording(change.wording.old, ""))
        for number, run in enumerate(runs):
            old = change.wording.old if number == 0 else ""
            yield change._replace(
                old=change.old if number == 0 else [],
                new=change.there.keys[run.start : run.stop],
                wording=Wording(old, change.there.shown(run.start, run.stop)),
                at=run.start,
            )


def with_moved_words(
    drafts: PairedDrafts, judged: Judged, changes: Sequence[BaseTextChange]
) -> Iterator[BaseTextChange]:
    """The changes, those that take words out here and put the same in there as one; none where these are an adopted proposal."""
    gone: dict[tuple[str, ...], list[int]] = {}
    for at, change in enumerate(changes):
        if not change.new and change.u is not None:
            gone.setdefault(tuple(change.old), []).append(at)
    left = dict(enumerate(changes))
    for at, change in enumerate(changes):
        words = tuple(change.new)
        enough = len(content_of(words)) >= FEWEST_CONTENT_WORDS
        places = [one for one in gone.get(words, ()) if enough or changes[one].u == change.u]
        if change.old or not places:
            continue
        before = changes[left_at := places[0]]
        gone[words].remove(left_at)
        del left[left_at]
        asked = drafts.old.proposals_in[before.u] if before.u is not None else ()
        if any(judged.fates.get(p) is Fate.ADOPTED and drafts.old.own_words[p].new == words for p in asked):
            del left[at]
        else:
            left[at] = change._replace(
                u=before.u, old=before.old, wording=Wording(before.wording.old, change.wording.new), note=MOVED
            )
    yield from left.values()


def places_left(changes: Iterable[BaseTextChange]) -> dict[int, tuple[Reading, set[int]]]:
    """By paragraph of the new draft its base text, and which of its words the changes put in."""
    left: dict[int, tuple[Reading, set[int]]] = {}
    for change in changes:
        if change.v is not None and change.new:
            _, places = left.setdefault(change.v, (change.there, set()))
            places.update(range(change.at, change.at + len(change.new)))
    return left


def _runs(places: Sequence[int]) -> list[range]:
    """Places in order as ranges."""
    runs: list[range] = []
    for at in places:
        if runs and runs[-1].stop == at:
            runs[-1] = range(runs[-1].start, at + 1)
        else:
            runs.append(range(at, at + 1))
    return runs


# In the same paragraph


def _beside(drafts: PairedDrafts, change: BaseTextChange) -> Sequence[int]:
    """The old proposals of the paragraph of a change that only puts words in."""
    return drafts.old.proposals_in[change.u] if change.u is not None and not change.old else ()


def in_other_place(
    drafts: PairedDrafts, judged: Judged, elsewhere: Collection[int], change: BaseTextChange
) -> int | None:
    """The proposal of the same paragraph that seemed dropped, and stands in another place of it."""
    for p in _beside(drafts, change):
        words = drafts.old.own_words[p].new
        dropped = judged.fates.get(p) is Fate.DROPPED and p not in elsewhere
        if dropped and len(words) >= FEWEST_WORDS_IN_PARAGRAPH and words == tuple(change.new):
            return p
    return None


def gone_from_place(drafts: PairedDrafts, base_text: BaseText) -> dict[int | None, list[int]]:
    """By their paragraphs, the proposals that seem adopted, and of whose words nothing stands in their place."""
    gone: dict[int | None, list[int]] = {}
    for p, amended in base_text.amended.items():
        if amended.start >= amended.end and drafts.old.own_words[p].new:
            gone.setdefault(drafts.old.places[p][0], []).append(p)
    return gone


def whole_sentences(drafts: PairedDrafts, judged: Judged) -> dict[tuple[str, ...], int]:
    """The sentences that proposals which seem dropped put in, of two words that mean something at least, each with the first that
    has it: such a sentence is known in another paragraph too."""
    found: dict[tuple[str, ...], int] = {}
    for p, fate in judged.fates.items():
        own = drafts.old.own_words[p]
        is_sentence = drafts.old.proposals[p].text.rstrip().endswith((".", ";", "!", "?"))
        if fate is Fate.DROPPED and is_sentence and not own.old and len(content_of(own.new)) >= FEWEST_OF_SENTENCE:
            found.setdefault(own.new, p)
    return found


def part_of(
    drafts: PairedDrafts, judged: Judged, change: BaseTextChange, fate: Fate, elsewhere: Collection[int] = ()
) -> int | None:
    """The proposal of the same paragraph of which new base text is a part, and that still stands with the rest, or was dropped."""
    old, matches = drafts.old, judged.matches
    beside = _beside(drafts, change)
    for p in beside:
        q = matches.partner.get(p)
        if (matches.fates if q is not None else judged.fates).get(p) is not fate:
            continue
        if len(change.new) < FEWEST_WORDS_IN_PARAGRAPH:
            continue
        within = old.all_within(p) if len(beside) <= MOST_BESIDE else ()
        passed = {i for i in within if judged.fates.get(i) in ACCEPTED or i in elsewhere}
        had = old.words_of(p, passed) if passed else old.own_words[p].new
        if contains(had, change.new) and (q is None or not contains(drafts.new.own_words[q].new, change.new)):
            return p
    return None
