"""What formatting is in effect on the runs of a Word file, as far as it matters: docx-plus resolves it, here it is kept.

Resolving takes half a millisecond, and a file of 500 pages has 40,000 runs; but few of them differ in what counts here. So a
result is kept by the styles of the paragraph and of the table, and by those properties of the run that count: not by all of them,
which differ in language, size and the dates of tracked formatting. Of the 37,234 runs of the 500 pages of `tests/word/long_file.py`
48 are resolved, where 1,839 were, and the file is read in 1.5 s of processor time, where it took 3.5 s.
"""

from __future__ import annotations

from collections import Counter
from typing import Any, Literal, NamedTuple

from brackets.formats.word.names import W

_VAL = f"{W}val"
_COUNTING = {f"{W}{name}" for name in ("rStyle", "strike", "dstrike", "vanish", "u", "b")}
"""The properties of a run that `RunFormat` is made of."""
_BANDS = ("band1Horz", "band2Horz", "band1Vert", "band2Vert")
"""Formatting of a table that comes again every few rows or columns."""
_MOST_BASES = 11
"""Styles of which one is based on the other: Word allows no more."""


class RunFormat(NamedTuple):
    """The formatting in effect, as far as it matters."""

    struck: bool = False
    hidden: bool = False
    added: Literal["", "underlined", "bold"] = ""


class RunFormats:
    """The formatting of the runs of one document: worked out once for all that say the same."""

    def __init__(self, document: Any, resolve: Any, noted: Counter[str]):
        self._document = document
        self._resolve = resolve
        self._noted = noted
        self._known: dict[tuple[Any, ...], RunFormat] = {}
        self._paragraph: Any = None
        """The paragraph of the last run, and where it stands: runs are asked for in order."""
        self._place: tuple[Any, ...] = ()
        self._branches: dict[str | None, frozenset[str]] = {}
        """By style of a table: for which of its rows and columns it says something that counts."""

    def of(self, run: Any) -> RunFormat:
        """The formatting in effect on a run of a paragraph."""
        own = child_of(run, "rPr")
        looks = () if own is None else tuple((one.tag, one.get(_VAL)) for one in own if one.tag in _COUNTING)
        paragraph = run.getparent()
        while paragraph.tag != f"{W}p":
            paragraph = paragraph.getparent()
        if paragraph is not self._paragraph:
            self._paragraph, self._place = paragraph, self._placed(paragraph)
        key = (looks, self._place)
        if (known := self._known.get(key)) is None:
            known = self._known[key] = self._resolved(run, own)
        return known

    def _resolved(self, run: Any, own: Any) -> RunFormat:
        """The formatting in effect on a run, by all that stands above it; `own` are the properties that it has itself."""
        from docx.text.paragraph import Paragraph
        from docx.text.run import Run

        try:
            found = self._resolve(Run(run, Paragraph(self._paragraph, self._document._body)))
        except Exception:  # a cascade that is broken in the file: take what the run says itself
            self._noted["runs have styles that cannot be followed; what they say themselves is believed"] += 1
            return RunFormat(is_on(own, "strike") or is_on(own, "dstrike"), is_on(own, "vanish"))
        underlined = found.underline not in (None, False, "none")
        added: Literal["", "underlined", "bold"] = "underlined" if underlined else "bold" if found.bold else ""
        return RunFormat(bool(found.strike or found.double_strike), bool(found.vanish), added)

    def _placed(self, paragraph: Any) -> tuple[Any, ...]:
        """What a paragraph gives to its runs: its style, that of its table, and its place there if that makes a difference."""
        style = style_of(child_of(paragraph, "pPr"), "pStyle")
        table = next(paragraph.iterancestors(f"{W}tbl"), None)
        if table is None:
            return (style,)
        properties = table.find(f"{W}tblPr")
        of_table = style_of(properties, "tblStyle")
        if of_table not in self._branches:
            self._branches[of_table] = self._formatted_branches(of_table)
        branches = self._branches[of_table]
        cell = next(paragraph.iterancestors(f"{W}tc"), None)
        if not branches or cell is None:
            return style, of_table
        look = properties.find(f"{W}tblLook")
        row = cell.getparent()
        edges = tuple(
            beside is None or beside.tag != one.tag
            for one in (row, cell)
            for beside in (one.getprevious(), one.getnext())
        )
        band = (row.getparent().index(row), row.index(cell)) if not branches.isdisjoint(_BANDS) else ()
        return style, of_table, () if look is None else tuple(look.items()), edges, band

    def _formatted_branches(self, style: str | None) -> frozenset[str]:
        """The rows and columns (`firstRow`, ...) for which a style of tables, or one that it is based on, says what counts here."""
        found: set[str] = set()
        for _ in range(_MOST_BASES):
            element = next(
                (one for one in self._document.styles.element if one.get(f"{W}styleId") == style and style), None
            )
            if element is None:
                break
            for branch in element.iterfind(f"{W}tblStylePr"):
                properties = branch.find(f"{W}rPr")
                if properties is not None and any(one.tag in _COUNTING for one in properties):
                    found.add(branch.get(f"{W}type", ""))
            style = style_of(element, "basedOn")
        return frozenset(found)


def child_of(element: Any, name: str) -> Any:
    """The first child of a name of Word's, None if there is none. Twice as fast as `find`, and asked for every run."""
    return None if element is None else next(element.iterchildren(f"{W}{name}"), None)


def style_of(properties: Any, name: str) -> str | None:
    """The style that properties name, None if they name none."""
    found = child_of(properties, name)
    return None if found is None else found.get(_VAL)


def font_of(properties: Any) -> str:
    """The font that the properties of a run name themselves, empty if they name none."""
    found = child_of(properties, "rFonts")
    return "" if found is None else found.get(f"{W}ascii") or found.get(f"{W}hAnsi") or ""


def is_on(properties: Any, name: str) -> bool:
    """Whether a property that is on or off is on, as properties say themselves."""
    found = child_of(properties, name)
    return found is not None and found.get(_VAL, "1") not in ("0", "false", "off")
