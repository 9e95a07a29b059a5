"""`review` that is broken off writes nothing and exits with 130: whenever Ctrl-C comes, however it was started, and if its terminal goes."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from test_terminal_review import DRAFT, KEYS, begun, ended, press

from brackets.cli import interrupts
from brackets.cli.interrupts import STEP

pexpect = pytest.importorskip("pexpect")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo terminal")


def is_broken_off(child: Any, folder: Path) -> str:
    said = ended(child)
    assert child.exitstatus == 130, said
    assert (folder / "draft.txt").read_text(encoding="utf-8") == DRAFT
    return said


def in_the_background() -> None:
    """What `nohup` and a script's `&` do to a program."""
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT):
        signal.signal(number, signal.SIG_IGN)


@pytest.mark.parametrize("key", ["\x03", "\x04"])
@pytest.mark.parametrize("started", [None, in_the_background])
def test_it_says_so(key: str, started: Callable[[], None] | None, environment: dict[str, str], tmp_path: Path) -> None:
    child = begun(["-i"], environment, tmp_path, preexec_fn=started)
    press(child, "a")
    press(child, key)
    said = is_broken_off(child, tmp_path)
    assert "broken off" in said and "draft.txt is as it was" in said and "--record" in said


@pytest.mark.parametrize("started", [None, in_the_background])
@pytest.mark.parametrize(("key", "question"), [("/", "look for: "), ("g", "paragraph or number: "), ("w", "> d")])
def test_also_where_words_are_asked_for(
    key: str, question: str, started: Callable[[], None] | None, environment: dict[str, str], tmp_path: Path
) -> None:
    bare = {name: value for name, value in environment.items() if name not in ("VISUAL", "EDITOR")}
    child = begun(["-i"], bare, tmp_path, preexec_fn=started)
    press(child, "a")
    press(child, key)
    child.expect_exact(question)
    child.sendcontrol("c")
    is_broken_off(child, tmp_path)


def test_also_right_after_another_key(environment: dict[str, str], tmp_path: Path) -> None:
    """Both are there when a slow machine comes to look."""
    child = begun(["-i"], environment, tmp_path)
    press(child, "a")
    child.expect_exact(KEYS)
    time.sleep(0.2)
    os.kill(child.pid, signal.SIGSTOP)
    child.send("a")
    child.sendcontrol("c")
    os.kill(child.pid, signal.SIGCONT)
    is_broken_off(child, tmp_path)


def test_also_when_its_terminal_goes(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    ours, its = os.openpty()
    child = subprocess.Popen(
        ["brackets", "review", "-i", "draft.txt"], stdin=its, stdout=its, stderr=its, cwd=tmp_path, env=environment
    )
    os.close(its)
    said = b""
    while KEYS.encode() not in said:
        said += os.read(ours, 4096)
    os.write(ours, b"a")
    os.close(ours)
    assert child.wait(30) == 130
    assert (tmp_path / "draft.txt").read_text(encoding="utf-8") == DRAFT


def test_what_is_being_written_is_written(environment: dict[str, str], tmp_path: Path) -> None:
    """`q` has ended the review: half of it would be worse."""
    os.mkfifo(tmp_path / "slow")
    child = begun(["-o", "slow"], environment, tmp_path)
    press(child, "a")
    press(child, "q")
    time.sleep(0.5)
    child.sendcontrol("c")
    assert (tmp_path / "slow").read_text(encoding="utf-8").startswith("1. a b c [CAN: d]")
    ended(child)
    assert child.exitstatus == 0


@pytest.fixture
def at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interrupts, "is_terminal", lambda stream: True)


@pytest.mark.parametrize("seconds", [0, 20 * STEP])
@pytest.mark.usefixtures("at_a_terminal")
def test_one_that_is_swallowed_comes_again(seconds: float) -> None:
    """As in a callback of readline, or just before it waits; at the latest at the end."""
    begin = time.monotonic()
    with pytest.raises(interrupts.BrokenOff):
        _swallow(seconds)
    assert time.monotonic() - begin < 10 * STEP


def _swallow(seconds: float) -> None:
    with interrupts.asking():
        with contextlib.suppress(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
        time.sleep(seconds)


@pytest.mark.usefixtures("at_a_terminal")
def test_nothing_of_it_is_left_afterwards() -> None:
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGALRM)
    with interrupts.asking():
        assert signal.getsignal(signal.SIGINT) != before[0]
    assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGALRM)) == before
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)
