"""Where the words of a dropped proposal most likely stand now, so that a reader can judge."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence

from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.fates import Place
from brackets.rounds.keys import Reading, content_of, is_function_word, keys_of
from brackets.rounds.passages import passage_like
from brackets.rounds.rare_words import RareWordIndex
from brackets.rounds.remembered import remembered

MOST_PLACES = 3
"""So many paragraphs are looked at, those that share most rare words, besides the one that its own paragraph is now."""
LEAST_LIKE, LEAST_OF_FEW = 0.2, 0.4
"""A place that has a smaller share of the words is not named: the second where few that mean something are there."""
FEWEST_WORDS = 3
"""Content words. Fewer are few."""
_REMEMBERED = 100
"""So many paragraphs are kept as words: what is dropped together is looked for in the same ones."""


class Whereabouts:
    """The paragraphs of the new draft, in which words are looked for. Made once, and asked for each dropped proposal."""

    def __init__(self, drafts: PairedDrafts):
        self.drafts = drafts
        self.paragraphs = drafts.new_parts
        self._words = remembered(_REMEMBERED, self._words_of)
        self._last: tuple[int, str, list[tuple[int, int]]] | None = None
        self._was = array("l", [-1]) * len(self.paragraphs)
        """Which paragraph of the old draft each of these was; -1 if none."""
        for u, v in drafts.partner.items():
            for at in drafts.new_runs[v]:
                self._was[at] = u
        self.stands_anew = False
        """Whether what was asked for last stands word for word where it did not."""
        self._index = RareWordIndex(enumerate(content_of(one.all_words()) for one in self.paragraphs))

    def _words_of(self, v: int) -> list[str]:
        return self.paragraphs[v].all_words()

    def of(self, p: int) -> Place | None:
        """The likest place of what a proposal of the old draft puts in, or of what it strikes if it puts nothing in."""
        own = self.drafts.old.own_words[p]
        words = own.new or own.old
        if not self.drafts.old.has_words(p):
            words = tuple(keys_of(self.drafts.old.proposals[p].text))
        meaning = {at for at, word in enumerate(words) if not is_function_word(word)}
        best: Place | None = None
        self.stands_anew = False
        here = self._own(p)
        for v in self._candidates(here, words):
            passage = passage_like(words, self._words(v))
            if passage is None or passage.share < max(LEAST_LIKE, best.likeness if best else 0.0):
                continue
            stands = len(meaning & passage.of)
            if meaning and not stands:
                continue  # `and` says nothing of where `and software` is
            if passage.share < LEAST_OF_FEW and stands < FEWEST_WORDS:
                continue
            anew = passage.is_exact and self._are_new(p, v, words)
            if len(meaning) == 1 and v not in here:
                self.stands_anew = self.stands_anew or anew  # one word stands anywhere: that is no place to look at
            elif best is None or passage.share > best.likeness or (anew and not self.stands_anew):
                shown = self._shown(v, passage.start, passage.end)
                best = Place(self.paragraphs[v].segment.address, shown, round(passage.share, 2))
                self.stands_anew = anew
        return best

    def _are_new(self, p: int, v: int, words: Sequence[str]) -> bool:
        """Whether the very words of a proposal stand in a paragraph, and in the others that were one with it, more often than in
        what these were, the proposal itself apart."""
        u = self._was[v]
        if u < 0:
            return True
        had = _times(words, self.drafts.old.paragraphs[u].all_words()) - (u == self.drafts.old.places[p][0])
        return sum(_times(words, self._words(at)) for at in self.drafts.new_runs[self.drafts.partner[u]]) > had

    def _shown(self, v: int, start: int, end: int) -> str:
        """Words of a paragraph as written; of the paragraph that was asked for last it is known where they stand."""
        if self._last is None or self._last[0] != v:
            there = Reading(self.paragraphs[v].all_text(), self._words(v))
            self._last = v, there.text, there.spans()
        _, text, spans = self._last
        if end - start == len(spans):
            return " ".join(text.split())
        return " ".join(text[spans[start][0] : spans[end - 1][1]].split())

    def _own(self, p: int) -> Sequence[int]:
        """What the paragraph of a proposal is now."""
        home = self.drafts.partner.get(self.drafts.old.places[p][0])
        return self.drafts.new_runs[home] if home is not None else []

    def _candidates(self, own: Sequence[int], words: tuple[str, ...]) -> Iterator[int]:
        """The paragraphs to look at: its own first, so that it wins if others are as like."""
        yield from own
        yield from (v for v in self._index.candidates(content_of(words))[:MOST_PLACES] if v not in own)


def _times(words: Sequence[str], text: Sequence[str]) -> int:
    """How often some words stand in a text, one after the other."""
    asked = list(words)
    return sum(key == asked[0] and text[at : at + len(asked)] == asked for at, key in enumerate(text))
