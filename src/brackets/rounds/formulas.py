"""Formulas: words that a draft says in many places, so that they are no sign of one proposal in another place."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from itertools import accumulate, pairwise

from brackets.rounds.keys import content_of, is_function_word
from brackets.rounds.passages import passage_like
from brackets.rounds.rare_words import MOST_HOLDERS, RareWordIndex
from brackets.rounds.versions import DraftVersions

LONGEST = 5
"""Content words. `technology development and transfer` has three, and stands in a draft a dozen times; from so many on words are
somebody's own."""
SEVERAL = 8
"""Two content words that stand one after the other in more than an eighth of the other paragraphs of a draft are part of a
formula; in a long draft, in more than `MOST_HOLDERS`. What is proposed in three places of a long draft and stands in the next
was adopted."""
FEWEST_OWN = 2
"""Pairs of content words. Words that have fewer of their own beside the formulas in them are no sign, however long they are:
`common but differentiated responsibilities and respective capabilities`, `recognizing the least developed countries`."""
LONGEST_JOINED = 10
"""Content words. So many together are somebody's own, even if they are formulas."""
STANDS = 0.9
"""From this likeness on, a paragraph has the words too."""


class PairsOfWords:
    """Which paragraphs have two content words one after the other.

    There are nearly as many pairs as words, so they are kept as numbers: those with one first word in a row, each of its second
    word and its paragraph. Nearly linear.
    """

    def __init__(self, paragraphs: Iterable[Sequence[str]]):
        self._numbers: dict[str, int] = {}
        number = self._numbers
        rows = [array("I", (number.setdefault(word, len(number)) for word in content)) for content in paragraphs]
        self._paragraphs = len(rows)
        counts = array("I", bytes(4 * len(number) + 4))
        for row in rows:
            for one in row[:-1]:
                counts[one + 1] += 1
        self._begin = array("I", accumulate(counts))
        """Where the pairs with each first word begin, and past the last where they end."""
        self._pairs = array("Q", bytes(8 * self._begin[-1]))
        filled = self._begin[:]
        for at, row in enumerate(rows):
            for one, other in pairwise(row):
                self._pairs[filled[one]] = other * self._paragraphs + at
                filled[one] += 1

        for begin, end in pairwise(self._begin):
            if end - begin > 1:
                self._pairs[begin:end] = array("Q", sorted(self._pairs[begin:end]))

    def places(self, one: str, other: str, most: int) -> Collection[int]:
        """The paragraphs in which the first of two words stands before the second; of more than `most` only so many and one."""
        left, right = self._numbers.get(one), self._numbers.get(other)
        if left is None or right is None:
            return ()
        first, begin, end = right * self._paragraphs, self._begin[left], self._begin[left + 1]
        places: dict[int, None] = {}
        for at in range(bisect_left(self._pairs, first, begin, end), end):
            place = self._pairs[at] - first
            if place >= self._paragraphs or len(places) > most:
                break
            places[place] = None
        return places.keys()


class Formulas:
    """What a draft says in several places. The index is made when it is first asked."""

    def __init__(self, draft: DraftVersions):
        self.draft = draft

    @cached_property
    def _index(self) -> RareWordIndex:
        return RareWordIndex(enumerate(content_of(paragraph.all_words()) for paragraph in self.draft.paragraphs))

    @cached_property
    def _pairs(self) -> PairsOfWords:
        return PairsOfWords(content_of(paragraph.all_words()) for paragraph in self.draft.paragraphs)

    def are_all(self, words: Sequence[str], found: Collection[int], beside: Collection[int]) -> bool:
        """Whether what is found of some words, by their places, is formulas and hardly anything else.

        `beside` are the paragraphs of the draft in which they stand themselves.
        """
        several = min(len(self.draft.paragraphs) // SEVERAL, MOST_HOLDERS)
        content = [at for at, word in enumerate(words) if not is_function_word(word)]
        if sum(at in found for at in content) >= LONGEST_JOINED:
            return False
        own = 0
        for one, other in pairwise(content):
            if one in found and other in found:
                places = self._pairs.places(words[one], words[other], several + len(beside))
                own += sum(at not in beside for at in places) <= several
        return own < FEWEST_OWN

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
