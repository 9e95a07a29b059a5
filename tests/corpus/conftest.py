from __future__ import annotations

import pytest

from corpora import do_in_this_process


@pytest.fixture(autouse=True)
def in_one_process(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tasks are done in this process, but in tests that are about processes: to start one takes half a second."""
    if "processes" not in request.fixturenames:
        monkeypatch.setattr("brackets.cli.commands.corpus._doing", do_in_this_process)


@pytest.fixture
def processes() -> None:
    """Asked for by tests that are about processes."""
