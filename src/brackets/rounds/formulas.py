"""Formulas: short words that a draft says in many places, so that they are no sign of one proposal in another place."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cached_property

from brackets.rounds.keys import content_of
from brackets.rounds.passages import passage_like
from brackets.rounds.rare_words import RareWordIndex
from brackets.rounds.versions import DraftVersions

LONGEST = 5
"""Content words. `technology development and transfer` has three, and stands in a draft a dozen times; from so many on words are
somebody's own."""
STANDS = 0.9
"""From this likeness on, a paragraph has the words too."""


class Formulas:
    """What a draft says in several places. The index is made when it is first asked."""

    def __init__(self, draft: DraftVersions):
        self.draft = draft

    @cached_property
    def _index(self) -> RareWordIndex:
        words = [content_of(paragraph.all_words()) for paragraph in self.draft.paragraphs]
        return RareWordIndex(words, range(len(words)))

    def has(self, words: Sequence[str], beside: Collection[int]) -> bool:
        """Whether these words are few, and stand in a paragraph of the draft that is none of `beside`."""
        content = content_of(words)
        if len(content) >= LONGEST:
            return False
        for at in self._index.candidates(content):
            if at not in beside:
                passage = passage_like(words, self.draft.paragraphs[at].all_words())
                if passage and passage.share >= STANDS and passage.closeness >= STANDS:
                    return True
        return False
