"""Paragraph labels: `4.bis.`, `4 bis` and `4bis` are one; `a` hangs under `7`."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from brackets.text.patterns import Pattern
from brackets.vocabulary.words import LATIN, LATIN_SPELLINGS, PARAGRAPH_PREFIX

_PARTS = Pattern(
    rf"(?P<op>(?i:{PARAGRAPH_PREFIX}))?\.?\s?(?P<number>\d+(?:\.\d+)*)?"
    rf"(?P<letter>(?!{LATIN}\b)[A-Za-z]{{1,6}}?)?\.?\s?(?P<latin>{LATIN})?\s?(?P<alt>alt\s?\d*)?\Z"
)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


class Style(Enum):
    """What a label counts in."""

    NUMBER = "1"
    DECIMAL = "1.1"
    LETTER = "a"
    DOUBLED = "aa"
    ROMAN = "i"
    OPERATIVE = "OP1"


class ReadLabel(NamedTuple):
    """A label that has been read."""

    normal: str
    """`4bis`, `a`, `iv`, `5.2`, `OP3quater`, `OP4alt`."""
    style: Style
    """ROMAN only if it can be nothing else; `i`, `v`, `x` alone are LETTER until their place tells."""
    value: int
    """Its place in the series: 4 for `4bis`, 3 for `c`; for `5.2` the last number."""
    added: bool
    """Whether it is an added one: bis, ter, alt."""
    marks: str
    """How it is dressed: `.`, `)`, `()` or nothing."""
    indent: int
    """Its indentation in characters."""


def roman(text: str) -> int:
    """The value of a Roman numeral in small letters, 0 if it is none."""
    if not text:
        return 0
    total = 0
    for here, after in zip(text, (*text[1:], ""), strict=True):
        value = _ROMAN.get(here, 0)
        if not value:
            return 0
        total += -value if _ROMAN.get(after, 0) > value else value
    return total


def normal_form(text: str) -> str:
    """One spelling of a label: without marks and blanks, `quat` as `quater`, `Pp` as `PP`."""
    return read_label(text).normal


@lru_cache(maxsize=4096)
def read_label(source: str) -> ReadLabel:
    """Read a label as the lexer cut it, indentation and all. Total: what is no label comes back as it is."""
    bare = source.strip(" \t\xa0\f\r\n*_")
    indent = len(source.replace("\t", "        ")) - len(source.replace("\t", "        ").lstrip(" \xa0\f"))
    core = bare.strip("().:°º-–— ").strip()
    marks = "()" if bare.startswith("(") else bare[-1:] if bare[-1:] in (".", ")") else ""
    match = _PARTS.match(core)
    if not match or not core:
        return ReadLabel(core, Style.NUMBER, 0, False, marks, indent)
    op, number, letter = match["op"], match["number"], match["letter"] or ""
    latin = LATIN_SPELLINGS[match["latin"].replace("á", "a")] if match["latin"] else ""
    alt = (match["alt"] or "").replace(" ", "")
    normal = (op or "").upper() + (number or "") + letter + latin + alt
    if op:
        return ReadLabel(
            normal, Style.OPERATIVE, int((number or "0").split(".")[-1]), bool(latin or alt), marks, indent
        )
    if number:
        style = Style.DECIMAL if "." in number else Style.NUMBER
        return ReadLabel(normal, style, int(number.rsplit(".", 1)[-1]), bool(latin or alt), marks, indent)
    if not letter:
        return ReadLabel(normal, Style.NUMBER, 0, bool(latin or alt), marks, indent)
    if len(letter) == 1:
        return ReadLabel(normal, Style.LETTER, ord(letter.lower()) - 96, bool(latin), marks, indent)
    if len(letter) == 2 and letter[0] == letter[1] and letter not in ("ii", "xx"):
        return ReadLabel(normal, Style.DOUBLED, ord(letter[0].lower()) - 96, bool(latin), marks, indent)
    if roman(letter):
        return ReadLabel(normal, Style.ROMAN, roman(letter), bool(latin), marks, indent)
    return ReadLabel(
        normal, Style.LETTER, ord(letter[0].lower()) - 96 + 26 * (len(letter) - 1), bool(latin), marks, indent
    )


class Level(NamedTuple):
    """One level of the labels that are open at a place: `7`, and under it `a`."""

    style: Style
    marks: str
    indent: int
    value: int
    normal: str


class Hierarchy:
    """Where each label hangs. Feed it the labels of a section in order."""

    def __init__(self) -> None:
        self.levels: list[Level] = []

    def place(self, label: ReadLabel) -> tuple[str, ...]:
        """The path of `label`: `("7", "a")` for an `a)` after `7.`"""
        style = label.style
        if style in (Style.DECIMAL, Style.OPERATIVE):
            self.levels = []
            return self._push(label, style)
        if style is Style.LETTER:
            style = self._letter_or_roman(label)
            if style is Style.ROMAN:
                label = label._replace(style=style, value=roman(label.normal[:1]))
        if self.levels:
            deepest = self.levels[-1]
            alike = deepest.style is style and deepest.marks == label.marks and deepest.indent == label.indent
            if alike and label.value == deepest.value + 1:  # the next in a row, as most labels are
                self.levels.pop()
                return self._push(label, style)
        at = self._level_of(label)
        if at is not None:
            del self.levels[at:]
        return self._push(label, style)

    def _push(self, label: ReadLabel, style: Style) -> tuple[str, ...]:
        self.levels.append(Level(style, label.marks, label.indent, label.value, label.normal))
        return tuple(level.normal for level in self.levels)

    def _letter_or_roman(self, label: ReadLabel) -> Style:
        """`i` after `h` is a letter, `v` after `iv` a numeral; `i` under `a` begins a new level of numerals."""
        value = roman(label.normal[:1])
        for level in reversed(self.levels):
            if level.style is Style.ROMAN and value and value == level.value + (not label.added):
                return Style.ROMAN
            if level.style is Style.LETTER:
                if label.value in (level.value + 1, level.value) and level.marks == label.marks:
                    return Style.LETTER
                if label.normal[:1] == "i":
                    return Style.ROMAN
        if label.normal[:1] == "i" and label.normal == "i":
            return Style.ROMAN
        return Style.LETTER

    def _level_of(self, label: ReadLabel) -> int | None:
        """The level that `label` goes on with (its index), None if it opens a deeper one."""
        opens = label.value == 1 and not label.added
        same = [
            at
            for at, level in enumerate(self.levels)
            if level.style is label.style and (level.marks == label.marks or not opens)
        ]
        if not same and label.style is Style.NUMBER and self.levels:
            top = self.levels[0]
            deeper = opens and label.indent > top.indent + 1
            if top.style is Style.DECIMAL or (top.style is Style.OPERATIVE and not deeper):
                return 0
        if not same:
            return None
        if opens and label.indent > self.levels[same[-1]].indent + 1:
            return None
        for at in reversed(same):
            if abs(self.levels[at].indent - label.indent) <= 1:
                return at
        for at in reversed(same):
            if label.value in (self.levels[at].value, self.levels[at].value + 1):
                return at
        return same[0]
