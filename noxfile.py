"""The tests on each Python that is supported and at hand: `make pythons`."""

from __future__ import annotations

import nox

nox.options.error_on_missing_interpreters = False
nox.options.default_venv_backend = "venv"

#: The oldest that pyproject.toml takes, to the newest that can be had.
PYTHONS = ["3.11", "3.12", "3.13", "3.14"]


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """The tests without those that do the same on every Python: laws over made-up drafts, and Word."""
    session.install("-e", ".[test]")
    chosen = session.posargs or ["tests/cli", "tests/unit"]
    session.run("python", "-m", "pytest", "-n", "auto", "-m", "not slow and not word", *chosen)
