"""Paragraphs in runs: what one paragraph of a draft has split into, and which several have become one.

A part is known by its words, which stand in the other draft beside the rest, or, where an editor has made a paragraph of half of a
sentence, by what of that is gone from the other half.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from brackets.rounds.rare_words import RareWordIndex
from brackets.rounds.sequences import common_length

PART = 0.6
"""From this share of its words that are those of the paragraph beside it, in the other draft, and are not there without it, a
paragraph is a part of that one: it has split, or the two have joined."""
FAR_PART = 0.8
"""The same where other paragraphs stand between the two."""
FEWEST_WORDS_OF_PART = 3
"""Content words. A shorter paragraph is never taken for a part of another."""
HALF = 0.6
"""From this share of the base text on that is gone from a paragraph, one beside it has that half of its sentence."""
KNOWN = 0.6
"""From this share of its own words on that stood there before: a new paragraph may have some of the words that are gone."""
KNOWN_OF_ALL = 0.4
"""The same where all that is gone stands in it."""
FEWEST_WORDS_OF_HALF = 2
"""Content words. Of fewer that are gone one cannot say where they went."""

Runs = list[list[int]]
"""The paragraphs of a draft, those together that are compared as one."""


class Written(NamedTuple):
    """A paragraph as strings in which each word is a character: they take little room, and are compared as fast as strings are."""

    every: str
    """All words that anybody wants in it, function words too."""
    all: str
    """Those of them that mean something."""
    base: str
    """Those of its base text."""


class Side(NamedTuple):
    """The paragraphs of one of the drafts, beside those of the other one that they are."""

    texts: Sequence[Written]
    """What each says."""
    whole: Mapping[int, Written]
    """For those that have a partner, what that says."""
    moved: Collection[int]
    """Those that have a partner in another place."""
    headings: Sequence[bool]
    families: Sequence[int]
    """For each the paragraph that it hangs from, or is."""
    roots: Mapping[int, str]
    """By which what they say is translated into the roots of their words."""

    def runs(self) -> Runs:
        """The paragraphs in runs: those without a partner go to the one before or after them whose partner holds their words too,
        or to one farther away.

        The paragraphs of a run are in the order of their words in that partner.
        """
        return self._with_far_parts(self._with_parts_before(self._with_parts_after()))

    def _with_parts_after(self) -> Runs:
        runs: Runs = []
        said = _Said("", "")
        for at, text in enumerate(self.texts):
            in_order = self._part_beside(runs[-1], said, at) if runs and self._is_free(at) else None
            if in_order is None:
                runs.append([at])
                said = _Said(text.all, text.base)
            else:
                runs[-1] = [*runs[-1], at] if in_order else [at, *runs[-1]]
                said = said.with_part(text, after=in_order)
        return runs

    def _with_parts_before(self, runs: Runs) -> Runs:
        joined: Runs = []
        for run in reversed(runs):
            at = run[0]
            if len(run) == 1 and self._is_free(at) and joined:
                in_order = self._part_beside(joined[-1], self._said(joined[-1]), at)
                if in_order is not None:
                    joined[-1] = [*joined[-1], at] if in_order else [at, *joined[-1]]
                    continue
            joined.append(run)
        return joined[::-1]

    def _with_far_parts(self, runs: Runs) -> Runs:
        """The runs, those paragraphs put to them that are a part of theirs and stand elsewhere.

        A paragraph that is a proposal, and nothing else, has moved by itself.
        """
        free = [run[0] for run in runs if len(run) == 1 and self._is_free(run[0])]
        free = [at for at in free if len(self.texts[at].base) >= FEWEST_WORDS_OF_PART and at not in self.moved]
        if not free:
            return runs
        index = RareWordIndex((at, self.texts[at].all) for at in free)
        gone: set[int] = set()
        longer = []
        for run in runs:
            first = self._first(run)
            if first is not None and self._said(run).all != self.whole[first].all:
                for at in index.candidates(self.whole[first].all):
                    in_order = self._part_of(run, self._said(run), at, FAR_PART) if at not in gone else None
                    if in_order is not None:
                        run = [*run, at] if in_order else [at, *run]
                        gone.add(at)
            longer.append(run)
        return [run for run in longer if len(run) > 1 or run[0] not in gone]

    def _is_free(self, at: int) -> bool:
        return at not in self.whole and not self.headings[at]

    def _first(self, run: Sequence[int]) -> int | None:
        """The one of a run that has a partner."""
        return next((one for one in run if one in self.whole), None)

    def _said(self, run: Sequence[int]) -> _Said:
        return _Said("".join(self.texts[one].all for one in run), "".join(self.texts[one].base for one in run))

    def _part_beside(self, run: Sequence[int], said: _Said, at: int) -> bool | None:
        """As `_part_of`, of a paragraph beside a run, which may be half of a sentence of it."""
        in_order = self._part_of(run, said, at)
        return at > run[0] if in_order is None and self._is_half_of(run, said, at) else in_order

    def _part_of(self, run: Sequence[int], said: _Said, at: int, least: float = PART) -> bool | None:
        """Whether a paragraph, in one of its versions, is in the partner of a run besides what the run says: True if it comes
        after that there, False if before, None if it is no part.

        All of a short one must be there, and it must hang from the same paragraph as one of the run. Where brackets that stand
        before it came after it there, the base text of the run tells.
        """
        if (first := self._first(run)) is None:
            return None
        whole, (every, base) = self.whole[first].all, self.texts[at][1:]
        akin = any(self.families[at] == self.families[one] for one in run)
        for text, beside in dict.fromkeys(
            ((every, said.all), (base, said.all), (base, said.base if akin and base == every else said.all))
        ):
            asked = least * len(text)
            if len(text) < FEWEST_WORDS_OF_PART:
                asked = len(text) if akin and text else len(whole) + 1
            alone = common_length(beside, whole)
            for after in (at > first, at < first):  # in the order of the text, if it is there in that order
                both = f"{beside}{text}" if after else f"{text}{beside}"
                if common_length(both, whole) - alone >= asked:
                    return after
        return None

    def _is_half_of(self, run: Sequence[int], said: _Said, at: int) -> bool:
        """Whether a paragraph has most of the base text that is gone from the partner of a run, in any order, and not much else.

        Of a sentence that was cut in two the second half gets a subject and another verb.
        """
        if (first := self._first(run)) is None or len(self.texts[at].base) < FEWEST_WORDS_OF_PART:
            return False
        whole, base = self.whole[first], self.texts[at].base.translate(self.roots)
        gone = Counter(whole.base.translate(self.roots))
        gone.subtract(said.all.translate(self.roots))
        gone = +gone
        found = (gone & Counter(base)).total()
        if found < max(FEWEST_WORDS_OF_HALF, HALF * gone.total()):
            return False
        known = set(whole.all.translate(self.roots))
        least = KNOWN if found < gone.total() else KNOWN_OF_ALL
        return sum(word in known for word in base) >= least * len(base)


class _Said(NamedTuple):
    """What the paragraphs of a run say together."""

    all: str
    """With what is in brackets."""
    base: str
    """Without."""

    def with_part(self, part: Written, *, after: bool) -> _Said:
        """The same with one paragraph more, after these or before them."""
        if after:
            return _Said(f"{self.all}{part.all}", f"{self.base}{part.base}")
        return _Said(f"{part.all}{self.all}", f"{part.base}{self.base}")
