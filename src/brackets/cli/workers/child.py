"""A process that reads drafts for a command with `--jobs`: `python -m brackets.cli.workers.child`.

It takes a `House` on stdin and then an `Order` for each file, gives an `Answer` to each on stdout, and ends when stdin does.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from typing import IO

from brackets.cli.session import Session
from brackets.cli.workers.orders import Answer, House, Kept, Order
from brackets.corpus.processes import answers, receive, send
from brackets.errors import FaultElsewhere, UserError, told


def serve(orders: IO[bytes], out: IO[bytes]) -> None:
    """Answer orders until there are no more."""
    try:
        house: House = receive(orders)
        messages = Kept(house.common)
        session = Session(house.common, messages, house.config)
        while True:
            send(out, _answer(receive(orders), session, messages, warns=house.warns))
    except EOFError:
        return


def _answer(order: Order, session: Session, messages: Kept, *, warns: bool) -> Answer:
    """What is made of a file. An error is told as the command line tells it."""
    try:
        reader = session.reader
        source = reader.opened(order.name, order.data)
        draft = reader.parse(source)
        if warns:
            reader.warn_of(source, draft)
        made = order.make(session, source, draft)
        return Answer(messages.taken(), made)
    except (UserError, OSError) as error:
        return Answer(messages.taken(), error=error)
    except Exception as error:
        if os.environ.get("BRACKETS_DEBUG"):
            raise
        return Answer(messages.taken(), error=FaultElsewhere(*told(error)))


def main() -> None:
    """Answer the process that has started this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who presses Ctrl-C means the command, which ends this process
    out = answers()
    gc.freeze()
    gc.disable()  # as in the command: a draft has no circles that matter, and to look for them takes long
    serve(sys.stdin.buffer, out)


if __name__ == "__main__":
    main()
