"""Proposals that seem dropped, looked for a last time in their own paragraph.

Where a sentence was written anew, half of what a proposal says in it is no proof that it was adopted, and to say that it was
dropped is wrong more often than not: of such proposals of real drafts nine in ten had been taken, with other words.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from brackets.rounds.compare_adoption import Judged
from brackets.rounds.compare_base_text import BaseTextChange, is_heading_number
from brackets.rounds.compare_elsewhere import UNSURE, Elsewhere, Traced
from brackets.rounds.compare_left_over import places_left
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.fates import Fate
from brackets.rounds.keys import Reading, content_of, is_function_word, keys_of, reading, wordings_of
from brackets.rounds.passages import Passage, passage_like
from brackets.rounds.versions import OwnWords

HALF = 0.4
"""From which share of its words on a proposal was perhaps adopted, if what stands there is as like it."""
FEWEST_CONTENT_WORDS = 4
"""So many of its words must be new there, and nobody else's."""
LONGEST = 200
"""Words. What is longer is known by its sentences, or not at all."""
LONGEST_WORD = 20
"""Characters, with the blank behind it: what has more for each word is not looked at."""
OF_ITS_OWN = 0.5
"""So much of a change that stands within a proposal is of its words: less is nobody's."""
RENUMBERED = 0.75
"""How sure it is that an article stands which has another number: what is below it says that it is the same."""


class _Found(NamedTuple):
    """A proposal of which half stands in its own paragraph."""

    p: int
    v: int
    passage: Passage
    new: tuple[int, ...]
    """The places of its words that are new there."""


def find_in_place(drafts: PairedDrafts, judged: Judged, traced: Traced, changes: Iterable[BaseTextChange]) -> None:
    """Look for what seems dropped still in its own paragraph, and add what was adopted to what `traced` has elsewhere.

    `changes` are what nobody explained before long proposals were looked for: what is within one may stand in the same words.
    Linear in the proposals, and in the paragraphs that they are in.
    """
    of_paragraph = places_left(changes)
    there = {v: text for v, (text, _) in of_paragraph.items()}
    left = {v: places for v, (_, places) in of_paragraph.items()}
    dropped = [p for p, fate in judged.fates.items() if fate is Fate.DROPPED and p not in traced.elsewhere]
    found = [one for p in dropped for one in _in_place(drafts, p, there, left)]
    for p, v, passage, new in sorted(found, key=lambda one: (-one.passage.share, one.p)):
        if p not in traced.elsewhere and len(left[v].intersection(new)) >= FEWEST_CONTENT_WORDS:
            left[v].difference_update(new)
            said = reading(there[v].shown(passage.start, passage.end))
            wordings = wordings_of(drafts.old.own_readings(p)[1], said)
            traced.elsewhere[p] = Elsewhere(v, Fate.ADOPTED_MODIFIED, UNSURE, wordings, passage.start, passage.end)
    adopted = {_asked(drafts, p): place for p, place in traced.elsewhere.items()}
    for p in dropped:
        enough = len(content_of(drafts.old.own_words[p].new)) >= FEWEST_CONTENT_WORDS
        if p not in traced.elsewhere and enough and (place := adopted.get(_asked(drafts, p))) is not None:
            traced.elsewhere[p] = place
    for p in dropped:
        if p not in traced.elsewhere and (heading := _renumbered(drafts, p)) is not None:
            now = drafts.new.paragraphs[heading].reading()
            wordings = wordings_of(drafts.old.own_readings(p)[1], now)
            traced.elsewhere[p] = Elsewhere(heading, Fate.ADOPTED_MODIFIED, RENUMBERED, wordings, 0, len(now.keys))
    for p in traced.elsewhere:
        traced.doubtful.pop(p, None)
    found_here: dict[int | None, list[tuple[Elsewhere, set[str]]]] = {}
    for p in dropped:
        if (place := traced.elsewhere.get(p)) is not None:
            found_here.setdefault(place.paragraph, []).append((place, set(drafts.old.own_words[p].new)))
    traced.unexplained[:] = [
        change
        for change in traced.unexplained
        if not any(_is_within(change, *place) for place in found_here.get(change.v, ()))
    ]


def _is_within(change: BaseTextChange, place: Elsewhere, own: set[str]) -> bool:
    """Whether all that a change puts in stands within what was found of a proposal, and most of it is words of that: it is told."""
    content = content_of(change.new)
    within = bool(content) and place.start <= change.at and change.at + len(change.new) <= place.end
    return within and sum(word in own for word in content) > OF_ITS_OWN * len(content)


def _in_place(drafts: PairedDrafts, p: int, there: dict[int, Reading], left: dict[int, set[int]]) -> Iterable[_Found]:
    """Where half of a proposal that only puts words in stands in what its paragraphs are now: half of all its words, or half of
    those that are no alternatives within it, of which most fall."""
    text, own = drafts.old.proposals[p].text, drafts.old.own_words[p]
    every = keys_of(text) if len(text) <= LONGEST * LONGEST_WORD else []
    for words in dict.fromkeys((tuple(every), own.new)) if not own.old else ():
        if len(words) <= LONGEST and len(content_of(words)) >= FEWEST_CONTENT_WORDS:
            for v in {drafts.partner.get(u, -1) for u in drafts.old.places[p]} & there.keys():
                keys = there[v].keys
                passage = passage_like(words, keys)
                if passage is not None and min(passage.share, passage.closeness) >= HALF:
                    new = tuple(at for at in passage.matched if at in left[v] and not is_function_word(keys[at]))
                    if len(new) >= FEWEST_CONTENT_WORDS:
                        yield _Found(p, v, passage, new)


def _renumbered(drafts: PairedDrafts, p: int) -> int | None:
    """The heading that stands where a proposal has the number of one: of `[Article 3bis]` the article stands as `Article 5`."""
    words, u = drafts.old.own_words[p].new, drafts.old.places[p][0]
    v = drafts.partner.get(u)
    if v is None or not words or not drafts.old.paragraphs[u].segment.heading or not all(map(is_heading_number, words)):
        return None
    stands = drafts.new.paragraphs[v].segment.heading and words[0] in drafts.new.words(v)
    return v if stands else None


def _asked(drafts: PairedDrafts, p: int) -> tuple[int, OwnWords]:
    """What a proposal asks for, and in which paragraph: two of which it is the same fare alike."""
    return drafts.old.places[p][0], drafts.old.own_words[p]
