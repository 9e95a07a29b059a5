"""Words that wait for others, left before a stop because a bracket went, `as listed in.`, and words left without their ending.

Nothing can be done about them that is not a guess: a person is told where they are (by_hand.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brackets.draft import Draft
from brackets.settle.decisions import Decision, Decisions, Span, going
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import DANGLING, HEADING_WORD, PARAGRAPH

#: So many characters before a place are looked at for a word, and after it for a stop.
_REACH = 40
#: What may stand between two brackets that both go, and goes with them.
_BETWEEN = Pattern(r"[ \t\xa0\r\n]*(?:/|\b(?:or|o|ou)\b)?[ \t\xa0\r\n]*\Z")
#: `in`, and `in Annex`: a word for a part of the text, without its number.
_WAITS = Pattern(
    rf"(?<![\w’'-])(?i:{DANGLING})(?:[ \xa0]+(?:(?=[A-Z])(?i:{HEADING_WORD})|(?i:{PARAGRAPH})))?[ \t\xa0\r\n]*\Z"
)
_STOP = Pattern(r"[ \t\xa0\r\n]*(?:[;)]|[.,](?![.\d]))")
#: `Part[y][ies]`: a word, and its endings of which one must stand.
_STUMP = Pattern(r"[^\W\d_]+\Z")
_ENDINGS = Pattern(r"(?:\[[^\W\d_A-Z]{1,5}\]){2,}")


class Dangling(NamedTuple):
    """A place where words wait in vain."""

    at: int
    """Where they begin in the draft that is settled, in characters."""
    words: str
    """With the stop after them; a word that has lost its endings, alone."""
    is_stump: bool
    """Whether it is a word that has lost its endings."""


def dangling(draft: Draft, decisions: Decisions) -> list[Dangling]:
    """Each place where brackets of a draft that go leave such a word before a stop, in order."""
    return list(_places(draft, _gone(draft, decisions)))


def _gone(draft: Draft, decisions: Decisions) -> list[Span]:
    """The stretches that go, in order: brackets that go side by side are one."""
    spans = sorted(
        span
        for number, decision in decisions.items()
        if decision is not Decision.REWORD
        for span in going(draft.brackets[number], decision)
    )
    found: list[Span] = []
    for start, end in spans:
        last = found[-1][1] if found else -1
        if start <= last:
            found[-1] = (found[-1][0], max(last, end))
        elif found and start - last <= _REACH and _BETWEEN.match(draft.text[last:start]):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _places(draft: Draft, gone: Sequence[Span]) -> Iterator[Dangling]:
    """Where such a word stands."""
    text = draft.text
    for start, end in gone:
        if (stump := _STUMP.search(text, max(0, start - _REACH), start)) and _ENDINGS.fullmatch(text, start, end):
            yield Dangling(stump.start(), stump[0], True)
            continue
        while start and text[start - 1] == "[" and text[end : end + 1] == "]":
            start, end = start - 1, end + 1  # a bracket that is left empty goes too
        stop = _STOP.match(text, end, end + _REACH)
        begin = max(0, start - _REACH)
        waits = _WAITS.search(text[begin:start]) if stop else None
        if stop and waits:
            yield Dangling(begin + waits.start(), " ".join(waits[0].split()) + stop[0].strip(), False)
