"""The line that long work shows: on a terminal, after a while, and gone before anything else is written."""

from __future__ import annotations

import re
import sys

import pytest

from brackets.cli import progress

pexpect = pytest.importorskip("pexpect")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo terminal")

#: Reads twelve drafts as slowly as large ones, and says something in between.
SLOW = """
import sys, time
from brackets.cli import progress, progress_line
from brackets.cli.messages import Messages
from brackets.cli.streams import write_output
progress_line.SHOWN_AFTER, progress_line.REDRAWN_AFTER = {after}, 0.02
with progress.working("list", quiet={quiet}, color=False):
    for done in range(12):
        progress.at("a\\x1b[2Jdraft of a very long name indeed " * 4, done, 12)
        time.sleep(0.15)
        if done == 9:
            Messages().say("brackets: said")
    write_output("written\\n")
    time.sleep(0.3)
print("rich" in sys.modules)
"""


def seen(
    environment: dict[str, str], *, after: float = 0.1, quiet: bool = False, pipe: str = "", term: str = "xterm"
) -> str:
    script = SLOW.format(after=after, quiet=quiet)
    child = pexpect.spawn(
        "bash", ["-c", f'"$0" -c "$1" {pipe}', sys.executable, script],
        env={**environment, "TERM": term}, dimensions=(30, 70), encoding="utf-8", timeout=60,
    )  # fmt: skip
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0, child.before
    return str(child.before)


def on_screen(text: str) -> list[str]:
    """The lines that are left on a terminal that was told this."""
    rows, row = [""], 0
    for part in re.findall(r"\x1b\[[0-9;?]*[A-Za-z]|\r|\n|[^\x1b\r\n]+", text):
        if part == "\n":
            row += 1
            rows += [""] * (row + 1 - len(rows))
        elif part == "\x1b[1A":
            row -= 1
        elif part == "\x1b[2K":
            rows[row] = ""
        elif part[0] not in "\x1b\r":
            rows[row] += part
    return [line for line in rows if line]


def test_it_is_one_line_and_gone_before_anything_is_written(environment: dict[str, str]) -> None:
    text = seen(environment)
    assert re.search(r"0:0\d .* \d+ of 12 list: a␛\[2Jdraft .*…", text), ascii(text)
    assert on_screen(text) == ["brackets: said", "written", "True"], ascii(text)


def test_short_work_shows_nothing_and_imports_no_rich(environment: dict[str, str]) -> None:
    assert on_screen(seen(environment, after=60)) == ["brackets: said", "written", "False"]


@pytest.mark.parametrize(
    "how",
    [{"quiet": True}, {"pipe": "| cat"}, {"pipe": "2>&1 | cat"}, {"pipe": "2> /dev/null"}, {"term": "dumb"}],
    ids=str,
)
def test_nobody_sees_it_in_a_pipe_or_where_it_is_not_wanted(
    how: dict[str, object], environment: dict[str, str]
) -> None:
    text = seen(environment, **how)  # type: ignore[arg-type]
    assert "of 12" not in text
    assert text.endswith("False\r\n")


def test_to_a_file_it_shows(environment: dict[str, str]) -> None:
    assert " of 12 " in seen(environment, pipe="> /dev/null")


def test_without_a_line_nothing_happens() -> None:
    progress.at("a", 1, 2)
    progress.end()
    with progress.aside():
        pass
    assert list(progress.each([])) == []
