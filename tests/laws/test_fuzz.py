"""The texts and files in tests/fuzz keep what is promised of any: seeds of `make fuzz`, and what it has found."""

from __future__ import annotations

from pathlib import Path

import pytest

import promises
from conftest import ROOT

CORPUS = sorted((ROOT / "tests" / "fuzz").glob("*/*.txt"))


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_is_promised_is_kept(path: Path) -> None:
    source = path.read_bytes().decode("utf-8")
    assert promises.broken(path.parent.name, source) == ""


def test_every_kind_has_a_seed() -> None:
    assert {path.parent.name for path in CORPUS} == set(promises.KINDS)
