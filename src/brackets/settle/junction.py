"""Junctions: the two ends of text that meet where something was cut, and what a rule may do to them.

The rules themselves are in `junction_rules`.
"""

from collections.abc import Callable
from enum import Enum, StrEnum
from typing import NamedTuple

from brackets.settle.example import Example
from brackets.text.edits import Cut

SPACES = " \t\xa0"
"""What stands between words on a line."""

LINE_ENDS = f"{SPACES}\r\n"
"""What the end of a line is made of."""

_OVERRULED_BY = {",": ".;:)", ";": ".)"}

_LINE_BACK = 200  # characters of a line that are looked at: an indent is shorter


def is_overruled(mark: str, stop: str) -> bool:
    """Whether a mark goes where another comes to follow it: a comma before a semicolon or colon, either before a stop or `)`."""
    return stop != "" and stop in _OVERRULED_BY.get(mark, "")


class Output:
    """A text that grows at its end and can be trimmed there."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self.length = 0
        """How many characters have been written."""

    def add(self, piece: str) -> None:
        """Write this at the end."""
        if piece:
            self._pieces.append(piece)
            self.length += len(piece)

    def last(self, back: int = 1) -> str:
        """The character `back` from the end; empty before the start."""
        pieces = self._pieces
        if pieces and len(pieces[-1]) >= back:
            return pieces[-1][-back]
        for piece in reversed(pieces):
            if len(piece) >= back:
                return piece[-back]
            back -= len(piece)
        return ""

    def trim(self, characters: str) -> None:
        """Take these characters off the end, as many as there are."""
        while self._pieces:
            last = self._pieces.pop()
            self.length -= len(last)
            if piece := last.rstrip(characters):
                self.add(piece)
                return

    def trim_space(self) -> None:
        """Take the space off the end, but for the indent of a line."""
        if self.ends_in_space() and not self.is_at_line_start():
            self.trim(SPACES)

    def drop(self) -> None:
        """Take one character off the end."""
        last = self._pieces.pop()
        self.length -= len(last)
        self.add(last[:-1])

    def ends_in_space(self) -> bool:
        """Whether space between words is the last that was written."""
        last = self.last()
        return bool(last) and last in SPACES

    def is_at_line_start(self) -> bool:
        """Whether the last line so far has nothing on it but its indent."""
        found = ""
        for piece in reversed(self._pieces):
            found = piece[-_LINE_BACK:] + found
            if "\n" in piece or len(found) > _LINE_BACK:
                break
        return not found.rpartition("\n")[2].strip()

    def is_below_blank_line(self) -> bool:
        """Whether the line above the last one is blank, or there is none."""
        found = ""
        for piece in reversed(self._pieces):
            found = piece[-_LINE_BACK:] + found
            if found.count("\n") > 1 or len(found) > _LINE_BACK:
                break
        return not found.rpartition("\n")[0].rpartition("\n")[2].strip()

    def text(self) -> str:
        """All of it."""
        return "".join(self._pieces)


class Junction:
    """The ends that meet where a cut was: what has been written, and where the text goes on."""

    __slots__ = ("after", "at", "before", "beyond_space", "cut", "is_after_space", "limit", "out", "space_end", "text")

    def __init__(self, out: Output, text: str, cut: Cut, at: int, limit: int):
        self.out = out
        self.text = text
        self.cut = cut
        """What was cut, and the space after it if that goes too."""
        self.limit = limit
        """Where the next cut begins."""
        self.look(at)

    def look(self, at: int) -> None:
        """Read both ends, where the text goes on at `at`."""
        self.before = self.out.last()
        """The character before the junction; empty at the start of the text."""
        self.is_after_space = self.before != "" and self.before in SPACES
        self.at = at
        self.after = self.text[at] if at < self.limit else ""
        """The character after the junction; empty before the next cut and at the end of the text."""
        end = at
        while end < self.limit and self.text[end] in SPACES:
            end += 1
        self.space_end = end
        """Where the space after the junction ends."""
        self.beyond_space = self.text[end : end + 1]
        """The character beyond that space; empty at the end of the text."""

    def apply(self, rule: "Rule") -> None:
        """Do what a rule says."""
        if rule.left is not Left.NOTHING:
            self._trim(rule.left)
        self.out.add(rule.put)
        at = self.at
        if rule.right is Right.MARK:
            at += 1
        elif rule.right is not Right.NOTHING:
            at = self.space_end + (rule.right is Right.SPACE_AND_MARK)
            self.cut = Cut(self.cut.start, at)  # and not `apart`: the draft had space here, so none is put in
        if rule.then is Phase.DONE:
            self.at = at
        elif at != self.at or rule.put or rule.left is not Left.NOTHING:
            self.look(at)

    def _trim(self, left: "Left") -> None:
        if left is Left.SPACE or left is Left.SPACE_AND_MARK:
            self.out.trim_space()
        if left is Left.MARK or left is Left.SPACE_AND_MARK:
            self.out.drop()
        if left is Left.LINE_ENDS:
            self.out.trim(LINE_ENDS)

    def following(self, at: int) -> str:
        """The character at a place of the text; empty at its end."""
        return self.text[at : at + 1]


class Phase(StrEnum):
    """What is asked of a junction."""

    EMPTY = "Is nothing left between two marks?"
    SPACE = "What becomes of the space after it?"
    MARK = "What becomes of the space before it, where a mark or the end of a line follows?"
    DOUBLED = "Do two marks meet?"
    WORDS = "Do words run together?"
    BEFORE_WORDING = "How do new words begin?"
    AFTER_WORDING = "How do new words end?"
    DONE = "Nothing more."


class Left(Enum):
    """What goes of the text before a junction."""

    NOTHING = "Nothing."
    SPACE = "The space, but for the indent of a line."
    MARK = "One character, which is a mark."
    SPACE_AND_MARK = "The space, and the mark before it."
    LINE_ENDS = "The ends of lines, and the space before them."


class Right(Enum):
    """What goes of the text after a junction."""

    NOTHING = "Nothing."
    SPACE = "The space."
    MARK = "One character, which is a mark."
    SPACE_AND_MARK = "The space, and the mark after it."


class Rule(NamedTuple):
    """One row of the table."""

    name: str
    """Unique in the table."""
    reason: str
    """Why, in a sentence."""
    applies: Callable[[Junction], bool]
    """Whether it is for this junction, if no rule before it in its phase is."""
    example: Example
    """Changes if the rule is taken out of the table."""
    left: Left = Left.NOTHING
    put: str = ""
    """What is written between the two ends."""
    right: Right = Right.NOTHING
    then: Phase = Phase.DONE
    """The phase that is read next."""


class Step(NamedTuple):
    """The rules of one phase."""

    rules: tuple[Rule, ...]
    """In the order in which they are tried."""
    otherwise: Phase
    """The phase that is read next if none applies."""
