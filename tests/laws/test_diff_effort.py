"""A comparison of two drafts is linear in them, whatever their proposals have in common: none is held against all sentences."""

from __future__ import annotations

import gc
from collections.abc import Sequence

import pytest

import brackets
from brackets.rounds import openings
from brackets.rounds.fates import Fate


def _sentence(number: int, kind: str) -> str:
    return " ".join(f"{kind}{number}{letter}" for letter in "abcdefgh")


def _opening_alike(size: int) -> str:
    """Two drafts, parted by a form feed: each proposal of the one, and each sentence of the other, begins with the same two words."""
    old = [f"{n}. {_sentence(n, 'b')}.\n\n[US: The Parties {_sentence(n, 'o')}.]\n\n" for n in range(1, size)]
    new = [f"{n}. {_sentence(n, 'b')}. The Parties {_sentence(n, 'n')}.\n\n" for n in range(1, size)]
    return "".join(old) + "\f" + "".join(new)


def test_openings_are_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    look, looked = openings._in_common, 0

    def counted(there: Sequence[str], asked: Sequence[str]) -> int:
        nonlocal looked
        looked += 1
        return look(there, asked)

    monkeypatch.setattr(openings, "_in_common", counted)
    old, new = _opening_alike(40).split("\f")
    fates = [outcome.fate for outcome in brackets.parse(old).diff(brackets.parse(new)).outcomes]
    assert fates.count(Fate.DROPPED) == 39
    assert looked <= 39  # of 39 times 39


def test_no_index_outlives_its_use() -> None:
    """A command collects no circles, so what an index holds would stay in memory to the end."""
    old, new = (brackets.parse(text) for text in _opening_alike(20).split("\f"))
    gc.collect()
    gc.disable()
    try:
        old.diff(new)
        gc.set_debug(gc.DEBUG_SAVEALL)
        gc.collect()
        left = {type(one).__qualname__ for one in gc.garbage if type(one).__module__.startswith("brackets.rounds")}
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.enable()
    assert left == set()
