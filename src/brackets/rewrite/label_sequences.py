"""Which number follows on which: the labels of one level, counted anew, and what makes a number doubtful."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from brackets.parse.labels import Label

#: A numbering that begins with at most this number began at one, and lost its first paragraphs; an excerpt begins higher.
MOST_GONE_BEFORE = 5
#: So many plain paragraphs may have been taken out before an added one, or between two sections whose numbers run on.
MOST_GONE = 20
#: A number that is so much greater than the one before has the number of a footnote glued to it.
GLUED = 9


class _Stretch(NamedTuple):
    """Where a numbering stood when another began within it."""

    label: Label | None
    at: int
    new: int
    origin: int


class LabelSequence:
    """The labels of one level that follow each other, and the numbers that they were given."""

    def __init__(self, left_alone: Collection[int] = ()) -> None:
        self.left_alone = left_alone
        """The origins of the numberings that keep the numbers that they have."""
        self.origin = -1
        """Where the label stands with which the numbering begins; through all sections that it runs on in."""
        self.old = self.new = -1
        """The last number as it was, and as it is now; -1 before the first."""
        self.begun = (-1, -1)
        """The first number as it was, and as it is now."""
        self.label: Label | None = None
        """The last one."""
        self.at = -1
        """Where it stands."""
        self.previous: Label | None = None
        """The one that the last one follows on."""
        self.follows = -1
        """Where that stands."""
        self.doubt = ""
        """Why the last number may be no number of this list; mostly empty."""
        self.tail: str | None = None
        """How a plain label of it ends: `.`, `)`, or with nothing."""
        self.places: dict[int, int] = {}
        """What each number became, the added ones not counted."""
        self.left: list[_Stretch] = []
        """Where it stood when it began again: it may go on from there."""

    @property
    def kept(self) -> bool:
        """Whether its numbers stay as they are."""
        return self.origin in self.left_alone

    def fits(self, label: Label) -> bool:
        """Whether an added label does not go back: `3 ter` after 21 is a line that begins so by chance."""
        return not label.added or self.new < 0 or self.old <= label.value <= self.old + MOST_GONE

    def next(self, label: Label, at: int, before: LabelSequence | None, *, begins_at_one: bool = True) -> int:
        """The number of the next label, which stands at `at`; `before` are those of the section before, which it may go on with."""
        self.doubt = ""
        self.previous, self.follows = self.label, self.at
        if self.new < 0:
            number = self._first(label, at, before, begins_at_one=begins_at_one)
        elif self._ends_a_list_within(label):
            outer = self.left.pop()
            self.previous, self.follows, number, self.origin = outer.label, outer.at, outer.new + 1, outer.origin
        elif self._begins_within(label):
            self.left.append(_Stretch(self.label, self.at, self.new, self.origin))
            self.previous, self.follows, self.origin = None, -1, at
            if label.value > 1:
                self.doubt = f"{label.normal} goes back after {self.label.normal if self.label else self.old}"
            number = label.value
        else:
            self.doubt = self._leaps(label)
            number = self.new + 1
        if self.kept:
            number = label.value
        self.old, self.new, self.label, self.at = label.value, number, label, at
        if not label.added:
            self.places[label.value] = number
        return number

    def _first(self, label: Label, at: int, before: LabelSequence | None, *, begins_at_one: bool) -> int:
        """The number that the sequence begins with."""
        self.origin = at
        ended = before.that_runs_on_in(label) if before is not None and before.new >= 0 and label.value > 1 else None
        if ended:
            number, self.origin = ended.new + 1, ended.origin
        elif begins_at_one and 0 < label.value <= MOST_GONE_BEFORE:
            number = 1
        else:
            number = label.value + label.added
            alone = label.added and label.value > MOST_GONE_BEFORE
            self.doubt = f"{label.normal} stands here without {label.value}" if alone else ""
        self.begun = (label.value, number)
        return number

    def that_runs_on_in(self, label: Label) -> _Stretch | None:
        """What the first label of the next section goes on with, of which some may be gone: these, or those around them."""
        for ended in (_Stretch(self.label, self.at, self.new, self.origin), *self.left[-1:]):
            last = ended.label.value if ended.label else self.old
            if last + (not label.added) <= label.value <= last + MOST_GONE:
                return ended
        return None

    def _begins_within(self, label: Label) -> bool:
        """Whether a label that goes back begins a list within: its number was given before. Else it is out of order."""
        if label.added or label.value >= self.old:
            return False
        first_old, first_new = self.begun
        return label.value in self.places or (label.value < first_old and first_new > 1)

    def _ends_a_list_within(self, label: Label) -> bool:
        """Whether a label goes on where the sequence stood before it began again."""
        if not self.left or label.value == self.old + 1:
            return False
        outer = self.left[-1].label
        return outer is not None and label.value == outer.value + 1

    def _leaps(self, label: Label) -> str:
        """Why a label is too far from the one before it to be the next, empty if it is not."""
        if label.added or self.label is None:
            return ""
        if label.value > self.old + GLUED and label.last.startswith(str(self.old + 1)):
            return f"{label.normal} follows on {self.label.normal}, and may have the number of a footnote glued to it"
        if label.value > self.old + MOST_GONE:
            return f"{label.normal} follows on {self.label.normal}"
        return ""

    def copy(self) -> LabelSequence:
        """The same as it is now, to number another option from."""
        copied = LabelSequence(self.left_alone)
        copied.__dict__.update(self.__dict__)
        copied.places, copied.left = dict(self.places), list(self.left)
        return copied
