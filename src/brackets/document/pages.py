"""What a page leaves in the text of a file that was made from pages: heads, feet and numbers.

A copy of a PDF or of a printed draft has them in mid-sentence, and so inside brackets. They belong to no
proposal. Found by what makes them what they are: the same short line comes again on every page, beside a
form feed or a line that is only a number (UNFCCC and ATCM texts), or simply very often (trade chapters).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import accumulate

from brackets.text.patterns import Pattern
from brackets.vocabulary.words import FOOTNOTE_AUTHOR, LATIN, PAGE, PAGE_OF

Span = tuple[int, int]

_NUMBER = Pattern(
    rf"(?i)[ \t\f\xa0]*[-–—]?[ ]?(?:{PAGE}[ \xa0])?\d{{1,4}}(?:[ ]?(?:/|{PAGE_OF})[ ]?\d{{1,4}})?[ ]?[-–—]?[ \t\xa0\r]*\Z"
)
_DIGITS = Pattern(r"\d+")
_LABELLED = Pattern(rf"\W*(?:\d{{1,3}}|[a-z]{{1,4}}|[A-Z])(?: ?{LATIN})?[.)]")
_NEAR = 3
_LONGEST = 100
_BESIDE_A_MARK = 2
_ANYWHERE = 6
_FOOTNOTE = Pattern(r"[ \t\f\xa0]*(?:\d{1,3}|\^\{?\d{1,3}\}?)[ \t\xa0]+(?=[\"“‘'\[(]*[^\W\d_])")
_NOTE_OF_ITS_OWN = Pattern(rf"(?i)[ \t\f\xa0]*\d{{1,3}}[ \t\xa0]+{FOOTNOTE_AUTHOR}[’']?s?[’']? notes?\b")


def page_lines(text: str) -> list[Span]:
    """The lines of `text` that are page heads, feet or the numbers beside them: without their line ends, in order. Linear."""
    lines = text.split("\n")
    marked = _marked_lines(lines, feeds="\f" in text)
    often = {line for line, count in Counter(lines).items() if count > 1 and len(line) <= _LONGEST + 40}
    heads = _often_enough(lines, often)
    beside: Counter[str] = Counter()
    for at in marked:
        for key in {_key(lines[near]) for near in _neighbours(lines, at)}:
            beside[key] += 1
    keys = {key for key, count in beside.items() if count >= _BESIDE_A_MARK and key}
    if not heads and not keys:
        return []
    if keys:
        heads |= {line for line in often if (bare := line.strip()) and _may_be_head(bare) and _key(bare) in keys}
    found = {at for at, line in enumerate(lines) if line in heads} if heads else set()
    for at in marked:
        near = [n for n in _neighbours(lines, at) if n in found or _key(lines[n]) in keys]
        found.update(near)
        if near and _NUMBER.match(lines[at]):
            found.add(at)
    if not found:
        return []
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    return [(starts[at], starts[at] + len(lines[at].rstrip("\r"))) for at in sorted(found)]


def _often_enough(lines: list[str], often: set[str]) -> set[str]:
    """The lines that come so often that no mark need stand beside them, as they are written."""
    bare: dict[str, list[str]] = {}
    for line in often:
        if 8 <= len(stripped := line.strip()) <= _LONGEST and stripped[0].isupper() and _may_be_head(stripped):
            bare.setdefault(stripped, []).append(line)
    if not bare:
        return set()
    counts = Counter(line for line in lines if line in often)
    return {line for same in bare.values() if sum(counts[line] for line in same) >= _ANYWHERE for line in same}


def _marked_lines(lines: list[str], *, feeds: bool) -> list[int]:
    """The indexes of the lines that have a form feed, or nothing but a number."""
    return [
        at
        for at, line in enumerate(lines)
        if ((len(line) < 24 or line[:20].isspace()) and _NUMBER.match(line)) or (feeds and "\f" in line)
    ]


def _neighbours(lines: list[str], at: int) -> Iterator[int]:
    """The line itself, and the nearest ones with words above and below it that may be heads."""
    if _may_be_head(lines[at].strip()):
        yield at
    for step in (-1, 1):
        for near in range(at + step, at + step * (_NEAR + 1), step):
            if not 0 <= near < len(lines):
                break
            line = lines[near].strip()
            if line and not _NUMBER.match(line):
                if _may_be_head(line):
                    yield near
                break


def _may_be_head(line: str) -> bool:
    return (
        2 < len(line) <= _LONGEST
        and line[-1] not in ".,;:!?]"
        and "[" not in line
        and "]" not in line
        and any(map(str.isalpha, line))
        and not _LABELLED.match(line)
    )


def _key(line: str) -> str:
    return _DIGITS.sub("#", line.strip())


def is_footnote(source: str) -> bool:
    """Whether a block reads like a footnote at the foot of a page: `12 Negotiators' Note: ...`, its number without a stop."""
    return _FOOTNOTE.match(source) is not None


def is_note_of_its_own(source: str) -> bool:
    """Whether it is one even if no page ends below it, because it says so."""
    return _NOTE_OF_ITS_OWN.match(source) is not None
