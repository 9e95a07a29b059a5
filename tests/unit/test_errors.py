"""What is told of errors: of a library that is missing, from where the program came, and of a fault of the program itself."""

from __future__ import annotations

import importlib.metadata
import json
from pathlib import Path

import pytest

from brackets.cli.commands import sample
from brackets.cli.group import run
from brackets.errors import MissingExtra


class Installed:
    """A program whose `direct_url.json` says this."""

    def __init__(self, said: str | None):
        self.said = said

    def read_text(self, name: str) -> str | None:
        assert name == "direct_url.json"
        return self.said


def hint(said: object, monkeypatch: pytest.MonkeyPatch) -> str:
    text = said if said is None or isinstance(said, str) else json.dumps(said)
    monkeypatch.setattr(importlib.metadata, "distribution", lambda name: Installed(text))
    return MissingExtra("this", "word").hint


def test_an_extra_comes_from_where_the_program_came_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "a clone"
    folder.mkdir()
    url = folder.as_uri()
    assert hint({"url": url, "dir_info": {}}, monkeypatch) == f"pip install '{folder}[word]'"
    assert hint({"url": url, "dir_info": {"editable": True}}, monkeypatch) == f"pip install -e '{folder}[word]'"
    folder.rmdir()
    assert hint({"url": url}, monkeypatch) == "pip install 'draft-brackets[word]'"


@pytest.mark.parametrize("said", [None, "", "[]", "{", {"url": "https://example.org/x.whl"}, {}])
def test_else_from_the_index(said: object, monkeypatch: pytest.MonkeyPatch) -> None:
    assert hint(said, monkeypatch) == "pip install 'draft-brackets[word]'"


@pytest.mark.parametrize("error", [EOFError(), EOFError("no more keys"), LookupError("x"), RuntimeError("x")])
def test_an_error_of_the_program_is_said_and_is_no_ctrl_d(
    error: Exception, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What ends a command ends it with 2 and a message; to break off, 130, is for somebody who does."""

    def fails(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(sample, "sample", fails)
    assert run(["sample"]) == 2
    assert type(error).__name__ in capsys.readouterr().err
