"""Whether adopted words may say something else than was proposed: in a sentence with a new `not`, or spread over two sentences.

The words of `[COD: is automatic]` all stand in `is not automatic`, and those of `[CAN: of injuries to cyclists]` in `a registry of
injuries. Cyclists wear helmets.` No count of words tells that; a person must look, so such a fate is told as doubtful.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.keys import content_of, negations_in, stem_of
from brackets.rounds.passages import passage_like
from brackets.text.patterns import Pattern

DOUBTFUL = 0.5
"""How sure a fate is at most whose words may say something else."""
NOTE = "the sentence may say something else"

_ENDS = Pattern(r"[.!?…]\s+(?=[^\W\d_a-zà-ÿ])")
_REMEMBERED = 8
"""Paragraphs. Proposals are asked for in the order of theirs."""


class Sense:
    """The sentences of the new draft. Linear in what is asked for, but for what a paragraph with many brackets costs to read."""

    def __init__(self, drafts: PairedDrafts):
        self._drafts = drafts
        self._sentences = lru_cache(_REMEMBERED)(self._read)

    def is_doubtful(self, p: int, v: int) -> bool:
        """Whether the words of an adopted proposal, in a paragraph of the new draft, may say something else."""
        words = self._drafts.old.own_words[p].new
        if not content_of(words) or negations_in(words):
            return False
        sentences, gains_negation = self._sentences(v), self._gains_negation(p, v)
        asked = {stem_of(word) for word in content_of(words)}
        holding = [sentence for sentence in sentences if asked.intersection(map(stem_of, sentence))]
        if not holding:
            return False
        best = max(holding, key=lambda sentence: len(asked.intersection(map(stem_of, sentence))))
        in_one = len(sentences) == 1 or _ENDS.search(self._drafts.old.own_readings(p)[1].text)
        is_spread = not in_one and len(asked.intersection(map(stem_of, best))) < _most(words, sentences, asked)
        return is_spread or (gains_negation and negations_in(best) > 0)

    def _read(self, v: int) -> list[Sequence[str]]:
        """The sentences of a paragraph, as keys."""
        reading = self._drafts.new.paragraphs[v].reading()
        ends = [match.end() for match in _ENDS.finditer(reading.text)]
        sentences: list[list[str]] = [[] for _ in range(len(ends) + 1)]
        at = 0
        for key, (start, _) in zip(reading.keys, reading.spans(), strict=True):
            while at < len(ends) and start >= ends[at]:
                at += 1
            sentences[at].append(key)
        return [sentence for sentence in sentences if sentence]

    def _gains_negation(self, p: int, v: int) -> bool:
        """Whether a paragraph has more of `no` and `not` than the old one had, with all that was proposed in it."""
        had = sum(negations_in(self._drafts.old.paragraphs[u].all_words()) for u in self._drafts.old.places[p])
        return negations_in(self._drafts.new.paragraphs[v].version()) > had


def _most(words: Sequence[str], sentences: Sequence[Sequence[str]], asked: set[str]) -> int:
    """How many of the words stand in all sentences together; none count where the proposal stands whole in one."""
    if any((passage := passage_like(words, sentence)) is not None and passage.is_exact for sentence in sentences):
        return 0
    return len(asked.intersection(stem_of(key) for sentence in sentences for key in sentence))
