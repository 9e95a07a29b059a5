"""Proposals whose words stand in other forms, in new base text that nobody else explains: a noun that is a verb now.

Of `[and the exchange of tide data]` all stands in `States exchange tide data`, of `[deeply] regret` in `deep regret`: it was
adopted with other words, as it seems. Where half of a proposal stands so, nobody can be sure that it was dropped.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from brackets.rounds.any_order import MORE_WIDTH, WIDTH, together
from brackets.rounds.compare_base_text import BaseTextChange
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.keys import content_of, is_form_of, is_function_word, negations_in, tells_what
from brackets.rounds.new_words import NewWords

HALF, NEARLY_ALL = 0.5, 0.8
"""From which share of its words on a proposal may be there, and from which on it was adopted."""
FEWEST_TO_MISS_ONE = 5
"""Content words. Of fewer all must be there."""
NEGATED = 2
"""Words. So far before a word a `not` is that which negates it."""
MOST_BESIDE = 6
"""Paragraphs. So far from a proposal's own a new one is looked at."""
FEWEST_APART = 3
"""Content words. Fewer come together by chance in a new paragraph: then nobody can say more than that it may be there."""
MOST_WORDS = 200
"""New words of a paragraph that are looked at."""


class OtherForms(NamedTuple):
    """Where words of a proposal stand in other forms."""

    v: int
    """The paragraph of the new draft."""
    matched: tuple[int, ...]
    """The places of its words there, in order."""
    asked: tuple[str, ...]
    """The words of the proposal that they are forms of."""
    share: float
    """How much of it they are, 0 to 1."""
    is_adopted: bool
    """Whether they are nearly all of it."""


class NewText:
    """What of the new base text nobody explains. Linear in it, and in what is asked for."""

    def __init__(self, drafts: PairedDrafts, changes: Iterable[BaseTextChange], fresh: Mapping[int, NewWords]):
        self._drafts, self._home, self._fresh = drafts, drafts.home, fresh
        self._gone: dict[int, set[str]] = {}
        """Words that mean something and that paragraphs of the old draft have lost."""
        places: dict[int, list[int]] = {}
        for change in changes:
            if change.u is not None:
                self._gone.setdefault(change.u, set()).update(content_of(change.old))
            if change.v is not None and change.v in fresh:
                here = range(change.at, change.at + len(change.new))
                places.setdefault(change.v, []).extend(at for at in here if not is_function_word(change.there.keys[at]))
        self._places = {v: at[:MOST_WORDS] for v, at in places.items()}

    def find(self, p: int) -> OtherForms | None:
        """Where half or more of the words of a proposal stand that only puts words in."""
        own = self._drafts.old.own_words[p]
        if own.old or not any(map(tells_what, own.new)):
            return None
        found = (stands for v in self._near(p) if (stands := self._in(v, p)))
        return max(found, key=lambda stands: (stands.is_adopted, stands.share), default=None)

    def _near(self, p: int) -> Iterator[int]:
        """The paragraph that a proposal's own is now, and the new ones beside it; a formula comes again there for other reasons."""
        is_formula = self._drafts.old.is_formula(p)
        home = self._drafts.partner.get(self._drafts.old.places[p][0])
        if home is not None:
            beside = range(max(0, home - MOST_BESIDE), home + MOST_BESIDE + 1)
            yield from (v for v in beside if v in self._places and (v == home or not (is_formula or v in self._home)))

    def _in(self, v: int, p: int) -> OtherForms | None:
        words, keys = self._drafts.old.own_words[p].new, self._fresh[v].there.keys
        need = Counter(content_of(words))
        left = [at for at in self._places[v] if self._fresh[v].is_left(at)]
        u = self._drafts.old.places[p][0]
        gone, had = self._gone.get(u, ()), set(self._drafts.old.words(u))
        places = {
            word: [at for at in left if keys[at] == word or (keys[at] not in had and is_form_of(word, keys[at]))]
            for word in need
            if not any(is_form_of(word, other) for other in gone)
        }
        matched = tuple(together(need, places, WIDTH * len(words) + MORE_WIDTH))
        share = len(matched) / need.total()
        if share < HALF or (need.total() == 1 and v != self._drafts.partner.get(u)):
            return None
        asked, said = negations_in(words), negations_in(keys[max(0, matched[0] - NEGATED) : matched[-1] + 1])
        enough = need.total() >= FEWEST_APART or v == self._drafts.partner.get(u)
        least = NEARLY_ALL if need.total() >= FEWEST_TO_MISS_ONE else 1.0
        of = {at: word for word, found in places.items() for at in found}
        return OtherForms(
            v, matched, tuple(of[at] for at in matched), share, enough and share >= least and bool(asked) == bool(said)
        )
