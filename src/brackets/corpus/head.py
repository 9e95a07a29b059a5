"""What the head of a draft says of it: title, symbol and date.

Only the first lines are looked at, and what is not there is None: a guess in a table of thousands of drafts is found by nobody.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from brackets.text.patterns import Pattern

_LINES = 40
"""So many lines at the start are the head of a draft: half a page."""
_CHARACTERS = 4000
"""No more of the text is looked at, however long its lines are."""
_LEAST_WORDS, _LONGEST_TITLE = 2, 300
"""A title has at least so many words, and at most so many characters."""

#: `FCCC/CP/2015/L.9`, `A/CONF.232/2023/4`, `CP/doc.12 (II-O/26)`, `OEA/Ser.G`: parts between slashes, the first in capitals.
_SYMBOL = Pattern(
    r"(?<![\w/.-])(?=[^\s]*\d)[A-Z]{1,12}(?:\.\d+)?(?:/[A-Z\d][\w.-]*)*/[\w-][\w.-]*(?:/[\w.-]+)*"
    r"(?:[ ]\([\w/.-]{2,20}\))?(?:[ ]rev\.[ ]?\d+)?"
)
_FURNITURE = Pattern(
    r"(?i)\s*(?:distr(?:ibution)?\b|original\b|english\b|fran[cç]ais\b|espa[nñ]ol\b|limited\b|page\b|\d+\s*$|draft\s*$|confidential\b"
    r"|trade\s+confidential|agenda\s+item|item\s+\d|version\b|rev\b)"
)
_FRONT = Pattern(r"(?i)^title:\s*")
"""How Markdown says the title in its first lines."""
_LABELLED = Pattern(r"\s*(?:\(?\d{1,3}[.)]|\(?[a-z]\)|[-*•]\s|(?:OP|PP)\.?\s?\d)")
_WORD = Pattern(r"[^\W\d_]{2,}")

_MONTHS = (
    ("january", "enero", "janvier", "janeiro"), ("february", "febrero", "février", "fevrier", "fevereiro"),
    ("march", "marzo", "mars", "março", "marco"), ("april", "abril", "avril"), ("may", "mayo", "mai", "maio"),
    ("june", "junio", "juin", "junho"), ("july", "julio", "juillet", "julho"), ("august", "agosto", "août", "aout"),
    ("september", "septiembre", "setiembre", "septembre", "setembro"), ("october", "octubre", "octobre", "outubro"),
    ("november", "noviembre", "novembre", "novembro"), ("december", "diciembre", "décembre", "decembre", "dezembro"),
)  # fmt: skip
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_NAMES = "|".join(sorted(_MONTH, key=len, reverse=True))
_DATES = (
    Pattern(r"(?<!\d)(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)"),
    Pattern(
        rf"(?i)(?<![\w.])(?P<day>\d{{1,2}})(?:st|nd|rd|th|er)?\.?\s+(?:de\s+)?(?P<name>{_NAMES})\.?,?\s+(?:de\s+)?(?P<year>(?:19|20)\d\d)(?!\d)"
    ),
    Pattern(rf"(?i)(?<!\w)(?P<name>{_NAMES})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)(?!\d)"),
    Pattern(rf"(?i)(?<!\w)(?P<name>{_NAMES})\.?,?\s+(?:de\s+)?(?P<year>(?:19|20)\d\d)(?!\d)"),
)


class Head(NamedTuple):
    """What the head of a draft says."""

    title: str | None
    symbol: str | None
    date: str | None


def head_of(text: str) -> Head:
    """What the head of a draft says of it. Linear in its first lines."""
    start = text[:_CHARACTERS].removeprefix("\ufeff")
    lines = [_FRONT.sub("", line.strip().lstrip("#").strip(" *_")) for line in start.split("\n")[:_LINES]]
    symbol = next((found[0].rstrip(".,;:") for line in lines if (found := _SYMBOL.search(line))), None)
    date = next((date for line in lines if (date := _date(line))), None)
    return Head(_title(lines, symbol), symbol, date)


def _title(lines: Iterable[str], symbol: str | None) -> str | None:
    """The first line of words that is no paragraph, no symbol, and nothing that stands on every document."""
    for line in lines:
        if not line:
            continue
        if _LABELLED.match(line) or "[" in line or len(line) > _LONGEST_TITLE or line.endswith((".", ";", ",")):
            return None  # the text has begun
        is_date = _date(line) is not None and len(line) < len("30 de septiembre de 2026") * 2
        if _FURNITURE.match(line) or (symbol and symbol in line) or is_date:
            continue
        if sum(1 for _ in _WORD.finditer(line)) >= _LEAST_WORDS:
            return " ".join(line.split())
    return None


def _date(line: str) -> str | None:
    """The first date of a line, as far as it says one: `2015-12-09`, `2015-12`."""
    for pattern in _DATES:
        found = pattern.search(line)
        if found is None:
            continue
        parts = found.groupdict()
        month = int(parts["month"]) if parts.get("month") else _MONTH[parts["name"].lower()]
        day = int(parts["day"]) if parts.get("day") else 0
        if 1 <= month <= 12 and day <= 31:
            return f"{parts['year']}-{month:02}" + (f"-{day:02}" if day else "")
    return None
