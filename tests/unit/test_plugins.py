"""What packages of one's own may add: rules, verbs (and formats: test_format_registry.py). The worked example is docs/plugins.md."""

from __future__ import annotations

import importlib.metadata
import sys
import types
from collections.abc import Iterator
from pathlib import Path

import pytest

from brackets.check import check, installed_rules
from brackets.draft import Draft
from brackets.errors import UserError
from conftest import ROOT
from running import run_here

EXAMPLE = (ROOT / "docs" / "plugins.md").read_text(encoding="utf-8")


def code_block(after: str) -> str:
    """The first code block of the worked example after some words."""
    return EXAMPLE.partition(after)[2].partition("```python\n")[2].partition("```")[0]


@pytest.fixture
def house(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The package of the worked example, as if it were installed."""
    modules = {
        "house.h101_may_shall": code_block("house/h101_may_shall.py"),
        "house.words": code_block("house/words.py"),
    }
    for name, source in modules.items():
        module = types.ModuleType(name)
        exec(compile(source, name, "exec"), module.__dict__)
        monkeypatch.setitem(sys.modules, name, module)
    entries = [
        importlib.metadata.EntryPoint("may-shall", "house.h101_may_shall", "brackets.rules"),
        importlib.metadata.EntryPoint("house", "house.words:STANCES", "brackets.vocabulary"),
        importlib.metadata.EntryPoint("odd", "house.words", "brackets.odd"),
    ]
    monkeypatch.setattr(
        importlib.metadata,
        "entry_points",
        lambda group, name=None: [e for e in entries if e.group == group and name in (None, e.name)],
    )
    installed_rules.cache_clear()
    yield
    installed_rules.cache_clear()


@pytest.mark.usefixtures("house")
def test_a_rule_of_ones_own() -> None:
    draft = Draft("1. States may [US: shall] report.\n")
    assert "H101" in {finding.code for finding in check(draft)}
    assert {finding.code for finding in check(draft, select=("H",))} == {"H101"}
    assert "H101" not in {finding.code for finding in check(draft, ignore=("H1",))}
    assert not check(draft, select=("B1",))


@pytest.mark.usefixtures("house")
def test_a_rule_may_not_take_a_code_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["house.h101_may_shall"], "CODE", "B101")
    with pytest.raises(UserError, match="is no rule"):
        check(Draft("x"))


@pytest.mark.usefixtures("house")
def test_verbs_of_a_package(tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / "brackets.toml").write_text('[vocabulary]\nuse = ["house"]\n', encoding="utf-8")
    draft = (
        b"1. States report [US endorses; CL vetoes: promptly] [CAN (NZ vetoes): in full] [in time - MEX; EU vetoes].\n"
    )
    done = run_here(["list", "--format", "jsonl", "--fields", "for,against"], tmp_path, environment, draft)
    assert done.out.decode().splitlines() == [
        '{"for": ["US"], "against": ["CL"]}',
        '{"for": ["CAN"], "against": ["NZ"]}',
        '{"for": ["MEX"], "against": ["EU"]}',
    ]


@pytest.mark.parametrize(
    ("config", "said"),
    [
        ('[vocabulary]\nuse = ["nobody"]\n', "no package offers 'nobody'"),
        ('[stances]\nabove = ["veto"]\n', "'above' is no side"),
        ('[stances]\nfor = ["two words"]\n', "is no verb of one word"),
    ],
)
@pytest.mark.usefixtures("house")
def test_what_is_refused(config: str, said: str, tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / "brackets.toml").write_text(config, encoding="utf-8")
    done = run_here(["list"], tmp_path, environment, b"1. x [US: y]\n")
    assert (done.code, done.out) == (2, b"")
    assert said in done.err.decode()
