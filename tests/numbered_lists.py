"""Hypothesis strategies for numbered lists of which it is known what `renumber` should make of them."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import strategies as st


class Numbered:
    """A draft whose labels are known: what they should become, and where each reference leads."""

    def __init__(self, labels: list[str], paragraphs: list[str], targets: list[list[int]], doubtful: bool = False):
        self.labels = labels
        self.text = "\n\n".join(paragraphs) + "\n"
        self.targets = targets
        self.doubtful = doubtful

    def __repr__(self) -> str:
        return f"Numbered({self.labels!r}, {self.text!r}, {self.targets!r})"

    def references_on(self, line: int) -> list[str]:
        """What the references on a line should be called afterwards."""
        paragraph = (line - 1) // 2
        return [self.labels[at] for at in self.targets[paragraph]] if paragraph < len(self.targets) else []


#: How the labels of one list are written: a number, and where `{n}` stands in it.
DRESSES = ["{n}.", "{n})", "({n})", "2.{n}", "2.{n}.", "**{n}.**"]
#: What stands between a label and its words: mostly a blank; else what a copy to plain text leaves of footnotes.
GLUE = [" ", " ", " ", " ", " ", " 5", " 12", "5", "12"]


@st.composite
def numbered(draw: st.DrawFn) -> Numbered:
    """A list with gaps, added labels, labels out of order, labels that come twice, glued footnotes, and references to it."""
    dress = draw(st.sampled_from(DRESSES))
    numbers: list[str] = []
    value = 0
    for _ in range(draw(st.integers(2, 7))):
        added = draw(st.sampled_from(["", "", "", " bis"])) if value and " " not in numbers[-1] else ""
        value += 0 if added else draw(st.sampled_from([1, 1, 1, 1, 2, 3]))
        numbers.append(f"{value}{added}")
    glued = draw(st.booleans())
    if not glued and draw(st.integers(0, 3)) == 0:  # one is out of order
        moved = numbers.pop(draw(st.integers(0, len(numbers) - 1)))
        numbers.insert(draw(st.integers(1, len(numbers))), moved)  # in front, a high number would begin an excerpt
    if not glued and draw(st.integers(0, 3)) == 0:  # one comes twice
        at = draw(st.integers(0, len(numbers) - 1))
        numbers.insert(at, numbers[at])
    paragraphs: list[str] = []
    targets: list[list[int]] = []
    for number in numbers:
        glue = draw(st.sampled_from(GLUE)) if glued and "bis" not in number else " "
        words_here = draw(st.sampled_from(["Staff row", "Staff sail", "Ports are lit"]))
        named = [
            at for at in draw(st.lists(st.integers(0, len(numbers) - 1), max_size=2)) if numbers.count(numbers[at]) == 1
        ]
        head = "2." if dress.startswith("2.") else ""
        referring = "".join(f" See paragraph {head}{numbers[at]}, or not." for at in named)
        paragraphs.append(f"{dress.format(n=number)}{glue}{words_here}.{referring}")
        targets.append(named)
    head = "2." if dress.startswith("2.") else ""
    first = int(numbers[0].partition(" ")[0])
    begins = 1 if first <= 5 else first
    labels = [f"{head}{begins + at}" for at in range(len(numbers))]
    odd = glued or any(
        int(later.partition(" ")[0]) < int(sooner.partition(" ")[0]) or later == sooner
        for sooner, later in pairwise(numbers)
    )
    return Numbered(labels, paragraphs, targets, odd)
