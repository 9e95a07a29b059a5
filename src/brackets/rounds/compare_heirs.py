"""Proposals that seem dropped, looked for where others of their paragraph were adopted.

A sentence that was written anew in another paragraph takes the words of several brackets along. Some of them are known by their
very words; the next one has words that other paragraphs have too, or stands with a comma and an `or` less, and by itself would be
nowhere. But where its sentence went it is no stranger. Who reads both drafts of a real text says so of each of these.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from brackets.rounds.abbreviations import Abbreviations
from brackets.rounds.compare_adoption import Judged
from brackets.rounds.compare_elsewhere import UNSURE, Elsewhere, Traced
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.fates import ACCEPTED, Fate
from brackets.rounds.formulas import PairsOfWords
from brackets.rounds.keys import content_of, loses_negation, reading, wordings_of
from brackets.rounds.passages import Passage, passage_like

MOST = 0.8
"""So much of a proposal must stand there, and as close together."""
FEWEST_CONTENT_WORDS = 2
"""Fewer stand in any paragraph. Two of them, one after the other, must stand in no other: `developing country Parties` do."""
LONGEST = 200
"""Words. What is longer is known by its sentences."""


def find_beside_heirs(drafts: PairedDrafts, judged: Judged, traced: Traced) -> None:
    """Look for what seems dropped still where others of its paragraph were adopted, and add it to what `traced` has elsewhere.

    Linear in the proposals, and in the paragraphs where they were.
    """
    heirs = _heirs(drafts, traced)
    dropped = [p for p, fate in judged.fates.items() if fate is Fate.DROPPED and p not in traced.elsewhere]
    asked = [p for p in dropped if heirs.get(drafts.old.places[p][0]) and _may_be_found(drafts, p)]
    if not asked:
        return
    abbreviations, was = Abbreviations(drafts, asked), drafts.home
    pairs = PairsOfWords(content_of(drafts.new.words(v)) for v in range(len(drafts.new.paragraphs)))
    for p in asked:
        own = drafts.old.own_words[p].new
        wordings = (own, *abbreviations.wordings(p))
        found = []
        for v in sorted(heirs[drafts.old.places[p][0]]):
            before = drafts.old.words(was[v]) if v in was else []
            found += [(passage, v) for words in wordings if (passage := _stands(words, drafts.new.words(v), before))]
        if not found:
            continue
        passage, v = max(found, key=lambda one: (one[0].share, -one[1], -one[0].start))
        if _is_rivals(drafts, traced, p, v, passage):
            continue
        there = drafts.new.paragraphs[v].reading()
        said = reading(there.shown(passage.start, passage.end))
        if not any(set(pairs.places(one, other)) == {v} for one, other in pairwise(content_of(said.keys))):
            continue
        fate = Fate.ADOPTED if tuple(said.keys) == own else Fate.ADOPTED_MODIFIED
        differing = wordings_of(drafts.old.own_readings(p)[1], said) if fate is Fate.ADOPTED_MODIFIED else ()
        share = max(UNSURE, passage.closeness * MOST)
        traced.elsewhere[p] = Elsewhere(v, fate, share, differing, passage.start, passage.end)
        traced.doubtful.pop(p, None)


def _heirs(drafts: PairedDrafts, traced: Traced) -> dict[int, set[int]]:
    """For each paragraph of the old draft, those of the new one that it is not and in which proposals of it were adopted."""
    heirs: dict[int, set[int]] = {}
    for p, place in traced.elsewhere.items():
        u = drafts.old.places[p][0]
        if place.fate in ACCEPTED and place.paragraph != drafts.partner.get(u):
            heirs.setdefault(u, set()).add(place.paragraph)
    return heirs


def _may_be_found(drafts: PairedDrafts, p: int) -> bool:
    """Whether a proposal puts in enough words to be known by, and takes none out."""
    own = drafts.old.own_words[p]
    return (
        not own.old
        and drafts.old.has_words(p)
        and len(own.new) <= LONGEST
        and len(content_of(own.new)) >= FEWEST_CONTENT_WORDS
    )


def _stands(words: Sequence[str], there: Sequence[str], before: Sequence[str]) -> Passage | None:
    """Where most of some words stand in a paragraph, if they did not stand so in what it was before."""
    asked = list(words)
    passage = passage_like(asked, there)
    if passage is None or min(passage.share, passage.closeness) < MOST:
        return None
    if len(content_of(there[at] for at in passage.matched)) < FEWEST_CONTENT_WORDS:
        return None
    if loses_negation(asked, passage.of, there[passage.start : passage.end]):
        return None
    had = passage_like(asked, before)
    return None if had is not None and had.share >= passage.share else passage


def _is_rivals(drafts: PairedDrafts, traced: Traced, p: int, v: int, passage: Passage) -> bool:
    """Whether the words are those of another of its alternatives, which was adopted there."""
    return any(
        place.paragraph == v and place.start < passage.end and passage.start < place.end
        for q in _alternatives(drafts, p)
        if (place := traced.elsewhere.get(q)) is not None and place.fate in ACCEPTED
    )


def _alternatives(drafts: PairedDrafts, p: int) -> Iterator[int]:
    group = drafts.old.proposals[p].group
    beside = drafts.old.proposals_in[drafts.old.places[p][0]] if group is not None else ()
    return (q for q in beside if q != p and drafts.old.proposals[q].group == group)
