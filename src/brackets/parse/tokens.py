"""The tokens of a draft: two parallel lists, because a draft has hundreds of thousands."""

from typing import NamedTuple


class Tokens(NamedTuple):
    """Token `i` is `kinds[i]` and covers `text[starts[i]:starts[i + 1]]`; every character is in one."""

    kinds: list[str]
    starts: list[int]
    """One more than there are tokens: the last is the length of the text."""
