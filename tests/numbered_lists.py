"""Hypothesis strategies for numbered lists of which it is known what `renumber` should make of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

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


class Hung(NamedTuple):
    """A draft of lists within lists, of which it is known where each label hangs."""

    text: str
    paths: list[tuple[str, ...]]
    """The labels that each hangs under, and its own, in order."""
    after: str
    """What renumbering makes of it."""


#: What stands between what a resolution recalls and what it resolves.
RESOLVING = ["RESUELVE:", "RESOLVES:", "DECIDES", "Décide :", "Resolve:", "The Parties agree as follows:"]


@st.composite
def resolutions(draw: st.DrawFn) -> Hung:
    """A preamble in letters or numerals, a line, and numbered paragraphs, some with points under them; all flush left."""
    spell = draw(st.sampled_from([_letter, _roman]))
    dress = draw(st.sampled_from(["{n})", "{n}.", "({n})"]))
    number = draw(st.sampled_from(["{n}.", "{n})"]))
    count = draw(st.integers(1, 4))
    head = [(dress.format(n=spell(at)), (spell(at),), "that rivers run,") for at in range(1, count + 1)]
    before, after = list(head), list(head)
    value = 0
    last = ""
    for at in range(1, draw(st.integers(1, 4)) + 1):
        is_added = bool(value) and " " not in last and draw(st.booleans())
        value += not is_added
        last = f"{value} bis" if is_added else str(value)
        points = draw(st.integers(0, 3)) if not is_added else 0
        words = "To ask that:" if points else "To sail."
        before.append((number.format(n=last), (last.replace(" ", ""),), words))
        after.append((number.format(n=at), (str(at),), words))
        for point in range(1, points + 1):
            letter = _letter(point)
            before.append((dress.format(n=letter), (last, letter), "boats row;"))
            after.append((dress.format(n=letter), (str(at), letter), "boats row;"))
    gap = draw(st.sampled_from(["\n\n", "\n"]))
    resolving = draw(st.sampled_from(RESOLVING))
    return Hung(
        _in_lines(before, gap, count, resolving),
        [path for _, path, _ in before],
        _in_lines(after, gap, count, resolving),
    )


@st.composite
def nested(draw: st.DrawFn) -> Hung:
    """Lists within lists, flush left: `1.`, `(a)`, `(i)`, `(A)`, or letters with numbers under them."""
    levels = draw(st.sampled_from(LEVELS))
    before: list[tuple[str, tuple[str, ...], str]] = []
    after: list[tuple[str, tuple[str, ...], str]] = []

    def fill(above: tuple[str, ...], now: tuple[str, ...], depth: int) -> None:
        spell, dress = levels[depth]
        value = 0
        last = ""
        for at in range(1, draw(st.integers(2, 3)) + 1):
            is_added = bool(value) and " " not in last and draw(st.integers(0, 3)) == 0
            value += not is_added
            last = f"{spell(value)} bis" if is_added else spell(value)
            deeper = depth + 1 < len(levels) and not is_added and (at == 1 or draw(st.booleans()))
            words = "States do this:" if deeper else "boats row;"
            before.append((dress.format(n=last), (*above, last.replace(" ", "")), words))
            after.append((dress.format(n=spell(at)), (*now, spell(at)), words))
            if deeper:
                fill(before[-1][1], after[-1][1], depth + 1)

    fill((), (), 0)
    return Hung(_in_lines(before, "\n\n"), [path for _, path, _ in before], _in_lines(after, "\n\n"))


def _letter(value: int) -> str:
    return "abcdefgh"[value - 1]


def _roman(value: int) -> str:
    return ["i", "ii", "iii", "iv"][value - 1]


def _capital(value: int) -> str:
    return _letter(value).upper()


#: How lists within lists are counted: what spells each level, and its dress.
LEVELS: list[list[tuple[Callable[[int], str], str]]] = [
    [(_letter, "({n})"), (_roman, "({n})"), (_capital, "({n})")],
    [(str, "{n}."), (_letter, "({n})"), (_roman, "({n})"), (_capital, "({n})")],
    [(_letter, "{n})"), (str, "{n}.")],
    [(_letter, "{n}."), (str, "{n}."), (_roman, "{n}.")],
    [(_letter, "({n})"), (str, "({n})")],
    [(_capital, "({n})"), (_letter, "({n})")],
]


def _in_lines(
    paragraphs: Sequence[tuple[str, tuple[str, ...], str]], gap: str, count: int = 0, resolving: str = ""
) -> str:
    """Paragraphs one below the other, with a line after so many of them."""
    lines = [f"{label} {words}" for label, _, words in paragraphs]
    return gap.join([*lines[:count], *([resolving] if resolving else []), *lines[count:]]) + "\n"
