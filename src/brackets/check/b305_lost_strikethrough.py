"""Struck words that ran together with new ones when a Word file was copied as plain text.

A delegation strikes "terrorist" and writes "terrorism"; the copy says `[US: terroristm ...]`. To accept that would put a
word that nobody wrote into the text, or two where one was meant. Seen by three signs, each in the words of one bracket:

1. a word that stands nowhere else in the draft, and becomes one that does both when a letter or two are taken from its end
   and when others are taken from its middle (`terroristm`: terrorist, terrorism); or that doubles an ending (`reportss`);
2. two words side by side of which only one can stand: `may shall`, `the a`, `and or`, `annual yearly`, `urge request`;
3. the same word twice, side by side;
4. two to four words in capitals within a name: `Financial [CAN: Intelligence Analysis] Units`. Without them the name is another,
   so one of them stood in it before.

Measured on three official drafts in which nothing was struck (24,400 words in 1,570 brackets): no finding. On one with delegations'
comments, where text was: the three places that a reader sees. The fourth sign alone, on 496 proposals of four real drafts and the
samples: one finding, which is right.

Read: all findings on four real drafts, 3 of 3 right (the OAS resolution with comments; none in the others). Where more
brackets have struck text than look so, nothing is said: that copy did not lose it.

What to do: look at the delegation's own file, and write the struck words as such: `[US: ~~terrorist~~ terrorism ...]`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from brackets.check.diagnostics import Diagnostic
from brackets.check.words import vocabulary
from brackets.draft import Draft
from brackets.parse.nodes import Bracket, Kind, Struck, Text
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import LATIN_SERIES

CODE = "B305"
SEVERITY = "warning"
HARM = 1

_WORD = Pattern(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_ONLY_BLANK = Pattern(r"[ \t\xa0\r\n]+\Z")

#: Words of which one stands in a place: two of a line side by side are an old and a new one.
_RIVALS = """
    shall should may must will can could would ought
    and or
    a an the
    this these those
    each every any
    annual yearly
    biennial biannual
    terrorist criminal
    illicit illegal unlawful
    urge request invite encourage instruct entrust recommend reiterate reaffirm
    urges requests invites encourages instructs entrusts recommends reiterates reaffirms
    urging requesting inviting encouraging instructing entrusting recommending reiterating reaffirming
    prevent combat counter eradicate eliminate
    promote foster encourage strengthen enhance
    ensure guarantee secure
    adequate appropriate suitable
    significant substantial considerable
    periodic regular
    prior previous
    begin commence
    assist help
    utilize use
    deberá debería podrá deberán deberían podrán
    devra devrait pourra devront devraient pourront
    deverá deveria poderá deverão deveriam poderão
    el un los unos
    le un les des
"""
_SERIES = [line.split() for line in _RIVALS.strip().split("\n")]
_LINES: dict[str, set[int]] = {}
for _number, _words in enumerate(_SERIES):
    for _word in _words:
        _LINES.setdefault(_word, set()).add(_number)

#: Pairs of the lines above that do stand side by side.
_TOGETHER = frozenset({("all", "the"), ("all", "these"), ("all", "those"), ("any", "and"), ("all", "this")})
_REPEATABLE = frozenset({"that", "had", "very", "nous", "vous", "no", "can", *LATIN_SERIES})
_INFLECTIONS = ("s", "es", "ed", "d", "ing", "ly", "al", "ally")


class Doubt(NamedTuple):
    """A bracket that looks as if it had lost its strikethrough."""

    bracket: Bracket
    finding: Diagnostic
    in_base_text: bool
    """Whether the base text is in doubt too: to reject the bracket would take a word that stood there before."""


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding for each word or pair of words that looks so, at most one in a bracket."""
    for doubt in doubts(draft):
        yield doubt.finding


def doubts(draft: Draft) -> list[Doubt]:
    """What looks so, at most one in a bracket, in the order of the text."""
    struck = sum(any(isinstance(child, Struck) for child in bracket.children) for bracket in draft.brackets)
    all_doubts = list(_all(draft))
    return all_doubts if len(all_doubts) >= struck else []


