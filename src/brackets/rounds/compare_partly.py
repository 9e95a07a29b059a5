"""Proposals of which a part is base text now, and the rest in brackets: `[the data, in real time]` is `the data [in real time]`.

`compare_base_text` finds the rest of what seems adopted. Here the other way is gone: of what stands in brackets still, with fewer
words, the words that it has lost are looked for in the base text; and of what seems dropped, and half stands, the rest in
brackets beside.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from brackets.rounds.any_order import MORE_WIDTH, WIDTH, together
from brackets.rounds.compare_adoption import Judged
from brackets.rounds.compare_base_text import SURENESS_OF_REST, have_sponsor
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.fates import Fate
from brackets.rounds.keys import content_of, stem_of
from brackets.rounds.new_words import NewWords

FEWEST_CONTENT_WORDS = 2
"""Content words. One that stands in the same paragraph is there by chance perhaps."""
LEAST = 0.5
"""So much of what a bracket has lost must stand together."""


def find_adopted_parts(drafts: PairedDrafts, judged: Judged, fresh: Mapping[int, NewWords]) -> set[int]:
    """The proposals that stand in brackets with fewer words, of whose other words most are new base text of their paragraph; these
    are explained then. Linear in the proposals, and in the paragraphs that they are in."""
    partly: set[int] = set()
    for p, q in judged.matches.partner.items():
        own, now = drafts.old.own_words[p], drafts.new.own_words[q]
        v = drafts.partner.get(drafts.old.places[p][0])
        if judged.matches.fates[p] is not Fate.MODIFIED or own.old or v is None or v not in fresh:
            continue
        asked, left = (Counter(map(stem_of, content_of(words))) for words in (own.new, now.new))
        matched = _together(asked - left, fresh[v], len(own.new))
        if len(matched) < max(FEWEST_CONTENT_WORDS, LEAST * (asked - left).total()):
            continue
        partly.add(p)
        for at in matched:
            fresh[v].explain(at, at + 1)
        if left <= asked:
            judged.matches.confidence[p] = max(judged.matches.confidence[p], SURENESS_OF_REST)
    return partly


def bracket_with_rest(drafts: PairedDrafts, judged: Judged, p: int, v: int, matched: Sequence[str]) -> int | None:
    """The new bracket of a paragraph, of a sponsor of a proposal, that has nothing but words of it that are not `matched`."""
    left = Counter(map(stem_of, content_of(drafts.old.own_words[p].new))) - Counter(map(stem_of, matched))
    for q in drafts.new.proposals_in[v]:
        words = Counter(map(stem_of, content_of(drafts.new.own_words[q].new)))
        if q not in judged.matches.taken and words and words <= left and have_sponsor(drafts, p, q):
            return q
    return None


def _together(need: Counter[str], there: NewWords, length: int) -> list[int]:
    """The places of as many of some words as stand together in new base text that nobody explains."""
    places: dict[str, list[int]] = {}
    for at, key in enumerate(there.there.keys):
        if there.is_left(at) and stem_of(key) in need:
            places.setdefault(stem_of(key), []).append(at)
    return together(need, places, WIDTH * length + MORE_WIDTH) if places else []
