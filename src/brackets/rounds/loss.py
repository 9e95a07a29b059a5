"""How sure it is that a proposal was dropped."""

from __future__ import annotations

from collections import Counter

from brackets.rounds.compare_adoption import REWRITTEN
from brackets.rounds.compare_elsewhere import FEWEST_CONTENT_WORDS, UNSURE, Traced
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.compare_proposals import Matches
from brackets.rounds.fates import Place
from brackets.rounds.keys import content_of, stem_of
from brackets.rounds.remembered import remembered

UNLIKE = 0.4
"""Up to this likeness of what is nearest to it, nothing speaks against a proposal being dropped: drafts share formulas."""
DOUBT = 1.2
"""How fast doubt grows beyond: of real proposals told to be dropped whose words all stand somewhere, most stand there for another
reason, and a few were adopted."""
DOUBT_OF_A_WORD = 0.1
"""What each content word of a short proposal counts beyond, where its very words stand in a place where they did not."""
MOST_OF_GONE = 0.85
"""How sure it is at most where the paragraph has gone or was rewritten, and there is new base text that nobody explains: of such
proposals, in real drafts, one in ten was taken, with words that nothing shows to be its."""
_REMEMBERED = 64
"""Paragraphs whose new words are kept: proposals are asked for in the order of the text."""


class Loss:
    """How sure it is of each proposal that seems dropped. Linear in what is asked for, and in the paragraphs that it is in."""

    def __init__(self, drafts: PairedDrafts, matches: Matches, traced: Traced):
        self._drafts, self._matches, self._traced = drafts, matches, traced
        self._has_new_words = any(change.new for change in traced.unexplained)
        """Whether the new draft has base text that nobody explains: a proposal may have become that."""
        self._come = remembered(_REMEMBERED, self._that_have_come)

    def sureness(self, p: int, share: float, where: Place | None, *, stands_anew: bool) -> float:
        """How sure it is that a proposal was dropped, 0 to 1: the less, the more what stands now is like it.

        `share` is how much of it is adopted, `where` its likest place, and `stands_anew` whether its very words stand in one where
        they did not. A few words stand somewhere by chance, and what wants words out is dropped where they stand.
        """
        like = max(0.0, self._matches.nearest.get(p, 0.0), share)
        content = content_of(self._drafts.old.own_words[p].new)
        if where is not None and len(content) >= FEWEST_CONTENT_WORDS:
            like = max(like, where.likeness)
        elif content and stands_anew:
            like = max(like, UNLIKE + len(content) * DOUBT_OF_A_WORD)
        if p in self._traced.doubtful:
            like = max(like, self._traced.doubtful[p].likeness)
        known = not self._has_new_words or self._is_known(p, content)
        most = UNSURE if p in self._traced.unsure else 1.0 if known else MOST_OF_GONE
        return min(most, 1 - DOUBT * max(0.0, like - UNLIKE))

    def _is_known(self, p: int, content: list[str]) -> bool:
        """Whether its paragraphs stand, hardly changed, or no word of it that means something has come to what they are now."""
        places, similarity = self._drafts.old.places[p], self._drafts.similarity
        if all(similarity.get(u, 0.0) >= REWRITTEN for u in places):
            return True
        come = [self._come(u) for u in places]
        return bool(content) and all(words is not None and words.isdisjoint(map(stem_of, content)) for words in come)

    def _that_have_come(self, u: int) -> frozenset[str] | None:
        """The words of the base text that a paragraph has more often now than it had; None if it is gone."""
        v = self._drafts.partner.get(u)
        if v is None:
            return None
        had, has = (Counter(map(stem_of, words)) for words in (self._drafts.old.words(u), self._drafts.new.words(v)))
        return frozenset((has - had).keys())
