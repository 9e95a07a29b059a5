"""Has several processes at once make what a command writes of its files, and gives it in the order of the files."""

from __future__ import annotations

import os
import queue
import stat
import subprocess
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any

from brackets.cli import progress
from brackets.cli.session import Session
from brackets.cli.streams import read_bytes, refuse_two_stdins
from brackets.cli.workers.orders import Answer, House, Make, Order, say_again
from brackets.corpus.processes import end, receive, send, start
from brackets.errors import UserError

AHEAD = 4
"""So many files for each job are in hand at once, from the one that is written next: a long one among short ones keeps nobody
waiting, and memory does not grow with the number of files."""


class Worker:
    """A process that reads drafts, started when it is first needed. For one thread at a time."""

    def __init__(self, house: House):
        self._house = house
        self._process: subprocess.Popen[bytes] | None = None
        self._has_ended = False

    def answer(self, order: Order) -> Answer:
        """What it makes of a file; an Answer with an error if it dies."""
        has_answered = self._process is not None
        try:
            if self._has_ended:
                raise EOFError
            if self._process is None:
                self._process = start("brackets.cli.workers.child")
                self._say(self._house)
            self._say(order)
            assert self._process.stdout
            answer: Answer = receive(self._process.stdout)
            return answer
        except (EOFError, OSError, ValueError):  # a pipe that is closed is one of the last two
            return Answer((), error=_died(order.name, has_answered=has_answered))

    def _say(self, value: object) -> None:
        assert self._process
        assert self._process.stdin
        send(self._process.stdin, value)

    def end(self) -> None:
        """End the process, if there is one, and start no other."""
        self._has_ended = True
        if self._process is not None:
            end(self._process)


def each_from_workers(
    session: Session, files: Sequence[str], make: Callable[[], Make], jobs: int, *, warns: bool
) -> Iterator[Any]:
    """What is made of each file, in the order of the files, with what is said of it.

    `make` gives what makes it, and is asked when a file is dealt out. What is no file on a disk, a pipe for example, is
    read and made here, when its turn comes. Raises UserError when it is the turn of a file that cannot be read, or whose
    process has died.
    """
    refuse_two_stdins(files)
    house = House(session.common, session.config, warns)
    workers = [Worker(house) for _ in range(min(jobs, len(files)))]
    idle: queue.SimpleQueue[Worker] = queue.SimpleQueue()
    for worker in workers:
        idle.put(worker)
    threads = ThreadPoolExecutor(len(workers))
    waiting: deque[tuple[str, Callable[[], Any]]] = deque()
    done = 0

    def next_made() -> Any:
        name, made = waiting.popleft()
        progress.at(name, done, len(files))
        return made()

    try:
        for name in files:
            if _is_on_disk(name):
                future = threads.submit(_ask, idle, make(), name)
                waiting.append((name, partial(_heard, session, future)))
            else:
                waiting.append((name, partial(_made_here, session, make, name, warns=warns)))
            if len(waiting) >= AHEAD * len(workers):
                yield next_made()
                done += 1
        while waiting:
            yield next_made()
            done += 1
        progress.at("")
    finally:
        for worker in workers:
            worker.end()
        threads.shutdown(wait=False, cancel_futures=True)


def _is_on_disk(name: str) -> bool:
    """Whether a name is that of a plain file, which may be read before its turn."""
    try:
        return stat.S_ISREG(os.stat(name).st_mode)
    except (OSError, ValueError):
        return False


def _ask(idle: queue.SimpleQueue[Worker], make: Make, name: str) -> Answer:
    """Have the next worker that is idle answer. Raises UserError for a file that cannot be read."""
    data = read_bytes(name)
    worker = idle.get()
    try:
        return worker.answer(Order(make, name, data))
    finally:
        idle.put(worker)


def _heard(session: Session, future: Future[Answer]) -> Any:
    """What a worker has made, when what it has said is said. Raises its error."""
    answer = future.result()
    say_again(answer.said, session.messages)
    if answer.error is not None:
        raise answer.error
    return answer.made


def _made_here(session: Session, make: Callable[[], Make], name: str, *, warns: bool) -> Any:
    read = session.reader.streamed if warns else session.reader.parsed
    [(source, draft)] = read([name])
    return make()(session, source, draft)


def _died(name: str, *, has_answered: bool) -> UserError:
    if not has_answered:
        return UserError(
            f"{name}: the process that was to read it has ended before it began",
            "is there memory left? Without --jobs there is no other process; BRACKETS_DEBUG=1 shows what it says",
        )
    return UserError(
        f"{name}: the process that read it was ended by the system",
        "there may be too little memory: without --jobs there is one process; what is written ends before this file",
    )
