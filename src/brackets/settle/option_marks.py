"""The mark below the options of a choice, `[End of options]`: it stays as long as one of them is open, and goes with the last."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from brackets.parse.nodes import Arm, Bracket, Kind, Text
from brackets.parse.wording import ends_options
from brackets.text.patterns import Pattern

_BLANKS = Pattern(r"\s*")


class OptionMark(NamedTuple):
    """A mark, and the options that it ends, by the numbers of their brackets."""

    number: int
    options: list[int]

    def is_open(self, decided: Container[int]) -> bool:
        """Whether one of its options is in no decision."""
        return any(option not in decided for option in self.options)


def option_marks(brackets: Sequence[Bracket | Arm]) -> Iterator[OptionMark]:
    """The marks among the brackets of a draft that stand directly below options. Linear."""
    marks = [
        number
        for number, node in enumerate(brackets)
        if node.reading.kind is Kind.REMARK and type(node) is Bracket and _is_mark(node)
    ]
    if not marks:
        return
    options: dict[int, list[int]] = {}
    choices: dict[int, set[int]] = {}
    for number, node in enumerate(brackets):
        if type(node) is Arm and node.reading.kind is Kind.OPTION:
            below = _BLANKS.match(node.children[0].cut_from, node.end)  # type: ignore[union-attr]
            choices.setdefault(below.end() if below else node.end, set()).add(node.choice)
            options.setdefault(node.choice, []).append(number)
    for number in marks:
        above = choices.get(brackets[number].start, set())
        if above:
            yield OptionMark(number, [option for choice in above for option in options[choice]])


def _is_mark(bracket: Bracket) -> bool:
    words = bracket.body
    return len(words) == 1 and type(words[0]) is Text and ends_options(words[0].source)
