"""A process that does tasks for another: it can be ended when a file takes too much, and nothing is lost but its work on
that task.

`python -m brackets.corpus.child` takes on stdin what `Order` is, and says on stdout what it does: which file it has
begun, and how the
task ended. It ends when its stdin does, so that it outlives nobody.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import IO

from brackets.corpus.orders import Begun, Done, NotDone, Order
from brackets.corpus.processes import answers, receive, send
from brackets.corpus.reading import Changed
from brackets.corpus.shard import make_rows
from brackets.corpus.store import Store, tables_of
from brackets.corpus.tasks import Problem
from brackets.errors import UserError

MEGABYTE = 1 << 20


#: Problems that may be gone when more is allowed next time.
_LIMITS = {"time", "memory", "died"}


def do(order: Order, out: IO[bytes]) -> Done | NotDone:
    """Do a task and write what it gives."""
    task = order.task
    try:
        os.chdir(order.here)
        rows = make_rows(task, order.given_up, lambda at: send(out, Begun(at)))
        Store(order.folder).write_tables(task.name, tables_of(rows, task.version))
    except Changed as changed:
        return NotDone("changed", str(changed))
    except MemoryError:
        return NotDone("memory")
    except UserError as error:
        return NotDone("failed", str(error), error.hint)
    problems = tuple((row["file"], Problem(row["kind"], row["message"], row["hint"])) for row in rows["errors"])
    kinds = {problem.kind for _, problem in problems}
    rounds = rows.get("rounds", ())
    gaps = tuple((row["text_name"], row["round"], row["file"]) for row in rounds if not row["is_read"])
    if "missing" in kinds:
        return Done(problems, (0.0, 0.0), gaps)
    return Done(problems, order.limits if kinds & _LIMITS else None, gaps)


def _limit_memory(megabytes: float) -> None:
    """Let this process take so much more than it has. Only where the system can."""
    try:
        import resource

        with open("/proc/self/statm", encoding="ascii") as file:
            taken = int(file.read().split()[0]) * resource.getpagesize()
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (taken + int(megabytes * MEGABYTE), hard))
    except (ImportError, OSError, ValueError):
        return


def main() -> None:
    """Do tasks until there are no more."""
    out = answers()
    import pyarrow

    pyarrow.set_cpu_count(1)
    pyarrow.set_io_thread_count(1)
    is_limited = False
    gc.freeze()
    gc.disable()  # a draft is a hundred thousand nodes without circles: to look for them while it is made takes a third of the time
    while True:
        try:
            order = receive(sys.stdin.buffer)
        except EOFError:
            return
        if not is_limited:
            _limit_memory(order.limits[1])
            is_limited = True
        send(out, do(order, out))
        gc.collect()


if __name__ == "__main__":
    main()
