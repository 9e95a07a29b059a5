"""Where a label hangs: `a` under `7`, `(i)` under `(a)`."""

from typing import NamedTuple

from brackets.parse.labels import Label, Style, roman

_NUMBERS = (Style.NUMBER, Style.DECIMAL, Style.OPERATIVE)


class Level(NamedTuple):
    """One level of the labels that are open at a place: `7`, and under it `a`."""

    style: Style
    marks: str
    indent: int
    value: int
    normal: str
    capital: bool = False
    """Whether it is a capital letter: `(A)` hangs under `(i)`, and stands not beside `(a)`."""


class Hierarchy:
    """Where each label hangs. Feed it the labels of a section in order."""

    def __init__(self) -> None:
        self.levels: list[Level] = []
        self._with_numbers: set[tuple[Style, str, bool]] = set()
        """The lists of letters in which numbers hang under one: their style, marks, and case."""

    def place(self, label: Label, *, is_main: bool = False) -> tuple[str, ...]:
        """The path of `label`: `("7", "a")` for an `a)` after `7.`; `is_main` says that a number hangs under no letter above it."""
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
            alike = alike and deepest.capital == label.core.isupper()
            if alike and label.value == deepest.value + 1:  # the next in a row, as most labels are
                self.levels.pop()
                return self._push(label, style)
        is_main = (is_main and self.may_be_main(label)) or self._stands_alone(label)
        at = 0 if is_main else self._level_of(label)
        if at is not None:
            del self.levels[at:]
        return self._push(label, style)

    def may_be_main(self, label: Label) -> bool:
        """Whether a first number may as well hang under the letters above it as begin the paragraphs below them.

        `1.` flush left below `b)`, the last of a preamble. Only what stands around it tells: see `main_series`.
        """
        if not self.levels or label.style is not Style.NUMBER or label.value != 1 or label.added:
            return False
        if any(level.style in _NUMBERS for level in self.levels) or label.indent > self.levels[0].indent:
            return False
        return all(_kind(level) not in self._with_numbers for level in self.levels)

    def _stands_alone(self, label: Label) -> bool:
        """Whether a number hangs under no letter above it, where only letters are open: `88 bis.` after `(a)`, `(b)`.

        What hangs there begins with 1, and is set further in, or is dressed as the letters are: `(1)` under `(a)`.
        """
        if label.style is not Style.NUMBER or any(level.style in _NUMBERS for level in self.levels):
            return False
        if label.value != 1 or label.added:
            return True
        return all(level.marks == "()" != label.marks and label.indent <= level.indent for level in self.levels)

    def _push(self, label: Label, style: Style) -> tuple[str, ...]:
        if style is Style.NUMBER and self.levels:
            self._with_numbers.add(_kind(self.levels[-1]))
        self.levels.append(Level(style, label.marks, label.indent, label.value, label.normal, label.core.isupper()))
        return tuple(level.normal for level in self.levels)

    def _letter_or_roman(self, label: Label) -> Style:
        """`i` after `h` is a letter, `v` after `iv` a numeral; `i` under `a` begins a new level of numerals."""
        value = roman(label.normal[:1])
        for level in reversed(self.levels):
            if level.style is Style.ROMAN and value and value == level.value + (not label.added):
                return Style.ROMAN
            if level.style is Style.LETTER:
                alike = level.marks == label.marks and level.capital == label.core.isupper()
                if alike and label.value in (level.value + 1, level.value):
                    return Style.LETTER
                if label.normal[:1] == "i":
                    return Style.ROMAN
        if label.normal[:1] == "i" and label.normal == "i":
            return Style.ROMAN
        return Style.LETTER

    def _level_of(self, label: Label) -> int | None:
        """The level that `label` goes on with (its index), None if it opens a deeper one."""
        opens = label.value == 1 and not label.added
        same = [
            at
            for at, level in enumerate(self.levels)
            if level.style is label.style and (level.marks == label.marks or not opens)
        ]
        same = self._in_its_case(label, same, opens=opens)
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

    def _in_its_case(self, label: Label, same: list[int], *, opens: bool) -> list[int]:
        """Of some levels those in capitals, or in small letters, as the label is; all, if it is a later one of no such level."""
        case = label.core.isupper()
        alike = [at for at in same if self.levels[at].capital == case]
        return alike if alike or opens else same


def _kind(level: Level) -> tuple[Style, str, bool]:
    """What the labels of one list have in common."""
    return level.style, level.marks, level.capital
