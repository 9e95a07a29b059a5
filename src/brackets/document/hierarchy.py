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


class Hierarchy:
    """Where each label hangs. Feed it the labels of a section in order."""

    def __init__(self) -> None:
        self.levels: list[Level] = []

    def place(self, label: Label) -> tuple[str, ...]:
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
        at = 0 if self._stands_alone(label) else self._level_of(label)
        if at is not None:
            del self.levels[at:]
        return self._push(label, style)

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
        self.levels.append(Level(style, label.marks, label.indent, label.value, label.normal))
        return tuple(level.normal for level in self.levels)

    def _letter_or_roman(self, label: Label) -> Style:
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

    def _level_of(self, label: Label) -> int | None:
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