def _all(draft: Draft) -> Iterator[Doubt]:
    counts = vocabulary(draft.text)
    for bracket in draft.brackets:
        if not isinstance(bracket, Bracket) or bracket.reading.kind in (Kind.PLACEHOLDER, Kind.REMARK):
            continue
        if any(isinstance(child, Struck) for child in bracket.children):
            continue  # somebody has seen to it
        for child in bracket.children:
            found = _look(child, counts) if type(child) is Text else None
            if found:
                start, end, old, new = found
                hint = f"if {old} was struck out for {new}, write ~~{old}~~ {new}"
                yield Doubt(bracket, _finding(draft, start, end, hint), in_base_text=False)
                break
        else:
            if words := _within_a_name(draft.text, bracket):
                hint = f"one of {', '.join(words)} may have stood there before: write that one as ~~{words[0]}~~"
                yield Doubt(
                    bracket, _finding(draft, bracket.body[0].start, bracket.body[0].end, hint), in_base_text=True
                )


def _finding(draft: Draft, start: int, end: int, hint: str) -> Diagnostic:
    words = draft.text[start:end].strip()
    return Diagnostic(CODE, SEVERITY, f'"{words}" may have lost its strikethrough', hint, start, end)


def _within_a_name(text: str, bracket: Bracket) -> list[str]:
    """The words that a party's bracket puts into a name in capitals, if there are several and nothing else; else none."""
    words = bracket.body[0] if len(bracket.body) == 1 else None
    if bracket.reading.kind is not Kind.INSERTION or not isinstance(words, Text):
        return []
    inside = words.source.split()
    before = _WORD_BEFORE.search(text[max(0, bracket.start - _LONGEST_WORD) : bracket.start])
    after = _WORD_AFTER.match(text[bracket.end : bracket.end + _LONGEST_WORD])
    several = _FEWEST_IN_NAME <= len(inside) <= _MOST_IN_NAME
    return inside if before and after and several and all(map(_CAPITALIZED.fullmatch, inside)) else []


#: One word in a name is a word added; more than four are a sentence in capitals.
_FEWEST_IN_NAME, _MOST_IN_NAME = 2, 4
_LONGEST_WORD = 40
_CAPITALIZED = Pattern(r"[^\W\d_a-zà-ÿ][^\W\d_]*(?:[’'-][^\W\d_]+)*")
_WORD_BEFORE = Pattern(rf"(?<!\w){_CAPITALIZED.source}[ \xa0]\Z")
_WORD_AFTER = Pattern(rf"[ \xa0]{_CAPITALIZED.source}")


def _look(child: Text, counts: Counter[str]) -> tuple[int, int, str, str] | None:
    """The first such place in a text, with the word that was probably struck and the one that was written."""
    source = child.source
    before = None
    for match in _WORD.finditer(source):
        word = match[0]
        if found := _run_together(word, counts):
            return child.start + match.start(), child.start + match.end(), *found
        if before is not None and _ONLY_BLANK.match(source[before.end() : match.start()]):
            old, new = before[0].casefold(), word.casefold()
            if word[:1].isupper() and not before[0][:1].isupper():
                before = match
                continue  # the month of May
            rivals = _LINES.get(old, set()) & _LINES.get(new, set())
            if (rivals and old != new and (old, new) not in _TOGETHER) or (
                old == new and len(old) > 1 and old not in _REPEATABLE and word[0].islower()
            ):
                return child.start + before.start(), child.start + match.end(), before[0], word
        before = match
    return None


def _run_together(word: str, counts: Counter[str]) -> tuple[str, str] | None:
    """The two words that one is made of, if it stands nowhere else and they do."""
    lower = word.casefold()
    if len(lower) < 5 or counts[lower] > 1 or word.isupper() or not lower.isalpha():
        return None
    ends = [lower[:-cut] for cut in (1, 2, 3) if len(lower) - cut >= 5 and counts[lower[:-cut]]]
    for old in ends:
        added = lower[len(old) :]
        doubled = any(old.endswith(tail) and added == tail for tail in _INFLECTIONS)
        if doubled and not lower.endswith(("ness", "less", "ress", "eed")):
            return old, old
        for new in _with_middle_cut(lower, keep_end=added):
            if new != old and len(new) >= 5 and counts[new]:
                return old, new
    return None


def _with_middle_cut(word: str, *, keep_end: str) -> Iterator[str]:
    """A word without one to three letters from its middle: they belong to the struck word, and `keep_end` to the new one."""
    tail = len(word) - len(keep_end)
    for cut in (1, 2, 3):
        if tail - cut >= 3:
            yield word[: tail - cut] + keep_end
