"""What a method said last, kept without keeping its object alive.

A cache of a bound method holds its object, which holds the cache: a circle, and a command collects none (`cli.group`), so that an
index over a whole draft would stay in memory long after whoever asked it is gone.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar, cast
from weakref import WeakMethod

_Method = TypeVar("_Method", bound=Callable[..., object])


def remembered(most: int, method: _Method) -> _Method:
    """The method, with its last `most` answers remembered, for the object itself to keep as an attribute."""
    weak = WeakMethod(method)

    @lru_cache(most)
    def ask(*arguments: object) -> object:
        alive = weak()
        assert alive is not None  # who asks holds the object
        return alive(*arguments)

    return cast(_Method, ask)
