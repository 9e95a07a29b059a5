from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).parent.parent
SAMPLES = sorted((ROOT / "samples").iterdir())
SHARED = ROOT.parent / "shared"
REAL = sorted([*SHARED.glob("seeds/*.txt"), *SHARED.glob("corpus/*.txt"), *SHARED.glob("acceptance/trade.txt")])

sys.path.insert(0, str(Path(__file__).parent))

#: What needs an extra that is not there: it cannot even be imported.
collect_ignore = [] if find_spec("mcp_types") else ["assistants"]

# In the gate the examples of a law follow from its source alone: the same tests say the same of the same program, on every machine and
# on every day, and a change is never held up by what it did not touch. To look for what nobody has met yet is the work of the long runs
# (`LAWS=medium`, `LAWS=long`), whose examples are new each time. What they find is told with a blob that repeats it; it becomes an
# `@example`, or a case, and so part of the gate.
quiet = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
common: dict[str, Any] = {"deadline": None, "print_blob": True, "suppress_health_check": quiet}
settings.register_profile("quick", derandomize=True, max_examples=40, **common)
settings.register_profile("medium", max_examples=600, **common)
settings.register_profile("long", max_examples=10_000, **common)
settings.load_profile(os.environ.get("LAWS", "quick"))


def read(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


@pytest.fixture(params=[*SAMPLES, *REAL], ids=lambda path: path.name)
def whole_draft(request: pytest.FixtureRequest) -> str:
    """Each sample, and each real draft where they are at hand."""
    return read(request.param)


@pytest.fixture
def environment() -> dict[str, str]:
    """An environment in which the command behaves the same everywhere."""
    bare = {
        k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR", "PAGER", "LESS", "COLUMNS", "LINES")
    }
    return {
        **bare,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONIOENCODING": "utf-8",
    }


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-cases", action="store_true", help="Write what the commands print into tests/cases.")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with the samples, and beside it a draft that nobody should see."""
    inside = tmp_path / "drafts"
    inside.mkdir()
    for sample in SAMPLES:
        (inside / sample.name).write_bytes(sample.read_bytes())
    (tmp_path / "secret.txt").write_text("1. A secret [US: secret] text.\n")
    monkeypatch.chdir(inside)
    return inside


@pytest.fixture
def shell_draft() -> bytes:
    """samples/draft.txt, that the examples of the help texts are about."""
    return (ROOT / "samples" / "draft.txt").read_bytes()
