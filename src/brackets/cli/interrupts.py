"""Ctrl-C while somebody is asked: it ends the asking, whenever it is pressed and whatever Python is doing just then.

Python alone misses some. A signal that comes just before readline waits for a line is looked at when the line is there; one that
comes in a callback of C code is swallowed with its exception; and what a script or `nohup` has started ignores it altogether. So
it is noted here, and a timer raises it again until it has ended the asking.
"""

from __future__ import annotations

import errno
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from types import FrameType

import click

from brackets.views.terminal import is_terminal

#: Seconds from one look to the next: less than a person waits before she presses Ctrl-C again, and more than it takes to set the
#: terminal right when the first is on its way.
STEP = 0.2


class BrokenOff(Exception):
    """Somebody has pressed Ctrl-C or Ctrl-D, or her terminal is gone: what was asked is not to be done."""


@contextmanager
def asking() -> Iterator[None]:
    """While this lasts somebody is asked. Raises BrokenOff if she has had enough; on a terminal no Ctrl-C is missed.

    A terminal that is gone looks like a pipe that has no more keys: what was decided until then is not to be done either.
    """
    is_interactive = is_terminal(sys.stdin)
    try:
        with _heard() if is_interactive else nullcontext():
            yield
        if is_interactive and not is_terminal(sys.stdin):
            raise EOFError
    except (KeyboardInterrupt, EOFError, click.Abort):
        raise BrokenOff from None
    except OSError as error:
        if error.errno != errno.EIO:  # what a terminal says that is gone
            raise
        raise BrokenOff from None


def finish() -> None:
    """From here on Ctrl-C ends nothing: what was decided is being written, the whole of it and all of its files."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def _heard() -> Iterator[None]:
    """While this lasts, Ctrl-C raises KeyboardInterrupt, at the latest when it ends.

    Signals belong to the main thread: in another one nothing is changed. Windows has no such timer, and needs none: its console
    tells of Ctrl-C while a line is read.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    is_pressed = False

    def note(number: int, frame: FrameType | None) -> None:
        nonlocal is_pressed
        is_pressed = True
        _look_again()
        raise KeyboardInterrupt

    def look(number: int, frame: FrameType | None) -> None:
        if is_pressed:
            raise KeyboardInterrupt

    before = {signal.SIGINT: signal.signal(signal.SIGINT, note)}
    try:
        if hasattr(signal, "setitimer"):
            before[signal.SIGALRM] = signal.signal(signal.SIGALRM, look)
            _look_again()
        yield
    finally:
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_REAL, 0)
        for number, handler in before.items():
            signal.signal(number, handler)
    if is_pressed:
        raise KeyboardInterrupt


def _look_again() -> None:
    """Wake up whatever waits, again and again from now on."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, STEP, STEP)
