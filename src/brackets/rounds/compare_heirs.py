"""Proposals that seem dropped, looked for where others of their paragraph were adopted.

A sentence that was written anew in another paragraph takes the words of several brackets along. Some of them are known by their
very words; the next one has words that other paragraphs have too, or stands with a comma and an `or` less, and by itself would be
nowhere. But where its sentence went it is no stranger. Who reads both drafts of a real text says so of each of these.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from brackets.rounds.abbreviations import Abbreviations
from brackets.rounds.compare_adoption import Judged
from brackets.rounds.compare_elsewhere import UNSURE, Elsewhere, Traced
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.fates import ACCEPTED, Fate
from brackets.rounds.formulas import PairsOfWords
from brackets.rounds.keys import content_of, loses_negation, reading, wordings_of
from brackets.rounds.paragraph_pairs import most_voted
from brackets.rounds.passages import Passage, passage_like

MOST = 0.8
"""So much of a proposal must stand there, and as close together."""
FEWEST_CONTENT_WORDS = 2
"""Fewer stand in any paragraph. Two of them, one after the other, must stand in no other: `developing country Parties` do."""
FEWEST_IN_SECTION = 3
"""The same of what stands, word for word, somewhere in the section of a paragraph that is gone."""
LONGEST = 200
"""Words. What is longer is known by its sentences."""


def find_beside_heirs(drafts: PairedDrafts, judged: Judged, traced: Traced) -> None:
    """Look for what seems dropped still where others of its paragraph were adopted, and of a paragraph that is gone in the section
    that its own is now; add what is found to what `traced` has elsewhere. Nearly linear.
    """
    heirs = _heirs(drafts, traced)
    dropped = [p for p, fate in judged.fates.items() if fate is Fate.DROPPED and p not in traced.elsewhere]
    gone = {p for p in dropped if drafts.old.places[p][0] not in drafts.partner}
    asked = [p for p in dropped if (p in gone or heirs.get(drafts.old.places[p][0])) and _may_be_found(drafts, p)]
    if not asked:
        return
    abbreviations, search = Abbreviations(drafts, asked), _Search(drafts)
    for p in asked:
        wordings = (drafts.old.own_words[p].new, *abbreviations.wordings(p))
        found = [one for words in wordings for one in search.among(words, heirs.get(drafts.old.places[p][0], ()))]
        if not found and p in gone:
            found = [one for words in wordings for one in search.in_section(p, words)]
        if found:
            v, passage = max(found, key=lambda one: (one[1].share, -one[0], -one[1].start))
            if not _is_rivals(drafts, traced, p, v, passage):
                traced.elsewhere[p] = _elsewhere(drafts, p, v, passage)
                traced.doubtful.pop(p, None)


def _elsewhere(drafts: PairedDrafts, p: int, v: int, passage: Passage) -> Elsewhere:
    """What is to be told of a proposal that stands in a passage of a paragraph."""
    said = reading(drafts.new.paragraphs[v].reading().shown(passage.start, passage.end))
    same = tuple(said.keys) == drafts.old.own_words[p].new
    differing = () if same else wordings_of(drafts.old.own_readings(p)[1], said)
    fate = Fate.ADOPTED if same else Fate.ADOPTED_MODIFIED
    return Elsewhere(v, fate, max(UNSURE, passage.closeness * MOST), differing, passage.start, passage.end)


class _Search:
    """The base text of both drafts, in which words are looked for."""

    def __init__(self, drafts: PairedDrafts):
        self._old, self._new, self._was = drafts.old, drafts.new, drafts.home
        self._pairs, self._old_pairs = (
            PairsOfWords(content_of(draft.words(at)) for at in range(len(draft.paragraphs)))
            for draft in (drafts.new, drafts.old)
        )
        sections = (
            (drafts.old.paragraphs[u].segment.section, drafts.new.paragraphs[v].segment.section)
            for u, v in drafts.partner.items()
        )
        self._now = most_voted(Counter(sections))[0]

    def among(self, words: Sequence[str], paragraphs: Iterable[int]) -> Iterator[tuple[int, Passage]]:
        """In which of some paragraphs most of some words stand, two of which stand one after the other in no other paragraph."""
        for v in paragraphs:
            passage = self._stands(words, v)
            said = self._new.words(v)[passage.start : passage.end] if passage else ()
            if passage and any(self._only_place(pair) == v for pair in pairwise(content_of(said))):
                yield v, passage

    def in_section(self, p: int, words: Sequence[str]) -> Iterator[tuple[int, Passage]]:
        """In which paragraph of the section that its own is now a proposal stands word for word, if nobody had these words."""
        content = content_of(words)
        section = self._now.get(self._old.paragraphs[self._old.places[p][0]].segment.section)
        if len(content) < FEWEST_IN_SECTION:
            return
        for pair in pairwise(content):
            v = self._only_place(pair)
            if v is not None and not self._old_pairs.places(*pair, 1):
                passage = self._stands(words, v)
                if passage and passage.is_exact and self._new.paragraphs[v].segment.section == section:
                    yield v, passage
                return

    def _only_place(self, pair: tuple[str, str]) -> int | None:
        """The paragraph of the new draft in which two words stand one after the other, if there is no more than one."""
        places = self._pairs.places(*pair, 1)
        return next(iter(places)) if len(places) == 1 else None

    def _stands(self, words: Sequence[str], v: int) -> Passage | None:
        """Where most of some words stand in a paragraph, if they did not stand so in what it was before."""
        there = self._new.words(v)
        passage = passage_like(words, there)
        if passage is None or min(passage.share, passage.closeness) < MOST:
            return None
        if len(content_of(there[at] for at in passage.matched)) < FEWEST_CONTENT_WORDS:
            return None
        if loses_negation(words, passage.of, there[passage.start : passage.end]):
            return None
        had = passage_like(words, self._old.words(self._was[v])) if v in self._was else None
        return None if had is not None and had.share >= passage.share else passage


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
