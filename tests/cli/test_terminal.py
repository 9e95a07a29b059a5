"""On a real terminal: colour, the pager, the table, the width."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import brackets
from conftest import ROOT

pexpect = pytest.importorskip("pexpect")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo terminal")

SAMPLE = str(ROOT / "samples" / "draft.txt")


def look(arguments: list[str], environment: dict[str, str], columns: int = 80, lines: int = 60) -> str:
    """What a person sees, ANSI codes and all."""
    child = pexpect.spawn(
        "brackets",
        arguments,
        env={**environment, "TERM": "xterm-256color"},
        dimensions=(lines, columns),
        encoding="utf-8",
        timeout=30,
    )
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    return str(child.before)


def plain(text: str) -> list[str]:
    return [line.rstrip() for line in re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text).replace("\r", "").split("\n")]


@pytest.mark.parametrize("columns", [80, 120, 200])
def test_list_is_a_table_that_fits(columns: int, environment: dict[str, str]) -> None:
    seen = look(["list", SAMPLE], environment, columns)
    lines = plain(seen)
    assert "\x1b[" in seen
    assert lines[0].split() == ["id", "sponsors", "kind", "text"]
    assert all(len(line) <= columns for line in lines)
    assert any("± replace" in line and "~~every month~~ every week" in line for line in lines)


@pytest.mark.parametrize(
    "asked",
    ["list", "list --fields id,old,new", "list --ids", "list --header", "paras", "parties", "stats", "matrix",
     "matrix --agree", "matrix --near", "diff --exit-zero", "diff --exit-zero --fields fate,id,text", "trace", "trace --parties"],
)  # fmt: skip
def test_a_person_sees_no_lines_for_programs(asked: str, environment: dict[str, str], tmp_path: Path) -> None:
    final = tmp_path / "final.txt"
    final.write_bytes(Path(SAMPLE).read_bytes().replace(b"[US: ", b"[US/CHL: "))
    two = [str(final)] if asked.split()[0] in ("diff", "trace") else []
    seen = look([*asked.split(), SAMPLE, *two], environment, columns=100)
    assert "\t" not in seen
    if "--fields" in asked:
        assert plain(seen)[0].split() == asked.split()[-1].split(",")


def test_a_party_has_the_same_colour_in_every_command(environment: dict[str, str]) -> None:
    colors = set()
    for command in (["list", SAMPLE], ["show", "--no-pager", SAMPLE], ["parties", SAMPLE]):
        seen = look(command, environment)
        found = re.findall(r"\x1b\[(?:1;)?(38;5;\d+)m▌?(?:US|USA)\b", seen)
        assert found, command
        colors.update(found)
    assert len(colors) == 1


def test_show_wraps_to_the_width_and_marks_the_margin(environment: dict[str, str]) -> None:
    lines = plain(look(["show", "--no-pager", SAMPLE], environment, 60))
    assert all(len(line) <= 60 for line in lines)
    assert any(line.startswith("   2 ▌ 2. To invite") for line in lines), lines
    assert any(line.startswith("   1   1. To reaffirm") for line in lines)


def test_struck_text_is_struck(environment: dict[str, str]) -> None:
    seen = look(["show", "--no-pager", SAMPLE], environment, 200)
    assert re.search(r"\x1b\[[0-9;]*9(?:;[0-9;]*)?mevery month", seen)


def test_no_color(environment: dict[str, str]) -> None:
    seen = look(["show", "--no-pager", SAMPLE], {**environment, "NO_COLOR": "1"})
    assert "\x1b[38" not in seen and "[US: ~~every month~~ every week]" in " ".join(
        " ".join(plain(seen)).replace("▌", "").split()
    )


def test_a_long_draft_goes_through_the_pager_and_a_short_one_does_not(environment: dict[str, str]) -> None:
    pager = {**environment, "PAGER": "wc -l"}
    assert re.fullmatch(r"\s*\d+\s*", look(["show", SAMPLE], pager, lines=10))
    assert "To invite" in look(["show", SAMPLE], pager, lines=200)
    assert "To invite" in look(["show", "--no-pager", SAMPLE], pager, lines=10)


def test_a_draft_cannot_command_the_terminal(environment: dict[str, str], tmp_path) -> None:  # type: ignore[no-untyped-def]
    nasty = tmp_path / "nasty.txt"
    nasty.write_bytes("1. a [US: \x1b]0;owned\x07\x1b[2J\x9b31m] [/EU] :smile: b\n".encode())
    for command in (["strip"], ["list"], ["show", "--no-pager"], ["tree"], ["paras"], ["accept", "--by", "US"]):
        seen = look([*command, str(nasty)], environment)
        assert "\x1b]0;" not in seen and "\x1b[2J" not in seen and "\x07" not in seen and "\x9b" not in seen, command


def test_completion_knows_the_parties_and_addresses_of_the_draft(
    environment: dict[str, str],
    tmp_path: Path,
    shell_draft: bytes,
) -> None:
    (tmp_path / "draft.txt").write_bytes(shell_draft)

    def complete(words: str) -> list[str]:
        asked = {"_BRACKETS_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
        done = subprocess.run(
            ["brackets"], env={**environment, **asked}, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8"
        )
        return [line.partition(",")[2] for line in done.stdout.splitlines()]

    assert complete("brackets list draft.txt --by ") == ["ARG", "BRA", "CAN", "CHL", "CRI", "MEX", "URY", "US"]
    assert complete("brackets list draft.txt --para 3") == ["3", "3bis"]
    assert "2#1" in complete("brackets accept draft.txt --id ")
    assert complete("brackets st") == ["stats", "strip"]
    brackets.read(tmp_path / "draft.txt").save(tmp_path / "draft.docx", tracked=True)
    assert complete("brackets list draft.docx --by M") == ["MEX"]
    assert "MX" in complete("brackets list --by M")
