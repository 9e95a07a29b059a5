"""Which number follows on which: the labels of one level, counted anew."""

from __future__ import annotations

from brackets.parse.labels import Label

#: A numbering that begins with at most this number began at one, and lost its first paragraphs; an excerpt begins higher.
MOST_GONE_BEFORE = 5
#: So many plain paragraphs may have been taken out before an added one, or between two sections whose numbers run on.
MOST_GONE = 20


class LabelSequence:
    """The labels of one level that follow each other, and the numbers that they were given."""

    def __init__(self) -> None:
        self.old = self.new = -1
        """The last number as it was, and as it is now; -1 before the first."""
        self.label: Label | None = None
        """The last one."""
        self.previous: Label | None = None
        """The one that the last one follows on."""
        self.tail: str | None = None
        """How a plain label of it ends: `.`, `)`, or with nothing."""
        self.places: dict[int, int] = {}
        """What each number became, the added ones not counted."""
        self.left: list[tuple[Label | None, int]] = []
        """Where it stood when it began again at one: it may go on from there."""

    def fits(self, label: Label) -> bool:
        """Whether an added label does not go back: `3 ter` after 21 is a line that begins so by chance."""
        return not label.added or self.new < 0 or self.old <= label.value <= self.old + MOST_GONE

    def next(self, label: Label, before: LabelSequence | None, *, begins_at_one: bool = True) -> int:
        """The number of the next label; `before` are the labels of the section before, which it may go on with."""
        self.previous, last = self.label, self.label
        self.label = label
        if self.new < 0:
            number = self._first(label, before, begins_at_one=begins_at_one)
        elif self._ends_a_list_within(label):
            self.previous, outer = self.left.pop()
            number = outer + 1
        elif label.value < self.old and not label.added:
            self.left.append((last, self.new))
            self.previous = None
            number = self.places.get(label.value - 1, label.value - 1) + 1
            if number == self.new:  # out of order, and no list within
                number += 1
        else:
            number = self.new + 1
        self.old, self.new = label.value, number
        if not label.added:
            self.places[label.value] = number
        return number

    def _first(self, label: Label, before: LabelSequence | None, *, begins_at_one: bool) -> int:
        """The number that the sequence begins with."""
        if before is not None and before.new >= 0 and label.value > 1 and before.runs_on_in(label):
            return before.new + 1
        if begins_at_one and 0 < label.value <= MOST_GONE_BEFORE:
            return 1
        return label.value + label.added

    def runs_on_in(self, label: Label) -> bool:
        """Whether the first label of a section goes on with these, the section before, some of which may be gone."""
        return self.old + (not label.added) <= label.value <= self.old + MOST_GONE

    def _ends_a_list_within(self, label: Label) -> bool:
        """Whether a label goes on where the sequence stood before it began again at one."""
        if not self.left or label.value == self.old + 1:
            return False
        outer = self.left[-1][0]
        return outer is not None and label.value == outer.value + 1

    def copy(self) -> LabelSequence:
        """The same as it is now, to number another option from."""
        made = LabelSequence()
        made.old, made.new, made.tail, made.places = self.old, self.new, self.tail, dict(self.places)
        made.left, made.label = list(self.left), self.label
        return made
