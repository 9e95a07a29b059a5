"""The law of the page: whatever is decided in it, the text that it shows is the text that `decide` writes with the sheet that it saves."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, SAMPLES, read

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
WORDS = (
    "other words", "as [date] says", "one; two.", "words,", ", without delay", ", promptly,", ": Appeal", "2. Nothing here.",
    "5. Nothing.", "x.", "OP4 Notes", "4 bis. Also;",
)  # fmt: skip


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
        for words in WORDS[4:]:
            assert beside(shown, words) == beside(written, words)


def beside(text: str, words: str) -> list[str]:
    """What stands before each place of some words, space as it is on a line."""
    line = " ".join(text.split())
    starts = [at for at in range(len(line)) if line.startswith(words, at)]
    return [line[max(0, at - 2) : at + len(words)] for at in starts]


@pytest.mark.parametrize(
    ("id", "words", "there"),
    [
        ("3/2#1", "2. Nothing here obliges a Party.", "2. Nothing here obliges"),
        ("3/2#1", "5. Nothing here.", "5. Nothing here."),
        ("3/2#1", "Nothing here.", "2. Nothing here."),
        ("3/1.b#1", ", without delay", "arrival, without delay; and"),
        ("2/1#1", ", promptly,", "shall, promptly, publish"),
        ("4/h#1", ": Appeal", "Review: Appeal"),
        ("2/4#1", ", say, 45", "within, say, 45"),
    ],
)
def test_new_words_with_marks_and_labels(opened: Any, id: str, words: str, there: str) -> None:
    text = read(ROOT / "samples" / "trade-chapter.txt")
    page = opened(text)
    shown, sheet = page.evaluate(DECIDE, [(page.evaluate(f"report.numberOf.get({id!r})"), "w", words)])
    assert there in " ".join(decided(text, sheet).split())
    assert there in " ".join(shown.split())
    assert page.evaluate("(report.undo(), report.text())").split() == text.split()
