"""Proposals that seem dropped, known by how they open.

`A technology framework is hereby established to pursue that vision` may be `A technology framework is hereby established to provide
guidance` now: of a sentence that was written anew hardly more than its opening is left, and that is said of nothing else. So such a
proposal was perhaps adopted with other words. A formula (`For the purposes of paragraph 1 of this Article`) opens many sentences.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from brackets.rounds.compare_adoption import Judged
from brackets.rounds.compare_base_text import BaseTextChange
from brackets.rounds.compare_elsewhere import UNSURE, Elsewhere, Traced
from brackets.rounds.compare_left_over import places_left
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.fates import Fate
from brackets.rounds.keys import is_function_word, is_modal, keys_of, reading, wordings_of
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import HEADING_WORD, PARAGRAPH

FEWEST_WORDS, FEWEST_CONTENT_WORDS = 6, 4
"""Of an opening by which a sentence is known. Shorter ones open others too."""
ALONE = 5
"""Words. With so many of the same no other sentence of the new draft may open, and none of the base text of the old one."""
MOST_BETWEEN = 3
"""Words. So many may stand between two of an opening in a proposal: an alternative that was not taken, `a [high-level session]
[global stocktake]`."""
LONGEST = 10_000
"""Characters. A longer bracket holds much else."""
_CUT = Pattern(r"(?<=[.;:])\s+|\n\s*\n")
_REFERENCE = Pattern(rf"(?i)(?:{PARAGRAPH}|{HEADING_WORD}|\d+\w*)\Z")


class _Sentence(NamedTuple):
    """A sentence of the base text of the new draft."""

    v: int
    """Its paragraph."""
    start: int
    end: int
    keys: Sequence[str]


def find_by_openings(drafts: PairedDrafts, judged: Judged, traced: Traced, changes: Iterable[BaseTextChange]) -> None:
    """Look for what seems dropped still by its opening, and add what was perhaps adopted to what `traced` has elsewhere. Linear.

    `changes` are what nobody explained before long proposals were looked for: what another proposal put in is that one's.
    """
    left = [p for p, fate in judged.fates.items() if fate is Fate.DROPPED and p not in traced.elsewhere]
    asked = {p: keys for p in left if (keys := _opening_of(drafts, p))}
    if not asked:
        return
    new = {v: places for v, (_, places) in places_left(changes).items()}
    sentences: dict[tuple[str, ...], _Sentence] = {}
    opened: Counter[tuple[str, ...]] = Counter()
    for one in _sentences(drafts):
        begins = tuple(one.keys[:ALONE])
        sentences.setdefault(begins, one)
        opened[begins] += 1
    opened.update(_openings_of_old_text(drafts))
    for p, keys in asked.items():
        begun = (sentences[begins] for begins in _beginnings(keys) if begins in sentences)
        found = [(length, one) for one in begun if (length := _in_common(one.keys, keys))]
        if not found:
            continue
        length, one = max(found, key=lambda pair: (pair[0], -pair[1].v, -pair[1].start))
        is_nobodys = new.get(one.v, set()).issuperset(range(one.start, one.start + length))
        if is_nobodys and opened[tuple(one.keys[:ALONE])] == 1:
            there = drafts.new.paragraphs[one.v].reading()
            said = reading(there.shown(one.start, one.end))
            wordings = wordings_of(drafts.old.own_readings(p)[1], said)
            traced.elsewhere[p] = Elsewhere(one.v, Fate.ADOPTED_MODIFIED, UNSURE, wordings, one.start, one.end)
            traced.doubtful.pop(p, None)


def _opening_of(drafts: PairedDrafts, p: int) -> list[str]:
    """The first words of a proposal that puts a sentence in; none of another."""
    text = drafts.old.proposals[p].text
    if drafts.old.own_words[p].old or len(text) > LONGEST:
        return []
    keys = keys_of(_CUT.split(text, 1)[0])
    return keys if len(keys) >= FEWEST_WORDS else []


def _sentences(drafts: PairedDrafts) -> Iterator[_Sentence]:
    for v, paragraph in enumerate(drafts.new.paragraphs):
        start = 0
        if paragraph.segment.heading:
            continue
        for part in _CUT.split(paragraph.reading().text):
            keys = keys_of(part)
            if len(keys) >= FEWEST_WORDS:
                yield _Sentence(v, start, start + len(keys), keys)
            start += len(keys)


def _openings_of_old_text(drafts: PairedDrafts) -> Iterator[tuple[str, ...]]:
    for paragraph in drafts.old.paragraphs:
        for part in _CUT.split(paragraph.reading().text):
            yield tuple(keys_of(part)[:ALONE])


def _beginnings(asked: Sequence[str]) -> set[tuple[str, ...]]:
    """The first words of the sentences that may open as a proposal does: its first two, and of those behind them some."""
    ways: list[tuple[int, ...]] = [(1,)]
    for _ in range(2, ALONE):
        ends = (range(way[-1] + 1, min(way[-1] + 2 + MOST_BETWEEN, len(asked))) for way in ways)
        ways = [(*way, at) for way, places in zip(ways, ends, strict=True) for at in places]
    return {(asked[0], *(asked[at] for at in way)) for way in ways}


def _in_common(there: Sequence[str], asked: Sequence[str]) -> int:
    """With how many words of a proposal a sentence opens, if these are enough to know it by; else 0."""
    at, content = 0, 0
    length = 0
    for key in there:
        place = next((i for i in range(at, min(at + MOST_BETWEEN + 1, len(asked))) if asked[i] == key), None)
        if place is None:
            break
        at, length = place + 1, length + 1
        content += not (is_function_word(key) or is_modal(key) or _REFERENCE.match(key))
    return length if length >= FEWEST_WORDS and content >= FEWEST_CONTENT_WORDS else 0
