"""How outcomes and threads are shown: the numbers that decide what is left out, and what is marked."""

from __future__ import annotations

import re
from typing import Any

import pytest
from rich.console import Console

from brackets import parse
from brackets.rounds.compare import compare
from brackets.rounds.fates import Fate, Outcome, Wording
from brackets.rounds.trace import trace
from brackets.views import side_by_side as view
from brackets.views.flow import flow_svg
from brackets.views.threads import threads_table


def shown(part: Any, width: int = 300) -> str:
    """What stands on a terminal."""
    console = Console(width=width, color_system=None, force_terminal=False)
    with console.capture() as capture:
        console.print(part)
    return capture.get()


def texts(old: str, new: str) -> tuple[str, str]:
    return tuple(text.plain for text in view._marked(old, new, color=False))  # type: ignore[return-value]


def numbered(count: int) -> str:
    return " ".join(f"w{number}" for number in range(count))


def side_by_side(outcomes: list[Outcome], width: int, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(view, "terminal_width", lambda: width)
    old, new = parse("1. One [US: may] two.\n"), parse("1. One [US: shall] two.\n")
    return shown(view.side_by_side(outcomes or compare(old, new).outcomes, old, new, {}, color=False), width)


@pytest.mark.parametrize(("width", "below"), [(63, True), (64, False)])
def test_on_a_narrow_terminal_the_texts_stand_below_each_other(
    width: int, below: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = side_by_side([], width, monkeypatch)
    assert ("old: 1. One" in text) is below
    assert ("│" in text) is not below


@pytest.mark.parametrize(("confidence", "mark"), [(0.5, ""), (0.49, "?")])
def test_an_unsure_fate_has_a_question_mark(confidence: float, mark: str, monkeypatch: pytest.MonkeyPatch) -> None:
    outcome = Outcome(Fate.DROPPED, None, None, "1", "1", confidence)
    assert re.search(r"dropped(\??)", side_by_side([outcome], 100, monkeypatch))[1] == mark  # type: ignore[index]


@pytest.mark.parametrize(("count", "left_out"), [(17, False), (18, True)])
def test_14_words_stand_beside_a_change_and_the_dots_for_more_than_3(count: int, left_out: bool) -> None:
    old, _ = texts(f"{numbered(count)} old", f"{numbered(count)} new")
    assert old.startswith("… " if left_out else "w0 ")
    if left_out:
        assert old == f"… {' '.join(numbered(count).split()[-14:])} {{-old-}}"


def test_4_differences_of_a_proposal_are_shown() -> None:
    wordings = tuple(Wording(f"old{number}", f"new{number}") for number in range(5))
    remarks = list(view._remarks(Outcome(Fate.MODIFIED, None, None, "1", "1", 1.0, wordings)))
    assert remarks[-1] == "“old3” → “new3”"


@pytest.mark.parametrize(("length", "whole"), [(160, True), (161, False)])
def test_160_characters_of_a_proposal_are_shown(length: int, whole: bool) -> None:
    text = "x" * length
    assert view.cut(text) == (text if whole else f"{text[:160]} …")


@pytest.mark.parametrize(("length", "whole"), [(100, True), (101, False)])
def test_100_characters_of_a_proposal_are_shown_in_the_table_of_threads(length: int, whole: bool) -> None:
    drafts = [parse(f"1. One [US: {'x' * length}] two.\n"), parse("1. One two.\n")]
    table = shown(threads_table(trace(drafts).threads, ["one", "two"], {}))
    assert ("x …" in table) is not whole
    assert "x" * 100 in table


@pytest.mark.parametrize(("rest", "numbers"), [(25, 1), (26, 0)])
def test_a_bar_has_its_number_in_it_from_12_pixels_on(rest: int, numbers: int) -> None:
    """320 pixels are all proposals: one of 26 is 12.3 pixels tall, one of 27 is 11.9."""
    base = " ".join(f"[US: a{number}] b{number}" for number in range(rest))
    drafts = [parse(f"1. One [CAN: last] {base} two.\n"), parse(f"1. One last {base} two.\n")]
    picture = flow_svg(trace(drafts).threads, ["one", "two"])
    assert f">{rest + 1} in brackets<" in picture
    assert len(re.findall(r'text-anchor="middle">1</text>', picture)) == numbers
