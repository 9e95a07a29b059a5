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
    [
        ("3/1", "3/1#1"),
        ("3/3", "3/3#1"),
        ("canada", "2/1#3"),
        ("CA", "2/1#3"),
        ("CAN", "2/1#3"),
        ("3/1.B#1", "3/1.b#1"),
    ],
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


@pytest.mark.parametrize(
    ("id", "accepted", "rejected"),
    [
        ("1/p2#1", "by the customs authority of a Party", "∅"),
        ("4/h#1", "and Appeal", "∅"),
        ("3/1.b#1", "∅", ", without transfer to warehouses"),
        ("2/1#3", "rules", "regulations"),
    ],
)
def test_the_outcomes_mark_what_differs(opened: Any, id: str, accepted: str, rejected: str) -> None:
    page = opened(CHAPTER)
    page.evaluate(f"report.select(report.numberOf.get({id!r}))")
    assert [page.inner_text(".if-a b").strip(), page.inner_text(".if-r b").strip()] == [accepted, rejected]


def signs(page: Any, address: str) -> list[str]:
    script = "[...document.querySelectorAll(`.part[title='${a}'] .tick`)].map((one) => getComputedStyle(one, '::after').content)"
    found: list[str] = page.evaluate(f"(a) => {script}", address)
    return found


def test_signs_say_whether_the_words_stay_or_are_gone(opened: Any) -> None:
    page = opened(CHAPTER)
    for id, letter in (
        ("3/1.b#1", "r"),
        ("4/h#1", "a"),
        ("2/1#1", "r"),
        ("2/2#1", "r"),
        ("4/1#1", "a"),
        ("4/1#2", "a"),
    ):
        assert page.evaluate(f"report.decide(report.numberOf.get({id!r}), {letter!r})") == ""
    assert signs(page, "3/1.b") == ['"stays"']
    assert signs(page, "4/h") == ['"stays"']
    assert signs(page, "2/1") == ['"gone"']
    assert signs(page, "2/2") == ['"gone"']
    assert signs(page, "4/1") == ['"gone"', '"stays"']


def test_a_phone_shows_the_text_and_all_buttons(opened: Any) -> None:
    fresh = opened.again(viewport={"width": 390, "height": 760})
    page = fresh(CHAPTER)

    def is_seen(what: str) -> bool:
        box = page.locator(what).bounding_box()
        return box is not None and box["y"] >= 0 and box["y"] + box["height"] <= 760

    assert page.locator("#ui-desk").bounding_box()["height"] <= 350
    assert all(
        is_seen(f'[data-do="{name}"]') for name in ("accept", "reject", "keep", "reword", "undo", "save", "fold")
    )
    assert is_seen("#ui-place-to-go") and is_seen(".if-a p") and is_seen(".if-r p")
    page.click('[data-do="fold"]')
    assert page.locator("#ui-desk").bounding_box()["height"] <= 220
    page.click('[data-do="reword"]')
    assert is_seen("#ui-rewording [type=submit]") and is_seen("#ui-wording")
    fresh.close()


def test_it_says_what_it_waits_for_and_says_it_once(opened: Any) -> None:
    page = opened(CHAPTER)
    page.evaluate("report.select(report.numberOf.get('2/4#1'))")
    page.keyboard.press("c")
    assert page.inner_text("#ui-said") == "Which of them? Press 1 to 2."
    page.evaluate("report.load('x', 'a.toml'), report.load('x', 'b.toml')")
    assert page.locator("#ui-notes .note").count() == 1
