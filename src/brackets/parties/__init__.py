"""Who is who: one identity for `US`, `USA`, `United States`, `EEUU`, `États-Unis`."""

from brackets.parties.registry import Party, Registry, default_registry

__all__ = ["Party", "Registry", "default_registry"]
