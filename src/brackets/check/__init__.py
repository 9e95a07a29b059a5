"""The linter. One rule is one file here, `bNNN_name.py`, found by walking this folder.

A rule module has a docstring (its page in the docs: what it finds, why it matters, what to do), and

    CODE = "B101"          # stable: scripts and brackets.toml rely on it
    SEVERITY = "error"     # or "warning"
    def find(draft: Draft) -> Iterator[Diagnostic]: ...

B1xx is about pairs, B2xx about headers.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Collection, Iterator
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from brackets.diagnostics import Diagnostic

if TYPE_CHECKING:
    from brackets.draft import Draft


class Rule(Protocol):
    """What a rule module looks like."""

    CODE: str
    SEVERITY: str
    __doc__: str | None

    def find(self, draft: Draft) -> Iterator[Diagnostic]:
        """The findings of this rule in a draft."""


@cache
def rules() -> tuple[Rule, ...]:
    """All rules, by their codes."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__) if module.name.startswith("b"))
    return tuple(import_module(f"{__name__}.{name}") for name in names)


def check(draft: Draft, *, select: Collection[str] = (), ignore: Collection[str] = ()) -> list[Diagnostic]:
    """The findings of the selected rules (all if none is named), in the order of the text.

    A code may be cut short: `B1` is every rule about pairs.
    """
    found: list[Diagnostic] = []
    for rule in rules():
        chosen = not select or rule.CODE.startswith(tuple(select))
        if chosen and not (ignore and rule.CODE.startswith(tuple(ignore))):
            found += rule.find(draft)
    return sorted(found, key=lambda d: (d.start, d.code))
