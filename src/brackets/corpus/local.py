"""Has tasks done on this machine: a thread for each job, which talks to a process of its own."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Iterator, Sequence

from brackets.corpus.limits import Limits, Worker
from brackets.corpus.orders import Done, NotDone
from brackets.corpus.tasks import Task

Ended = tuple[Task, Done | NotDone]


def do_here(tasks: Sequence[Task], folder: str, jobs: int, limits: Limits) -> Iterator[Ended]:
    """Have tasks done, as many at once as there are jobs; each with how it ended, as they end.

    Raises the UserError of a task that could not be written; the others are stopped then.
    """
    here = os.getcwd()
    waiting: queue.SimpleQueue[Task] = queue.SimpleQueue()
    # The large ones first, so that none is left alone at the end.
    for task in sorted(tasks, key=lambda task: -task.size):
        waiting.put(task)
    ended: queue.SimpleQueue[Ended | BaseException] = queue.SimpleQueue()
    stopped = threading.Event()
    workers = [Worker(limits) for _ in range(max(1, min(jobs, len(tasks))))]

    def work(worker: Worker) -> None:
        try:
            while not stopped.is_set():
                task = waiting.get_nowait()
                ended.put((task, worker.do(task, os.path.abspath(folder), here)))
        except queue.Empty:
            pass
        except BaseException as error:  # also what we did not foresee: the one who waits must hear of it
            ended.put(error)

    threads = [threading.Thread(target=work, args=(worker,), daemon=True) for worker in workers]
    for thread in threads:
        thread.start()
    try:
        for _ in tasks:
            result = ended.get()
            if isinstance(result, BaseException):
                raise result
            yield result
    finally:
        stopped.set()
        for worker in workers:
            worker.end()
