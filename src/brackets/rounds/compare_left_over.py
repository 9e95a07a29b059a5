"""What of the new base text is left, once what was adopted in another place has been found: what nobody proposed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from brackets.rounds.compare_adoption import Judged
from brackets.rounds.compare_base_text import BaseTextChange
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.fates import Fate
from brackets.rounds.keys import Wording, content_of
from brackets.rounds.new_words import NewWords

FEWEST_CONTENT_WORDS = 3
"""Content words. Fewer that go here and come there, in another paragraph, are not said to have moved."""
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


def _runs(places: Sequence[int]) -> list[range]:
    """Places in order as ranges."""
    runs: list[range] = []
    for at in places:
        if runs and runs[-1].stop == at:
            runs[-1] = range(runs[-1].start, at + 1)
        else:
            runs.append(range(at, at + 1))
    return runs
