"""In which order drafts were made, by what they say of it: dates and numbers of rounds in their heads, numbers in their names."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from brackets.text.patterns import Pattern

HEAD_LINES = 15
"""Lines. The head of a draft, in which it says when it was made: dates further down are those of other texts."""
LONGEST_LINE = 120
"""Characters. A longer line is no line of a head."""
_TEXT_BEGINS = Pattern(r"(?:\d{1,3}[.)]|\(?[a-z]\))\s")
"""What stands at the beginning of a paragraph with a label."""
_MONTHS = {
    month: number
    for months in (
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    )
    for number, month in enumerate(months.split(), 1)
}
_DAY = Pattern(
    r"(\d{1,2})(?:st|nd|rd|th|er|º)?[ \xa0]+(?:de[ \xa0]+)?([^\W\d_]{3,10})\.?[ \xa0]+(?:de[ \xa0]+)?((?:19|20)\d\d)\b"
)
_MONTH_FIRST = Pattern(r"\b([^\W\d_]{3,10})\.?[ \xa0]+(\d{1,2}),?[ \xa0]+((?:19|20)\d\d)\b")
_ISO = Pattern(r"\b((?:19|20)\d\d)[-/.](\d\d)[-/.](\d\d)\b")
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
]
_ROUND = Pattern(
    rf"(?i)\b(?:rev(?:ision)?\.?[ \xa0]*(\d{{1,2}})|(?:round|version|draft|offering)[ \xa0]+(\d{{1,2}})"
    rf"|({'|'.join(_ORDINALS)})[ \xa0]+(?:offering|revision|round|draft|version|reading))\b(?![ \xa0]*[-–][ \xa0]*\d)"
)
_NUMBER = Pattern(r"\d+")
_LARGEST_ROUND = 99
_FIRST_YEAR = 1900


Date = tuple[int, int, int]
"""Year, month and day."""


class Said(NamedTuple):
    """When a draft was made, by its head."""

    dates: frozenset[Date]
    """All that it names."""
    round: int | None

    @property
    def date(self) -> Date | None:
        """The latest of these."""
        return max(self.dates, default=None)


def said_by(text: str) -> Said:
    """What the head of a draft says of when it was made."""
    head = "\n".join(_head(text))
    dates = [(int(y), int(m), int(d)) for y, m, d in _ISO.findall(head)]
    dates += [(int(y), _MONTHS[m.lower()], int(d)) for d, m, y in _DAY.findall(head) if m.lower() in _MONTHS]
    dates += [(int(y), _MONTHS[m.lower()], int(d)) for m, d, y in _MONTH_FIRST.findall(head) if m.lower() in _MONTHS]
    found = _ROUND.search(head)
    number = None
    if found:
        number = _ORDINALS.index(found[3].lower()) + 1 if found[3] else int(found[1] or found[2])
    return Said(frozenset(dates), number)


def _head(text: str) -> Iterator[str]:
    """The lines of a head: those before the first paragraph with a label, and before a line that ends with a comma, as a preamble
    begins: `The Conference,`."""
    lines = [line for line in text[: HEAD_LINES * 10 * LONGEST_LINE].split("\n") if line.strip()][:HEAD_LINES]
    for line in lines:
        if line.rstrip().endswith(",") or _TEXT_BEGINS.match(line.lstrip(" [")):
            return
        if len(line) <= LONGEST_LINE:
            yield line


def backwards(names: tuple[str, str], texts: tuple[str, str]) -> str:
    """Why the second of two drafts is the earlier one, in words; empty if nothing says that it is.

    Dates count most, then rounds, then names: the first of these that both have, and that differ, decides. Of dates the latest, but
    those that stand in both heads: they are dates of other texts.
    """
    first, second = map(said_by, texts)
    dates = max(first.dates - second.dates, default=None), max(second.dates - first.dates, default=None)
    if dates[0] and dates[1]:
        return f"{_written(dates[0])} and {_written(dates[1])} stand at their heads" if dates[0] > dates[1] else ""
    if first.round and second.round and first.round != second.round:
        return (
            f"round {first.round} and round {second.round} stand at their heads" if first.round > second.round else ""
        )
    numbers = _numbers(names)
    return "by the numbers in their names" if numbers and numbers[0] > numbers[1] else ""


def missing_after(names: Sequence[str]) -> list[tuple[str, str]]:
    """Drafts between which a round is missing, by names that differ in one number alone, such as `rev2.txt` and `rev4.txt`."""
    found = []
    for one, other in pairwise(names):
        numbers = _numbers((one, other))
        differing = [(a, b) for a, b in zip(*numbers, strict=True) if a != b] if numbers else []
        if len(differing) == 1:
            before, after = differing[0]
            if before + 1 < after <= _LARGEST_ROUND and _is_counted(names, one):
                found.append((one, other))
    return found


def _is_counted(names: Sequence[str], one: str) -> bool:
    """Whether some names of this shape follow each other by one: else their numbers may count something else."""
    alike = [name for name in names if _shape(name) == _shape(one)]
    for first, second in pairwise(alike):
        numbers = _numbers((first, second))
        if numbers and sum(b - a for a, b in zip(*numbers, strict=True)) == 1:
            return True
    return False


def _shape(name: str) -> str:
    return _NUMBER.sub("#", os.path.splitext(os.path.basename(name))[0])


def _numbers(names: tuple[str, str]) -> tuple[list[int], list[int]] | None:
    """The numbers in two names that differ in nothing else, their endings apart; a date that ends with its year is turned round."""
    if _shape(names[0]) != _shape(names[1]) or "#" not in _shape(names[0]):
        return None
    found = []
    for name in names:
        numbers = [int(number) for number in _NUMBER.findall(os.path.splitext(os.path.basename(name))[0])]
        found.append(numbers[::-1] if len(numbers) > 1 and numbers[-1] >= _FIRST_YEAR > numbers[0] else numbers)
    return found[0], found[1]


def _written(date: Date) -> str:
    return "{:04}-{:02}-{:02}".format(*date)
