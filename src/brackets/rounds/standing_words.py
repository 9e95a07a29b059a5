"""The words that stand of a proposal that was adopted with other words: its own, and those that came for them, and no others'.

What differs in a paragraph may run on into the words of other proposals, and of the base text. So what stands begins and ends with
a word of the proposal, or with words beside it that the paragraph did not have before, in anybody's version.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.keys import SHORTEST_WHOLE, Reading, is_form_of, is_function_word, keys_of, stem_of
from brackets.rounds.passages import passage_like
from brackets.rounds.remembered import remembered
from brackets.text.patterns import Pattern

MOST_BESIDE = 6
"""Paragraphs of the old draft. Of so many behind that which has the words now, and before it, those are looked at that are gone."""
_END = Pattern(r"[.!?…][)”»]?\s")
_REMEMBERED = 2 * MOST_BESIDE + 2
"""Paragraphs. Proposals are asked for in the order of theirs."""


class _Paragraph(NamedTuple):
    """The base text of a paragraph of the new draft."""

    text: str
    keys: Sequence[str]
    spans: list[tuple[int, int]]
    """Where each key stands, in characters."""


Window = tuple[int, int]
"""Some words of a paragraph: the place of the first, and that after the last."""


class StandingWords:
    """The words that stand now. Linear in what is asked for, and in the paragraphs that it is in."""

    def __init__(self, drafts: PairedDrafts):
        self._drafts = drafts
        self._home = drafts.home
        self._words = remembered(_REMEMBERED, self._count)
        self._alike = remembered(_REMEMBERED, self._by_beginning)
        self._last: tuple[int, Reading | None, _Paragraph] | None = None

    def of(self, p: int, v: int, window: Window, there: Reading | None = None) -> str:
        """The words that stand of a proposal in a paragraph of the new draft, whose base text is `there` where that was given.

        They are looked for in a window; where it has fewer of its words than another passage, in that.
        """
        old, paragraph = self._drafts.old, self._paragraph(v, there)
        words = old.own_words[p].new if old.has_words(p) else tuple(keys_of(old.proposals[p].text))
        asked = {stem_of(word) for word in words if not is_function_word(word)} or {stem_of(word) for word in words}
        found = asked.intersection(map(stem_of, paragraph.keys[window[0] : window[1]]))
        passage = passage_like(words, paragraph.keys) if len(found) < len(asked) else None
        if passage and len({stem_of(words[at]) for at in passage.of} & asked) > len(found):
            window = passage.start, passage.end
        low, high = self._own(p, v, paragraph, asked, window)
        return _shown(paragraph, low, high) if low < high else ""

    def _paragraph(self, v: int, there: Reading | None) -> _Paragraph:
        """The words of a paragraph; that which was asked for last is kept."""
        if self._last is None or self._last[0] != v or self._last[1] is not there:
            reading = there or self._drafts.new.paragraphs[v].reading()
            self._last = v, there, _Paragraph(reading.text, reading.keys, reading.spans())
        return self._last[2]

    def _count(self, u: int) -> Counter[str]:
        """How often a paragraph of the old draft has each word in all its versions together."""
        return Counter(map(stem_of, self._drafts.old.paragraphs[u].all_words()))

    def _by_beginning(self, u: int) -> dict[str, list[str]]:
        """The words that mean something of the proposals of a paragraph of the old draft, by their first letters."""
        base = set(self._drafts.old.words(u))
        words: dict[str, list[str]] = {}
        for word in dict.fromkeys(self._drafts.old.paragraphs[u].all_words()):
            if word not in base and not is_function_word(word):
                words.setdefault(word[:SHORTEST_WHOLE], []).append(word)
        return words

    def _own(self, p: int, v: int, paragraph: _Paragraph, asked: set[str], window: Window) -> Window:
        """A window without the words of others at its ends, and without other sentences."""
        (low, high), keys = window, paragraph.keys
        matched = [at for at in range(low, high) if stem_of(keys[at]) in asked]
        if not matched:
            return window
        mine = Counter(map(stem_of, self._drafts.old.own_words[p].new))
        own = set(self._drafts.old.own_words[p].new)
        places = dict.fromkeys((*self._drafts.old.places[p], *self._was(v)))
        others = [self._words(u) for u in places]

        def is_others(at: int) -> bool:
            word = stem_of(keys[at])
            if is_function_word(keys[at]):
                return False
            if any(count[word] > mine[word] for count in others):
                return True
            like = {
                one for u in places for one in self._alike(u).get(word[:SHORTEST_WHOLE], ()) if is_form_of(one, word)
            }
            return bool(like) and like.isdisjoint(own)

        start, end = matched[0], matched[-1] + 1
        while start > low and not is_others(start - 1) and not _is_parted(paragraph, start):
            start -= 1
        while start and is_function_word(keys[start - 1]) and stem_of(keys[start - 1]) in mine:
            start -= 1
        while end < high and not is_others(end) and not _is_parted(paragraph, end):
            end += 1
        while high > end > matched[-1] + 1 and is_function_word(keys[end - 1]):
            end -= 1
        return start, end

    def _was(self, v: int) -> Iterator[int]:
        """The paragraph of the old draft that one of the new draft was, and those beside it that are gone, perhaps into it."""
        if (home := self._home.get(v)) is None:
            return
        yield home
        for step in (1, -1):
            end = max(-1, min(home + step * (MOST_BESIDE + 1), len(self._drafts.old.paragraphs)))
            for u in range(home + step, end, step):
                if u not in self._drafts.partner:
                    yield u


def _is_parted(paragraph: _Paragraph, at: int) -> bool:
    """Whether a sentence ends between a word and the one before it."""
    return bool(_END.search(paragraph.text, paragraph.spans[at - 1][1], paragraph.spans[at][0]))


def _shown(paragraph: _Paragraph, low: int, high: int) -> str:
    """Some words as written, with the round bracket that is closed behind them, or opened before, if its other one is there."""
    start, end = paragraph.spans[low][0], paragraph.spans[high - 1][1]
    said = paragraph.text[start:end]
    if said.count("(") > said.count(")") and paragraph.text.startswith(")", end):
        end += 1
    elif said.count("(") < said.count(")") and paragraph.text.endswith("(", 0, start):
        start -= 1
    return " ".join(paragraph.text[start:end].split())
