"""Publishes what is found in the open drafts, after each change."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, NamedTuple

from lsprotocol.types import PublishDiagnosticsParams

from brackets.check.diagnostics import Diagnostic
from brackets.lsp.checking import QUIET, SHORT, SOON, nearby
from brackets.lsp.diagnostics import shown
from brackets.lsp.documents import Documents, Snapshot
from brackets.text.edits import Edit, composed

#: So many findings of a draft are shown, those that do most harm: an editor that gets more is slow.
_MOST_SHOWN = 2_000

Run = Callable[..., Awaitable[Any]]
"""Has a function done in a thread: the function, and what it takes."""
Publish = Callable[[PublishDiagnosticsParams], None]


class _Known(NamedTuple):
    """The last version of a draft that has been checked, and what has been done to it since."""

    snapshot: Snapshot
    edits: list[Edit] | None


class Watcher:
    """Checks drafts when they are opened and changed. All of it runs in the event loop; what takes long is done in a thread."""

    def __init__(self, documents: Documents, run: Run, publish: Publish, fault: Callable[[str], None]):
        """`fault` tells a client of what should not have happened, a rule of a package that fails for example."""
        self._documents = documents
        self._run = run
        self._publish = publish
        self._fault = fault
        self._known: dict[str, _Known] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def opened(self, snapshot: Snapshot) -> None:
        """A draft was opened: it is checked at once."""
        self._known.pop(snapshot.uri, None)
        self._start(snapshot, 0)

    def changed(self, snapshot: Snapshot, edits: list[Edit] | None) -> None:
        """A draft was changed, by these edits; None if all of it is new."""
        if (known := self._known.get(snapshot.uri)) is not None:
            whole = edits is None or known.edits is None
            since = None if whole else composed(known.snapshot.text, known.edits or [], edits or [])
            self._known[snapshot.uri] = known._replace(edits=since)
        self._start(snapshot, SOON)

    def closed(self, uri: str) -> None:
        """A draft was closed: nothing is found in it any more."""
        self._known.pop(uri, None)
        if (task := self._tasks.pop(uri, None)) is not None:
            task.cancel()
        self._publish(PublishDiagnosticsParams(uri, []))

    def _start(self, snapshot: Snapshot, delay: float) -> None:
        if (task := self._tasks.get(snapshot.uri)) is not None:
            task.cancel()
        self._tasks[snapshot.uri] = asyncio.ensure_future(self._check(snapshot, delay))

    async def _check(self, snapshot: Snapshot, delay: float) -> None:
        """Check a version, unless another comes before."""
        try:
            await self._look(snapshot, delay)
        except Exception as error:  # the next version may do
            self._fault(f"a fault in brackets, not in your draft: {type(error).__name__}: {error}")

    async def _look(self, snapshot: Snapshot, delay: float) -> None:
        await asyncio.sleep(delay)
        known = self._known.get(snapshot.uri)
        if len(snapshot.text) > SHORT and known is not None:
            if known.edits is not None:
                found = await self._run(nearby, known.snapshot, snapshot, known.edits)
                if found is not None:
                    await self._show(snapshot, found)
            await asyncio.sleep(QUIET - delay)
        found = await self._run(_findings, snapshot)
        if self._is_newest(snapshot):
            self._known[snapshot.uri] = _Known(snapshot, [])
            await self._show(snapshot, found)

    async def _show(self, snapshot: Snapshot, found: Sequence[Diagnostic]) -> None:
        listed = await self._run(shown, snapshot, found[:_MOST_SHOWN])
        if self._is_newest(snapshot):
            self._publish(PublishDiagnosticsParams(snapshot.uri, listed, snapshot.version))

    def _is_newest(self, snapshot: Snapshot) -> bool:
        return self._documents.get(snapshot.uri) is snapshot


def _findings(snapshot: Snapshot) -> Sequence[Diagnostic]:
    found = snapshot.findings
    _ = snapshot.borders  # so that the next key need not wait for them
    return found
