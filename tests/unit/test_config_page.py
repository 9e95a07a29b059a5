"""docs/config.md names every table and key of brackets.toml, and no other."""

from __future__ import annotations

import re
import tomllib

from brackets.cli import config
from conftest import ROOT

PAGE = (ROOT / "docs" / "config.md").read_text(encoding="utf-8")
CLI = ROOT / "src" / "brackets" / "cli"
NAMES = ("aliases", "groups", "authors")  # tables whose keys are the user's own


def keys_of_the_code() -> set[tuple[str, str]]:
    """Tables with the keys that are no errors, and those that the head of cli/config.py explains."""
    explained = tomllib.loads((config.__doc__ or "").partition("\n")[2])
    of_code = {(table, key) for table, keys in config.KEYS.items() for key in keys or ()}
    return of_code | {(table, key) for table, values in explained.items() if table not in NAMES for key in values}


def keys_of_the_page() -> set[tuple[str, str]]:
    rows = re.findall(r"(?m)^\| `\[([\w.]+)\]` \| (.*?) \|", PAGE)
    named = {(table, key) for table, keys in rows for key in re.findall(r"`([\w-]+)`", keys)}
    assert {table for table, _ in rows} == {table for table, _ in named} | {*NAMES, "check.files"}
    return named | {("check", "files")}


def test_every_key_is_on_the_page_and_no_other() -> None:
    of_code = keys_of_the_code()
    assert {("fmt", "width"), ("check", "files"), ("reflow", "keep"), ("house", "bis")} <= of_code
    assert keys_of_the_page() - {("stances", "neither")} == of_code


def test_every_table_has_an_example() -> None:
    examples = [tomllib.loads(text) for text in re.findall(r"(?s)```toml\n(.*?)```", PAGE)]
    shown = {(table, key) for example in examples for table, values in example.items() for key in values}
    fixed = keys_of_the_page() - {("vocabulary", "use")}  # docs/plugins.md has its example, with the package
    assert fixed <= shown
    assert {"aliases", "groups", "authors"} <= {table for example in examples for table in example}


def test_the_page_says_what_a_value_may_be() -> None:
    for value in ("auto", "new", "alternative", "/", ", ", "; ", " & "):
        assert f'`"{value}"`' in PAGE
