"""brackets: grep, diff and jq for negotiating drafts.

    >>> import brackets
    >>> draft = brackets.parse("1. States [US: ~~may~~ shall] report [CAN: yearly].")
    >>> [(p.id, p.kind.value, p.old, p.new) for p in draft.proposals(by="US")]
    [('1#1', 'replacement', 'may', 'shall')]
    >>> str(draft.accept(by="US", clean=True))
    '1. States shall report.'

`parse` gives a `Draft`; everything else is a method of it. See `brackets.draft`. `read` opens a file, a Word file too.
"""

from brackets.document.outline import Paragraph, Section
from brackets.document.proposals import Proposal
from brackets.document.selectors import NothingThere
from brackets.draft import Draft, parse
from brackets.formats.files import read
from brackets.parse.nodes import Kind
from brackets.parties import Party, Registry
from brackets.settle.cuts import Decision

__all__ = [
    "Decision", "Draft", "Kind", "NothingThere", "Paragraph", "Party", "Proposal", "Registry", "Section", "parse", "read",
]  # fmt: skip
