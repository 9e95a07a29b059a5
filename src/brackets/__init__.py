"""brackets: grep, diff and jq for negotiating drafts.

    >>> import brackets
    >>> draft = brackets.parse("1. States [US: ~~may~~ shall] report [CAN: yearly].")
    >>> [(p.id, p.kind.value, p.old, p.new) for p in draft.proposals(by="US")]
    [('1#1', 'replacement', 'may', 'shall')]
    >>> str(draft.accept(by="US", clean=True))
    '1. States shall report.'

`parse` gives a `Draft`, `read` opens a file, a Word file too; most else is a method of the draft (see `brackets.api`). What takes
several drafts is a function here: `compare`, `trace`, `merge`, `compile`.

`parse`, `settle` and `check` are functions here, and rooms of the same names below; what else is in those rooms is imported
from them: `from brackets.check import rules`.
"""

from typing import TYPE_CHECKING

from brackets.api import Draft, Proposal, fmt, parse, read, settle
from brackets.check import check
from brackets.document.outline import Paragraph, Section
from brackets.document.selectors import NothingThere
from brackets.parse.nodes import Kind
from brackets.parties import Party, Registry
from brackets.settle.decisions import Decision

if TYPE_CHECKING:
    from brackets.rounds.compare import compare
    from brackets.rounds.compile import compile_copies as compile
    from brackets.rounds.merge import merge
    from brackets.rounds.trace import trace

    __version__: str

__all__ = [
    "Decision", "Draft", "Kind", "NothingThere", "Paragraph", "Party", "Proposal", "Registry", "Section", "__version__", "check",
    "compare", "compile", "fmt", "merge", "parse", "read", "settle", "trace",
]  # fmt: skip

#: What is imported when it is first asked for, because a filter on the command line never does: the module, and the name there.
_LATE = {
    "compare": ("brackets.rounds.compare", "compare"),
    "compile": ("brackets.rounds.compile", "compile_copies"),
    "merge": ("brackets.rounds.merge", "merge"),
    "trace": ("brackets.rounds.trace", "trace"),
}


def __getattr__(name: str) -> object:
    if name == "__version__":
        from brackets.version import VERSION

        found: object = VERSION
    elif name in _LATE:
        from importlib import import_module

        module, attribute = _LATE[name]
        found = getattr(import_module(module), attribute)
    else:
        raise AttributeError(f"module 'brackets' has no attribute {name!r}")
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
