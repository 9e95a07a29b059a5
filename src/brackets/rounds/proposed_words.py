"""Whose words a change of the base text has that nobody is known to have got through: those of a proposal, taken otherwise.

Such a change is unexplained, for nobody can say that the proposal was adopted. But that nobody proposed it would be wrong, and the
note says where the words come from.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.rounds.compare_base_text import BaseTextChange
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.keys import content_of, is_form_of
from brackets.rounds.passages import passage_like
from brackets.rounds.rare_words import RareWordIndex

MOST = 0.6
"""So much of what has come in must stand in a proposal, in its order and close together."""
FEWEST_CONTENT_WORDS = 2
"""Fewer come again by chance, and as many in another section; but for one word of a proposal of the same paragraph, be it in
another form."""
NOTE = "words of {id}"
"""The note."""


class ProposedWords:
    """The proposals of the old draft by their words. Made once, and asked for each change; linear in both."""

    def __init__(self, drafts: PairedDrafts):
        self._old, self._home = drafts.old, drafts.home
        words = self._old.own_words
        self._index = RareWordIndex((p, content_of(words[p].new)) for p in self._old.contested)

    def of(self, change: BaseTextChange) -> int | None:
        """Which proposal has the words that a change puts in; None if none has, or most of them are in none."""
        shares = {p: self._share(p, change) for p in self._asked(change)}
        best = max(shares, key=shares.__getitem__, default=None)
        return best if best is not None and shares[best] >= MOST else None

    def _asked(self, change: BaseTextChange) -> Iterator[int]:
        content, section = content_of(change.new), self._section_of(change)
        if len(content) >= FEWEST_CONTENT_WORDS:
            for p in self._index.candidates(content):
                if self._old.paragraphs[self._old.places[p][0]].segment.section == section:
                    yield p
        elif content and change.u is not None:
            for p in self._old.proposals_in[change.u]:
                if any(is_form_of(word, content[0]) for word in self._old.own_words[p].new):
                    yield p
                    return

    def _section_of(self, change: BaseTextChange) -> int | None:
        """The section of the old draft in which a change is, or would be: that of the paragraph before it which was there."""
        u, v = change.u, change.v
        while u is None and v is not None and v >= 0:
            u, v = self._home.get(v), v - 1
        return None if u is None else self._old.paragraphs[u].segment.section

    def _share(self, p: int, change: BaseTextChange) -> float:
        own, content = self._old.own_words[p].new, content_of(change.new)
        if len(content) < FEWEST_CONTENT_WORDS:
            return 1.0
        passage = passage_like(change.new, own)
        stands = len(content_of(own[at] for at in passage.matched)) if passage else 0
        return passage.closeness if passage and stands >= FEWEST_CONTENT_WORDS else 0.0
