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

import sys
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from brackets.api import Draft, Proposal, fmt, parse, read, settle
    from brackets.check import check
    from brackets.document.outline import Paragraph, Section
    from brackets.document.selectors import NothingThere
    from brackets.parse.nodes import Kind
    from brackets.parties import Party, Registry
    from brackets.rounds.compare import compare
    from brackets.rounds.compile import compile_copies as compile
    from brackets.rounds.merge import merge
    from brackets.rounds.trace import trace
    from brackets.settle.decisions import Decision

    __version__: str

__all__ = [
    "Decision", "Draft", "Kind", "NothingThere", "Paragraph", "Party", "Proposal", "Registry", "Section", "__version__", "check",
    "compare", "compile", "fmt", "merge", "parse", "read", "settle", "trace",
]  # fmt: skip

#: The module of each name, and its name there. It is imported when it is first asked for: `brackets --help` asks for none.
_FROM = {
    "Decision": ("brackets.settle.decisions", "Decision"),
    "Draft": ("brackets.api", "Draft"),
    "Kind": ("brackets.parse.nodes", "Kind"),
    "NothingThere": ("brackets.document.selectors", "NothingThere"),
    "Paragraph": ("brackets.document.outline", "Paragraph"),
    "Party": ("brackets.parties", "Party"),
    "Proposal": ("brackets.api", "Proposal"),
    "Registry": ("brackets.parties", "Registry"),
    "Section": ("brackets.document.outline", "Section"),
    "__version__": ("brackets.version", "VERSION"),
    "check": ("brackets.check", "check"),
    "compare": ("brackets.rounds.compare", "compare"),
    "compile": ("brackets.rounds.compile", "compile_copies"),
    "fmt": ("brackets.api", "fmt"),
    "merge": ("brackets.rounds.merge", "merge"),
    "parse": ("brackets.api", "parse"),
    "read": ("brackets.api", "read"),
    "settle": ("brackets.api", "settle"),
    "trace": ("brackets.rounds.trace", "trace"),
}


def __getattr__(name: str) -> object:
    if name not in _FROM:
        raise AttributeError(f"module 'brackets' has no attribute {name!r}")
    from importlib import import_module

    module, attribute = _FROM[name]
    found: object = getattr(import_module(module), attribute)
    globals()[name] = found
    return found


class _Package(ModuleType):
    """A package in which a function is never hidden by the room of its name, when that is imported: `parse`, `settle`, `check`."""

    def __setattr__(self, name: str, value: object) -> None:
        """Set anything but such a room."""
        if not (name in _FROM and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
