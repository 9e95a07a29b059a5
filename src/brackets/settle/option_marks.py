"""The mark below the options of a choice, `[End of options]`: it is for them alone, and stays as long as one of them is open."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import NamedTuple

from brackets.draft import Draft
from brackets.parse.nodes import Arm, Bracket, Kind
from brackets.parse.wording import ends_options

#: So much white space, in characters, may part a mark from the last option.
_BLANKS = 200


class OptionMark(NamedTuple):
    """A mark, and the options that it ends, by the numbers of their brackets."""

    number: int
    options: list[int]

    def is_open(self, decided: Container[int]) -> bool:
        """Whether one of its options is in no decision."""
        return any(option not in decided for option in self.options)


def option_marks(draft: Draft) -> Iterator[OptionMark]:
    """The marks of a draft that stand directly below the options that they end. Linear."""
    options: dict[int, list[int]] = {}
    ends: dict[int, int] = {}
    for number, node in enumerate(draft.brackets):
        if type(node) is Arm and node.reading.kind is Kind.OPTION:
            options.setdefault(node.choice, []).append(number)
            ends[node.end] = node.choice
    if not options:
        return
    for number, node in enumerate(draft.brackets):
        if (
            type(node) is Bracket
            and node.reading.kind is Kind.REMARK
            and ends_options(draft.text[node.start + 1 : node.end - 1])
        ):
            between = draft.text[max(0, node.start - _BLANKS) : node.start]
            choice = ends.get(node.start - len(between) + len(between.rstrip()))
            if choice is not None:
                yield OptionMark(number, options[choice])
