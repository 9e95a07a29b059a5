"""Help and the pages of the manual: everything stands somewhere, once, and fits."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest

from brackets.cli.group import Brackets, cli
from brackets.cli.help_text import COMMANDS, option_sections, shell_lines
from brackets.cli.samples import sample, sample_names
from conftest import ROOT

sys.path.insert(0, str(ROOT / "tools"))

from make_docs import BadExample, refuse_errors, shell
from man_pages import man_pages

assert isinstance(cli, Brackets)
GROUP: Brackets = cli
ROOT_CONTEXT = click.Context(GROUP, info_name="brackets")
NAMES = GROUP.list_commands(ROOT_CONTEXT)


def test_every_command_has_one_place_in_the_help() -> None:
    named = [name for names in COMMANDS.values() for name in names]
    assert sorted(named) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_option_is_in_the_long_help_once(name: str) -> None:
    command = GROUP.get_command(ROOT_CONTEXT, name)
    assert command is not None
    ctx = click.Context(command, info_name=name, parent=ROOT_CONTEXT)
    shown = [written for _, rows in option_sections(command, ctx) for written, _ in rows]
    options = [p for p in command.get_params(ctx) if isinstance(p, click.Option) and not p.hidden]
    assert len(shown) == len(set(shown)) == len(options)


@pytest.mark.parametrize("name", NAMES)
def test_the_short_help_fits_on_a_screen(name: str) -> None:
    command = GROUP.get_command(ROOT_CONTEXT, name)
    assert command is not None
    narrow = click.Context(command, info_name=name, parent=ROOT_CONTEXT, terminal_width=80)
    lines = command.get_short_help(narrow).splitlines()  # type: ignore[attr-defined]
    assert max(map(len, lines)) <= 80
    assert len(lines) < 48


@pytest.mark.parametrize("name", NAMES)
def test_an_example_in_lines_is_the_same_to_a_shell(name: str) -> None:
    for line, _ in GROUP.get_command(ROOT_CONTEXT, name).examples:  # type: ignore[union-attr]
        for width in (40, 64, 72):
            lines = shell_lines(line, width)
            joined = " ".join(part.removesuffix("\\").strip() for part in lines)
            assert shlex.split(joined) == shlex.split(line)
            if width > 40:  # where an option and its argument alone may be longer
                assert all(len(part) <= width for part in lines)


@pytest.mark.skipif(not shutil.which("man") or not shutil.which("col"), reason="needs man")
def test_pages_of_the_manual_are_80_columns_wide(tmp_path: Path) -> None:
    pages = man_pages(GROUP)
    assert len(pages) == len(NAMES) + 1
    for name in ("brackets.1", "brackets-list.1", "brackets-trace.1"):
        assert pages[name].isascii()
        (tmp_path / name).write_text(pages[name])
        shown = subprocess.run(
            ["bash", "-c", 'man -l "$0" | col -bx', tmp_path / name],
            env={"PATH": "/usr/bin:/bin", "MANWIDTH": "80", "LC_ALL": "C.UTF-8"}, capture_output=True, text=True,
        )  # fmt: skip
        lines = shown.stdout.splitlines()
        assert len(lines) > 30, shown.stderr
        assert max(map(len, lines)) <= 80


def test_the_samples_are_those_of_the_checkout() -> None:
    assert set(sample_names()) < set(sample_names(whole=True)) == {path.name for path in (ROOT / "samples").iterdir()}
    assert sample("draft.txt") == (ROOT / "samples" / "draft.txt").read_bytes()


@pytest.mark.parametrize(
    "line",
    ["brackets list nowhere.txt", "brackets list nowhere.txt | head -1", "brackets lst", "cat nowhere", "nonsense"],
)
def test_the_docs_publish_no_error(line: str) -> None:
    with pytest.raises(BadExample):
        shell(line, samples=True)


def test_no_page_shows_an_error() -> None:
    pages = {path: path.read_text(encoding="utf-8") for path in [*(ROOT / "docs").rglob("*.md"), ROOT / "README.md"]}
    refuse_errors(pages)
    with pytest.raises(BadExample, match="made-up"):
        refuse_errors(
            {
                **pages,
                Path("made-up"): "```console\n$ brackets list r1.txt\nbrackets: error: r1.txt: no such file\n```\n",
            }
        )


def test_an_example_may_have_a_negative_answer() -> None:
    assert shell("brackets list --count draft.txt; brackets list --by NZ --exit-code draft.txt", samples=True) == "10\n"
