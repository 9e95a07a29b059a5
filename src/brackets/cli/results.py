"""What commands make of drafts, before it is written anywhere."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from brackets.draft import Draft
from brackets.formats.interface import Fate
from brackets.formats.reading import Input
from brackets.settle import Settled


class Result(NamedTuple):
    """What a command has made of one input."""

    source: Input
    before: Draft
    """The draft as it was read."""
    after: Draft | str
    """What came of it; a text if the command has not parsed it, because it may be no draft (conflicts of a merge)."""
    keeps_file: bool = False
    """Whether a Word file is changed in itself by the command, and not made anew."""
    settled: Settled | None = None
    """What was settled, if that is all that the command has done."""
    others: Callable[[str], Fate | None] | None = None
    """What becomes of a sponsor's changes in the file that no bracket shows; see `FileChanges`."""

    @property
    def text(self) -> str:
        """What is to be written."""
        return self.after if isinstance(self.after, str) else self.after.text

    @property
    def changed(self) -> bool:
        """Whether it is another text than what was read."""
        return self.text != self.source.text

    def parsed(self) -> Draft:
        """What came of it as a draft."""
        return Draft(self.after, self.before.registry) if isinstance(self.after, str) else self.after


Results = Sequence[Result]
