"""The runs of `make same` on the samples, in this process: for `make mutate`, which can use no test that starts another."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "tools"))

import same  # noqa: E402

RECORD = (ROOT / "tests" / "same.txt").read_text(encoding="utf-8").splitlines()
SAMPLES = [(name, path) for name, path in same.drafts() if name.startswith("samples/")]


@pytest.mark.slow
@pytest.mark.parametrize("draft", SAMPLES, ids=lambda draft: Path(draft[0]).name)
def test_the_runs_on_a_sample_print_the_same(draft: tuple[str, Path]) -> None:
    recorded = [line for line in RECORD if line.split(" ")[2] == draft[0]]
    assert sorted(run.line for run in same.runs_of(draft)) == sorted(recorded)
