"""Has tasks done by a Dask cluster that is there already: each of its workers calls the function that is called here.

The workers must see the files and the folder of the tables under the same names, and have this version of the program. What a
worker has written is done, whatever becomes of the worker: one that dies loses the tasks that it was at, and others do them.
"""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Iterator, Sequence
from typing import Any

from brackets.corpus.limits import Limits, Worker
from brackets.corpus.local import Ended
from brackets.corpus.orders import Done, NotDone
from brackets.corpus.tasks import Task, reader_version
from brackets.errors import MissingExtra, UserError

_RETRIES = 3
"""So often a task is tried again when its worker dies."""
_CONNECT = 10.0
"""Seconds to wait for the scheduler when a run begins."""
_SILENCE = 5.0
"""Seconds after which the scheduler is asked whether it is still there."""

_here = threading.local()


def remote(task: Task, folder: str, here: str, limits: Limits) -> Done | NotDone:
    """Do a task on a worker, by a process that stays for the next one. `here` is the folder from which paths are meant.

    Raises UserError if what it gives cannot be written.
    """
    if getattr(_here, "limits", None) != limits:
        _here.worker, _here.limits = Worker(limits), limits
    worker: Worker = _here.worker
    return worker.do(task, folder, here)


def do_there(tasks: Sequence[Task], folder: str, address: str, limits: Limits) -> Iterator[Ended]:
    """Have tasks done by the cluster at an address; each with how it ended, as they end.

    Raises UserError for a cluster that is not there, goes away, or does not see the folder, and MissingExtra.
    """
    try:
        import dask
        from distributed import Client
    except ImportError:
        raise MissingExtra("--scheduler", "corpus") from None
    quiet = {"distributed.comm.timeouts.connect": f"{_CONNECT}s"}
    with dask.config.set(quiet):
        try:
            client = Client(address, timeout=_CONNECT, set_as_default=False)  # type: ignore[no-untyped-call]
        except (OSError, ValueError, TimeoutError) as error:
            raise _gone(address, str(error) or type(error).__name__) from None
        try:
            _refuse_strangers(client, os.path.abspath(folder), address)
            order = (os.path.abspath(folder), os.getcwd(), limits)
            by_key = {f"brackets-{task.name}": task for task in tasks}
            futures = [
                client.submit(remote, task, *order, key=key, pure=False, retries=_RETRIES)
                for key, task in by_key.items()
            ]
            for future in _ending(client, futures, address):
                yield by_key[future.key], _result(future, address)
        finally:
            client.close(timeout=1)  # type: ignore[no-untyped-call]


def _refuse_strangers(client: Any, folder: str, address: str) -> None:
    """Raise UserError if a worker does not see the folder, or has another version of the program."""
    seen: dict[str, tuple[str, bool]] = client.run(_about, folder)
    if not seen:
        raise UserError(f"the cluster at {address} has no workers", "start some: dask worker ADDRESS --nthreads 1")
    for worker, (version, sees) in seen.items():
        if not sees:
            raise UserError(f"{worker} does not see {folder}", "the workers need the same files under the same names")
        if version != reader_version():
            raise UserError(
                f"{worker} has version {version} of brackets, and this is {reader_version()}",
                "install the same everywhere",
            )


def _about(folder: str) -> tuple[str, bool]:
    return reader_version(), os.path.isdir(folder)


def _ending(client: Any, futures: Sequence[Any], address: str) -> Iterator[Any]:
    """The futures as they end. Raises UserError if the scheduler goes away meanwhile."""
    ended: queue.SimpleQueue[Any] = queue.SimpleQueue()
    for future in futures:
        future.add_done_callback(ended.put)
    silent = 0
    for _ in futures:
        while True:
            try:
                yield ended.get(timeout=_SILENCE)
                break
            except queue.Empty:
                silent = 0 if client.status == "running" else silent + 1
                if silent > 1:
                    raise _gone(address, "the scheduler has gone away") from None


def _result(future: Any, address: str) -> Done | NotDone:
    from concurrent.futures import CancelledError

    from distributed.comm.core import CommClosedError

    try:
        ended: Done | NotDone = future.result()
    except UserError:
        raise
    except (CancelledError, CommClosedError) as error:  # what becomes of all tasks when the scheduler goes
        raise _gone(address, str(error)) from None
    except Exception as error:
        raise UserError(f"a worker of the cluster failed: {type(error).__name__}: {error}", _STAYS) from None
    return ended


_STAYS = "what is finished stays, and is not done again: run the same command when it is there"


def _gone(address: str, why: str) -> UserError:
    return UserError(f"the cluster at {address} cannot be reached: {' '.join(why.split())[:200]}", _STAYS)
