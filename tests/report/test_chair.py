"""A chair at the page: where the desk is, what keys do, and what is said of it."""

from __future__ import annotations

from typing import Any

import pytest

from conftest import ROOT, read

CHAPTER = read(ROOT / "samples" / "trade-chapter.txt")


def place(page: Any) -> str:
    """The id of the proposal in the desk."""
    said: str = page.inner_text("#ui-place").split(" · ")[-2]
    return said


def test_a_link_moves_the_desk(opened: Any) -> None:
    page = opened(CHAPTER)
    page.click("#ui-contents a:has-text('Release of Goods')")
    page.wait_for_timeout(50)
    assert place(page) == "3/1#1"
    page.keyboard.press("ArrowRight")
    page.click("#ui-contents a:has-text('Release of Goods')")
    page.wait_for_timeout(50)
    assert place(page) == "3/1#1"
    page.click("table.matrix a:text-is('2/4')")
    page.wait_for_timeout(50)
    assert place(page).startswith("2/4#")
    page.evaluate("report.decide(report.numberOf.get('3/1.a#1'), 'a')")
    assert page.locator("table.matrix tbody th:not(:has(a))").count() == 0


def test_keys_decide_after_a_filter(opened: Any) -> None:
    page = opened(CHAPTER)
    page.select_option("#ui-party", label="JP")
    first = place(page)
    page.keyboard.press("a")
    assert page.evaluate(f"report.decided.get(report.numberOf.get({first!r}))")[0] == "a"
    assert page.input_value("#ui-party") == "JPN"
    page.select_option("#ui-party", value="")
    page.check("#ui-open")
    page.focus("#ui-open")
    before = page.evaluate("report.left()")
    page.keyboard.press("r")
    assert page.evaluate("report.left()") == before - 1
    page.focus("#ui-party")
    page.keyboard.press("z")
    assert "keys look for a name" in page.inner_text("#ui-said")


def test_words_that_are_half_typed_are_not_lost(opened: Any) -> None:
    page = opened(CHAPTER)
    page.keyboard.press("w")
    page.keyboard.type("half of")
    page.keyboard.press("Escape")
    assert "not taken yet" in page.inner_text("#ui-said")
    page.keyboard.press("w")
    page.keyboard.press("End")
    page.keyboard.type(" it")
    page.click('[data-do="next"]')
    page.click('[data-do="previous"]')
    page.keyboard.press("w")
    assert page.input_value("#ui-wording") == "half of it"
    page.keyboard.press("Control+Enter")
    page.click('[data-do="previous"]')
    assert "not taken yet" not in page.inner_text("#ui-said")


@pytest.mark.parametrize(
    ("asked", "found"),
    [("3/1", "3/1#1"), ("3/3", "3/3#1"), ("canada", "2/1#3"), ("CA", "2/1#3"), ("CAN", "2/1#3"), ("3/1.B#1", "3/1.b#1")],
)
def test_find_knows_paragraphs_and_parties(opened: Any, asked: str, found: str) -> None:
    page = opened(CHAPTER)
    page.keyboard.press("/")
    page.keyboard.type(f"{asked}\n")
    assert place(page) == found


def test_a_party_has_one_name_in_all_of_the_page(opened: Any) -> None:
    page = opened(CHAPTER)
    shown = page.text_content("table.stats") + page.text_content("table.matrix")
    assert "USA" not in shown and "US" in shown
