"""What a page leaves in the text of a file that was made from pages: heads, feet and numbers.

A copy of a PDF or of a printed draft has them in mid-sentence, and so inside brackets. They belong to no
proposal. Found by what makes them what they are: the same short line comes again on every page, beside a
form feed or a line that is only a number (UNFCCC and ATCM texts), or simply very often (trade chapters).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from brackets.patterns import Pattern

Span = tuple[int, int]

_MARK = Pattern(r"(?m)\f|^[ \t\xa0]*[-–—]?[ ]?\d{1,4}[ ]?[-–—]?[ \t\xa0\r]*$")
_NUMBER = Pattern(
    r"(?i)[ \t\f\xa0]*[-–—]?[ ]?(?:(?:page|página|p\.)[ \xa0])?\d{1,4}"
    r"(?:[ ]?(?:/|of|de|sur)[ ]?\d{1,4})?[ ]?[-–—]?[ \t\xa0\r]*\Z"
)
_DIGITS = Pattern(r"\d+")
_LABELLED = Pattern(r"\W*(?:\d{1,3}|[a-z]{1,4}|[A-Z])(?: ?[a-z]{3,9})?[.)]")
_NEAR = 3
_LONGEST = 100
_BESIDE_A_MARK = 2
_ANYWHERE = 6
_FOOTNOTE = Pattern(r"[ \t\f\xa0]*(?:\d{1,3}|\^\{?\d{1,3}\}?)[ \t\xa0]+(?=[\"“‘'\[(]*[^\W\d_])")
_NOTE_OF_ITS_OWN = Pattern(
    r"(?i)[ \t\f\xa0]*\d{1,3}[ \t\xa0]+(?:negotiators?|drafting|editors?|secretariat|drafters?)[’']?s?[’']? notes?\b"
)


def page_lines(text: str) -> list[Span]:
    """The lines of `text` that are page heads, feet or the numbers beside them: without their line ends, in order. Linear."""
    lines = text.split("\n")
    marked = list(_marked_lines(text))
    often = Counter(line for line in map(str.strip, lines) if len(line) >= 8 and len(line) <= _LONGEST)
    heads = {line for line, count in often.items() if count >= _ANYWHERE and _may_be_head(line) and line[0].isupper()}
    beside: Counter[str] = Counter()
    for at in marked:
        for key in {_key(lines[near]) for near in _neighbours(lines, at)}:
            beside[key] += 1
    keys = {key for key, count in beside.items() if count >= _BESIDE_A_MARK and key}
    if not heads and not keys:
        return []
    found: set[int] = set()
    if heads:
        found.update(at for at, line in enumerate(lines) if line.strip() in heads)
    for at in marked:
        near = [n for n in _neighbours(lines, at) if n in found or _key(lines[n]) in keys]
        found.update(near)
        if near and _NUMBER.match(lines[at]):
            found.add(at)
    for at, line in enumerate(lines) if keys else ():
        if (
            at not in found
            and len(line) <= _LONGEST + 40
            and (bare := line.strip())
            and _may_be_head(bare)
            and _key(bare) in keys
        ):
            found.add(at)
    return [(start, start + len(line.rstrip("\r"))) for at, start, line in _with_starts(lines) if at in found]


def _with_starts(lines: list[str]) -> Iterator[tuple[int, int, str]]:
    start = 0
    for at, line in enumerate(lines):
        yield at, start, line
        start += len(line) + 1


def _marked_lines(text: str) -> Iterator[int]:
    """The numbers, from 0, of the lines that have a form feed, or nothing but a number."""
    line = at = 0
    for match in _MARK.finditer(text):
        line += text.count("\n", at, match.start())
        at = match.start()
        yield line


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
