"""An example of a rule: a text, what is cut from it, and what must be left. Tests run every one."""

from typing import NamedTuple

from brackets.text.edits import Cut


class Example(NamedTuple):
    """What one rule does, shown on a text."""

    source: str
    """The text before."""
    cuts: tuple[str, ...]
    """The pieces that are cut from it, in the order in which they stand there."""
    result: str
    """The text after."""
    apart: bool = False
    """Whether the pieces stood between words that must not run together."""
    insert: str = ""
    """The new words that stand in the place of each piece."""

    def spans(self) -> list[Cut]:
        """The pieces as cuts. Raises ValueError for a piece that is not in the source."""
        found: list[Cut] = []
        at = 0
        for piece in self.cuts:
            start = self.source.index(piece, at)
            at = start + len(piece)
            found.append(Cut(start, at, apart=self.apart, insert=self.insert))
        return found
