"""A page shows the text that `decide` writes, whatever is decided in it: pieces that the engine has settled, put together."""

from __future__ import annotations

import random
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from brackets import parse
from brackets.draft import Draft
from brackets.errors import Unsettled
from brackets.settle import Decision, settle
from brackets.settle.choosable import MOST_RIVALS
from brackets.settle.composing import KEPT, LETTERS, Place, Shown, effective
from brackets.settle.pieces import Pieces, composed, pieces, to_decide
from brackets.settle.sheets import Entry, plan, read_sheet, write_sheet
from conftest import REAL, SAMPLES, read
from drafts import drafts, hostile

#: Real drafts are long: those that are shorter are tried here, the others when they are measured.
SHORT = [path for path in REAL if path.stat().st_size < 50_000]
#: New words: plain ones, and those that begin or end with a mark or with a label of their own.
WORDS = (
    "other words", ", without delay", ", promptly,", ": Appeal", "2. Nothing here.", "5. Nothing.", "x.", "(b) as said;", "words.",
    "one\n\n3. Two.", "OP4 Notes", "4 bis. Also;",
)  # fmt: skip
#: To make the pieces of a draft is to settle it some hundred times.
FEWER = settings(max_examples=settings().max_examples // 4)


def by_lot(lot: random.Random, made: Pieces) -> dict[int, str]:
    """Decisions on some of the proposals, mostly alike in one draft of three."""
    share = lot.choice([0.3, 0.7, 1.0])
    usual = lot.choice(["a", "r", ""])
    decided = {}
    for number, choice in enumerate(made.choices):
        letters = [letter for letter in choice.letters if letter != "d"]
        if not letters:
            continue  # nothing can be decided
        if lot.random() < share:
            decided[number] = usual if usual in letters and lot.random() < 0.7 else lot.choice(letters)
        elif lot.random() < 0.1:
            decided[number] = KEPT
    return decided


def asked(made: Pieces, decided: Mapping[int, str]) -> dict[int, Decision]:
    """What the page would write into the sheet."""
    letters = enumerate(to_decide(made.choices, decided))
    return {number: Decision(LETTERS[letter]) for number, letter in letters if letter != KEPT}


def bare(text: str) -> str:
    return "".join(text.split())


def beside(text: str, words: str) -> list[str]:
    """What stands before each place of some words, space as it is on a line."""
    line = " ".join(text.split())
    words = " ".join(words.split())
    starts = [at for at in range(len(line)) if line.startswith(words, at)]
    return [line[max(0, at - 2) : at + len(words)] for at in starts]


def decided_text(draft: Draft, decisions: Mapping[int, Decision], words: Mapping[int, str]) -> str:
    """What `decide` writes, from a sheet as the page saves it."""
    known = draft.all_proposals
    entries = (
        Entry("draft.txt", known[number], fate.value, words[number] if fate is Decision.REWORD else "")
        for number, fate in decisions.items()
    )
    made = plan(read_sheet(write_sheet(entries), "sheet.toml"), draft, "sheet.toml")
    assert not made.refused
    return settle(draft, made.decisions, made.wordings).draft.text


def shows_an_approximate_site(made: Pieces, decided: Mapping[int, str]) -> bool:
    shown = Shown(made.sites, effective(made.choices, decided))
    waiting = [item for part in made.parts for item in part.items]
    while waiting:
        item = waiting.pop()
        if isinstance(item, Place):
            if made.sites[item.site].approximate:
                return True
            waiting += shown.result(item.site)
    return False


def holds(draft: Draft, made: Pieces, seed: int) -> None:
    lot = random.Random(seed)
    decided = by_lot(lot, made)
    decisions = asked(made, decided)
    words = {number: lot.choice(WORDS) for number in decisions}
    # two paragraphs within a pending bracket would break it in two: decide warns, and keeps it; the page refuses them
    for number in decisions:
        if made.choices[number].parent >= 0 and "\n" in words[number]:
            words[number] = WORDS[0]
    if any(draft.text[draft.brackets[number].start] == "{" for number in decisions):
        return  # braces are what tells a choice: `decide` may leave them, and what is decided in them, as they are
    text = decided_text(draft, decisions, words)
    page = composed(made, decided, words)
    assert bare(page) == bare(text), (decisions, words)
    for number, fate in decisions.items():
        if fate is Decision.REWORD:
            assert beside(page, words[number]) == beside(text, words[number]), (decisions, words)


@pytest.mark.parametrize("path", [*SAMPLES, *SHORT], ids=lambda path: path.name)
def test_a_page_shows_what_decide_writes(path: Path) -> None:
    draft = parse(read(path))
    made = pieces(draft)
    assert composed(made, {}) == draft.text
    if path in SAMPLES:
        assert not any(site.approximate for site in made.sites)
    for seed in range(12):
        if not shows_an_approximate_site(made, by_lot(random.Random(seed), made)):
            holds(draft, made, seed)


@pytest.mark.parametrize("path", [path for path in SAMPLES if path.stat().st_size < 5_000], ids=lambda path: path.name)
def test_a_page_of_a_sample_shows_what_decide_writes_often(path: Path) -> None:
    """Enough trials to meet a paragraph whose brackets all go, and the bracket around them is accepted, so that its label goes too."""
    draft = parse(read(path))
    made = pieces(draft)
    for seed in range(150):
        decided = by_lot(random.Random(seed), made)
        decisions = asked(made, decided)
        words = dict.fromkeys(decisions, WORDS[0])
        assert bare(composed(made, decided, words)) == bare(decided_text(draft, decisions, words)), decisions


@FEWER
@given(drafts(), st.integers(0, 1000))
def test_a_page_of_any_draft(text: str, seed: int) -> None:
    draft = parse(text)
    made = pieces(draft)
    assert composed(made, {}) == draft.text
    assume(not shows_an_approximate_site(made, by_lot(random.Random(seed), made)))
    try:
        holds(draft, made, seed)
    except Unsettled:
        return


@given(hostile)
def test_a_page_of_any_text_shows_it(text: str) -> None:
    draft = parse(text)
    assert composed(pieces(draft), {}) == text


def test_of_more_alternatives_than_can_be_told_apart_nothing_can_be_decided_on_a_page() -> None:
    """Each would know all the others: a page of a few kilobytes would take minutes."""
    draft = parse(f"1. Act {'[a]' * (MOST_RIVALS + 1)} now.\n")
    made = pieces(draft)
    assert composed(made, {}) == draft.text
    assert not any(choice.letters or choice.rivals for choice in made.choices)
    assert any(choice.letters for choice in pieces(parse(f"1. Act {'[a]' * 9} now.\n")).choices)
