"""The law of the page: whatever is decided in it, the text that it shows is the text that `decide` writes with the sheet that it saves."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from conftest import SAMPLES, read

from .pages import decided, first_difference, same_words

#: Decides on some proposals at random, some of them again, and takes some back.
DECIDE = """(picks) => {
  for (const [number, letter, words] of picks) {
    if (letter === "u") report.undo();
    else if (letter === "c") report.choose(number);
    else report.decide(number, letter, words);
  }
  return [report.text(), report.sheet()];
}"""
WORDS = ("other words", "as [date] says", "one; two.", "words,")


def picks(count: int, chance: random.Random, share: float) -> list[tuple[int, str, str]]:
    numbers = [number for number in range(count) if chance.random() < share]
    chance.shuffle(numbers)
    return [(number, chance.choice("aaarrrkwccu"), chance.choice(WORDS)) for number in numbers]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_the_page_shows_what_decide_writes(opened: Any, path: Path) -> None:
    text = read(path)
    page = opened(text, name=path.name)
    assert same_words(page.evaluate("report.text()"), text), first_difference(page.evaluate("report.text()"), text)
    count = page.evaluate("report.proposals.length")
    chance = random.Random(path.name)
    for share in (0.1, 0.5, 1.0):
        shown, sheet = page.evaluate(DECIDE, picks(count, chance, share))
        written = decided(text, sheet)
        assert same_words(shown, written), first_difference(shown, written)
