"""Processes of `--jobs` as threads of this one: to start a process takes a fifth of a second, and what they say is the same."""

from __future__ import annotations

import contextlib
import os
import threading
from typing import Any

from brackets.cli.workers.child import serve


class InThread:
    """What `processes.start` gives, for a child that is a thread: the same pipes, and an end."""

    def __init__(self, module: str):
        assert module == "brackets.cli.workers.child"
        orders, self._stdin = os.pipe()
        self._stdout, answers = os.pipe()
        self.stdin: Any = os.fdopen(self._stdin, "wb")
        self.stdout: Any = os.fdopen(self._stdout, "rb")
        self._thread = threading.Thread(target=self._serve, args=(orders, answers), daemon=True)
        self._thread.start()

    @staticmethod
    def _serve(orders: int, answers: int) -> None:
        with contextlib.suppress(OSError), os.fdopen(orders, "rb") as taken, os.fdopen(answers, "wb") as out:
            serve(taken, out)

    def kill(self) -> None:
        """Give it nothing more; it ends when it has answered."""
        with contextlib.suppress(OSError, ValueError):
            self.stdin.close()

    def wait(self) -> None:
        """Wait for its end, and take what it still says."""
        with contextlib.suppress(OSError, ValueError):
            self.stdout.close()
        self._thread.join(60)
