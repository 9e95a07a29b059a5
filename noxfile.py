"""The tests on other Pythons: `make pythons` on each that is supported and at hand, `make other-python` on the newest other one."""

from __future__ import annotations

import logging
import sys

import findpython
import nox

nox.options.sessions = ["tests"]
nox.options.default_venv_backend = "virtualenv"  # venv needs ensurepip, which is a package of its own on Debian

#: The oldest 3.x that pyproject.toml takes.
OLDEST = 11

logging.getLogger("findpython").setLevel(logging.WARNING)


def at_hand() -> dict[str, str]:
    """The interpreter of each supported version, newest first; also those that pyenv has and no name on PATH leads to."""
    found: dict[str, str] = {}
    for python in findpython.find_all(major=3, pre=False):
        if python.minor >= OLDEST and python.implementation == "cpython":
            found.setdefault(f"3.{python.minor}", str(python.executable))
    return found


PYTHONS = at_hand()
OTHERS = [path for version, path in PYTHONS.items() if version != f"3.{sys.version_info.minor}"]


@nox.session
@nox.parametrize("python", [nox.param(path, id=version) for version, path in PYTHONS.items()])
def tests(session: nox.Session) -> None:
    """The tests without those that do the same on every Python: laws over made-up drafts, and Word."""
    session.install("-e", ".[test]")
    chosen = session.posargs or ["tests/cli", "tests/unit"]
    session.run("python", "-m", "pytest", "-n", "auto", "-m", "not slow and not word", *chosen)


@nox.session(python=OTHERS[0] if OTHERS else False)
def other(session: nox.Session) -> None:
    """The same on the newest Python but the one that runs this."""
    if not OTHERS:
        session.skip(f"no other Python from 3.{OLDEST} on is at hand")
    tests(session)
