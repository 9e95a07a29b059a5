"""Proposals adopted with other words, as it seems, of which every word stands: only their order is another.

Of `ratification [, acceptance or accession]` and `acceptance, ratification or accession` the words in their place differ, and
nothing that was asked for is missing. Each item of a list must stand as it was asked for, and nothing new beside them: the words
of `report [once a year] to the Assembly` all stand in `report to the Assembly, which meets once a year`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from brackets.rounds.any_order import AnyOrder, Stands, sureness, together
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.fates import Fate
from brackets.rounds.keys import content_of, is_function_word, keys_of, negations_in, stem_of
from brackets.rounds.passages import contains
from brackets.rounds.remembered import remembered
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import CONJUNCTION

MOST_BETWEEN = 4
"""Words. So many others may stand between those of a proposal: the one that a list begins with now, and its joints."""
_JOINT = Pattern(rf"(?i)[,;:]|\b{CONJUNCTION}\b")
_REMEMBERED = 8
"""Paragraphs. Proposals are asked for in the order of theirs."""


class _Was(NamedTuple):
    """A paragraph of the old draft."""

    known: frozenset[str]
    """All words in it, without the endings of plurals."""
    base: list[str]
    offsets: dict[int, int]
    """How many words of its base text stand before each proposal."""


class OtherOrder:
    """The paragraphs of both drafts, in which the words of proposals are looked for. Linear in them."""

    def __init__(self, drafts: PairedDrafts, texts: AnyOrder):
        self._drafts = drafts
        self._texts = texts
        self._was = remembered(_REMEMBERED, self._read)

    def find(self, p: int) -> Stands | None:
        """Where all words of a proposal stand in the paragraph that its own is now; None if some do not, or others beside them."""
        old = self._drafts.old
        u, own = old.places[p][0], old.own_words[p]
        v = self._drafts.partner.get(u)
        if v is None or own.old or not content_of(own.new) or len(old.places[p]) > 1 or old.around(p) >= 0:
            return None
        there = self._texts.paragraph(v)
        if any(there.left.get(stem_of(word), -1) < 0 for word in own.new):
            return None  # these stood there, or are others'
        need = Counter(map(stem_of, own.new))
        matched = together(need, there.places, len(own.new) + MOST_BETWEEN)
        if len(matched) < len(own.new):
            return None
        start, end = matched[0], matched[-1] + 1
        said = there.keys[start:end]
        if negations_in(said) != negations_in(own.new) or not self._has_items(p, said):
            return None
        wider, known = self._with_neighbours(p, u, there.places, start, end), self._was(u).known
        if not wider or any(stem_of(key) not in known for key in content_of(there.keys[wider.start : wider.stop])):
            return None
        return Stands(v, tuple(matched), 1.0, Fate.ADOPTED, sureness(Counter(content_of(own.new)), 1.0, far=False))

    def _read(self, u: int) -> _Was:
        paragraph = self._drafts.old.paragraphs[u]
        known = frozenset(map(stem_of, paragraph.all_words()))
        return _Was(known, paragraph.version(), paragraph.base_word_offsets())

    def _has_items(self, p: int, said: Sequence[str]) -> bool:
        """Whether each item of what may be a list stands as it was asked for."""
        content = list(map(stem_of, content_of(said)))
        items = _JOINT.split(self._drafts.old.own_readings(p)[1].text)
        return all(contains(content, list(map(stem_of, content_of(keys_of(item))))) for item in items)

    def _with_neighbours(self, p: int, u: int, places: Mapping[str, Sequence[int]], start: int, end: int) -> range:
        """Where some words of the new draft stand, with those that stood beside the proposal; empty if it has none of these."""
        base, at = self._was(u).base, self._was(u).offsets.get(p, 0)
        ways = (range(at - 1, -1, -1), range(at, len(base)))
        words = (next((base[one] for one in way if not is_function_word(base[one])), "") for way in ways)
        beside = [found for word in words if (found := places.get(stem_of(word)))]
        nearest = [min(found, key=lambda one: max(start - one, one - end + 1, 0)) for found in beside]
        return range(min(start, *nearest), max(end, *(one + 1 for one in nearest))) if nearest else range(0)
