"""The labels that Word counts: `4.`, `(a)`, `5.2`, from the numbering part of a file.

Word stores a paragraph's list and level, not its number. The rules are those of ECMA-376, part 1, section 17.9: levels
restart under each higher one, a list may begin anew by an override, and lists made from one definition go on counting together.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from brackets.formats.word.names import W
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import LATIN_SERIES

_PERCENT = Pattern(r"%(\d)")
_CORE = Pattern(r"(\w)(?=\W*\Z)")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
    (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST_LEVELS = 9
"""Levels of a list in a Word file (ECMA-376, part 1, 17.9.3)."""
_MOST_REPEATS = 10
"""Of a letter: the 27th item is `aa`, the 53rd `aaa`; a number in a broken file shall not fill the page."""
_ROMAN_END = 4000
"""The first number that Roman numerals cannot say."""


class _Level(NamedTuple):
    format: str
    text: str
    start: int
    restart: int | None
    """After which level it begins again, from 1; 0 for never, None for any higher one."""
    suffix: str
    legal: bool
    """Whether the numbers of all levels are shown as 1, 2, 3."""


class Numbering:
    """Counts. Ask it for the labels of paragraphs in order."""

    def __init__(self, root: Any, styles: Any = None):
        """`root` is the numbering part's element, or None; `styles` that of the styles part."""
        self._abstracts: dict[str, dict[int, _Level]] = {}
        self._links: dict[str, str] = {}
        self._nums: dict[str, tuple[str, dict[int, int], dict[int, _Level]]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()
        self._last: dict[tuple[str, int], tuple[str, int]] = {}
        if root is not None:
            self._read(root)
        self._style_nums = _style_numbers(styles) if styles is not None and self._links else {}

    def _read(self, root: Any) -> None:
        for abstract in root.findall(f"{W}abstractNum"):
            name = abstract.get(f"{W}abstractNumId", "")
            self._abstracts[name] = {
                level: read for level, read in map(_level, abstract.findall(f"{W}lvl")) if level >= 0
            }
            if (link := _value(abstract, "numStyleLink")) is not None:
                self._links[name] = link
        for num in root.findall(f"{W}num"):
            starts: dict[int, int] = {}
            levels: dict[int, _Level] = {}
            for override in num.findall(f"{W}lvlOverride"):
                at = _number(override.get(f"{W}ilvl"), -1)
                if (start := _value(override, "startOverride")) is not None:
                    starts[at] = _number(start, 1)
                if (level := override.find(f"{W}lvl")) is not None:
                    levels[at] = _level(level)[1]
            abstract = _value(num, "abstractNumId") or ""
            self._nums[num.get(f"{W}numId", "")] = (abstract, starts, levels)

    def label(self, number: str, level: int, *, added: bool = False) -> str:
        """The label of the next paragraph of a list, with the space after it; empty if it has none.

        An `added` one is not counted: it is `4 bis.` after 4, as secretariats call it while the text is negotiated.
        """
        found = self._nums.get(number)
        if found is None:
            return ""
        abstract, starts, levels = found
        if (link := self._links.get(abstract)) and (style := self._style_nums.get(link)) in self._nums:
            abstract = self._nums[style][0]
        defined = {**self._abstracts.get(abstract, {}), **levels}
        level = min(max(level, 0), _MOST_LEVELS - 1)
        here = defined.get(level)
        if here is None or here.format == "none" or not here.text:
            return ""
        if here.format == "bullet":
            return "• "
        counts = self._counts.setdefault(abstract, {})
        if added and level and (abstract, level) not in self._last:
            added = False  # the first below its paragraph: there is none to be `bis` of
        if added:
            label, times = self._last.get((abstract, level), (self._shown(defined, {**counts, level: 0}, level), 0))
            self._forget_below(abstract, level)
            self._last[abstract, level] = (label, times + 1)
            latin = LATIN_SERIES[min(times, len(LATIN_SERIES) - 1)]
            return _CORE.sub(rf"\1 {latin}", label) + _after(here)
        if level in starts and (number, level) not in self._begun:
            counts[level] = starts[level]
        else:
            counts[level] = counts[level] + 1 if level in counts else here.start
        self._begun.add((number, level))
        for deeper in [at for at in counts if at > level]:
            rule = defined[deeper].restart if deeper in defined else None
            if rule is None or (rule and level < rule):
                del counts[deeper]
        label = self._shown(defined, counts, level)
        self._forget_below(abstract, level)
        self._last[abstract, level] = (label, 0)
        return label + _after(here)

    def _forget_below(self, abstract: str, level: int) -> None:
        """Begin again below a paragraph: nothing there can be `bis` of what hangs from another."""
        for deeper in range(level + 1, _MOST_LEVELS):
            self._last.pop((abstract, deeper), None)

    def _shown(self, defined: dict[int, _Level], counts: dict[int, int], level: int) -> str:
        def number(match: Any) -> str:
            at = int(match[1]) - 1
            one = defined.get(at)
            if one is None:
                return ""
            return counted(counts.get(at, one.start), "decimal" if defined[level].legal else one.format)

        return str(_PERCENT.sub(number, defined[level].text)).strip()


def _style_numbers(styles: Any) -> dict[str, str]:
    """The list of each numbering style."""
    found = {}
    for style in styles.findall(f"{W}style"):
        number = style.find(f"{W}pPr/{W}numPr/{W}numId")
        if number is not None:
            found[style.get(f"{W}styleId", "")] = number.get(f"{W}val", "")
    return found


def _after(level: _Level) -> str:
    return "" if level.suffix == "nothing" else " "


def _level(element: Any) -> tuple[int, _Level]:
    restart = _value(element, "lvlRestart")
    legal = element.find(f"{W}isLgl")
    read = _Level(
        _value(element, "numFmt") or "decimal",
        _value(element, "lvlText") or "",
        _number(_value(element, "start"), 0),
        None if restart is None else _number(restart, 0),
        _value(element, "suff") or "tab",
        legal is not None and legal.get(f"{W}val", "1") not in ("0", "false", "off"),
    )
    return _number(element.get(f"{W}ilvl"), -1), read


def _value(element: Any, name: str) -> str | None:
    found = element.find(f"{W}{name}")
    return None if found is None else found.get(f"{W}val")


def _number(text: str | None, default: int) -> int:
    try:
        return int(text or "")
    except ValueError:
        return default


def counted(value: int, style: str) -> str:
    """A number as a level shows it."""
    if style in ("lowerLetter", "upperLetter") and value > 0:
        text = chr(97 + (value - 1) % 26) * min((value - 1) // 26 + 1, _MOST_REPEATS)
        return text.upper() if style[0] == "u" else text
    if style in ("lowerRoman", "upperRoman") and 0 < value < _ROMAN_END:
        text = ""
        for worth, letters in _ROMAN:
            text += letters * (value // worth)
            value %= worth
        return text.upper() if style[0] == "u" else text
    if style == "decimalZero":
        return f"{value:02d}"
    if style == "ordinal":
        ending = "th" if 10 <= value % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
        return f"{value}{ending}"
    return str(value)
