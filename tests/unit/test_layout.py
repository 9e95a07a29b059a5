"""The project keeps its own rules: one file a command, one file a rule, layers, docs in step."""

from __future__ import annotations

import ast
import re
import subprocess
import sys

import pytest

from brackets.check import rules
from brackets.cli.group import cli
from conftest import ROOT

DOCS = ROOT / "docs"


def test_imports_run_downwards_only() -> None:
    done = subprocess.run([sys.executable, ROOT / "tools" / "check_layers.py"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_every_command_has_its_page_and_every_page_its_command() -> None:
    pages = {path.stem for path in (DOCS / "commands").glob("*.md")}
    assert pages == set(cli.list_commands(None))  # type: ignore[arg-type]


def test_every_rule_has_its_page_and_every_page_its_rule() -> None:
    pages = {path.stem for path in (DOCS / "rules").glob("B*.md")}
    assert pages == {rule.CODE for rule in rules()}


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.CODE)
def test_rules_have_what_a_rule_must_have(rule) -> None:  # type: ignore[no-untyped-def]
    assert rule.__name__.rpartition(".")[2].startswith(rule.CODE.lower() + "_")
    assert rule.SEVERITY in ("error", "warning", "hint")
    assert rule.HARM in range(1, 6)
    assert "\nRead: " in rule.__doc__
    assert "What to do:" in rule.__doc__


def test_the_readme_names_every_command() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for name in cli.list_commands(None):  # type: ignore[arg-type]
        assert f"`{name}`" in text, name


LONGEST = 400  # lines; a file that is longer does two things


@pytest.mark.parametrize("folder", ["src", "tests", "tools"])
def test_no_file_is_long(folder: str) -> None:
    lengths = {path: path.read_text(encoding="utf-8").count("\n") for path in (ROOT / folder).rglob("*.py")}
    source = ROOT / "src" / "brackets"
    made = (source / "parse" / "tables", source / "text" / "tables", source / "vocabulary" / "words.py")
    long = {
        path.name: length for path, length in lengths.items() if length > LONGEST and not {path, path.parent} & {*made}
    }
    assert not long


#: Rooms of which the docstring of the package is a map; of the others CONTRIBUTING.md and their names are.
MAPPED = (
    "document", "settle", "rewrite/reflow", "rounds", "formats/word/edit", "views/changes", "views/report", "views/minutes", "corpus", "lsp",
    "cli/assistants",
)  # fmt: skip


@pytest.mark.parametrize("room", MAPPED)
def test_a_map_names_each_module_of_its_room(room: str) -> None:
    folder = ROOT / "src" / "brackets" / room
    doc = ast.get_docstring(ast.parse((folder / "__init__.py").read_text(encoding="utf-8"))) or ""
    heads = re.findall(r"(?m)^    (\S.*?)(?:  |$)", doc)
    named = {name for quoted in re.findall(r"`[\w.]+`", doc) + heads for name in re.findall(r"\w+", quoted)}
    assert {path.stem for path in folder.glob("*.py")} - {"__init__"} <= named
