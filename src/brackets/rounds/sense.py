"""Whether adopted words may say something else than was proposed: in a sentence with a new `not`, spread over two, or in another.

The words of `[COD: is automatic]` all stand in `is not automatic`, those of `[CAN: of injuries to cyclists]` in `a registry of
injuries. Cyclists wear helmets.`, and those of `managed [BRA: by the Assembly]` in `managed by the Secretary. The Assembly elects
auditors.`; that of `[welcome] [note] the report` stands in `welcome the report, and note the absence of the auditor`. No count of
words tells that; a person must look, so such a fate is told as doubtful.
"""

from __future__ import annotations

from collections.abc import Sequence

from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.keys import Reading, content_of, is_form_of, is_function_word, negations_in, root_of, stem_of
from brackets.rounds.passages import passage_like
from brackets.rounds.remembered import remembered
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import OPPOSITES

DOUBTFUL = 0.5
"""How sure a fate is at most whose words may say something else."""
NOTE = "the sentence may say something else"

FEW = 3
"""Content words. So few are perhaps there by chance in a sentence that has nothing of the one that they were proposed in, and of
more those that are not nearly all there."""
LEAST_BESIDE = 0.15
"""A sentence with a smaller share of the words that stood beside a proposal is another one: one word comes again by chance."""
NEARLY_ALL = 0.8
"""From this share of its words on, in any form, more than a few are there for their own sake."""
FEW_OF_RIVAL = 2
"""Content words. So few of an alternative stand with another object perhaps."""
NEAR = 4
"""Words. So far behind a word its object is looked for."""

_ENDS = Pattern(r"[.!?…]\s+(?=[^\W\d_a-zà-ÿ])")
_STOP = Pattern(r"[.!?;…]\s*\Z|[.!?…]\s")
_REMEMBERED = 8
"""Paragraphs. Proposals are asked for in the order of theirs."""


class Sense:
    """The sentences of the new draft. Linear in what is asked for, but for what a paragraph with many brackets costs to read."""

    def __init__(self, drafts: PairedDrafts):
        self._drafts = drafts
        self._sentences = remembered(_REMEMBERED, self._read)
        self._old = remembered(_REMEMBERED, self._read_old)
        self._roots = remembered(_REMEMBERED, self._read_roots)

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
        return is_spread or (gains_negation and negations_in(best) > 0) or (not in_one and self._is_apart(p, v, best))

    def has_other_object(self, p: int, v: int, start: int, end: int) -> bool:
        """Whether a few words, of an alternative that stands in another place than the one that was taken, have words behind them
        there that the paragraph did not have: `note` of `[welcome] [note] the report` in `and note the absence of the auditor`."""
        old = self._drafts.old
        if len(content_of(old.own_words[p].new)) > FEW_OF_RIVAL or start >= end:
            return False
        keys = self._drafts.new.paragraphs[v].reading().keys
        behind = next((key for key in keys[end : end + NEAR] if not is_function_word(key)), None)
        had = {stem_of(word) for u in old.places[p] for word in old.paragraphs[u].all_words()}
        return behind is not None and stem_of(behind) not in had

    def _is_apart(self, p: int, v: int, sentence: Sequence[str]) -> bool:
        """Whether a few words stand in a sentence that has nothing of the one that they were proposed in, and another has."""
        old = self._drafts.old
        asked = content_of(old.own_words[p].new)
        stands = sum(any(is_form_of(word, key) for key in sentence) for word in asked)
        if (len(asked) > FEW and stands >= NEARLY_ALL * len(asked)) or _STOP.search(old.own_readings(p)[1].text):
            return False
        sentences, offsets = self._old(old.places[p][0])
        at, before = offsets.get(p, 0), 0
        beside: set[str] = set()
        for one in sentences:
            before += len(one)
            if at <= before:
                beside = set(map(root_of, content_of(one)))
                break
        beside.difference_update(map(root_of, old.own_words[p].new))
        here = len(beside.intersection(map(root_of, sentence)))
        return here < LEAST_BESIDE * len(beside) and here < len(beside & self._roots(v))

    def _read_old(self, u: int) -> tuple[list[Sequence[str]], dict[int, int]]:
        """The sentences of the base text of a paragraph, and how many of its words stand before each proposal."""
        paragraph = self._drafts.old.paragraphs[u]
        return _sentences_of(paragraph.reading()), paragraph.base_word_offsets()

    def _read(self, v: int) -> list[Sequence[str]]:
        """The sentences of a paragraph, as keys."""
        return _sentences_of(self._drafts.new.paragraphs[v].reading())

    def _read_roots(self, v: int) -> frozenset[str]:
        """The roots of all words of a paragraph."""
        return frozenset(root_of(key) for sentence in self._sentences(v) for key in sentence)

    def _gains_negation(self, p: int, v: int) -> bool:
        """Whether a paragraph has more of `no` and `not` than the old one had, with all that was proposed in it."""
        had = sum(negations_in(self._drafts.old.paragraphs[u].all_words()) for u in self._drafts.old.places[p])
        return negations_in(self._drafts.new.paragraphs[v].version()) > had


def says_contrary(asked: Sequence[str], said: Sequence[str]) -> bool:
    """Whether words in which a proposal was adopted have lost a `not` of it, or have the opposite of one of its words: of
    `a minimum of 500 metres` a maximum."""
    if negations_in(asked) > negations_in(said):
        return True
    lost, come = set(asked) - set(said), set(said) - set(asked)
    return any(OPPOSITES.get(word) in come for word in lost)


def _most(words: Sequence[str], sentences: Sequence[Sequence[str]], asked: set[str]) -> int:
    """How many of the words stand in all sentences together; none count where the proposal stands whole in one."""
    if any((passage := passage_like(words, sentence)) is not None and passage.is_exact for sentence in sentences):
        return 0
    return len(asked.intersection(stem_of(key) for sentence in sentences for key in sentence))


def _sentences_of(reading: Reading) -> list[Sequence[str]]:
    """The sentences of a text, as keys."""
    ends = [match.end() for match in _ENDS.finditer(reading.text)]
    sentences: list[list[str]] = [[] for _ in range(len(ends) + 1)]
    at = 0
    for key, (start, _) in zip(reading.keys, reading.spans(), strict=True):
        while at < len(ends) and start >= ends[at]:
            at += 1
        sentences[at].append(key)
    return [sentence for sentence in sentences if sentence]
