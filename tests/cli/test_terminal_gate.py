"""A draft, and the name of its file, cannot command a terminal, whatever is asked for; nor forge a line of the messages."""

from __future__ import annotations

import io
import os
import re
import sys
from pathlib import Path

import pytest

from running import run_here

HOSTILE = "\x1b]0;owned\x07\x1b[2J\x9b31m\x90\u202eevil\u2066\x7f\x08\x0e"
DRAFT = f"Title {HOSTILE}\n\n1. a [US: {HOSTILE}] [/EU: {HOSTILE} b c [CAN oppose: {HOSTILE}] [{HOSTILE}][x].\n"
COMMANDS = [
    *(["convert", "--to", form] for form in ("text", "html", "critic", "csv", "json")),
    *(["list", "--format", form] for form in ("table", "tsv", "csv", "json", "jsonl", "md", "decisions")),
    *(["list", flag] for flag in ("--count", "-l", "--header")),
    *(["check", "--format", form] for form in ("text", "json", "sarif", "github")),
    *(["tree", *form] for form in ([], ["--format", "json"], ["--flat"])),
    *(["paras", "--format", form] for form in ("table", "tsv", "json", "jsonl")),
    *(["parties", "--format", form] for form in ("table", "tsv", "json", "jsonl")),
    ["strip"], ["accept", "--by", "US"], ["accept", "--by", "US", "--diff"], ["reject", "--all", "--check"], ["fmt"], ["renumber"], ["reflow"],
    ["show", "--no-pager"], ["show", "--color", "never"],
]  # fmt: skip
PAIRS = [["diff"], ["diff", "--format", "html"], ["diff", "--format", "tsv"], ["trace"], ["trace", "--format", "csv"]]


class Terminal(io.BytesIO):
    """A stdout that says it is a terminal."""

    def isatty(self) -> bool:
        """It does."""
        return True


def _seen(arguments: list[str], environment: dict[str, str], folder: Path) -> str:
    """All that reaches a terminal, on both streams."""
    ran = run_here(arguments, folder, {**environment, "TERM": "xterm-256color"}, stdout=Terminal())
    return (ran.out + ran.err).decode("utf8", "replace")


def _spawned(arguments: list[str], environment: dict[str, str], folder: Path) -> str:
    """The same, in a process of its own and on a real one."""
    pexpect = pytest.importorskip("pexpect")
    child = pexpect.spawn(
        sys.executable, ["-m", "brackets", *arguments],
        env={**environment, "TERM": "xterm-256color", "PAGER": "cat"}, cwd=str(folder), dimensions=(24, 80), timeout=60,
    )  # fmt: skip
    child.expect(pexpect.EOF)
    child.close()
    seen: str = child.before.decode("utf8", "replace")
    return seen


def _obeyed(seen: str) -> set[str]:
    """The characters that a terminal would obey, colours and line ends apart."""
    bare = re.sub(r"\x1b\[[0-9;]*m", "", seen).replace("\r\n", "\n")
    return set(re.findall(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", bare))


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_draft_commands_the_terminal(command: list[str], environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_bytes(DRAFT.encode())
    seen = _seen([*command, "draft.txt"], environment, tmp_path)
    assert seen.strip() and _obeyed(seen) == set(), seen
    assert "fault in brackets" not in seen


@pytest.mark.parametrize("command", PAIRS, ids=" ".join)
def test_nor_do_two(command: list[str], environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes(DRAFT.encode())
    (tmp_path / "new.txt").write_bytes(DRAFT.replace("b c", f"b {HOSTILE} d").encode())
    seen = _seen([*command, "old.txt", "new.txt"], environment, tmp_path)
    assert seen.strip() and _obeyed(seen) == set(), seen


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo terminal")
@pytest.mark.parametrize(
    "command", [["show"], ["convert", "--to", "csv"], ["list", "--format", "json"], ["check"]], ids=" ".join
)
def test_a_real_terminal_and_a_pager_see_the_same(
    command: list[str], environment: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "draft.txt").write_bytes((DRAFT * 30).encode())
    seen = _spawned([*command, "draft.txt"], environment, tmp_path)
    assert "evil" in seen and _obeyed(seen) == set(), seen


@pytest.mark.skipif(sys.platform == "win32", reason="its names of files have no line ends")
@pytest.mark.parametrize(
    "command",
    [["check"], ["strip"], ["list"], ["show", "--no-pager"], ["accept", "--by", "US", "--diff"]],
    ids=" ".join,
)
@pytest.mark.parametrize("there", [True, False], ids=["there", "missing"])
def test_the_name_of_a_file_forges_no_line(
    command: list[str], there: bool, environment: dict[str, str], tmp_path: Path
) -> None:
    name = "a\nbrackets: error: forged\x1b[2J\r\u202e.txt"
    if there:
        (tmp_path / name).write_text("1. a [US: b] [c.\n", encoding="utf8")
    (tmp_path / "b.txt").write_text("1. a [US: b] c.\n", encoding="utf8")
    seen = _seen([*command, name, "b.txt"], environment, tmp_path)
    assert _obeyed(seen) == set()
    assert not re.search("^brackets: error: forged", seen, re.M), seen


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="their file systems have names in UTF-8 only")
def test_a_name_that_is_no_utf_8_is_shown(environment: dict[str, str], tmp_path: Path) -> None:
    with open(os.path.join(os.fsencode(tmp_path), b"\xff.txt"), "wb") as file:
        file.write(b"1. a [US: b c.\n")
    for command in ("strip", "list", "check"):
        seen = _seen([command, os.fsdecode(b"\xff.txt")], environment, tmp_path)
        assert "fault" not in seen and "cannot write" not in seen, seen
