"""The drafts that were read last, so that the next page of an answer does not parse them again."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable

from brackets.cli.config import Config
from brackets.cli.reading import DraftReader
from brackets.draft import Draft
from brackets.formats.reading import Input
from brackets.parties.registry import Registry

#: Characters of all drafts that are kept together. A draft takes some hundred times its text: more would fill a small machine.
KEPT = 6_000_000


class Memory:
    """Drafts by their texts and registries. A draft never changes, so one may be given to several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._drafts: OrderedDict[Hashable, Draft] = OrderedDict()
        self._registry: tuple[str, Registry] | None = None

    def registry(self, config: Config) -> Registry:
        """The registry of a configuration, the same as long as that is the same. Raises UserError for what is none."""
        values = repr(config.values)
        with self._lock:
            if self._registry is None or self._registry[0] != values:
                self._registry = values, config.registry()
            return self._registry[1]

    def draft(self, source: Input, registry: Registry) -> Draft:
        """The draft of a file."""
        key = (source.text, registry, tuple(source.statuses))
        with self._lock:
            if key in self._drafts:
                self._drafts.move_to_end(key)
                return self._drafts[key]
        draft = Draft(source.text, registry, source.statuses)
        with self._lock:
            self._drafts[key] = draft
            while sum(len(kept.text) for kept in self._drafts.values()) > KEPT:
                self._drafts.popitem(last=False)
        return draft


class RememberingReader(DraftReader):
    """A reader that asks a memory first."""

    memory: Memory

    def draft_of(self, source: Input, registry: Registry) -> Draft:
        """The draft of a file that was read."""
        return self.memory.draft(source, registry)
