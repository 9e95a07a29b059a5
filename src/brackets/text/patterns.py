"""Regular expressions that are compiled when they are first used.

Compiling the patterns of all modules took a third of a filter's start-up, and most runs use few.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any


class Pattern:
    """Looks like a compiled pattern: `match`, `search`, `finditer`, `sub`, ..."""

    if TYPE_CHECKING:
        match = search = fullmatch = re.compile("").match
        finditer = re.compile("").finditer
        findall = re.compile("").findall
        sub = re.compile("").sub
        split = re.compile("").split

    def __init__(self, source: str, flags: int = 0):
        self.source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Compile, and keep the method asked for on this object, so that the next call finds it there."""
        if name.startswith("__"):
            raise AttributeError(name)
        found = getattr(re.compile(self.source, self._flags), name)
        setattr(self, name, found)
        return found
