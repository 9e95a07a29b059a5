"""The case files in tests/cases: prose with drafts, commands and what they must print.

A case is a `## heading` and what follows. A code block named after a file is that file; a block
named `console` has commands after `$ `, what they print on stdout, lines of stderr after `2> `,
and `[exit N]` if N is not 0. `∎` marks output that does not end with a line end, `→` is a tab, `␌` a form feed.
`pytest --update-cases` writes what is printed into the files: then read the difference.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from running import run_command

CASES = Path(__file__).parent.parent / "cases"
BLOCK = re.compile(r"^```(\S+)\n(.*?)^```$", re.M | re.S)


class Case(NamedTuple):
    path: Path
    title: str
    text: str


def sections(text: str) -> list[tuple[str, str]]:
    """The headings of a case file with what follows on each; a line of a draft that begins with `## ` is none."""
    found: list[tuple[str, str]] = []
    is_code = False
    for line in text.splitlines(keepends=True):
        is_code ^= line.startswith("```")
        if line.startswith("## ") and not is_code:
            found.append((line[3:].rstrip("\n"), ""))
        elif found:
            found[-1] = found[-1][0], found[-1][1] + line
    return found


def cases() -> list[Case]:
    found = []
    for path in sorted(CASES.rglob("*.md")):
        for title, text in sections(path.read_text(encoding="utf-8")):
            if "```console" in text:
                found.append(Case(path, title, text))
    return found


def run(command: str, folder: Path, environment: dict[str, str]) -> str:
    """What a command prints, in the form of the case files."""
    done = run_command(command, folder, environment)
    out = done.out.decode("utf-8").replace("\t", "→").replace("\r", "␍").replace("\f", "␌")
    if out and not out.endswith("\n"):
        out += "∎\n"
    err = "".join(f"2> {line}\n" for line in done.err.decode("utf-8").splitlines())
    return out + err + (f"[exit {done.code}]\n" if done.code else "")


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.path.stem}: {case.title}")
def test_case(case: Case, tmp_path: Path, environment: dict[str, str], request: pytest.FixtureRequest) -> None:
    update = request.config.getoption("--update-cases")
    for name, content in BLOCK.findall(case.text):
        if name != "console":
            (tmp_path / name).write_bytes(
                content.replace("→", "\t").replace("␍", "\r").replace("␌", "\f").encode("utf-8")
            )
            continue
        got = ""
        for command in re.findall(r"(?m)^\$ (.*)$", content):
            got += f"$ {command}\n" + run(command, tmp_path, environment)
        if update and got != content:
            text = case.path.read_text(encoding="utf-8")
            case.path.write_text(
                text.replace(f"```console\n{content}```", f"```console\n{got}```", 1), encoding="utf-8"
            )
        else:
            assert got == content
