"""brackets: grep, diff and jq for negotiating drafts.

    >>> import brackets
    >>> draft = brackets.parse("1. States [US: ~~may~~ shall] report [CAN: yearly].")
    >>> [(p.id, p.kind.value, p.old, p.new) for p in draft.proposals(by="US")]
    [('1#1', 'replacement', 'may', 'shall')]
    >>> str(draft.accept(by="US", clean=True))
    '1. States shall report.'

`parse` gives a `Draft`; everything else is a method of it. See `brackets.draft`. `read` opens a file, a Word file too.
"""

from brackets.doors.files import read
from brackets.draft import Draft, parse
from brackets.nodes import Kind
from brackets.outline import Paragraph, Section
from brackets.parties import Party, Registry
from brackets.proposals import Proposal
from brackets.selectors import NothingThere
from brackets.settle import Decision

__all__ = [
    "Decision", "Draft", "Kind", "NothingThere", "Paragraph", "Party", "Proposal", "Registry", "Section", "parse", "read",
]  # fmt: skip
