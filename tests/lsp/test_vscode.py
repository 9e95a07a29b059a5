"""The extension for Visual Studio Code says what the server says: its colours, its settings, its version."""

from __future__ import annotations

import json
from pathlib import Path

from brackets.lsp.settings import Wishes, wishes
from brackets.lsp.tokens import PARTY_TYPES
from brackets.parties.colors import COLORS
from brackets.version import VERSION

ROOT = Path(__file__).parent.parent.parent
MANIFEST = json.loads((ROOT / "editors" / "vscode" / "package.json").read_text(encoding="utf-8"))
_CUBE = (0, 95, 135, 175, 215, 255)


def hexadecimal(color: int) -> str:
    """One of the 216 colours of a terminal, as web pages write it."""
    red, green, blue = (color - 16) // 36, (color - 16) // 6 % 6, (color - 16) % 6
    return "#" + "".join(f"{_CUBE[part]:02x}" for part in (red, green, blue))


def test_each_party_has_the_colour_that_it_has_on_a_terminal() -> None:
    given = MANIFEST["contributes"]["configurationDefaults"]["editor.semanticTokenColorCustomizations"]["rules"]
    rules = {name: rule for name, rule in given.items() if name.startswith("party")}
    assert rules == {name: hexadecimal(color.screen) for name, color in zip(PARTY_TYPES, COLORS, strict=True)}
    types = [one["id"] for one in MANIFEST["contributes"]["semanticTokenTypes"]]
    assert types == [*PARTY_TYPES, "anonymous", "placeholder"]


def test_its_settings_are_those_that_the_server_takes() -> None:
    settings = MANIFEST["contributes"]["configuration"]["properties"]
    asked = {name.removeprefix("brackets."): True for name in settings if name != "brackets.path"}
    assert wishes(asked) == Wishes(*[True for _ in Wishes._fields]) and len(asked) == len(Wishes._fields)


def test_it_is_as_old_as_the_program() -> None:
    assert MANIFEST["version"] == VERSION
