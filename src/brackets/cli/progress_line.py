"""The line that `brackets.cli.progress` shows, drawn by a thread of its own: Rich is imported only when two seconds have passed."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, NamedTuple

from brackets.views.terminal import visible

if TYPE_CHECKING:  # costs as much as a short run
    from rich.live import Live
    from rich.table import Table

#: Seconds after which a person begins to wonder whether anything happens.
SHOWN_AFTER = 2.0
#: Seconds between two drawings: often enough to look alive, and each takes some milliseconds from the work.
REDRAWN_AFTER = 0.2
#: Columns of the bar; the name of the file has what is left.
BAR_WIDTH = 20


class State(NamedTuple):
    """What is being done, and how many of how many are done."""

    what: str = ""
    done: int = 0
    total: int = 0


class ProgressLine:
    """A line that begins with `title`. Its clock runs from the start, and it is drawn from the first `at` on."""

    def __init__(self, title: str, *, color: bool):
        self._title = title
        self._color = color
        self._began = time.monotonic()
        self._state = State()
        self._ended = threading.Event()
        self._drawing = threading.Lock()
        self._live: Live | None = None
        self._thread: threading.Thread | None = None

    def at(self, what: str, done: int, total: int) -> None:
        """What is being done now, and how many of how many are done."""
        self._state = State(what, done, total)
        if self._thread is None:
            self._thread = threading.Thread(target=self._draw_until_the_end, daemon=True)
            self._thread.start()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """While this lasts, the line is away."""
        with self._drawing:
            if self._live is not None:
                with suppress(OSError):
                    self._live.stop()
            yield

    def end(self) -> None:
        """Take the line away for good."""
        self._ended.set()
        with self.aside():
            pass

    def _draw_until_the_end(self) -> None:
        with suppress(Exception):  # a terminal that is gone is no reason to stop the work, or to say anything
            self._run()

    def _run(self) -> None:
        if self._ended.wait(max(0.0, SHOWN_AFTER - (time.monotonic() - self._began))):
            return
        from rich.console import Console
        from rich.live import Live

        console = Console(stderr=True, no_color=not self._color, highlight=False, emoji=False, markup=False)
        live = Live(
            console=console, get_renderable=self._drawn, auto_refresh=False, transient=True,
            redirect_stdout=False, redirect_stderr=False, vertical_overflow="crop",
        )  # fmt: skip
        while not self._ended.wait(REDRAWN_AFTER):
            with self._drawing:
                if self._ended.is_set():
                    return
                self._live = live
                live.start()
                console.show_cursor(True)  # Rich hides it, and who is killed does not show it again
                live.refresh()

    def _drawn(self) -> Table:
        """The line: never more than one, whatever the length of a name."""
        from rich.progress_bar import ProgressBar
        from rich.table import Table
        from rich.text import Text

        what, done, total = self._state
        seconds = time.monotonic() - self._began
        table = Table.grid(padding=(0, 1), expand=True)
        cells: list[Text | ProgressBar] = [
            Text(r"-\|/"[int(seconds / REDRAWN_AFTER) % 4]), Text(f"{int(seconds) // 60}:{int(seconds) % 60:02}"),
        ]  # fmt: skip
        if total > 1:
            cells += [ProgressBar(total, done, width=BAR_WIDTH), Text(f"{done + 1} of {total}")]
        for _ in cells:
            table.add_column(no_wrap=True)
        table.add_column(no_wrap=True, overflow="ellipsis", ratio=1)
        name = visible(what).replace("\n", "␊")
        table.add_row(*cells, Text(f"{self._title}: {name}" if name else self._title))
        return table
