"""What a person says about the pages: which lines are page heads, and which are not."""

from __future__ import annotations

from typing import NamedTuple

from brackets.rewrite.reflow.lines import collapsed
from brackets.text.patterns import Pattern

_WORD = Pattern(r"[^\W\d_]+")


class Choices(NamedTuple):
    """The heads that a person names, and what must stay."""

    heads: tuple[str, ...] = ()
    """Lines that are page heads or feet wherever they stand; numbers, marks and white space in them do not count."""
    keep: tuple[str, ...] = ()
    """Words: a line that has them is never taken."""

    def is_kept(self, line: str) -> bool:
        """Whether a line has words that must stay."""
        if not self.keep:
            return False
        words = collapsed(line).casefold()
        return any(collapsed(text).casefold() in words for text in self.keep)

    def is_given(self, line: str) -> bool:
        """Whether a line is one of the heads that a person named."""
        if not self.heads or self.is_kept(line):
            return False
        words = words_of(line)
        return bool(words) and any(words == words_of(head) for head in self.heads)


def words_of(text: str) -> list[str]:
    """The words of a line, without numbers and marks."""
    return _WORD.findall(text.casefold())


NONE = Choices()
