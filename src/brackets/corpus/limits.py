"""Has tasks done by a child process, and ends it when one file takes too long or too much memory: that file is named,
and the others are read."""

from __future__ import annotations

import contextlib
import subprocess
import threading
from typing import NamedTuple

from brackets.corpus.orders import Begun, Done, NotDone, Order
from brackets.corpus.processes import end, receive, send, start
from brackets.corpus.tasks import Problem, Task
from brackets.errors import UserError

_START = 120.0
"""Seconds in which a process has to be there, on a machine that has much to do."""


class Limits(NamedTuple):
    """What one file may take. The rounds of a text may take so much for each of them together."""

    seconds: float = 300.0
    megabytes: float = 4096.0


class Worker:
    """A child process that is started when it is needed, and started again when it had to be ended. For one thread."""

    def __init__(self, limits: Limits):
        self._limits = limits
        self._process: subprocess.Popen[bytes] | None = None

    def do(self, task: Task, folder: str, here: str) -> Done | NotDone:
        """Have a task done; `folder` and `here` are as in `Order`. Raises UserError if what it gives cannot be written."""
        given_up: dict[int, Problem] = {}
        while True:
            begun, ended = self._try(
                Order(task, folder, here, given_up, (self._limits.seconds, self._limits.megabytes))
            )
            if isinstance(ended, Done) or (isinstance(ended, NotDone) and ended.why == "changed"):
                return ended
            if isinstance(ended, NotDone) and ended.why == "failed":
                raise UserError(ended.message, ended.hint)
            self.end()
            if begun in given_up or begun < 0:
                raise UserError(
                    "a process that reads drafts has ended before it began",
                    "BRACKETS_DEBUG=1 shows what it says; is there memory left?",
                )
            given_up[begun] = self._problem(ended)

    def end(self) -> None:
        """End the process, if there is one."""
        if self._process is not None:
            end(self._process)
            self._process = None

    def _try(self, order: Order) -> tuple[int, Done | NotDone | Problem | None]:
        """Have it tried once: the file that was begun last, and how it ended; a Problem if it took too long, None if the
        process died."""
        process = self._running()
        assert process.stdin
        assert process.stdout
        begun = -1
        too_long = threading.Event()
        try:
            send(process.stdin, order)
            while True:
                said = self._hear(process, self._seconds(begun, order), too_long)
                if not isinstance(said, Begun):
                    return begun, said
                begun = said.at
        except (EOFError, OSError):
            if too_long.is_set():  # also when it had just said something: it was killed all the same
                return begun, Problem(
                    "time", f"takes more than {self._limits.seconds:g} s", "--timeout SECONDS allows more"
                )
            return begun, None

    def _seconds(self, begun: int, order: Order) -> float:
        """How long may pass until the process says the next, when it has begun this file last."""
        if begun < 0 or begun in order.given_up:  # nothing is read then
            return max(self._limits.seconds, _START)
        files = len(order.task.files)
        return self._limits.seconds * (files if begun == files else 1)

    def _hear(
        self, process: subprocess.Popen[bytes], seconds: float, too_long: threading.Event
    ) -> Begun | Done | NotDone:
        """The next that the process says. If it does not say it in time, it is killed, and `too_long` is set. Raises EOFError."""
        assert process.stdout

        def kill() -> None:
            too_long.set()
            process.kill()

        timer = threading.Timer(seconds, kill)
        timer.daemon = True
        timer.start()
        try:
            heard: Begun | Done | NotDone = receive(process.stdout)
        finally:
            timer.cancel()
            timer.join()  # it may be at it this moment
            if too_long.is_set():
                process.wait()
        return heard

    def _problem(self, ended: NotDone | Problem | Done | None) -> Problem:
        if isinstance(ended, Problem):
            return ended
        if isinstance(ended, NotDone):
            return Problem(
                "memory", f"takes more than {self._limits.megabytes:g} MB of memory", "--memory MB allows more"
            )
        return Problem(
            "died",
            "the process that read it was ended by the system",
            "there may be too little memory: --jobs 1 takes least",
        )

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.end()
            self._process = start("brackets.corpus.child")
        return self._process

    def __del__(self) -> None:
        with contextlib.suppress(Exception):
            self.end()
