"""What a server goes by: the parties and rules of a `brackets.toml`, and what a client asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from brackets.parties.registry import Registry, default_registry
from brackets.rewrite.fmt import PLAIN, HouseStyle

#: What the file is called that a house writes its settings in.
CONFIG = "brackets.toml"


def _none(name: str) -> Sequence[str]:
    return ()


class Settings(NamedTuple):
    """What the house says."""

    registry: Registry
    select: Sequence[str] = ()
    """The codes of the rules that are run; all but the hints if there is none."""
    ignored: Callable[[str], Sequence[str]] = _none
    """The codes that are ignored in the file of a name."""
    style: HouseStyle = PLAIN


def plain_settings() -> Settings:
    """The settings of a house that says nothing."""
    return Settings(default_registry())


class Wishes(NamedTuple):
    """What a client asks for, in its `initializationOptions` or as its configuration `brackets`."""

    inlay_ids: bool = False
    """Whether the ids of proposals are shown in the text: `inlayIds`."""


def wishes(given: object, before: Wishes | None = None) -> Wishes:
    """The wishes in what a client has sent; of what it does not say, or not so that it can be read, those before."""
    asked = before or Wishes()
    if isinstance(given, Mapping) and isinstance(given.get("brackets"), Mapping):
        given = given["brackets"]
    table: Mapping[str, Any] = given if isinstance(given, Mapping) else {}
    value = table.get("inlayIds")
    return asked._replace(inlay_ids=value) if isinstance(value, bool) else asked
